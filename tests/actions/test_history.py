"""Undo and redo of whatever a reviewer does, one operation at a time, across restarts."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.actions import articles, browsing, checking, entities, history, knowledge_base, projects, review, sources
from annotator.model.article import ArticleState, Metadata
from annotator.model.change import Change
from annotator.model.errors import BadInput, KnownError
from annotator.model.evidence import Rating, Stance
from annotator.model.finding import FindingState
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.values import Quantity
from annotator.store import Project, progress
from annotator.store import history as stored

Rows = dict[str, list[tuple[object, ...]]]
Act = Callable[[Project, ReviewSpan, int], object]


def rows(project: Project) -> Rows:
    """All that people made, table by table."""
    return {table: sorted(map(tuple, project.read().all(f"SELECT * FROM {table}")), key=repr) for table in stored._KEYS}


def derived(project: Project) -> list[tuple[object, ...]]:
    """What every article list shows of it."""
    return [(row.name, row.decided, row.total, row.state) for row in browsing.articles(project)]


def some_entity(project: Project, number: int) -> str:
    """One of the project's entities, a shipped one if there is none."""
    known = [row.entity.id for row in entities.listed(project)]
    return known[number % len(known)] if known else "MA"


def link(project: Project, span: ReviewSpan, number: int) -> object:
    _, source = sources.add_source(project, kind="book", title=f"كتاب {number % 2}", text="يبني المغرب 12 سدا.")
    return sources.link(project, span, source.id, "12 سدا", Stance.SUPPORTS)


def unlink(project: Project, span: ReviewSpan, _: int) -> object:
    linked = sources.evidence_of(project, span)
    return sources.unlink(project, linked[0][0].id) if linked else None


