"""Numbers that name something, codes and times of day: understood, and not offered."""

import pytest

from tests.highlight.reading import meanings, places


@pytest.mark.parametrize(
    "text",
    [
        "المادة 108 من القانون الجنائي",
        "القرار رقم 2178",
        "قرار مجلس الشورى رقم (60 / 33)",
        "قراري مجلس الأمن الدولي 2170 و2178",
        "الفصل 19 من الدستور",
        "المواد 5 و6 و7",
        "القانون التنظيمي 27.11",
        "قاعة المحكمة رقم 7",
        "كوفيد-19",
        "كوفيد 19",
        "مجموعة العشرين",
        "مجموعة 5+5",
        "مجموعة خمسة زائد واحد",
        "دول الثماني، والعشرين",
        "مجموعة الثماني والعشرين",
        "في عددها 53",
        "طائرة بوينج 747",
        "طراز A380",
        "قمة G20",
        "تأهل إلى دور الـ16",
        "ربع النهائي",
        "سدس عشر نهائي الكأس",
        "الرقم تسعة",
        "ابن سبعين الصوفي",
        "شارع الأربعين",
    ],
)
def test_names(text: str) -> None:
    assert meanings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "الملك محمد السادس",
        "البابا بندكت السادس عشر",
        "بنى فرناندو الثالث القلعة",
        "الملك الحسن الثاني",
        "السيدة الأولى",
        "القناة الثانية",
        "المادة الثالثة",
        "وللمادة الثالثة",
        "تابعه بالقناة الثانية",
        "ينص في فصله الحادي عشر",
        "المنطقة العسكرية الثالثة",
        "اللواء الخامس",
        "الفصل السابع من ميثاق الأمم",
    ],
)
def test_ordinals_in_names(text: str) -> None:
    assert places(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "الرقم الهاتفي 05 22 17 71 37",
        "اتصلوا على 0522-30-20-10",
        "الحساب 1234567890123",
        "https://example.org/2019/40",
        "راسلوا a20@example.org",
        "\n1- تحسين القراءة",
        "\n2) دعم المدارس",
        "سدد 37، 13 في المائة",
    ],
)
def test_codes(text: str) -> None:
    assert meanings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "الساعة التاسعة و53 دقيقة",
        "الساعة 20 و30 دقيقة",
        "السابعة مساء",
        "انطلق على 15:30",
        "الساعة الثامنة صباحا",
        "في الخامسة زوالا",
        "الساعة العاشرة والنصف ليلا",
    ],
)
def test_times_of_day(text: str) -> None:
    assert meanings(text) == []
    assert places(text) == []


@pytest.mark.parametrize("text", ["واحد من كل اثنين", "سهرة ثلاثة في واحد", "أحد اللاعبين", "كل واحد منهم", "في وقت واحد", "بصوت واحد"])
def test_ratios_and_one_as_an_article(text: str) -> None:
    assert meanings(text) == []


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("قرار 20 دولة عربية", "20 دولة"),
        ("بعد 24 ساعة", "24 ساعة"),
        ("طريق طوله 30 كيلومترا", "30 كيلومتر"),
        ("مجموعة من 5 أشخاص", "5 شخص"),
        ("رقم قياسي بلغ 40 هدفا", "40 هدف"),
        ("دامت الرحلة 12 ساعة", "12 ساعة"),
        ("نصف السكان", "0.5 ساكن"),
        ("يبلغ وزن الهاتف 138 غراما", "138 غرام"),
        ("حتى الساعة خمسة منهم ينتمون إليه", "5"),
    ],
)
def test_amounts_that_stand_beside_such_words(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


def test_what_only_resembles_the_name_of_a_group_or_a_formation() -> None:
    assert meanings("في دول المجلس الست") == ["6 دولة"]
    assert places("في المنطقة الثالثة من المدينة") == [("المنطقة الثالثة", 3)]
