"""What a reviewer does with spans, one function each. Offsets are code points.

Each is one operation of the history, on the disk before it returns. `span` is one of `browsing.spans`; BadInput
where it is gone meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from annotator.actions import correction, decision, reading
from annotator.actions.choosing import Wanted
from annotator.actions.correction import KEEP, KeepType
from annotator.actions.decision import focus
from annotator.actions.operation import Focus, Operation, operate
from annotator.model.change import Change
from annotator.model.labels import Label
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.values import Value
from annotator.store import Project, decided, suggestions

__all__ = [
    "KEEP", "add", "confirm", "confirm_many", "correct", "read_typed", "read_value", "reject", "reject_many", "relabel_many", "reopen",
    "unsure",
]  # fmt: skip


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


def relabel_many(project: Project, spans: Sequence[ReviewSpan], label: str) -> Change:
    """Confirms all of them under another label in one operation; values are read anew where the label carries another kind.

    BadInput, and nothing is changed, where one of them stands under that label already.
    """

    def work(op: Operation) -> None:
        for span in chosen:
            correction.correct(op, span, label=label)

    chosen = _distinct(spans)
    return operate(project, "relabel", work, detail=_details(chosen) | {"label": label})


def reopen(project: Project, span: ReviewSpan) -> Change:
    """Takes the decision back, with its evidence and verdict: a suggestion again, or gone if the person made the span."""

    def work(op: Operation) -> Focus | None:
        annotation = decision.existing(op, span)
        if annotation is None:
            return None
        decided.delete(op, annotation.id)
        if annotation.offered is None:
            return None
        suggestions.restore(op.db, annotation.article_id, [annotation.offered])
        return annotation.article_id, annotation.offered.start, annotation.offered.end, annotation.offered.label

    return operate(project, "reopen", work, detail=_detail(span))


def correct(
    project: Project,
    span: ReviewSpan,
    *,
    start: int | None = None,
    end: int | None = None,
    label: str | None = None,
    value: Value | KeepType | None = KEEP,
    entity_id: str | KeepType | None = KEEP,
    note: str | KeepType | None = KEEP,
    attributes: Wanted | KeepType = KEEP,
) -> Change:
    """Confirms the span with other ends, another label, value, entity or note, or other values of its label's attributes.

    Where ends or label change and the value is not given, a value that the words said is read anew. Of `attributes` those that
    are named get a value, or lose it by None; under another label a span keeps those that it has too. BadInput for ends
    outside the text, for an attribute or a value that the label does not have, and where the person has such a span already.
    """

    def work(op: Operation) -> Focus:
        made = correction.correct(
            op, span, start=start, end=end, label=label, value=value, entity_id=entity_id, note=note, attributes=attributes
        )
        became = {"to_quote": (made.quote, span.quote), "to_label": (made.label, span.label)}
        op.detail |= {name: new for name, (new, old) in became.items() if new != old}
        return focus(made)

    chosen = {} if attributes is KEEP or not attributes else {"attributes": json.dumps(dict(attributes), ensure_ascii=False)}
    return operate(project, "correct", work, detail=_detail(span) | chosen)


def add(
    project: Project,
    article_id: str,
    start: int,
    end: int,
    label: str,
    *,
    value: Value | None = None,
    entity_id: str | None = None,
    attributes: Wanted | None = None,
) -> Change:
    """Makes a confirmed span of `[start, end)`.

    BadInput outside the text, for attributes that the label does not have, and where the person has such a span already.
    """

    def work(op: Operation) -> Focus:
        made = correction.add(op, article_id, start, end, label, value=value, entity_id=entity_id, attributes=attributes)
        op.detail["quote"] = made.quote
        return focus(made)

    return operate(project, "add", work, detail={"label": label})


def read_value(label: Label, text: str) -> Value | None:
    """What the recognisers read for a label in words of an article: 20000 in ٢٠ ألف. None where they read nothing."""
    return reading.read_value(label.value, text)


def read_typed(label: Label, text: str) -> Value | None:
    """What a typed text says for a label; None where nothing is read, and where a number of it would be left unread."""
    return reading.read_typed(label.value, text)


def _decide(project: Project, name: str, span: ReviewSpan, state: SpanState, *, note: str | None = None) -> Change:
    return operate(project, name, lambda op: focus(decision.decide(op, span, state, note=note)), detail=_detail(span))


def _decide_many(project: Project, name: str, spans: Sequence[ReviewSpan], state: SpanState) -> Change:
    def work(op: Operation) -> None:
        for span in chosen:
            decision.decide(op, span, state)

    chosen = _distinct(spans)
    return operate(project, name, work, detail=_details(chosen))


def _detail(span: ReviewSpan) -> dict[str, str]:
    return {"quote": span.quote, "label": span.label}


def _details(spans: Sequence[ReviewSpan]) -> dict[str, str]:
    """What the history says of a change of many spans: how many, and the first of them."""
    return {"count": str(len(spans))} | (_detail(spans[0]) if spans else {})


def _distinct(spans: Sequence[ReviewSpan]) -> list[ReviewSpan]:
    """Each span once: a list of places can hold one that two of them touch."""
    return list({(span.article_id, span.key, span.annotation.decided_by if span.annotation else ""): span for span in spans}.values())
