"""The card says what is known of the selected span, and each of its lines leads to what changes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from annotator.actions import review
from annotator.model.values import Quantity, Scope
from annotator.ui import language
from annotator.ui.guideline_page import GuidelinePage
from annotator.ui.span_details import Line
from annotator.ui.value_dialog import ValueDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import FORUM, press


def line(window: MainWindow, name: str) -> Line:
    return window.workbench.card.findChild(Line, name)


def lines(window: MainWindow) -> list[str]:
    return [line.said() for line in window.workbench.card.findChildren(Line) if line.isVisible()]


def labels(window: MainWindow) -> list[str]:
    return [label.text() for label in window.workbench.card.findChildren(QLabel) if label.isVisible()]


def choose(window: MainWindow, quote: str) -> None:
    window.session.select(next(span for span in window.session.spans if span.quote == quote))
    QApplication.processEvents()


def test_a_claim_asks_what_it_holds_for_and_a_click_opens_its_parts(window: MainWindow) -> None:
    choose(window, "20 بلدا")
    assert line(window, "value_parts").said() == "What, where, when…"
    QTest.mouseClick(line(window, "value_parts"), Qt.MouseButton.LeftButton)
    assert window.findChild(ValueDialog).isVisible()


def test_scope_whole_and_note_are_said(window: MainWindow) -> None:
    whole, part = window.session.spans[1], window.session.spans[2]
    assert isinstance(part.value, Quantity)
    value = replace(part.value, scope=Scope(subject="المنتدى", place="مراكش", time="2024", speaker="الوزير", part_of=whole.start))
    window.session.act(lambda project: review.correct(project, part, value=value, note="راجع البيان"))
    choose(window, "20 بلدا")
    said = lines(window)
    assert "المنتدى" in said
    assert "\u2068مراكش\u2069 · \u20682024\u2069 · said by \u2068الوزير\u2069 · part of \u2068أكثر من 300 طبيب\u2069" in said
    assert "راجع البيان" in said
    choose(window, "أكثر من 300 طبيب")
    assert "راجع البيان" not in lines(window)


def test_the_guideline_on_the_label_stands_in_a_line_and_opens(window: MainWindow) -> None:
    choose(window, "20 بلدا")
    said = line(window, "guideline").said()
    assert said.startswith("How many of something there are")
    assert line(window, "guideline").toolTip().startswith(said)
    QTest.mouseClick(line(window, "guideline"), Qt.MouseButton.LeftButton)
    assert window.findChild(GuidelinePage).isVisible()


def test_lines_are_named_for_those_who_hear_them(window: MainWindow) -> None:
    choose(window, "20 بلدا")
    assert line(window, "verdict").accessibleName() == "Verdict: Judge…"
    assert window.workbench.card.label_button.accessibleName() == "Change label: Quantity"


def test_a_long_line_is_cut_at_its_end_and_never_widens_the_card(window: MainWindow) -> None:
    choose(window, "20 بلدا")
    guideline, card = line(window, "guideline"), window.workbench.card
    assert guideline.text().endswith("…")
    assert guideline.mapTo(card, QPoint(guideline.width(), 0)).x() <= card.width()


def test_it_says_what_to_do_with_selected_words(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_Escape)
    window.session.select(None)
    assert "next suggestion" in labels(window)[0]
    window.session.select_text(FORUM.index("وزير"), FORUM.index("وزير") + 4)
    assert "N" in labels(window)[0]
    assert "mark them" in labels(window)[0]


@pytest.mark.parametrize("tongue", ["ar", "en"])
def test_in_a_low_window_the_answers_stay_in_sight(make_window: Callable[..., MainWindow], project_path: Path, tongue: str) -> None:
    try:
        window = make_window(tongue)
        assert window.open_path(str(project_path))
        choose(window, "أكثر من 300 طبيب")
        window.resize(1024, 600)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1024, 600)
        for button in window.workbench.card.findChildren(QPushButton):
            if not isinstance(button, Line):
                corner = button.mapTo(window, QPoint(button.width(), button.height()))
                assert button.isVisible()
                assert corner.y() <= window.hint_line.y() + window.centralWidget().y()
    finally:
        language.install("en")


def test_the_line_of_keys_leaves_out_what_has_no_room_but_never_all_keys(window: MainWindow) -> None:
    choose(window, "20 بلدا")
    window.resize(1500, 800)
    QApplication.processEvents()
    whole = window.hint_line.texts()
    window.resize(1024, 700)
    QApplication.processEvents()
    narrow = window.hint_line.texts()
    assert len(narrow) < len(whole)
    assert (narrow[0], narrow[-1]) == (whole[0], whole[-1])
    assert "all keys" in narrow[-1]
    for button in window.hint_line._hints:
        assert button.isHidden() or button.width() >= button.sizeHint().width()
