"""Lanes: how spans that share text are told apart.

The rule: shorter spans take their lane first (of equally long ones the earlier), and a span lies one lane
beyond the highest of the spans that it overlaps among those. So a span without neighbours is in lane 0, next to
the text, a span around another always lies outside it, and no two that overlap share a lane.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence


def assign(ends: Sequence[tuple[int, int]]) -> list[int]:
    """The lane of each span `[start, end)`, from 0, in the order given."""
    lanes = [0] * len(ends)
    placed: list[tuple[int, int, int]] = []
    for index in sorted(range(len(ends)), key=lambda i: (ends[i][1] - ends[i][0], ends[i][0], i)):
        start, end = ends[index]
        # What is placed is no longer than this span, so it overlaps only if it starts less than a length before.
        nearest = placed[bisect_left(placed, (2 * start - end + 1,)) : bisect_left(placed, (end,))]
        lanes[index] = 1 + max((lane for _, other, lane in nearest if other > start), default=-1)
        insort(placed, (start, end, lanes[index]))
    return lanes
