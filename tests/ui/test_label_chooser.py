"""The labels with their keys are in sight, however many there are and however low the window is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from annotator.actions import browsing, importing, labels, projects
from annotator.store import suggestions
from annotator.ui import language
from annotator.ui.window import MainWindow
from tests.ui.conftest import FORUM, arabic, next_frame, press, suggestion


@pytest.mark.parametrize("tongue", ["ar", "fr"])
@pytest.mark.parametrize("label_set", ["tahqiq", "wojood"])
@pytest.mark.parametrize("size", [(800, 500), (1440, 900)])
def test_all_labels_are_in_sight(
    make_window: Callable[..., MainWindow], tmp_path: Path, tongue: str, label_set: str, size: tuple[int, int]
) -> None:
    path = tmp_path / "news.tahqiq"
    with projects.create(path, annotator="Maryam", label_set=label_set) as project:
        importing.import_text(project, FORUM, name="forum")
        place = labels.label_set(project).labels[0].name
        offered = [suggestion(FORUM, "مراكش", place)]
        project.write(lambda db: suggestions.replace(db, browsing.articles(project)[0].id, offered, version="test"))
    try:
        window = make_window(tongue)
        window.open_path(str(path))
        window.resize(*size)
        QApplication.processEvents()
        arabic(window.workbench.view, "م")
        chooser = window.label_chooser
        buttons = [button for button in chooser.findChildren(QToolButton) if button.isVisible()]
        assert len(buttons) == len(window.session.labels.labels)
        assert window.workbench.rect().contains(chooser.geometry())
        assert all(chooser.rect().contains(button.geometry()) for button in buttons)
        assert all(button.width() >= button.sizeHint().width() for button in buttons)
    finally:
        language.install("en")


def test_the_line_of_keys_speaks_of_labels_until_one_is_chosen(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_L, "l")
    asking = window.hint_line.texts()
    assert asking[0].endswith("choose a label")
    window.session.read_article_again()  # as when an article that was opened has been read anew
    next_frame()
    assert window.hint_line.texts() == asking
    press(window.workbench.view, Qt.Key.Key_Escape)
    assert window.hint_line.texts() != asking
