"""Dates as articles, sources and claims have them: ISO 8601 at the precision that is known."""

from __future__ import annotations

import re
from datetime import date

from annotator.model.errors import BadInput

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def checked(written: str | None) -> str | None:
    """The year, month or day that somebody wrote; None where it is empty. BadInput if it is none."""
    given = (written or "").strip() or None
    if given is not None and _days(given) is None:
        raise BadInput(f"{given} is no date: write 2019, 2019-05 or 2019-05-03. Nothing was changed.")
    return given


def first_and_last_day(written: str) -> tuple[date, date] | None:
    """The days that a date, or a span of two (2002/2021), begins and ends with; None for anything else."""
    begin, slash, end = written.partition("/")
    first, last = _days(begin), _days(end if slash else begin)
    if first is None or last is None or last[1] < first[0]:
        return None
    return first[0], last[1]


def _days(written: str) -> tuple[date, date] | None:
    match = _DATE.fullmatch(written)
    if match is None:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first, first
    from calendar import monthrange  # brings `locale` along, and a window that opens asks for no month's end

    return first, date(year, month or 12, monthrange(year, month or 12)[1])
