"""What is seen of an article: the place, the column, the motion, and what is painted anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFont, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model.article import Region
from annotator.model.review import SpanState
from annotator.ui.article import ArticleView
from annotator.ui.fonts import article_font


def test_a_far_span_is_brought_to_the_upper_part(view: ArticleView, text: str, span) -> None:
    long = text * 30
    far = span("40 بلدا", "QUANTITY", text=long, nth=20)
    view.show_article(long, [far])
    view.hide()
    view.select(far.key)
    start, end = view.visible()
    assert start < far.start < start + (end - start) * 0.6


def test_a_jump_is_a_motion_and_keys_do_not_wait_for_it(qtbot: QtBot, view: ArticleView, text: str, span) -> None:
    long = text * 30
    spans = [span("40 بلدا", "QUANTITY", text=long, nth=nth) for nth in (10, 20)]
    view.show_article(long, spans)
    seen = []
    view.verticalScrollBar().valueChanged.connect(seen.append)
    for far in spans:
        view.select(far.key)
    assert view.selected() == spans[1]
    qtbot.waitUntil(lambda: view.visible()[0] < spans[1].start < view.visible()[1])
    assert len(seen) > 2


def test_a_span_in_sight_does_not_move_the_text(view: ArticleView, nested) -> None:
    view.verticalScrollBar().setValue(0)
    view.select(nested[1].key)
    assert view.verticalScrollBar().value() == 0


def test_a_span_selected_before_the_view_has_its_size_does_not_hide_the_beginning(qtbot: QtBot, text: str, span) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(300, 60)
    quantity = span("40 بلدا", "QUANTITY")
    view.show_article(text * 10, [quantity])
    view.select(quantity.key)
    assert view.visible()[0] > 0
    view.resize(900, 700)
    view.grab()
    assert view.visible()[0] == 0
    view.scroll_to(len(text) * 6)
    place = view.visible()[0]
    view.resize(900, 650)
    view.grab()
    assert view.visible()[0] == place > 0


def test_the_caret_stands_before_the_selected_span_and_in_the_text_that_is_shown(view: ArticleView, text: str, span) -> None:
    late = span("2019", "DATE")
    view.show_article(text, [late])
    view.select(late.key)
    assert view.caret() == late.start
    view.select_text(0, 4)
    view.select(late.key)
    assert (view.selection(), view.caret()) == (None, late.start)
    view.select(late.key)
    view.show_article(text[:9], [])
    assert view.caret() == 0


def test_the_selected_span_stays_in_sight_when_the_view_shrinks(view: ArticleView, text: str, span) -> None:
    late = span("2019", "DATE")
    view.show_article(text * 10, [late])
    view.resize(900, 500)
    view.grab()
    view.select(late.key)
    assert view.visible()[0] <= late.start < view.visible()[1]
    view.resize(260, 300)
    view.grab()
    assert view.visible()[0] <= late.start < view.visible()[1]
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.resize(260, 320)
    view.grab()
    assert view.visible()[0] > late.end


def test_the_place_stays_when_the_font_or_the_width_changes(view: ArticleView, text: str) -> None:
    view.show_article(text * 30, [])
    view.hide()
    view.scroll_to(len(text) * 15)
    before = view.visible()[0]
    view.set_text_font("Amiri", 22.0)
    view.grab()
    assert abs(view.visible()[0] - before) < 160
    view.resize(420, 500)
    assert abs(view.visible()[0] - before) < 160


def test_the_column_is_at_most_72_characters_wide_and_centred(qtbot: QtBot, view: ArticleView, text: str) -> None:
    view.show_article(text.replace("\n", " ") * 5, [])
    view.resize(1800, 600)
    qtbot.wait(1)
    margins = view.viewportMargins()
    assert margins.left() == margins.right() > 300
    layout = view.document().firstBlock().layout()
    lengths = [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]
    assert 55 < sum(lengths) / len(lengths) <= 72


def test_no_format_is_ever_put_on_the_text(view: ArticleView, nested) -> None:
    view.set_spans([])
    view.set_regions([Region(0, 20)])
    view.select(nested[0].key)
    block = view.document().firstBlock()
    while block.isValid():
        assert all(fragment.fragment().charFormat().isEmpty() for fragment in block)
        assert not block.layout().formats()
        block = block.next()


def test_the_window_cannot_change_the_font_of_the_article(view: ArticleView, text: str) -> None:
    view.show_article(text, [])
    wheel = QWheelEvent(
        QPointF(50, 50),
        view.mapToGlobal(QPointF(50, 50)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    view.setFont(QFont("Amiri", 40))
    assert view.document().defaultFont() == article_font()


@pytest.mark.usefixtures("nested")
def test_the_article_looks_the_same_in_a_mirrored_window(qtbot: QtBot, view: ArticleView) -> None:
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view.setLayoutDirection(direction)
        qtbot.wait(1)
        pictures.append(view.viewport().grab().toImage())
    assert pictures[0] == pictures[1]


def test_a_decision_repaints_only_its_own_place(qtbot: QtBot, view: ArticleView, nested, span, monkeypatch) -> None:
    qtbot.wait(1)
    painted = []
    monkeypatch.setattr(view, "paintEvent", lambda event: painted.append(event.rect()))
    view.set_spans([*nested[:2], span("40 بلدا", "QUANTITY", state=SpanState.CONFIRMED)])
    qtbot.waitUntil(lambda: bool(painted))
    assert painted[0].height() < view.viewport().height() / 4


def test_it_is_named_for_screen_readers(view: ArticleView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Article"
