"""The kept counts are what counting anew would give, whatever was done by whomever in whatever order."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.actions import browsing, history, merging, projects, review
from annotator.model.errors import KnownError
from annotator.model.review import SpanState, Suggestion
from annotator.store import Project, decided, spans, suggestions
from tests.actions.running import run
from tests.actions.test_history import ACTS
from tests.conftest import RAIN, SUMMIT, offer, rain_suggestions, summit_suggestions

PEOPLE = ("أمل", "سعيد", "ليلى")

STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(range(len(ACTS))), st.integers(0, 30), st.integers(0, 30)),
        st.tuples(st.just("highlight"), st.integers(0, 1), st.sets(st.integers(0, 11))),
        st.tuples(st.just("person"), st.sampled_from(PEOPLE)),
        st.sampled_from([("undo",), ("redo",)]),
    ),
    max_size=30,
)


def kept(project: Project) -> dict[tuple[str, str], tuple[int, int]]:
    """For each article and person how many are decided of how many, as the list of articles shows it."""
    return {(row.id, person): (row.decided, row.total) for person in PEOPLE for row in seen_by(project, person)}


def seen_by(project: Project, person: str) -> Iterable[browsing.ArticleRow]:
    current, project.annotator = project.annotator, person
    rows = browsing.articles(project)
    assert sum(row.decided for row in rows) == browsing.counts(project).decided
    assert sum(row.total for row in rows) == browsing.counts(project).total
    project.annotator = current
    return rows


def anew(project: Project) -> dict[tuple[str, str], tuple[int, int]]:
    """The same, from the spans themselves."""
    found = {}
    for article_id in browsing.article_ids(project):
        for person in PEOPLE:
            shown = spans.of_article(project.read(), article_id, person)
            found[article_id, person] = (sum(span.state is not SpanState.SUGGESTED for span in shown), len(shown))
    return found


def offered(article: int) -> list[Suggestion]:
    """What may be suggested in an article: some of it in each other's place, and nested."""
    if article:
        return [*rain_suggestions(), offer(RAIN, "بعد ثلاثة أشهر", "QUANTITY", core="ثلاثة"), offer(RAIN, "ثلاثة", "LAW")]
    more = [
        offer(SUMMIT, "أكثر من 40", "MONEY", core="40"),
        offer(SUMMIT, "وقالت سلمى الوزاني", "ORG", core="سلمى الوزاني"),
        offer(SUMMIT, "سلمى", "PER"),
        offer(SUMMIT, "سيبني 12 سدا قبل سنة 2030", "QUANTITY", core="12"),
        offer(SUMMIT, "المغاربية", "LOC"),
        offer(SUMMIT, "شارك المقال", "ORG"),
    ]
    return [*summit_suggestions(), *more]


def do(project: Project, step: tuple[object, ...], first: int) -> None:
    match step:
        case ("highlight", int(article), set(chosen)):
            found = [suggestion for place, suggestion in enumerate(offered(article)) if place in chosen]
            article_id = browsing.article_ids(project)[article]
            project.write(lambda db: suggestions.replace(db, article_id, found, version="2"))
        case ("person", str(person)):
            project.annotator = person
        case ("undo",):
            last = history.undoable(project)
            if last and last.id > first:
                history.undo(project)
        case ("redo",):
            history.redo(project)
        case (int(act), int(which), int(number)):
            shown = browsing.spans(project, browsing.article_ids(project)[number % 2])
            if shown:
                ACTS[act](project, shown[which % len(shown)], number)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=120)
@given(steps=STEPS)
def test_whatever_is_done_the_kept_counts_are_those_of_the_spans(newsroom: Project, steps: list[tuple[object, ...]]) -> None:
    start = history.undoable(newsroom)
    assert start is not None
    for step in steps:
        with suppress(KnownError):  # what cannot be done changes nothing
            do(newsroom, step, start.id)
        assert kept(newsroom) == anew(newsroom)
    history.go_to(newsroom, start.id)
    assert kept(newsroom) == anew(newsroom)
    newsroom.annotator = PEOPLE[0]
    for article in range(2):
        do(newsroom, ("highlight", article, set(range(12))), start.id)


@pytest.fixture
def elsewhere(newsroom: Project, tmp_path: Path) -> Path:
    """A copy of the project in which another person decided, moved an end and took a decision back."""
    path = tmp_path / "elsewhere.tahqiq"
    projects.backup(newsroom, path)
    with projects.open(path, annotator="سعيد") as other:
        for row in browsing.articles(other):
            review.reject_many(other, browsing.spans(other, row.id))
        first, second, *_ = browsing.spans(other, row.id)
        review.correct(other, first, end=first.end + 2)
        review.reopen(other, second)
    return path


def test_merged_decisions_are_counted_for_who_made_them(newsroom: Project, elsewhere: Path) -> None:
    review.confirm(newsroom, browsing.spans(newsroom, browsing.article_ids(newsroom)[0])[0])
    run(merging.merge(newsroom, [elsewhere]))
    assert kept(newsroom) == anew(newsroom)
    history.undo(newsroom)
    assert kept(newsroom) == anew(newsroom)


def test_articles_that_come_in_with_decisions_are_counted(elsewhere: Path, tmp_path: Path) -> None:
    with projects.create(tmp_path / "empty.tahqiq", annotator="ليلى") as project:
        run(merging.merge(project, [elsewhere]))
        assert {count for (_, person), count in kept(project).items() if person == "سعيد"} == {(6, 6), (2, 3)}
        assert kept(project) == anew(project)
        history.undo(project)
        assert kept(project) == {}
        history.redo(project)
        assert kept(project) == anew(project)


def test_an_offer_that_comes_back_with_its_decision_gone_is_counted(newsroom: Project) -> None:
    article_id = browsing.article_ids(newsroom)[0]
    review.correct(newsroom, browsing.spans(newsroom, article_id)[1], label="MONEY")
    newsroom.write(lambda db: suggestions.replace(db, article_id, [], version="2"))
    (made,) = decided.of_article(newsroom.read(), article_id)
    review.reopen(newsroom, browsing.spans(newsroom, article_id)[0])
    assert [span.suggestion for span in browsing.spans(newsroom, article_id)] == [made.offered]
    assert kept(newsroom) == anew(newsroom)


def test_a_long_suggestion_is_found_from_its_core_at_the_end(newsroom: Project) -> None:
    article_id = browsing.article_ids(newsroom)[0]
    long = offer(SUMMIT, SUMMIT[:150], "QUANTITY", core="12")
    short = replace(offer(SUMMIT, "12 سدا", "MONEY", core="12"), score=0.5)
    newsroom.write(lambda db: suggestions.replace(db, article_id, [long, short], version="2"))
    review.reject(newsroom, next(span for span in browsing.spans(newsroom, article_id) if span.label == "MONEY"))
    assert kept(newsroom) == anew(newsroom)
    assert kept(newsroom)[article_id, "أمل"] == (1, 1)
