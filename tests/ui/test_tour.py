"""The tour comes once on the samples, leads on by Space and by doing, and never takes the keys of the review."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, importing, projects, settings
from annotator.store import suggestions
from annotator.ui.tour import STEPS, Frame, Tour
from annotator.ui.window import MainWindow
from tests.ui.conftest import FORUM, forum_suggestions, press


@pytest.fixture
def sample_path(tmp_path: Path) -> Path:
    """A project with an article that bears the name of a sample."""
    path = tmp_path / "samples.tahqiq"
    with projects.create(path, annotator="Maryam") as project:
        importing.import_text(project, FORUM, name="forum-opening")
        article = browsing.articles(project)[0]
        project.write(lambda db: suggestions.replace(db, article.id, forum_suggestions(), version="test"))
    return path


@pytest.fixture
def newcomer(make_window: Callable[..., MainWindow], sample_path: Path) -> MainWindow:
    """The window of somebody who opens the samples for the first time."""
    settings.save(settings.Settings(annotator="Maryam", language="en", theme="light"))
    window = make_window()
    assert window.open_path(str(sample_path))
    return window


def said(window: MainWindow) -> str:
    return window.comfort.tour.text.text() if window.comfort.tour else ""


def test_it_comes_at_the_first_start_on_the_samples(newcomer: MainWindow) -> None:
    assert "framed" in said(newcomer)
    assert newcomer.comfort.tour.isVisible()
    assert newcomer.session.selected is not None


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_left_or_walked_through_it_does_not_come_again(
    newcomer: MainWindow, make_window: Callable[..., MainWindow], sample_path: Path, leave: Qt.Key
) -> None:
    for _ in STEPS:
        press(newcomer.workbench.view, leave)
    assert said(newcomer) == ""
    assert newcomer.findChild(Frame) is None or newcomer.findChild(Frame).isHidden()
    newcomer.close()
    again = make_window()
    assert again.open_path(str(sample_path))
    assert said(again) == ""


def test_it_stays_away_from_other_articles(make_window: Callable[..., MainWindow], project_path: Path) -> None:
    settings.save(settings.Settings(annotator="Maryam", language="en", theme="light"))
    window = make_window()
    assert window.open_path(str(project_path))
    assert said(window) == ""


def test_it_does_not_ask_for_decisions_where_none_can_be_made(
    newcomer: MainWindow, make_window: Callable[..., MainWindow], sample_path: Path
) -> None:
    assert newcomer.session.project is not None
    reader = make_window()
    assert reader.open_path(str(sample_path))
    assert reader.session.locked
    assert said(reader) == ""


def test_doing_what_a_step_asks_leads_on(newcomer: MainWindow) -> None:
    view = newcomer.workbench.view
    press(view, Qt.Key.Key_Space, " ")
    assert "Enter" in said(newcomer)
    press(view, Qt.Key.Key_Return, "\r")
    assert "rejects it" in said(newcomer)
    assert newcomer.session.spans[0].state.value == "confirmed"
    press(view, Qt.Key.Key_X, "x")
    assert "move the end" in said(newcomer)
    press(view, Qt.Key.Key_Left)
    assert "missed" in said(newcomer)
    assert newcomer.session.selected.quote.startswith("20 بلدا،") or newcomer.session.selected.quote.startswith("20 بلدا")


def test_other_keys_go_to_the_review(newcomer: MainWindow) -> None:
    before = said(newcomer)
    press(newcomer.workbench.view, Qt.Key.Key_Down)
    assert newcomer.session.selected == newcomer.session.spans[1]
    assert said(newcomer) == before


def test_the_frame_lies_around_the_part_and_follows_it(newcomer: MainWindow, qtbot: QtBot) -> None:
    frame, card = newcomer.findChild(Frame), newcomer.workbench.card

    def place() -> QPoint:
        return card.mapTo(newcomer, QPoint(0, 0))

    press(newcomer.workbench.view, Qt.Key.Key_Space, " ")
    assert frame.geometry().topLeft() == place()
    newcomer.resize(1200, 800)
    press(newcomer.workbench.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: frame.geometry().topLeft() == place() and frame.size() == card.size())
    assert newcomer.childAt(frame.geometry().center()) is not frame


def test_it_can_be_had_again_and_clicked_through(window: MainWindow) -> None:
    window.commands.run("tour")
    for _ in STEPS:
        QTest.mouseClick(window.findChild(Tour).onward, Qt.MouseButton.LeftButton)
    assert said(window) == ""
    window.commands.run("tour")
    QTest.mouseClick(window.comfort.tour.leave, Qt.MouseButton.LeftButton)
    assert said(window) == ""


def test_closing_the_project_ends_it(newcomer: MainWindow) -> None:
    newcomer.commands.run("close_project")
    assert said(newcomer) == ""
