"""Boilerplate is folded to its first line; nothing that was marked is hidden, and no offset moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.model.article import Region
from annotator.model.review import SpanState
from annotator.model.span_list import SpanList
from annotator.ui.article import ArticleView
from annotator.ui.article.folds import Fold, folds

HEAD = "افتتح بوادي النخيل سوق جديد للتمور.\n"
ASIDE = "اقرأ أيضا\nموسم الرمان ينطلق غدا\n\nمعرض الكتاب يستقبل 300 زائر\n"
TAIL = "وشارك في السوق 40 فلاحا من ثلاث واحات."
TEXT = HEAD + ASIDE + TAIL
REGION = Region(len(HEAD), len(HEAD + ASIDE) - 1)
FIRST_LINE_END = TEXT.index("\n", len(HEAD)) + 1


def height(view: ArticleView) -> float:
    return view.document().documentLayout().documentSize().height()


def line(view: ArticleView, quote: str) -> QPoint:
    """A point within the line of a quote."""
    layout = view.document().documentLayout()
    box = layout.blockBoundingRect(view.document().findBlock(TEXT.index(quote)))
    return QPoint(round(box.right() - 60), round(box.center().y() - view.verticalScrollBar().value()))


@pytest.fixture
def folded(view: ArticleView) -> ArticleView:
    view.show_article(TEXT, [], [REGION])
    return view


def test_all_but_the_first_line_is_folded() -> None:
    assert folds(TEXT, [REGION], SpanList.of([])) == (Fold(FIRST_LINE_END, REGION.end, 2),)
    assert folds(TEXT, [Region(len(HEAD), len(HEAD) + 4)], SpanList.of([])) == ()
    assert folds(TEXT, [Region(REGION.start, REGION.end, boilerplate=False)], SpanList.of([])) == ()


def test_a_line_that_is_boilerplate_in_part_stays() -> None:
    end = TEXT.index("الكتاب")
    (fold,) = folds(TEXT, [Region(len(HEAD), end)], SpanList.of([]))
    assert TEXT[fold.start : fold.end].strip() == "موسم الرمان ينطلق غدا"


@pytest.mark.parametrize("state", [SpanState.SUGGESTED, SpanState.UNSURE, SpanState.CONFIRMED])
def test_no_span_is_hidden(span: Callable[..., object], state: SpanState) -> None:
    assert folds(TEXT, [REGION], SpanList.of([span("300 زائر", "QUANTITY", text=TEXT, state=state)])) == ()


def test_folded_lines_take_no_room_and_come_back(folded: ArticleView) -> None:
    short = height(folded)
    folded.set_folding(False)
    tall = height(folded)
    assert tall > short + 80
    folded.set_folding(True)
    assert height(folded) == short
    assert folded.text() == TEXT


def test_a_click_on_the_folded_line_unfolds_this_article_alone(qtbot: QtBot, folded: ArticleView) -> None:
    short = height(folded)
    qtbot.mouseClick(folded.viewport(), Qt.MouseButton.LeftButton, pos=line(folded, "السوق"))
    assert height(folded) == short
    qtbot.mouseClick(folded.viewport(), Qt.MouseButton.LeftButton, pos=line(folded, "اقرأ"))
    assert height(folded) > short
    folded.show_article(TEXT, [], [REGION])
    assert height(folded) == short


def test_offsets_behind_a_fold_are_what_they_were(qtbot: QtBot, folded: ArticleView) -> None:
    with qtbot.waitSignal(folded.text_selected) as told:
        qtbot.mouseDClick(folded.viewport(), Qt.MouseButton.LeftButton, pos=line(folded, "السوق"))
    start, end = told.args
    assert TEXT[start:end] in TAIL.split()
    assert start > REGION.end


def test_the_line_says_how_much_is_folded(folded: ArticleView) -> None:
    told = folded.viewport().grab().toImage()
    folded.set_regions([])
    folded.set_regions([Region(REGION.start, TEXT.index("\n\n"))])
    assert folded.viewport().grab().toImage() != told


@pytest.mark.parametrize(
    "lead", [lambda view: view.scroll_to(REGION.end - 4), lambda view: view.select_text(REGION.end - 9, REGION.end - 5)]
)
def test_who_is_led_into_a_fold_sees_it_unfolded(folded: ArticleView, lead: Callable[[ArticleView], None]) -> None:
    short = height(folded)
    lead(folded)
    assert height(folded) > short


def test_a_span_that_is_made_in_it_brings_it_back(folded: ArticleView, span: Callable[..., object]) -> None:
    short = height(folded)
    folded.set_spans([span("300 زائر", "QUANTITY", text=TEXT, state=SpanState.CONFIRMED)])
    assert height(folded) > short
    folded.set_spans([span("300 زائر", "QUANTITY", text=TEXT, state=SpanState.REJECTED)])
    assert height(folded) == short
