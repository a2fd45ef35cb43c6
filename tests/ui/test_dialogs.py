"""A dialog begins in its first field, so that whoever opens it by a key can type at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from annotator.ui.dialogs import FormDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import press


@pytest.mark.parametrize(
    ("command", "field"), [("metadata", "title_line"), ("set_aside", "reason"), ("verdict", "rating"), ("text_style", "family")]
)
def test_the_first_field_has_the_cursor(window: MainWindow, command: str, field: str) -> None:
    window.session.select(window.session.spans[1])
    window.commands.run(command)
    dialog = next(dialog for dialog in window.findChildren(FormDialog) if dialog.isVisible())
    assert dialog.focusWidget() is getattr(dialog, field)


def test_escape_leaves_every_dialog_and_the_keys_go_back_to_the_article(make_window: Callable[..., MainWindow], project_path: Path) -> None:
    window = make_window()
    assert window.open_path(str(project_path))
    window.session.step(1, undecided=True)  # to a claim
    for command in ("metadata", "set_aside", "verdict", "text_style", "help", "guideline", "progress", "palette"):
        window.commands.run(command)
        dialog = next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
        press(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), command
        QApplication.processEvents()
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    assert window.session.spans[1].state.value == "confirmed"
