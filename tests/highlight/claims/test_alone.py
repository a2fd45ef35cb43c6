"""Nouns that state an amount alone: duals, and measures after a modifier."""

import pytest

from tests.highlight.reading import amounts, meanings, suggestions


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("بني مسجدان في الحي", "2 مسجد"),
        ("على مدى يومين", "2 يوم"),
        ("فاز بمقعدين", "2 مقعد"),
        ("خلال الشهرين الماضيين", "2 شهر"),
        ("قضى الوفد اليومين الماضيين في فاس", "2 يوم"),
        ("انتظر المسافرون ساعتين في المطار", "2 ساعة"),
        ("قضى في السجن عامين", "2 عام"),
        ("شاركت دولتان", "2 دولة"),
        ("وقعت اتفاقيتين جديدتين", "2 اتفاقية"),
        ("وصلت سيارتا إسعاف", "2 سيارة"),
        ("أصيب مجندين اثنين", "2 مجند"),
        ("وقعت زلمتين كبيرتين", "2 زلمة"),
        ("تشغيل مساعدين اجتماعيين على الأقل", "at_least 2 مساعد"),
    ],
)
def test_a_dual_states_two(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize(
    "text",
    [
        "اتفق الطرفان على الصلح",
        "بين البلدين علاقات",
        "حكومتي البلدين",
        "مدينتي الرباط وسلا",
        "اجتمع الأمناء العامين للنقابات",
        "بين مديرين عامين سابقين",
        "حضر الوزراء والأمناء العامين",
        "وصل إلى عمان في شعبان",
        "قصف طيران التحالف الموقع",
        "صعد على رجليه",
        "شارك المهندسين في الورشة",
        "عاد من باكستان وأفغانستان",
    ],
)
def test_what_points_back_or_only_looks_like_a_dual(text: str) -> None:
    assert meanings(text) == []


def test_the_adjective_of_a_dual_is_no_second_amount() -> None:
    assert meanings("عرض فيلمان إسبانيان") == ["2 فيلم"]
    assert meanings("دمروا مركبتين تابعتين لهم") == ["2 مركبة"]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("منذ أكثر من شهر", "more_than 1 شهر"),
        ("قالها أكثر من مرة", "more_than 1 مرة"),
        ("بعد حوالي سنة", "approx 1 سنة"),
        ("استغرق ساعة ونصف", "1.5 ساعة"),
        ("بعد يومين ونصف", "2.5 يوم"),
        ("دام اللقاء ساعة ونصف الساعة", "1.5 ساعة"),
        ("قضى ثلاث سنوات ونصف هناك", "3.5 سنة"),
    ],
)
def test_measures_that_state_one_and_a_half(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize("text", ["عاد بعد سنة", "في يوم جميل", "عاد مرة أخرى", "زار أكثر من مدينة", "حوالي بيت صغير", "نحو شهر رمضان"[4:]])
def test_a_noun_without_a_modifier_states_nothing(text: str) -> None:
    assert meanings(text) == []


def test_halves_of_a_unit_belong_to_the_span() -> None:
    assert amounts("دام ساعتين ونصف") == [("ساعتين ونصف", "2.5 ساعة")]


def test_two_that_is_said_again_belongs_to_its_dual() -> None:
    assert amounts("أصيب مجندين اثنين ومسلحين اثنين") == [("مجندين اثنين", "2 مجند"), ("ومسلحين اثنين", "2 مسلح")]
    assert amounts("وصل شخصان واثنان آخران") == [("شخصان", "2 شخص"), ("اثنان", "2")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نال الحزبان المقعدين المتبقيين", ["2 مقعد"]),
        ("للفوز بالمقعدين البرلمانيين المخصصين للدائرة", ["2 مقعد"]),
        ("خسر الشوطين الأولين", ["2 شوط"]),
        ("بين المقعدين الأزرقين", []),
    ],
)
def test_a_definite_dual_counts_what_is_left_or_shared_out(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("غنى لقرابة الساعة والنصف أمامهم", ["approx 1.5 ساعة"]),
        ("وصل حوالي الساعة الثامنة والنصف", []),
        ("على الساعة الثالثة والنصف", []),
    ],
)
def test_an_hour_and_a_half_is_no_time_of_day(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


def test_a_clitic_is_outside_the_core_of_a_noun_alone() -> None:
    text = "حكم عليه بسنة ونصف السنة سجنا"
    (found,) = suggestions(text)
    assert (text[slice(*found.core)], meanings(text)) == ("سنة", ["1.5 سنة"])
    assert meanings("حكم عليه بسنة سجنا") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("حكم عليه بسنة وستة أشهر", ["1 سنة", "6 شهر"]),
        ("حجزوا طنا و300 كيلوغرام من الحشيش", ["1 طن", "300 كيلوغرام"]),
        ("نجح بعد سنة وستة محاضرين ساعدوه", ["6 محاضر"]),
        ("انتظر السنة وستة أشهر", ["6 شهر"]),
    ],
)
def test_a_measure_to_which_a_smaller_one_is_added_states_one(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected
