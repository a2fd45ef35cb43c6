"""The lists beside the article."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.ui.window import MainWindow
from tests.ui.conftest import press


def test_moments_in_the_history_are_one_run_in_arabic_too(make_window: Callable[..., MainWindow], project_path: Path) -> None:
    window = make_window("ar")
    assert window.open_path(str(project_path))
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    window.workbench.lists.show_page(3)
    said = window.workbench.lists.pages[3].rows.row(0).subtitle
    assert "/" in said.partition("\u2066")[2]
    assert "\u200f" not in said
