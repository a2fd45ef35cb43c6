"""Keys of one's own: chosen by pressing them, under each keyboard, told where two commands want one, kept for the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.actions import settings
from annotator.model.review import SpanState
from annotator.ui import commands
from annotator.ui.commands import COMMANDS
from annotator.ui.help_page import HelpPage
from annotator.ui.keys_page import KeysPage
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, next_frame, press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def usual_again() -> Iterator[None]:
    yield
    commands.use_keys({})


@pytest.fixture
def page(window: MainWindow) -> KeysPage:
    assert window.commands.run("keys")
    return window.findChild(KeysPage)


def choose(page: KeysPage, name: str) -> None:
    """Goes to a command and asks for its new key."""
    page.list.setCurrentIndex(page.list.rows.find(name))
    press(page.list, Qt.Key.Key_Return, "\r")


def badge(page: KeysPage, name: str) -> str:
    return page.list.rows.row(page.list.rows.find(name)).badge.replace("\u2066", "").replace("\u2069", "")


@pytest.fixture
def reopened(make_window: Callable[..., MainWindow], project_path: Path) -> Callable[[], MainWindow]:
    """The window as it is after the next start."""

    def start() -> MainWindow:
        window = make_window()
        assert window.open_path(str(project_path))
        return window

    return start


def test_every_command_is_listed_with_its_keys(page: KeysPage) -> None:
    assert page.list.rows.all_keys() == [command.name for command in COMMANDS]
    assert badge(page, "reject") == "X   Del"
    assert not page.keep.isEnabled()


def test_a_key_pressed_on_an_arabic_keyboard_is_the_new_one_everywhere(
    window: MainWindow, page: KeysPage, reopened: Callable[[], MainWindow]
) -> None:
    choose(page, "confirm")
    assert "Press the new key for “\u2068Confirm\u2069”" in page.said.text()
    arabic(page.list, "ن")
    assert badge(page, "confirm") == "K"
    page.keep.click()
    assert settings.load().keys == {"confirm": ("K",)}
    window.close()
    again = reopened()
    next_frame()
    assert "\u2066K\u2069  confirm" in again.hint_line.texts()
    arabic(again.workbench.view, "ن")
    assert again.session.spans[0].state is SpanState.CONFIRMED
    press(again.workbench.view, Qt.Key.Key_Return, "\r")
    assert again.session.spans[1].state is SpanState.SUGGESTED
    press(again.workbench.view, Qt.Key.Key_K, "k")
    assert again.session.spans[1].state is SpanState.CONFIRMED
    press(again, Qt.Key.Key_F1)
    assert "K" in next(line for line in again.findChild(HelpPage).page.toPlainText().split("Confirm")[1].splitlines() if line.strip())


def test_a_key_of_another_command_is_told_and_taken_when_pressed_again(page: KeysPage) -> None:
    choose(page, "confirm")
    arabic(page.list, "ع")
    assert (
        page.said.text()
        == "\u200e“\u2068Unsure\u2069” has \u2066U\u2069 already. Press it once more to take it from there, or another key."
    )
    assert badge(page, "confirm") == "Enter"
    arabic(page.list, "ع")
    assert (badge(page, "confirm"), badge(page, "unsure")) == ("U", "")


def test_a_letter_that_two_keyboards_print_elsewhere_is_one_key(page: KeysPage) -> None:
    choose(page, "confirm")
    press(page.list, Qt.Key.Key_Q, "q")
    assert "“\u2068Apply to all\u2069” has \u2066Q\u2069 already" in page.said.text()


def test_escape_leaves_the_key_and_tab_is_refused(page: KeysPage) -> None:
    choose(page, "confirm")
    press(page.list, Qt.Key.Key_Tab, "\t")
    assert "leads through every dialog" in page.said.text()
    press(page.list, Qt.Key.Key_Escape)
    assert badge(page, "confirm") == "Enter"
    assert page.isVisible()


def test_keys_are_taken_away_and_come_back(page: KeysPage) -> None:
    choose(page, "confirm")
    press(page.list, Qt.Key.Key_F12)
    press(page.list, Qt.Key.Key_Delete)
    assert badge(page, "confirm") == ""
    arabic(page.list, "ق")
    assert badge(page, "confirm") == "Enter"
    choose(page, "reject")
    press(page.list, Qt.Key.Key_F12)
    assert badge(page, "reject") == "F12   Del"
    page.usual.click()
    assert badge(page, "reject") == "X   Del"
    assert not page.keep.isEnabled()


def test_the_usual_key_stays_away_where_another_command_took_it(page: KeysPage) -> None:
    choose(page, "confirm")
    arabic(page.list, "ع")
    arabic(page.list, "ع")
    page.list.setCurrentIndex(page.list.rows.find("unsure"))
    arabic(page.list, "ق")
    assert badge(page, "unsure") == ""
    assert "Another command has \u2066U\u2069 now." in page.said.text()


def test_a_letter_writes_in_a_field_whatever_command_has_it(window: MainWindow, page: KeysPage, reopened: Callable[[], MainWindow]) -> None:
    choose(page, "questions")
    press(page.list, Qt.Key.Key_K, "k")
    page.keep.click()
    window.close()
    again = reopened()
    again.commands.run("search")
    press(again.workbench.article_list.field, Qt.Key.Key_K, "k")
    assert again.workbench.article_list.field.text() == "k"


def test_settings_written_by_hand_break_nothing(own_settings: Path, reopened: Callable[[], MainWindow]) -> None:
    (own_settings / "settings.json").write_text(
        '{"annotator": "Maryam", "language": "en", "keys": {"confirm": ["X"], "reject": "F5", "none": ["F6"], "unsure": [3]}}',
        encoding="utf-8",
    )
    window = reopened()
    arabic(window.workbench.view, "ع")
    assert window.session.spans[0].state is SpanState.UNSURE
    arabic(window.workbench.view, "ء")
    assert window.session.spans[1].state is SpanState.CONFIRMED
