"""Numbers that name something and count nothing: المادة 108, قراري مجلس الأمن 2170 و2178, محمد السادس, كوفيد-19, 0522-30-20-10.

They are understood so that they are offered neither as amounts nor as places in a series.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from annotator import resources
from annotator.highlight.claims.codes import addresses, code
from annotator.highlight.claims.counted import counted_after
from annotator.highlight.claims.ordinal_phrases import noun_start
from annotator.highlight.claims.phrases import Preceding
from annotator.highlight.document import Document
from annotator.highlight.lexicon.vocabulary import noun_readings, written
from annotator.highlight.memo import Memo
from annotator.highlight.numbers.numbers import Number, numbers
from annotator.highlight.numbers.numerals import FRACTIONS, NUMERALS
from annotator.highlight.numbers.ordinal_words import ORDINAL_WORDS, PLACES, read_ordinal
from annotator.highlight.numbers.percents import percent_after
from annotator.highlight.reading import Reading
from annotator.highlight.triggers import Trigger
from annotator.text.keys import search_key

_OF = ("من", "بين")
_PARTS = Trigger(FRACTIONS.__getitem__)


@cache
def _data() -> dict[str, Any]:
    return resources.toml("grammar", "names.toml")


@cache
def _words(table: str, name: str) -> frozenset[str]:
    words = _data()[table][name]
    return frozenset(search_key(word) for word in (words.split() if isinstance(words, str) else words))


def recognise(document: Document) -> Iterator[Reading]:
    """Every number that is a name, as a reading without a label."""
    yield from addresses(document)
    yield from _ordinals(document)
    yield from _rounds(document)
    found = document.once(numbers)
    named: Number | None = None
    for index, number in enumerate(found):
        rule = _continues(document, named, number) or _rule(document, index)
        named = number if rule else None
        if rule:
            yield _name(document.starts[number.first], number.end, number, rule)


def _name(start: int, end: int, number: Number, rule: str) -> Reading:
    return Reading(start, end, (number.core, number.end), None, rule, 1.0)


def _continues(document: Document, named: Number | None, number: Number) -> str | None:
    """قراري مجلس الأمن 2170 و2178: what و or a hyphen adds to a name is a name, unless it counts something."""
    if named is None:
        return None
    if not document.keys[number.after - 1][0].isdecimal():
        return "more of a name" if named.article and number.article and _is_listed(document, named, number) else None
    follows = number.first == named.after and number.joined
    linked = number.first == named.after + 1 and document.key(named.after) in _words("heads", "joined_by")
    return "more of a name" if (follows or linked) and not _counts(document, number) else None


def _is_listed(document: Document, named: Number, number: Number) -> bool:
    """مجموعة الثماني والعشرين, with a comma between or not."""
    return number.joined and number.first - named.after == (document.key(named.after) in ("،", ",")) and not _counts(document, number)


def _counts(document: Document, number: Number) -> bool:
    counted = counted_after(document, number)
    return counted is not None and counted.sure


def _rule(document: Document, index: int) -> str | None:
    number = document.once(numbers)[index]
    if percent_after(document, number.after):
        return code(document, index, counts=True)
    if _in_group(document, number):
        return "group called by its number"
    if _is_ratio(document, number):
        return "ratio"
    if number.proclitics or number.article:
        return None
    before, between, strong = number.first - 1, _words("heads", "between"), _words("heads", "strong")
    while (key := document.key(before)) in between and key not in strong:
        before -= 1
    if (key in strong or _issues().match(document, before)) and not (key in _words("heads", "things") and _counts(document, number)):
        return "number after what it names"
    if number.spelled:
        return None
    counts = _counts(document, number)
    if rule := code(document, index, counts=counts):
        return rule
    return "number after what it names" if not counts and _after_weak_head(document, before) else None


def _in_group(document: Document, number: Number) -> bool:
    """مجموعة العشرين, دور الـ16; without the article only in words, مجموعة خمسة زائد واحد."""
    if number.proclitics or not (number.article or number.spelled):
        return False
    heads = _words("groups", "heads" if number.article else "bare")
    return document.key(number.first - 1) in heads and not _counts(document, number)


def _is_ratio(document: Document, number: Number) -> bool:
    """واحد من كل أربعة, and ثلاثة في واحد."""
    first, after = number.first, number.after
    preceding, following = document.key(first - 1), document.key(after)
    if preceding == "كل" and document.key(first - 2) in _OF:
        return True
    if following in _OF and document.key(after + 1 + (document.key(after + 1) in _OF)) == "كل":
        return True
    if following == "في" and number.spelled and (one := NUMERALS[document.key(after + 1)]):
        return one.value == 1 and one.bare
    return preceding == "في" and number.value == 1 and NUMERALS[document.key(first - 2)] is not None


def _after_weak_head(document: Document, before: int) -> bool:
    """قرار مجلس الأمن الدولي 2178, with nothing but words between."""
    weak = _words("heads", "weak")
    for token in range(before, max(before - _data()["heads"]["far"] - 1, -1), -1):
        key = document.key(token)
        if not key[0].isalpha():
            return False
        if key in weak or key[1:] in weak:
            return True
    return False


@cache
def _issues() -> Preceding[None]:
    return Preceding((phrase, None) for phrase in _data()["heads"]["issues"])


@cache
def _formations() -> Preceding[None]:
    return Preceding((phrase, None) for phrase in _data()["fixed"]["formations"])


@cache
def _fixed() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(search_key(phrase).split()) for phrase in _data()["fixed"]["phrases"])


_WRITTEN: Memo[tuple[str, ...]] = Memo(lambda key: tuple(written(reading) for reading in noun_readings(key)))
"""A noun as it is, and without the clitics before it or its article: والمادة, المادة; للمادة, المادة."""


def _ordinals(document: Document) -> Iterator[Reading]:
    for token in ORDINAL_WORDS.tokens(document):
        if not (rule := _named_ordinal(document, token)):
            continue
        placed = read_ordinal(document, token)
        after = placed.after if placed else token + 1
        core = document.starts[token], document.ends[after - 1]
        yield Reading(document.starts[token - 1], core[1], core, None, rule, 1.0)


def _named_ordinal(document: Document, token: int) -> str | None:
    before, key = _WRITTEN[document.key(token - 1)], document.key(token)
    if any((word, key) in _fixed() for word in before) or not _words("fixed", "laws").isdisjoint(before):
        return "ordinal in a name"
    place = PLACES[key]
    of_law = document.key(token + 1) == "من" and document.key(token + 2) in _words("fixed", "of_laws")
    if of_law and not _words("fixed", "chapters").isdisjoint(before):
        return "ordinal in a name"
    if place and place.article and not place.proclitics:
        if _is_ruler(document, token):
            return "ruler"
        if not _words("fixed", "called").isdisjoint(_WRITTEN[document.key(noun_start(document, token))]):
            return "ordinal in a name"
        if _formations().match(document, token - 1):
            return "ordinal in a name"
    return None


def _is_ruler(document: Document, token: int) -> bool:
    before = document.key(token - 1)
    return (
        before in _words("rulers", "names")
        or before[1:] in _words("rulers", "names")
        or document.key(token - 2) in _words("rulers", "titles")
    )


def _rounds(document: Document) -> Iterator[Reading]:
    """Rounds of a cup: نصف النهائي, سدس عشر نهائي."""
    for token in _PARTS.tokens(document):
        after = token + 1
        if document.key(after) in ("عشر", "ال"):
            after += 1
        if document.key(after) in _words("rounds", "finals"):
            core = document.starts[token], document.ends[after]
            yield Reading(*core, core, None, "round", 1.0)
