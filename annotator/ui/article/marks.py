"""Marks: what is drawn for an article's spans, in UTF-16 positions of its document."""

from __future__ import annotations

from typing import NamedTuple

from annotator.model.review import ReviewSpan, SpanState
from annotator.model.span_list import Key, SpanList
from annotator.text.offsets import Utf16Map
from annotator.ui.article import lanes


class Mark(NamedTuple):
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

    A mark is made when it is asked for, and its lane is found among the spans around it, so that thousands of spans cost
    only what can be seen of them.
    """

    def __init__(self, spans: SpanList, positions: Utf16Map, *, rejected: bool = False) -> None:
        self._spans = spans if rejected else spans.standing
        self._positions = positions
        self._lanes: dict[int, int] = {}

    def between(self, start: int, end: int) -> list[tuple[Mark, ReviewSpan]]:
        """The marks that touch `[start, end)`, outermost lane first, each with its span."""
        to_codepoint = self._positions.to_codepoint
        touching = self._spans.touching(to_codepoint(start), to_codepoint(end))
        return [self._mark(index) for index in sorted(touching, key=self._lane, reverse=True)]

    def find(self, key: Key | None) -> tuple[Mark, ReviewSpan] | None:
        """The mark and the span with that key."""
        index = self._spans.place_of(key)
        return None if index is None else self._mark(index)

    def unlike(self, other: Marks, start: int, end: int) -> set[Mark]:
        """The marks that touch `[start, end)` here or among the other ones, and do not look the same in both."""
        first, before, after = self._spans.difference(other._spans)
        mine, others = self._hanging_on(range(first, before)), other._hanging_on(range(first, after))
        first, more = min(mine.start, others.start), max(mine.stop - before, others.stop - after)
        return self._within(range(first, before + more), start, end) ^ other._within(range(first, after + more), start, end)

    def _hanging_on(self, changed: range) -> range:
        """The indices of these spans and of all that overlap them, directly or by others: their lanes may have changed too."""
        return range(self._spans.cluster(changed[0]).start, self._spans.cluster(changed[-1]).stop) if changed else changed

    def _within(self, indices: range, start: int, end: int) -> set[Mark]:
        to_codepoint = self._positions.to_codepoint
        touching = self._spans.touching(to_codepoint(start), to_codepoint(end))
        return {self._mark(index)[0] for index in touching if index in indices}

    def _mark(self, index: int) -> tuple[Mark, ReviewSpan]:
        span, to_utf16 = self._spans[index], self._positions.to_utf16
        mark = Mark(
            to_utf16(span.start), to_utf16(span.end), self._lane(index), span.label, span.state, span.score, finding=span.findings > 0
        )
        return mark, span

    def _lane(self, index: int) -> int:
        if index not in self._lanes:
            cluster = self._spans.cluster(index)
            if len(cluster) == 1:
                return 0
            ends = [self._spans.key(place)[:2] for place in cluster]
            self._lanes.update(zip(cluster, lanes.assign(ends), strict=True))
        return self._lanes[index]
