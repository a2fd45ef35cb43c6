"""Dates: days, months, years, and the periods between two of them.

    date     = single { joint single }                  all to the same precision, in the same calendar
    single   = [lead] days | [lead] digits | decade | century | part of a year | month | year
    lead     = { weekday | يوم | بتاريخ | الموافق | اليوم | أمس }
    days     = day { joint day } [من] [شهر] month [tail]
    joint    = و | إلى | حتى | - | / | ـ

A relative date has no value; what it resolves to is told where the article's date is known, and a day that is only named from
it (أمس الاثنين) is offered only then. Times of day are no dates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import IntEnum
from functools import cache
from typing import NamedTuple, TypeAlias

from annotator.highlight.dates.bare_years import bare_year
from annotator.highlight.dates.calendars import Words, vocabulary
from annotator.highlight.dates.date_parts import (
    AND,
    NEAR_MONTHS,
    OF,
    SEPARATORS,
    Found,
    Name,
    day,
    head_at,
    month,
    of_month,
    relative_month,
    tail,
    year,
)
from annotator.highlight.dates.long_dates import long_date
from annotator.highlight.dates.moments import Moment, Period, completed
from annotator.highlight.dates.near_days import near_day
from annotator.highlight.dates.numeric_dates import numeric_date
from annotator.highlight.document import Document
from annotator.highlight.memo import Memo
from annotator.highlight.numbers.numbers import PROCLITICS
from annotator.highlight.numbers.numerals import FRACTIONS, NUMERALS
from annotator.highlight.reading import Reading
from annotator.highlight.triggers import Trigger
from annotator.model.values import Date
from annotator.text.keys import TATWEEL

LABEL = "DATE"
_PUNCTUATION = frozenset("(،,:")
_WITHIN = frozenset((")", AND, "في", "ل", "ال"))
_YEAR_DIGITS = 4
_SLASH = "/"
_LONGEST_LEAD, _MOST_JOINED = 8, 12
_MOST_DAYS = 31


class Joint(NamedTuple):
    """What joins two dates: the token at which the second begins, and whether it is a word or sign for "to"."""

    start: int
    to: bool


class _Role(IntEnum):
    """What a word can do in a date: nothing, stand within one, begin one, or make one."""

    NONE = 0
    WITHIN = 1
    BEGINS = 2
    MAKES = 3


def recognise(document: Document) -> Iterator[Reading]:
    """Every date of the text."""
    after = 0
    for token in _candidates(document):
        if token < after:
            continue
        if found := _date(document, token):
            after = found.after
            yield _reading(document, found)
        elif document.date and (near := near_day(document, token)):
            after = near.after
            start, end = _start(document, token), document.ends[after - 1]
            yield Reading(start, end, (start, end), LABEL, "day named from the article's", 0.7, Date(None, near.resolved))


def _candidates(document: Document) -> Iterator[int]:
    """Tokens at which a date may begin: those of a row of such words in which one makes a date. Most of a text is in none."""
    keys, after = document.keys, 0
    for made in (_BEGINNING if document.date else _MAKING).tokens(document):
        first = max(made, after)
        while first > after and _ROLES[keys[first - 1]]:
            first -= 1
        yield from (token for token in range(first, made + 1) if _ROLES[keys[token]] >= _Role.BEGINS)
        after = made + 1


@cache
def _starters() -> Words[_Role]:
    """What the words of dates can do in one."""
    words = vocabulary()
    begin = (words.weekdays, words.relative_days, words.pointers, words.ordinals, words.decade_heads, words.parts)
    make = (words.months, words.heads, words.century, words.centuries, words.decades, words.parts_alone)
    plain = dict.fromkeys((*words.starts, *words.day_after, "ما"), _Role.BEGINS)
    return Words(
        plain
        | {key: _Role.BEGINS for table in begin for key in table.stems()}
        | {key: _Role.MAKES for table in make for key in table.stems()}
    )


def _role(key: str) -> _Role:
    if key[0].isdecimal():
        return _Role.MAKES if len(key) >= _YEAR_DIGITS else _Role.BEGINS
    if key == _SLASH:
        return _Role.MAKES
    if hit := _starters()[key]:
        return hit.meaning
    numeral = NUMERALS[key]
    if numeral and numeral.value <= _MOST_DAYS:
        return _Role.BEGINS
    if NEAR_MONTHS[key]:
        return _Role.MAKES
    words = vocabulary()
    if (era := words.eras[key]) and era.meaning:
        return _Role.MAKES
    within = key in words.to or key in _PUNCTUATION or key in _WITHIN or bool(words.until[key] or words.eras[key])
    return _Role.WITHIN if within else _Role.NONE


_ROLES: Memo[_Role] = Memo(_role)
_MAKING = Trigger(lambda key: _ROLES[key] >= _Role.MAKES)
_BEGINNING = Trigger(lambda key: _ROLES[key] >= _Role.BEGINS)


def _start(document: Document, token: int) -> int:
    key = document.key(token)
    numeral = NUMERALS[key]
    hit = _starters()[key]
    front = hit.front if hit else numeral.front if numeral else 0
    return document.offset(token, front) if front else document.starts[token]


def _reading(document: Document, found: Found) -> Reading:
    end = document.ends[found.after - 1]
    stated = found.period.iso()
    value = Date(stated, found.period.resolve(document.date) if stated is None else None)
    return Reading(_start(document, found.first), end, (_start(document, found.core), end), LABEL, found.rule, found.score, value)


def _date(document: Document, token: int) -> Found | None:
    """The longest date that begins at a token."""
    key = document.key(token)
    words = vocabulary()
    inner = token + 2 if key == "ما" and document.key(token + 1) in words.between else token + 1 if key in words.starts else None
    if inner is not None:
        period = _period(document, inner, led=True)
        return period._replace(first=token) if period else None
    return None if key == "ما" else _period(document, token, led=False)


def _period(document: Document, token: int, *, led: bool) -> Found | None:
    """A date, or two or more that are joined; only the latter where a word such as بين has announced them."""
    low = _single(document, token, joined=led)
    if low is None:
        return None
    found, announced, closed = low, False, False
    while joint := _joint(document, found.after):
        if closed and not joint.to:
            break
        high = _single(document, joint.start, joined=True)
        if high is None or not _continues(low, high, joint, led=led):
            break
        closed = joint.to
        announced = announced or document.key(joint.start - 1) not in SEPARATORS
        period = completed(found.period.low, high.period.high)
        found = low._replace(period=period, after=high.after, rule="period", score=min(found.score, high.score))
    return None if led and not announced else found


def _joint(document: Document, token: int) -> Joint | None:
    words = vocabulary()
    key = document.key(token)
    if key in words.to:
        start = token + 1
        while words.until[document.key(start)]:
            start += 1
        return Joint(start, to=True)
    if key == AND:
        return Joint(token + 1, to=False)
    if key[0].isdecimal() and TATWEEL in document.text[document.ends[token - 1] : document.starts[token]]:
        return Joint(token, to=True)
    tables = (words.months, words.ordinals, words.heads, words.weekdays, words.decades)
    if key.startswith(AND) and any((hit := table[key]) and hit.proclitics == AND for table in tables):
        return Joint(token, to=False)
    return None


def _continues(low: Found, high: Found, joint: Joint, *, led: bool) -> bool:
    """Whether two dates side by side are the ends of one period."""
    period = completed(low.period.low, high.period.high)
    first, last = period.low, period.high
    if first.precision != last.precision or first.hijri is not last.hijri:
        return False
    if first.precision == "year":
        if first.year is None or last.year is None or first.year >= last.year:
            return False
        return joint.to or led or low.several or not high.headed or low.rule == high.rule == "decade"
    if joint.to or led:
        return True
    return first.precision == "month" and low.period.low.year is None and low.period.low.relation is None


def _single(document: Document, token: int, *, joined: bool) -> Found | None:
    for read in _READERS[document.key(token)]:
        if found := read(document, token):
            return found
    return _bare_year(document, token, joined=joined)


_Reader: TypeAlias = Callable[[Document, int], Found | None]


def _readers(key: str) -> tuple[_Reader, ...]:
    """The readers of the dates that a word may begin, in the order in which they are asked."""
    words = vocabulary()
    digits, pointer, head = key[0].isdecimal(), words.pointers[key], words.heads[key]
    scale = head.meaning.scale if head else None
    begins: dict[_Reader, object] = {
        _led: scale == "day" or words.weekdays[key] or words.relative_days[key],
        _in_digits: digits,
        _days: digits or key == "(" or key in PROCLITICS or words.ordinals[key] or NUMERALS[key] or FRACTIONS[key],
        long_date: words.decade_heads[key] or words.decades[key] or words.century[key] or words.centuries[key] or words.parts[key],
        _month: scale == "month" or pointer or words.months[key] or NEAR_MONTHS[key],
        _year: scale == "year" or pointer,
    }
    return tuple(reader for reader, may_begin in begins.items() if may_begin)


_READERS: Memo[tuple[_Reader, ...]] = Memo(_readers)


def _in_digits(document: Document, token: int) -> Found | None:
    return numeric_date(document, token, led=False)


def _led(document: Document, token: int) -> Found | None:
    """A day with the words that announce it: يوم السبت (4 أبريل 2019), بتاريخ 22/9."""
    after = _past_lead(document, token)
    if after == token:
        return None
    found = _days(document, after) or numeric_date(document, after, led=True)
    return found._replace(first=token, headed=True) if found else None


def _past_lead(document: Document, token: int) -> int:
    after = token
    while after < token + _LONGEST_LEAD:
        key = document.key(after)
        bracketed_day = key == "(" and document.key(after + 2) == ")"
        if _is_lead(document, after) or (after > token and key in _PUNCTUATION and not bracketed_day):
            after += 1
        else:
            break
    return after


def _is_lead(document: Document, token: int) -> bool:
    words = vocabulary()
    key = document.key(token)
    return bool(words.weekdays[key] or words.relative_days[key] or head_at(document, token, "day"))


def _days(document: Document, token: int) -> Found | None:
    """A day of a month, or several of one month: 22 شتنبر 2011, السابع من أكتوبر, 25 و26 يونيو."""
    first = day(document, token)
    if first is None or _is_part_of_month(document, token):
        return None
    last = first
    for _ in range(_MOST_JOINED):
        joint = _joint(document, last.after) or _comma(document, last.after)
        following = day(document, _past_lead(document, joint.start)) if joint else None
        if following is None:
            break
        last = following
    low = _in_month(document, token, first.value, last.after)
    if low is None:
        return None
    moment, after = low
    high = moment._replace(day=last.value)
    if not (moment.exists() and high.exists()):
        return None
    return Found(Period(moment, high), token, after, "day of a month", 0.99 if moment.year else 0.97, token)


def _is_part_of_month(document: Document, token: int) -> bool:
    """الأسبوع الثاني من شتنبر: the ordinal says which week it is, and names no day."""
    words = vocabulary()
    return bool(words.parts_of_months[document.key(token - 1)]) and words.ordinals[document.key(token)] is not None


def _in_month(document: Document, token: int, number: int, after: int) -> tuple[Moment, int] | None:
    """The day of that number in the month that follows it, named or not: من الشهر الماضي."""
    name = of_month(document, after)
    if name is None:
        relative = relative_month(document, after + 1) if document.key(after) == OF else None
        return (relative.moment._replace(day=number), relative.after) if relative else None
    rest = tail(document, name.after, hijri=name.month.hijri)
    if not _is_date(document, token, after, name, certain=rest.year is not None):
        return None
    return Moment(rest.year, name.month.number, number, name.month.hijri, rest.relation, rest.scale), rest.after


def _comma(document: Document, token: int) -> Joint | None:
    return Joint(token + 1, to=False) if document.key(token) in (",", "،") else None


def _is_date(document: Document, token: int, after: int, name: Name, *, certain: bool) -> bool:
    """Whether a day before a name that is another word too is one: سابع مارس, but not الثاني مارس ضغوطا and 4-صفر."""
    if name.month.sure or certain or document.key(after) == OF:
        return True
    return not document.key(token).startswith("ال") and document.key(after) not in SEPARATORS


def _month(document: Document, token: int) -> Found | None:
    """A month with or without its year: شتنبر 2013, شهر يونيو, شتنبر الماضي, الشهر الجاري."""
    head = head_at(document, token, "month")
    name = month(document, token + 1 if head else token)
    if name is None:
        found = relative_month(document, token)
        return Found(Period(found.moment, found.moment), token, found.after, "relative month", 0.95, token, headed=True) if found else None
    rest = tail(document, name.after, hijri=name.month.hijri)
    told = rest.after > name.after
    expected = not name.proclitics and document.key(token - 1) in vocabulary().before_months
    if not (head or told or name.month.sure or expected):
        return None
    moment = Moment(rest.year, name.month.number, None, name.month.hijri, rest.relation, rest.scale)
    score = 0.98 if rest.year else 0.93 if told or head else 0.85
    several = bool(head and head.several)
    return Found(Period(moment, moment), token, rest.after, "month", score, token, headed=bool(head), several=several)


def _year(document: Document, token: int) -> Found | None:
    """A year that is named as one: سنة 2015, العام الماضي."""
    named = year(document, token)
    if named is None:
        return None
    head = head_at(document, token, "year")
    score = 0.98 if named.moment.year else 0.95
    rule = "year" if named.moment.year else "relative year"
    several = bool(head and head.several)
    return Found(Period(named.moment, named.moment), token, named.after, rule, score, token, headed=True, several=several)


def _bare_year(document: Document, token: int, *, joined: bool) -> Found | None:
    """A year that is not: 2018."""
    bare = bare_year(document, token, joined=joined)
    return Found(Period(bare[0].moment, bare[0].moment), token, bare[0].after, "bare year", bare[1], token) if bare else None
