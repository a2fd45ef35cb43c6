"""Dates in digits alone: 22/09/2011, 2 / 11 / 1436هـ, 2011-09-22, 22.09.2011.

The day comes first unless the year does, or unless only the other order makes a date. A day and month
without a year are read only after a word such as بتاريخ, and so is a year of two digits but for 22/09/11.
"""

from __future__ import annotations

from annotator.highlight.dates.calendars import vocabulary
from annotator.highlight.dates.date_parts import SEPARATORS, Found
from annotator.highlight.dates.moments import Moment, Period
from annotator.highlight.document import Document

_FOUR, _TWO = 4, 2
_MONTHS = 12
_THIS_CENTURY, _LAST_OF_THIS_CENTURY = 2000, 50


def numeric_date(document: Document, token: int, *, led: bool) -> Found | None:
    """The date in digits that begins at a token. `led` says that a word announces one."""
    if document.key(token + 1) not in SEPARATORS and "." not in document.key(token):
        return None
    parts, after = _parts(document, token)
    if _goes_on(document, token, after):
        return None
    era = vocabulary().eras[document.key(after)]
    low, high = vocabulary().bare_years.hijri
    hijri = era.meaning if era else any(len(part) == _FOUR and low <= int(part) <= high for part in parts if part.isdecimal())
    announced = led or (document.key(token + 1) == "/" and [len(part) for part in parts] == [_TWO] * 3)
    moment = _moment(parts, led=announced, hijri=hijri)
    return Found(Period(moment, moment), token, after + bool(era), "date in digits", 0.97, token, headed=True) if moment else None


def _parts(document: Document, token: int) -> tuple[list[str], int]:
    """Up to three groups of digits with one kind of separator, and the token after them."""
    key = document.key(token)
    if "." in key and all(part.isdecimal() for part in key.split(".")):
        return key.split("."), token + 1
    parts, sign = [key], document.key(token + 1)
    after = token + 1
    while sign in SEPARATORS and len(parts) <= _TWO and document.key(after) == sign and document.key(after + 1).isdecimal():
        parts.append(document.key(after + 1))
        after += 2
    return parts, after


def _goes_on(document: Document, token: int, after: int) -> bool:
    """Whether more digits are tied to these, so that they are a code or a telephone number."""
    before = document.key(token - 1) in SEPARATORS and document.touches(token) and document.key(token - 2)[0].isdecimal()
    return before or (document.key(after) in SEPARATORS and document.touches(after) and document.key(after + 1)[0].isdecimal())


def _moment(parts: list[str], *, led: bool, hijri: bool) -> Moment | None:
    lengths = [len(part) for part in parts]
    if max(lengths) > _FOUR or not all(part.isdecimal() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(parts) == _TWO:
        return _dated(None, numbers[1], numbers[0], hijri=hijri) if led and max(lengths) <= _TWO else None
    if len(parts) != _TWO + 1 or max(lengths[1], min(lengths[0], lengths[2])) > _TWO:
        return None
    if lengths[0] == _FOUR:
        return _dated(numbers[0], numbers[1], numbers[2], hijri=hijri)
    if lengths[2] == _FOUR:
        first, second, year = numbers
        return _dated(year, second, first, hijri=hijri) or _dated(year, first, second, hijri=hijri)
    if led and lengths[2] == _TWO and numbers[2] <= _LAST_OF_THIS_CENTURY:
        return _dated(_THIS_CENTURY + numbers[2], numbers[1], numbers[0], hijri=False)
    return None


def _dated(year: int | None, month: int, day: int, *, hijri: bool) -> Moment | None:
    moment = Moment(year, month, day, hijri=hijri)
    return moment if 1 <= month <= _MONTHS and day >= 1 and moment.exists() else None
