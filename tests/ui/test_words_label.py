"""Words of the card are selected and copied with the mouse, while the keys stay the article's."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.ui.window import MainWindow
from annotator.ui.words_label import WordsLabel
from tests.ui.conftest import press


def words(window: MainWindow, said: str, qtbot: QtBot) -> WordsLabel:
    """The label of the card that says these words, once it has its place."""
    label = next(label for label in window.workbench.card.findChildren(WordsLabel) if said in label.text())
    qtbot.waitUntil(lambda: label.width() > 100)
    return label


def copied(label: WordsLabel) -> str:
    """What the menu of the right button copies."""
    label.actions()[0].trigger()
    return QGuiApplication.clipboard().text()


def test_all_words_are_copied_without_the_marks_of_their_direction(window: MainWindow, qtbot: QtBot) -> None:
    press(window.workbench.view, Qt.Key.Key_Down)
    assert copied(words(window, "أكثر من 300", qtbot)) == "أكثر من 300 طبيب"
    assert copied(words(window, "more than", qtbot)) == "more than 300 طبيب"


def test_words_are_selected_with_the_mouse_until_the_next_span_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.workbench.view.setFocus()
    press(window.workbench.view, Qt.Key.Key_Down)
    quote = words(window, "أكثر من 300 طبيب", qtbot)
    place = QPoint(quote.width() - 12, quote.fontMetrics().height() // 2)
    QTest.mouseClick(quote, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(quote, Qt.MouseButton.LeftButton, pos=place)
    assert copied(quote) == "أكثر"
    assert window.focusWidget() is window.workbench.view
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    assert "20 بلدا" in quote.text()
    assert not quote.hasSelectedText()
