"""The message bar says one thing at a time and asks without blocking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from annotator.ui.messages import MessageBar


def test_problem_stays_until_it_is_closed(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.problem("The disk is full: nothing was changed.")
    assert bar.text == "The disk is full: nothing was changed."
    qtbot.mouseClick(bar.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert bar.text == ""


def test_notice_goes_by_itself(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.notice("Two articles imported.")
    assert bar._timer.isActive()
    bar._timer.timeout.emit()
    assert bar.text == ""


def test_answer_is_called_once_and_closes_the_question(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    answers: list[str] = []
    bar.ask("Finish it?", "Finish", lambda: answers.append("yes"))
    qtbot.mouseClick(bar.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert answers == ["yes"]
    assert bar.text == ""


def test_later_message_takes_the_question_away(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.ask("Finish it?", "Finish", lambda: None)
    bar.problem("Something else.")
    assert not bar.findChild(QPushButton).isVisible()


@pytest.mark.parametrize(("direction", "mark"), [(Qt.LayoutDirection.LeftToRight, "\u200e"), (Qt.LayoutDirection.RightToLeft, "\u200f")])
def test_message_that_begins_with_a_quote_runs_as_the_window_does(qtbot: QtBot, direction: Qt.LayoutDirection, mark: str) -> None:
    QApplication.setLayoutDirection(direction)
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.problem("“بمراكش” is marked already.")
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert bar.findChild(QLabel).text() == f"{mark}“بمراكش” is marked already."
    assert bar.text == "“بمراكش” is marked already."
