"""Modifiers: how a stated value relates to the true one, before and after the number."""

import pytest

from tests.highlight.reading import amounts, meanings


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("حضر حوالي 40 ضيفا", "approx 40 ضيف"),
        ("وصلت نحو ستين حافلة", "approx 60 حافلة"),
        ("بقي قرابة 300 كتاب", "approx 300 كتاب"),
        ("جمعوا زهاء مليون درهم", "approx 1000000 درهم"),
        ("زار المعرض ما يقارب 900 شخص", "approx 900 شخص"),
        ("تناهز تكلفته 12 مليون درهم", "approx 12000000 درهم"),
        ("باع أزيد من 70 نسخة", "more_than 70 نسخة"),
        ("باع أكثر من 70 نسخة", "more_than 70 نسخة"),
        ("وفود يتجاوز عددها 80 وفدا", "more_than 80 وفد"),
        ("أرباح تفوق 16 في المائة", "more_than 16 %"),
        ("ما يزيد عن 50 وزيرا", "more_than 50 وزير"),
        ("زادت على 5200 حالة", "more_than 5200 حالة"),
        ("اشترى أقل من 10 كتب", "less_than 10 كتاب"),
        ("الأطفال دون 12 سنة", "less_than 12 سنة"),
        ("تقل أعمارهم عن 30 سنة", "less_than 30 سنة"),
        ("لا يقل عن 20 عضوا", "at_least 20 عضو"),
        ("ما لا يقل عن سبعة قوارب", "at_least 7 قارب"),
        ("لا يتجاوز 40 مترا", "at_most 40 متر"),
        ("لم يتعد عدد الحضور 100 شخص", "at_most 100 شخص"),
        ("لا تزيد قيمته على 500 دينار", "at_most 500 دينار"),
        ("ما يصل إلى 800 مهاجر", "at_most 800 مهاجر"),
        ("ليس أكثر من ثلاثة أيام", "at_most 3 يوم"),
        ("دون أن يتجاوز 5 كتب", "at_most 5 كتاب"),
        ("دون أن تصل إلى 9 في المائة", "less_than 9 %"),
        ("مع عدم تجاوزها عتبة الأربعة أيام", "at_most 4 يوم"),
        ("حازت على الأقل على حصة 45 في المائة", "at_least 45 %"),
        ("تصل حرارتها إلى 50 درجة", "at_most 50 درجة"),
        ("باع 40 كتابا دون أن يصل إلى السوق", "40 كتاب"),
        ("تجاوز عتبة 30 مترا", "more_than 30 متر"),
    ],
)
def test_modifiers_before_a_number(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("أصيب 30 عاملا تقريبا", "approx 30 عامل"),
        ("سجل خمسة أهداف على الأقل", "at_least 5 هدف"),
        ("يدوم 90 دقيقة على الأكثر", "at_most 90 دقيقة"),
        ("لمن بلغ 60 سنة فأكثر", "at_least 60 سنة"),
        ("شارك 50 مقاولا محليا على الأقل", "at_least 50 مقاول"),
        ("ميزانية قدرها 4 ملايين درهم كحد أقصى", "at_most 4000000 درهم"),
    ],
)
def test_modifiers_after_the_noun_and_its_adjectives(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("لم يدفع في حياته أكثر من 30 يورو", "at_most 30 يورو"),
        ("لا تزال هناك أكثر من 20 حالة", "more_than 20 حالة"),
        ("تعلم بالقلم أكثر من 20 درسا", "more_than 20 درس"),
        ("لم ينم، وقد قرأ أكثر من 20 صفحة", "more_than 20 صفحة"),
        ("قال إنه لم يتعب بعد أكثر من 20 جولة", "more_than 20 جولة"),
    ],
)
def test_a_negation_reaches_as_far_as_its_clause(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("تصل إلى 200 كيلوغرام", "at_most 200 كيلوغرام"),
        ("عدد المسجلين يصل إلى 29922 مسجلا", "29922 مسجل"),
        ("لتصل إلى 800 ألف منصب", "800000 منصب"),
        ("وصل إلى 15 طنا", "15 طن"),
    ],
)
def test_reaching_is_a_limit_only_where_it_is_round_and_not_yet_reached(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("اختفى من دون 3 شهود", "3 شاهد"),
        ("رفرفت الأعلام فوق 12 بناية", "12 بناية"),
        ("تحسن الجو نحو الشمال ووصل 9 سياح", "9 سائح"),
        ("زاد الإقبال وحضر 40 زائرا", "40 زائر"),
    ],
)
def test_words_of_place_and_other_verbs_modify_nothing(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


def test_the_span_begins_with_the_modifier_and_ends_with_it() -> None:
    assert amounts("قدم بنحو 20 ألف نسخة") == [("بنحو 20 ألف نسخة", "approx 20000 نسخة")]
    assert amounts("كتب 20 رواية على الأقل هناك") == [("20 رواية على الأقل", "at_least 20 رواية")]


def test_one_modifier_holds_for_both_parts_of_a_duration() -> None:
    assert meanings("مرت حوالي سنة وثلاثة أشهر") == ["approx 1 سنة", "approx 3 شهر"]
    assert meanings("أكثر من 20 طبيبا و30 ممرضا") == ["more_than 20 طبيب", "30 ممرض"]
