"""Marks: what is drawn for an article's spans, in UTF-16 positions of its document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from annotator.model.review import ReviewSpan, SpanState
from annotator.text.offsets import Utf16Map
from annotator.ui.article import lanes


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
    """The marks of an article, by start, and which span each stands for. Rejected spans are left out unless asked for."""

    def __init__(self, spans: Sequence[ReviewSpan] = (), positions: Utf16Map | None = None, *, rejected: bool = False) -> None:
        self.spans = sorted((s for s in spans if rejected or s.state is not SpanState.REJECTED), key=lambda s: (s.start, -s.end))
        to_utf16 = positions.to_utf16 if positions else int
        ends = [(to_utf16(span.start), to_utf16(span.end)) for span in self.spans]
        self._marks = [
            Mark(start, end, lane, span.label, span.state, span.score, span.findings > 0)
            for span, (start, end), lane in zip(self.spans, ends, lanes.assign(ends), strict=True)
        ]
        self._starts = [start for start, _ in ends]
        self._reach = list(accumulate((end for _, end in ends), max))
        self._index = {span.key: index for index, span in enumerate(self.spans)}

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def between(self, start: int, end: int) -> list[Mark]:
        """The marks that touch `[start, end)`."""
        first, last = bisect_right(self._reach, start), bisect_left(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.end > start]

    def at(self, position: int) -> list[ReviewSpan]:
        """The spans that hold the character at a position, innermost first."""
        first, last = bisect_right(self._reach, position), bisect_right(self._starts, position)
        held = [index for index in range(first, last) if self._marks[index].end > position]
        return [self.spans[index] for index in sorted(held, key=lambda index: self._marks[index].lane)]

    def span(self, key: tuple[int, int, str]) -> ReviewSpan | None:
        """The span with that key."""
        index = self._index.get(key)
        return None if index is None else self.spans[index]

    def mark(self, key: tuple[int, int, str]) -> Mark | None:
        """The mark of the span with that key."""
        index = self._index.get(key)
        return None if index is None else self._marks[index]
