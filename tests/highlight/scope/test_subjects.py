"""Who or what a number is about, as the words of its clause tell."""

import pytest

from annotator import highlight
from annotator.model.values import Quantity


def subjects(text: str) -> list[str | None]:
    return [found.value.scope.subject for found in highlight.build().suggest(text) if isinstance(found.value, Quantity)]


def subject(text: str) -> str | None:
    return subjects(text)[0]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("بلغ عدد سكان المدينة 300 ألف نسمة.", "عدد سكان المدينة"),
        ("ناهزت نسبة المشاركة 43 في المائة.", "نسبة المشاركة"),
        ("إن سعر «كيلو التمر» بلغ 50 درهما.", "سعر «كيلو التمر»"),
        ("ارتفع إجمالي الودائع في المصرف بنسبة 7 في المائة.", "إجمالي الودائع"),
        ("استقرت معدلات النمو في البلاد عند معدل 2 في المائة.", "معدلات النمو"),
    ],
)
def test_a_measured_noun_with_its_complement(text: str, about: str) -> None:
    assert subject(text) == about


def test_a_word_that_only_looks_like_a_measure_is_none() -> None:
    assert subject("ورغم إعداد خطة التوظيف اشترت البلدية 20 حافلة جديدة.") == "حافلة جديدة"
    assert subject("يضم الملف مجموعة من الأوراق و20 صورة نادرة.") == "صورة نادرة"


def test_a_measure_of_a_change_is_that_of_what_changes() -> None:
    assert subject("سجل سعر سهم الواحة أعلى نسبة ارتفاع بواقع 4 في المائة.") == "سعر سهم الواحة"


def test_how_something_is_done_is_not_what_it_is_about() -> None:
    assert subject("تعرض العمال للشمس بشكل مباشر مدة 4 ساعات.") == "الشمس"


def test_a_level_after_on_measures_nothing() -> None:
    assert subject("على المستوى الوطني، باعت الشركة بمبلغ 5 ملايين درهم.") == "الشركة"


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("ارتفعت الصادرات المغربية بنسبة 5 في المائة.", "الصادرات المغربية"),
        ("أعلنت الوزارة أن الصادرات ارتفعت بنسبة 5 في المائة.", "الصادرات"),
        ("وأوضح أن المصنع الجديد في ضواحي المدينة ينتج بقيمة 5 ملايين درهم.", "المصنع الجديد"),
        ("اشترى سيارة بلغ ثمنها 300 ألف درهم.", "سيارة"),
        ("وغادر القرية التي تمتد على 20 كيلومترا.", "القرية"),
        ("حصلت القائمة الأولى على 3 مقاعد.", "القائمة الأولى"),
        ("حصلت القائمة الأولى على 3 مقاعد من أصل 20.", "القائمة الأولى"),
        ("تقع المدينة التي تحتل مساحة 207 كيلومترات مربعة.", "المدينة"),
    ],
)
def test_the_subject_of_the_verb(text: str, about: str) -> None:
    assert subject(text) == about


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("رفعت الحكومة الأجور بنسبة 5 في المائة.", "الحكومة"),
        ("رفعت وزارة المالية الضرائب بنسبة 5 في المائة.", "وزارة المالية"),
        ("خفض البنك المركزي الفائدة بنسبة 2 في المائة.", "البنك المركزي"),
        ("تراجعت السوق المالية بنسبة 3 في المائة.", "السوق المالية"),  # feminine without its ending
        ("وقعت الدول الأعضاء على 20 اتفاقية.", "الدول الأعضاء"),  # a plural shows no gender
        ("ارتفعت أسعار النفط العالمية بنسبة 5 في المائة.", "أسعار النفط العالمية"),
    ],
)
def test_the_object_after_the_subject_is_no_adjective_of_it(text: str, about: str) -> None:
    assert subject(text) == about