ACTS: tuple[Act, ...] = (
    lambda project, span, _: review.confirm(project, span),
    lambda project, span, _: review.reject(project, span),
    lambda project, span, _: review.unsure(project, span, note="هل هو العدد نفسه؟"),
    lambda project, span, _: review.reopen(project, span),
    lambda project, span, number: review.correct(project, span, start=max(0, span.start - number % 3), end=span.end + number % 2),
    lambda project, span, number: review.correct(project, span, label=("ORG", "LOC", "MONEY")[number % 3]),
    lambda project, span, number: review.correct(project, span, value=Quantity(Decimal(number)), note=None),
    lambda project, span, number: review.add(project, span.article_id, number, number + 5, "EVENT"),
    lambda project, span, _: review.confirm_many(project, browsing.spans(project, span.article_id)),
    lambda project, span, _: review.reject_many(project, browsing.spans(project, span.article_id)),
    lambda project, span, number: articles.set_state(project, span.article_id, list(ArticleState)[number % 4]),
    lambda project, span, number: articles.edit_metadata(project, span.article_id, Metadata(title=f"عنوان {number}")),
    lambda project, span, number: articles.mark_region(project, span.article_id, number, number + 9, boilerplate=number % 2 == 0),
    lambda project, _, number: entities.create_entity(project, label="ORG", name=f"جمعية {number}", aliases=["الجمعية"]),
    lambda project, span, number: entities.link_entity(project, span, ("MA", "TN", "DZ")[number % 3]),
    lambda project, _, number: knowledge_base.edit_entity(
        project, some_entity(project, number), aliases=[f"اسم {number}"], note=str(number)
    ),
    lambda project, _, number: knowledge_base.delete_entity(project, some_entity(project, number)),
    lambda project, _, number: knowledge_base.merge_entities(project, some_entity(project, number), [some_entity(project, number + 1)]),
    lambda project, span, number: knowledge_base.split_entity(project, some_entity(project, number), name=span.quote, aliases=["المغرب"]),
    lambda project, span, _: sources.judge(project, span, Rating.TRUE, "كما في المصدر"),
    lambda project, _, number: checking.set_finding_state(project, f"key {number % 3}", FindingState.DISMISSED),
    link,
    unlink,
)
STEPS = st.lists(
    st.one_of(st.tuples(st.sampled_from(range(len(ACTS))), st.integers(0, 30), st.integers(0, 30)), st.sampled_from(["undo", "redo"])),
    max_size=25,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(steps=STEPS)
def test_any_sequence_of_actions_can_be_undone_and_redone(newsroom: Project, steps: list[tuple[int, int, int] | str]) -> None:
    past, future = [rows(newsroom)], []
    for step in steps:
        if step == "undo" and len(past) > 1:
            assert history.undo(newsroom) is not None
            future.append(past.pop())
        elif step == "redo" and future:
            assert history.redo(newsroom) is not None
            past.append(future.pop())
        elif isinstance(step, tuple):
            past, future = done(newsroom, step, past, future)
        assert rows(newsroom) == past[-1]
        check_ranking(newsroom)
    check_undo_and_redo_of_all(newsroom, past)


def check_ranking(project: Project) -> None:
    """What was read into memory of the names is what the project holds now."""
    for row in entities.listed(project):
        assert row.entity in [found for found, _ in entities.rank_entities(project, row.entity.name, row.entity.label)]


def done(project: Project, step: tuple[int, int, int], past: list[Rows], future: list[Rows]) -> tuple[list[Rows], list[Rows]]:
    act, which, number = step
    article = browsing.articles(project)[number % 2].id
    spans = browsing.spans(project, article)
    last = history.undoable(project)
    try:
        ACTS[act](project, spans[which % len(spans)], number)
    except BadInput:
        assert history.undoable(project) == last
        return past, future
    made = [entry for entry in history.entries(project) if last is None or (entry.id > last.id and not entry.undone)]
    return ([*past, *([rows(project)] * len(made))], []) if len(made) < 2 else (restep(project, past, len(made)), [])


def restep(project: Project, past: list[Rows], count: int) -> list[Rows]:
    """The states after each operation of an act that made several."""
    between = []
    for _ in range(count):
        between.append(rows(project))
        history.undo(project)
    for _ in range(count):
        history.redo(project)
    return [*past, *reversed(between)]


def check_undo_and_redo_of_all(project: Project, past: list[Rows]) -> None:
    lists = derived(project)
    for state in reversed(past[:-1]):
        assert history.undo(project) is not None
        assert rows(project) == state
    for state in past[1:]:
        assert history.redo(project) is not None
        assert rows(project) == state
    assert derived(project) == lists
    recount(project)
    assert derived(project) == lists
    for _ in past[1:]:
        history.undo(project)


def recount(project: Project) -> None:
    """Makes the derived counts anew from nothing."""
    ids = [row.id for row in browsing.articles(project)]
    project.write(lambda db: [progress.refresh(db, article_id) for article_id in ids])


def first_span(project: Project, quote: str) -> ReviewSpan:
    return next(span for row in browsing.articles(project) for span in browsing.spans(project, row.id) if span.quote == quote)


def test_a_decision_is_undone_after_a_restart_and_redone_after_another(newsroom: Project) -> None:
    review.confirm(newsroom, first_span(newsroom, "12 سدا"))
    newsroom.close()
    with projects.open(newsroom.path, annotator="أمل") as project:
        change = history.undo(project)
        assert isinstance(change, Change)
        assert change.spans
        assert change.focus is not None
        assert change.focus[1:] == first_span(project, "12 سدا").key
        assert first_span(project, "12 سدا").state is SpanState.SUGGESTED
    with projects.open(newsroom.path, annotator="أمل") as project:
        assert history.redo(project) is not None
        assert first_span(project, "12 سدا").state is SpanState.CONFIRMED
        assert history.redo(project) is None


def test_one_undo_takes_a_bulk_operation_back(newsroom: Project) -> None:
    article = browsing.articles(newsroom)[0].id
    review.confirm_many(newsroom, browsing.spans(newsroom, article))
    entry = history.undoable(newsroom)
    assert entry is not None
    assert (entry.name, entry.detail["count"], entry.by) == ("confirm", "6", "أمل")
    history.undo(newsroom)
    assert {span.state for span in browsing.spans(newsroom, article)} == {SpanState.SUGGESTED}
    assert browsing.article(newsroom, article).state is ArticleState.NEW


def test_what_was_undone_stays_in_the_history_and_cannot_be_redone_after_something_new(newsroom: Project) -> None:
    review.confirm(newsroom, first_span(newsroom, "12 سدا"))
    history.undo(newsroom)
    review.reject(newsroom, first_span(newsroom, "12 سدا"))
    assert history.redo(newsroom) is None
    assert [(entry.name, entry.undone) for entry in history.entries(newsroom)] == [
        ("reject", False),
        ("confirm", True),
        ("import", False),
    ]
    assert len(history.entries(newsroom, limit=1)) == 1


def test_undoing_an_import_takes_its_articles_away_and_redoing_brings_them_back(newsroom: Project) -> None:
    before = rows(newsroom)
    ids = [row.id for row in browsing.articles(newsroom)]
    change = history.undo(newsroom)
    assert change is not None
    assert change.articles == frozenset(ids)
    assert browsing.articles(newsroom) == []
    assert history.undo(newsroom) is None
    history.redo(newsroom)
    assert rows(newsroom) == before
    assert browsing.article(newsroom, ids[0]).regions


def test_undoing_an_import_leaves_articles_on_which_people_decided(newsroom: Project) -> None:
    with_decision, without = (row.id for row in browsing.articles(newsroom))
    review.confirm(newsroom, browsing.spans(newsroom, with_decision)[0])
    newsroom.write(lambda db: db.run("UPDATE operations SET state = 'discarded' WHERE name = 'confirm'"))
    history.undo(newsroom)
    assert [row.id for row in browsing.articles(newsroom)] == [with_decision]
    assert browsing.article(newsroom, with_decision).regions
    history.redo(newsroom)
    assert {row.id for row in browsing.articles(newsroom)} == {with_decision, without}


def test_texts_of_an_undone_import_are_dropped_once_it_cannot_be_redone(newsroom: Project) -> None:
    history.undo(newsroom)
    assert newsroom.read().scalar("SELECT count(*) FROM texts") == 2
    entities.create_entity(newsroom, label="ORG", name="جمعية السد")
    assert newsroom.read().scalar("SELECT count(*) FROM texts") == 0


def test_highlighting_again_between_a_decision_and_its_undo_changes_nothing_of_it(newsroom: Project) -> None:
    from annotator.store import suggestions

    article = browsing.articles(newsroom)[0].id
    review.correct(newsroom, first_span(newsroom, "12 سدا"), label="MONEY")
    newsroom.write(lambda db: suggestions.replace(db, article, [], version="2"))
    history.undo(newsroom)
    assert browsing.spans(newsroom, article) == ()
    history.redo(newsroom)
    assert [span.label for span in browsing.spans(newsroom, article)] == ["MONEY"]


def test_without_an_annotator_nothing_is_written(newsroom: Project) -> None:
    newsroom.close()
    with projects.open(newsroom.path, annotator=" ") as project:
        with pytest.raises(KnownError, match="who is annotating"):
            review.confirm(project, first_span(project, "12 سدا"))
        assert browsing.counts(project).decided == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=20)
