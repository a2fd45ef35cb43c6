"""What a reviewer does with spans, one function each. Offsets are code points.

Each is one operation of the history, on the disk before it returns. `span` is one of `browsing.spans`; BadInput
where it is gone meanwhile.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from typing import Final, Literal, TypeAlias

from annotator.actions import decision, reading
from annotator.actions.decision import focus
from annotator.actions.operation import Focus, Operation, operate
from annotator.model.change import Change
from annotator.model.errors import BadInput
from annotator.model.labels import Family, Label
from annotator.model.review import Annotation, ReviewSpan, SpanState
from annotator.model.values import Value, kind_of
from annotator.store import Project, articles, decided, suggestions
from annotator.store import labels as label_rows


class Keep(Enum):
    """Stands for a field that a correction leaves as it is, where None would take its value away."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP
_Keep: TypeAlias = Literal[Keep.KEEP]


def confirm(project: Project, span: ReviewSpan) -> Change:
    """Says that the span is right as it is."""
    return _decide(project, "confirm", span, SpanState.CONFIRMED)


def reject(project: Project, span: ReviewSpan) -> Change:
    """Says that the span is wrong; what has its core and label family is not offered again."""
    return _decide(project, "reject", span, SpanState.REJECTED)


def unsure(project: Project, span: ReviewSpan, *, note: str | None = None) -> Change:
    """Leaves the span to the lead, with a question if there is one."""
    return _decide(project, "unsure", span, SpanState.UNSURE, note=note)


def confirm_many(project: Project, spans: Sequence[ReviewSpan]) -> Change:
    """Confirms all of them in one operation."""
    return _decide_many(project, "confirm", spans, SpanState.CONFIRMED)


def reject_many(project: Project, spans: Sequence[ReviewSpan]) -> Change:
    """Rejects all of them in one operation."""
    return _decide_many(project, "reject", spans, SpanState.REJECTED)


def reopen(project: Project, span: ReviewSpan) -> Change:
    """Takes the decision back, with its evidence and verdict: a suggestion again, or gone if the person made the span."""

    def work(op: Operation) -> Focus | None:
        annotation = decision.existing(op, span)
        if annotation is None:
            return None
        decided.delete(op, annotation.id)
        if annotation.offered is None:
            return None
        suggestions.restore(op.db, annotation.article_id, annotation.offered)
        return annotation.article_id, annotation.offered.start, annotation.offered.end, annotation.offered.label

    return operate(project, "reopen", work, detail=_detail(span))


def correct(
    project: Project,
    span: ReviewSpan,
    *,
    start: int | None = None,
    end: int | None = None,
    label: str | None = None,
    value: Value | _Keep | None = KEEP,
    entity_id: str | _Keep | None = KEEP,
    note: str | _Keep | None = KEEP,
) -> Change:
    """Confirms the span with other ends, another label, value, entity or note.

    Where ends or label change and the value is not given, a value that the words said is read anew. BadInput for ends
    outside the text, and where the person has such a span already.
    """

    def work(op: Operation) -> Focus:
        known = decision.decide(op, span, SpanState.CONFIRMED, link=entity_id is KEEP)
        moved = _moved(op, known, known.start if start is None else start, known.end if end is None else end)
        named = replace(moved, label=label or known.label)
        wanted = replace(
            named,
            value=_value_after(op, known, named) if value is KEEP else value,
            entity_id=_entity_after(op, named) if entity_id is KEEP else _entity(op, entity_id),
            note=known.note if note is KEEP else note,
        )
        if (wanted.start, wanted.end, wanted.label) != (known.start, known.end, known.label):
            _make_room(op, wanted)
        return focus(decision.update(op, known, wanted))

    return operate(project, "correct", work, detail=_detail(span))


def add(
    project: Project, article_id: str, start: int, end: int, label: str, *, value: Value | None = None, entity_id: str | None = None
) -> Change:
    """Makes a confirmed span of `[start, end)`. BadInput outside the text, and where the person has such a span already."""

    def work(op: Operation) -> Focus:
        made = Annotation(
            id=str(uuid.uuid4()),
            article_id=article_id,
            start=start,
            end=end,
            label=label,
            quote=_quote(op, article_id, start, end),
            core=(start, end),
            state=SpanState.CONFIRMED,
            created_by=op.by,
            decided_by=op.by,
            decided_at=op.at,
            value=value,
            entity_id=_entity(op, entity_id),
        )
        _make_room(op, made)
        decision.insert(op, made)
        return focus(made)

    return operate(project, "add", work, detail={"label": label})


def read_value(label: Label, text: str) -> Value | None:
    """What the recognisers read in a typed text for a label: 20000 in ٢٠ ألف. None where they read nothing."""
    return reading.read_value(label.value, text)


def _decide(project: Project, name: str, span: ReviewSpan, state: SpanState, *, note: str | None = None) -> Change:
    return operate(project, name, lambda op: focus(decision.decide(op, span, state, note=note)), detail=_detail(span))


def _decide_many(project: Project, name: str, spans: Sequence[ReviewSpan], state: SpanState) -> Change:
    def work(op: Operation) -> None:
        for span in spans:
            decision.decide(op, span, state)

    return operate(project, name, work, detail={"count": str(len(spans))} | (_detail(spans[0]) if spans else {}))


def _detail(span: ReviewSpan) -> dict[str, str]:
    return {"quote": span.quote, "label": span.label}


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
    if same_kind and reading.read_value(kind, known.quote) != known.value:
        return known.value
    return reading.read_value(kind, named.quote) or (known.value if same_kind else None)


def _entity_after(op: Operation, named: Annotation) -> str | None:
    """A span that turns into a claim is no mention of an entity any longer."""
    is_claim = label_rows.family(label_rows.families(op.db), named.label, named.value) == Family.CLAIM
    return None if is_claim else named.entity_id


def _entity(op: Operation, id_or_code: str | None) -> str | None:
    return None if id_or_code is None else decision.known_entity(op, id_or_code)


def _quote(op: Operation, article_id: str, start: int, end: int) -> str:
    text = articles.text(op.db, article_id)
    if not 0 <= start < end <= len(text):
        raise BadInput(f"There is no text from {start} to {end} in an article of {len(text)} characters: nothing was changed.")
    return text[start:end]


def _make_room(op: Operation, wanted: Annotation) -> None:
    """Clears away a rejected span with the ends and label that are wanted; BadInput where another is there."""
    twin = decided.at(op.db, wanted.article_id, op.by, (wanted.start, wanted.end, wanted.label))
    if twin is None or twin.id == wanted.id:
        return
    if twin.state is not SpanState.REJECTED:
        raise BadInput(f"“{wanted.quote}” is marked as {wanted.label} already: nothing was changed.")
    decided.delete(op, twin.id)
