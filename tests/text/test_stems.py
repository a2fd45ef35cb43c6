"""Words of one subject share a stem; words that say nothing of it are left out."""

from __future__ import annotations

import pytest
from hypothesis import given

from annotator.text.keys import search_key
from annotator.text.stems import content_words, light_stem
from tests.text.strategies import any_text, words


@pytest.mark.parametrize(
    "spellings",
    [
        ("طنجة", "بطنجة", "وطنجة", "لطنجة"),
        ("برنامج", "البرنامج", "ببرنامج", "وبالبرنامج"),
        ("تقني", "تقنيا", "تقنياً", "تقنية", "التقنيين", "تقنيون"),
        ("خبير", "خبيراً", "الخبير", "خبيران"),
        ("منتدى", "المنتدى", "للمنتدى", "بالمنتدى", "ومنتدى"),
        ("مشاركة", "بمشاركة", "المشاركات", "ومشاركة"),
        ("وفد", "وفدا", "الوفد", "وفدان"),
    ],
)
def test_forms_of_one_word_share_a_stem(spellings: tuple[str, ...]) -> None:
    assert len({light_stem(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("بلد", "ولد"), ("خبير", "خلية"), ("مدرسة", "مدير"), ("طنجة", "تونس")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert light_stem(one) != light_stem(other)


@given(words)
def test_a_stem_is_a_part_of_the_words_key(word: str) -> None:
    stem = light_stem(word)
    assert stem in search_key(word)
    assert len(stem) >= min(2, len(search_key(word)))


def test_marks_and_spelling_make_no_difference() -> None:
    assert light_stem("الإرهابيّةِ") == light_stem("الارهابيه")


def test_content_words_say_what_a_sentence_is_about() -> None:
    text = "وأعلن الوزير، أمس الاثنين، أن حوالي 40 بلدا شاركت في المؤتمر سنة 2015."
    assert [text[start:end] for start, end, _ in content_words(text)] == ["الوزير", "بلدا", "شاركت", "المؤتمر"]


def test_a_stretch_of_a_text_keeps_its_offsets() -> None:
    text = "افتتح المعرض. وزار الضيوف المتحف."
    start = text.index("وزار")
    assert [text[a:b] for a, b, _ in content_words(text, start)] == ["وزار", "الضيوف", "المتحف"]


@given(any_text)
def test_offsets_are_those_of_the_words(text: str) -> None:
    for start, end, stem in content_words(text):
        assert stem == light_stem(text[start:end])
