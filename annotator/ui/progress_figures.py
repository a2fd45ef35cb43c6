"""What the page of progress tells, in figures ready to be drawn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.model.article import ArticleRow
from annotator.model.pace import Day, Outcome, Overview

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Figures:
    """All that is drawn."""

    overview: Overview
    days: Sequence[Day]
    outcomes: Sequence[Outcome]
    articles: Sequence[ArticleRow]


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the suggestions of one recogniser and label got a clear answer, and what share was right as offered.

    `by_day` has that share for each day (ISO 8601) on which there was a clear answer, the first one first.
    """

    origin: str
    label: str
    clear: int
    right: float
    by_day: tuple[tuple[str, float], ...]


def shares(outcomes: Sequence[Outcome]) -> list[Share]:
    """The outcomes by recogniser and label, the most frequent first."""
    counts: defaultdict[tuple[str, str], dict[str, Outcome]] = defaultdict(dict)
    for outcome in outcomes:
        counts[outcome.origin, outcome.label][outcome.day] = outcome
    found = [_share(*kind, days) for kind, days in counts.items()]
    return sorted((share for share in found if share.clear), key=lambda share: -share.clear)


def _share(origin: str, label: str, days: dict[str, Outcome]) -> Share:
    clear = sum(outcome.as_offered + outcome.corrected + outcome.rejected for outcome in days.values())
    right = sum(outcome.as_offered for outcome in days.values())
    by_day = tuple((day, outcome.right) for day, outcome in sorted(days.items()) if outcome.right is not None)
    return Share(origin, label, clear, right / clear if clear else 0.0, by_day)


def time_text(seconds: float | None) -> str:
    """A stretch of time as it is said; a dash where it is not known."""
    if seconds is None:
        return "—"
    if seconds < 60:
        return _tr("Progress", "%1 s").replace("%1", QLocale().toString(seconds, "f", 1))
    if seconds < 3600:
        return _tr("Progress", "%1 min").replace("%1", QLocale().toString(round(seconds / 60)))
    return _tr("Progress", "%1 h").replace("%1", QLocale().toString(seconds / 3600, "f", 1))
