"""Points of a calendar at the precision at which they are stated, their ISO 8601 value, and what they resolve to.

A Hijri date has no value of its own; it resolves to Gregorian days by the Umm al-Qura tables (hijridate). A
relative one resolves against the day on which the article was written.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import timedelta
from typing import NamedTuple

from hijridate import Gregorian, Hijri

from annotator.highlight.dates.calendars import OTHER, Relation

_ISO = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_MONTHS = 12
_LONGEST_HIJRI_MONTH = 30


class Moment(NamedTuple):
    """A year, month or day. Without a year, `relation` says where it lies, counted in years or months (`scale`)."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hijri: bool = False
    relation: Relation | None = None
    scale: str = "month"

    @property
    def precision(self) -> str:
        """The smallest unit that is stated."""
        return "day" if self.day else "month" if self.month or (self.relation is not None and self.scale == "month") else "year"

    def exists(self) -> bool:
        """Whether the calendar has such a day; without a year, whether any year has it."""
        if not self.day:
            return True
        if self.hijri or not self.month:
            return self.day <= _LONGEST_HIJRI_MONTH + (not self.hijri)
        return self.day <= monthrange(self.year or 2000, self.month)[1]

    def iso(self) -> str | None:
        """The value at the precision stated; None for a Hijri and for a relative one."""
        if self.hijri or self.year is None:
            return None
        parts = [f"{self.year:04d}" if self.year >= 0 else f"-{-self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    def resolve(self, written: str | None) -> str | None:
        """The Gregorian value, with the day of writing in ISO 8601 where it is needed; None where it cannot be told."""
        moment = self if self.year is not None else self._with_year(written)
        if moment is None or not moment.exists():
            return None
        return _gregorian(moment) if moment.hijri else moment.iso()

    def _with_year(self, written: str | None) -> Moment | None:
        anchor = _anchor(written, hijri=self.hijri)
        if anchor is None or anchor.year is None or self.relation == OTHER:
            return None
        if self.scale == "year":
            return self._replace(year=anchor.year + int(self.relation)) if self.relation is not None else None
        if anchor.month is None:
            return None
        if self.month is None:
            months = anchor.year * _MONTHS + anchor.month - 1 + int(self.relation or 0)
            return self._replace(year=months // _MONTHS, month=months % _MONTHS + 1)
        return self._replace(year=self._nearest_year(anchor.year, anchor.month, anchor.day))

    def _nearest_year(self, year: int, month: int, day: int | None) -> int:
        """The year that makes a month, or a day of a month, the nearest before, after or around the day of writing."""
        here = (self.month or 0, self.day or 0)
        there = (month, (day or 0) if self.day else 0)
        if self.relation == -1:
            return year if here < there else year - 1
        if self.relation == 1:
            return year if here > there else year + 1
        if self.relation == 0:
            return year
        return min((year, year - 1, year + 1), key=lambda candidate: abs((candidate - year) * _MONTHS + here[0] - month))


def _anchor(written: str | None, *, hijri: bool) -> Moment | None:
    """The day of writing, in the calendar that is asked for; None where it is not known."""
    match = _ISO.match(written or "")
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if not hijri or year is None:
        return Moment(year, month, day)
    try:
        there = Gregorian(year, month or 1, day or 1).to_hijri()
    except (ValueError, OverflowError):
        return None
    return Moment(there.year, there.month if month else None, there.day if day else None, hijri=True)


def _gregorian(moment: Moment) -> str | None:
    """The Gregorian day of a Hijri one, `from/to` for a month or a year; None outside the tables (1343 to 1500)."""
    year = moment.year or 0
    try:
        if moment.month and moment.day:
            return Hijri(year, moment.month, moment.day).to_gregorian().isoformat()
        first = Hijri(year, moment.month or 1, 1)
        last = Hijri(year, moment.month or _MONTHS, 1)
        end = last.to_gregorian() + timedelta(days=last.month_length() - 1)
        return f"{first.to_gregorian().isoformat()}/{end.isoformat()}"
    except (ValueError, OverflowError):
        return None


class Period(NamedTuple):
    """From one moment to another; a single moment is a period of one."""

    low: Moment
    high: Moment

    def iso(self) -> str | None:
        """The value, `from/to` where the ends differ; None where an end has none."""
        return _joined(self.low.iso(), self.high.iso())

    def resolve(self, written: str | None) -> str | None:
        """What the period resolves to, as `Moment.resolve`."""
        low, high = self.low.resolve(written), self.high.resolve(written)
        if self.low == self.high:
            return low
        return _joined(low and low.split("/")[0], high and high.split("/")[-1])


def _joined(low: str | None, high: str | None) -> str | None:
    if low is None or high is None:
        return None
    return low if low == high else f"{low}/{high}"


def completed(low: Moment, high: Moment) -> Period:
    """The period between two moments, each completed by what only the other says: من نونبر إلى فبراير 2019 begins in 2018."""
    if high.year is not None and high.year <= 0 < (low.year or 0):
        low = low._replace(year=1 - (low.year or 0), hijri=False)
    if low.month is None and low.day:
        low = low._replace(month=high.month, hijri=high.hijri)
    if low.year is None and low.relation is None:
        earlier = low.month and high.month and low.month > high.month
        low = low._replace(year=high.year - 1 if high.year and earlier else high.year, relation=high.relation, scale=high.scale)
    elif high.year is None and high.relation is None and high.month:
        later = low.month and high.month < low.month
        high = high._replace(year=low.year + 1 if low.year and later else low.year, relation=low.relation, scale=low.scale)
    return Period(low, high)
