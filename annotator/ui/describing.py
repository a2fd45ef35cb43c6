"""What the reviewer says of a span by its label's attributes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.model.attributes import Attribute
from annotator.model.review import ReviewSpan
from annotator.ui.attribute_chooser import AttributeChooser, Question
from annotator.ui.commands import Commands
from annotator.ui.session import Session
from annotator.ui.situation import attributes


class Describing(QObject):
    """Asks for a value of an attribute of the selected span and chooses it. `line` is where the card shows an attribute."""

    def __init__(self, session: Session, chooser: AttributeChooser, line: Callable[[int], QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._chooser = chooser
        self._line = line

    def bind(self, commands: Commands) -> None:
        """Makes the command on attributes call this."""
        commands.bind(attribute=self.ask)

    def ask(self, place: int | None = None) -> None:
        """Asks for the value of the attribute at a place, else of the first that has none yet."""
        span = self._session.selected
        offered = attributes(span, self._session) if span else ()
        if span and offered:
            place = _first(span, offered) if place is None else place % len(offered)
            attribute, another = offered[place], partial(self.ask, place + 1) if len(offered) > 1 else None
            value, answer = span.attributes.get(attribute.name), partial(self._choose, span, attribute.name)
            self._chooser.ask(self._line(place), Question(attribute, value, answer, another))

    def _choose(self, span: ReviewSpan, name: str, value: str | None) -> None:
        """Gives the attribute a value, which confirms the span; it stays selected, for its other attributes."""
        from annotator.actions import review

        self._session.act(lambda project: review.correct(project, span, attributes={name: value}))


def _first(span: ReviewSpan, offered: Sequence[Attribute]) -> int:
    """The place of the first attribute without a value; the very first where all have one."""
    return next((place for place, attribute in enumerate(offered) if attribute.name not in span.attributes), 0)
