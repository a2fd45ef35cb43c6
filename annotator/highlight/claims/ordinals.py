"""Places in a series: الاجتماع الثامن, الحادي والثلاثون, القمة العربية ال 31, أول مرة, الدقيقة 23.

An ordinal word follows its noun with the article, or precedes it without (ثاني أكبر مدينة). Tens, hundreds and digits
are spelled alike as cardinals: with the article after a singular noun they are a place in a series (الذكرى الخمسين,
الدورة ال17), after a plural a count (الدول العشرين, أعضائه ال30).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from annotator import resources
from annotator.highlight.claims.counted import counted_after, counted_before
from annotator.highlight.claims.phrases import Following
from annotator.highlight.document import Document
from annotator.highlight.lexicon.particles import is_word
from annotator.highlight.lexicon.units import units
from annotator.highlight.memo import Memo
from annotator.highlight.numbers.numbers import Number, numbers, read_number
from annotator.highlight.numbers.numerals import NUMERALS, Rank
from annotator.highlight.reading import Reading
from annotator.highlight.scores import score_of
from annotator.highlight.triggers import Trigger
from annotator.model.values import Ordinal
from annotator.text.keys import search_key
from annotator.text.words import forms, readings

_ADJECTIVES = 3
_HUNDREDS = (100, 1000)
_OF = "من"


@dataclass(frozen=True, slots=True)
class Place:
    """One ordinal word with its clitics. `head` is the حادي of eleven and of twenty-one, which is none by itself."""

    value: int
    head: bool = False
    proclitics: str = ""
    article: bool = False
    front: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """An ordinal of one or more words: its value, its tokens, and the code point after its clitics."""

    value: Decimal
    first: int
    after: int
    start: int
    article: bool


@cache
def _data() -> dict[str, Any]:
    return resources.toml("grammar", "ordinals.toml")


@cache
def _words(table: str, name: str) -> frozenset[str]:
    return frozenset(map(search_key, _data()[table][name]))


@cache
def _stems() -> dict[str, Place]:
    table = _data()
    stems = {search_key(word): Place(int(value), head=True) for value, words in table["heads"].items() for word in words.split()}
    stems.update({search_key(word): Place(int(value)) for value, words in table["words"].items() for word in words.split()})
    return stems


def _place(key: str) -> Place | None:
    if _stems().keys().isdisjoint(forms(key)):
        return None
    for reading in readings(key):
        found = _stems().get(reading.stem)
        if found and "س" not in reading.proclitics:
            return Place(found.value, found.head, reading.proclitics, reading.article, reading.front)
    return None


PLACES: Memo[Place | None] = Memo(_place)
"""The ordinal word that a search key is, None for any other word."""

ORDINAL_WORDS = Trigger(PLACES.__getitem__)
"""The tokens that are ordinal words."""


def read_ordinal(document: Document, token: int) -> Placed | None:
    """The ordinal in words that begins at a token: الثامن, الثالثة عشرة, الحادي والعشرون, العشرون بعد المئة."""
    place = PLACES[document.key(token)]
    if place is None:
        return None
    value, after = Decimal(place.value), token + 1
    numeral = NUMERALS[document.key(after)]
    joined = document.key(after) == "و"
    if joined:
        numeral = NUMERALS[document.key(after + 1)]
    if numeral and numeral.rank is Rank.TEN and numeral.bare and not numeral.article and not joined:
        value, after = value + 10, after + 1
    elif (
        numeral
        and numeral.rank is Rank.TENS
        and (numeral.bare if joined else numeral.proclitics == "و")
        and numeral.article == place.article
    ):
        value, after = value + numeral.value, after + 1 + joined
    elif place.head:
        return None
    return _after_hundred(document, Placed(value, token, after, document.offset(token, place.front), place.article))


def _after_hundred(document: Document, placed: Placed) -> Placed:
    if document.key(placed.after) not in _words("after", "words"):
        return placed
    hundred = read_number(document, placed.after + 1)
    if hundred is None or not hundred.article or hundred.value < 100:
        return placed
    return Placed(placed.value + hundred.value, placed.first, hundred.after, placed.start, placed.article)


def recognise(document: Document) -> Iterator[Reading]:
    """Every place in a series."""
    done = 0
    for token in ORDINAL_WORDS.tokens(document):
        placed = read_ordinal(document, token) if token >= done else None
        if placed is None or _is_idiom(document, token) or _is_preliminary(document, token):
            continue
        done = placed.after
        if placed.article:
            yield from _after_noun(document, placed)
        elif _is_construct(document, placed):
            yield _reading(document, placed, document.starts[token], placed.after, "ordinal before its noun")
        elif _is_adjective(document, token):
            yield _reading(document, placed, document.starts[token - 1], placed.after, "ordinal after an indefinite noun")
        if placed.after > token + 1:
            core = document.starts[token], document.ends[placed.after - 1]
            yield Reading(*core, core, None, "ordinal without a noun", 0.0)
    for number in document.once(numbers):
        if _is_place(document, number):
            placed = Placed(number.value, number.first, number.after, number.core, number.article)
            yield _reading(document, placed, _noun_start(document, number.first), number.after, "number as ordinal")


def _reading(document: Document, placed: Placed, start: int, after: int, rule: str) -> Reading:
    core = placed.start, document.ends[placed.after - 1]
    return Reading(start, document.ends[after - 1], core, "ORDINAL", rule, score_of(rule), Ordinal(placed.value))


def _after_noun(document: Document, placed: Placed) -> Iterator[Reading]:
    place = PLACES[document.key(placed.first)]
    if place and place.proclitics == "و" and (hundred := _hundred_before(document, placed)):
        yield _reading(document, hundred, _noun_start(document, hundred.first), hundred.after, "ordinal after its noun")
    elif place and place.proclitics == "و":
        yield _reading(document, placed, placed.start, placed.after, "ordinal after another")
    elif placed.value == 1 and _is_first_of_many(document, placed.first):
        return
    elif (start := _noun_start(document, placed.first)) < document.starts[placed.first]:
        yield _reading(document, placed, start, placed.after, "ordinal after its noun")


def _hundred_before(document: Document, placed: Placed) -> Placed | None:
    """المئة والخامسة والعشرون: the hundred or thousand with the article that و adds an ordinal to, with that ordinal."""
    first = placed.first - 1
    numeral = NUMERALS[document.key(first)]
    if numeral is None or not numeral.article or numeral.proclitics or numeral.value not in _HUNDREDS:
        return None
    return Placed(placed.value + numeral.value, first, placed.after, document.starts[first], True)


def _is_first_of_many(document: Document, token: int) -> bool:
    """30 دقيقة الأولى, السنوات الثلاث الأولى: the first so many are an amount, no place in a series."""
    ends = document.once(_number_ends)
    return token in ends or token - 1 in ends


def _number_ends(document: Document) -> frozenset[int]:
    return frozenset(number.after for number in document.once(numbers) if not number.fraction)


def _is_preliminary(document: Document, token: int) -> bool:
    """التقرير الأولي is a preliminary report: written with ي the word is the feminine ordinal only after a feminine noun."""
    return document.quote(token, token).endswith("ولي") and not document.key(token - 1).endswith(("ه", "ات"))


def _noun_start(document: Document, token: int) -> int:
    """Where the definite noun and its adjectives before a token begin; the token's own start where there are none."""
    first = token
    while token - first < _ADJECTIVES and _is_definite(document, first - 1):
        first -= 1
        if not document.key(first).startswith("ال") or not document.key(first).endswith(("ي", "يه")):
            break
    if first == token and document.key(token - 1) == "(" and _may_be_noun(document, token - 2):
        first -= 2
    elif first == token and _may_be_noun(document, token - 1):
        first -= 1
    return document.starts[first]


