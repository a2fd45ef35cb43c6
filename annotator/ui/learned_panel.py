"""What the project has taught itself about names: how it reads held-out articles by label, and the switch."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from annotator.actions import settings, training
from annotator.model.labels import LabelSet
from annotator.model.lesson import LEAST_NAMES, Lesson, Tally, total
from annotator.ui.session import Session
from annotator.ui.span_marks import label_title
from annotator.ui.teaching import Teaching

_MOST = 100_000


class LearnedPanel(QWidget):
    """State, figures, and buttons that learn, switch on and switch off."""

    def __init__(self, session: Session, teaching: Teaching, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._teaching = session, teaching
        self._shown: Lesson | None = None
        self.state = QLabel(self, wordWrap=True)
        self.state.setObjectName("learnedState")
        self.figures = QWidget(self)
        self._grid = QGridLayout(self.figures)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(28)
        self.learn, self.switch = (QPushButton(self), QPushButton(self))
        self.learn.setText(self.tr("Learn now"))
        self.learn.clicked.connect(teaching.learn)
        self.switch.clicked.connect(self._switch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state)
        layout.addWidget(self.figures, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(self._buttons())
        teaching.changed.connect(self.refresh)
        self.refresh()
        self.setFocusProxy(self.learn if self.switch.isHidden() else self.switch)

    def _buttons(self) -> QHBoxLayout:
        self.after = QSpinBox(self)
        self.after.setRange(0, _MOST)
        self.after.setSingleStep(50)
        self.after.setSpecialValueText(self.tr("never"))
        self.after.setAccessibleName(self.tr("Decisions after which it learns again"))
        self.after.setValue(settings.load().learn_after)
        self.after.editingFinished.connect(self._keep)
        row = QHBoxLayout()
        row.addWidget(self.switch)
        row.addWidget(self.learn)
        row.addStretch(1)
        row.addWidget(QLabel(self.tr("By itself after so many decisions:"), self))
        row.addWidget(self.after)
        return row

    def refresh(self) -> None:
        """Shows what is known of the model now."""
        project, writing = self._session.project, self._session.locked is None
        taught = training.taught(project) if project else None
        busy = self._teaching.jobs.running
        self.state.setText(self._said(taught.lesson, used=taught.used) if taught else self._nothing_yet())
        if busy:
            self.state.setText(self.tr("Working … you can go on reviewing."))
        self.figures.setVisible(taught is not None)
        if taught and taught.lesson != self._shown:
            self._shown = taught.lesson
            self._show_figures(taught.lesson)
        self.switch.setVisible(taught is not None)
        self.switch.setText(self.tr("Switch off") if taught and taught.used else self.tr("Switch on"))
        self.switch.setProperty("used", bool(taught and taught.used))
        for button in (self.learn, self.switch):
            button.setEnabled(writing and not busy)

    def _nothing_yet(self) -> str:
        least = QLocale().toString(LEAST_NAMES)
        return self.tr("Nothing was learned yet: it takes %1 confirmed names in two articles.").replace("%1", least)

    def _said(self, lesson: Lesson, *, used: bool) -> str:
        numbers = [QLocale().toString(number) for number in (lesson.names, lesson.articles, lesson.held_out)]
        said = self.tr("Names that taught it: %1 · articles: %2 · held out: %3.")
        for place, number in enumerate(numbers, start=1):
            said = said.replace(f"%{place}", number)
        on, off = self.tr("It is switched on."), self.tr("It reads no better than what ships, and is off.")
        better = self.tr("It reads the held-out articles better than what ships. Switch it on?")
        return f"{said} {on if used else better if lesson.better else off}"

    def _show_figures(self, lesson: Lesson) -> None:
        """A row a label: how many names there are, and how many of the offered ones were right, of the names found; before and after."""
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self._fill(0, ("", self.tr("names"), self.tr("right of the offered"), self.tr("found of all"), "F1"), muted=True)
        labels: LabelSet = self._session.labels
        for row, (label, after) in enumerate(lesson.after.items(), start=1):
            self._fill(row, self._row(label_title(label, labels), lesson.before.get(label, Tally()), after))
        self._fill(len(lesson.after) + 1, self._row(self.tr("all"), total(lesson.before), total(lesson.after)), bold=True)

    def _row(self, title: str, before: Tally, after: Tally) -> tuple[str, ...]:
        shares = ((before.precision, after.precision), (before.recall, after.recall), (before.f1, after.f1))
        return title, QLocale().toString(after.gold), *(_from_to(*pair) for pair in shares)

    def _fill(self, row: int, texts: tuple[str, ...], *, muted: bool = False, bold: bool = False) -> None:
        for column, text in enumerate(texts):
            cell = QLabel(text, self.figures)
            cell.setProperty("muted", muted)
            if bold:
                font = cell.font()
                font.setBold(True)
                cell.setFont(font)
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignLeading if column == 0 else Qt.AlignmentFlag.AlignCenter)

    def _switch(self) -> None:
        self._teaching.use(used=not self.switch.property("used"))
        self.refresh()

    def _keep(self) -> None:
        settings.save(replace(settings.load(), learn_after=self.after.value()))


def _from_to(before: float, after: float) -> str:
    """Two shares in percent, from the one to the other, in the direction of digits."""
    return f"\u2066{before:.0%} → {after:.0%}\u2069"
