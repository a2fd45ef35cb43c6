"""Known errors are one sentence, bugs are one dialog and a log, and a bug in a paint event is no storm."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.model.errors import BadInput
from annotator.ui.crash import ReportDialog, Reporter


@pytest.fixture
def reporter(qapp: QApplication) -> Iterator[Reporter]:
    made = Reporter(qapp)
    yield made
    for dialog in dialogs():
        dialog.reject()
    made.deleteLater()


def dialogs() -> list[ReportDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ReportDialog) and widget.isVisible()]


def fail(reporter: Reporter, error: Exception) -> None:
    try:
        raise error
    except type(error):
        reporter.take(*sys.exc_info())


def test_known_error_is_told_without_a_report(reporter: Reporter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reporter.told) as told:
        fail(reporter, BadInput("The file is empty."))
    assert str(told.args[0]) == "The file is empty."
    assert not reporter.failed


def test_bug_opens_a_dialog_whose_report_can_be_copied(reporter: Reporter, qtbot: QtBot, own_settings: Path) -> None:
    fail(reporter, ValueError("no such lane"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert reporter.failed
    report = dialogs()[0].findChild(QPlainTextEdit).toPlainText()
    assert "ValueError: no such lane" in report
    copy = next(button for button in dialogs()[0].findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    assert QGuiApplication.clipboard().text() == report
    assert "no such lane" in (own_settings / "tahqiq.log").read_text(encoding="utf-8")


def test_bug_that_comes_with_every_paint_is_told_once(reporter: Reporter, qtbot: QtBot, own_settings: Path) -> None:
    for _ in range(50):
        fail(reporter, ValueError("in paintEvent"))
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert len(dialogs()) == 1
    assert (own_settings / "tahqiq.log").read_text(encoding="utf-8").count("ValueError: in paintEvent") == 1


def test_log_that_cannot_be_written_hides_no_report(reporter: Reporter, qtbot: QtBot, own_settings: Path) -> None:
    (own_settings / "tahqiq.log").mkdir()
    fail(reporter, ValueError("still told"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
