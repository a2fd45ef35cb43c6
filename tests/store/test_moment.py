"""A read of several queries sees the project before or after what is written meanwhile, never some of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from annotator.actions import browsing, entities, exporting, gold, history, occurrences, progress, questions, queue, review
from annotator.actions import concordance as concordances
from annotator.model.finding import Finding, FindingKind, Place
from annotator.model.review import ReviewSpan
from annotator.model.search import Criteria
from annotator.store import Connection, Project, findings, spans

Read = Callable[[Project, ReviewSpan], Any]


def exported(project: Project, _: ReviewSpan) -> str:
    target = project.path.with_name("gold.jsonl")
    for _ in exporting.export(project, "jsonl", target, states=["confirmed", "suggested", "unsure"], all_articles=True):
        pass
    return target.read_text(encoding="utf-8")


READS: dict[str, Read] = {
    "an article's spans": lambda project, span: list(spans.of_article(project.read(), span.article_id, project.annotator)),
    "an article by its name": lambda project, _: browsing.find_article(project, "summit"),
    "counts": lambda project, _: browsing.counts(project),
    "progress": lambda project, _: progress.overview(project),
    "the queue": lambda project, _: queue.page(project),
    "questions": lambda project, _: questions.questions(project),
    "a concordance": lambda project, _: concordances.page(project, Criteria(labels=("LOC",))),
    "a concordance of words": lambda project, _: concordances.page(project, Criteria(text="المغرب")),
    "occurrences": lambda project, _: occurrences.find(project, "المغرب"),
    "mentions of an entity": lambda project, _: entities.mentions(project, "MA"),
    "candidates": lambda project, span: entities.rank_entities(project, span.quote, span.label, span=span),
    "gold of an article": lambda project, span: gold.gather(project.read(), span.article_id),
    "an export": exported,
}


@contextmanager
def written_after(number: int, project: Project, write: Callable[[Project], object]) -> Iterator[list[int]]:
    """Writes once, right after this connection's query of that number; gives how many queries there were."""
    reader, seen, all_rows = project.read(), [0], Connection.all

    def meddled(db: Connection, sql: str, parameters: Any = ()) -> Any:
        rows = all_rows(db, sql, parameters)
        if db is reader:
            seen[0] += 1
            if seen[0] == number:
                write(project)
        return rows

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Connection, "all", meddled)
        yield seen


@pytest.mark.parametrize("name", READS)
def test_a_read_sees_one_moment(newsroom: Project, name: str) -> None:
    """Between any two of its queries a decision and two suggestions are relabelled, and with them the state and the counts change."""
    article = browsing.articles(newsroom)[0].id
    review.unsure(newsroom, browsing.spans(newsroom, article)[0], note="أهي المدينة أم الجهة؟")
    places = [span for span in browsing.spans(newsroom, article) if span.label in ("LOC", "PER")]
    number, queries = 0, 1
    while number < queries:
        number += 1
        before = READS[name](newsroom, places[-1])
        with written_after(number, newsroom, lambda project: review.relabel_many(project, places, "EVENT")) as seen:
            found = READS[name](newsroom, places[-1])
        queries = seen[0]
        after = READS[name](newsroom, places[-1])
        assert found in (before, after), f"torn after query {number}"
        history.undo(newsroom)


def test_findings_that_are_replaced_meanwhile_are_whole(newsroom: Project) -> None:
    first, second = browsing.articles(newsroom)
    sides = Place(first.id, first.name, 60, 62, "40"), Place(second.id, second.name, 58, 61, "700")

    def notice(project: Project, key: str) -> None:
        project.write(lambda db: findings.replace(db, [Finding(key, FindingKind.CONTRADICTION, sides, "وفد", 0.5, {})]))

    notice(newsroom, "earlier")
    with written_after(1, newsroom, lambda project: notice(project, "later")):
        assert [finding.key for finding in findings.all_of(newsroom.read())] == ["earlier"]
    assert [finding.key for finding in findings.all_of(newsroom.read())] == ["later"]


def test_a_block_sees_one_moment_and_what_follows_the_next(newsroom: Project) -> None:
    article = browsing.articles(newsroom)[0].id
    with newsroom.snapshot() as db:
        before = spans.of_article(db, article, newsroom.annotator)
        review.confirm_many(newsroom, list(before))
        assert list(spans.of_article(db, article, newsroom.annotator)) == list(before)
        assert newsroom.read() is db
    assert browsing.counts(newsroom).decided == 6


def test_a_read_within_a_change_sees_the_change(newsroom: Project) -> None:
    def work(db: Connection) -> int:
        db.run("DELETE FROM suggestions")
        return len(spans.of_article(db, article, newsroom.annotator))

    article = browsing.articles(newsroom)[0].id
    assert newsroom.write(work) == 0
