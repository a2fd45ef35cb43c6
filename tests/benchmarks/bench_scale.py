"""A project of 10,000 articles and 300,000 spans: what a reviewer waits for in it, and what it takes in memory."""

from __future__ import annotations

import itertools
import sqlite3
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from annotator.actions import browsing, concordance, highlighting, importing, progress, projects, queue, review
from annotator.model.queue import QueueOrder
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.search import Criteria
from annotator.store import Project
from tests.benchmarks import newsroom
from tests.benchmarks.conftest import Report

_ARTICLES = 10_000
_DECIDED = 0.1
_ROUNDS = 9
_MEANWHILE = 60
"""Articles that are imported and highlighted while decisions are made."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """The large project, a tenth of it decided."""
    with newsroom.make(tmp_path_factory.mktemp("scale") / "large.tahqiq", size=_ARTICLES) as made:
        newsroom.decide(made, share=_DECIDED)
        yield made


def _milliseconds(work: Callable[[], Any]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def test_lists_and_searches(project: Project, report: Report) -> None:
    """Each page that the window asks for."""
    last = browsing.articles(project)[-1].id
    asked: dict[str, Callable[[], Any]] = {
        "article list, first page": lambda: browsing.articles(project),
        "article list, a later page": lambda: browsing.articles(project, after=last),
        "article list, filtered by a word": lambda: browsing.articles(project, text="التراث"),
        "article list, filtered, nothing found": lambda: browsing.articles(project, text="كسوف"),
        "search, a word of most articles": lambda: browsing.search(project, "الساحل"),
        "search, a rare number": lambda: browsing.search(project, "1492"),
        "counts of the whole project": lambda: browsing.counts(project),
        "progress of the whole project": lambda: progress.overview(project),
    }
    for name, work in asked.items():
        report(name, statistics.median(_milliseconds(work) for _ in range(_ROUNDS)), "ms", goal=50)


@pytest.mark.parametrize("order", QueueOrder)
def test_the_queue(project: Project, report: Report, order: QueueOrder) -> None:
    """The first page, and a page after some hundred spans."""
    page = queue.page(project, order=order, limit=300)
    assert len(page) == 300
    report(
        f"queue by {order}, first page",
        statistics.median(_milliseconds(lambda: queue.page(project, order=order)) for _ in range(_ROUNDS)),
        "ms",
        goal=16,
    )
    later = statistics.median(_milliseconds(lambda: queue.page(project, order=order, after=page[-1].span)) for _ in range(_ROUNDS))
    report(f"queue by {order}, a later page", later, "ms", goal=16)


_CRITERIA = {
    "a label": Criteria(labels=("LOC",)),
    "a label that nothing has": Criteria(labels=("LAW",)),
    "what was rejected": Criteria(states=(SpanState.REJECTED,)),
    "unsure answers": Criteria(states=(SpanState.UNSURE,)),
    "a unit": Criteria(unit="مدرسة"),
    "a range of lengths": Criteria(unit="متر", low=Decimal(40_000), high=Decimal(45_000)),
    "a word": Criteria(text="الساحل"),
    "a word in spans of a label": Criteria(text="الساحل", labels=("LOC",)),
}


@pytest.mark.parametrize("name", _CRITERIA)
def test_a_concordance(project: Project, report: Report, name: str) -> None:
    """A page in context; the first one of all also loads the lexicon of units, which is not counted."""
    criteria = _CRITERIA[name]
    concordance.page(project, criteria)
    taken = statistics.median(_milliseconds(lambda: concordance.page(project, criteria)) for _ in range(_ROUNDS))
    report(f"concordance of {name}", taken, "ms", goal=50)


class _Bare:
    """A file in which a row is committed durably, as SQLite alone does it."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT)")

    def commit(self) -> None:
        """One row, on the disk."""
        self._db.execute("INSERT INTO rows (text) VALUES ('a decision')")


