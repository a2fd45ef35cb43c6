"""Queue mode by key events: the next suggestion comes from all articles, in the chosen order."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.actions import browsing
from annotator.model.queue import QueueOrder
from annotator.model.review import SpanState
from annotator.model.values import Quantity
from annotator.store import suggestions
from annotator.ui.queue_mode import QueueBar
from annotator.ui.window import MainWindow
from tests.ui.conftest import HARVEST, arabic, press, suggestion

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def selected(window: MainWindow) -> str:
    return window.session.selected.quote if window.session.selected else ""


@pytest.fixture
def queue(window: MainWindow) -> MainWindow:
    """The olives of the second article deserve checking most; the queue is on."""
    worth = Quantity(Decimal(120), unit="طن", checkworthiness=0.9)
    offered = [suggestion(HARVEST, "120 طنا", "QUANTITY", value=worth), suggestion(HARVEST, "مكناس", "LOC", score=0.55)]
    second = browsing.articles(window.session.project)[1].id
    window.session.project.write(lambda db: suggestions.replace(db, second, offered, version="test"))
    arabic(window.workbench.view, "س")
    return window


def undecided(window: MainWindow) -> int:
    counts = browsing.counts(window.session.project)
    return counts.total - counts.decided


def test_it_starts_with_what_deserves_checking_in_whatever_article(queue: MainWindow) -> None:
    assert selected(queue) == "120 طنا"
    assert queue.session.article.name == "harvest"
    assert queue.findChild(QueueBar).isVisible()
    assert any("leave the queue" in hint for hint in queue.hint_line.texts())


def test_it_says_how_many_are_left(queue: MainWindow, qtbot: QtBot) -> None:
    def said() -> list[str]:
        return [label.text() for label in queue.findChild(QueueBar).findChildren(QLabel)]

    assert "left: \u20666\u2069" in said()
    press(queue.workbench.view, Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: "left: \u20665\u2069" in said())


def test_one_key_decides_and_the_next_is_there_before_it_is_up(queue: MainWindow) -> None:
    view = queue.workbench.view
    met = []
    for _ in range(6):
        met.append(selected(queue))
        press(view, Qt.Key.Key_Return, "\r")
    assert sorted(met) == sorted(["120 طنا", "مراكش", "أكثر من 300 طبيب", "20 بلدا", "تونس", "مكناس"])
    assert undecided(queue) == 0
    assert not queue.findChild(QueueBar).isVisible()
    assert "nothing is left" in queue.messages.text


def test_a_skipped_one_comes_again_at_the_end(queue: MainWindow) -> None:
    view = queue.workbench.view
    press(view, Qt.Key.Key_Down)
    assert selected(queue) != "120 طنا"
    for _ in range(5):
        arabic(view, "ء")
    assert selected(queue) == "120 طنا"
    assert "skipped" in queue.messages.text


def test_back_goes_to_what_was_skipped(queue: MainWindow) -> None:
    view = queue.workbench.view
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Return, "\r")
    press(view, Qt.Key.Key_Up)
    assert selected(queue) == "120 طنا"
    press(view, Qt.Key.Key_Up)
    assert selected(queue) == "120 طنا"
    assert "Nothing was skipped" in queue.messages.text


def test_undo_goes_back_and_the_queue_goes_on_from_there(queue: MainWindow) -> None:
    view = queue.workbench.view
    press(view, Qt.Key.Key_Return, "\r")
    second = selected(queue)
    press(view, Qt.Key.Key_Return, "\r")
    arabic(view, "ئ", CTRL)
    assert selected(queue) == second
    arabic(view, "ئ", CTRL)
    assert selected(queue) == "120 طنا"
    arabic(view, "ء")
    assert selected(queue) == second


def test_a_correction_is_one_key_more_and_the_queue_goes_on(queue: MainWindow) -> None:
    view = queue.workbench.view
    press(view, Qt.Key.Key_Left)
    assert selected(queue) == "120 طنا هذا"
    press(view, Qt.Key.Key_Return, "\r")
    following, article = selected(queue), queue.session.article.id
    assert following != "120 طنا هذا"
    arabic(view, "م")
    arabic(view, "خ")
    corrected = [span for span in browsing.spans(queue.session.project, article) if span.label == "ORG"]
    assert [(span.quote, span.state) for span in corrected] == [(following, SpanState.CONFIRMED)]
    assert undecided(queue) == 4


def test_from_a_span_beside_the_way_it_leads_back(queue: MainWindow) -> None:
    beside = next(span for span in queue.session.spans if span.quote == "مكناس")
    queue.session.select(beside)
    press(queue.workbench.view, Qt.Key.Key_Return, "\r")
    assert selected(queue) == "120 طنا"


def test_another_order_begins_anew(queue: MainWindow) -> None:
    arabic(queue.workbench.view, "س", SHIFT)
    assert queue.tools.queue.order is QueueOrder.DOUBT
    assert selected(queue) == "مكناس"


def test_left_with_the_same_key_the_article_leads_again(queue: MainWindow) -> None:
    arabic(queue.workbench.view, "س")
    assert not queue.findChild(QueueBar).isVisible()
    press(queue.workbench.view, Qt.Key.Key_Return, "\r")
    assert selected(queue) == "مكناس"


def test_the_key_held_down_does_not_leave_again(queue: MainWindow) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, ord("س"), Qt.KeyboardModifier.NoModifier, "س", True)
    QApplication.sendEvent(queue.workbench.view, event)
    assert queue.tools.queue.on


def test_closing_the_project_leaves_the_queue(queue: MainWindow) -> None:
    queue.projects.close()
    assert queue.session.route is None


def test_nothing_to_decide_is_said(queue: MainWindow) -> None:
    for row in browsing.articles(queue.session.project):
        queue.session.project.write(lambda db, row=row: suggestions.replace(db, row.id, [], version="none"))
    arabic(queue.workbench.view, "س")
    arabic(queue.workbench.view, "س")
    assert "Nothing is left" in queue.messages.text
    assert not queue.tools.queue.on
