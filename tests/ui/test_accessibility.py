"""Whoever hears the window, works by keys alone or needs large letters has all of it.

Every command is run, so a dialog that comes to the program later is walked through here as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.actions import settings
from annotator.ui import language, style
from annotator.ui.background import Background
from annotator.ui.commands import COMMANDS, Need
from annotator.ui.window import MainWindow
from tests.ui.conftest import FORUM, next_frame, press

_LEAVING = {"quit", "close_project", "new_project", "open_project"}
_LARGE = 1.5
_LOW = (1024, 600)
_FRAME = 30  # pixels that a desktop takes for the title of a window
_ROUNDING = 2  # pixels; the heights of letters are no whole numbers


@pytest.fixture(autouse=True)
def no_files_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's own dialogs are the system's to name; they would wait for a person."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")


@pytest.fixture
def tongue(request: pytest.FixtureRequest) -> Iterator[str]:
    yield request.param
    language.install("en")


def scenes(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """The window in all its states and every dialog that a command opens: on a claim or, where it opens none there, on a name."""
    view, session = window.workbench.view, window.session
    settle(window, qtbot)
    yield "a name", window
    for command in COMMANDS:
        opened = command.name in _LEAVING
        for claim in (True, False) if Need.SPAN in command.needs else (True,):
            for scene in () if opened else after(window, command.name, qtbot, claim=claim):
                yield command.name, scene
                opened = scene is not window
    session.select_text(FORUM.index("وزير"), FORUM.index("وزير") + 4)
    settle(window, qtbot)
    yield "selected words", window
    press(view, Qt.Key.Key_N, "n")
    settle(window, qtbot)
    yield "labels", window
    press(view, Qt.Key.Key_Escape)


def after(window: MainWindow, name: str, qtbot: QtBot, *, claim: bool) -> Iterator[QWidget]:
    """The dialog that a command opens on a claim or a name of the first article, or the window as the command leaves it."""
    session = window.session
    session.show_article(window.workbench.article_list.articles.rows.row(0).key)
    session.select(next(span for span in session.spans if (span.value is not None) is claim))
    window.commands.run(name)
    settle(window, qtbot)
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    yield from dialogs or [window]
    for dialog in dialogs:
        dialog.reject()
    press(window.workbench.view, Qt.Key.Key_Escape)
    QApplication.processEvents()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Waits for what runs, and until everything lies where it belongs."""
    for _ in range(3):  # what came may ask for more
        qtbot.waitUntil(lambda: not window.jobs.running and not any(read.busy for read in window.findChildren(Background)), timeout=60_000)
        next_frame()
        QApplication.processEvents()


def seen(scene: QWidget) -> list[QWidget]:
    return [widget for widget in scene.findChildren(QWidget) if widget.isVisible() and widget.window() is scene.window()]


def nameless(scene: QWidget) -> list[str]:
    """The controls that take the focus and have no name to be read out."""
    found = []
    for widget in seen(scene):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or widget.focusProxy() or isinstance(widget, QScrollBar):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


def clipped(scene: QWidget) -> list[str]:
    """The labels, buttons and choices that show less than all of their words."""
    found = []
    for widget in seen(scene):
        if not isinstance(widget, QLabel | QAbstractButton | QComboBox) or not getattr(widget, "text", widget.objectName)():
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        wanted = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
        if (not wraps and widget.sizeHint().width() > widget.width()) or wanted > widget.height() + _ROUNDING:
            said = widget.text() if not isinstance(widget, QComboBox) else widget.currentText()
            found.append(f"{type(widget).__name__} “{said}” needs {widget.sizeHint().toTuple()}, has {widget.size().toTuple()}")
    return found


def test_every_control_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    found = {(name, control) for name, scene in scenes(window, qtbot) for control in nameless(scene)}
    assert sorted(found) == []


def test_the_start_page_and_the_first_question_have_names(make_window: Callable[..., MainWindow], project_path: Path) -> None:
    settings.save(settings.Settings(language="en", theme="light"))
    window = make_window()
    assert nameless(window) == []
    window.open_path(str(project_path))
    assert nameless(QApplication.activeModalWidget()) == []


def test_a_list_mirrors_the_spans_in_the_order_of_the_text(window: MainWindow, qtbot: QtBot) -> None:
    press(window.workbench.view, Qt.Key.Key_Down)
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    settle(window, qtbot)
    spans = QAccessible.queryAccessibleInterface(window.workbench.lists.pages[0])
    assert spans.text(QAccessible.Text.Name) == "Spans"
    assert [spans.child(place).text(QAccessible.Text.Name) for place in range(spans.childCount())] == [
        "suggested, Place, مراكش",
        "confirmed, Quantity, أكثر من 300 طبيب, more than 300 \u2068طبيب\u2069",
        "suggested, Quantity, 20 بلدا, 20 \u2068بلد\u2069",
        "suggested, Place, تونس",
    ]


def test_the_whole_window_is_reached_by_tab(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    window.activateWindow()
    window.workbench.view.setFocus()
    reached: list[QWidget] = []
    while window.focusWidget() not in reached:
        reached.append(window.focusWidget())
        press(window.focusWidget(), Qt.Key.Key_Tab, "\t")
    takes = {widget for widget in seen(window) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()}
    assert takes <= set(reached)


@pytest.mark.parametrize("tongue", list(language.LANGUAGES), indirect=True)
def test_no_layout_clips_in_large_letters(
    make_window: Callable[..., MainWindow], project_path: Path, tongue: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(style, "system_scale", lambda: _LARGE)
    window = make_window(tongue)
    QApplication.processEvents()
    found = {("start page", words) for words in clipped(window)}
    assert window.open_path(str(project_path))
    QApplication.processEvents()
    found |= {(name, words) for name, scene in scenes(window, qtbot) for words in clipped(scene)}
    assert sorted(found) == []


@pytest.mark.parametrize(("tongue", "scale"), [("fr", 1), *((tongue, _LARGE) for tongue in language.LANGUAGES)], indirect=["tongue"])
def test_every_dialog_has_room_in_a_low_window(
    make_window: Callable[..., MainWindow], project_path: Path, tongue: str, scale: float, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The window itself may be as high as its message bars need in large letters; no dialog is higher."""
    monkeypatch.setattr(style, "system_scale", lambda: scale)
    window = make_window(tongue)
    assert window.open_path(str(project_path))
    window.resize(*_LOW)
    QApplication.processEvents()
    found, opened = set(), set()
    for name, scene in scenes(window, qtbot):
        if scene is not window and scene.isWindow():
            opened.add(name)
            found |= {(name, words) for words in clipped(scene)}
            if scene.width() > _LOW[0] or scene.height() > window.height() - _FRAME:
                found.add((name, f"{scene.size().toTuple()} in {window.size().toTuple()}"))
    assert sorted(found) == []
    assert {"value_parts", "help", "entity", "labels"} <= opened
