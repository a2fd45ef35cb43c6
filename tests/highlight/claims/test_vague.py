"""Amounts without a number."""

import pytest

from tests.highlight.reading import amounts, meanings


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("هاجر آلاف الأشخاص", "vague شخص"),
        ("أنفقوا ملايين الدولارات", "vague دولار"),
        ("جرح العشرات", "vague"),
        ("عشرات القتلى", "vague قتيل"),
        ("مئات الآلاف من المواطنين", "vague مواطن"),
        ("بضع سنوات", "vague سنة"),
        ("بضعة أفراد", "vague فرد"),
        ("لعدة أشهر", "vague شهر"),
        ("عدة مئات من القتلى", "vague قتيل"),
        ("كلف عدة ملايين فضلا عن الوقت", "vague"),
        ("كتب ملفات عدة", "vague ملف"),
        ("شنت غارات جوية عدة", "vague غارة"),
        ("طرحت إجابات عدة حوله", "vague إجابة"),
        ("أنفقت مئات الملايين من الدولارات على السد", "vague دولار"),
        ("شركات نفذت عدة مشاريع", "vague مشروع"),
        ("جاؤوا بالآلاف", "vague"),
        ("العشرات من المصلين", "vague مصل"),
    ],
)
def test_vague_amounts(text: str, meaning: str) -> None:
    read = meanings(f"وقد {text} أمس")
    assert read[0].startswith(meaning[:8])
    assert len(read) == 1


@pytest.mark.parametrize(
    "text",
    ["العديد من المدارس", "الكثير من الناس", "عدد من النواب", "منذ أسابيع طويلة", "عده الناس بطلا", "ألفوا الحياة هناك"],
)
def test_what_counts_nothing_at_all(text: str) -> None:
    assert meanings(text) == []


def test_a_magnitude_with_a_number_is_not_vague() -> None:
    assert meanings("ثلاثة آلاف كتاب") == ["3000 كتاب"]
    assert meanings("ألف كتاب") == ["1000 كتاب"]


def test_the_noun_belongs_to_the_span_where_nothing_parts_it() -> None:
    assert amounts("منذ عدة أشهر") == [("عدة أشهر", "vague شهر")]
    assert amounts("جاء العشرات من الطلبة") == [("العشرات من الطلبة", "vague طالب")]
