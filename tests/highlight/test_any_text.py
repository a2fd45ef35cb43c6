"""Whatever the text: nothing fails, every suggestion quotes it, and claims do not lie within one another."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.highlight.reading import suggestions

WORDS = st.sampled_from(
    [
        "20",
        "300",
        "3,5",
        "1.250",
        "٤٠",
        "①",
        "²",
        "و",
        "ال30",
        "وال",
        "لل",
        "5ر2",
        "ألف",
        "آلاف",
        "ألفا",
        "مليونين",
        "نصف",
        "ونصف",
        "ثلاثة",
        "أرباع",
        "خمسة",
        "وعشرين",
        "عشر",
        "مائة",
        "فاصلة",
        "ناقص",
        "في",
        "المائة",
        "%",
        "بالمائة",
        "من",
        "إلى",
        "بين",
        "ما",
        "أو",
        "-",
        "–",
        "×",
        "(",
        ")",
        "«",
        "»",
        "،",
        ".",
        "\n",
        "درهما",
        "سنة",
        "يومين",
        "كتب",
        "كتابا",
        "أعضائه",
        "الخمسة",
        "أول",
        "الثامن",
        "الحادي",
        "والعشرون",
        "المادة",
        "رقم",
        "الساعة",
        "صباحا",
        "حوالي",
        "أكثر",
        "لا",
        "يقل",
        "عن",
        "على",
        "الأقل",
        "يتجاوز",
        "عددها",
        "منها",
        "ضمنهم",
        "عدة",
        "بضع",
        "عشرات",
        "واحد",
        "واحدة",
        "مجموعة",
        "محمد",
        "السادس",
        "قال",
        "أن",
        "بحسب",
        "شتنبر",
        "2015",
        "كلم",
        "م",
        "2",
        "د.",
        "http://a.b",
        "x@y",
        "A380",
        "كوفيد",
        "-19",
    ]
)


@given(st.lists(WORDS, max_size=25), st.sampled_from(["", " "]))
@settings(deadline=None)
def test_rows_of_words_of_the_grammar(words: list[str], space: str) -> None:
    check(space.join(words))


@given(st.text(max_size=60))
@settings(deadline=None)
def test_any_characters_at_all(text: str) -> None:
    check(text)


def check(text: str) -> None:
    taken: list[tuple[int, int]] = []
    for found in suggestions(text, date="2019-05-03"):
        assert text[found.start : found.end] == found.quote != ""
        assert found.start <= found.core[0] < found.core[1] <= found.end
        assert 0 < found.score <= 1
        assert all(found.core[1] <= start or end <= found.core[0] for start, end in taken)
        taken.append(found.core)


@pytest.mark.parametrize(
    "piece", ["1", "1.", "123 ", "ناقص ", "- ", "ألف ", "وألف ", "خمسة وعشرين ", "كلمة", "20 و", "بين 20 و30 ", "\n1-", "a@b", "("]
)
def test_a_long_row_of_one_thing_takes_no_more_than_its_length(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        began = time.process_time()
        suggestions(text)
        return time.process_time() - began

    seconds(2_000)
    short, long = seconds(10_000), seconds(80_000)
    assert long < 8 * short * 3 + 0.2
