"""An article in our own words, its spans, and a view of it at a fixed size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from annotator.model.labels import Family, Label, LabelSet
from annotator.model.review import Annotation, ReviewSpan, SpanState, Suggestion
from annotator.ui.article import ArticleView

LABELS = LabelSet(
    "test",
    (
        Label("ORG", Family.ENTITY, {"en": "Organisation"}, 305, "O"),
        Label("LOC", Family.ENTITY, {"en": "Place"}, 150, "L"),
        Label("QUANTITY", Family.CLAIM, {"en": "Quantity"}, 65, "Q"),
    ),
)

TEXT = (
    "هيئة صون الواحات تجتمع بمراكش 😀\n"
    "\n"
    "أعلنت هيئة صون الواحات بمراكش أن الاجتماع الثامن ضم ممثلي 40 بلدا، وأن 56.100 نخلة غرست سنة 2019. "
    "وقالت الهيئة (Oasis Board) إن الأهداف قائمة.\n"
)

MakeSpan = Callable[..., ReviewSpan]


@pytest.fixture
def labels() -> LabelSet:
    return LABELS


@pytest.fixture
def text() -> str:
    return TEXT


@pytest.fixture
def span() -> MakeSpan:
    """Makes a span over the n-th occurrence of a quote."""

    def make(
        quote: str,
        label: str = "ORG",
        *,
        text: str = TEXT,
        nth: int = 0,
        state: SpanState = SpanState.SUGGESTED,
        score: float = 0.9,
        findings: int = 0,
    ) -> ReviewSpan:
        start = -1
        for _ in range(nth + 1):
            start = text.index(quote, start + 1)
        end = start + len(quote)
        offered = Suggestion(start, end, label, quote, (start, end), "test", "", score)
        if state is SpanState.SUGGESTED:
            return ReviewSpan("a", suggestion=offered, findings=findings)
        decided = Annotation("1", "a", start, end, label, quote, (start, end), state, "test", "Salma", "2026-11-22", offered=offered)
        return ReviewSpan("a", annotation=decided, findings=findings)

    return make


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    """A shown view of 700 by 500 pixels, with nothing in it yet."""
    view = ArticleView(LABELS)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


@pytest.fixture
def nested(view: ArticleView, text: str, span) -> list[ReviewSpan]:
    """Shows the article with a place inside an organisation's name, and a quantity."""
    spans = [span("هيئة صون الواحات بمراكش", nth=0), span("الواحات", "LOC", nth=1), span("40 بلدا", "QUANTITY")]
    view.show_article(text, spans)
    return spans
