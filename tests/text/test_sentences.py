"""Sentences end where a reader pauses for good."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from annotator.text.sentences import sentence_at, sentences
from tests.text.strategies import any_text


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("حضر الوزير. وغاب النائب.", ["حضر الوزير.", "وغاب النائب."]),
        ("عنوان\n\nنص الخبر", ["عنوان", "نص الخبر"]),
        ("بلغ 3.5 ملايين درهم. انتهى", ["بلغ 3.5 ملايين درهم.", "انتهى"]),
        ("على موقع example.org اليوم", ["على موقع example.org اليوم"]),
        ("من يدري؟ لا أحد! هكذا…", ["من يدري؟", "لا أحد!", "هكذا…"]),
        ("قال: «لن نعود.» ثم انصرف.", ["قال: «لن نعود.»", "ثم انصرف."]),
        ("فاز الأول؛ وخسر الثاني", ["فاز الأول؛", "وخسر الثاني"]),
        ("طنجة، وتطوان، وفاس", ["طنجة، وتطوان، وفاس"]),
        (" \n ", []),
        ("", []),
    ],
)
def test_where_sentences_end(text: str, found: list[str]) -> None:
    assert split(text) == found


@given(any_text)
def test_sentences_hold_everything_but_space(text: str) -> None:
    found = sentences(text)
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    covered = {offset for start, end in found for offset in range(start, end)}
    assert all(char.isspace() for offset, char in enumerate(text) if offset not in covered)


@given(any_text)
def test_every_place_has_its_sentence(text: str) -> None:
    found = sentences(text)
    for number, (start, end) in enumerate(found):
        assert {sentence_at(found, offset) for offset in range(start, end)} == {number}


def test_a_list_without_end_is_cut_between_words() -> None:
    text = "بند وبند " * 1000
    assert all(len(sentence) <= 1500 for sentence in split(text))
    assert " ".join(split(text)).split() == text.split()
    assert "".join(split("س" * 4000)) == "س" * 4000


def test_before_the_first_sentence_is_the_first() -> None:
    assert sentence_at(sentences("  نص."), 0) == 0
