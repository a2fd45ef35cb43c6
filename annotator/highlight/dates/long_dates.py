"""Decades, centuries and parts of a year: التسعينيات, القرن العشرون, الربع الأول من 2015."""

from __future__ import annotations

from annotator.highlight.dates.bare_years import bare_year
from annotator.highlight.dates.calendars import OTHER, vocabulary
from annotator.highlight.dates.date_parts import AND, OF, Count, Found, before_our_era, ordinal, year
from annotator.highlight.dates.moments import Moment, Period
from annotator.highlight.document import Document

_CENTURY, _DECADE, _MONTHS = 100, 10, 12
_TEN = 10
_AGES_BELOW = 50
_LAST_CENTURY = 1900


def long_date(document: Document, token: int) -> Found | None:
    """The decade, century or part of a year that begins at a token."""
    return _decade(document, token) or _century(document, token) or _centuries(document, token) or _part(document, token)


def _century(document: Document, token: int) -> Found | None:
    words = vocabulary()
    if not words.century[document.key(token)]:
        return None
    relation = words.relations[document.key(token + 1)]
    if relation:
        moment = Moment(relation=OTHER, scale="year")
        return Found(Period(moment, moment), token, token + 2, "century", 0.9, token, headed=True)
    start = token + 2 if document.key(token + 1) == "ال" else token + 1
    digits = document.key(start)
    if digits.isdecimal() and len(digits) <= 2:
        number, after = int(digits), start + 1
    elif count := ordinal(document, token + 1):
        number, after = count
    else:
        return None
    if before := before_our_era(document, after):
        low = Moment(1 - number * _CENTURY)
        return Found(Period(low, low._replace(year=(1 - number) * _CENTURY)), token, before, "century", 0.95, token, headed=True)
    era = words.eras[document.key(after)]
    hijri = bool(era and era.meaning)
    low = Moment((number - 1) * _CENTURY + 1, hijri=hijri)
    return Found(Period(low, low._replace(year=number * _CENTURY)), token, after + bool(era), "century", 0.95, token, headed=True)


def _centuries(document: Document, token: int) -> Found | None:
    """Two centuries: القرنين التاسع عشر والعشرين, السابع والثامن عشر, where ten belongs to both."""
    words = vocabulary()
    if not words.centuries[document.key(token)] or (first := ordinal(document, token + 1)) is None:
        return None
    second = ordinal(document, first.after + (document.key(first.after) == AND))
    if second is None:
        return None
    low, high = first.value, second.value
    if low + _TEN < high < 2 * _TEN:
        low += _TEN
    if high <= low:
        return None
    era = words.eras[document.key(second.after)]
    start = Moment((low - 1) * _CENTURY + 1, hijri=bool(era and era.meaning))
    period = Period(start, start._replace(year=high * _CENTURY))
    return Found(period, token, second.after + bool(era), "century", 0.95, token, headed=True)


def _decade(document: Document, token: int) -> Found | None:
    words = vocabulary()
    headed = bool(words.decade_heads[document.key(token)])
    start = token + 1 if headed else token
    hit = words.decades[document.key(start)]
    if hit is None:
        return None
    after = start + 1
    of = after + 1 if document.key(after) == OF else after
    if words.ages[document.key(of)]:
        return None
    base = _LAST_CENTURY
    if words.century[document.key(of)] and (century := _century(document, of)):
        base, after = _base(document, of, century), century.after
    elif not headed and hit.meaning < _AGES_BELOW:
        return None
    low = Moment(base + hit.meaning)
    return Found(Period(low, low._replace(year=base + hit.meaning + _DECADE - 1)), token, after, "decade", 0.95, start, headed=True)


def _base(document: Document, token: int, century: Found) -> int:
    """The year in which the count of decades begins: القرن الماضي is the twentieth, as the press uses it."""
    if century.period.low.year:
        return century.period.low.year - 1
    relation = vocabulary().relations[document.key(token + 1)]
    return _LAST_CENTURY + _CENTURY if relation and relation.meaning == 0 else _LAST_CENTURY


def _part(document: Document, token: int) -> Found | None:
    """النصف الأول من 2015; without a year it is a date after a word of time: خلال الربع الثاني."""
    words = vocabulary()
    parts = words.parts[document.key(token)]
    count = _which(document, token + 1, parts.meaning) if parts else None
    if parts is None or count is None or count.value > parts.meaning:
        return None
    of = count.after + (document.key(count.after) in words.part_of_only)
    start = of + (document.key(of) in (OF, "ل", "في"))
    named = year(document, start)
    if named is None and start > of and (bare := bare_year(document, start, joined=True)):
        named = bare[0]
    if named is None:
        return _part_of_century(document, token, start, count.value, parts.meaning) or _bare_part(document, token, start, count.after)
    length = _MONTHS // parts.meaning
    low = named.moment._replace(month=length * (count.value - 1) + 1)
    return Found(Period(low, low._replace(month=length * count.value)), token, named.after, "part of a year", 0.95, token, headed=True)


def _which(document: Document, token: int, parts: int) -> Count | None:
    """Which of so many parts: الأول, الثاني, الأخير."""
    return Count(parts, token + 1) if document.key(token) in vocabulary().last_part else ordinal(document, token)


def _part_of_century(document: Document, token: int, start: int, place: int, parts: int) -> Found | None:
    """النصف الثاني من القرن العشرين: 1951 to 2000."""
    century = _century(document, start)
    if century is None:
        return None
    period = century.period
    if (first := period.low.year) is not None and _CENTURY % parts == 0:
        length = _CENTURY // parts
        low = period.low._replace(year=first + length * (place - 1))
        period = Period(low, low._replace(year=first + length * place - 1))
    return century._replace(period=period, first=token, core=token, rule="part of a century")


def _bare_part(document: Document, token: int, start: int, after: int) -> Found | None:
    """A quarter or a half whose year the reader knows, after a word of time; the half of a match says of what it is one."""
    words = vocabulary()
    if start > after or not words.parts_alone[document.key(token)] or not words.before_parts[document.key(token - 1)]:
        return None
    moment = Moment(relation=OTHER, scale="year")
    return Found(Period(moment, moment), token, after, "part of a year", 0.85, token, headed=True)
