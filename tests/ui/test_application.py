"""The program starts with the article, and the rest of its window follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop

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
