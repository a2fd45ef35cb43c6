"""The start page shows a newcomer where to begin, and whoever has been here where to go on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator import resources
from annotator.actions import settings
from annotator.ui.dialogs import NameDialog
from annotator.ui.start_page import StartPage
from annotator.ui.window import MainWindow
from tests.ui.conftest import press


def seen(page: StartPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_newcomer_is_led_to_the_samples(make_window: Callable[..., MainWindow]) -> None:
    page = make_window().findChild(StartPage)
    assert "New here?" in seen(page)
    assert page.sample.isDefault()
    assert page.sample is page.window().focusWidget()
    assert not page.recent.isVisible()


def test_whoever_has_projects_goes_on_with_them(make_window: Callable[..., MainWindow], project_path: Path) -> None:
    settings.remember(project_path)
    page = make_window().findChild(StartPage)
    assert "New here?" not in seen(page)
    assert not page.sample.isDefault()
    assert page.recent is page.window().focusWidget()


def test_two_keys_and_a_name_open_the_first_sample(make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot) -> None:
    settings.save(settings.Settings(language="en", theme="light"))
    window = make_window()
    window.projects.documents = tmp_path / "documents"
    press(window.findChild(StartPage).sample, Qt.Key.Key_Return, "\r")
    dialog = window.findChild(NameDialog)
    assert dialog.focusWidget() is dialog.name
    dialog.name.insert("سلمى")
    press(dialog.name, Qt.Key.Key_Return, "\r")
    assert settings.load().annotator == "سلمى"
    assert "are being read" in window.workbench.empty.text()
    qtbot.waitUntil(lambda: not window.jobs.running and window.session.selected is not None, timeout=60_000)
    assert "There are no articles yet" in window.workbench.empty.text()
    assert resources.path("samples", f"{window.session.article.name}.txt").is_file()
    QApplication.processEvents()
    assert window.comfort.tour.isVisible()
