"""Words and their clitics; ends that never cut a character in two."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from PySide6.QtCore import QTextBoundaryFinder

from annotator.text.canonical import canonical
from annotator.text.keys import search_key
from annotator.text.offsets import Utf16Map
from annotator.text.words import bare_keys, is_boundary, readings, snap, word_span
from annotator.text.words import words as words_of
from tests.text.strategies import any_text, news_text, text_and_span
from tests.text.strategies import words as arabic_words


def test_words_have_no_punctuation_and_keep_their_marks() -> None:
    text = "وبالمغرب، «مُنتَدى» (2023) ال30 و\u200dم ع."
    assert [text[start:end] for start, end in words_of(text)] == ["وبالمغرب", "مُنتَدى", "2023", "ال30", "و\u200dم", "ع"]


@given(any_text)
def test_words_are_in_order_and_apart(text: str) -> None:
    last = 0
    for start, end in words_of(text):
        assert last <= start < end <= len(text)
        assert text[start].isalnum()
        last = end


@pytest.mark.parametrize(
    ("word", "stem", "before"),
    [
        ("المغرب", "مغرب", "ال"),
        ("بالمغرب", "مغرب", "بال"),
        ("وللمغرب", "مغرب", "ولل"),
        ("وَبِمَرَّاكُشَ", "مراكش", "وَبِ"),
        ("لمنتدى", "منتدي", "ل"),
        ("فسيكتب", "يكتب", "فس"),
        ("كالأردن", "اردن", "كال"),
    ],
)
def test_clitics_and_article_are_read_off(word: str, stem: str, before: str) -> None:
    assert stem in bare_keys(word)
    assert word[: next(reading.cut for reading in readings(word) if reading.stem == stem)] == before


def test_the_article_after_li_begins_at_the_second_lam() -> None:
    reading = next(reading for reading in readings("للمنتدى") if reading.article)
    assert (reading.proclitics, reading.front, reading.cut) == ("ل", 1, 2)


def test_the_whole_word_comes_first() -> None:
    assert readings("وزير")[0].stem == "وزير"
    assert bare_keys("وزير") == ("وزير", "زير")


@pytest.mark.parametrize("word", ["و", "ال", "بال", "ل", "لل"])
def test_a_stem_keeps_two_letters(word: str) -> None:
    assert all(len(stem) >= 2 for stem in bare_keys(word)[1:])


@given(arabic_words)
@example("لِلمَغرِب")
@example("\u064eوالمغرب")
def test_every_reading_cuts_the_word_where_it_says(word: str) -> None:
    found = readings(word)
    assert found[0].stem == search_key(word)
    assert [reading.cut for reading in found] == sorted(reading.cut for reading in found)
    for reading in found:
        assert 0 <= reading.front <= reading.cut <= len(word)
        assert search_key(word[: reading.front]) == reading.proclitics
        assert search_key(word[reading.cut :]) == reading.stem
        assert search_key(word[reading.front : reading.cut]) in (("ال", "ل") if reading.article else ("",))


@given(news_text)
@example("👩🏽‍💻 🇲🇦🇹🇳 e\u0301 مُ")
@example("🇲🇦🇲")
def test_no_boundary_cuts_a_character(text: str) -> None:
    """Qt's finder follows Unicode's rules for what readers see as one character; ours may only be stricter."""
    text = canonical(text)  # Qt takes a byte order mark at the start for none of the text
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    offsets = Utf16Map(text)
    for offset in range(len(text) + 1):
        finder.setPosition(offsets.to_utf16(offset))
        if is_boundary(text, offset):
            assert finder.isAtBoundary() or offset in (0, len(text)), (offset, text[offset - 1 : offset + 1])


@pytest.mark.parametrize("offset", [-1, 6])
def test_there_is_no_boundary_outside_the_text(offset: int) -> None:
    assert not is_boundary("مراكش", offset)


@given(text_and_span())
def test_snapping_gives_the_smallest_safe_span_around(case: tuple[str, int, int]) -> None:
    text, start, end = case
    left, right = snap(text, start, end)
    assert 0 <= left <= start <= end <= right <= len(text)
    assert is_boundary(text, left)
    assert is_boundary(text, right)
    assert not any(is_boundary(text, offset) for offset in range(left + 1, start + 1))
    assert not any(is_boundary(text, offset) for offset in range(end, right))
    assert snap(text, left, right) == (left, right)


def test_ends_outside_the_text_are_brought_in() -> None:
    assert snap("مراكش", -3, 99) == (0, 5)


@given(text_and_span())
def test_a_word_span_holds_every_word_that_it_touches(case: tuple[str, int, int]) -> None:
    text, start, end = case
    left, right = word_span(text, start, end)
    assert left <= start <= end <= right
    assert is_boundary(text, left)
    assert is_boundary(text, right)
    for first, last in words_of(text):
        if first < end and start < last:
            assert left <= first
            assert last <= right
    assert word_span(text, left, right) == (left, right)


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [(6, 6, "وبالمغرب"), (8, 9, "وبالمغرب"), (12, 17, "وبالمغرب، اليوم"), (14, 15, "،"), (5, 6, " "), (5, 7, " وبالمغرب")],
)
def test_a_click_takes_the_word_without_punctuation(start: int, end: int, found: str) -> None:
    text = "مرحبا وبالمغرب، اليوم"
    left, right = word_span(text, start, end)
    assert text[left:right] == found
