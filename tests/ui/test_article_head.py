"""The button that finishes an article stands out when it is what is left to do."""

from __future__ import annotations

from PySide6.QtCore import Qt

from annotator.ui.window import MainWindow
from tests.ui.conftest import press


def test_done_stands_out_once_all_is_decided(window: MainWindow) -> None:
    done, view = window.workbench.head.done, window.workbench.view
    for _ in window.session.spans:
        assert not done.isDefault()
        press(view, Qt.Key.Key_Return, "\r")
    assert done.isDefault()
    press(view, Qt.Key.Key_Z, "\x1a", Qt.KeyboardModifier.ControlModifier)
    assert not done.isDefault()


def test_a_finished_article_has_nothing_left_to_do(window: MainWindow) -> None:
    view = window.workbench.view
    for _ in window.session.spans:
        press(view, Qt.Key.Key_Return, "\r")
    press(view, Qt.Key.Key_D, "d")
    press(view, Qt.Key.Key_PageUp, "", Qt.KeyboardModifier.ControlModifier)
    assert window.session.article.name == "forum"
    assert not window.workbench.head.done.isDefault()
