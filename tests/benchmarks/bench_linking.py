"""Ranking the entities that a mention may mean, over a knowledge base of 50,000 names."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.actions import browsing, entities, highlighting, importing, projects
from annotator.actions.projects import Project
from annotator.model.entity import Entity
from annotator.model.review import ReviewSpan
from annotator.store import entities as stored
from annotator.store import history
from tests.benchmarks.conftest import Report

_NAMES = 50_000
_MENTIONS = 200
_COMMON = "محمد"
_GIVEN = "أحمد سلمى كريم ليلى نادر هدى يوسف مريم سامي عبد الرحيم خالد زينب عمر أسماء رشيد نوال"
_SYLLABLES = "با كو مي ران سو تير لا ند فا زي هو غر بي نو شا دي قا سم"
_SENTENCE = "والتقى {0} نظيره {1} في مدينة الرباط، بعد زيارة قصيرة إلى تونس والقاهرة. وقال {0} إن اللقاء كان مثمرا. "


def _people(chance: random.Random) -> Iterator[str]:
    """Names as they are in a large archive: one in five begins alike, surnames are many."""
    given_names, syllables = _GIVEN.split(), _SYLLABLES.split()
    surnames = ["".join(chance.choices(syllables, k=chance.choice((2, 3, 4)))) for _ in range(_NAMES // 2)]
    for _ in range(_NAMES):
        given = _COMMON if chance.random() < 0.2 else chance.choice(given_names)
        yield " ".join([given, *chance.choices([*given_names, *surnames[:200]], k=chance.choice((0, 1))), chance.choice(surnames)])


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Project]:
    """A project with 50,000 people, and one highlighted article that mentions some of them."""
    chance = random.Random(7)
    names = list(_people(chance))
    with projects.create(tmp_path / "archive.tahqiq", annotator="guest") as project:

        def work(db: object) -> None:
            with history.operation(db, "entities", by="guest") as op:
                for number, name in enumerate(names):
                    stored.insert(op, Entity(f"p{number}", "PER", name))

        project.write(work)
        text = "".join(_SENTENCE.format(*chance.sample(names, 2)) for _ in range(30))
        (article_id,) = importing.import_text(project, text, name="meetings").articles
        highlighting.highlight_article(project, article_id)
        yield project


def _mentions(project: Project, chance: random.Random) -> Iterator[tuple[str, ReviewSpan]]:
    """Spans of the article with words that may stand there: whole names, surnames, with clitics, with typos."""
    (row,) = browsing.articles(project)
    people = [span for span in browsing.spans(project, row.id) if span.label == "PER"]
    names = [row.entity.name for row in entities.listed(project, label="PER", limit=_MENTIONS)]
    for number, name in enumerate(names):
        shapes = (name, f"و{name}", name.split()[-1], f"{name[:-2]}ظ{name[-1]}", _COMMON)
        yield shapes[number % len(shapes)], chance.choice(people)


def test_ranking(archive: Project, report: Report) -> None:
    """Milliseconds a mention, its article's context included; the first question reads the names in."""
    chance = random.Random(8)
    began = time.perf_counter()
    entities.rank_entities(archive, "سلمى", "PER")
    report("reading 50,000 names in, once", (time.perf_counter() - began) * 1000, "ms")
    taken = []
    for quote, span in _mentions(archive, chance):
        began = time.perf_counter()
        ranked = entities.rank_entities(archive, quote, "PER", span=span)
        taken.append((time.perf_counter() - began) * 1000)
        assert ranked
    assert len(taken) == _MENTIONS
    report("ranking entities for a mention, 50,000 names", statistics.median(taken), "ms", goal=5)
    report("the same, slowest of 20", statistics.quantiles(taken, n=20)[-1], "ms")


def test_ranking_after_a_change(archive: Project, report: Report) -> None:
    """A name that was just added is among the candidates, without reading all the others again."""
    entities.rank_entities(archive, "سلمى", "PER")
    taken = []
    for number in range(20):
        _, made = entities.create_entity(archive, label="PER", name=f"زاهر بنقدور {number}")
        began = time.perf_counter()
        ranked = entities.rank_entities(archive, made.name, "PER")
        taken.append((time.perf_counter() - began) * 1000)
        assert ranked[0][0].id == made.id
    report("the same right after a new name", statistics.median(taken), "ms", goal=5)
