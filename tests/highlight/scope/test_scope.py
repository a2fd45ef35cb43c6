"""Scope: the best guess of what a claim is about, where, when, according to whom, and of which whole it is a part."""

import pytest

from annotator import highlight
from annotator.highlight.scope.passages import LONGEST
from annotator.model.values import Quantity, Scope


def quantities(text: str, *, date: str | None = None) -> list[Quantity]:
    return [found.value for found in highlight.build().suggest(text, date=date) if isinstance(found.value, Quantity)]


def scope(text: str, *, date: str | None = None) -> Scope:
    return quantities(text, date=date)[0].scope


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وتقدر الأمم المتحدة أن 300 أسرة نزحت.", "الأمم المتحدة"),
        ("وأكد منير السالمي أن الشركة باعت 40 حافلة.", "منير السالمي"),
        ("قال الناطق الرسمي إن 40 حافلة وصلت.", "الناطق الرسمي"),
        ("بحسب الأمم المتحدة نزحت 300 أسرة.", "الأمم المتحدة"),
        ("وبحسب تقارير رسمية نزحت 300 أسرة.", "تقارير رسمية"),
        ("وأشار المراسل إلى 300 أسرة نزحت.", "المراسل"),
        ("أكد لـ«الجريدة» مصدر حكومي أن 300 أسرة نزحت.", "مصدر حكومي"),
        ("وبعد أن أبرز الطابع «الشامل» للحملة، أشار الوزير إلى أن 300 أسرة نزحت.", "الوزير"),
        ("نزحت 300 أسرة، وفق ما أعلنت الأمم المتحدة.", "الأمم المتحدة"),
    ],
)
def test_who_states_a_claim(text: str, speaker: str) -> None:
    assert scope(text).speaker == speaker


def test_what_stands_before_a_saying_is_not_said_there() -> None:
    first, second = quantities("بلغ الثمن 50 درهما، وقال التاجر إن الثمن سيبلغ 60 درهما.")
    assert (first.scope.speaker, second.scope.speaker) == (None, "التاجر")


@pytest.mark.parametrize("text", ["نزحت 300 أسرة وفقا للجدول.", "تطلبت عملية نقل البضائع الثقيلة 40 شاحنة."])
def test_what_says_nothing_is_no_speaker(text: str) -> None:
    assert scope(text).speaker is None


def test_a_verb_of_saying_without_a_subject_goes_on_with_the_last_speaker() -> None:
    first, second = quantities("أعلنت الأمم المتحدة أن 300 أسرة نزحت. وأضافت أن 40 مدرسة أغلقت.")
    assert first.scope.speaker == second.scope.speaker == "الأمم المتحدة"
    assert second.scope.confidence["speaker"] < first.scope.confidence["speaker"]


def test_what_the_paper_says_itself_has_no_speaker() -> None:
    assert scope("نزحت 300 أسرة من القرى.").speaker is None


def test_the_measured_noun_is_the_subject() -> None:
    assert scope("بلغ عدد الناخبين المسجلين 3200 شخص.").subject == "عدد الناخبين المسجلين"


def test_else_the_body_named_before_the_number_is() -> None:
    assert scope("وظفت وزارة الصحة 40 طبيبا.").subject == "وزارة الصحة"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("وخصص للمجلس الأعلى للتعليم 40 مقعدا.", "المجلس الأعلى للتعليم"),
        ("وخصص للأمم المتحدة 40 مقعدا.", "الأمم المتحدة"),
        ("وخصص لوزارة الصحة 40 مقعدا.", "وزارة الصحة"),
    ],
)
def test_a_body_after_a_preposition_has_its_article(text: str, subject: str) -> None:
    assert scope(text).subject == subject


def test_a_place_that_begins_with_lam_keeps_it() -> None:
    assert scope("منحت لليبيا 40 حافلة.").place == "ليبيا"
    assert scope("منحت للمغرب 40 حافلة.").place == "المغرب"


def test_the_nearest_place_is_where_it_holds() -> None:
    first, second = quantities("سجلت 40 إصابة في مراكش، و30 إصابة في فاس.")
    assert (first.scope.place, second.scope.place) == ("مراكش", "فاس")


@pytest.mark.parametrize(("text", "place"), [("بيعت 40 حافلة في السوق المحلي.", "السوق المحلي"), ("ذكر السوق و40 حافلة.", None)])
def test_a_place_without_a_name_stands_after_a_preposition(text: str, place: str | None) -> None:
    assert scope(text).place == place


def test_a_date_that_is_counted_from_the_day_hides_a_farther_one() -> None:
    first, second = quantities("نما الاقتصاد بنسبة 3 في المائة العام الحالي، وبنسبة 4 في المائة في سنة 2019.")
    assert (first.scope.time, second.scope.time) == (None, "2019")


def test_a_date_belongs_to_the_claim_before_it() -> None:
    first, second = quantities("في سنة 2014 باع المصنع 40 حافلة مقابل 30 حافلة في سنة 2013.")
    assert (first.scope.time, second.scope.time) == ("2014", "2013")


def test_the_nearest_date_is_when_it_holds() -> None:
    first, second = quantities("باع المصنع 40 حافلة في سنة 2015، وباع 60 حافلة في سنة 2017.")
    assert (first.scope.time, second.scope.time) == ("2015", "2017")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("أسسوا النادي قبل ست سنوات.", "2011"),
        ("توقف منذ ثلاثة أشهر.", "2017-06"),
        ("عاد قبل يومين.", "2017-09-19"),
        ("دام ست سنوات.", None),
    ],
)
def test_a_duration_counts_back_from_the_day_of_the_article(text: str, time: str | None) -> None:
    found = scope(text, date="2017-09-21")
    assert found.time == (time or "2017-09-21")


def test_without_the_date_of_the_article_nothing_is_counted_back() -> None:
    assert scope("أسسوا النادي قبل ست سنوات.").time is None


@pytest.mark.parametrize(
    "text", ["فككوا 210 خلايا، 88 منها مسلحة.", "كونوا 210 أئمة، ضمنهم 88 إماما شابا.", "اعتقلوا 210 أشخاص، من بينهم 88 قاصرا."]
)
def test_a_part_points_to_its_whole(text: str) -> None:
    whole, part = quantities(text)
    assert part.scope.part_of == text.index("210")
    assert whole.scope.part_of is None


def test_a_part_without_a_noun_takes_that_of_its_whole() -> None:
    _, part = quantities("فككوا 210 خلايا، 88 منها مسلحة.")
    assert part.unit is None
    assert part.unit_inferred == "خلية"


def test_a_larger_number_is_no_part_of_a_smaller_one() -> None:
    assert quantities("حضر 20 وزيرا، منهم 88 شخصا.")[1].scope.part_of is None


def test_every_field_that_is_set_has_a_confidence() -> None:
    found = scope("وأكدت وزارة الصحة أن عدد الأطباء الجدد بلغ 40 طبيبا في مراكش سنة 2015.")
    shown = found.to_json()
    assert set(shown["confidence"]) == set(shown) - {"confidence"}
    assert all(0 < sure <= 1 for sure in found.confidence.values())


@pytest.mark.parametrize("words", range(LONGEST - 3, LONGEST + 2))
@pytest.mark.parametrize("claim", ["بمقعدين", "وعشرين شخصا", "بمليونين"])
def test_a_claim_at_which_a_long_list_is_cut_is_kept(claim: str, words: int) -> None:
    (found,), (alike,) = quantities("ورد " * words + claim), quantities("ورد " + claim)
    assert (found.value, found.unit) == (alike.value, alike.unit)
