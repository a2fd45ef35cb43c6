"""The time for which a claim holds."""

from __future__ import annotations

from annotator.consistency.rules import rules
from annotator.model.claim import Period
from annotator.model.dates import first_and_last_day


def stated(value: str) -> Period | None:
    """The period of an ISO 8601 date (`2011`, `2013-09`, `2011-09-22`) or span (`2002/2021`); None if it is no such date."""
    days = first_and_last_day(value)
    return Period(days[0].toordinal(), days[1].toordinal(), joined="/" in value) if days else None


def assumed(date: str | None) -> Period | None:
    """The period of what an article of that date states without a time: the days before it."""
    published = stated(date) if date else None
    return Period(published.first - rules().recent_days, published.last, stated=False) if published else None


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
