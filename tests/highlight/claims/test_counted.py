"""Counted nouns: what a number counts, after it, before it, with words between, or unsaid."""

import pytest

from tests.highlight.reading import amounts, meanings


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("دمرت 40 بلدة", "40 بلدة"),
        ("شارك أربعون بلدا", "40 بلد"),
        ("فككت 210 خلايا", "210 خلية"),
        ("فككت 210 خليا", "210 خلية"),
        ("خمسون وزيرا", "50 وزير"),
        ("ثلاث مستويات", "3 مستوى"),
        ("777 إماما", "777 إمام"),
        ("ست مجموعات عمل", "6 مجموعة"),
        ("150 مترا مربعا", "150 متر مربع"),
        ("46 كلم", "46 كيلومتر"),
        ("40 كيلو جرام", "40 كيلوغرام"),
        ("مليونا درهم", "2000000 درهم"),
        ("30 ناخبة وناخبا", "30 ناخب"),
        ("45 درجة مئوية", "45 درجة مئوية"),
        ("720 ألف م2", "720000 متر مربع"),
    ],
)
def test_the_noun_after_a_number(text: str, meaning: str) -> None:
    assert meanings(f"سجلنا {text} هناك") == [meaning]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("في المجالات الخمسة الرئيسية", "5 مجال"),
        ("مع أعضائها المؤسسين ال30", "30 عضو"),
        ("ضمن أعضائه الـ30", "30 عضو"),
        ("عند دول المجلس الست", "6 دولة"),
        ("تفتيش الحقائب الأربع", "4 حقيبة"),
        ("القادة السياسيين الثلاثة", "3 قائد"),
        ("لكل الجهات الاثنتي عشرة", "12 جهة"),
        ("عند الأنكاب الثلاثة", "3 نكب"),
    ],
)
def test_the_plural_before_a_definite_number(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("اعتقلوا 150 من أنصار الفريق", "150 نصير"),
        ("تسلموا 21 من مواطنيهم", "21 مواطن"),
        ("فازت زوجة واحدة فقط", "1 زوجة"),
        ("في دائرة انتخابية واحدة", "1 دائرة"),
        ("أكثر من مرة واحدة", "more_than 1 مرة"),
    ],
)
def test_nouns_that_stand_apart_from_their_number(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("فتحوا (10) دوائر", "10 دائرة"),
        ("فتحوا ( 16 ) دائرة", "16 دائرة"),
        ("لخمسة (5) أعضاء", "5 عضو"),
        ("منحهم «12» جائزة", "12 جائزة"),
    ],
)
def test_brackets_do_not_part_a_number_from_its_noun(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("قتل سبعة عشر زبلوطيا", "17 زبلوطي"),
        ("ثلاث قلمونات", "3 قلمونة"),
        ("ثلاثة مزهرات", "3 مزهر"),
        ("انتخب 40 مسحالا", "40 مسحال"),
    ],
)
def test_nouns_that_no_lexicon_has_follow_the_rules_of_their_shape(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("بلغ عددهم 300 في المدينة", "300"),
        ("وصل 37 آخرون", "37"),
        ("كانوا 88 منهم مصابون", "88"),
        ("بلغت تكلفة المشاريع 26,250,799", "26250799"),
        ("نال 650 ألف عوض ما طلب", "650000"),
    ],
)
def test_words_that_are_no_nouns_are_never_units(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


def test_the_ends_are_those_of_the_number_and_its_noun() -> None:
    assert amounts("زار 32 دولة عربية") == [("32 دولة", "32 دولة")]
    assert amounts("مع أعضائه ال30 الجدد") == [("ال30", "30 عضو")]
    assert amounts("باع 88 منها") == [("88", "88")]


def test_a_clitic_is_outside_the_core() -> None:
    from tests.highlight.reading import suggestions

    text = "اكتفى بخمسة أصوات"
    (found,) = suggestions(text)
    assert text[slice(*found.core)] == "خمسة"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("15 دولة", "QUANTITY"),
        ("15 في المائة", "PERCENT"),
        ("15 درهما", "MONEY"),
        ("15 سنة", "DURATION"),
        ("15 كيلومترا", "QUANTITY"),
        ("$15", "MONEY"),
    ],
)
def test_the_unit_decides_the_label(text: str, label: str) -> None:
    from tests.highlight.reading import suggestions

    assert [found.label for found in suggestions(f"سجلوا {text} أمس")] == [label]


def test_the_head_of_a_date_is_no_unit() -> None:
    assert meanings("مقابل 3498 سنة 2011") == ["3498"]
    assert meanings("بعد 20 سنة من العمل") == ["20 سنة"]


def test_the_span_holds_of_and_its_noun() -> None:
    assert amounts("اعتقلوا 150 من أنصار الفريق") == [("150 من أنصار", "150 نصير")]
    assert amounts("أدانوا ثلاثة من المجففين") == [("ثلاثة من المجففين", "3 مجفف")]
    assert amounts("اعتقلوا 88 منهم") == [("88", "88")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بين اللوائح 16 المتنافسة", ["16 لائحة"]),
        ("وزعت المقاعد 3 بينهم", ["3 مقعد"]),
        # places in a ranking, a dynasty, a range
        ("احتلت المراكز 3 و4", []),
        ("من ملوك الأسرة 26 القديمة", []),
        ("تقدم القوائم 3-5 أولا", []),
    ],
)
def test_digits_after_a_definite_plural(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("فاز بمقعد برلماني واحد", ["1 مقعد"]),
        ("أودع داخل أجل شهر واحد من النشر", ["1 شهر"]),
        ("تقدمت لائحة مستقلة واحدة", ["1 لائحة"]),
        ("حيازة قرية واحدة", ["1 قرية"]),
        ("شقة من غرفة نوم واحدة", ["1 غرفة"]),
        ("على مسافة كيلومتر واحد من السد", ["1 كيلومتر"]),
        ("هي شركة واحدة من أكبر الشركات", []),
        ("يعملون تحت سقف واحد اليوم", []),
    ],
)
def test_one_after_its_noun(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ثلاثة أرباع الفضلات تحرق", ["0.75 فضلة"]),
        ("ثلاثة أرباع المجففات هناك", ["0.75 مجففة"]),
        ("تستهلك نصف مصاريفها", ["0.5 مصروف"]),
        ("نال ثلاثة أرباع", ["0.75"]),
        ("مرت بنصف الموفقة", []),
    ],
)
def test_what_a_fraction_is_of(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("اجتمعت الدول الـ15 الأعضاء في المجلس", ["15 دولة"]),
        ("صوتت الدول الأعضاء الـ28 على القرار", ["28 دولة"]),
        ("تقاسم اللاعبون الجوائز الثلاث", ["3 جائزة"]),
        ("جهزت مراكز الإيواء الستة", ["6 مركز"]),
        ("جهزت مراكز الأبحاث الستة", ["6 بحث"]),
        ("تأهلت الفرق الثماني المتصدرة", ["8 فريق"]),
        ("تسلم الأهالي الـ15 طفلا", ["15 طفل"]),
        ("خلال الثلاثة الأيام الماضية", ["3 يوم"]),
    ],
)
def test_a_definite_noun_after_a_definite_number_describes_the_plural_before_it(text: str, expected: list[str]) -> None:
    assert meanings(text) == expected
