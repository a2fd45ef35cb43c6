"""The ruler shows every span of the article and leads to it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from annotator.model.review import SpanState
from annotator.ui.article import ArticleView, Ruler
from annotator.ui.following import Following
from annotator.ui.theme import DARK


@pytest.fixture
def ruler(qtbot: QtBot, view: ArticleView) -> Ruler:
    ruler = Ruler(view)
    qtbot.addWidget(ruler)
    ruler.resize(ruler.sizeHint().width(), 400)
    ruler.show()
    return ruler


def picture(ruler: Ruler) -> QImage:
    ruler.findChild(Following).now()
    return ruler.grab().toImage()


def rows_with_colour(ruler: Ruler, colour: QColor) -> list[int]:
    image = picture(ruler)
    return [
        y
        for y in range(image.height())
        if any(abs(image.pixelColor(x, y).hue() - colour.hue()) < 12 and image.pixelColor(x, y).saturation() > 80 for x in range(5, 14))
    ]


def test_a_tick_lies_where_its_span_lies_in_the_text(view: ArticleView, ruler: Ruler, text: str, span) -> None:
    late = span("2019", "LOC", state=SpanState.CONFIRMED)
    view.show_article(text, [late])
    rows = rows_with_colour(ruler, view.theme().colours(150).line)
    assert rows
    assert sum(rows) / len(rows) / ruler.height() == pytest.approx(late.start / len(text), abs=0.03)


def test_the_paper_is_seen_between_the_ticks(view: ArticleView, ruler: Ruler, text: str, span) -> None:
    view.show_article(text, [span("2019", "LOC")])
    image = picture(ruler)
    paper = QColor(view.theme().paper).lightness()
    assert all(abs(image.pixelColor(1, y).lightness() - paper) < 20 for y in range(2, image.height() - 2))


def test_states_differ_in_shape(view: ArticleView, ruler: Ruler, text: str, span) -> None:
    pictures = []
    for state in SpanState:
        view.show_article(text, [span("2019", "LOC", state=state)])
        pictures.append(picture(ruler))
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[at + 1 :])


def test_a_click_selects_the_nearest_span(qtbot: QtBot, view: ArticleView, ruler: Ruler, text: str, span) -> None:
    first, last = span("صون"), span("2019", "LOC")
    view.show_article(text, [first, last])
    with qtbot.waitSignal(ruler.span_selected) as told:
        qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(8, 390))
    assert told.args == [last]
    assert view.selected() == last


def test_a_click_without_spans_does_nothing(qtbot: QtBot, view: ArticleView, ruler: Ruler, text: str) -> None:
    view.show_article(text, [])
    with qtbot.assertNotEmitted(ruler.span_selected):
        qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(8, 200))


def test_it_follows_decisions_selection_and_theme(view: ArticleView, ruler: Ruler, text: str, span) -> None:
    suggested = span("2019", "LOC")
    view.show_article(text, [suggested])
    pictures = [picture(ruler)]
    view.select(suggested.key)
    pictures.append(picture(ruler))
    view.set_spans([span("2019", "LOC", state=SpanState.CONFIRMED)])
    pictures.append(picture(ruler))
    view.set_theme(DARK)
    pictures.append(picture(ruler))
    assert all(one != other for one, other in pairwise(pictures))
