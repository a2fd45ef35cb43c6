"""What the page of progress tells, in figures ready to be drawn."""

from __future__ import annotations

from collections import Counter, defaultdict
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
    """How many of a recogniser's suggestions of one label got a clear answer, and what share of them was right as offered.

    `by_day` has that share for each day (ISO 8601) on which there was a clear answer, the first one first.
    """

    label: str
    clear: int
    right: float
    by_day: tuple[tuple[str, float], ...]


def shares(outcomes: Sequence[Outcome]) -> list[tuple[str, list[Share]]]:
    """The outcomes by recogniser and by label, the most frequent first. What several suggested together counts for each of them."""
    counts: defaultdict[str, defaultdict[str, list[Outcome]]] = defaultdict(lambda: defaultdict(list))
    for outcome in outcomes:
        for origin in outcome.origin.split("+") if outcome.clear else ():
            counts[origin][outcome.label].append(outcome)
    found = [(origin, [_share(label, made) for label, made in labels.items()]) for origin, labels in counts.items()]
    ranked = [(origin, sorted(made, key=lambda share: -share.clear)) for origin, made in found]
    return sorted(ranked, key=lambda group: -sum(share.clear for share in group[1]))


def _share(label: str, outcomes: Sequence[Outcome]) -> Share:
    clear, right = Counter[str](), Counter[str]()
    for outcome in outcomes:
        clear[outcome.day] += outcome.clear
        right[outcome.day] += outcome.as_offered
    by_day = tuple((day, right[day] / count) for day, count in sorted(clear.items()))
    return Share(label, clear.total(), right.total() / clear.total(), by_day)


def time_text(seconds: float | None) -> str:
    """A stretch of time as it is said; a dash where it is not known."""
    if seconds is None:
        return "—"
    if seconds < 60:
        return _tr("Progress", "%1 s").replace("%1", QLocale().toString(seconds, "f", 1))
    if seconds < 3600:
        return _tr("Progress", "%1 min").replace("%1", QLocale().toString(round(seconds / 60)))
    return _tr("Progress", "%1 h").replace("%1", QLocale().toString(seconds / 3600, "f", 1))
