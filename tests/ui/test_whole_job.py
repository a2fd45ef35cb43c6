"""The whole job in a real window: articles come in, are reviewed by keys and go out as gold; nothing that was shown is lost.

`TAHQIQ_KILLS` is how often the window is killed, 4 times if it is not set.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.actions import browsing, exporting, highlighting, importing, projects
from annotator.model.labels import ValueKind
from annotator.model.review import SpanState
from annotator.store import decided
from annotator.ui.link_dialog import LinkDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, press

CTRL = Qt.KeyboardModifier.ControlModifier
KILLS = int(os.environ.get("TAHQIQ_KILLS", "4"))

Decided = dict[tuple[str, int, int, str], str]


def all_of(operation) -> object:
    """Runs an operation to its end; returns its report."""
    while True:
        try:
            next(operation)
        except StopIteration as done:
            return done.value


def decisions(window: MainWindow) -> Decided:
    """What is decided in the project: the state at each article, place and label."""
    project = window.session.project
    return {
        (article.id, *span.key): str(span.state)
        for article in browsing.articles(project)
        for span in browsing.spans(project, article.id)
        if span.state is not SpanState.SUGGESTED
    }


def review(window: MainWindow) -> None:
    """Decides every suggestion of every article: confirms most, rejects and doubts some, with Arabic keys."""
    view = window.workbench.view
    for number in range(3):
        for turn in cycle(range(7)):
            if not window.session.undecided():
                break
            if turn == 3:
                arabic(view, "ء")
            elif turn == 5:
                arabic(view, "ع")
            else:
                press(view, Qt.Key.Key_Return, "\r")
        if number == 0:
            link(window)
        arabic(view, "ي")


def link(window: MainWindow) -> None:
    """Links a claim to a new source, which confirms it."""
    labels = window.session.labels
    window.session.select(next(span for span in window.session.spans if labels[span.label].value is ValueKind.QUANTITY))
    arabic(window.workbench.view, "ث")
    dialog = next(dialog for dialog in window.findChildren(LinkDialog) if dialog.isVisible())
    QTest.keyClicks(dialog.new_source.title, "Report")
    dialog.passage.setPlainText("نص الوثيقة")
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)


@pytest.mark.shared
def test_the_whole_job_on_real_articles(make_window: Callable[..., MainWindow], shared: Path, tmp_path: Path) -> None:
    path = tmp_path / "real.tahqiq"
    with projects.create(path, annotator="Maryam") as project:
        report = all_of(importing.import_paths(project, sorted((shared / "data" / "articles").glob("*.txt"))))
        all_of(highlighting.highlight_project(project))
    assert len(report.articles) == 3
    first = make_window()
    assert first.open_path(str(path))
    review(first)
    made = decisions(first)
    assert set(made.values()) == {"confirmed", "rejected", "unsure"}
    view = first.workbench.view
    first.session.show_article(report.articles[0])
    kept = next(span for span in first.session.spans if span.state is SpanState.CONFIRMED)
    first.session.select(kept)
    arabic(view, "ء")
    assert decisions(first) == made | {(report.articles[0], *kept.key): "rejected"}
    first.close()

    second = make_window()
    assert second.open_path(str(path))
    press(second.workbench.view, Qt.Key.Key_Z, "\x1a", CTRL)
    assert decisions(second) == made
    out = tmp_path / "gold.jsonl"
    all_of(exporting.export(second.session.project, "jsonl", out, states=("confirmed", "rejected", "unsure"), all_articles=True))
    check_gold(out, made)


def check_gold(path: Path, made: Decided) -> None:
    """The gold has every decision, each at the words that it says, and the one source."""
    articles = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    articles = [article for article in articles if "text" in article]
    for article in articles:
        for span in article["spans"]:
            assert article["text"][span["start"] : span["end"]] == span["text"]
    spans = {(article["uuid"], span["start"], span["end"], span["label"]): span for article in articles for span in article["spans"]}
    assert {key: span["state"] for key, span in spans.items()} == made
    assert {span["decided_by"] for span in spans.values()} == {"Maryam"}
    assert sum(bool(span["evidence"]) for span in spans.values()) == 1


SHOW = """
import sys
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from annotator.ui.application import Program

class Painted(QObject):
    paints = 0
    def eventFilter(self, watched, event):
        self.paints += event.type() == QEvent.Type.Paint
        return False

program = Program()
program.show(sys.argv[1])
session, view, painted = program.window.session, program.window.workbench.view, Painted()
view.viewport().installEventFilter(painted)
program.app.processEvents()
print("ready", flush=True)
while True:
    session.step(1, undecided=False)
    span = session.selected
    key, text = (Qt.Key.Key_U, "u") if str(span.state) == "confirmed" else (Qt.Key.Key_Return, "\\r")
    before = painted.paints
    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))
    while painted.paints == before:
        program.app.processEvents()
    shown = next(other for other in session.spans if other.key == span.key)
    print(shown.annotation.id, shown.state, flush=True)
"""


@pytest.mark.parametrize("seed", range(KILLS))
def test_no_decision_that_was_shown_is_lost_in_a_kill(project_path: Path, seed: int) -> None:
    told = show_and_kill(project_path, random.Random(seed).uniform(0.05, 0.4))
    assert told
    with projects.open(project_path, annotator="Maryam") as project:
        db = project.read()
        found = {made.id: str(made.state) for article in browsing.articles(project) for made in decided.of_article(db, article.id)}
    assert {annotation for annotation, _ in told} <= set(found)
    last = dict(told)
    changed = [annotation for annotation, state in last.items() if found[annotation] != state]
    assert len(changed) <= 1  # the one that was on the disk and not yet shown


def show_and_kill(path: Path, rest: float) -> list[tuple[str, str]]:
    """Ids and states that a window told after painting them, until it was killed `rest` seconds after its first paint."""
    command = [sys.executable, "-c", SHOW, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        lines = [child.stdout.readline()]
        time.sleep(rest)
        child.kill()
        lines += child.stdout.readlines()
    whole = [line.split() for line in lines if line.endswith("\n")]
    return [(annotation, state) for annotation, state in whole]
