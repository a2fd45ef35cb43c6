"""What the reviewer does with spans: each method is one command."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from annotator.actions.projects import Project
from annotator.model.change import Change
from annotator.model.history import HistoryEntry
from annotator.model.labels import Label
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.values import Value
from annotator.text.ends import Edge, Unit, move_end, parts, without_spaces
from annotator.text.sentences import sentence_at, sentences
from annotator.ui.commands import BY_NAME, Commands
from annotator.ui.session import Session

EDGES: tuple[Edge, ...] = ("start", "end")
UNITS: tuple[Unit, ...] = ("word", "clitic", "letter")


class Deciding(QObject):
    """Decisions on the selected span of a session. A decision moves on to the next suggestion; moving an end stays."""

    def __init__(self, session: Session, ask_label: Callable[[Callable[[Label], None]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._ask_label = ask_label

    def bind(self, commands: Commands) -> None:
        """Makes the commands on spans call this."""
        commands.bind(
            confirm=self.confirm,
            confirm_sentence=self.confirm_sentence,
            reject=partial(self._decide, "reject"),
            unsure=partial(self._decide, "unsure"),
            reopen=self.reopen,
            label=self.label,
            new_span=self.new_span,
            second_label=self.second_label,
            split=self.split,
            join=self.join,
            boilerplate=self.boilerplate,
            undo=self.undo,
            redo=self.redo,
            next_suggestion=partial(self._session.step, 1, undecided=True),
            previous_suggestion=partial(self._session.step, -1, undecided=True),
            next_span=partial(self._session.step, 1, undecided=False),
            previous_span=partial(self._session.step, -1, undecided=False),
        )
        for edge in EDGES:
            for unit in UNITS:
                commands.bind(**{f"{edge}_forward_{unit}": partial(self.move_end, edge, unit, 1)})
                commands.bind(**{f"{edge}_back_{unit}": partial(self.move_end, edge, unit, -1)})

    def confirm(self) -> None:
        """Confirms the span; on one that is confirmed already it only goes on."""
        span = self._session.selected
        if span and span.state is SpanState.CONFIRMED:
            self._session.step(1, undecided=True)
        else:
            self._decide("confirm")

    def confirm_sentence(self) -> None:
        """Confirms what is still suggested in the sentence of the selected span, all in one operation."""
        from annotator.actions import review

        span, article = self._session.selected, self._session.article
        if span is None or article is None:
            return
        found = sentences(article.text)
        start, end = found[sentence_at(found, span.start)]
        waiting = self._session.undecided()
        left = [waiting[index] for index in waiting.starting(start, end)]
        if left:
            self._session.act(lambda project: review.confirm_many(project, left), onward=left[-1].key)

    def _decide(self, name: str) -> None:
        from annotator.actions import review

        span = self._session.selected
        if span is None:
            return
        decide = {"confirm": review.confirm, "reject": review.reject, "unsure": review.unsure}[name]
        self._session.act(lambda project: decide(project, span), onward=span.key)

    def reopen(self) -> None:
        """Takes the decision on the span back."""
        from annotator.actions import review

        span = self._session.selected
        if span is not None:
            self._session.act(lambda project: review.reopen(project, span))

    def label(self) -> None:
        """Asks for another label of the span, or for the label of a new one where text is selected."""
        if self._session.text:
            self.new_span()
        elif self._session.selected is not None:
            self._ask_label(partial(self.relabel, self._session.selected))

    def relabel(self, span: ReviewSpan, label: Label) -> None:
        """Gives a span another label, which confirms it, and goes on."""
        from annotator.actions import review

        self._session.act(lambda project: review.correct(project, span, label=label.name), onward=span.key)

    def new_span(self) -> None:
        """Asks for a label and makes a span of the selected text."""
        article = self._session.article
        if self._session.text is None or article is None:
            said = self.tr("Select some words first: with the mouse, or with %1 and Shift and the arrow keys.")
            self._session.notice.emit(said.replace("%1", BY_NAME["cursor"].shown_key()))
            return
        self._ask_label(partial(self.add, *without_spaces(article.text, *self._session.text)))

    def add(self, start: int, end: int, label: Label) -> None:
        """Makes a span, with the value that its words say."""
        from annotator.actions import review

        article = self._session.article
        if article is not None:
            value = review.read_value(label, article.text[start:end])
            self._session.act(lambda project: review.add(project, article.id, start, end, label.name, value=value))

    def second_label(self) -> None:
        """Asks for a label and makes a second span of the same words."""
        if self._session.selected is not None:
            self._ask_label(partial(self._label_too, self._session.selected))

    def _label_too(self, span: ReviewSpan, label: Label) -> None:
        from annotator.actions import cutting

        self._session.act(lambda project: cutting.second_label(project, span, label.name))

    def split(self) -> None:
        """Makes two spans of one: where it was clicked, else at the word with the conjunction, else before the last word."""
        from annotator.actions import cutting

        span, article = self._session.selected, self._session.article
        if span is None or article is None:
            return
        found = parts(article.text, span.start, span.end, self._session.caret)
        if found is None:
            self._session.notice.emit(self.tr("This span is one word: there is nothing to split."))
        else:
            self._session.act(lambda project: cutting.split(project, span, *found))

    def join(self) -> None:
        """Makes one span of this one and the next one of its label in the line."""
        from annotator.actions import cutting

        span, article, standing = self._session.selected, self._session.article, self._session.spans.standing
        if span is None or article is None:
            return
        line_end = article.text.find("\n", span.end)
        following = standing.starting(span.end, line_end if line_end >= 0 else len(article.text))
        other = next((index for index in following if standing.key(index)[2] == span.label), None)
        if other is None:
            self._session.notice.emit(self.tr("No other span of this label follows in the line."))
        else:
            self._session.act(lambda project: cutting.join(project, span, standing[other]))

    def correct_value(self, value: Value | None) -> bool:
        """Gives the selected span a value, which confirms it, and goes on; returns whether it was written."""
        from annotator.actions import review

        span = self._session.selected
        if span is None:
            return False
        return self._session.act(lambda project: review.correct(project, span, value=value), onward=span.key) is not None

    def move_end(self, edge: Edge, unit: Unit, step: int) -> None:
        """Moves one end of the selected span, forward (1) or back (-1) in reading order; an end never passes the other."""
        from annotator.actions import review

        span, article = self._session.selected, self._session.article
        if span is None or article is None:
            return
        start, end = move_end(article.text, span.start, span.end, edge=edge, unit=unit, step=step)
        if (start, end) != (span.start, span.end) and start < end:
            self._session.act(lambda project: review.correct(project, span, start=start, end=end))

    def boilerplate(self) -> None:
        """Turns the selected text into boilerplate, or the boilerplate around the cursor into text."""
        from annotator.actions import articles

        article, place = self._session.article, self._session.place()
        if article is None:
            return
        region = next((r for r in article.regions if r.boilerplate and r.start <= place < r.end), None)
        if region:
            start, end, boilerplate = region.start, region.end, False
        elif self._session.text:
            (start, end), boilerplate = self._session.text, True
        else:
            self._session.notice.emit(self.tr("Click into a dimmed part to make it text, or select the words that are boilerplate."))
            return
        self._session.act(lambda project: articles.mark_region(project, article.id, start, end, boilerplate=boilerplate))

    def undo(self) -> None:
        """Takes the last operation back and shows where it was."""
        from annotator.actions import history

        self._replay(history.undoable, history.undo, nothing=self.tr("There is nothing to undo."), done=self.tr("Undone: %1"))

    def redo(self) -> None:
        """Does the operation that was undone last again."""
        from annotator.actions import history

        self._replay(history.redoable, history.redo, nothing=self.tr("There is nothing to redo."), done=self.tr("Done again: %1"))

    def _replay(
        self, following: Callable[[Project], HistoryEntry | None], replay: Callable[[Project], Change | None], *, nothing: str, done: str
    ) -> None:
        """Takes an operation back or does it again, and says which one: what it changed may be out of sight."""
        from annotator.ui.history_text import entry_text

        entry = following(self._session.project) if self._session.project is not None else None
        if entry is None:
            self._session.notice.emit(nothing)
        elif self._session.act(replay) is not None:
            self._session.notice.emit(done.replace("%1", entry_text(entry, self._session.labels)))
