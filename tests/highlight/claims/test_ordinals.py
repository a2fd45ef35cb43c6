"""Places in a series."""

import json

import pytest

from tests.conftest import SHARED
from tests.highlight.reading import meanings, places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("افتتح الاجتماع الوزاري الثامن", ("الاجتماع الوزاري الثامن", 8)),
        ("في الذكرى الحادية والثلاثين", ("الذكرى الحادية والثلاثين", 31)),
        ("الطابق الثالث عشر", ("الطابق الثالث عشر", 13)),
        ("القمة العربية ال 31", ("القمة العربية ال 31", 31)),
        ("الدورة الـ72 للجمعية", ("الدورة الـ72", 72)),
        ("في دورته ال17", ("دورته ال17", 17)),
        ("هدف في الدقيقة 23", ("الدقيقة 23", 23)),
        ("احتل المرتبة (18) عالميا", None),
        ("كانت أول تجربة له", ("أول", 1)),
        ("ثاني أكبر مدينة", ("ثاني", 2)),
        ("للمرة الأولى", ("للمرة الأولى", 1)),
        ("الشهور الاولى", ("الشهور الاولى", 1)),
        ("الذكرى الخمسين", ("الذكرى الخمسين", 50)),
        ("في الذكرى المئة والخامسة والعشرين", ("الذكرى المئة والخامسة والعشرين", 125)),
    ],
)
def test_places_in_a_series(text: str, expected: tuple[str, int] | None) -> None:
    read = places(text)
    assert len(read) == 1
    if expected:
        assert read == [expected]


def test_a_second_ordinal_has_ends_of_its_own() -> None:
    assert places("في المرتبتين الخامسة عشرة والرابعة عشرة") == [("المرتبتين الخامسة عشرة", 15), ("الرابعة عشرة", 14)]


@pytest.mark.parametrize(
    "text",
    [
        "أعضائه ال30",  # a plural before it: a count
        "الدول العشرين",
        "ال 120 مستشارا",  # its own noun after it
        "أولا: القراءة",
        "بالدرجة الأولى",
        "أول أمس",
        "أول من أمس",
        "التقرير الأولي",
        "السنوات الثلاث الأولى",
        "الفريق أول حسن",
        "أنا أولى بالسؤال",
        "وصلت الأولي منهكة"[:5],
    ],
)
def test_what_is_no_place_in_a_series(text: str) -> None:
    assert places(text) == []


def test_an_age_that_is_said_as_an_ordinal_leaves_no_number_behind() -> None:
    assert meanings("بدأت الغناء في الثانية عشرة من عمرها") == []


def test_the_first_who_does_something() -> None:
    assert places("كانت أول من وصل") == [("أول", 1)]
    assert places("وصلت أول من أمس") == []
    assert places("مجموعة أولى من المسافرين") == [("مجموعة أولى", 1)]


@pytest.mark.shared
def test_ordinal_words_of_other_projects() -> None:
    from annotator.highlight.claims.ordinals import read_ordinal
    from annotator.highlight.document import Document

    rows = [json.loads(line) for line in (SHARED / "data" / "numbers" / "words.jsonl").read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row["kind"] == "ordinal"]
    read = [read_ordinal(Document(row["text"]), 0) for row in rows]
    right = sum(1 for row, found in zip(rows, read, strict=True) if found and found.value == row["value"])
    assert right / len(rows) >= 0.9
