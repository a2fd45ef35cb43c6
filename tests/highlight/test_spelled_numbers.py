"""Every number that Arabic can spell is read back: cases, genders, hundreds, digit systems and clitics.

The speller is small and knows nothing of the recognisers: the rules of agreement as a school grammar has them.
"""

from itertools import product

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from annotator.highlight.document import Document
from annotator.highlight.numbers.numbers import numbers

MASCULINE = ["", "واحد", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
FEMININE = ["", "واحدة", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر"]
TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
HUNDREDS = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
MAGNITUDES = [
    (10**12, "تريليون", "تريليونات"),
    (10**9, "مليار", "مليارات"),
    (10**6, "مليون", "ملايين"),
    (10**3, "ألف", "آلاف"),
]
CLITICS = ["", "و", "ب", "ل", "ف", "ك", "ول", "وب"]
DIGITS = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"]


class Speller:
    """Spells numbers in one case, for nouns of one gender, with one spelling of the hundred."""

    def __init__(self, *, genitive: bool, feminine: bool, hundred: str, apart: bool) -> None:
        self.genitive = genitive
        self.feminine = feminine
        self.hundred = hundred
        self.apart = apart

    def spell(self, value: int) -> str:
        if value == 0:
            return "صفر"
        parts = []
        for magnitude, singular, plural in MAGNITUDES:
            count, value = divmod(value, magnitude)
            if count:
                parts.append(self._counted(count, singular, plural))
        if value:
            parts.append(self._below_thousand(value, feminine=self.feminine))
        return " و".join(parts)

    def _counted(self, count: int, singular: str, plural: str) -> str:
        if count == 1:
            return singular
        if count == 2:
            return singular + ("ين" if self.genitive else "ان")
        number = self._below_thousand(count, feminine=False)
        if 3 <= count % 100 <= 10:
            return f"{number} {plural}"
        return f"{number} {singular}" + ("ا" if count % 100 >= 11 else "")

    def _below_thousand(self, value: int, *, feminine: bool) -> str:
        hundreds, rest = divmod(value, 100)
        parts = [self._hundreds(hundreds)] if hundreds else []
        if rest:
            parts.append(self._below_hundred(rest, feminine=feminine))
        return " و".join(parts)

    def _hundreds(self, count: int) -> str:
        if count == 1:
            return self.hundred
        if count == 2:
            return self.hundred[:-1] + "ت" + ("ين" if self.genitive else "ان")
        return HUNDREDS[count] + (" " if self.apart else "") + self.hundred

    def _below_hundred(self, value: int, *, feminine: bool) -> str:
        tens, unit = divmod(value, 10)
        units = FEMININE if feminine else MASCULINE
        if value == 2:
            return ("اثنت" if feminine else "اثن") + ("ين" if self.genitive else "ان")
        if value <= 10:
            return units[value]
        if tens == 1:
            return self._teen(unit, feminine=feminine)
        ten = TENS[tens] + ("ين" if self.genitive else "ون")
        if not unit:
            return ten
        one = ("إحدى" if feminine else "واحد") if unit == 1 else self._below_hundred(unit, feminine=feminine)
        return f"{one} و{ten}"

    def _teen(self, unit: int, *, feminine: bool) -> str:
        ten = "عشرة" if feminine else "عشر"
        if unit == 1:
            return ("إحدى " if feminine else "أحد ") + ten
        if unit == 2:
            return ("اثنت" if feminine else "اثن") + ("ي " if self.genitive else "ا ") + ten
        return f"{(FEMININE if feminine else MASCULINE)[unit]} {ten}"


def read(text: str) -> list[int]:
    return [int(found.value) for found in numbers(Document(text))]


ALL = [
    Speller(genitive=genitive, feminine=feminine, hundred=hundred, apart=apart)
    for genitive, feminine, hundred, apart in product((False, True), (False, True), ("مائة", "مئة"), (False, True))
]


@pytest.mark.parametrize("speller", ALL, ids=lambda speller: f"{speller.hundred} {speller.genitive} {speller.feminine} {speller.apart}")
def test_every_number_below_a_thousand_in_every_form(speller: Speller) -> None:
    assert [value for value in range(1000) if read(speller.spell(value)) != [value]] == []


@pytest.mark.parametrize("speller", ALL, ids=lambda speller: f"{speller.hundred} {speller.genitive} {speller.feminine} {speller.apart}")
def test_numbers_up_to_a_million_in_every_form(speller: Speller) -> None:
    sample = [*range(1000, 10**6, 4999), *(count * 1000 for count in range(1, 1000, 7)), 10**6]
    assert [value for value in sample if read(speller.spell(value)) != [value]] == []


@given(value=st.integers(0, 10**15 - 1), speller=st.sampled_from(ALL), clitic=st.sampled_from(CLITICS))
@settings(deadline=None)
@example(value=26, speller=ALL[4], clitic="ل")
def test_any_number_with_any_clitics(value: int, speller: Speller, clitic: str) -> None:
    """Alone, لست is the verb "I am not"."""
    words = f"{clitic}{speller.spell(value)}"
    assume(not words.endswith("لست"))
    assert read(f"كان {words}.") == [value]


@given(
    value=st.integers(0, 10**12), digits=st.sampled_from(DIGITS), clitic=st.sampled_from([*CLITICS, "ال", "وال", "بال", "لل", "بـ", "لـ"])
)
def test_any_number_in_any_digits_with_any_clitics(value: int, digits: str, clitic: str) -> None:
    assert read(f"كان {clitic}{value}.".translate(str.maketrans("0123456789", digits))) == [value]


@given(value=st.integers(1000, 999999), speller=st.sampled_from(ALL))
def test_digits_and_words_mix(value: int, speller: Speller) -> None:
    thousands, rest = divmod(value, 1000)
    mixed = f"{thousands} ألف" + (f" و{rest}" if rest else "")
    assert read(mixed) == [value]
    assert read(f"{thousands} ألف" + (f" و{speller.spell(rest)}" if rest else "")) == [value]
