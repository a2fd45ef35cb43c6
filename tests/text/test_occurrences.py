"""The same words again in one text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.keys import search_key
from annotator.text.occurrences import Surface
from annotator.text.words import is_boundary, words


def found(text: str, surface: str) -> list[str]:
    return [text[place.start : place.end] for place in Surface(surface).occurrences(text)]


def clitics(text: str, surface: str) -> list[str]:
    return [place.clitics for place in Surface(surface).occurrences(text)]


def test_clitics_and_article_stand_before_the_place_and_are_no_part_of_it() -> None:
    text = "زار الوفد هولندا وهولندا وبهولندا، ثم المغرب فبالمغرب وللمغرب."
    assert found(text, "هولندا") == ["هولندا"] * 3
    assert clitics(text, "هولندا") == ["", "و", "وب"]
    assert found(text, "المغرب") == ["المغرب", "المغرب", "لمغرب"]
    assert clitics(text, "مغرب") == ["ال", "فبال", "ولل"]


@pytest.mark.parametrize(
    ("surface", "text"),
    [
        ("مغرب", "قال المغربي إن المغارب كثيرة"),
        ("سلام", "نشر الإسلام السلامي"),
        ("مالي", "عجز ماليزيا وإجمالي الديون"),
        ("كوم", "سيكوم الأمر"),
        ("يعلن", "سيعلن الوزير"),
    ],
)
def test_no_part_of_a_word_and_no_verb_is_taken_for_a_name(surface: str, text: str) -> None:
    assert found(text, surface) == []


@pytest.mark.parametrize("text", ["زار أحمد المدينة", "زار احمد المدينة", "زار أَحْمَد المدينة", "زار أحمــد المدينة"])
def test_spelling_does_not_matter(text: str) -> None:
    assert len(found(text, "أحمد")) == 1


def test_words_follow_each_other_as_they_are() -> None:
    text = "وصل ناصر العلمي، ثم ناصر والعلمي، ثم ناصر، العلمي. وناصر «العلمي»\nوناصر  العلمي"
    assert found(text, "ناصر العلمي") == ["ناصر العلمي", "ناصر «العلمي", "ناصر  العلمي"]
    assert found(text, "ناصر، العلمي") == ["ناصر، العلمي"]


def test_what_opens_and_closes_the_words_belongs_to_the_place() -> None:
    text = "ارتفعت 12 % ثم 12 مرة، وشكلت “لجنة” (10) دوائر و(10) أقاليم و10 دوائر."
    assert found(text, "12 %") == ["12 %"]
    assert found(text, "(10) دوائر") == ["(10) دوائر"]
    assert found(text, "“لجنة”") == ["“لجنة”"]


def test_a_number_is_found_whole_and_in_other_digits() -> None:
    assert found("بلغ ٤٠ ثم 40 ثم 40,5 ثم 1.400 ثم 2,40 ثم 140 و40.", "40") == ["٤٠", "40", "40"]
    assert found("أعضاؤه ال30 و30 آخرون", "30") == ["30", "30"]
    assert found("من 3,5 إلى 13,5", "3,5") == ["3,5"]


def test_punctuation_alone_is_nowhere() -> None:
    assert found("50 % ثم 60 %", "%") == []
    assert found("كلمة", "") == []


@given(st.text(alphabet="وفبكلسامرغة ىأ\u064e\u0640،.,12\n", min_size=1, max_size=50), st.data())
def test_words_of_a_text_are_found_where_they_stand_within_whole_words(text: str, data: st.DataObject) -> None:
    ends = [(start, end) for start, end in words(text) if search_key(text[start:end])]
    if not ends:
        return
    first = data.draw(st.integers(0, len(ends) - 1))
    last = data.draw(st.integers(first, min(len(ends) - 1, first + 2)))
    surface = text[ends[first][0] : ends[last][1]]
    places = list(Surface(surface).occurrences(text))
    starts, stops = {a for a, _ in ends}, {b for _, b in ends}
    for place in places:
        assert place.start - len(place.clitics) in starts
        assert place.end in stops
        assert is_boundary(text, place.end)
    for left, right in pairwise(places):
        assert left.end <= right.start
