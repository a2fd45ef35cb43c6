"""One span where two should be, on the same words or side by side, and two where one should be.

Each is one operation of the history; offsets are code points.
"""

from __future__ import annotations

from annotator.actions import correction, decision
from annotator.actions.decision import focus
from annotator.actions.operation import Focus, Operation, operate
from annotator.model.change import Change
from annotator.model.errors import BadInput
from annotator.model.review import ReviewSpan, SpanState
from annotator.store import Project, decided

Ends = tuple[int, int]


def split(project: Project, span: ReviewSpan, first: Ends, second: Ends) -> Change:
    """Makes two confirmed spans of one, with its label; values are read anew. BadInput unless both lie in it, one after the other."""
    if not span.start <= first[0] < first[1] <= second[0] < second[1] <= span.end:
        raise BadInput("The two parts do not lie in the span: nothing was changed.")

    def work(op: Operation) -> Focus:
        made = correction.correct(op, span, start=first[0], end=first[1])
        quote = span.quote[second[0] - span.start : second[1] - span.start]
        correction.add(op, span.article_id, *second, span.label, value=correction.read_anew(op, span.label, quote))
        return focus(made)

    return operate(project, "split", work, detail={"quote": span.quote, "label": span.label})


def second_label(project: Project, span: ReviewSpan, label: str) -> Change:
    """Marks the words of a span with another label too; the span itself is confirmed if it is undecided.

    BadInput where they have that label already.
    """

    def work(op: Operation) -> Focus:
        decision.confirmed(op, span)
        value = correction.read_anew(op, label, span.quote)
        return focus(correction.add(op, span.article_id, span.start, span.end, label, value=value))

    return operate(project, "add", work, detail={"quote": span.quote, "label": label})


def join(project: Project, span: ReviewSpan, other: ReviewSpan) -> Change:
    """Makes one confirmed span of two, with the label of the first; what was offered for the second is not offered again."""
    start, end = min(span.start, other.start), max(span.end, other.end)

    def work(op: Operation) -> Focus:
        known = decision.existing(op, other)
        if known is not None and known.offered is None:
            decided.delete(op, known.id)
        else:
            decision.decide(op, other, SpanState.REJECTED)
        made = correction.correct(op, span, start=start, end=end)
        op.detail["quote"] = made.quote
        return focus(made)

    return operate(project, "join", work, detail={"label": span.label})
