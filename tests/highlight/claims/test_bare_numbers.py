"""Numbers without a noun: what shows that they count something, and what they share with their neighbours."""

import pytest

from tests.highlight.reading import amounts, meanings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حصل على 21 ألف صوت، و19 ألفا، و8000، و3000 صوت", ["21000 صوت", "19000 صوت", "8000 صوت", "3000 صوت"]),
        ("باعوا 20 حافلة و30.", ["20 حافلة", "30 حافلة"]),
        # another noun, a name, no list
        ("باعوا 20 حافلة، و30 سيارة", ["20 حافلة", "30 سيارة"]),
        ("باعوا 20 حافلة، والمادة 30 تمنع ذلك", ["20 حافلة"]),
        ("باعوا 20 حافلة، و30 في الطريق", ["20 حافلة"]),
    ],
)
def test_a_list_shares_its_noun(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("فاز ب80 من أصل 395 مقعدا", ["80", "395 مقعد"]),
        ('فاز بـ80" من أصل 395 مقعدا', ["80", "395 مقعد"]),
        ("وضعوا 20 عن كل حزب", ["20"]),
        ("حصلوا على 8 مقاعد من أصل 23 هناك", ["8 مقعد", "23"]),
        ("وهو شاب في الـ19 من عمره", ["19"]),
        ("نالت 44 صوتا مقابل 40 لفاس", ["44 صوت", "40"]),
        ("مقابل 15 لفاس و13 لوجدة", ["15", "13"]),
        ("السفينة أنقذت 87.", ["87"]),
        ("وردت 20 في الصفحة 40", []),
    ],
)
def test_words_that_make_an_amount_of_a_number(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سجلوا 22.324 هناك", [("22.324", "22324")]),
        ("سجلوا 142 000 هناك", [("142 000", "142000")]),
        ("الإصدار 4.2 هناك", []),
        ("القرار 12.345 هناك", []),
    ],
)
def test_thousands_are_set_apart_in_amounts_only(text: str, expected: list[tuple[str, str]]) -> None:
    assert amounts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نسبته الموزونة 73.04 حسب المعايير", ["73.04"]),
        ("وزعوا مجموع الأصوات 7200 بينهم", ["7200 صوت"]),
        ("السنة الأمازيغية الجديدة 2969 بأكادير", []),
        ("رفعت عدد الفرق المشاركة في الكأس إلى 22، هناك", ["22"]),
        ("بعد مسافة أرسل الرسالة إلى 8859", []),
        ("رسالة إلى 8859", []),
        ("وعدد أصوات ملغاة (4000) وأخرى", ["4000"]),
        ("نجم عنه إصابة (33) وبقاء آخرين", ["33"]),
        ("وتمت مخالفة (218) منها بعد يومين", ["218", "2 يوم"]),
        ("استشهاد (15) خمسة عشر مصليا", ["15 مصل"]),
        ("عدد الرسائل، والملحق (12) هناك", []),
    ],
)
def test_a_noun_of_measuring_and_what_completes_it_lead_to_an_amount(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ارتفعت المداخيل بنسبة الربع", [("الربع", "0.25")]),
        ("تراجع الإنتاج بمقدار النصف", [("النصف", "0.5")]),
        ("أجلت الجلسة إلى النصف الثاني من الشهر", []),
        ("غادر المنتخب من الربع", []),
    ],
)
def test_a_fraction_alone_counts_where_it_is_said_to_be_a_share(text: str, expected: list[tuple[str, str]]) -> None:
    assert amounts(text) == expected
