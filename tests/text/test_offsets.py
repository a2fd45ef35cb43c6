"""Code points and UTF-16 units are mapped exactly, both ways, in any text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given

from annotator.text.offsets import Utf16Map
from tests.text.strategies import any_text, text_and_span


@given(any_text)
@example("😀")
@example("أ😀ب👩🏽‍💻")
def test_the_maps_are_inverses(text: str) -> None:
    offsets = Utf16Map(text)
    positions = [offsets.to_utf16(offset) for offset in range(len(text) + 1)]
    assert [offsets.to_codepoint(position) for position in positions] == list(range(len(text) + 1))
    assert positions[0] == 0
    assert positions[-1] == offsets.units == len(text.encode("utf-16-le")) // 2


@given(any_text)
def test_each_code_point_is_one_unit_or_two(text: str) -> None:
    offsets = Utf16Map(text)
    positions = [offsets.to_utf16(offset) for offset in range(len(text) + 1)]
    assert [after - before for before, after in pairwise(positions)] == [2 if char > "\uffff" else 1 for char in text]


@given(text_and_span())
def test_a_quote_is_the_same_in_units(case: tuple[str, int, int]) -> None:
    text, start, end = case
    offsets = Utf16Map(text)
    units = text.encode("utf-16-le")
    assert units[2 * offsets.to_utf16(start) : 2 * offsets.to_utf16(end)].decode("utf-16-le") == text[start:end]


@given(any_text)
def test_a_position_inside_a_pair_is_the_pairs(text: str) -> None:
    offsets = Utf16Map(text)
    for index, char in enumerate(text):
        if char > "\uffff":
            assert offsets.to_codepoint(offsets.to_utf16(index) + 1) == index


@pytest.mark.parametrize(("text", "offset", "position"), [("😀مراكش", 1, 2), ("مراكش", 5, 5), ("أ😀ب😀ج", 4, 6), ("", 0, 0)])
def test_places_that_are_known(text: str, offset: int, position: int) -> None:
    assert Utf16Map(text).to_utf16(offset) == position
    assert Utf16Map(text).to_codepoint(position) == offset
