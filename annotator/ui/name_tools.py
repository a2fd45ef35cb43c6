"""What the reviewer does with names: say which entity a mention means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.actions.projects import Project
from annotator.model.entity import Entity
from annotator.model.labels import Family
from annotator.model.review import ReviewSpan
from annotator.ui.background import Background
from annotator.ui.commands import Commands
from annotator.ui.jobs import Jobs
from annotator.ui.keyboard import Keyboard
from annotator.ui.messages import MessageBar
from annotator.ui.session import Session
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.entity_dialog import Answers


class NameTools(QObject):
    """Opens the tools for names over the window and does what they say."""

    def __init__(self, session: Session, keyboard: Keyboard, jobs: Jobs, messages: MessageBar, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._keyboard, self._theme, self._window = session, keyboard, theme, window
        self.background = Background(session, self)

    def bind(self, commands: Commands) -> None:
        """Makes the commands on names call this."""
        commands.bind(entity=self.entity)

    def entity(self) -> None:
        """Asks which entity the selected name means. A suggestion is decided by the answer, so that the next one comes."""
        from annotator.actions import entities
        from annotator.ui.entity_dialog import Asked, EntityDialog

        span, project = self._session.selected, self._session.project
        if span is None or project is None:
            return
        if not self._is_name(span):
            self._session.notice.emit(self.tr("Only names mean an entity; this is a claim."))
            return

        def search(project: Project, typed: str | None) -> Sequence[Entity]:
            return [found for found, _ in entities.rank_entities(project, typed or name, span.label, span=span)]

        name, offered = entities.new_name(project, span), entities.offered(project, span)
        asked = Asked(span.quote, name, offered.id if offered else None)
        EntityDialog(asked, search, self._answers(span), self.background, self._keyboard, self._theme, self._window).open()

    def _answers(self, span: ReviewSpan) -> Answers:
        from annotator.actions import entities, review
        from annotator.ui.entity_dialog import Answers

        onward = None if span.annotation else span.key
        return Answers(
            choose=lambda chosen: self._session.act(lambda project: entities.link_entity(project, span, chosen), onward=onward),
            create=lambda name: self._session.act(lambda project: entities.link_new_entity(project, span, name=name), onward=onward),
            none=lambda: self._session.act(lambda project: review.correct(project, span, entity_id=None), onward=onward),
        )

    def _is_name(self, span: ReviewSpan) -> bool:
        labels = self._session.labels
        return span.label not in labels or labels[span.label].family is Family.ENTITY
