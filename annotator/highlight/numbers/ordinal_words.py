"""Ordinals in words: الثامن, الثالثة عشرة, الحادي والعشرون, العشرون بعد المئة. Words: `resources/grammar/ordinals.toml`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Any

from annotator import resources
from annotator.highlight.document import Document
from annotator.highlight.memo import Memo
from annotator.highlight.numbers.numbers import read_number
from annotator.highlight.numbers.numerals import NUMERALS, Rank
from annotator.highlight.triggers import Trigger
from annotator.text.keys import search_key
from annotator.text.words import forms, readings


@dataclass(frozen=True, slots=True)
class Place:
    """One ordinal word with its clitics. `head` is the حادي of eleven and of twenty-one, which is none by itself."""

    value: int
    head: bool = False
    feminine: bool = False
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
    stems = {}
    for table, feminine in (("masculine", False), ("feminine", True)):
        for value, words in _data()[table]["words"].items():
            stems.update({search_key(word): Place(int(value), feminine=feminine) for word in words.split()})
        stems[search_key(_data()[table]["head"])] = Place(1, head=True, feminine=feminine)
    return stems


def _place(key: str) -> Place | None:
    if _stems().keys().isdisjoint(forms(key)):
        return None
    for reading in readings(key):
        found = _stems().get(reading.stem)
        if found and "س" not in reading.proclitics:
            return replace(found, proclitics=reading.proclitics, article=reading.article, front=reading.front)
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