def test_a_noun_after_a_preposition_is_not_the_subject_of_the_verb_after_it() -> None:
    assert subject("أكد أن عدد الزوار شهد تراجعا في الأيام الماضية ليصل إلى 200 زائر.") == "عدد الزوار"


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("نزحت 300 أسرة من القرى.", "أسرة"),
        ("تم توقيف 20 شخصا.", "شخص"),
        ("اشترت البلدية 20 حافلة كهربائية جديدة.", "حافلة كهربائية جديدة"),
        ("تتنافس المقاعد ال23 المخصصة للجهة.", "المقاعد المخصصة للجهة"),
        ("شيدت مدرستين جديدتين في القرية.", "مدرستين جديدتين"),
    ],
)
def test_what_is_counted_where_it_is_described_or_the_verb_is_its_own(text: str, about: str) -> None:
    assert subject(text) == about


def test_what_is_counted_and_not_described_belongs_to_who_has_it() -> None:
    assert subject("وظفت الوزارة 40 طبيبا.") == "الوزارة"


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("أعفيت المقاولات الصغرى من الرسوم لمدة خمس سنوات.", "المقاولات الصغرى"),
        ("وقبل نصف قرن، أسس التجار جمعية.", "التجار"),
        ("نشر المقال مرتين.", "المقال"),
    ],
)
def test_a_duration_is_that_of_what_stands_nearest(text: str, about: str) -> None:
    assert subject(text) == about


def test_a_share_is_part_of_its_whole() -> None:
    assert subject("استفاد 40 في المائة من سكان القرى من البرنامج.") == "سكان القرى"


def test_an_estimate_in_front_is_no_verb_of_its_own() -> None:
    assert subjects("جرفت المياه جسرين وأتلفت ما يقارب ألفي هكتار من البساتين.")[1] == "البساتين"


def test_a_claim_that_only_goes_on_is_about_the_same() -> None:
    assert subjects("ارتفعت الأسعار بنسبة 5 في المائة، ثم بنسبة 7 في المائة.") == ["الأسعار", "الأسعار"]
    assert subjects("حصل الحزب على 81 مقعدا في الجنوب و21 مقعدا في الشمال.") == ["الحزب", "الحزب"]
    assert subjects("فاز حزب النخلة بمقعدين، وحزب السنبلة بمقعد واحد.") == ["حزب النخلة", "حزب السنبلة"]


def test_in_a_list_without_verbs_each_share_has_its_own() -> None:
    text = "ارتفعت أسعار القمح بنسبة 28 في المائة، والذرة بنسبة 17 في المائة، ثم الشعير 11 في المائة."
    assert subjects(text) == ["أسعار القمح", "الذرة", "الشعير"]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("وقال إن «المؤشر» خسر أكثر من أربعة دولارات.", "المؤشر"),
        ("وأكد أن نسبة الأسر التي حصلت على السكن بلغت 50 في المائة.", "نسبة الأسر"),
        ("تعثر في تسديد قروض المصنع البالغة 3 ملايين درهم.", "تسديد قروض المصنع"),
    ],
)
def test_the_noun_of_the_clause_is_found_past_quotes_relatives_and_participles(text: str, about: str) -> None:
    assert subject(text) == about


def test_a_pronoun_after_that_points_back_to_the_speaker() -> None:
    assert subject("قالت الشركة إنها باعت بمبلغ 5 ملايين درهم.") == "الشركة"


def test_clitics_are_no_part_of_it() -> None:
    assert subject("وبالنسبة للواردات فبلغت 5 ملايين درهم.") == "الواردات"


@pytest.mark.parametrize("words", ["خمسة وعشرين " * 40, "5 " * 200, "بلغ " * 200 + "5", "عدد " * 100 + "5 كتب"])
def test_any_run_of_words_is_read(words: str) -> None:
    highlight.build().suggest(words)


def test_a_noun_phrase_ends_where_the_next_claim_begins_with_and() -> None:
    assert subjects("شارك مئة وخمسون طالبا ومئتا طالبة")[0] == "طالب"
    assert subjects("شارك مئة وخمسون طالبا مغربيا ومئتا طالبة")[0] == "طالبا مغربيا"
