"""Finding words in one text through clitics, article and spelling, each at its own ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.matching import find
from annotator.text.words import bare_keys, words

WATER = "يستعد المغرب لقمة الماء. وللمغرب تجربة في بناء السدود، ويشارك وفد بالمغرب وآخر من مَغْرِبيّين."


def found(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in find(text, query)]


def in_words(text: str, query: str) -> list[str]:
    """The whole words in which the hits are."""
    ends = list(words(text))
    return [next(text[a:b] for a, b in ends if a <= start < b) for start, _ in find(text, query)]


def test_a_name_is_found_behind_clitics_and_article() -> None:
    assert in_words(WATER, "مغرب") == ["المغرب", "وللمغرب", "بالمغرب"]
    assert found(WATER, "مغرب") == ["مغرب", "مغرب", "مغرب"]


def test_a_name_asked_for_with_its_article_is_found_where_the_article_is_written_as_lam() -> None:
    assert found(WATER, "المغرب") == ["المغرب", "لمغرب", "المغرب"]


def test_what_was_asked_for_with_a_clitic_is_found_only_with_it() -> None:
    assert found(WATER, "بالمغرب") == ["بالمغرب"]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("احمد", "وصل أحمد متأخرا"),
        ("مدرسه", "فتحت مدرسةٌ أبوابها"),
        ("مستشفى", "زار مستشفي المدينة"),
        ("2024", "في سنة ٢٠٢٤ بالضبط"),
        ("كبير", "بيت كبــــير"),
        ("Rabat", "وكالة RABAT للأنباء"),
    ],
)
def test_spellings_of_one_word_are_one(query: str, text: str) -> None:
    assert len(found(text, query)) == 1


def test_marks_belong_to_the_hit() -> None:
    assert found("قال محمَّدٌ كلمة", "محمد") == ["محمَّدٌ"]


def test_no_part_of_a_word_is_found() -> None:
    assert found("دخل المغربي من المغارب", "مغرب") == []


def test_quoted_words_must_follow_each_other() -> None:
    text = "عقد مجلس الأمن جلسة، ثم عاد الأمن إلى مجلس القرية. وقال لمجلس الأمن كلمته."
    assert found(text, '"مجلس الأمن"') == ["مجلس الأمن", "مجلس الأمن"]
    assert found(text, "«مجلس الأمن»") == ["مجلس الأمن", "مجلس الأمن"]
    assert found(text, '"الأمن جلسة القرية"') == []


def test_words_side_by_side_are_one_hit_and_stand_alone_elsewhere() -> None:
    text = "وصل ناصر العلمي. وقال العلمي إن ناصر سيعود."
    assert found(text, "ناصر العلمي") == ["ناصر العلمي", "العلمي", "ناصر"]


@given(st.text(alphabet="وفبكلسامرغده ةىأ\u064e\u0640،\n", min_size=1, max_size=60))
def test_every_word_is_found_by_each_of_its_keys_within_its_own_ends(text: str) -> None:
    for start, end in words(text):
        for key in bare_keys(text[start:end]):
            if key:
                assert any(start <= a < b <= end for a, b in find(text, key)), (text[start:end], key)
