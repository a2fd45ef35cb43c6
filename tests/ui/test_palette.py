"""Ctrl+K finds every command by its name, in each language and on each keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.review import SpanState
from annotator.ui import language
from annotator.ui.commands import COMMANDS
from annotator.ui.help_page import HelpPage
from annotator.ui.palette import Palette, matching
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def speak(qapp: object) -> Iterator[Callable[[str], None]]:  # noqa: ARG001  translators need an application
    yield language.install
    language.install("en")


def opened(window: MainWindow) -> Palette:
    arabic(window.workbench.view, "ن", CTRL)
    return window.findChild(Palette)


def listed(palette: Palette) -> list[str]:
    return palette.list.rows.all_keys()


@pytest.mark.parametrize("letter", ["ن", "k"])
def test_it_opens_on_every_keyboard_with_all_commands(window: MainWindow, letter: str) -> None:
    press(window.workbench.view, ord(letter.upper()), "", CTRL)
    palette = window.findChild(Palette)
    assert set(listed(palette)) == {command.name for command in COMMANDS} - {"palette"}
    assert palette.focusWidget() is palette.field


def test_typed_name_is_found_and_return_runs_it(window: MainWindow) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.field, "rejct")
    assert listed(palette)[0] == "reject"
    press(palette.field, Qt.Key.Key_Return, "\r")
    assert window.session.spans[0].state is SpanState.REJECTED
    assert not palette.isVisible()


def test_what_was_asked_for_last_comes_first(window: MainWindow) -> None:
    for typed in ("guidelines on", "all keys"):
        palette = opened(window)
        QTest.keyClicks(palette.field, typed)
        press(palette.field, Qt.Key.Key_Return, "\r")
        press(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
        palette.deleteLater()
        QApplication.processEvents()
    assert listed(opened(window))[:2] == ["help", "guideline"]


def test_down_chooses_another(window: MainWindow) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.field, "keys")
    place = listed(palette).index("help")
    for _ in range(place):
        press(palette.field, Qt.Key.Key_Down)
    press(palette.field, Qt.Key.Key_Return, "\r")
    assert window.findChild(HelpPage).isVisible()


def test_what_is_not_possible_comes_last_and_does_nothing(window: MainWindow) -> None:
    window.session.select(None)
    palette = opened(window)
    QTest.keyClicks(palette.field, "confirm")
    rows = palette.list.rows
    assert rows.row(rows.find("confirm")).muted
    press(palette.field, Qt.Key.Key_Return, "\r")
    assert {span.state for span in window.session.spans} == {SpanState.SUGGESTED}


def test_escape_leaves(window: MainWindow) -> None:
    palette = opened(window)
    press(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert {span.state for span in window.session.spans} == {SpanState.SUGGESTED}


def test_it_opens_without_a_project(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    press(window, ord("ن"), "", CTRL)
    assert listed(window.findChild(Palette))[0] == "new_project"


@pytest.mark.parametrize("letter", ["ن", "K"])
def test_it_opens_while_one_types_a_search(window: MainWindow, letter: str) -> None:
    window.workbench.search()
    press(window.workbench.article_list.field, ord(letter), "", CTRL)
    assert window.findChild(Palette).isVisible()


@pytest.mark.parametrize(
    ("tongue", "typed", "name"),
    [
        ("ar", "تاكيد", "confirm"),
        ("ar", "التالى", "next_article"),
        ("ar", "الكلّ", "apply_to_all"),
        ("fr", "etiquette", "label"),
        ("fr", "rejetr", "reject"),
        ("en", "copy", "backup"),
    ],
)
def test_names_are_found_however_they_are_spelled(speak: Callable[[str], None], tongue: str, typed: str, name: str) -> None:
    speak(tongue)
    assert name in [command.name for command in matching(typed, COMMANDS)[:4]]


def test_nonsense_finds_nothing() -> None:
    assert matching("qqqqqqq", COMMANDS) == []
