"""How the work goes on, in figures."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from annotator.actions import articles, browsing, progress, review
from annotator.model.article import ArticleState
from annotator.model.review import ReviewSpan, SpanState
from annotator.store import Project, history

Clock = Callable[[str], None]


pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system cannot set the time zone of a process")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    """Sets the time (UTC) at which decisions are made."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    moment = ["2026-03-01T10:00:00.000Z"]
    monkeypatch.setattr(history, "now", lambda: moment[0])

    def at(day_and_time: str) -> None:
        moment[0] = f"2026-03-{day_and_time}.000Z"

    yield at
    monkeypatch.undo()
    time.tzset()


def span(project: Project, quote: str) -> ReviewSpan:
    return next(found for row in browsing.articles(project) for found in browsing.spans(project, row.id) if found.quote == quote)


def test_a_fresh_project_has_everything_before_it_and_nothing_to_measure(newsroom: Project) -> None:
    seen = progress.overview(newsroom)
    assert (seen.decided, seen.waiting, seen.finished, seen.articles) == (0, 9, 0, 2)
    assert (seen.seconds, seen.remaining) == (None, None)
    assert progress.days(newsroom) == progress.outcomes(newsroom) == []


def test_the_pace_leaves_breaks_out_and_tells_what_remains(newsroom: Project, clock: Clock) -> None:
    for quote, moment in (("الرباط", "01T10:00:00"), ("المغرب", "01T10:00:04"), ("12 سدا", "01T11:30:00"), ("700 طن", "01T11:30:10")):
        clock(moment)
        review.confirm(newsroom, span(newsroom, quote))
    seen = progress.overview(newsroom)
    assert (seen.decided, seen.waiting) == (4, 5)
    assert (seen.seconds, seen.remaining) == (7, 35)


def test_a_change_of_many_is_one_step(newsroom: Project, clock: Clock) -> None:
    first, second = (row.id for row in browsing.articles(newsroom))
    clock("01T10:00:00")
    review.confirm_many(newsroom, browsing.spans(newsroom, first))
    clock("01T10:00:20")
    review.reject_many(newsroom, browsing.spans(newsroom, second))
    assert progress.overview(newsroom).seconds == 20
    (day,) = progress.days(newsroom)
    assert (day.day, day.confirmed, day.rejected, day.unsure, day.decided, day.seconds) == ("2026-03-01", 6, 3, 0, 9, 20)


def test_days_count_decisions_as_they_stand(newsroom: Project, clock: Clock) -> None:
    clock("01T23:00:00")
    review.confirm(newsroom, span(newsroom, "الرباط"))
    review.confirm(newsroom, span(newsroom, "المغرب"))
    clock("02T08:00:00")
    review.reject(newsroom, span(newsroom, "المغرب"))
    review.unsure(newsroom, span(newsroom, "12 سدا"))
    assert [(day.day, day.confirmed, day.rejected, day.unsure) for day in progress.days(newsroom)] == [
        ("2026-03-01", 1, 0, 0),
        ("2026-03-02", 0, 1, 1),
    ]


def test_how_often_a_recogniser_was_right_is_told_by_label_and_day(newsroom: Project, clock: Clock) -> None:
    clock("01T10:00:00")
    review.confirm(newsroom, span(newsroom, "الرباط"))
    review.correct(newsroom, span(newsroom, "المغرب"), label="ORG")
    review.reject(newsroom, span(newsroom, "وجدة"))
    review.unsure(newsroom, span(newsroom, "سلمى الوزاني"))
    clock("02T10:00:00")
    offered = span(newsroom, "أكثر من 40 وفدا")
    review.correct(newsroom, offered, start=offered.start + 8)
    review.add(newsroom, offered.article_id, 0, 3, "EVENT")
    outcomes = progress.outcomes(newsroom)
    figures = [(found.day[-1], found.label, found.as_offered, found.corrected, found.rejected, found.unsure) for found in outcomes]
    assert figures == [("1", "LOC", 1, 1, 1, 0), ("1", "PER", 0, 0, 0, 1), ("2", "QUANTITY", 0, 1, 0, 0)]
    assert {found.origin for found in outcomes} == {"test"}
    assert [found.clear for found in outcomes] == [3, 0, 1]


def test_finished_articles_and_those_set_aside_keep_nothing_waiting(newsroom: Project) -> None:
    first, second = (row.id for row in browsing.articles(newsroom))
    articles.set_state(newsroom, first, ArticleState.DONE)
    assert (progress.overview(newsroom).waiting, progress.overview(newsroom).finished) == (3, 1)
    articles.set_state(newsroom, second, ArticleState.SET_ASIDE, reason="مكرر")
    assert (progress.overview(newsroom).waiting, progress.overview(newsroom).finished) == (0, 1)


def test_everybody_sees_their_own_work(newsroom: Project) -> None:
    review.confirm(newsroom, span(newsroom, "الرباط"))
    newsroom.annotator = "هدى"
    assert progress.overview(newsroom).decided == 0
    assert progress.outcomes(newsroom) == []
    assert sum(found.as_offered for found in progress.outcomes(newsroom, everybody=True)) == 1
    assert span(newsroom, "الرباط").state is SpanState.SUGGESTED
