"""Days that are named from the one on which an article was written: أمس الاثنين, أول أمس, يوم الأحد الماضي."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from annotator.highlight.dates.calendars import Relation, vocabulary
from annotator.highlight.dates.date_parts import OF, head_at
from annotator.highlight.document import Document

_WEEK = 7


class Near(NamedTuple):
    """Such a day: the token after its words, and what it resolves to."""

    after: int
    resolved: str


def near_day(document: Document, token: int) -> Near | None:
    """The day that begins at a token; None unless the article's date is known to the day.

    اليوم alone is more often "nowadays", and a weekday alone any week's: both need a companion.
    """
    try:
        written = date.fromisoformat(document.date or "")
    except ValueError:
        return None
    start = token + 1 if head_at(document, token, "day") else token
    words = vocabulary()
    shifted, start = _shift(document, start)
    if relative := words.relative_days[document.key(start)]:
        after = start + 1
        weekday = words.weekdays[document.key(after)]
        if (relative.meaning == 0 and not weekday) or document.key(after) in words.urgent:
            return None
        if relative.meaning < 0 and document.key(after) in words.day_before:
            shifted, after = True, after + 1
        days = relative.meaning * (2 if shifted else 1)
        if weekday:
            days = _agreeing(written, days, weekday.meaning)
        return Near(after + bool(weekday), (written + timedelta(days=days)).isoformat())
    weekday = words.weekdays[document.key(start)]
    relation = words.relations[document.key(start + 1)]
    if weekday is None or (start == token and relation is None):
        return None
    days = _days(written.weekday(), weekday.meaning, relation.meaning if relation else None)
    return Near(start + 1 + bool(relation), (written + timedelta(days=days)).isoformat())


def _agreeing(written: date, days: int, weekday: int) -> int:
    """The shift, or one day more or less where that is the weekday: an article may be dated the day after it was written."""
    near = (days, days - 1, days + 1)
    return next((shift for shift in near if (written + timedelta(days=shift)).weekday() == weekday), days)


def _shift(document: Document, token: int) -> tuple[bool, int]:
    """Whether أول or بعد shifts the day that follows by one more, and where that day is named."""
    key = document.key(token)
    after = token + 2 if document.key(token + 1) == OF else token + 1
    day = vocabulary().relative_days[document.key(after)]
    if day and ((key in vocabulary().day_before and day.meaning < 0) or (key in vocabulary().day_after and day.meaning > 0)):
        return True, after
    return False, token


def _days(today: int, weekday: int, relation: Relation | None) -> int:
    """How many days lie between a weekday and the next of another: backwards unless it is said to come."""
    if relation == 1:
        return (weekday - today - 1) % _WEEK + 1
    back = (today - weekday) % _WEEK
    return -(back or (_WEEK if relation == -1 else 0))
