"""Numbers written out in Arabic words, so that a reader can check a value against the text. Words: resources/grammar/spelling.toml."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from annotator import resources

LIMIT = 10**15
"""Numbers from here on are not written out."""


@dataclass(frozen=True, slots=True)
class _Scale:
    value: int
    one: str
    two: str
    few: str
    many: str


@dataclass(frozen=True, slots=True)
class _Words:
    small: list[str]
    tens: list[str]
    hundreds: list[str]
    two_hundred_of: str
    conjunction: str
    point: str
    minus: str
    scales: list[_Scale]


@cache
def _words() -> _Words:
    table = resources.toml("grammar", "spelling.toml")
    scales = [_Scale(scale["value"], *scale["forms"]) for scale in table["scale"]]
    small, tens, hundreds = table["small"], table["tens"], table["hundreds"]
    return _Words(small, tens, hundreds, table["two_hundred_of"], table["and"], table["point"], table["minus"], scales)


def spell(number: Decimal) -> str | None:
    """The number in words: 20000 is عشرون ألفا. None from `LIMIT` on, and with more than three decimals."""
    words = _words()
    size = abs(number)
    whole = int(size)
    decimals = _decimals(size - whole)
    if size >= LIMIT or decimals is None:
        return None
    shown = _whole(whole)
    if decimals:
        zeros = len(decimals) - len(decimals.lstrip("0"))
        shown = " ".join([shown, words.point, *[words.small[0]] * zeros, _whole(int(decimals))])
    return f"{words.minus} {shown}" if number < 0 else shown


def _decimals(rest: Decimal) -> str | None:
    digits = format(rest, "f").removeprefix("0").removeprefix(".").rstrip("0")
    return digits if len(digits) <= 3 else None


def _whole(number: int) -> str:
    words = _words()
    parts = []
    rest = number
    for scale in words.scales:
        count, rest = divmod(rest, scale.value)
        if count:
            parts.append(_of(count, scale))
    if rest or not parts:
        parts.append(_below_thousand(rest))
    return f" {words.conjunction}".join(parts)


def _of(count: int, scale: _Scale) -> str:
    """So many thousands: the noun's form follows the last two digits of the count, as for any counted noun."""
    words = _words()
    hundreds, tail = count - count % 100, count % 100
    if tail in (1, 2):
        counted = scale.one if tail == 1 else scale.two
        return f"{_of(hundreds, scale)} {words.conjunction}{counted}" if hundreds else counted
    if tail == 0:
        before = words.two_hundred_of if count == 200 else _below_thousand(count)
        return f"{before} {scale.one}"
    return f"{_below_thousand(count)} {scale.few if tail <= 10 else scale.many}"


def _below_thousand(number: int) -> str:
    words = _words()
    hundreds, rest = divmod(number, 100)
    parts = [words.hundreds[hundreds - 1]] if hundreds else []
    if rest or not parts:
        parts.append(_below_hundred(rest))
    return f" {words.conjunction}".join(parts)


def _below_hundred(number: int) -> str:
    words = _words()
    if number < 20:
        return words.small[number]
    tens, unit = divmod(number, 10)
    shown = words.tens[tens - 2]
    return f"{words.small[unit]} {words.conjunction}{shown}" if unit else shown
