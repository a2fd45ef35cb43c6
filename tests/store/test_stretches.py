"""What an operation says of where it changed spans: reading those stretches alone is as good as reading everything."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from annotator.actions import browsing, history, review
from annotator.model.change import Change
from annotator.model.errors import KnownError
from annotator.model.span_list import SpanList
from annotator.store import Project
from tests.actions.test_history import ACTS, STEPS


def follow(project: Project, shown: dict[str, SpanList], change: Change) -> dict[str, SpanList]:
    """What a window shows of each article after a change, reading no more than it must."""
    after = dict(shown)
    for article_id, spans in shown.items():
        stretch = change.stretches.get(article_id)
        if stretch:
            after[article_id] = spans.replaced(*stretch, browsing.span_list(project, article_id, within=stretch))
        elif change.spans and article_id in change.articles:
            after[article_id] = browsing.span_list(project, article_id)
    return after


def step(project: Project, shown: dict[str, SpanList], act: int, which: int, number: int) -> Change | None:
    spans = list(shown.values())[number % 2]
    try:
        outcome = ACTS[act](project, spans[which % len(spans)], number)
    except KnownError:
        return None
    change = outcome[0] if isinstance(outcome, tuple) else outcome
    return change if isinstance(change, Change) else None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(steps=STEPS)
def test_following_the_stretches_shows_what_reading_everything_shows(newsroom: Project, steps: list[tuple[int, int, int] | str]) -> None:
    shown = {row.id: browsing.span_list(newsroom, row.id) for row in browsing.articles(newsroom)}
    imported = history.undoable(newsroom)
    for wanted in steps:
        if wanted == "undo":
            change = history.undo(newsroom) if history.undoable(newsroom) != imported else None
        elif isinstance(wanted, str):
            change = history.redo(newsroom)
        else:
            change = step(newsroom, shown, *wanted)
        shown = follow(newsroom, shown, change) if change else shown
        assert {article_id: tuple(spans) for article_id, spans in shown.items()} == {
            article_id: browsing.spans(newsroom, article_id) for article_id in shown
        }
    while history.undoable(newsroom) != imported:
        history.undo(newsroom)


def test_a_decision_names_the_stretch_of_its_span(newsroom: Project) -> None:
    article = browsing.articles(newsroom)[0].id
    third = browsing.spans(newsroom, article)[2]
    assert review.confirm(newsroom, third).stretches == {article: (third.start, third.end)}
    undone = history.undo(newsroom)
    assert undone is not None
    assert undone.stretches == {article: (third.start, third.end)}


def test_a_moved_span_names_where_it_was_offered_and_where_it_is_now(newsroom: Project) -> None:
    article = browsing.articles(newsroom)[0].id
    offered = browsing.spans(newsroom, article)[0]
    moved = review.correct(newsroom, offered, start=offered.start, end=offered.end + 3)
    assert moved.stretches == {article: (offered.start, offered.end + 3)}
    taken_back = review.reopen(newsroom, browsing.spans(newsroom, article)[0])
    assert taken_back.stretches == {article: (offered.start, offered.end + 3)}
