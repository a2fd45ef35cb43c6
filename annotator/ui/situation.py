"""Where the reviewer is, in the words of the table of commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.model.attributes import Attribute
from annotator.model.labels import Family
from annotator.model.review import ReviewSpan, SpanState
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
        found |= Need.SPAN | (Need.ANNOTATION if session.selected.annotation else Need.NOTHING) | _kind(session.selected, session)
    return found | (Need.TEXT if session.text else Need.NOTHING)


def _kind(span: ReviewSpan, session: Session) -> Need:
    """What a span is by its label; one whose label the project no longer has is a name."""
    described = Need.ATTRIBUTE if attributes(span, session) else Need.NOTHING
    if not is_claim(span, session):
        return Need.NAME | described
    return Need.CLAIM | described | (Need.VALUE if session.labels[span.label].value else Need.NOTHING)


def attributes(span: ReviewSpan, session: Session) -> tuple[Attribute, ...]:
    """What the label of a span lets be said of it."""
    return session.labels[span.label].attributes if span.label in session.labels else ()


def is_claim(span: ReviewSpan, session: Session) -> bool:
    """Whether the span says something that can be checked, with a value or without one."""
    return span.label in session.labels and session.labels[span.label].family is Family.CLAIM


def refusal(missing: Need) -> str:
    """Why a command does nothing here; empty where the window says so already."""
    said = {
        Need.NAME: QCoreApplication.translate("Situation", "Only names mean an entity; this is a claim."),
        Need.CLAIM: QCoreApplication.translate("Situation", "Only claims have a verdict; this is a name."),
        Need.VALUE: QCoreApplication.translate("Situation", "Spans of this label have no value."),
        Need.ATTRIBUTE: QCoreApplication.translate("Situation", "Spans of this label have no attributes."),
        Need.ANNOTATION: QCoreApplication.translate("Situation", "Nothing was decided on this span yet."),
    }
    return "" if missing & (Need.PROJECT | Need.ARTICLE | Need.SPAN) else next((why for need, why in said.items() if need in missing), "")


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
    if session.selected is None:
        return Moment.UNSELECTED if session.undecided() else Moment.FINISHED
    finished = Moment(0) if session.undecided() else Moment.FINISHED
    confirmed = session.selected.state is SpanState.CONFIRMED
    return Moment.DECIDED | finished | (Moment(0) if confirmed else Moment.UNCONFIRMED)
