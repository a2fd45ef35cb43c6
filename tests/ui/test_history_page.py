"""The history by key events: read, seen ahead what a step undoes, and gone to any point, across restarts too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, projects, review
from annotator.ui import history_page
from annotator.ui.history_page import HistoryPage
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[MainWindow], HistoryPage]:
    def open_page(window: MainWindow) -> HistoryPage:
        press(window.workbench.view, Qt.Key.Key_F7)
        page = window.findChild(HistoryPage)
        qtbot.waitUntil(lambda: not window.lead.background.busy)
        return page

    return open_page


@pytest.fixture
def decided(window: MainWindow) -> MainWindow:
    """Confirmed مراكش, rejected the claim on doctors, confirmed 20 بلدا."""
    for letter in ("\r", "ء", "\r"):
        if letter == "\r":
            press(window.workbench.view, Qt.Key.Key_Return, letter)
        else:
            arabic(window.workbench.view, letter)
    return window


def titles(page: HistoryPage) -> list[str]:
    rows = page.list.rows
    return [rows.row(place).title.strip("\u200e\u200f").replace("\u2068", "").replace("\u2069", "") for place in range(rows.rowCount())]


def states(window: MainWindow) -> list[str]:
    article = browsing.articles(window.session.project)[0]
    return [span.state.value for span in browsing.spans(window.session.project, article.id)]


def test_operations_read_as_sentences_with_the_point_where_one_stands(
    decided: MainWindow, opened: Callable[[MainWindow], HistoryPage]
) -> None:
    page = opened(decided)
    assert titles(page)[:3] == ["Confirmed “20 بلدا”", "Rejected “أكثر من 300 طبيب”", "Confirmed “مراكش”"]
    assert titles(page)[-1] == "The beginning"
    assert [page.list.rows.row(place).badge for place in range(3)] == ["you are here", "", ""]
    assert "this sitting" in page.list.rows.row(2).subtitle
    assert "this sitting" not in page.list.rows.row(3).subtitle
    assert not page.go.isEnabled()


def test_return_goes_back_to_the_point_that_was_previewed_and_forth_again(
    decided: MainWindow, opened: Callable[[MainWindow], HistoryPage], qtbot: QtBot
) -> None:
    page = opened(decided)
    press(page.list, Qt.Key.Key_Down)
    press(page.list, Qt.Key.Key_Down)
    said = page.preview.text().replace("\u2068", "").replace("\u2069", "")
    assert said == "\u200eGoing there undoes 2 operations: Confirmed “20 بلدا” · Rejected “أكثر من 300 طبيب”"
    press(page.list, Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: page.list.rows.row(2).badge == "you are here")
    assert states(decided) == ["confirmed", "suggested", "suggested", "suggested"]
    assert [span.state.value for span in decided.session.spans] == states(decided)
    press(page.list, Qt.Key.Key_Home)
    assert "again: " in page.preview.text()
    press(page.list, Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: page.list.rows.row(0).badge == "you are here")
    assert states(decided) == ["confirmed", "rejected", "confirmed", "suggested"]


def test_undo_and_redo_work_on_the_page_under_an_arabic_keyboard(
    decided: MainWindow, opened: Callable[[MainWindow], HistoryPage], qtbot: QtBot
) -> None:
    page = opened(decided)
    arabic(page.list, "ئ", CTRL)
    qtbot.waitUntil(lambda: page.list.rows.row(1).badge == "you are here")
    assert page.list.rows.row(0).struck
    arabic(page.list, "غ", CTRL)
    qtbot.waitUntil(lambda: page.list.rows.row(0).badge == "you are here")


def test_nothing_leads_to_what_was_discarded(decided: MainWindow, opened: Callable[[MainWindow], HistoryPage], qtbot: QtBot) -> None:
    arabic(decided.workbench.view, "ئ", CTRL)
    arabic(decided.workbench.view, "ع")
    page = opened(decided)
    assert titles(page)[:2] == ["Unsure about “20 بلدا”", "Confirmed “20 بلدا”"]
    press(page.list, Qt.Key.Key_Down)
    assert page.preview.text().startswith("\u200eNo way leads back to this point")
    press(page.list, Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: not decided.lead.background.busy)
    assert states(decided)[2] == "unsure"


def test_what_was_done_before_a_restart_can_be_undone(
    make_window: Callable[..., MainWindow], project_path: Path, opened: Callable[[MainWindow], HistoryPage], qtbot: QtBot
) -> None:
    with projects.open(project_path, annotator="Maryam") as project:
        article = browsing.articles(project)[0]
        review.confirm_many(project, browsing.spans(project, article.id))
    window = make_window()
    assert window.open_path(str(project_path))
    page = opened(window)
    assert titles(page)[0] == "Confirmed 4 spans, the first is “مراكش”"
    press(page.list, Qt.Key.Key_Down)
    press(page.list, Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: page.list.rows.row(1).badge == "you are here")
    assert set(states(window)) == {"suggested"}


def test_a_long_history_is_read_on_where_its_end_comes_into_view(
    window: MainWindow, opened: Callable[[MainWindow], HistoryPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_page, "_PAGE", 30)
    project, first = window.session.project, window.session.spans[0]
    for _ in range(20):
        review.confirm(project, first)
        review.reopen(project, browsing.spans(project, first.article_id)[0])
    page = opened(window)
    assert len(titles(page)) == 30
    press(page.list, Qt.Key.Key_End)
    assert len(titles(page)) == 43
    assert titles(page)[-1] == "The beginning"
