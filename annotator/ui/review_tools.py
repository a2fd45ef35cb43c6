"""The tools that open over the window: each method is one command."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.actions import review
from annotator.model.change import Change
from annotator.model.labels import Family
from annotator.model.review import ReviewSpan
from annotator.model.search import Occurrence
from annotator.model.values import Quantity, Value
from annotator.ui.background import Background
from annotator.ui.commands import Commands
from annotator.ui.keyboard import Keyboard
from annotator.ui.queue_mode import QueueMode
from annotator.ui.session import Session
from annotator.ui.theme import Theme


class ReviewTools(QObject):
    """Opens the tools over the window and does what they say, off the GUI thread."""

    def __init__(self, session: Session, keyboard: Keyboard, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._keyboard = keyboard
        self._theme = theme
        self._window = window
        self.background = Background(session, self)
        self.queue = QueueMode(session, self)

    def bind(self, commands: Commands) -> None:
        """Makes the commands that open a tool call this."""
        commands.bind(
            apply_to_all=self.apply_to_all,
            concordance=self.concordance,
            guideline=self.guideline,
            progress=self.progress,
            queue=self.queue.toggle,
            queue_order=self.queue.next_order,
            value_parts=self.value_parts,
        )

    def apply_to_all(self) -> None:
        """Lists every place that says the words of the selected span, and marks those that are left in the list."""
        from annotator.actions import occurrences
        from annotator.ui.occurrences_dialog import OccurrencesDialog

        span, project = self._session.selected, self._session.project
        if span is None or project is None:
            return

        def accepted(hits: Sequence[Occurrence]) -> None:
            self._apply(span, hits)

        words = occurrences.surface(project, span)
        OccurrencesDialog(
            words, span.label, span.article_id, self._session.labels, self.background, accepted, self._theme, self._window
        ).open()

    def _apply(self, span: ReviewSpan, hits: Sequence[Occurrence]) -> None:
        from annotator.actions import occurrences

        labels = self._session.labels
        entity = span.entity if span.label in labels and labels[span.label].family is Family.ENTITY else None

        def show(change: Change) -> None:
            self._session.show_change(change, onward=span.key if self._session.selected == span else None)
            self._session.notice.emit(self.tr("%n place(s) marked. One undo takes all of it back.", "", len(hits)))

        self.background.change(lambda project: occurrences.apply(project, span.label, hits, entity_id=entity), show)

    def concordance(self) -> None:
        """Lists spans and words of all articles, to look at or to decide many at once."""
        from annotator.ui.concordance_dialog import ConcordanceDialog
        from annotator.ui.desk import Desk

        desk = Desk(self._session, self._keyboard, self._theme, self.background)
        dialog = ConcordanceDialog(desk, self._window)
        if self._session.text and self._session.article:
            dialog.fields.words.setText(self._session.article.text[slice(*self._session.text)])
        dialog.open()

    def value_parts(self) -> None:
        """Lets every part of the selected span's value be corrected, its scope with it, and a note be written."""
        from annotator.ui.value_dialog import ValueDialog

        span, labels = self._session.selected, self._session.labels
        if span is None or span.label not in labels:
            return

        def accepted(value: Value | None, note: str | None) -> None:
            self._session.act(lambda project: review.correct(project, span, value=value, note=note))

        wholes = [other for other in self._session.spans if isinstance(other.value, Quantity) and other.start < span.start]
        ValueDialog(span, labels, wholes, self._keyboard, accepted, self._window).open()

    def progress(self) -> None:
        """Shows how the work goes on."""
        from annotator.ui.progress_page import ProgressPage

        ProgressPage(self._session, self.background, self._theme, self._window).open()

    def guideline(self) -> None:
        """Shows what the guidelines say of the selected span's label, or all of them."""
        from annotator.ui.guideline_page import GuidelinePage

        span = self._session.selected
        GuidelinePage(span.label if span else None, self._session.labels, self._window).open()
