"""Numbers that are codes: telephones, models, list markers, addresses, and decimals that nobody can read for certain."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.highlight.document import BREAK, Document
from annotator.highlight.numbers.numbers import Number, numbers
from annotator.highlight.numbers.percents import percent_after
from annotator.highlight.reading import Reading

_ADDRESS_SIGNS = ("://", "www.", "@")
_ADDRESS_SIGN = re.compile("|".join(map(re.escape, _ADDRESS_SIGNS)))
_LONGEST_PLAIN = 9
"""More digits than this in a row, without marks and without a noun, are an account or a telephone."""
_ROW = 3
"""So many numbers with nothing but spaces or hyphens between them are a telephone."""


def addresses(document: Document) -> Iterator[Reading]:
    """Web and mail addresses, with whatever digits are in them."""
    text, end = document.text, 0
    if not any(sign in text for sign in _ADDRESS_SIGNS):  # most texts, and much faster than the pattern
        return
    for match in _ADDRESS_SIGN.finditer(text):
        if match.start() < end:
            continue
        start, end = match.start(), match.end()
        while start and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        yield Reading(start, end, (start, end), None, "address", 1.0)


def code(document: Document, index: int, *, counts: bool) -> str | None:
    """Why the number of that index is a code, None if it is none; `counts` tells whether a known noun follows it."""
    found = document.once(numbers)
    number = found[index]
    if _hangs(document, number):
        return "number that hangs on a word"
    if _is_marker(document, number):
        return "list marker"
    if _is_row(document, found, index):
        return "row of numbers"
    if _is_broken_decimal(document, found, index):
        return "unclear decimal"
    return "code" if not counts and _is_written_as_code(document.key(number.first)) else None


def _hangs(document: Document, number: Number) -> bool:
    """A380, كوفيد-19, 5+1: it touches Latin letters or a plus, or hangs on a word by a hyphen."""
    if not (document.touches(number.first) or document.touches(number.after)):
        return False
    before = document.key(number.first - 1) if document.touches(number.first) else ""
    after = document.key(number.after) if document.touches(number.after) else ""
    if _is_latin(before) or _is_latin(after) or before == "+" or after == "+":
        return True
    word = document.key(number.first - 2) if before == "-" and document.touches(number.first - 1) else ""
    return len(word) > 1 and word[0].isalpha()


def _is_latin(word: str) -> bool:
    return bool(word) and "a" <= word[0] <= "z"


def _is_marker(document: Document, number: Number) -> bool:
    """A number that opens a line and is followed by a mark: 1- or 2) or 3. before the item."""
    opening = number.first - 1
    if document.key(opening) == "(":
        opening -= 1
    following = document.key(number.after)
    return document.key(opening) == BREAK and following in "-.):/–" and not document.key(number.after + 1)[0].isdecimal()


def _is_row(document: Document, found: list[Number], index: int) -> bool:
    first = last = index
    while first and index - first < _ROW and _adjoin(document, found[first - 1], found[first]):
        first -= 1
    while last + 1 < len(found) and last - index < _ROW and _adjoin(document, found[last], found[last + 1]):
        last += 1
    return last - first >= _ROW - 1


def _adjoin(document: Document, number: Number, following: Number) -> bool:
    if number.spelled or following.spelled or following.proclitics:
        return False
    if number.after == following.first:
        return document.starts[following.first] - document.ends[number.after - 1] == 1
    return number.after + 1 == following.first and document.key(number.after) in "-." and document.touches(number.after)


def _is_broken_decimal(document: Document, found: list[Number], index: int) -> bool:
    """37، 13 في المائة: a comma set apart, so that it may be a decimal or two numbers, with either part first."""
    return _is_apart(document, found, index - 1) or _is_apart(document, found, index)


def _is_apart(document: Document, found: list[Number], index: int) -> bool:
    """Whether a comma that is set apart ties the number of that index to the next one."""
    if not 0 <= index < len(found) - 1:
        return False
    low, high = found[index], found[index + 1]
    if low.after + 1 != high.first or document.key(low.after) not in "،," or not document.touches(low.after):
        return False
    return not (low.spelled or high.spelled or high.proclitics) and high.value < 100 and percent_after(document, high.after) is not None


def _is_written_as_code(key: str) -> bool:
    """0522, 007: no amount is written with a zero in front, or with ten digits and no mark."""
    return key.isdecimal() and len(key) > 1 and (key[0] == "0" or len(key) > _LONGEST_PLAIN)
