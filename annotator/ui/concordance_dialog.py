"""The concordance: spans and words of all articles that fulfil criteria, in context, and decisions on many of them at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from annotator.actions import concordance, review
from annotator.actions.projects import Project
from annotator.model.change import Change
from annotator.model.labels import Label
from annotator.model.review import ReviewSpan
from annotator.model.search import SpanHit
from annotator.ui.context_list import ContextList, ContextRow
from annotator.ui.criteria_fields import CriteriaFields
from annotator.ui.desk import Desk
from annotator.ui.keys import chords
from annotator.ui.label_chooser import LabelChooser
from annotator.ui.language import quoted
from annotator.ui.span_marks import span_icon
from annotator.ui.tool_dialog import ToolDialog
from annotator.ui.value_text import in_digits

LIMIT = 500
"""Hits that are listed at once; narrower criteria show the others."""

Decide = Callable[[Project, Sequence[ReviewSpan]], Change]


class ConcordanceDialog(ToolDialog):
    """Lists what fulfils the criteria. C, X and L decide exactly the spans that are left in; Return goes to a hit."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(self.tr("Concordance"), parent)
        self._desk = desk
        self._session = desk.session
        self._left_out: frozenset[tuple[str, int, int]] = frozenset()
        self.fields = CriteriaFields(desk.session.labels, desk.session.annotator, desk.keyboard, self)
        self.passages = ContextList(self.tr("Found"), desk.theme, self)
        self.note = QLabel(self)
        self.note.setProperty("muted", True)
        self.heading.hide()
        self.column.addWidget(self.fields)
        self.column.addWidget(self.passages, 1)
        self.column.addWidget(self.note)
        self.chooser = LabelChooser(desk.keyboard, desk.theme, self)
        self.chooser.offer(desk.session.labels)
        self._add_buttons()
        self._connect()
        self.say_keys(
            [
                ("Space", self.tr("leave out or take in")),
                ("A", self.tr("all or none")),
                ("C", self.tr("confirm")),
                ("X", self.tr("reject")),
                ("L", self.tr("label")),
                ("Return", self.tr("go there")),
            ]
        )
        self.fields.words.setFocus()
        self.look()

    def _add_buttons(self) -> None:
        self.confirm, self.reject_all, self.relabel = (
            self.button(text) for text in (self.tr("Confirm"), self.tr("Reject"), self.tr("Change label"))
        )
        self.confirm.clicked.connect(lambda: self._decide(review.confirm_many))
        self.reject_all.clicked.connect(lambda: self._decide(review.reject_many))
        self.relabel.clicked.connect(self._ask_label)

    def _connect(self) -> None:
        self.fields.changed.connect(self._look_anew)
        self.fields.entered.connect(self.passages.setFocus)
        self.passages.entered_row.connect(self._go)
        self.passages.rows.chosen_changed.connect(self._count)
        self._session.problem.connect(self.note.setText)
        self.finished.connect(self._desk.background.forget)

    def _look_anew(self) -> None:
        self._left_out = frozenset()
        self.look()

    def look(self) -> None:
        """Lists anew what fulfils the criteria; what was left out stays so. Nothing is listed while they cannot be read."""
        criteria = self.fields.criteria()
        if criteria is None:
            self.passages.show_rows([])
            self.note.clear()
        else:
            self._desk.background.ask(
                lambda project: (concordance.page(project, criteria, limit=LIMIT + 1), concordance.people(project)), self._show
            )

    def _show(self, found: tuple[Sequence[SpanHit], Sequence[str]]) -> None:
        hits, people = found if self.fields.criteria() else ([], found[1])
        self.fields.offer_people(people)
        self.passages.show_rows([self._row(hit) for hit in hits[:LIMIT]])
        if len(hits) > LIMIT:
            self.note.setText(self.tr("The first %1 are listed.").replace("%1", str(LIMIT)))
        else:
            self.note.setText(self.tr("%n found.", "", len(hits)))

    def _row(self, hit: SpanHit) -> ContextRow:
        labels, span = self._session.labels, hit.span
        return ContextRow(
            hit,
            icon=span_icon(span, labels, self._desk.theme) if span else None,
            hue=labels[span.label].hue if span and span.label in labels else 0,
            note=" · ".join(filter(None, _notes(hit))),
            chosen=span is not None and _ends(hit) not in self._left_out,
            choosable=span is not None,
        )

    def _spans(self) -> list[ReviewSpan]:
        return [hit.span for hit in self.passages.rows.chosen()]

    def _count(self) -> None:
        count = len(self._spans())
        for button in (self.confirm, self.reject_all, self.relabel):
            button.setEnabled(count > 0 and self._session.locked is None)
        self.confirm.setText(self.tr("Confirm %n", "", count))

    def _decide(self, decide: Decide) -> None:
        """Decides all spans that are left in, in one operation, and lists anew what fulfils the criteria then."""
        spans = self._spans()
        if spans and self._session.locked is None and not self._desk.background.busy:
            self._desk.background.change(lambda project: decide(project, spans), self._session.show_change, self._decided)

    def _decided(self) -> None:
        self._left_out = frozenset(map(_ends, self.passages.rows.left_out()))
        self.look()

    def _ask_label(self) -> None:
        if self._spans():
            self.chooser.ask(self.relabel, self._relabel)
            self.chooser.move(self.chooser.x(), self.relabel.y() - self.chooser.height() - 4)

    def _relabel(self, label: Label) -> None:
        def work(project: Project, spans: Sequence[ReviewSpan]) -> Change:
            return review.relabel_many(project, [span for span in spans if span.label != label.name], label.name)

        self._decide(work)

    def _go(self, place: int) -> None:
        hit = self.passages.rows.row(place).hit
        self.accept()
        self._session.show_place(hit.article_id, hit.start, hit.end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = chords(event)
        calls = {"C": self.confirm.click, "X": self.reject_all.click, "L": self.relabel.click}
        call = next((calls[chord] for chord in pressed if chord in calls), None)
        if self.chooser.isVisible() and pressed:
            self.chooser.take(pressed)
        elif call:
            call()
        elif "Down" in pressed:
            self.passages.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


def _ends(hit: SpanHit) -> tuple[str, int, int]:
    """Where the span of a hit stands, which no decision on its label changes."""
    return (hit.article_id, hit.span.start, hit.span.end) if hit.span else (hit.article_id, hit.start, hit.end)


def _notes(hit: SpanHit) -> Iterator[str]:
    """What is decided at a hit: the span's words where it is not just the words that were looked for, and its value."""
    if hit.span is not None:
        yield quoted(hit.span.quote) if (hit.span.start, hit.span.end) != (hit.start, hit.end) else ""
        yield in_digits(hit.span.value)
