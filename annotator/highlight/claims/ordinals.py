"""Places in a series: الاجتماع الثامن, الحادي والثلاثون, القمة العربية ال 31, أول مرة, الدقيقة 23.

An ordinal word follows its noun with the article, or precedes it without (ثاني أكبر مدينة). It needs no noun where it is a
predicate (كانت الأولى), is compared (الثانية من نوعها), or says who took a place (حل الفريق ثالثا). Tens, hundreds and digits
are spelled alike as cardinals: with the article after a singular noun they are a place in a series (الذكرى الخمسين,
الدورة ال17), after a plural a count (الدول العشرين, أعضائه ال30).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from annotator import resources
from annotator.highlight.claims.counted import counted_after, counted_before
from annotator.highlight.claims.ordinal_phrases import ADJECTIVE_ENDINGS, listed, may_be_noun, noun_end, noun_start
from annotator.highlight.claims.phrases import Following
from annotator.highlight.document import SENTENCE_ENDS, Document
from annotator.highlight.lexicon.inflection import Number as Grammatical
from annotator.highlight.lexicon.particles import is_word
from annotator.highlight.lexicon.units import units
from annotator.highlight.numbers.numbers import Number, numbers
from annotator.highlight.numbers.numerals import NUMERALS
from annotator.highlight.numbers.ordinal_words import ORDINAL_WORDS, PLACES, Placed, read_ordinal
from annotator.highlight.reading import Reading
from annotator.highlight.scores import score_of
from annotator.highlight.triggers import Sign
from annotator.model.values import Ordinal
from annotator.text.keys import search_key

_HUNDREDS = (100, 1000)
_OF, _TO, _AND = "من", "ل", "و"
_FEMININE = "ه"


@cache
def _data() -> dict[str, Any]:
    return resources.toml("grammar", "ordinals.toml")


@cache
def _adverbs() -> dict[str, int]:
    return {search_key(word): int(value) for value, word in _data()["rankings"]["adverbs"].items()}


_ADVERBS = Sign(lambda key: _adverbs().get(key))


def recognise(document: Document) -> Iterator[Reading]:
    """Every place in a series."""
    done = 0
    for token in ORDINAL_WORDS.tokens(document):
        placed = read_ordinal(document, token) if token >= done else None
        if placed is None or _is_idiom(document, token) or _is_preliminary(document, token):
            continue
        last, done = done, placed.after
        if placed.article:
            yield from _definite(document, placed, last)
        elif _is_ranked(document, token):
            yield _reading(document, placed, token, placed.after, "ordinal of a ranking")
        elif _is_construct(document, placed):
            end = placed.after if _is_first_who(document, placed) else noun_end(document, placed.after)
            yield _reading(document, placed, token, end, "ordinal before its noun")
        elif (noun := _indefinite_noun(document, token)) < token and not _is_rank(document, noun, placed):
            yield _reading(document, placed, noun, placed.after, "ordinal after an indefinite noun")
        if placed.after > token + 1:
            core = document.starts[token], document.ends[placed.after - 1]
            yield Reading(*core, core, None, "ordinal without a noun", 0.0)
    for token, value in _ADVERBS.found(document):
        if _is_ranked(document, token) or (value > 1 and _follows_ranking(document, token)):
            placed = Placed(Decimal(value), token, token + 1, document.starts[token], False)
            yield _reading(document, placed, token, token + 1, "ordinal of a ranking")
    for number in document.once(numbers):
        if _is_place(document, number):
            placed = Placed(number.value, number.first, number.after, number.core, number.article)
            yield _reading(document, placed, noun_start(document, number.first), number.after, "number as ordinal")


def _reading(document: Document, placed: Placed, first: int, after: int, rule: str) -> Reading:
    """The span from the token `first` to before `after`; one that begins with the ordinal itself begins after what و joins to it."""
    start = placed.start if first == placed.first and placed.article else document.starts[first]
    core = placed.start, document.ends[placed.after - 1]
    return Reading(start, document.ends[after - 1], core, "ORDINAL", rule, score_of(rule), Ordinal(placed.value))


def _definite(document: Document, placed: Placed, last: int) -> Iterator[Reading]:
    """An ordinal with the article: after its noun, after another that ends before the token `last`, or alone."""
    place = PLACES[document.key(placed.first)]
    joined = place is not None and place.proclitics == _AND
    if joined and (hundred := _hundred_before(document, placed)):
        yield _reading(document, hundred, noun_start(document, hundred.first), hundred.after, "ordinal after its noun")
    elif joined or _is_linked(document, placed.first, last):
        yield _reading(document, placed, placed.first, placed.after, "ordinal after another")
    elif placed.value == 1 and _is_first_of_many(document, placed.first):
        return
    elif place and not place.proclitics and (first := noun_start(document, placed.first)) < placed.first:
        yield _reading(document, placed, first, placed.after, "ordinal after its noun")
    elif _stands_alone(document, placed):
        yield _reading(document, placed, placed.first, placed.after, "ordinal without its noun")


def _is_linked(document: Document, token: int, last: int) -> bool:
    """عامها الرابع أو الخامس, من الأولى إلى الرابعة: directly after another, or after a و that stands apart."""
    link = document.key(token - 1)
    return link == _AND or (link in listed("alone", "links") and token - 1 == last > 0)


def _hundred_before(document: Document, placed: Placed) -> Placed | None:
    """المئة والخامسة والعشرون: the hundred or thousand with the article that و adds an ordinal to, with that ordinal."""
    first = placed.first - 1
    numeral = NUMERALS[document.key(first)]
    if numeral is None or not numeral.article or numeral.proclitics or numeral.value not in _HUNDREDS:
        return None
    return Placed(placed.value + numeral.value, first, placed.after, document.starts[first], True)


def _is_first_of_many(document: Document, token: int) -> bool:
    """30 دقيقة الأولى, السنوات الثلاث الأولى: the first so many are an amount, no place in a series. A definite noun is not counted."""
    ends, noun = document.once(_number_ends), document.key(token - 1)
    if token in ends:
        return True
    return token - 1 in ends and not noun.startswith("ال") and not any(form.pronoun for form in units().forms(noun))


def _number_ends(document: Document) -> frozenset[int]:
    return frozenset(number.after for number in document.once(numbers) if not number.fraction)


def _is_preliminary(document: Document, token: int) -> bool:
    """التقرير الأولي is a preliminary report: written with ي the word is the feminine ordinal only after a feminine noun."""
    return document.quote(token, token).endswith("ولي") and not document.key(token - 1).endswith(("ه", "ات"))


def _stands_alone(document: Document, placed: Placed) -> bool:
    """للأولى, كانت الأولى, الثانية من نوعها, طريقان: الأول ساحلي والثاني جبلي."""
    before = document.key(placed.first - 1)
    place = PLACES[document.key(placed.first)]
    if (place and place.proclitics == _TO) or before in listed("alone", "after") or _comparing().match(document, placed.after):
        return True
    if placed.value != 1 or before not in listed("alone", "marks") or document.key(placed.after) in listed("alone", "marks"):
        return False
    return _second_follows(document, placed.after)


def _second_follows(document: Document, token: int) -> bool:
    """Whether the second is told after the first, in the same sentence."""
    for after in range(token, min(token + _data()["alone"]["far"], len(document))):
        if document.key(after) in SENTENCE_ENDS:
            return False
        place = PLACES[document.key(after)]
        if place and place.value > 1:
            return place.value == 2 and place.article
    return False


@cache
def _comparing() -> Following[None]:
    return Following((phrase, None) for phrase in _data()["alone"]["phrases"])


def _is_ranked(document: Document, token: int) -> bool:
    """المصنفة ثانية, حل أول: directly after a word for taking a place."""
    return document.key(token - 1) in listed("rankings", "participles")


def _follows_ranking(document: Document, token: int) -> bool:
    """حل الفريق ثالثا: after a verb of taking a place and its subject, with nothing but words between."""
    for before in range(token - 1, max(token - 2 - _data()["rankings"]["subject"], -1), -1):
        key = document.key(before)
        if key in listed("rankings", "verbs"):
            return True
        if not key[0].isalpha():
            return False
    return False


def _is_construct(document: Document, placed: Placed) -> bool:
    """أول قوة, ثاني أكبر مدينة: before a noun, and not after one that it would describe, as a feminine one does (قافلة ثانية تصل)."""
    following, place = document.key(placed.after), PLACES[document.key(placed.first)]
    if _is_rank(document, placed.first - 1, placed):
        return False
    if place and place.feminine and _indefinite_noun(document, placed.first) < placed.first:
        return False
    if following in listed("construct", "elatives") or _is_first_who(document, placed):
        return True
    if not is_word(document, placed.after) or following in listed("construct", "not_before"):
        return False
    forms = units().forms(following)
    if NUMERALS[following] or (forms and all(form.number is Grammatical.DUAL for form in forms)):
        return False
    return any(not form.proclitics for form in forms) or not (forms or following.startswith(("و", "بال", "لل")))


def _is_rank(document: Document, noun: int, placed: Placed) -> bool:
    """الفريق أول, باحث اقتصادي أول: a rank, unless a preposition is written with the ordinal."""
    return placed.value == 1 and placed.start == document.starts[placed.first] and document.key(noun) in listed("ranks", "words")


def _is_first_who(document: Document, placed: Placed) -> bool:
    """أول من وصل is the first who came; مجموعة أولى من الإصلاحات a first group of them."""
    if placed.value != 1 or document.key(placed.after) != _OF or not document.key(placed.after + 1).isalpha():
        return False
    return _indefinite_noun(document, placed.first) == placed.first


def _indefinite_noun(document: Document, token: int) -> int:
    """The token of the indefinite noun that an ordinal at a token describes; that token itself where there is none.

    An adjective may stand between (حرب عالمية أولى), or what a feminine noun is annexed to (قافلة إغاثة ثانية).
    """
    before, place = document.key(token - 1), PLACES[document.key(token)]
    annexed = place is not None and place.feminine and document.key(token - 2).endswith(_FEMININE) and may_be_noun(document, token - 1)
    far = before.endswith(ADJECTIVE_ENDINGS) or (annexed and not before.startswith("ال") and not PLACES[before])
    nouns = (token - 2, token - 1) if far else (token - 1,)
    return next((noun for noun in nouns if _is_indefinite(document.key(noun))), token)


def _is_indefinite(key: str) -> bool:
    return not PLACES[key] and any(form.number is Grammatical.SINGULAR and not form.definite for form in units().forms(key))


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
        return not number.spelled and not number.proclitics and before in listed("series", "nouns")
    if number.proclitics or not may_be_noun(document, number.first - 1) or (number.spelled and number.value < 20):
        return False
    after = counted_after(document, number)
    return counted_before(document, number) is None and not (after and after.sure)
