"""The words of numbers: what one word, with its clitics, says of a number.

The words are in `resources/grammar/numerals.toml`. A word may be read in one way only; where Arabic has two
(خمس is five and a fifth, ألفا a thousand and two thousand), the reader of whole numbers decides by what follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from functools import cache
from typing import Any

from annotator import resources
from annotator.highlight.document import Document
from annotator.highlight.lexicon.inflection import Number
from annotator.highlight.lexicon.units import units
from annotator.highlight.memo import Memo
from annotator.text.keys import search_key
from annotator.text.words import forms, readings

_HAMZA = "أ"


class Rank(Enum):
    """The place of a word in the building of a number."""

    ZERO = auto()
    HEAD = auto()
    UNIT = auto()
    TEN = auto()
    TEEN = auto()
    TENS = auto()
    HUNDRED = auto()
    HUNDREDS = auto()
    MAGNITUDE = auto()


class Form(Enum):
    """Grammatical number of a word that can itself be counted, as a hundred and a thousand can."""

    SINGULAR = auto()
    ACCUSATIVE = auto()
    DUAL = auto()
    PLURAL = auto()


@dataclass(frozen=True, slots=True)
class Numeral:
    """One word of a number. `front` is the length in letters of `proclitics`, which come before the article or the word."""

    value: int
    rank: Rank
    form: Form = Form.SINGULAR
    proclitics: str = ""
    article: bool = False
    front: int = 0

    @property
    def joined(self) -> bool:
        """Whether nothing but و comes before it: it may go on a number that has begun."""
        return self.proclitics == "و" and not self.article

    @property
    def bare(self) -> bool:
        """Whether nothing but perhaps the article comes before it."""
        return not self.proclitics


@dataclass(frozen=True, slots=True)
class Fraction:
    """A word for a part of one, with its clitics: ثلث, ثلثا, أثلاث."""

    parts: int
    form: Form
    proclitics: str = ""
    article: bool = False
    front: int = 0

    @property
    def value(self) -> Decimal:
        """One part, or two."""
        return Decimal(2 if self.form is Form.DUAL else 1) / self.parts

    @property
    def bare(self) -> bool:
        """Whether nothing but perhaps the article comes before it."""
        return not self.proclitics


def _spread(table: dict[str, str], rank: Rank) -> Iterator[tuple[str, Numeral]]:
    for value, words in table.items():
        for word in words.split():
            yield search_key(word), Numeral(int(value), rank)


def _hundreds(table: dict[str, Any]) -> Iterator[tuple[str, Numeral]]:
    for form in (Form.SINGULAR, Form.PLURAL):
        for word in table[form.name.lower()].split():
            yield search_key(word), Numeral(100, Rank.HUNDRED, form)
    for word in table["dual"].split():
        yield search_key(word), Numeral(200, Rank.HUNDREDS, Form.DUAL)
    for count, stems in table["fused"].items():
        for stem in stems.split():
            for hundred in table["singular"].split():
                yield search_key(stem + hundred), Numeral(int(count) * 100, Rank.HUNDREDS)


def _magnitudes(rows: list[dict[str, Any]]) -> Iterator[tuple[str, Numeral]]:
    for row in rows:
        for form in Form:
            for word in row[form.name.lower()].split():
                yield search_key(word), Numeral(row["value"], Rank.MAGNITUDE, form)


@cache
def _table() -> dict[str, Any]:
    return resources.toml("grammar", "numerals.toml")


@cache
def numeral_stems() -> dict[str, Numeral]:
    """The numerals by their search keys without clitics."""
    table = _table()
    ranks = {"zero": Rank.ZERO, "heads": Rank.HEAD, "units": Rank.UNIT, "ten": Rank.TEN, "teens": Rank.TEEN, "tens": Rank.TENS}
    stems: dict[str, Numeral] = {}
    for name, rank in ranks.items():
        stems.update(_spread(table[name], rank))
    stems.update(_hundreds(table["hundred"]))
    stems.update(_magnitudes(table["magnitudes"]))
    return stems


@cache
def _not_numerals() -> frozenset[str]:
    return frozenset(map(search_key, _table()["not_numerals"]["words"].split()))


def _numeral(key: str) -> Numeral | None:
    if numeral_stems().keys().isdisjoint(forms(key)) or key in _not_numerals():
        return None
    for reading in readings(key):
        found = numeral_stems().get(reading.stem)
        if found and "س" not in reading.proclitics:
            return Numeral(found.value, found.rank, found.form, reading.proclitics, reading.article, reading.front)
    return None


@cache
def _fractions() -> dict[str, Fraction]:
    return {
        search_key(word): Fraction(row["parts"], form)
        for row in _table()["fractions"]
        for form in (Form.PLURAL, Form.DUAL, Form.SINGULAR)
        for word in row.get(form.name.lower(), "").split()
    }


def _fraction(key: str) -> Fraction | None:
    if _fractions().keys().isdisjoint(forms(key)):
        return None
    for reading in readings(key):
        found = _fractions().get(reading.stem)
        if found and "س" not in reading.proclitics:
            return Fraction(found.parts, found.form, reading.proclitics, reading.article, reading.front)
    return None


NUMERALS: Memo[Numeral | None] = Memo(_numeral)
"""The numeral that a search key is, None for any other word."""

FRACTIONS: Memo[Fraction | None] = Memo(_fraction)
"""The fraction that a search key is, None for any other word."""


def numeral_at(document: Document, token: int) -> Numeral | None:
    """The numeral at a token. وأحد shares its search key with واحد: before a ten, or by its hamza, it is و and the head of eleven."""
    key = document.key(token)
    numeral = NUMERALS[key]
    if numeral is None or (key in _doubtful() and not _counts_next(document, token)):
        return None
    if numeral.rank is Rank.UNIT and numeral.value == 1 and key[1:] in _heads_of_one():
        ten = NUMERALS[document.key(token + 1)]
        before_ten = ten is not None and ten.rank is Rank.TEN and ten.bare
        if before_ten or _HAMZA in document.quote(token, token):
            return Numeral(1, Rank.HEAD, proclitics=key[0], front=1)
    return numeral


def _counts_next(document: Document, token: int) -> bool:
    """Whether a hundred, a ten or a plural follows, as they do after three to ten: لست سنوات, but لست أدري."""
    following = NUMERALS[document.key(token + 1)] or NUMERALS[document.key(token + 2)]
    if following and following.rank in (Rank.HUNDRED, Rank.TEN, Rank.TENS):
        return True
    return any(form.number is Number.PLURAL and not form.definite for form in units().forms(document.key(token + 1)))


@cache
def _doubtful() -> frozenset[str]:
    return frozenset(search_key(_table()["not_numerals"]["unless_counting"]).split())


@cache
def _heads_of_one() -> frozenset[str]:
    return frozenset(key for key, numeral in numeral_stems().items() if numeral.rank is Rank.HEAD and numeral.value == 1)


@cache
def signs(name: str) -> frozenset[str]:
    """Search keys of the words for a minus (`negative`) or a decimal mark (`decimal`)."""
    return frozenset(map(search_key, _table()["signs"][name].split()))
