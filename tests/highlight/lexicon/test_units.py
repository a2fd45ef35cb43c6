"""The lexicon of counted nouns knows every form of a noun from one line."""

import tomllib
from decimal import Decimal

import pytest

from annotator.highlight.lexicon.inflection import Number, State
from annotator.highlight.lexicon.units import UnitForm, UnitLexicon, units
from annotator.text.keys import search_key


def lemma(word: str) -> str | None:
    forms = units().forms(search_key(word))
    return forms[0].lemma if forms else None


def first(word: str) -> UnitForm:
    return units().forms(search_key(word))[0]


def whole(phrase: str) -> tuple[str, int]:
    head, *rest = search_key(phrase).split()
    return max(
        ((form.lemma, taken) for form, taken in (units().longer(form, rest) for form in units().forms(head))), key=lambda found: found[1]
    )


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("خلايا", "خلية"),
        ("بلدا", "بلد"),
        ("وزراء", "وزير"),
        ("مستويات", "مستوى"),
        ("إماما", "إمام"),
        ("أئمة", "إمام"),
        ("دولتان", "دولة"),
        ("يومين", "يوم"),
        ("مجموعتي", "مجموعة"),
        ("أعضائها", "عضو"),
        ("أعضاؤه", "عضو"),
        ("لأعضائهم", "عضو"),
        ("مستواه", "مستوى"),
        ("دولتهم", "دولة"),
        ("والشركات", "شركة"),
        ("للأطفال", "طفل"),
        ("مهندسون", "مهندس"),
        ("مهندسات", "مهندسة"),
        ("صحفيين", "صحفي"),
        ("محامين", "محام"),
        ("قضاة", "قاض"),
        ("امرأتين", "امرأة"),
        ("نساء", "امرأة"),
        ("كلم", "كيلومتر"),
        ("كلغ", "كيلوغرام"),
        ("جرام", "غرام"),
        ("أورو", "يورو"),
        ("دراهم", "درهم"),
        ("سنين", "سنة"),
        ("ليال", "ليلة"),
        ("طَائِرَاتٍ", "طائرة"),
    ],
)
def test_a_form_leads_to_its_noun(word: str, expected: str) -> None:
    assert lemma(word) == expected


@pytest.mark.parametrize("word", ["منها", "الذي", "وقد", "حوالي", "على", "2011", "كلما", "يقول", "إلى"])
def test_other_words_are_no_nouns(word: str) -> None:
    assert units().forms(search_key(word)) == ()
    assert units().near(search_key(word)) is None


def test_a_form_tells_its_number_state_and_clitics() -> None:
    assert (first("دولتان").number, first("دولتان").state) == (Number.DUAL, State.ABSOLUTE)
    assert (first("دولتا").number, first("دولتا").state) == (Number.DUAL, State.CONSTRUCT)
    assert (first("عضوا").number, first("عضوا").state) == (Number.SINGULAR, State.TANWIN)
    members = first("وأعضائها")
    assert (members.number, members.pronoun, members.article, members.proclitics) == (Number.PLURAL, True, False, "و")
    countries = first("للدول")
    assert (countries.number, countries.article, countries.definite, countries.proclitics) == (Number.PLURAL, True, True, "ل")


@pytest.mark.parametrize("word", ["للصين", "عمان", "بعمان", "والبحرين", "الطيران", "سلمان", "شعبان", "بعيدين"])
def test_a_name_that_looks_like_a_dual_is_no_noun(word: str) -> None:
    assert units().forms(search_key(word)) == ()


@pytest.mark.parametrize("word", ["للصينيين", "عمين", "البحر", "طيرين"])
def test_what_is_near_such_a_name_is_a_noun(word: str) -> None:
    assert units().forms(search_key(word))


def test_a_plural_comes_before_a_dual_that_is_spelled_alike() -> None:
    assert [form.number for form in units().forms(search_key("المواطنين"))] == [Number.PLURAL, Number.DUAL]
    assert first("البلدان").number is Number.PLURAL


def test_the_likelier_noun_of_two_comes_first() -> None:
    assert [form.lemma for form in units().forms(search_key("سنتي"))][:2] == ["سنة", "سنت"]
    assert first("دولة").number is Number.SINGULAR


