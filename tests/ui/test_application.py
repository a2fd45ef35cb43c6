"""The program starts with the article, and the rest of its window follows."""

from __future__ import annotations

import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop
from pytestqt.qtbot import QtBot

from annotator.ui.application import Program


@pytest.mark.usefixtures("qapp")
def test_a_key_that_is_pressed_while_the_window_is_made_waits_for_it(project_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = Program()
    furnished: list[bool] = []
    let_through: list[QEventLoop.ProcessEventsFlag] = []

    def look(flags: QEventLoop.ProcessEventsFlag = QEventLoop.ProcessEventsFlag.AllEvents) -> None:
        furnished.append(hasattr(program.window, "keyboard"))
        let_through.append(flags)

    monkeypatch.setattr(program.app, "processEvents", look)
    program.show(str(project_path))
    assert furnished == [False]
    assert let_through == [QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents]
    program.window.close()


def test_nothing_is_left_of_the_windows_that_other_languages_were_chosen_in(qtbot: QtBot, project_path: Path) -> None:
    program = Program()
    program.show(str(project_path))
    left = []
    for _ in range(3):
        window = weakref.ref(program.window)
        left.append(weakref.ref(program.window.session.spans))
        program.remake()
        qtbot.waitUntil(lambda window=window: program.window is not window())
    assert [spans() is not None for spans in left[:-1]] == [False, False]
    program.window.close()
