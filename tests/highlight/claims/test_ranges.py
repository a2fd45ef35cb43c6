"""Two numbers: the bounds of one amount, two values of a change, or two amounts that share a noun."""

import pytest

from tests.highlight.reading import meanings


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("أعمارهم ما بين 15 و29 سنة", "15..29 سنة"),
        ("تتراوح بين 3000 و4000 درهم", "3000..4000 درهم"),
        ("للأطفال من 4 إلى 5 سنوات", "4..5 سنة"),
        ("مدتها 5 إلى 10 سنوات", "5..10 سنة"),
        ("سعره 10-15 درهما", "10..15 درهم"),
        ("مقعدين أو ثلاثة مقاعد", "2..3 مقعد"),
        ("بعد 30 أو 40 سنة", "30..40 سنة"),
        ("في عقدين أو ثلاثة", "2..3 عقد"),
        ("ما بين خمسة مليارات برميل و6.25 مليار برميل", "5000000000..6250000000 برميل"),
        ("بين 3 و5 ملايين درهم", "3000000..5000000 درهم"),
        ("أعمارهم بين سنة وعشر سنوات", "1..10 سنة"),
        ("ما بين 48 إلى 72 ساعة", "48..72 ساعة"),
        ("من بلغوا ( 17 – 23 ) عاما", "17..23 عام"),
        ("تتراوح بين 3000 و4000 لليوم", "3000..4000"),
    ],
)
def test_bounds_of_one_amount(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("خفض العتبة من 6 إلى 3 بالمائة", ["6 %", "3 %"]),
        ("ارتفعت من 20 إلى 30 درهما", ["20 درهم", "30 درهم"]),
        ("انتقل العدد من 12 مدرسة إلى 15 مدرسة", ["12 مدرسة", "15 مدرسة"]),
    ],
)
def test_a_change_states_two_values(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عمر الأختين 20 و18 عاما", ["20 عام", "18 عام"]),
        ("قتل 20 جنديا و18 مدنيا", ["20 جندي", "18 مدني"]),
        ("من 30 درهما إلى الباب", ["30 درهم"]),
    ],
)
def test_neighbours_that_bound_nothing(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


def test_length_times_breadth_is_one_area() -> None:
    assert meanings("حديقة مساحتها 200×300 متر مربع") == ["60000 متر مربع"]
    assert meanings("شاشة بدقة 1440×2560 بكسل") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أكثر من 1/2 من الناس حضروا", ["more_than 0.5 ناس"]),
        ("شربت 3/4 لتر من الماء", ["0.75 لتر"]),
        ("سار 2/3 أيام", ["2..3 يوم"]),
        ("فاز الفريق 1/2 على ضيفه", []),
    ],
)
def test_a_fraction_in_digits_is_part_of_its_noun(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


@pytest.mark.parametrize("text", ["فاز الفريق 2-1 أمس", "تعادلا (1-1) في اللقاء", "خسر 3 - 0 على أرضه"])
def test_scores_are_no_amounts(text: str) -> None:
    assert meanings(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ارتفع عددهم من 45 في عام 2010 إلى 60 في عام 2014", ["45", "60"]),
        ("تراجعت المبيعات من 703 في 2010، بفاس، إلى 874 في 2014", ["703", "874"]),
        # no change, only one end, and a page
        ("ورفع مساحة بساتين الزيتون من 930 هكتارا إلى 1800 هكتار", ["930 هكتار", "1800 هكتار"]),
        ("سافر من 45 في الشرق إلى 60 في الغرب", []),
        ("ارتفع صوته من 45 في الشرق", []),
    ],
)
def test_the_ends_of_a_change_may_stand_apart(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("سنهن لا يتجاوز 17-18 سنة", "at_most 17..18 سنة"),
        ("سنهن لايتجاوز 17-18 سنة", "at_most 17..18 سنة"),
        ("لا تقل عن 10-15 مدرسة", "at_least 10..15 مدرسة"),
        ("ابتداء من 4 إلى 5 سنوات", "4..5 سنة"),
    ],
)
def test_a_limit_holds_for_a_range(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]