def _is_definite(document: Document, token: int) -> bool:
    return any(reading.article for reading in readings(document.key(token))) and is_word(document, token)


def _may_be_noun(document: Document, token: int) -> bool:
    return is_word(document, token) and len(document.key(token)) > 2


def _is_construct(document: Document, placed: Placed) -> bool:
    """أول قوة, ثاني أكبر مدينة: before a noun, and not after one that it would describe."""
    following = document.key(placed.after)
    if document.key(placed.first - 1) in _words("ranks", "words"):
        return False
    if following in _words("construct", "elatives") or _is_first_who(document, placed):
        return True
    if not is_word(document, placed.after) or following in _words("construct", "not_before"):
        return False
    if NUMERALS[following] or any(form.number == "dual" for form in units().forms(following)):
        return False
    forms = units().forms(following)
    return any(not form.proclitics for form in forms) or not (forms or following.startswith(("و", "بال", "لل")))


def _is_first_who(document: Document, placed: Placed) -> bool:
    """أول من وصل is the first who came; مجموعة أولى من الإصلاحات a first group of them."""
    if placed.value != 1 or document.key(placed.after) != _OF or not document.key(placed.after + 1).isalpha():
        return False
    return not _is_adjective(document, placed.first)


def _is_adjective(document: Document, token: int) -> bool:
    return any(form.number == "singular" and not form.definite for form in units().forms(document.key(token - 1)))


@cache
def _idioms() -> Following[None]:
    return Following((phrase, None) for phrase in _data()["idioms"]["phrases"])


def _is_idiom(document: Document, token: int) -> bool:
    return any((found := _idioms().match(document, first)) and found[1] > token for first in range(max(token - 2, 0), token + 1))


def _is_place(document: Document, number: Number) -> bool:
    """Whether a number that could count is a place in a series, by the noun before it."""
    if number.fraction or number.value <= 0 or number.value != number.value.to_integral_value() or number.magnitude:
        return False
    before = document.key(number.first - 1)
    if before == "(":
        before = document.key(number.first - 2)
    if not number.article:
        return not number.spelled and not number.proclitics and before in _words("series", "nouns")
    if number.proclitics or not _may_be_noun(document, number.first - 1) or (number.spelled and number.value < 20):
        return False
    after = counted_after(document, number)
    return counted_before(document, number) is None and not (after and after.sure)
