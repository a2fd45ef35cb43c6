"""The button that finishes an article stands out when it is what is left to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from annotator.actions import articles
from annotator.model.article import Metadata
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


def test_what_has_no_room_is_cut_at_its_end(window: MainWindow) -> None:
    about = Metadata(title="منتدى الأطباء يختتم أشغاله بمراكش بتوصيات كثيرة", outlet="صدى المشرق", date="2024-05-03", author="سلمى الوزاني")
    article = window.session.article
    window.session.act(lambda project: articles.edit_metadata(project, article.id, about))
    head = window.workbench.head
    assert head.done.text() == "Done, next article"
    window.resize(1024, 700)
    QApplication.processEvents()
    assert (head.done.text(), head.done.accessibleName()) == ("", "Done, next article")
    assert not head.done.icon().isNull()
    shown = [label.text().strip("\u200e\u2068\u2069") for label in head.findChildren(QLabel)]
    assert [text[:4] for text in shown] == ["منتد", "صدى "]
    assert all(text.rstrip("\u2069").endswith("…") for text in shown)
    assert about.title in [label.toolTip() for label in head.findChildren(QLabel)]


@pytest.mark.parametrize(("tongue", "at_right"), [("ar", True), ("fr", False)])
def test_title_and_outlet_stand_at_the_start_side(
    make_window: Callable[..., MainWindow], project_path: Path, tongue: str, at_right: bool
) -> None:
    window = make_window(tongue)
    assert window.open_path(str(project_path))
    QApplication.processEvents()
    for label in window.workbench.head.findChildren(QLabel):
        picture = label.grab().toImage()
        paper = picture.pixel(picture.width() // 2, 0)
        inked = [x for x in range(picture.width()) for y in range(picture.height()) if picture.pixel(x, y) != paper]
        assert (picture.width() - max(inked) < min(inked)) is at_right
