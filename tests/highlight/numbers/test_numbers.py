"""Numbers in words, and in words and digits: what joins into one, and what stays apart."""

import json

import pytest

from annotator.highlight.document import Document
from annotator.highlight.numbers.numbers import numbers
from annotator.highlight.numbers.ordinal_words import read_ordinal
from tests.conftest import SHARED
from tests.highlight.reading import meanings, number


def values(text: str) -> list[float]:
    return [float(found.value) for found in numbers(Document(text))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("صفر", 0),
        ("اثنا عشر", 12),
        ("اثنتي عشرة", 12),
        ("أحد عشر", 11),
        ("إحدى وعشرون", 21),
        ("ثلاثمائة", 300),
        ("ثلاث مئة", 300),
        ("ثلاثمئة", 300),
        ("ثلاثة مائة", 300),
        ("مئتا", 200),
        ("مائتي", 200),
        ("ثماني مئات", 800),
        ("خمسة وعشرين ألفا وثلاثمائة", 25300),
        ("ألفين ومائتين", 2200),
        ("مليوني", 2000000),
        ("ثلاثة ملايير", 3000000000),
        ("بليون", 1000000000),
        ("مائة ألف وخمسة", 100005),
        ("عشرة آلاف مليون", 10000000000),
        ("ثلاثة و عشرون", 23),
        ("ناقص سبعة", -7),
        ("سبعة عشر فاصلة اثنان وأربعون", 17.42),
        ("اثنين وخمسون", 52),
        ("ثلاثةعشر", 13),
    ],
)
def test_number_words_in_every_form(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20 ألف", 20000),
        ("3,5 ملايين", 3500000),
        ("مليونين و300 ألف", 2300000),
        ("مليون و 200 ألف", 1200000),
        ("4 آلاف و700", 4700),
        ("مائة و20", 120),
        ("(11) ألف", None),
        ("مليون و113 ألفا، و750", 1113750),
        ("الثلاثة ملايين", 3000000),
        ("الواحد مليون", 1000000),
    ],
)
def test_digits_and_words_together(text: str, value: float | None) -> None:
    assert number(text) == value


def test_brackets_around_digits_do_not_part_them_from_their_magnitude() -> None:
    assert meanings("حصل على (11) ألف صوت") == ["11000 صوت"]
    assert meanings("رصدت مائتي (200) مليون درهم") == ["200000000 درهم"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نصف مليون", 500000),
        ("ثلاثة أرباع", 0.75),
        ("مليون ونصف", 1500000),
        ("مليون ونصف المليون", 1500000),
        ("ثلاثة ملايين ونصف المليون", 3500000),
        ("واحد وربع", 1.25),
    ],
)
def test_fractions(text: str, expected: float) -> None:
    assert number(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حضر خمسة وعشرة تغيبوا", [5, 10]),
        ("20 و18 عاما", [20, 18]),
        ("ثلاثة آلاف وخمسة آلاف", [3000, 5000]),
        ("مليون درهم وثلاثة ملايين", [1000000, 3000000]),
        ("عشرون وثلاثون", [20, 30]),
    ],
)
def test_joined_numbers_that_are_two(text: str, expected: list[float]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("وثلاثين بيتا", [30]), ("بخمسة أصوات", [5]), ("للثلاثين عضوا", [30]), ("ولثمانية أيام", [8]), ("بألفي درهم", [2000])],
)
def test_clitics_before_a_number(text: str, expected: list[float]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "لارتكاب جريمة",  # أربعة is in no part of it
        "سبعى وراء الرزق",
        "لست من هناك",
        "اجتمعوا يوم الاثنين",
        "أثنى عليه المدرب",
        "سقي وأحد الحقول",
        "الخمسينات من عمره",
        "ستار المسرح",
        "ألفة القلوب",
        "نسبة مشاركة عالية في المائة سؤال",
    ],
)
def test_number_words_inside_other_words_and_their_look_alikes(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "value"), [("ثلاتمائة", None), ("خمسة وعشروون ألفا", 25000), ("مائة وثلاثوون", 130), ("ستة وثمانيين", 86)]
)
def test_one_wrong_letter_in_a_long_word_is_forgiven_within_a_number(text: str, value: float | None) -> None:
    assert number(text) == value


def test_a_short_word_is_never_taken_for_a_misspelled_numeral() -> None:
    assert values("بعد ثلاث مرات وساعة كاملة") == [3]


@pytest.mark.parametrize(
    ("text", "value"),
    [("ألفا درهم", 2000), ("خمسون ألفا", 50000), ("مليارًا و50 مليون ريال", 1050000000), ("مليونا متر", 2000000)],
)
def test_the_accusative_of_a_magnitude_is_two_only_before_its_noun(text: str, value: float) -> None:
    assert values(text) == [value]


def test_tashkeel_and_tatweel_are_read_past() -> None:
    assert meanings("أوقفوا ثَلاثَةَ أشخاصٍ وأربعـــة قواربَ") == ["3 شخص", "4 قارب"]


def test_the_spans_leave_clitics_outside_the_core() -> None:
    text = "تبرع بخمسة آلاف كتاب"
    found = numbers(Document(text))[0]
    assert text[found.start : found.end] == "خمسة آلاف"
    assert found.proclitics == "ب"


@pytest.mark.shared
@pytest.mark.parametrize(("name", "least"), [("words-icu", 0.99), ("words", 0.97)])
def test_number_words_of_other_projects(name: str, least: float) -> None:
    """Cardinals and ordinals; sums of two currencies are two amounts here, and left out."""
    rows = [json.loads(line) for line in (SHARED / "data" / "numbers" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row["kind"] != "currency"]
    right = [row for row in rows if _means(row["text"], float(row["value"]))]
    assert len(right) / len(rows) >= least


def _means(text: str, value: float) -> bool:
    ordinal = read_ordinal(Document(text), 0)
    read = [number(text), float(ordinal.value) if ordinal else None]
    return any(found is not None and abs(found - value) <= 1e-9 * max(1, abs(value)) for found in read)


@pytest.mark.parametrize(("text", "value"), [("مائة ألف وألف", 101_000), ("مائتا مليون ومليونان", 202_000_000), ("خمسة آلاف وألف", 5_000)])
def test_hundreds_of_a_magnitude_leave_its_one_and_two_to_be_said(text: str, value: int) -> None:
    first, *_ = numbers(Document(text))
    assert first.value == value
