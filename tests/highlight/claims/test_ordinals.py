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
        ("كانت أول تجربة له", ("أول تجربة", 1)),
        ("ثاني أكبر مدينة", ("ثاني أكبر مدينة", 2)),
        ("للمرة الأولى", ("للمرة الأولى", 1)),
        ("الشهور الاولى", ("الشهور الاولى", 1)),
        ("الذكرى الخمسين", ("الذكرى الخمسين", 50)),
        ("في الذكرى المئة والخامسة والعشرين", ("الذكرى المئة والخامسة والعشرين", 125)),
        ("صادف أول أيام العيد", ("أول أيام", 1)),
        ("منذ اليوم الأول من الحملة", ("اليوم الأول", 1)),
        ("استمع إلى المشتبه به الثاني", ("المشتبه به الثاني", 2)),
        ("بعد استقالة أول قاضي", ("أول قاضي", 1)),
        ("تعاقد النادي مع لاعب أجنبي رابع", ("لاعب أجنبي رابع", 4)),
        ("وصلت قافلة إغاثة ثانية إلى القرية", ("قافلة إغاثة ثانية", 2)),
        ("قافلة إغاثة ثانية تصل إلى القرية", ("قافلة إغاثة ثانية", 2)),
        ("إثر حرب عالمية أولى كانت طويلة", ("حرب عالمية أولى", 1)),
        ("يقوم الفريق بأول جولة", ("بأول جولة", 1)),
        ("أغلق عند 3.5 المركز الأول", ("المركز الأول", 1)),
        ("ترفع مجموعة 5+3 تقريرها الأول", ("تقريرها الأول", 1)),
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
        "عادت قافلة الجبل ثانية",  # again
        "صفق الحضور ثانية وثالثة ورابعة",
        "وقالت باحثة ومعها خبير اقتصادي أول في البنك",
        "أنا أولى بالسؤال",
        "وصلت الأولي منهكة"[:5],
        "غاز ثاني أكسيد الكربون",
        "رحلت عن عمر ناهز الخامسة والثمانين",  # an age
        "خلال 30 دقيقة الأولى",
        "يصل أول الأسبوع المقبل",
        "تتابع الوزارة الوضع أولا بأول",
        "بثت القناة التلفزية الثانية الحفل",
        "جاءت المساعدات، وثانيا بدأ البناء",  # a list marker, for it has no subject that took a place
        "الأول: ضمان الماء",
        "ينام الأطفال في الثانية عشرة ظهرا",
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("انطلقت جلسة المجلس البلدي الأولى", ("جلسة المجلس البلدي الأولى", 1)),
        ("في اجتماع اللجنة الثالث", ("اجتماع اللجنة الثالث", 3)),
        ("عقب حرب السهول الثانية", ("حرب السهول الثانية", 2)),
        ("خلال بداية الأشهر الأولى", ("الأشهر الأولى", 1)),  # feminine because it is a plural
        ("في ختام الجلسة الأولى", ("الجلسة الأولى", 1)),
    ],
)
def test_an_ordinal_describes_the_noun_that_it_agrees_with(text: str, expected: tuple[str, int]) -> None:
    assert places(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("هذه المحطة هي الأولى من نوعها", [("الأولى", 1)]),
        ("مكتبة متنقلة، الثانية عربيا", [("الثانية", 2)]),
        ("أمام البلدية طريقان: الأول ساحلي والثاني جبلي", [("الأول", 1), ("الثاني", 2)]),
        ("أمام البلدية طريق واحد: الأول ينسى", []),
        ("بين الضفتين ميزة للأولى تظهر ليلا", [("لأولى", 1)]),
        ("في العام الرابع أو الخامس", [("العام الرابع", 4), ("الخامس", 5)]),
        ("المرحلة الأولى و الثانية", [("المرحلة الأولى", 1), ("الثانية", 2)]),
    ],
)
def test_an_ordinal_needs_no_noun_where_it_is_told_apart(text: str, expected: list[tuple[str, int]]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("فازت اللاعبة المصنفة ثانية بالكأس", [("ثانية", 2)]),
        ("فاز اللاعب المصنف سابعا بالكأس", [("سابعا", 7)]),
        ("حل فريق المدينة ثالثا", [("ثالثا", 3)]),
        ("حل المشكل، وثالثا بدأ العمل", []),
        ("ثالثا: ضمان الماء", []),
    ],
)
def test_who_took_a_place(text: str, expected: list[tuple[str, int]]) -> None:
    assert places(text) == expected


@pytest.mark.shared
def test_ordinal_words_of_other_projects() -> None:
    from annotator.highlight.document import Document
    from annotator.highlight.numbers.ordinal_words import read_ordinal

    rows = [json.loads(line) for line in (SHARED / "data" / "numbers" / "words.jsonl").read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row["kind"] == "ordinal"]
    read = [read_ordinal(Document(row["text"]), 0) for row in rows]
    right = sum(1 for row, found in zip(rows, read, strict=True) if found and found.value == row["value"])
    assert right / len(rows) >= 0.9
