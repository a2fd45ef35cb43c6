"""The three real articles from import to gold, as a reviewer goes through them with the keys."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.actions import exporting, highlighting, importing, projects, settings
from annotator.model.review import SpanState
from annotator.ui.link_dialog import LinkDialog
from annotator.ui.window import MainWindow
from tests.actions.running import run
from tests.ui.conftest import arabic, press

pytestmark = pytest.mark.shared

Decisions = dict[tuple[str, int, int, str], str]


@pytest.fixture
def project_path(shared: Path, tmp_path: Path) -> Path:
    """A project with the articles, highlighted."""
    path = tmp_path / "press.tahqiq"
    with projects.create(path, annotator=settings.load().annotator) as project:
        report = run(importing.import_paths(project, sorted((shared / "data" / "articles").glob("*.txt"))))
        assert (len(report.articles), report.problems) == (3, ())
        assert run(highlighting.highlight_project(project)) == 3
    return path


def decide(window: MainWindow, *, reject: bool) -> tuple[tuple[str, int, int, str], str]:
    """Decides the selected suggestion: what it was, and what was decided."""
    article, span = window.session.article, window.session.selected
    assert article is not None
    assert span is not None
    if reject:
        arabic(window.workbench.view, "ء")
    else:
        press(window.workbench.view, Qt.Key.Key_Return, "\r")
    return (article.name, *span.key), str(SpanState.REJECTED if reject else SpanState.CONFIRMED)


def review(window: MainWindow, made: Decisions, qtbot: QtBot) -> None:
    """Decides every suggestion of the article, once it knows what was decided in the others; each fifth is rejected."""
    qtbot.waitUntil(lambda: not window.names.refreshing.busy)
    while window.session.undecided():
        span, state = decide(window, reject=len(made) % 5 == 4)
        made[span] = state


def link(window: MainWindow) -> str:
    """Links a source to the first confirmed claim of the article; returns the claim's words."""
    claim = next(span for span in window.session.spans if span.value is not None and span.state is SpanState.CONFIRMED)
    window.session.select(claim)
    arabic(window.workbench.view, "ث")
    dialog = next(dialog for dialog in window.findChildren(LinkDialog) if dialog.isVisible())
    QTest.keyClicks(dialog.new_source.title, "Final statement")
    dialog.passage.setPlainText(claim.quote)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    return claim.quote


def test_every_decision_of_a_review_is_in_the_gold(
    make_window: Callable[..., MainWindow], project_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window, made = make_window(), Decisions()
    assert window.open_path(str(project_path))
    review(window, made, qtbot)
    linked = link(window)
    for _ in range(2):
        arabic(window.workbench.view, "ي")  # done, and on to the next
        review(window, made, qtbot)
    last = next(reversed(made))
    assert len({name for name, *_ in made}) == 3
    window.close()

    window = make_window()
    assert window.open_path(str(project_path))
    press(window.workbench.view, Qt.Key.Key_Z, "", Qt.KeyboardModifier.ControlModifier)
    assert window.session.article is not None
    assert window.session.selected is not None
    assert (window.session.article.name, *window.session.selected.key) == last
    assert window.session.selected.state is SpanState.SUGGESTED
    span, made[last] = decide(window, reject=made[last] == SpanState.CONFIRMED)
    assert span == last
    arabic(window.workbench.view, "ي")

    out = tmp_path / "gold.jsonl"
    report = run(exporting.export(window.session.project, "jsonl", out, states=("confirmed", "rejected")))
    assert report.articles == 3
    gold = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    written = {(line["id"], span["start"], span["end"], span["label"]): span["state"] for line in gold for span in line["spans"]}
    assert written == made
    assert all(line["text"][span["start"] : span["end"]] == span["text"] for line in gold for span in line["spans"])
    assert [span["text"] for line in gold for span in line["spans"] if span["evidence"]] == [linked]
