"""Corrected and new spans within an operation: what one correction and changes of many spans share. Offsets are code points."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from typing import Final, Literal, TypeAlias

from annotator.actions import choosing, decision, meaning, reading
from annotator.actions.operation import Operation
from annotator.model.errors import BadInput
from annotator.model.labels import Family
from annotator.model.review import Annotation, ReviewSpan, SpanState
from annotator.model.values import Quantity, Value, kind_of
from annotator.store import articles, decided, entities
from annotator.store import labels as label_rows


class Keep(Enum):
    """Stands for a field that a correction leaves as it is, where None would take its value away."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP
KeepType: TypeAlias = Literal[Keep.KEEP]


def correct(
    op: Operation,
    span: ReviewSpan,
    *,
    start: int | None = None,
    end: int | None = None,
    label: str | None = None,
    value: Value | KeepType | None = KEEP,
    entity_id: str | KeepType | None = KEEP,
    note: str | KeepType | None = KEEP,
    attributes: choosing.Wanted | KeepType = KEEP,
) -> Annotation:
    """The span confirmed with other ends, another label, value, entity, note or attributes; as `review.correct`."""
    known = decision.decide(op, span, SpanState.CONFIRMED, link=entity_id is KEEP)
    moved = _moved(op, known, known.start if start is None else start, known.end if end is None else end)
    named = replace(moved, label=label or known.label)
    wanted = replace(
        named,
        value=_value_after(op, known, named) if value is KEEP else value,
        entity_id=_entity_after(op, known, named) if entity_id is KEEP else _entity(op, entity_id),
        note=known.note if note is KEEP else note,
        attributes=_attributes_after(op, known, named)
        if attributes is KEEP
        else choosing.changed(op, named.label, known.attributes, attributes),
    )
    if (wanted.start, wanted.end, wanted.label) != (known.start, known.end, known.label):
        make_room(op, wanted)
    corrected = decision.update(op, known, wanted)
    if entity_id is not KEEP:
        meaning.learn_name(op, corrected)
    return corrected


def add(
    op: Operation,
    article_id: str,
    start: int,
    end: int,
    label: str,
    *,
    value: Value | None = None,
    entity_id: str | None = None,
    attributes: choosing.Wanted | None = None,
) -> Annotation:
    """A new confirmed span of `[start, end)`, linked to the entity that is given or that its words clearly mean.

    BadInput outside the text, for attributes that the label does not have, and where the person has such a span already.
    """
    quote = _quote(op, article_id, start, end)
    made = Annotation(
        id=str(uuid.uuid4()),
        article_id=article_id,
        start=start,
        end=end,
        label=label,
        quote=quote,
        core=(start, end),
        state=SpanState.CONFIRMED,
        created_by=op.by,
        decided_by=op.by,
        decided_at=op.at,
        value=value,
        entity_id=_entity(op, entity_id or meaning.clear_entity(op.db, article_id, quote, label)),
        attributes=choosing.changed(op, label, {}, attributes) if attributes else {},
    )
    make_room(op, made)
    decision.insert(op, made)
    if entity_id:
        meaning.learn_name(op, made)
    return made


def read_anew(op: Operation, label: str, quote: str) -> Value | None:
    """The value that the recognisers read in the quote for a label; None where its spans carry none."""
    return reading.read_value(label_rows.value_kind(op.db, label), quote)


def _moved(op: Operation, known: Annotation, start: int, end: int) -> Annotation:
    if (start, end) == (known.start, known.end):
        return known
    quote = _quote(op, known.article_id, start, end)
    family = label_rows.family(label_rows.families(op.db), known.label, known.value)
    core = _moved_core(known, start, end, grows=family == Family.ENTITY)
    return replace(known, start=start, end=end, quote=quote, core=core)


def _moved_core(known: Annotation, start: int, end: int, *, grows: bool) -> tuple[int, int]:
    """The core within new ends. A name's grows with the span; a number stays what it is while it lies inside."""
    core_start, core_end = known.core
    if grows:
        core_start = start if core_start == known.start else core_start
        core_end = end if core_end == known.end else core_end
    core_start, core_end = max(start, core_start), min(end, core_end)
    return (core_start, core_end) if core_start < core_end else (start, end)


def _value_after(op: Operation, known: Annotation, named: Annotation) -> Value | None:
    """The value of a span whose ends or label changed: a corrected one stays, one that was read is read again."""
    kind = label_rows.value_kind(op.db, named.label)
    same_kind = known.value is not None and kind_of(known.value) is kind
    if kind is None:
        return None
    if named.quote == known.quote:
        return known.value if same_kind else reading.read_value(kind, named.quote)
    if same_kind and _stated(reading.read_value(kind, known.quote)) != _stated(known.value):
        return known.value
    read = reading.read_value(kind, named.quote)
    return _in_context(read, known.value) if read else (known.value if same_kind else None)


def _stated(value: Value | None) -> Value | None:
    """What the words themselves say of a value, without what their sentence adds."""
    return _in_context(value, Quantity(None))


def _in_context(value: Value | None, other: Value | None) -> Value | None:
    """The value with what the sentence says of the other one."""
    if not isinstance(value, Quantity) or not isinstance(other, Quantity):
        return value
    return replace(value, scope=other.scope, checkworthiness=other.checkworthiness, unit_inferred=other.unit_inferred)


def _entity_after(op: Operation, known: Annotation, named: Annotation) -> str | None:
    """The entity of a span whose ends or label changed: what its words clearly mean now, else what it meant if its label is the same."""
    if (known.quote, known.label) == (named.quote, named.label):
        return named.entity_id
    core = named.quote[named.core[0] - named.start : named.core[1] - named.start]
    if clear := meaning.clear_entity(op.db, named.article_id, core, named.label):
        return meaning.known_entity(op, clear)
    before = entities.get(op.db, named.entity_id) if named.entity_id else None
    return before.id if before and before.label == named.label else None


def _attributes_after(op: Operation, known: Annotation, named: Annotation) -> Mapping[str, str]:
    """The chosen values of a span whose label may have changed: those that its label has too."""
    return known.attributes if named.label == known.label else choosing.kept(op, named.label, known.attributes)


def _entity(op: Operation, id_or_code: str | None) -> str | None:
    return None if id_or_code is None else meaning.known_entity(op, id_or_code)


def _quote(op: Operation, article_id: str, start: int, end: int) -> str:
    text = articles.text(op.db, article_id)
    if not 0 <= start < end <= len(text):
        raise BadInput(f"There is no text from {start} to {end} in an article of {len(text)} characters: nothing was changed.")
    return text[start:end]


def make_room(op: Operation, wanted: Annotation) -> None:
    """Clears away a rejected span with the ends and label that are wanted; BadInput where another is there."""
    twin = decided.at(op.db, wanted.article_id, op.by, (wanted.start, wanted.end, wanted.label))
    if twin is None or twin.id == wanted.id:
        return
    if twin.state is not SpanState.REJECTED:
        raise BadInput(f"“{wanted.quote}” is marked as {wanted.label} already: nothing was changed.")
    decided.delete(op, twin.id)
