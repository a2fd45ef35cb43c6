"""Spellings that readers take as the same have one key, and a key's places are found in the text exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.keys import Keyed, fold, search_key
from tests.text.strategies import any_text, text_and_span


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("إفريقيا", "افريقيا"),
        ("آسيا", "اسيا"),
        ("مستشفى", "مستشفي"),
        ("خلية", "خليه"),
        ("مُنتَدًى", "منتدي"),
        ("المغـــرب", "المغرب"),
        ("٢٠٢٣", "2023"),
        ("۲۰۲۳", "2023"),
        ("ﺍﻟﻤﻐﺮﺏ", "المغرب"),
        ("کیلو", "كيلو"),
        ("Daesh", "DAESH"),
        ("الم\u200cغرب\u200f", "المغرب"),
    ],
)
def test_spellings_of_one_word_have_one_key(one: str, other: str) -> None:
    assert search_key(one) == search_key(other)


@pytest.mark.parametrize(("one", "other"), [("علم", "علما"), ("مئة", "مائة"), ("قطر", "فطر"), ("سؤال", "سوال"), ("2023", "2024")])
def test_other_words_have_other_keys(one: str, other: str) -> None:
    assert search_key(one) != search_key(other)


@given(any_text)
def test_folding_keeps_every_offset(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(any_text)
def test_a_key_is_its_own_key(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


@given(any_text)
def test_the_key_of_a_text_is_that_of_its_parts(text: str) -> None:
    assert Keyed(text).key == search_key(text) == "".join(search_key(char) for char in text)


@given(any_text, st.data())
def test_places_in_the_key_and_in_the_text_are_inverse(text: str, data: st.DataObject) -> None:
    keyed = Keyed(text)
    if not keyed.key:
        return
    start = data.draw(st.integers(0, len(keyed.key) - 1))
    end = data.draw(st.integers(start + 1, len(keyed.key)))
    left, right = keyed.span(start, end)
    assert search_key(text[left:right]) == keyed.key[start:end]
    assert keyed.find(left, right) == (start, end)


@given(text_and_span())
def test_any_span_is_found_in_the_key(case: tuple[str, int, int]) -> None:
    text, start, end = case
    keyed = Keyed(text)
    left, right = keyed.find(start, end)
    assert keyed.key[left:right] == search_key(text[start:end])


def test_the_marks_of_the_last_letter_belong_to_it() -> None:
    text = "زار مُحَمَّدٌ فاس"
    keyed = Keyed(text)
    start = keyed.key.index("محمد")
    left, right = keyed.span(start, start + 4)
    assert text[left:right] == "مُحَمَّدٌ"


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (0, 9), (-1, 2)])
def test_no_span_outside_the_key(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        Keyed("مراكش").span(start, end)
