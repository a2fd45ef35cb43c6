"""Where the reviewer is, in the words of the table of commands."""

from __future__ import annotations

from annotator.model.review import SpanState
from annotator.ui.commands import Moment, Need
from annotator.ui.session import Session


def have(session: Session) -> Need:
    """What is there for commands to work on."""
    found = Need.NOTHING
    if session.project is not None:
        found |= Need.PROJECT | (Need.NOTHING if session.locked else Need.WRITING)
    if session.article is not None:
        found |= Need.ARTICLE
    if session.selected is not None:
        found |= Need.SPAN | (Need.ANNOTATION if session.selected.annotation else Need.NOTHING)
    return found | (Need.TEXT if session.text else Need.NOTHING)


def moment(session: Session) -> Moment:
    """What the line of next keys should speak about."""
    return _moment(session) | (Moment.QUEUE if session.route else Moment(0))


def _moment(session: Session) -> Moment:
    if session.project is None:
        return Moment.START
    if session.article is None:
        return Moment.EMPTY
    if session.text:
        return Moment.TEXT
    if session.cursor_mode:
        return Moment.CURSOR
    if session.selected and session.selected.state is SpanState.SUGGESTED:
        return Moment.SUGGESTION
    if session.undecided():
        return Moment.DECIDED if session.selected else Moment.UNSELECTED
    return Moment.DECIDED | Moment.FINISHED if session.selected else Moment.FINISHED
