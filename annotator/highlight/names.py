"""Numbers that name something and count nothing: المادة 108, قراري مجلس الأمن 2170 و2178, محمد السادس, كوفيد-19, 0522-30-20-10.

They are understood so that they are offered neither as amounts nor as places in a series.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from annotator import resources
from annotator.highlight.counted import counted_after
from annotator.highlight.document import BREAK, Document
from annotator.highlight.numbers import Number, numbers
from annotator.highlight.numerals import FRACTIONS
from annotator.highlight.ordinals import PLACES, read_ordinal
from annotator.highlight.phrases import Following, Preceding
from annotator.highlight.reading import Reading
from annotator.text.keys import search_key

_ADDRESS = re.compile(r"[^\s]*(?:://|www\.|@)[^\s]*")
_LONGEST_PLAIN = 9
"""More digits than this in a row, without marks and without a noun, are an account or a telephone."""


@cache
def _data() -> dict[str, Any]:
    return resources.toml("grammar", "names.toml")


@cache
def _words(table: str, name: str) -> frozenset[str]:
    words = _data()[table][name]
    return frozenset(search_key(word) for word in (words.split() if isinstance(words, str) else words))


def recognise(document: Document) -> Iterator[Reading]:
    """Every number that is a name, as a reading without a label."""
    yield from _addresses(document)
    yield from _ordinals(document)
    yield from _rounds(document)
    found = document.once(numbers)
    named: Number | None = None
    for index, number in enumerate(found):
        rule = _continues(document, named, number) or _rule(document, found, index)
        named = number if rule else None
        if rule:
            yield _name(document.starts[number.first], number.end, number, rule)


def _name(start: int, end: int, number: Number, rule: str) -> Reading:
    return Reading(start, end, (number.core, number.end), None, rule, 1.0)


def _continues(document: Document, named: Number | None, number: Number) -> str | None:
    """قراري مجلس الأمن 2170 و2178: what و or a hyphen adds to a name is a name, unless it counts something."""
    if named is None or not document.keys[number.after - 1][0].isdigit():
        return None
    follows = number.first == named.after and number.joined
    linked = number.first == named.after + 1 and document.key(named.after) in _words("heads", "joined_by")
    return "more of a name" if (follows or linked) and not _counts(document, number) else None


def _counts(document: Document, number: Number) -> bool:
    counted = counted_after(document, number)
    return counted is not None and counted.sure


def _rule(document: Document, found: list[Number], index: int) -> str | None:
    number = found[index]
    before = number.first - 1
    if _in_group(document, number):
        return "group called by its number"
    if number.proclitics or number.spelled:
        return None
    while document.key(before) in _words("heads", "between") and document.key(before) not in _words("heads", "strong"):
        before -= 1
    if document.key(before) in _words("heads", "strong") or _issues().match(document, before):
        return "number after what it names"
    if _is_code(document, number) or _is_row(document, found, index) or _is_marker(document, number):
        return "code"
    if not _counts(document, number) and _after_weak_head(document, before):
        return "number after what it names"
    return None


def _in_group(document: Document, number: Number) -> bool:
    return (
        number.article
        and not number.proclitics
        and document.key(number.first - 1) in _words("groups", "heads")
        and not _counts(document, number)
    )


def _after_weak_head(document: Document, before: int) -> bool:
    """قرار مجلس الأمن الدولي 2178, with nothing but words between."""
    for token in range(before, max(before - _data()["heads"]["far"] - 1, -1), -1):
        key = document.key(token)
        if not key[0].isalpha():
            return False
        if key in _words("heads", "weak") or key[1:] in _words("heads", "weak"):
            return True
    return False


def _is_code(document: Document, number: Number) -> bool:
    """A number that touches Latin letters or hangs on a word (A380, كوفيد-19), or is written as no amount is (0522, 007)."""
    first = number.first
    key = document.key(first)
    glued = document.key(first - 1) if document.touches(first) else ""
    if glued == "-" and document.touches(first - 1):
        glued = document.key(first - 2)
    following = document.key(number.after) if document.touches(number.after) else ""
    if _is_latin(glued) or _is_latin(following) or (len(glued) > 1 and glued[0].isalpha() and document.key(first - 1) == "-"):
        return True
    if glued == "+" or following == "+":
        return True
    return key.isdigit() and (key[0] == "0" < key or len(key) > _LONGEST_PLAIN) and len(key) > 1 and not _counts(document, number)


def _is_latin(word: str) -> bool:
    return bool(word) and "a" <= word[0] <= "z"


def _is_row(document: Document, found: list[Number], index: int) -> bool:
    """Three numbers or more with nothing but spaces or hyphens between them: a telephone."""
    first = last = index
    while first and _adjoin(document, found[first - 1], found[first]):
        first -= 1
    while last + 1 < len(found) and last - first < 3 and _adjoin(document, found[last], found[last + 1]):
        last += 1
    return last - first >= 2


def _adjoin(document: Document, number: Number, following: Number) -> bool:
    if number.spelled or following.spelled or following.proclitics:
        return False
    if number.after == following.first:
        return document.starts[following.first] - document.ends[number.after - 1] == 1
    return number.after + 1 == following.first and document.key(number.after) in "-." and document.touches(number.after)


def _is_marker(document: Document, number: Number) -> bool:
    """A number that opens a line and is followed by a mark: 1- or 2) or 3. before the item."""
    opening = number.first - 1
    if document.key(opening) == "(":
        opening -= 1
    following = document.key(number.after)
    return (
        document.key(opening) == BREAK and following in "-.):/–" and not document.key(number.after + 1)[0].isdigit() and following != BREAK
    )


def _addresses(document: Document) -> Iterator[Reading]:
    """Web and mail addresses, with whatever digits are in them."""
    if "://" in document.text or "www." in document.text or "@" in document.text:
        for match in _ADDRESS.finditer(document.text):
            yield Reading(*match.span(), match.span(), None, "address", 1.0)


@cache
def _issues() -> Preceding[None]:
    return Preceding((phrase, None) for phrase in _data()["heads"]["issues"])


@cache
def _fixed() -> Following[None]:
    return Following((phrase, None) for phrase in _data()["fixed"]["phrases"])


def _ordinals(document: Document) -> Iterator[Reading]:
    for token in [index for index, key in enumerate(document.keys) if PLACES[key]]:
        if not (rule := _named_ordinal(document, token)):
            continue
        placed = read_ordinal(document, token)
        after = placed.after if placed else token + 1
        core = document.starts[token], document.ends[after - 1]
        yield Reading(document.starts[token - 1], core[1], core, None, rule, 1.0)


def _named_ordinal(document: Document, token: int) -> str | None:
    before = document.key(token - 1)
    if _fixed().match(document, token - 1) or before in _words("fixed", "laws"):
        return "ordinal in a name"
    place = PLACES[document.key(token)]
    if before in _words("fixed", "chapters") and document.key(token + 1) == "من" and document.key(token + 2) in _words("fixed", "of_laws"):
        return "ordinal in a name"
    if place and place.article and not place.proclitics and _is_ruler(document, token):
        return "ruler"
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
    for token in [index for index, key in enumerate(document.keys) if FRACTIONS[key]]:
        after = token + 1
        if document.key(after) in ("عشر", "ال"):
            after += 1
        if document.key(after) in _words("rounds", "finals"):
            core = document.starts[token], document.ends[after]
            yield Reading(*core, core, None, "round", 1.0)
