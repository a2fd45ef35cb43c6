"""The list of an article's spans: asked by place, and changed in one stretch."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.review import Annotation, ReviewSpan, SpanState, Suggestion
from annotator.model.span_list import Difference, SpanList

TEXT = "عقدت هيئة الماء الجهوية لقاء بمدينة الواحة حضره 40 خبيرا من 12 بلدا"


def span(start: int, end: int, label: str = "ORG", state: SpanState = SpanState.SUGGESTED) -> ReviewSpan:
    offered = Suggestion(start, end, label, TEXT[start:end], (start, end), "test", "", 0.9)
    if state is SpanState.SUGGESTED:
        return ReviewSpan("a", suggestion=offered)
    return ReviewSpan(
        "a", annotation=Annotation("1", "a", start, end, label, "", (start, end), state, "test", "Salma", "", offered=offered)
    )


@st.composite
def spans(draw: st.DrawFn, *, within: tuple[int, int] = (0, 30)) -> list[ReviewSpan]:
    places = st.tuples(st.integers(*within), st.integers(1, 12), st.sampled_from(["ORG", "LOC"]))
    chosen = draw(st.lists(places, max_size=20, unique=True))
    return [span(start, start + length, label, draw(st.sampled_from(SpanState))) for start, length, label in chosen]


def by_hand(found: list[ReviewSpan]) -> list[ReviewSpan]:
    return sorted(found, key=lambda span: (span.start, -span.end, span.label))


@given(found=spans(), start=st.integers(0, 40), length=st.integers(1, 10))
def test_it_answers_as_if_every_span_were_looked_at(found: list[ReviewSpan], start: int, length: int) -> None:
    listed, every, end = SpanList.of(found), by_hand(found), start + length
    assert list(listed) == every == list(listed[:])
    assert [listed[i] for i in listed.touching(start, end)] == [span for span in every if span.start < end and start < span.end]
    assert [listed[i] for i in listed.starting(start, end)] == [span for span in every if start <= span.start < end]
    assert listed.starts(listed.starting(start, end)) == [span.start for span in every if start <= span.start < end]
    assert list(listed.undecided) == [span for span in every if span.state is SpanState.SUGGESTED]
    assert list(listed.standing) == [span for span in every if span.state is not SpanState.REJECTED]
    assert (listed.nearest(start) is None) == (not every)
    assert all(abs(listed.nearest(start).start - start) <= abs(span.start - start) for span in every)
    for index, shown in enumerate(every):
        assert (listed.key(index), listed.state(index), listed.findings(index)) == (shown.key, shown.state, shown.findings)
        assert listed.find(shown.key) == shown
        assert listed.beside(shown.key, 1) == every[(index + 1) % len(every)]
        assert listed.beside(shown.key, -1) == every[index - 1]


@given(found=spans())
def test_a_cluster_holds_what_hangs_together_by_overlaps(found: list[ReviewSpan]) -> None:
    listed = SpanList.of(found)
    for index in range(len(listed)):
        cluster = {index}
        while wider := {i for j in cluster for i in listed.touching(listed[j].start, listed[j].end)} - cluster:
            cluster |= wider
        assert set(listed.cluster(index)) == cluster


@given(found=spans(), start=st.integers(0, 40), length=st.integers(1, 10), data=st.data())
def test_a_stretch_is_replaced_and_the_rest_stays(found: list[ReviewSpan], start: int, length: int, data: st.DataObject) -> None:
    end = start + length
    offered = data.draw(spans(within=(max(0, start - 5), end)))
    new = [span for span in offered if span.start < end and start < span.end]
    kept = [span for span in found if not (span.start < end and start < span.end)]
    before = SpanList.of(found)
    parts = before.undecided, before.standing
    after = before.replaced(start, end, SpanList.of(new))
    assert list(after) == by_hand([*kept, *new])
    assert (list(before), before.undecided, before.standing) == (by_hand(found), *parts)
    for part, states in ((after.undecided, {SpanState.SUGGESTED}), (after.standing, set(SpanState) - {SpanState.REJECTED})):
        assert list(part) == [span for span in after if span.state in states]
    for listed in (after, after.undecided, after.standing):
        assert [listed[i] for i in listed.touching(0, 60)] == list(listed)
        for index in range(len(listed)):
            assert listed.cluster(index) == SpanList.of(list(listed)).cluster(index)
    first, last, now = before.difference(after)
    assert before[:first] == after[:first]
    assert before[last:] == after[now:]


def test_the_difference_is_no_larger_than_the_change() -> None:
    before = SpanList.of([span(start, start + 3) for start in (0, 10, 20, 30)])
    decided = replace(before[2], suggestion=None, annotation=span(20, 23, state=SpanState.CONFIRMED).annotation)
    assert before.difference(before.replaced(20, 23, SpanList.of([decided]))) == Difference(2, 3, 3)
    assert before.difference(before.replaced(20, 23, SpanList.of([]))) == Difference(2, 3, 2)
    assert before.difference(before) == Difference(4, 4, 4)


def test_a_span_is_made_when_it_is_asked_for_and_once() -> None:
    asked: list[int] = []

    def make(start: int) -> ReviewSpan:
        asked.append(start)
        return span(start, start + 3)

    starts = [0, 10, 20]
    listed = SpanList([(at, -at - 3, "ORG") for at in starts], [SpanState.SUGGESTED] * 3, [0] * 3, [partial(make, at) for at in starts])
    assert len(listed) == len(listed.undecided) == 3
    assert listed.find((10, 13, "ORG")) == listed.undecided[1] == listed[1]
    assert asked == [10]
    after = listed.replaced(0, 3, SpanList.of([]))
    assert (after[0].start, asked) == (10, [10])


def test_without_spans_nothing_is_found() -> None:
    empty = SpanList.of([])
    assert (len(empty), list(empty), empty.beside(None, 1), empty.find((0, 1, "ORG")), empty.find(None)) == (0, [], None, None, None)
    assert (empty.touching(0, 9), list(empty.undecided)) == ([], [])


@pytest.mark.parametrize(("direction", "quote_start"), [(1, 5), (-1, 36)])
def test_without_a_place_the_way_begins_at_an_end(direction: int, quote_start: int) -> None:
    listed = SpanList.of([span(5, 14), span(36, 42)])
    found = listed.beside(None, direction)
    assert found is not None
    assert found.start == quote_start
