"""Lanes keep spans that overlap apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.lanes import assign

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=14).map(
    lambda spans: sorted(spans, key=lambda span: (span[0], -span[1]))
)


def by_the_rule(ends: list[tuple[int, int]]) -> list[int]:
    lanes: dict[int, int] = {}
    for index in sorted(range(len(ends)), key=lambda i: (ends[i][1] - ends[i][0], ends[i][0], i)):
        start, end = ends[index]
        lanes[index] = 1 + max((lanes[i] for i in lanes if ends[i][0] < end and start < ends[i][1]), default=-1)
    return [lanes[index] for index in range(len(ends))]


@given(SPANS)
def test_lanes_follow_the_stated_rule(ends: list[tuple[int, int]]) -> None:
    assert assign(ends) == by_the_rule(ends)


@given(SPANS)
def test_no_two_overlapping_spans_share_a_lane_and_the_outer_lies_outside(ends: list[tuple[int, int]]) -> None:
    lanes = assign(ends)
    for i, (a, b) in enumerate(ends):
        for j, (c, d) in enumerate(ends):
            if i != j and a < d and c < b:
                assert lanes[i] != lanes[j]
                if a <= c and d <= b and (a, b) != (c, d):
                    assert lanes[i] > lanes[j]


def test_a_span_around_five_thousand_others_is_quick() -> None:
    ends = [(0, 50_000), *((start, start + 5) for start in range(0, 50_000, 10))]
    assert assign(ends) == [1] + [0] * 5000
