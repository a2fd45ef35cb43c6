"""Numbers without a noun: what shows that they count something.

88 منها, 37 آخرون, بلغ العدد 56.100, طوله 14.5: the words around tell. A number in words needs less, since nobody spells out a name:
650 ألف, وأصيب ثمانية.
"""

from __future__ import annotations

from functools import cache

from annotator import resources
from annotator.highlight.claims import ranges
from annotator.highlight.claims.counted import Amount, in_brackets
from annotator.highlight.claims.measured import MEASURED
from annotator.highlight.claims.phrases import Following
from annotator.highlight.document import Document
from annotator.highlight.numbers.numbers import Number, read_number
from annotator.text.keys import search_key

_REACH = 4
"""How many words may stand between a verb of reaching and its number: بلغت تكلفة المشاريع 26,250,799."""
_COMPLEMENTS = 2
_TO, _LEADS = "الي", ("الي", "ب", ":")
_PHRASE = 8
"""How many words a noun of measuring may stand before إلى and the value to which it changes: رفع عدد الفرق المشاركة إلى 22."""
_FEMININE = "ه"
_PARALLEL = 5
_THOUSAND = 1000
_COMMAS, _MEMBER_ENDS = ("،", ","), frozenset("،,.؛\n")
_QUOTES = frozenset('"”»″')
_PREPOSITIONS = ("في", "من", "علي", "عن", "لدي", "عند", "مع")
_CLITICS = "بل"
_ALIKE = 3
"""So many letters at the start of two words with a clitic show that they are worded alike: بالوسط, بالمدار."""


@cache
def _words(place: str) -> frozenset[str]:
    return frozenset(search_key(resources.toml("grammar", "counting.toml")["evidence"][place]).split())


@cache
def _phrases_after() -> Following[None]:
    return Following((phrase, None) for phrase in resources.toml("grammar", "counting.toml")["evidence"]["phrases"])


def counts(document: Document, number: Number) -> bool:
    """Whether a number without a noun is an amount.

    One in brackets is the value of what stands before them, unless it is said again after them: عدد الأصوات الملغاة (4000).
    """
    if number.spelled and number.value == 1:
        return False
    bracketed = in_brackets(document, number) and document.key(number.first - 1) == "("
    after = number.after + bracketed
    if document.key(after) in _words("after") or _phrases_after().match(document, _past_quotes(document, after)):
        return True
    if ranges.is_end_of_change(document, number):
        return True
    if number.spelled:
        return _is_spelled_amount(document, number)
    if bracketed and (_is_led(document, number.first - 2) or _follows_measured(document, number.first - 1)):
        return read_number(document, after) is None
    return _is_grouped(document, number) or _is_led(document, number.first - 1)


def _past_quotes(document: Document, token: int) -> int:
    return token + 1 if document.key(token) in _QUOTES else token


def _is_grouped(document: Document, number: Number) -> bool:
    """Whether thousands are set apart in digits, as they are in amounts and in no name: 22.324, 142 000."""
    return number.value >= _THOUSAND and not number.article and not document.text[number.core : number.end].isdecimal()


def parallel(document: Document, number: Number, last: Amount) -> bool:
    """523 مكتبا بالوسط الحضري و255 بالوسط القروي: و adds a number that leaves its noun to the one before, in the same wording."""
    if not number.joined or not 0 <= number.first - last.after <= _PARALLEL:
        return False
    if not all(document.key(token)[0].isalpha() for token in range(last.after, number.first)):
        return False
    one, other = document.key(last.after), document.key(number.after)
    if one in _PREPOSITIONS:
        return one == other
    alike = 1 if last.counted is None else _ALIKE
    return one[0] in _CLITICS and other.isalpha() and one[:alike] == other[:alike]


def listed(document: Document, number: Number, last: Amount) -> bool:
    """21 ألف صوت، و19 ألفا، و8000: a number that و adds directly to an amount, and that ends its member of the list, counts the same."""
    comma = document.key(last.after) in _COMMAS
    if not number.joined or number.article or last.counted is None or last.counted.unit is None or number.first - last.after != comma:
        return False
    following = document.key(number.after)
    return following in _MEMBER_ENDS or following == "و"


def _is_spelled_amount(document: Document, number: Number) -> bool:
    """Numbers in words count, save those for one, two and ten, bare magnitudes, and the feminines that are nouns too (ست, سبع).

    Of fractions those count that are counted (ثلاثة أرباع) or said to be a share (بنسبة الثلث).
    """
    if number.fraction:
        return number.after > number.first + 1 or document.key(number.first - 1) in _words("shares")
    if number.bare:
        return False
    if number.magnitude is not None or number.value > 10:
        return True
    return number.value > 2 and document.keys[number.after - 1].endswith(_FEMININE)


def _is_led(document: Document, before: int) -> bool:
    """Whether the words before a number lead up to an amount."""
    if document.key(before) == _TO and _follows_measured(document, before) and ranges.is_change(document, before, reach=_PHRASE + 4):
        return True
    if document.key(before) in _LEADS:
        before -= 1
    if _is(document.key(before), "before") or _ends_measured(document, before):
        return True
    for token in range(before, max(before - _REACH, -1), -1):
        if not document.key(token)[0].isalpha():
            return False
        if _is(document.key(token), "verbs"):
            return True
    return False


def _ends_measured(document: Document, last: int) -> bool:
    """Whether a noun of measuring and the definite words that complete it end at a token: نسبته, عدد المقاعد, نسبته الموزونة."""
    for token in range(last, last - _COMPLEMENTS - 1, -1):
        if MEASURED[document.key(token)]:
            return True
        if not document.key(token).startswith("ال"):
            return False
    return False


def _follows_measured(document: Document, to: int) -> bool:
    """Whether a noun of measuring stands before إلى or a bracket, with nothing but words between."""
    for token in range(to - 1, max(to - _PHRASE, -1), -1):
        if not document.key(token)[0].isalpha():
            return False
        if MEASURED[document.key(token)]:
            return True
    return False


def _is(key: str, place: str) -> bool:
    return key in _words(place) or key[1:] in _words(place)
