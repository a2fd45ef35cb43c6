"""From a span to the annotation that stands for it: what all actions on spans share."""

from __future__ import annotations

import uuid
from dataclasses import replace

from annotator.actions import meaning
from annotator.actions.operation import Focus, Operation
from annotator.model.article import ArticleState
from annotator.model.errors import BadInput
from annotator.model.review import Annotation, ReviewSpan, SpanState
from annotator.store import articles, decided, labels


def decide(op: Operation, span: ReviewSpan, state: SpanState, *, note: str | None = None, link: bool = True) -> Annotation:
    """The annotation with the person's decision on the span, made if there is none yet. BadInput if the span is gone.

    With `link`, a span that is not rejected is linked to the entity that it was offered with, or that its words clearly mean.
    """
    known = existing(op, span)
    entity_id = known.entity_id if known else None
    if link and state is not SpanState.REJECTED and (known is None or known.state is SpanState.REJECTED):
        entity_id = entity_id or meaning.expected_entity(op, span)
    if known is None:
        annotation = replace(_new(op, span), state=state, entity_id=entity_id, note=note)
        insert(op, annotation)
        return annotation
    return update(op, known, replace(known, state=state, entity_id=entity_id, note=note if note is not None else known.note))


def confirmed(op: Operation, span: ReviewSpan) -> Annotation:
    """The span's annotation; an undecided suggestion is confirmed for it, any other decision stays as it is."""
    return existing(op, span) or decide(op, span, SpanState.CONFIRMED)


def existing(op: Operation, span: ReviewSpan) -> Annotation | None:
    """The person's annotation of the span as it is now. BadInput if it has been taken back since it was shown."""
    if span.annotation and span.annotation.decided_by == op.by:
        try:
            return decided.get(op.db, span.annotation.id)
        except KeyError:
            raise _gone() from None
    return decided.at(op.db, span.article_id, op.by, span.key)


def insert(op: Operation, annotation: Annotation) -> None:
    """Stores a new annotation; the first decision in a new article makes it one in progress. BadInput if the article is gone."""
    _begin(op, annotation.article_id)
    decided.insert(op, replace(annotation, label_version=labels.version(op.db)))


def update(op: Operation, known: Annotation, annotation: Annotation) -> Annotation:
    """Stores a changed annotation with its new time; one that is the same stays untouched."""
    if annotation == known:
        return known
    later = replace(annotation, decided_at=op.at, label_version=labels.version(op.db))
    _begin(op, annotation.article_id)
    decided.update(op, later)
    return later


def focus(annotation: Annotation) -> Focus:
    """The span to select after an action on it."""
    return annotation.article_id, annotation.start, annotation.end, annotation.label


def _new(op: Operation, span: ReviewSpan) -> Annotation:
    """An annotation of the operation's person from a suggestion, or from another person's annotation."""
    if span.annotation:
        return replace(span.annotation, id=str(uuid.uuid4()), decided_by=op.by, decided_at=op.at)
    offered = span.suggestion
    assert offered is not None
    return Annotation(
        id=str(uuid.uuid4()),
        article_id=span.article_id,
        start=offered.start,
        end=offered.end,
        label=offered.label,
        quote=offered.quote,
        core=offered.core,
        state=SpanState.CONFIRMED,
        created_by=offered.origin,
        decided_by=op.by,
        decided_at=op.at,
        value=offered.value,
        offered=offered,
    )


def _gone() -> BadInput:
    return BadInput("This span has been taken back since it was shown: nothing was changed.")


def _begin(op: Operation, article_id: str) -> None:
    state = articles.state(op.db, article_id)
    if state is None:
        raise _gone()
    if state is ArticleState.NEW:
        articles.set_state(op, article_id, ArticleState.IN_PROGRESS)
