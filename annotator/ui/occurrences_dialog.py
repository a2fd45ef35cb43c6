"""Apply to all: every place that says the words of a span, in context, and which of them are to be marked like it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.model.labels import LabelSet
from annotator.model.review import SpanState
from annotator.model.search import Occurrence
from annotator.ui.background import Background
from annotator.ui.context_list import ContextList, ContextRow
from annotator.ui.keys import chords
from annotator.ui.span_marks import label_title, span_icon, state_title
from annotator.ui.theme import Theme
from annotator.ui.tool_dialog import ToolDialog

LIMIT = 500
"""Places that are listed at once; the others are found when these are marked."""


class OccurrencesDialog(ToolDialog):
    """Calls `accepted` with exactly the places that are left in. At first it lists those of one article, with S those of all.

    Left out at first are places where somebody decided otherwise, that lie inside a longer span, or that may be another word.
    """

    def __init__(
        self,
        words: str,
        label: str,
        article_id: str,
        labels: LabelSet,
        background: Background,
        accepted: Callable[[Sequence[Occurrence]], object],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("Apply to all"), parent)
        self._words, self._label, self._article_id = words, label, article_id
        self._labels, self._theme = labels, theme
        self._background = background
        self._accepted = accepted
        said = self.tr("Every “%1” as %2").replace("%2", f"\u2068{label_title(label, labels)}\u2069")
        self.heading.setText(said.replace("%1", f"\u2068{words}\u2069"))
        self.passages = ContextList(self.tr("Places"), theme, self)
        self.note = QLabel(self)
        self.note.setProperty("muted", True)
        self.here, self.everywhere = QPushButton(self.tr("This article"), self), QPushButton(self.tr("All articles"), self)
        self.column.addLayout(self._scopes())
        self.column.addWidget(self.passages, 1)
        self.column.addWidget(self.note)
        leave = self.button(self.tr("Leave"))
        leave.clicked.connect(self.reject)
        self.mark = self.button("", default=True)
        self.mark.clicked.connect(self.accept)
        self.passages.rows.chosen_changed.connect(self._count)
        self.passages.entered_row.connect(lambda _: self.accept())
        self.finished.connect(background.forget)
        self.say_keys(self._keys())
        self._look()

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("Space", self.tr("leave out or take in")),
            ("A", self.tr("all or none")),
            ("S", self.tr("this article or all")),
            ("Return", self.tr("mark")),
            ("Escape", self.tr("leave")),
        ]

    def _scopes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._scope = QButtonGroup(self)
        for button in (self.here, self.everywhere):
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._scope.addButton(button)
            row.addWidget(button)
        self.here.setChecked(True)
        self._scope.buttonClicked.connect(lambda _: self._look())
        row.addStretch(1)
        return row

    def _look(self) -> None:
        """Lists the places anew."""
        from annotator.actions import occurrences

        article_id = self._article_id if self.here.isChecked() else None
        self.passages.setFocus()
        self._background.ask(
            lambda project: occurrences.find(project, self._words, label=self._label, article_id=article_id, limit=LIMIT + 1), self._show
        )

    def _show(self, hits: Sequence[Occurrence]) -> None:
        rows = [self._row(hit) for hit in hits[:LIMIT] if not self._is_marked(hit)]
        self.passages.show_rows(rows)
        if len(hits) > LIMIT:
            self.note.setText(self.tr("These are the first places; apply to all again for the others."))
        else:
            self.note.setText("" if rows else self.tr("These words are marked everywhere already."))
        self.note.setVisible(bool(self.note.text()))

    def _is_marked(self, hit: Occurrence) -> bool:
        return hit.span is not None and hit.span.label == self._label and hit.span.state is SpanState.CONFIRMED

    def _row(self, hit: Occurrence) -> ContextRow:
        there = hit.span or hit.inside
        note = ""
        if hit.inside and not hit.span:
            note = self.tr("in “%1”").replace("%1", f"\u2068{hit.inside.quote}\u2069")
        elif hit.span and (hit.span.label != self._label or hit.span.state is not SpanState.SUGGESTED):
            note = f"{label_title(hit.span.label, self._labels)}, {state_title(hit.span.state)}"
        return ContextRow(
            hit,
            icon=span_icon(there, self._labels, self._theme) if there else None,
            hue=self._labels[self._label].hue if self._label in self._labels else 0,
            note=note,
            chosen=not note and not hit.doubtful,
        )

    def _count(self) -> None:
        count = len(self.passages.rows.chosen())
        self.mark.setText(self.tr("Mark %n place(s)", "", count))
        self.mark.setEnabled(count > 0)

    def accept(self) -> None:
        hits = self.passages.rows.chosen()
        if hits and not self._background.busy:
            super().accept()
            self._accepted(hits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if "S" in chords(event):
            (self.everywhere if self.here.isChecked() else self.here).click()
        else:
            super().keyPressEvent(event)
