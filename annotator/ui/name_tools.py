"""What the reviewer does with names: say which entity a mention means. What was decided is known in the next article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from annotator.actions.projects import Project
from annotator.model.entity import Entity
from annotator.model.labels import Family
from annotator.model.lesson import Lesson, total
from annotator.model.review import ReviewSpan
from annotator.ui.background import Background
from annotator.ui.commands import Commands
from annotator.ui.desk import Desk
from annotator.ui.keyboard import Keyboard
from annotator.ui.messages import MessageBar
from annotator.ui.refreshing import Refreshing
from annotator.ui.session import Session
from annotator.ui.teaching import Teaching
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.entity_dialog import Answers


class NameTools(QObject):
    """Opens the tools for names over the window and does what they say."""

    def __init__(self, session: Session, keyboard: Keyboard, messages: MessageBar, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._keyboard, self._messages, self._theme, self._window = session, keyboard, messages, theme, window
        self.background = Background(session, self)
        self._reading = Background(session, self)
        self._desk = Desk(session, keyboard, theme, self.background)
        self.refreshing = Refreshing(session, self)
        self.teaching = Teaching(session, self)
        self.teaching.learned.connect(self._ask_to_use)

    def bind(self, commands: Commands) -> None:
        """Makes the commands on names call this."""
        commands.bind(entity=self.entity, entities=self.entities, recognisers=self.recognisers, train=self.learn)

    def entities(self) -> None:
        """Lists the entities of the project with their mentions, that of the selected mention first to the eye."""
        from annotator.actions import entities
        from annotator.ui.entities_page import EntitiesPage

        span, project = self._session.selected, self._session.project
        at = entities.offered(project, span) if project and span and self._is_name(span) else None
        EntitiesPage(self._desk, self._reading, self._window, at=at).open()

    def recognisers(self) -> None:
        """Shows what suggests names besides the rules that ship, and lets it be taught and brought in."""
        from annotator.ui.recognisers_page import RecognisersPage

        RecognisersPage(self._session, self.teaching, self._window).open()

    def learn(self) -> None:
        """Learns from the decisions that were made, and shows how."""
        self.teaching.learn()
        self.recognisers()

    def _ask_to_use(self, lesson: Lesson) -> None:
        """Asks whether to switch on what was learned, unless the page that asks is open already."""
        from annotator.ui.recognisers_page import RecognisersPage

        if self._window.findChild(RecognisersPage) is not None:
            return
        before, after = (QLocale().toString(round(total(tallies).f1 * 100)) for tallies in (lesson.before, lesson.after))
        said = self.tr("Names are read better with what was learned from your decisions: %2 % instead of %1 % (F1, articles held out).")
        self._messages.ask(said.replace("%1", before).replace("%2", after), self.tr("See the figures"), self.recognisers)

    def entity(self) -> None:
        """Asks which entity the selected name means. A suggestion is decided by the answer, so that the next one comes."""
        from annotator.actions import entities
        from annotator.ui.entity_dialog import Asked, EntityDialog

        span, project = self._session.selected, self._session.project
        if span is None or project is None:
            return

        def search(project: Project, typed: str | None) -> Sequence[tuple[Entity, float]]:
            return entities.rank_entities(project, typed or name, span.label, span=span)

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
