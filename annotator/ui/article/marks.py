"""Marks: what is drawn for an article's spans, in UTF-16 positions of its document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from annotator.model.review import ReviewSpan, SpanState
from annotator.text.offsets import Utf16Map
from annotator.ui.article import lanes

Key = tuple[int, int, str]
"""What names a span of an article: start, end, label (`ReviewSpan.key`)."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One span as it is drawn. Two equal marks look the same."""

    start: int
    end: int
    lane: int
    label: str
    state: SpanState
    score: float
    finding: bool


class Marks:
    """The marks of an article by start, the longest first. Rejected spans are left out unless asked for.

    A mark is made when it is asked for, so that thousands of spans cost only what can be seen of them.
    """

    def __init__(self, spans: Sequence[ReviewSpan], positions: Utf16Map, *, rejected: bool = False) -> None:
        keyed = [(span.key, span) for span in spans if rejected or span.state is not SpanState.REJECTED]
        keyed.sort(key=lambda pair: (pair[0][0], -pair[0][1]))
        self._spans = [span for _, span in keyed]
        self._index = {key: index for index, (key, _) in enumerate(keyed)}
        self._ends = [(positions.to_utf16(start), positions.to_utf16(end)) for (start, end, _), _ in keyed]
        self._lanes = lanes.assign(self._ends)
        self._starts = [start for start, _ in self._ends]
        self._reach = list(accumulate((end for _, end in self._ends), max))

    def between(self, start: int, end: int) -> list[tuple[Mark, ReviewSpan]]:
        """The marks that touch `[start, end)`, outermost lane first, each with its span."""
        first, last = bisect_right(self._reach, start), bisect_left(self._starts, end)
        touching = [index for index in range(first, last) if self._ends[index][1] > start]
        return [(self._mark(index), self._spans[index]) for index in sorted(touching, key=lambda index: -self._lanes[index])]

    def find(self, key: Key | None) -> tuple[Mark, ReviewSpan] | None:
        """The mark and the span with that key."""
        index = self._index.get(key) if key else None
        return None if index is None else (self._mark(index), self._spans[index])

    def _mark(self, index: int) -> Mark:
        span = self._spans[index]
        start, end = self._ends[index]
        return Mark(start, end, self._lanes[index], span.label, span.state, span.score, span.findings > 0)
