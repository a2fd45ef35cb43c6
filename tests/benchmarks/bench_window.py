"""Opening an article, and a keystroke to the painted and committed decision."""

from __future__ import annotations

import itertools
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.actions import browsing, importing, projects, settings
from annotator.model.review import SpanState, Suggestion
from annotator.store import suggestions
from annotator.text.words import words
from annotator.ui.application import Program
from annotator.ui.window import MainWindow
from tests.benchmarks.conftest import Report

_SENTENCE = "وقال الناطق باسم الهيئة إن الحملة شملت حوالي أربعين بلدا، وإن 210 أسر استفادت منها في مدينة الساحل خلال شهر أيلول. "
_ARTICLES = 12


def _article(size: int, spans: int, *, seed: int) -> tuple[str, list[Suggestion]]:
    """A text of about `size` bytes in UTF-8 with evenly spread suggestions."""
    text = f"المقال رقم {seed}\n" + "\n".join([_SENTENCE * 4] * max(1, size // (len(_SENTENCE.encode()) * 4)))
    every = list(words(text))
    chosen = every[:: max(1, len(every) // spans)][:spans]
    labels = itertools.cycle(["QUANTITY", "LOC", "DATE", "ORG"])
    return text, [
        Suggestion(start, end, label, text[start:end], (start, end), "test", "test", 0.9)
        for (start, end), label in zip(chosen, labels, strict=False)
    ]


@pytest.fixture
def window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[MainWindow]:
    """A window on articles of 6 KB with 60 spans each."""
    monkeypatch.setenv("TAHQIQ_CONFIG", str(tmp_path / "config"))
    settings.save(settings.Settings(annotator="guest", language="ar", theme="light"))
    path = tmp_path / "bench.tahqiq"
    with projects.create(path, annotator="guest") as project:
        for number in range(_ARTICLES):
            text, found = _article(6000, 60, seed=number)
            article_id = importing.import_text(project, text, name=str(number)).articles[0]
            project.write(lambda db, id=article_id, found=found: suggestions.replace(db, id, found, version="bench"))
    program = Program()
    program.show(str(path))
    qapp.processEvents()
    yield program.window
    program.window.close()
    qapp.processEvents()


def _medians(qapp: QApplication, *steps: Callable[[], object], rounds: int) -> list[list[float]]:
    """Milliseconds of each step with the painting that follows it, taken in turn."""
    taken: list[list[float]] = [[] for _ in steps]
    for _ in range(rounds):
        for step, times in zip(steps, taken, strict=True):
            began = time.perf_counter()
            step()
            qapp.processEvents()
            times.append((time.perf_counter() - began) * 1000)
    return taken


def test_opening_an_article(window: MainWindow, qapp: QApplication, report: Report) -> None:
    """An article of 6 KB with 60 spans, against a plain text widget with the same text."""
    session = window.session
    assert session.project
    ids = itertools.cycle([row.id for row in browsing.articles(session.project)])
    plain = QTextEdit(readOnly=True)
    plain.resize(window.workbench.view.size())
    plain.show()

    def open_article() -> None:
        session.show_article(next(ids))

    def open_plain() -> None:
        assert session.article
        plain.setPlainText("")
        plain.setPlainText(session.article.text)

    ours, bare = _medians(qapp, open_article, open_plain, rounds=30)
    report("opening an article of 6 KB with 60 spans", statistics.median(ours), "ms", goal=33)
    report("the same text in an empty QTextEdit", statistics.median(bare), "ms")
    plain.close()


def test_a_decision(window: MainWindow, qapp: QApplication, report: Report, tmp_path: Path) -> None:
    """A key press to the committed and painted decision, against one bare durable row and one bare repaint in the same run."""
    view, session = window.workbench.view, window.session
    bare = sqlite3.connect(tmp_path / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT)")

    def press() -> None:
        QTest.keyClick(view, Qt.Key.Key_Return)

    def commit() -> None:
        bare.execute("INSERT INTO rows (text) VALUES ('a decision')")

    def repaint() -> None:
        view.viewport().repaint()

    pressed, committed, painted = _medians(qapp, press, commit, repaint, rounds=50)
    assert sum(span.state is SpanState.CONFIRMED for span in session.spans) >= 50
    bare.close()
    floor = statistics.median(committed) + statistics.median(painted)
    report("key to painted and committed decision", statistics.median(pressed), "ms", goal=33)
    report("the same, slowest of 50", max(pressed), "ms")
    report("bare commit and bare repaint", floor, "ms")
    report("decision, ratio", statistics.median(pressed) / floor, "times", goal=4)