def _undecided(project: Project) -> Iterator[ReviewSpan]:
    rows = browsing.articles(project, after=browsing.articles(project, limit=int(_ARTICLES * 0.5))[-1].id)
    return (span for row in rows for span in browsing.spans(project, row.id) if span.state is SpanState.SUGGESTED)


def _decisions(
    project: Project, bare: _Bare, spans: Iterator[ReviewSpan], going_on: Callable[[int], bool]
) -> tuple[list[float], list[float]]:
    """Milliseconds of decisions with what the window reads after each, and of bare commits, in turn."""
    decided, committed = [], []

    def decide(span: ReviewSpan) -> None:
        review.confirm(project, span)
        browsing.spans(project, span.article_id)

    review.confirm(project, next(spans))  # the first one loads what the others need
    for number, span in enumerate(spans):
        if not going_on(number):
            break
        decided.append(_milliseconds(partial(decide, span)))
        committed.append(_milliseconds(bare.commit))
    return decided, committed


def _report_decisions(report: Report, when: str, decided: list[float], committed: list[float]) -> None:
    report(f"decision, and the article's spans read anew{when}", statistics.median(decided), "ms", goal=16)
    report(f"the same, 99th percentile{when}", statistics.quantiles(decided, n=100)[-1], "ms", goal=33)
    report(f"bare durable commit{when}", statistics.median(committed), "ms")
    report(f"decision, ratio{when}", statistics.median(decided) / statistics.median(committed), "times")


def test_a_decision(project: Project, report: Report, tmp_path: Path) -> None:
    """At rest."""
    decided, committed = _decisions(project, _Bare(tmp_path / "bare.db"), _undecided(project), lambda number: number < 200)
    _report_decisions(report, "", decided, committed)


def test_a_decision_while_articles_are_imported_and_highlighted(project: Project, report: Report, tmp_path: Path) -> None:
    """With an import and a highlighting run in threads of their own, as the window runs them; it reads in a process."""
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(_MEANWHILE):
        (folder / f"{number}.txt").write_text(newsroom.text(_ARTICLES + number)[0], encoding="utf-8")

    def work() -> None:
        for _ in itertools.chain(importing.import_paths(project, [folder]), highlighting.highlight_project(project, jobs=1)):
            if done.is_set():
                return

    _highlighted(project)
    done = threading.Event()
    thread = threading.Thread(target=work)
    thread.start()
    decided, committed = _decisions(
        project, _Bare(tmp_path / "bare.db"), _undecided(project), lambda number: thread.is_alive() and number < 3000
    )
    done.set()
    thread.join()
    assert len(decided) > 30
    _report_decisions(report, ", meanwhile", decided, committed)


def _highlighted(project: Project) -> None:
    """Only what is imported from now on has to be highlighted."""
    from annotator import highlight

    project.write(lambda db: db.run("UPDATE upkeep SET highlighted_by = ?", (highlight.VERSION,)))


_WORKING = """
import resource, sys
from pathlib import Path
from annotator.actions import browsing, projects, queue
with projects.open(Path(sys.argv[1]), annotator="guest", writable=False) as project:
    last = None
    while page := browsing.articles(project, after=last):
        last = page[-1].id
    for hit in [*queue.page(project, limit=100), *browsing.search(project, "الساحل")]:
        browsing.spans(project, hit.article_id)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 * 1024 if sys.platform == "darwin" else 1024))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="memory is told by the module resource, which Windows lacks")
def test_memory(project: Project, report: Report) -> None:
    """Most memory of a process that lists, searches and reads in the project."""
    told = subprocess.run([sys.executable, "-c", _WORKING, str(project.path)], capture_output=True, text=True, check=True)
    report("memory of listing, searching and reading", float(told.stdout), "MB", goal=400)


def test_the_project_is_as_large_as_it_says(project: Project) -> None:
    """The figures above are about what they claim."""
    counts = browsing.counts(project)
    assert sum(counts.articles.values()) >= _ARTICLES
    assert counts.total >= _ARTICLES * newsroom.SPANS
    assert projects.is_project(project.path)