@pytest.mark.parametrize(
    ("phrase", "expected", "taken"),
    [
        ("متر مربع", "متر مربع", 1),
        ("أمتار مربعة", "متر مربع", 1),
        ("الكيلومترات المربعة", "كيلومتر مربع", 1),
        ("كيلو مترا", "كيلومتر", 1),
        ("كيلو متر مربع", "كيلومتر مربع", 2),
        ("م 2", "متر مربع", 1),
        ("كيلو جرام", "كيلوغرام", 1),
        ("درجات مئوية", "درجة مئوية", 1),
        ("كيلومترا في الساعة", "كيلومتر في الساعة", 2),
        ("درجات علمية", "درجة", 0),
        ("متر طولي", "متر", 0),
        ("دولار أمريكي", "دولار", 0),
    ],
)
def test_a_unit_of_two_words_is_read_with_the_words_after_it(phrase: str, expected: str, taken: int) -> None:
    assert whole(phrase) == (expected, taken)


def test_units_of_one_dimension_can_be_compared() -> None:
    seconds = {word: first(word).factor for word in ("ساعة", "أيام", "سنة", "عام", "عقود")}
    assert seconds["سنة"] == seconds["عام"]
    assert seconds["أيام"] == 24 * (seconds["ساعة"] or 0)
    assert seconds["عقود"] == 10 * (seconds["سنة"] or 0)
    centime, dirham = first("سنتيم"), first("درهما")
    assert (centime.noun.code, centime.factor) == (dirham.noun.code, Decimal("0.01"))
    assert first("كلم").factor == Decimal(1000)
    assert first("دينار").noun.code is None


@pytest.mark.parametrize(
    ("word", "expected", "number"),
    [
        ("أضرحة", "ضراح", Number.PLURAL),
        ("أقفاص", "قفص", Number.PLURAL),
        ("استنتاجات", "استنتاج", Number.PLURAL),
        ("تموجات", "تموج", Number.PLURAL),
        ("منتجعات", "منتجع", Number.PLURAL),
        ("الأطروحات", "أطروحة", Number.PLURAL),
        ("أطروحتين", "أطروحة", Number.DUAL),
        ("معتكفين", "معتكف", Number.PLURAL),
        ("مزلاجا", "مزلاج", Number.SINGULAR),
        ("ربوة", "ربوة", Number.SINGULAR),
        ("بساتين", "بساتين", Number.PLURAL),
    ],
)
def test_a_noun_outside_the_lexicon_is_guessed_by_rule(word: str, expected: str, number: Number) -> None:
    form = units().guess(word)
    assert form is not None
    assert (form.lemma, form.number, form.known) == (expected, number, False)


def test_nothing_is_guessed_of_what_is_no_word() -> None:
    assert units().guess("هـ") is None
    assert units().guess("3d") is None


@pytest.mark.parametrize(
    ("word", "expected"), [("خليا", "خلية"), ("مقععد", "مقعد"), ("دولارت", "دولار"), ("الكيلومتترات", "كيلومتر"), ("مستشفات", "مستشفى")]
)
def test_a_misspelled_noun_is_recognised(word: str, expected: str) -> None:
    form = units().near(search_key(word))
    assert form is not None
    assert form.lemma == expected


@pytest.mark.parametrize("word", ["أخيرا", "منها", "وأكد", "خلال"])
def test_a_word_of_its_own_is_no_misspelling(word: str) -> None:
    assert units().near(search_key(word)) is None


def test_one_line_makes_a_noun_known_in_every_form() -> None:
    lexicon = UnitLexicon([tomllib.loads('[nouns]\n"زربية" = { plural = ["زراب", "زرابي"] }')])
    for word in ("زربية", "زربيتين", "الزرابي", "بزربيتها", "وزرابيهم"):
        assert [form.lemma for form in lexicon.forms(search_key(word))][:1] == ["زربية"]


def test_a_measure_of_two_words_needs_its_first_word() -> None:
    with pytest.raises(ValueError, match="متر مربع"):
        UnitLexicon([tomllib.loads('[nouns]\n"متر مربع" = { dimension = "area", factor = 1 }')])