@given(
    steps=st.lists(st.tuples(st.sampled_from(range(len(ACTS))), st.integers(0, 30), st.integers(0, 30)), max_size=12),
    points=st.lists(st.integers(0, 12), min_size=4, max_size=4),
)
def test_every_point_of_the_history_is_reached_in_one_go(newsroom: Project, steps: list[tuple[int, int, int]], points: list[int]) -> None:
    start = last_done(newsroom)
    states = {start: rows(newsroom)}
    for step in steps:
        done(newsroom, step, [rows(newsroom)], [])
        states[last_done(newsroom)] = rows(newsroom)
    for point in points:
        number, state = list(states.items())[point % len(states)]
        history.go_to(newsroom, number)
        assert rows(newsroom) == state
        lists = derived(newsroom)
        recount(newsroom)
        assert derived(newsroom) == lists
    history.go_to(newsroom, start)
    assert rows(newsroom) == states[start]


def last_done(project: Project) -> int:
    entry = history.undoable(project)
    assert entry is not None
    return entry.id


def test_going_back_many_steps_changes_what_they_changed_and_can_be_taken_forward_again(newsroom: Project) -> None:
    start = history.entries(newsroom)[0].id
    for quote in ("12 سدا", "وجدة", "700 طن"):
        review.confirm(newsroom, first_span(newsroom, quote))
    last = history.entries(newsroom)[0].id
    change = history.go_to(newsroom, start)
    assert change is not None
    assert (len(change.articles), change.spans) == (2, True)
    assert change.focus is not None
    assert change.focus[1:] == first_span(newsroom, "12 سدا").key
    assert browsing.counts(newsroom).decided == 0
    assert history.go_to(newsroom, start) is None
    assert history.go_to(newsroom, last) is not None
    assert browsing.counts(newsroom).decided == 3
    history.go_to(newsroom, 0)
    assert browsing.articles(newsroom) == []


def test_a_point_that_is_no_longer_in_the_history_is_refused(newsroom: Project) -> None:
    review.confirm(newsroom, first_span(newsroom, "12 سدا"))
    gone = history.entries(newsroom)[0].id
    history.undo(newsroom)
    review.confirm(newsroom, first_span(newsroom, "وجدة"))
    before = rows(newsroom)
    for number in (gone, 999):
        with pytest.raises(BadInput, match="does not lead"):
            history.go_to(newsroom, number)
    assert rows(newsroom) == before


def test_each_entry_says_what_it_was_about(newsroom: Project) -> None:
    article = browsing.articles(newsroom)[0].id
    offered = first_span(newsroom, "أكثر من 40 وفدا")
    review.correct(newsroom, offered, start=offered.start + 8, label="ORDINAL")
    review.add(newsroom, article, 0, 6, "EVENT")
    articles.set_state(newsroom, article, ArticleState.DONE)
    articles.edit_metadata(newsroom, article, Metadata(title="قمة"))
    articles.mark_region(newsroom, article, 0, 10, boilerplate=True)
    details = [entry.detail for entry in reversed(history.entries(newsroom, limit=5))]
    assert details == [
        {"quote": "أكثر من 40 وفدا", "label": "QUANTITY", "to_quote": "40 وفدا", "to_label": "ORDINAL"},
        {"label": "EVENT", "quote": "الرباط"},
        {"state": "done", "quote": "قمة الماء"},
        {"quote": "قمة الماء"},
        {"boilerplate": "true", "quote": "الرباط: اخ"},
    ]


def test_a_long_history_is_read_in_pages(newsroom: Project) -> None:
    for quote in ("12 سدا", "وجدة", "700 طن"):
        review.confirm(newsroom, first_span(newsroom, quote))
    everything = history.entries(newsroom)
    assert everything[0].article
    assert (everything[-1].name, everything[-1].article) == ("import", None)
    first = history.entries(newsroom, limit=2)
    assert [*first, *history.entries(newsroom, before=first[-1].id)] == everything
