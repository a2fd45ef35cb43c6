"""How the annotator's work goes on: of all, day by day, and how often the recognisers were right.

What is decided of each article is in the lines of `browsing.articles`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from statistics import median

from annotator.model.article import FINISHED
from annotator.model.pace import Day, Outcome, Overview
from annotator.store import Project, articles, at_one_moment
from annotator.store import pace as stored

BREAK = 300.0
"""Seconds without a decision that are a break and no time of deciding."""
_OF_LATE = 200
"""Decisions by which the time that remains is estimated."""


@at_one_moment
def overview(project: Project) -> Overview:
    """What is decided, what waits, and how long that will take at the pace of late."""
    db = project.read()
    counts = articles.counts(db, project.annotator)
    waiting = stored.waiting(db, project.annotator)
    lately = _middle([seconds for _, seconds in _intervals(project, last=_OF_LATE)])
    return Overview(
        decided=counts.decided,
        waiting=waiting,
        finished=sum(count for state, count in counts.articles.items() if state in FINISHED),
        articles=sum(counts.articles.values()),
        seconds=lately,
        remaining=None if lately is None else waiting * lately,
    )


@at_one_moment
def days(project: Project) -> list[Day]:
    """Each day on which the annotator decided something, the first one first."""
    taken: defaultdict[str, list[float]] = defaultdict(list)
    for day, seconds in _intervals(project):
        taken[day].append(seconds)
    return [Day(**dict(row), seconds=_middle(taken[row["day"]])) for row in stored.days(project.read(), project.annotator)]


def outcomes(project: Project, *, everybody: bool = False) -> list[Outcome]:
    """What became of the suggestions that the annotator, or everybody, decided: by day, recogniser and label."""
    return stored.outcomes(project.read(), None if everybody else project.annotator)


def _intervals(project: Project, *, last: int | None = None) -> list[tuple[str, float]]:
    """The day of each decision that followed another without a break, with the seconds between them. A change of many is one."""
    moments = [(day, datetime.fromisoformat(at)) for day, at in stored.moments(project.read(), project.annotator, last=last)]
    between = [(day, (now - before).total_seconds()) for (_, before), (day, now) in pairwise(moments)]
    return [(day, seconds) for day, seconds in between if seconds <= BREAK]


def _middle(seconds: Sequence[float]) -> float | None:
    return median(seconds) if seconds else None
