"""The time for which a claim holds."""

from __future__ import annotations

import calendar
import datetime

from annotator.consistency.rules import rules
from annotator.model.claim import Period


def stated(value: str) -> Period | None:
    """The period of an ISO 8601 date (`2011`, `2013-09`, `2011-09-22`) or span (`2002/2021`); None if it is no such date."""
    first, _, last = value.partition("/")
    begin, end = _days(first), _days(last or first)
    if begin is None or end is None or end[1] < begin[0]:
        return None
    return Period(begin[0], end[1], joined=bool(last))


def assumed(date: str | None) -> Period | None:
    """The period of what an article of that date states without a time: the days before it."""
    published = _days(date) if date else None
    return Period(published[0] - rules().recent_days, published[1], stated=False) if published else None


def agree(left: Period | None, right: Period | None) -> bool:
    """Whether two claims can be about the same time; what is unknown agrees with everything."""
    if left is None or right is None:
        return True
    shared = min(left.last, right.last) - max(left.first, right.first) + 1
    if shared <= 0:
        return False
    if not (left.stated or right.stated):
        return abs(left.last - right.last) <= rules().close_days
    if not (left.stated and right.stated):
        return not (left.joined or right.joined)
    if left.joined or right.joined:
        longest = max(left.last, right.last) - min(left.first, right.first) + 1
        return shared >= rules().same * longest
    return True


def certainty(left: Period | None, right: Period | None) -> float:
    """How sure it is that two claims whose periods agree are about the same time, from 0 to 1."""
    if left is None or right is None:
        return rules().unknown
    return 1.0 if left.stated and right.stated else rules().assumed


def _days(value: str) -> tuple[int, int] | None:
    try:
        year, month, day = (*map(int, value.split("-")), 0, 0)[:3]
        first = datetime.date(year, month or 1, day or 1)
        last = first if day else datetime.date(year, month or 12, calendar.monthrange(year, month or 12)[1])
    except ValueError:
        return None
    return first.toordinal(), last.toordinal()
