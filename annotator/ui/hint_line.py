"""The bottom line: what the next keys do here and now, how far the article is, what runs, who is annotating."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QSizePolicy, QToolButton, QWidget

from annotator.model.progress import Progress
from annotator.ui.commands import Command, Commands, offered
from annotator.ui.following import Following
from annotator.ui.icons import icon
from annotator.ui.jobs import Jobs
from annotator.ui.keys import shown
from annotator.ui.session import Session
from annotator.ui.situation import have, moment

ENTERING = "entering"
"""The property of a field that says what Return does in it."""

_EDGE, _SPACING, _BETWEEN = 12, 10, 2


class HintLine(QFrame):
    """One line of text; each hint can be clicked as well. Hints that have no room are left out, the last one never: it shows all."""

    def __init__(self, session: Session, commands: Commands, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hintLine")
        self._session = session
        self._commands = commands
        self._hints: list[QToolButton] = []
        self._shown: list[tuple[str, str, str]] = []
        self._entering = ""
        self._choosing: Sequence[tuple[str, str]] = ()
        self._row = QHBoxLayout()
        self._row.setSpacing(_BETWEEN)
        self._what = QLabel(self)
        self._bar = QProgressBar(self, textVisible=False)
        self._bar.setFixedSize(140, 6)
        self._cancel = QToolButton(self, autoRaise=True)
        self._cancel.setIcon(icon("close"))
        self._cancel.setToolTip(self.tr("Stop; what was done stays"))
        self._cancel.setAccessibleName(self.tr("Stop"))
        self._cancel.clicked.connect(self._stop)
        self._progress = QLabel(self)
        self._widest = ""
        self._who = QLabel(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_EDGE, 2, _EDGE, 2)
        layout.setSpacing(_SPACING)
        layout.addLayout(self._row)
        layout.addStretch(1)
        for widget in (self._what, self._bar, self._cancel, self._progress, self._who):
            layout.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._show_job(False)
        self._watched: list[Jobs] = []
        self.watch(jobs)
        self._following = Following(self.refresh, self)
        self._connect()
        self._show_person()

    def _connect(self) -> None:
        session, application = self._session, QApplication.instance()
        session.article_changed.connect(self._following.begin)
        session.selection_changed.connect(self._following.note)
        session.project_changed.connect(self._show_person)
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_cursor)

    def _follow_cursor(self, _before: QWidget | None, field: QWidget | None) -> None:
        """While somebody types into a field of the window, letters are no commands: the line says what Return and Escape do."""
        entering = str(field.property(ENTERING) or "") if isinstance(field, QLineEdit) and self.window().isAncestorOf(field) else ""
        if entering != self._entering:
            self._entering = entering
            self.refresh()

    def watch(self, jobs: Jobs) -> None:
        """Shows the progress of these jobs too."""
        self._watched.append(jobs)
        jobs.progressed.connect(self._job_progressed)
        jobs.ended.connect(lambda: self._show_job(any(watched.running for watched in self._watched)))

    def refresh(self) -> None:
        """Shows what can be done now, and how far the article is."""
        spans = self._session.spans
        self._show_progress(len(spans) - len(spans.undecided), len(spans))
        if self._entering:
            self._show([("", shown("Return"), self._entering), self._leaving()])
        elif self._choosing:
            self._show([*(("", shown(keys), said) for keys, said in self._choosing), self._leaving()])
        else:
            self._show([(command.name, shown(command.keys[0]), command.shown_hint()) for command in self._offered()])

    def _show_person(self) -> None:
        self._who.setText(f"\u2068{self._session.annotator}\u2069" if self._session.project else "")
        self._fit()
        self.refresh()

    def _show_progress(self, decided: int, total: int) -> None:
        """In the room that the widest of its numbers takes, so that the line is not laid out anew with each decision."""
        said = self.tr("%1 of %2 decided").replace("%2", QLocale().toString(total))
        widest = said.replace("%1", QLocale().toString(0) * len(str(total)))
        there = self._session.article is not None
        if widest != self._widest or there == self._progress.isHidden():
            self._widest = widest
            self._progress.setText(widest)
            self._progress.setFixedSize(self._progress.sizeHint())
            self._progress.setVisible(there)
            self._fit()
        self._progress.setText(said.replace("%1", QLocale().toString(decided)))

    def offer_choice(self, hints: Sequence[tuple[str, str]]) -> None:
        """Shows which of the next keys choose what; without any, what can be done again."""
        self._choosing = hints
        self.refresh()

    def _leaving(self) -> tuple[str, str, str]:
        return "back", shown("Escape"), self.tr("leave")

    def texts(self) -> list[str]:
        """What the hints say, in order."""
        return [button.text() for button in self._hints if not button.isHidden()]

    def _offered(self) -> list[Command]:
        return [command for command in offered(moment(self._session), have(self._session)) if command.keys]

    def _show(self, hints: list[tuple[str, str, str]]) -> None:
        if hints == self._shown:
            return
        self._shown = hints
        while len(self._hints) < len(hints):
            self._hints.append(self._button(len(self._hints)))
        for button, (_, keys, said) in zip(self._hints, hints, strict=False):
            button.setText(f"{keys}  {said}")
        self._fit()

    def _fit(self) -> None:
        """Shows as many hints as have room, from the first on, and the last one."""
        others = (self._what, self._bar, self._cancel, self._progress, self._who)
        taken = sum(widget.sizeHint().width() + _SPACING for widget in others if not widget.isHidden())
        room = self.contentsRect().width() - 2 * _EDGE - taken
        shown_hints = self._hints[: len(self._shown)]
        widths = [button.sizeHint().width() + _BETWEEN for button in shown_hints]
        room -= sum(widths[-1:])
        for place, button in enumerate(self._hints):
            room -= widths[place] if place < len(widths) - 1 else 0
            button.setVisible(place == len(widths) - 1 or (place < len(widths) and room >= 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _button(self, place: int) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        button.setProperty("hint", True)
        button.clicked.connect(lambda: self._run(place))
        self._row.addWidget(button)
        return button

    def _run(self, place: int) -> None:
        if name := self._shown[place][0]:
            self._commands.run(name)

    def _job_progressed(self, title: str, progress: Progress) -> None:
        self._show_job(True)
        numbers = f"\u2066{progress.done}/{progress.total}\u2069" if progress.total else ""
        self._what.setText(f"{title} {numbers}")
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._fit()

    def _stop(self) -> None:
        for jobs in self._watched:
            jobs.cancel()

    def _show_job(self, running: bool) -> None:
        for widget in (self._what, self._bar, self._cancel):
            widget.setVisible(running)
        self._fit()
