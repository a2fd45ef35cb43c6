"""Opening an article, and a keystroke to the painted and committed decision, each against the bare thing in the same run.

Goals in milliseconds are those of `bench_scale`: one paragraph of 500 KB takes Qt most of a frame to paint, with spans or without.
"""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.actions import browsing, importing, projects
from annotator.model.review import Suggestion
from annotator.store import suggestions
from annotator.text.words import words
from annotator.ui.window import MainWindow
from tests.benchmarks.bare import BareFile
from tests.benchmarks.conftest import Report
from tests.benchmarks.windows import shown

_SENTENCE = "وقال الناطق باسم الهيئة إن الحملة شملت حوالي أربعين بلدا، وإن 210 أسر استفادت منها في مدينة الساحل خلال شهر أيلول. "
_FRAME = 1000 / 60


@dataclass(frozen=True)
class Size:
    """A text of about `size` bytes in UTF-8 with evenly spread suggestions; its paragraphs end in `end`."""

    name: str
    size: int
    spans: int
    end: str

    def article(self) -> tuple[str, list[Suggestion]]:
        """The text and its suggestions."""
        text = f"{self.name}\n" + (_SENTENCE * 4 + self.end) * (self.size // (len(_SENTENCE.encode()) * 4))
        every = list(words(text))
        labels = itertools.cycle(["QUANTITY", "LOC", "DATE", "ORG"])
        return text, [
            Suggestion(start, end, label, text[start:end], (start, end), "test", "test", 0.9)
            for (start, end), label in zip(every[:: len(every) // self.spans][: self.spans], labels, strict=False)
        ]


SIZES = (
    Size("6 KB with 60 spans", 6_000, 60, "\n"),
    Size("500 KB with 5,000 spans in many paragraphs", 500_000, 5_000, "\n"),
    Size("500 KB with 5,000 spans in one paragraph", 500_000, 5_000, ""),
)
_OTHER = Size("another one", 6_000, 60, "\n")


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[MainWindow]:
    """A window on an article of each size."""
    folder = tmp_path_factory.mktemp("window")
    path = folder / "bench.tahqiq"
    assert qapp
    with projects.create(path, annotator="guest") as project:
        for size in (_OTHER, *SIZES):
            text, found = size.article()
            article_id = importing.import_text(project, text, name=size.name).articles[0]
            project.write(lambda db, id=article_id, found=found: suggestions.replace(db, id, found, version="bench"))
    with shown(path, folder / "config") as window:
        yield window


@pytest.fixture
def taken(qapp: QApplication) -> Callable[[Callable[[], object]], float]:
    """Milliseconds of a step with the painting that follows it."""

    def measure(step: Callable[[], object]) -> float:
        began = time.perf_counter()
        step()
        qapp.processEvents()
        return (time.perf_counter() - began) * 1000

    return measure


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
def test_opening_an_article(window: MainWindow, size: Size, taken: Callable[..., float], report: Report) -> None:
    """From a short article to this one, against a plain text widget that takes the same text."""
    session = window.session
    assert session.project
    ids = {row.name: row.id for row in browsing.articles(session.project)}
    plain = QTextEdit(readOnly=True)
    plain.resize(window.workbench.view.size())
    plain.show()
    text, _ = size.article()
    ours, bare = [], []
    for _ in range(12):
        taken(lambda: session.show_article(ids[_OTHER.name]))
        ours.append(taken(lambda: session.show_article(ids[size.name])))
        taken(lambda: session.show_article(ids[_OTHER.name]))  # Qt goes on to lay out a long text, which is not to be the other's time
        bare.append(taken(lambda: plain.setPlainText(text)))
        taken(plain.clear)
    session.show_article(ids[size.name])
    plain.close()
    assert session.article
    assert session.article.text == text
    assert len(session.spans) == size.spans
    opened, empty = statistics.median(ours), statistics.median(bare)
    report(f"opening {size.name}", opened, "ms")
    report("the same text in an empty QTextEdit", empty, "ms")
    if size.size > 100_000:
        report("opening, ratio", opened / empty, "times", goal=3)
    else:
        report("opening, difference", opened - empty, "ms", goal=_FRAME)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
def test_a_decision(window: MainWindow, size: Size, taken: Callable[..., float], report: Report, tmp_path: Path) -> None:
    """A key press to the committed and painted decision, against one bare durable row and one bare repaint in turn with it."""
    view, session = window.workbench.view, window.session
    assert session.project
    session.show_article({row.name: row.id for row in browsing.articles(session.project)}[size.name])
    taken(lambda: QTest.keyClick(view, Qt.Key.Key_Return))  # the first one loads what the others need
    file = BareFile(tmp_path / "bare.db")
    rounds = min(200, size.spans - 5)
    pressed, bare = [], []
    for _ in range(rounds):
        pressed.append(taken(lambda: QTest.keyClick(view, Qt.Key.Key_Return)))
        bare.append(taken(file.commit) + taken(view.viewport().repaint))
    assert len(session.spans) - len(session.undecided()) == rounds + 1
    report(f"decision in {size.name}", statistics.median(pressed), "ms")
    report("the same, 99th percentile", statistics.quantiles(pressed, n=100)[-1], "ms")
    report("bare commit and bare repaint", statistics.median(bare), "ms")
    report("decision, ratio", statistics.median(pressed) / statistics.median(bare), "times", goal=3)
