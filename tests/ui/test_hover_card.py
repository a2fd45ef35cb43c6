"""The small card beside a span comes with the pointer and at rest, covers nothing that it speaks of, and goes with any key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.ui.hover_card import HoverCard, beside, certainty
from annotator.ui.window import MainWindow
from tests.ui.conftest import press


@pytest.fixture
def card(window: MainWindow) -> HoverCard:
    """The small card of the window, without its pauses."""
    found = window.comfort.hover_card
    found._hovering.setInterval(0)
    found._resting.setInterval(0)
    QApplication.processEvents()  # the window takes its size, which takes the card away
    return found


def said(card: HoverCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def point_at(window: MainWindow, place: int) -> QRect:
    """Moves the pointer to a span; returns where that is drawn."""
    view = window.workbench.view
    around = view.place_of(window.session.spans[place].key)
    point, none = QPointF(around.center()), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, point, view.viewport().mapToGlobal(point), none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), move)
    return around


def test_the_pointer_brings_it_beside_the_span(window: MainWindow, card: HoverCard, qtbot: QtBot) -> None:
    around = point_at(window, 1)
    qtbot.waitUntil(card.isVisible)
    assert "Quantity" in said(card)
    assert "more than 300" in said(card)
    assert "very likely" in said(card)
    assert "Suggested" in said(card)
    assert not card.geometry().intersects(around)
    assert window.workbench.view.viewport().rect().contains(card.geometry())


def test_it_goes_when_the_pointer_leaves(window: MainWindow, card: HoverCard, qtbot: QtBot) -> None:
    point_at(window, 1)
    qtbot.waitUntil(card.isVisible)
    QApplication.sendEvent(window.workbench.view.viewport(), QEvent(QEvent.Type.Leave))
    assert not card.isVisible()


def test_at_rest_it_comes_to_the_selected_span_and_goes_with_a_key(window: MainWindow, card: HoverCard, qtbot: QtBot) -> None:
    view = window.workbench.view
    press(view, Qt.Key.Key_Down)
    qtbot.waitUntil(card.isVisible)
    assert card.accessibleName() == "أكثر من 300 طبيب, Quantity, more than 300 \u2068طبيب\u2069, very likely"
    card._resting.setInterval(60_000)
    press(view, Qt.Key.Key_Shift)
    assert not card.isVisible()
    press(view, Qt.Key.Key_Down)
    assert not card.isVisible()


def test_space_brings_it_at_once(window: MainWindow, card: HoverCard) -> None:
    card._resting.setInterval(60_000)
    press(window.workbench.view, Qt.Key.Key_Space, " ")
    assert card.isVisible()
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    assert not card.isVisible()
    assert window.session.spans[0].state.value == "confirmed"


def test_a_click_goes_through_to_the_article(window: MainWindow, card: HoverCard, qtbot: QtBot) -> None:
    around = point_at(window, 2)
    qtbot.waitUntil(card.isVisible)
    QTest.mouseClick(window.workbench.view.viewport(), Qt.MouseButton.LeftButton, pos=around.center())
    assert window.session.selected == window.session.spans[2]


def test_a_decided_span_says_its_state(window: MainWindow, card: HoverCard) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    card.show_for(window.session.spans[0])
    assert "confirmed" in said(card)


def test_it_lies_below_else_above_else_nowhere() -> None:
    room, size = QRect(0, 0, 400, 300), QSize(200, 100)
    below = beside(QRect(150, 20, 60, 30), size, room)
    above = beside(QRect(150, 250, 60, 30), size, room)
    assert below.y() > 49
    assert above.y() + size.height() < 250
    assert beside(QRect(0, 60, 400, 180), size, room) is None
    assert beside(QRect(380, 20, 20, 20), size, room).x() + size.width() <= 400
    assert beside(QRect(0, 20, 20, 20), size, room) == QPoint(4, 49)


def test_scores_have_words() -> None:
    assert [certainty(score) for score in (1.0, 0.9, 0.7, 0.2)] == ["almost certain", "very likely", "likely", "doubtful"]
