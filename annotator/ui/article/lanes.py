"""Lanes: how spans that share text are told apart.

The rule: shorter spans take their lane first (of equally long ones the earlier), and a span lies one lane
beyond the highest of the spans that it overlaps among those. So a span without neighbours is in lane 0, next to
the text, a span around another always lies outside it, and no two that overlap share a lane.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence


def assign(ends: Sequence[tuple[int, int]]) -> list[int]:
    """The lane of each span `[start, end)`, from 0, in the order given: by start, the longest first."""
    lanes = [0] * len(ends)
    for first, last in _clusters(ends):
        for index, lane in _stack(ends, first, last):
            lanes[index] = lane
    return lanes


def _clusters(ends: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The runs of more than one span that hang together by overlaps, as ranges of indices."""
    first, reach = 0, -1
    for index, (start, end) in enumerate(ends):
        if start >= reach:
            if index - first > 1:
                yield first, index
            first = index
        reach = max(reach, end)
    if len(ends) - first > 1:
        yield first, len(ends)


def _stack(ends: Sequence[tuple[int, int]], first: int, last: int) -> Iterator[tuple[int, int]]:
    placed: list[tuple[int, int, int]] = []
    for index in sorted(range(first, last), key=lambda i: (ends[i][1] - ends[i][0], ends[i][0], i)):
        start, end = ends[index]
        # What is placed is no longer than this span, so it overlaps only if it starts less than a length before.
        nearby = placed[bisect_left(placed, (2 * start - end + 1,)) : bisect_left(placed, (end,))]
        lane = 1 + max((lane for _, other, lane in nearby if other > start), default=-1)
        insort(placed, (start, end, lane))
        yield index, lane
