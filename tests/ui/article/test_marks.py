"""Marks are found by place and by key."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.review import ReviewSpan, SpanState, Suggestion
from annotator.model.span_list import SpanList
from annotator.text.offsets import Utf16Map
from annotator.ui.article.marks import Marks

PLACES = st.integers(0, 40)


def suggested(start: int, length: int) -> ReviewSpan:
    end = start + length
    return ReviewSpan("a", suggestion=Suggestion(start, end, "LOC", "س" * length, (start, end), "test", "", 0.5))


LISTS = st.lists(st.builds(suggested, PLACES, st.integers(1, 9)), max_size=12, unique_by=lambda span: span.key)


@given(LISTS, PLACES, PLACES)
def test_between_gives_what_touches(spans: list[ReviewSpan], one: int, other: int) -> None:
    start, end = sorted((one, other))
    found = Marks(SpanList.of(spans), Utf16Map("س" * 50)).between(start, end)
    assert {span.key for _, span in found} == {span.key for span in spans if span.start < end and start < span.end}
    assert [mark.lane for mark, _ in found] == sorted((mark.lane for mark, _ in found), reverse=True)


@given(LISTS, st.data(), PLACES, PLACES)
def test_what_looks_otherwise_after_a_change_is_told(spans: list[ReviewSpan], data: st.DataObject, one: int, other: int) -> None:
    start, end = sorted((one, other))
    positions, before = Utf16Map("س" * 50), SpanList.of(spans)
    gone = data.draw(st.sampled_from(spans)) if spans else suggested(3, 4)
    after = before.replaced(gone.start, gone.end, SpanList.of([suggested(gone.start, data.draw(st.integers(1, 9)))]))
    old, new = Marks(before, positions), Marks(after, positions)
    told = old.unlike(new, start, end)
    assert told == new.unlike(old, start, end)
    assert told >= {mark for mark, _ in old.between(start, end)} ^ {mark for mark, _ in new.between(start, end)}
    assert not old.unlike(old, 0, 50)


def test_marks_count_in_utf16(text: str, span) -> None:
    quantity = span("40 بلدا", "QUANTITY")
    found = Marks(SpanList.of([quantity]), Utf16Map(text)).find(quantity.key)
    assert found
    assert found[0].start == quantity.start + 1  # the emoji before it is two units


def test_rejected_spans_are_left_out_unless_asked_for(text: str, span) -> None:
    rejected = span("مراكش", "LOC", state=SpanState.REJECTED)
    assert Marks(SpanList.of([rejected]), Utf16Map(text)).find(rejected.key) is None
    assert Marks(SpanList.of([rejected]), Utf16Map(text), rejected=True).find(rejected.key)
