"""Links a claim to a passage of a source: choose or add the source, paste or pick the passage, say what it does to the claim."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.evidence import Source, SourceKind, Stance
from annotator.ui.dialogs import FormDialog
from annotator.ui.evidence_text import kind_title, stance_title
from annotator.ui.rows import Row, RowList
from annotator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class NewSource:
    """A source as the reviewer describes it."""

    kind: SourceKind
    title: str
    publisher: str | None = None
    url: str | None = None
    path: Path | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """What the reviewer chose. `start` is where the passage begins in the source's text, None where it was typed."""

    source: str | NewSource
    passage: str
    stance: Stance
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """A passage of a source that may bear on the claim."""

    source_id: str
    title: str
    start: int
    text: str


class LinkDialog(FormDialog):
    """Calls back with a Link, and closes where that says that it was made.

    `search` returns the passages of a source (None: of all), best first.
    """

    def __init__(
        self,
        quote: str,
        sources: Sequence[Source],
        search: Callable[[str | None], Sequence[Offered]],
        accepted: Callable[[Link], bool],
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(self.tr("Link evidence"), self.tr("Link"), parent, quote=quote)
        self._search = search
        self._accepted = accepted
        self._offered: dict[tuple[str, int], Offered] = {}
        self._start: tuple[str, int] | None = None
        self.source = QComboBox(self)
        self.source.setAccessibleName(self.tr("Source"))
        self.source.addItem(self.tr("New source…"), None)
        for source in sources:
            self.source.addItem(" · ".join(filter(None, (source.title, source.publisher, source.date))), source.id)
        self.form.addRow(self.tr("Source"), self.source)
        self._new = NewSourceFields(self)
        self.form.addRow(self._new)
        self.passages = RowList(self.tr("Passages"), theme, self._pick, self)
        self.passages.setMinimumHeight(130)
        self._passages_label = QLabel(self.tr("Passages"), self)
        self.form.addRow(self._passages_label, self.passages)
        self.passage = QPlainTextEdit(self)
        self.passage.setAccessibleName(self.tr("Passage"))
        self.passage.setPlaceholderText(self.tr("Paste the words of the source, or pick a passage"))
        self.passage.setTabChangesFocus(True)
        self.passage.setFixedHeight(92)
        self.form.addRow(self.tr("Passage"), self.passage)
        self.stances = QButtonGroup(self)
        self.form.addRow(self.tr("The passage"), self._stance_row())
        self.resize(640, 0)
        self.source.currentIndexChanged.connect(self._source_chosen)
        if sources:
            self.source.setCurrentIndex(self._best_source(sources))
        self._source_chosen()

    @property
    def new_source(self) -> NewSourceFields:
        """The fields of a source that is not in the project yet."""
        return self._new

    def _best_source(self, sources: Sequence[Source]) -> int:
        """The source with the best passage comes first to the eye; without one, the last that was added."""
        best = next(iter(self._search(None)), None)
        place = self.source.findData(best.source_id) if best else -1
        return place if place > 0 else len(sources)

    def _stance_row(self) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for place, stance in enumerate(Stance):
            button = QRadioButton(stance_title(stance), row)
            self.stances.addButton(button, place)
            layout.addWidget(button)
        layout.addWidget(QLabel(self.tr("the claim"), row))
        layout.addStretch(1)
        self.stances.button(0).setChecked(True)
        return row

    def _source_chosen(self) -> None:
        source_id = self.source.currentData()
        self._new.setVisible(source_id is None)
        found = self._search(source_id) if source_id else []
        self._offered = {(offered.source_id, offered.start): offered for offered in found}
        self.passages.rows.show([Row(key=key, title=offered.text, subtitle=offered.title) for key, offered in self._offered.items()])
        for widget in (self._passages_label, self.passages):
            widget.setVisible(bool(found))

    def _pick(self, key: tuple[str, int]) -> None:
        self._start = key
        self.passage.setPlainText(self._offered[key].text)

    def accept(self) -> None:
        passage = self.passage.toPlainText().strip()
        source_id = self.source.currentData()
        source = source_id or self._new.described()
        if source is None:
            self.say(self.tr("Give the source a title."))
        elif not passage:
            self.say(self.tr("Paste or pick the words of the source that speak about the claim."))
        else:
            picked = self._offered.get(self._start) if self._start else None
            start = picked.start if picked and picked.text == passage and picked.source_id == source_id else None
            stance = list(Stance)[self.stances.checkedId()]
            if self._accepted(Link(source, passage, stance, start)):
                super().accept()


class NewSourceFields(QWidget):
    """Describes a source that is not in the project yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Kind of source"))
        for kind in SourceKind:
            self.kind.addItem(kind_title(kind), kind)
        self.title = self._line(self.tr("Title"))
        self.publisher = self._line(self.tr("Publisher"))
        self.date = self._line(self.tr("Date, as 2019-05-03"))
        self.place = self._line(self.tr("Address (URL) or file"))
        self.place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        browse = QPushButton(self.tr("File…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widgets in ((self.kind, self.title), (self.publisher, self.date), (self.place, browse)):
            row = QHBoxLayout()
            for widget in widgets:
                row.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
            layout.addLayout(row)

    def described(self) -> NewSource | None:
        """The source as described; None without a title."""
        title, place = self.title.text().strip(), self.place.text().strip()
        if not title:
            return None
        is_file = bool(place) and "://" not in place
        return NewSource(
            kind=SourceKind.FILE if is_file else SourceKind(self.kind.currentData()),
            title=title,
            publisher=self.publisher.text().strip() or None,
            url=place if place and not is_file else None,
            path=Path(place) if is_file else None,
            date=self.date.text().strip() or None,
        )

    def _line(self, name: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setPlaceholderText(name)
        edit.setAccessibleName(name)
        return edit

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the source's file"))
        if path:
            self.place.setText(path)
            if not self.title.text():
                self.title.setText(Path(path).stem)
