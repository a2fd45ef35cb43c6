"""A project of 10,000 articles and 300,000 spans: what a reviewer waits for in it, and what it takes in memory."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.actions import browsing, concordance, progress, projects, queue, settings
from annotator.model.queue import QueueOrder
from annotator.model.review import SpanState
from annotator.model.search import Criteria
from annotator.store import Project
from annotator.ui.window import MainWindow
from tests.benchmarks import newsroom
from tests.benchmarks.bare import BareFile
from tests.benchmarks.conftest import Report
from tests.benchmarks.windows import shown

_ARTICLES = 10_000
_DECIDED = 0.1
_ROUNDS = 9
_MEANWHILE = 60
"""Articles that are imported while decisions are made; then all others are highlighted anew, from the first on."""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The large project, a tenth of it decided."""
    path = tmp_path_factory.mktemp("scale") / "large.tahqiq"
    with newsroom.make(path, size=_ARTICLES) as made:
        newsroom.decide(made, share=_DECIDED)
    return path


@pytest.fixture
def project(large: Path) -> Iterator[Project]:
    """The large project, opened."""
    with projects.open(large, annotator="guest") as opened:
        yield opened


@pytest.fixture
def window(large: Path, tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    """A window on the large project."""
    assert qapp
    with shown(large, tmp_path / "config") as window:
        yield window


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


class _Reviewer:
    """Confirms one suggestion after another by key, beside a bare commit and a bare repaint; each in milliseconds."""

    def __init__(self, window: MainWindow, qapp: QApplication, file: BareFile) -> None:
        self._window = window
        self._qapp = qapp
        self._file = file
        self._waiting = self._articles()
        self._before = browsing.counts(self._project()).decided
        self.decided: list[float] = []
        self.bare: list[float] = []
        self._confirm()  # the first one loads what the others need
        self.decided.clear()

    def go_on(self) -> None:
        """One decision more."""
        self._confirm()
        self.bare.append(_milliseconds(self._file.commit) + _milliseconds(self._window.workbench.view.viewport().repaint))

    def _confirm(self) -> None:
        session = self._window.session
        if not session.undecided():
            session.show_article(next(self._waiting))
            self._qapp.processEvents()
        self.decided.append(_milliseconds(self._press))

    def _press(self) -> None:
        QTest.keyClick(self._window.workbench.view, Qt.Key.Key_Return)
        self._qapp.processEvents()

    def _project(self) -> Project:
        assert self._window.session.project
        return self._window.session.project

    def _articles(self) -> Iterator[str]:
        last = browsing.articles(self._project(), limit=_ARTICLES // 2)[-1].id
        return (row.id for row in browsing.articles(self._project(), after=last, limit=1000))

    def tell(self, report: Report, when: str) -> None:
        """Puts the figures into the table, if the keys were decisions; one that meets a span that is gone since only leads on."""
        assert browsing.counts(self._project()).decided - self._before > 0.9 * len(self.decided)
        report(f"key to painted and committed decision{when}", statistics.median(self.decided), "ms", goal=16)
        report(f"the same, 99th percentile{when}", statistics.quantiles(self.decided, n=100)[-1], "ms", goal=33)
        report(f"bare commit and bare repaint{when}", statistics.median(self.bare), "ms")
        report(f"decision, ratio{when}", statistics.median(self.decided) / statistics.median(self.bare), "times", goal=3)


def test_a_decision(window: MainWindow, qapp: QApplication, report: Report, tmp_path: Path) -> None:
    """At rest."""
    reviewer = _Reviewer(window, qapp, BareFile(tmp_path / "bare.db"))
    for _ in range(200):
        reviewer.go_on()
    reviewer.tell(report, "")


def test_a_decision_while_articles_are_imported_and_highlighted(
    window: MainWindow, qapp: QApplication, report: Report, tmp_path: Path
) -> None:
    """With an import and then a highlighting run going on in the same window."""
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(_MEANWHILE):
        (folder / f"{number}.txt").write_text(newsroom.text(_ARTICLES + number)[0], encoding="utf-8")
    reviewer = _Reviewer(window, qapp, BareFile(tmp_path / "bare.db"))
    jobs: dict[str, int] = {}
    window.jobs.progressed.connect(lambda title, _: jobs.setdefault(title, len(reviewer.decided)))
    window.project_work.bring_in([folder])
    while window.jobs.running and (len(jobs) < 2 or len(reviewer.decided) < max(jobs.values()) + 100):
        reviewer.go_on()
    window.jobs.stop()
    assert len(jobs) == 2, "the import was not followed by a highlighting run"
    reviewer.tell(report, ", meanwhile")


def test_searching_in_the_window(window: MainWindow, qapp: QApplication, report: Report) -> None:
    """From the words in the field to the painted hits, and from a hit to its painted article."""
    found = window.workbench.article_list

    def search(words: str) -> None:
        found.field.setText(words)
        found.search()
        qapp.processEvents()

    def open_article(article_id: str) -> None:
        window.session.show_article(article_id)
        qapp.processEvents()

    for words in ("الساحل", "كسوف"):
        taken = statistics.median(_milliseconds(partial(search, words)) for _ in range(_ROUNDS))
        report(f"search in the window for {words}", taken, "ms", goal=50)
    assert window.session.project
    ids = [row.id for row in browsing.articles(window.session.project, limit=2)]
    opened = [_milliseconds(partial(open_article, ids[number % 2])) for number in range(_ROUNDS)]
    report("another article in the window", statistics.median(opened), "ms", goal=50)


_WORKING = """
import resource, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from annotator.actions import browsing
from annotator.ui.application import Program
program = Program()
program.show(sys.argv[1])
program.app.processEvents()
window, session = program.window, program.window.session
last = None
while page := browsing.articles(session.project, after=last):
    last = page[-1].id
window.workbench.article_list.field.setText("الساحل")
window.workbench.article_list.search()
for row in browsing.articles(session.project, limit=100):
    session.show_article(row.id)
    QTest.keyClick(window.workbench.view, Qt.Key.Key_Return)
    program.app.processEvents()
window.close()
status = Path("/proc/self/status")  # Linux counts into ru_maxrss what the process had that started this one
most = [line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM")] if status.exists() else []
print(int(most[0]) // 1024 if most else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 * 1024))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="memory is told by the module resource, which Windows lacks")
def test_memory(large: Path, report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Most memory of a process with the window that lists, searches, reads and decides."""
    monkeypatch.setenv("TAHQIQ_CONFIG", str(tmp_path / "config"))
    settings.save(settings.Settings(annotator="guest", language="ar", theme="light"))
    told = subprocess.run([sys.executable, "-c", _WORKING, str(large)], capture_output=True, text=True, check=True, timeout=300)
    report("memory of the window", float(told.stdout), "MB", goal=400)


def test_the_project_is_as_large_as_it_says(project: Project) -> None:
    """The figures above are about what they claim."""
    counts = browsing.counts(project)
    assert sum(counts.articles.values()) >= _ARTICLES
    assert counts.total >= _ARTICLES * newsroom.SPANS
    assert projects.is_project(project.path)
