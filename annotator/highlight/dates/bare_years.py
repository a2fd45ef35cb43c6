"""Whether four digits that no word names as a year are one: انتخابات 2016, في 2011, but not 2016 مقعدا or القرار 2178."""

from __future__ import annotations

from annotator.highlight.dates.calendars import vocabulary
from annotator.highlight.dates.date_parts import AND, OF, SEPARATORS, Year, year_number
from annotator.highlight.document import Document
from annotator.highlight.lexicon.inflection import Number, State
from annotator.highlight.lexicon.units import units
from annotator.highlight.numbers.numerals import NUMERALS

_LIFETIME = 110
_SIGNS = frozenset("%٪$€£°")
_TOUCHING = frozenset("-/:.+_@#=&")
_PERCENT = frozenset(("في المائه", "في المئه", "في المايه"))


def bare_year(document: Document, token: int, *, joined: bool = False) -> tuple[Year, float] | None:
    """The year at a token, with a score; None if it counts or names something.

    `joined` says that the other end of a period stands before it, so that only what follows can speak against it.
    """
    found = year_number(document, token)
    if found is None:
        return None
    rules = vocabulary().bare_years
    named = found.after > token + 1
    if not joined and _begins_amounts(document, found.after):
        return None
    if _opens_period(document, found):
        return found, 0.95
    if (found.moment.year or 0) <= 0:
        return found, 0.95
    tied = joined and document.key(token - 1) in SEPARATORS
    if not (named or tied if found.moment.hijri else _is_modern(found)):
        return None
    before = document.key(token - 1)
    if rules.named[before]:
        return found, 0.95
    if _counts(document, token, found.after) or (_within_code(document, token, found.after) and not joined):
        return None
    if joined or named or rules.surely[before]:
        return found, 0.95
    if _excluded(document, token) or (found.moment.year or 0) % 100 == 0:
        return None
    return found, 0.85


def _opens_period(document: Document, found: Year) -> bool:
    """Whether a later year of the same calendar is tied to a year that would be none alone: 1898 - 1956, 1434/1435هـ."""
    if document.key(found.after) not in SEPARATORS:
        return False
    last = year_number(document, found.after + 1)
    if last is None or last.moment.hijri is not found.moment.hijri:
        return False
    certain = last.after > found.after + 2 if last.moment.hijri else _is_modern(last)
    return certain and 0 < (last.moment.year or 0) - (found.moment.year or 0) <= _LIFETIME


def _begins_amounts(document: Document, token: int) -> bool:
    """Whether a range goes on with a number that is no year: من 2010 إلى 2050 درهما."""
    following = document.key(token + 1)
    return (
        document.key(token) in vocabulary().to
        and following.isdecimal()
        and len(following) > 2
        and bare_year(document, token + 1, joined=True) is None
    )


def _is_modern(found: Year) -> bool:
    first, last = vocabulary().bare_years.gregorian
    return first <= (found.moment.year or 0) <= last


def _counts(document: Document, token: int, after: int) -> bool:
    """Whether a counted noun, a magnitude or a percentage follows."""
    key = document.key(after)
    if key in _SIGNS or document.key(token - 1) in _SIGNS or f"{key} {document.key(after + 1)}" in _PERCENT:
        return True
    if key.removeprefix(AND) in vocabulary().to:
        return False
    numeral = NUMERALS[key]
    if numeral and numeral.bare and numeral.value >= 1000:
        return True
    return any(
        not form.proclitics and not form.definite and _agrees(int(document.key(token)), form.number, form.state, key)
        for form in units().forms(key)
    )


def _agrees(value: int, number: Number, state: State, key: str) -> bool:
    """Whether Arabic counts so many with such a form: 2005 أعضاء, 2016 مقعدا, 2000 شخص."""
    last = value % 100
    if 3 <= last <= 10:
        return number is Number.PLURAL
    if number is not Number.SINGULAR or state is State.CONSTRUCT:
        return False
    return last < 3 or state is State.TANWIN or key.endswith(("ه", "اء", "ي"))


def _within_code(document: Document, token: int, after: int) -> bool:
    """Whether signs or letters tie the digits to others: 12-2016-5, ISO2000, 10:2016."""
    if document.touches(token) and document.key(token - 1) in _TOUCHING and document.key(token - 2)[0].isdecimal():
        return True
    if document.touches(token) and document.key(token - 1).isascii() and document.key(token - 1).isalpha():
        return True
    return (
        after < len(document)
        and document.touches(after)
        and document.key(after) in _TOUCHING - {"."}
        and document.key(after + 1)[0].isdecimal()
    )


def _excluded(document: Document, token: int) -> bool:
    words = vocabulary()
    before = token - 1
    if document.key(before) in (AND, "ب", "ل", "ال"):
        before -= 1
    key = document.key(before)
    if words.bare_years.never[key]:
        return True
    return (key == OF or key.endswith(OF)) and bool(words.bare_years.comparing[document.key(before - 1)])
