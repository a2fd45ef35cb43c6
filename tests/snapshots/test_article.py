"""Pictures of the article: no highlight moves a glyph, and each lies on its word.

The pictures are drawn in themes in which ink alone differs in blue: blue on black as in the dark, black on blue-holding
white as in the light. However a highlight is coloured and wherever it lies, the blue channel then is the ink and nothing
else, and two pictures with the same blue have every glyph at the same place.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.model.article import Region
from annotator.model.labels import Family, Label, LabelSet
from annotator.model.review import Annotation, ReviewSpan, SpanState, Suggestion
from annotator.ui.article import ArticleView
from annotator.ui.fonts import ARTICLE_FAMILIES
from annotator.ui.text_style import SIZES, SPACINGS
from annotator.ui.theme import DARK, LIGHT, LabelColours, Theme


class InkTheme(Theme):
    """Paper, marks and highlights have one and the same blue, in which only ink differs."""

    def colours(self, hue: int) -> LabelColours:
        blue = QColor(self.paper).blue()
        return LabelColours(QColor(255 - blue // 2, hue % 256, blue), QColor(120, hue % 256, blue))


def ink_theme(paper: str, text: str, mark: str, selection: str) -> Theme:
    """A theme of four colours, the first, third and fourth with the same blue."""
    papers = dict.fromkeys(("paper", "window", "panel", "border"), paper)
    marks = dict.fromkeys(("accent", "on_accent", "finding", "muted"), mark)
    return InkTheme(name="ink", **papers, **marks, text=text, selection=selection, line=LIGHT.line, fill=LIGHT.fill)


INK = ink_theme("#000000", "#0000ff", "#ff8000", "#00a000")
INK_ON_LIGHT = ink_theme("#ffffff", "#000000", "#ff80ff", "#00a0ff")
LABELS = LabelSet(
    "ink",
    (Label("ORG", Family.ENTITY, {}, 40, "O"), Label("LOC", Family.ENTITY, {}, 90, "L"), Label("QUANTITY", Family.CLAIM, {}, 10, "Q")),
)

DIGITS = "شارك 1250 متطوعا في غرس 56.100 نخلة سنة 2019 أي 3,5 في المائة، و٢٠ ألف شتلة"
LAM_ALEF = "الأهداف التي حددتها لاجئة من الأردن والاتحاد لا تزال قائمة، وسلام للأمم"
TASHKEEL = "وَأَكَّدَ الوَزِيرُ أَنَّ المُؤْتَمَرَ سَيُعْقَدُ فِي مُرَّاكُشَ بِمُشَارَكَةِ عِشْرِينَ بَلَدًا"
NESTED = "أعلنت وزارة الصناعة بالدار البيضاء الكبرى عن فتح أربعين مصنعا بجهة الدار البيضاء سطات"
LATIN = 'أطلق معهد (Green Delta Institute) برنامج "Oasis 2030" بشراكة مع UNESCO في 12 بلدا'

CASES = {
    "digits": (DIGITS, ["1250", "250 متطوعا", "56.100 نخلة", "2019", "9", "3,5 في المائة", "٢٠ ألف"]),
    "lam-alef": (LAM_ALEF, ["أهداف", "الأهداف", "لاجئة", "اجئة", "أردن", "الاتحاد", "اتحاد", "ل", "لأمم", "أمم"]),
    "tashkeel": (TASHKEEL, ["وَأَكَّدَ", "أَكَّدَ", "المُؤْتَمَرَ", "مُؤْتَمَرَ", "مُرَّاكُشَ", "عِشْرِينَ بَلَدًا"]),
    "nested": (
        NESTED,
        ["وزارة الصناعة بالدار البيضاء", "الدار البيضاء الكبرى", "البيضاء", "الدار البيضاء", "أربعين مصنعا بجهة", "جهة الدار"],
    ),
    "latin": (LATIN, ["Green Delta", "معهد (Green", "Oasis 2030", "برنامج", "UNESCO في 12 بلدا", "12"]),
}
STATES = tuple(SpanState)


def spans_of(text: str, quotes: list[str]) -> list[ReviewSpan]:
    """A span over each quote, with the labels and the states in turn."""
    spans = []
    for number, quote in enumerate(quotes):
        start = text.index(quote)
        end = start + len(quote)
        label = LABELS.labels[number % 3].name
        offered = Suggestion(start, end, label, quote, (start, end), "test", "", 0.2 * (number % 5))
        decided = Annotation("1", "a", start, end, label, quote, (start, end), STATES[number % 4], "test", "Salma", "", offered=offered)
        suggested = STATES[number % 4] is SpanState.SUGGESTED
        spans.append(ReviewSpan("a", suggestion=offered, findings=1) if suggested else ReviewSpan("a", annotation=decided))
    return spans


@pytest.fixture
def draw(qtbot: QtBot):
    """Makes a view of 620 by 520 pixels that shows a text five times, and grabs its picture."""

    def picture(text: str, *, theme: Theme = INK, family: str = ARTICLE_FAMILIES[0], size: float = 17.0) -> ArticleView:
        view = ArticleView(LABELS, theme)
        qtbot.addWidget(view)
        view.resize(620, 520)
        view.set_text_font(family, size)
        view.set_rejected_shown(True)
        view.show_article("\n".join([text] * 3), [])
        return view

    return picture


def grab(view: QWidget) -> QImage:
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def ink(image: QImage) -> bytes:
    """The blue channel, pixel by pixel."""
    return bytes(image.constBits())[0::4]


def red(image: QImage) -> bytes:
    """The red channel, pixel by pixel."""
    return bytes(image.constBits())[2::4]


def columns(channel: bytes, width: int) -> tuple[int, int]:
    """The first and the last column in which a channel is not dark."""
    lit = [column for column in range(width) if any(value > 40 for value in channel[column::width])]
    return lit[0], lit[-1]


@pytest.mark.parametrize("family", ARTICLE_FAMILIES)
@pytest.mark.parametrize("theme", [INK, INK_ON_LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("case", CASES)
def test_highlights_move_no_glyph(draw, case: str, theme: Theme, family: str) -> None:
    text, quotes = CASES[case]
    view = draw(text, theme=theme, family=family)
    plain = grab(view)
    spans = spans_of(text, quotes)
    view.set_spans(spans)
    for selected in (None, *(span.key for span in spans)):
        view.select(selected)
        highlighted = grab(view)
        assert highlighted != plain
        assert ink(highlighted) == ink(plain)


@pytest.mark.parametrize(("size", "spacing"), [(SIZES[0], SPACINGS[0]), (24, SPACINGS[0]), (SIZES[1], SPACINGS[1])])
@pytest.mark.parametrize("case", ["nested", "tashkeel"])
def test_highlights_move_no_glyph_in_the_sizes_that_a_reviewer_may_choose(draw, case: str, size: int, spacing: float) -> None:
    text, quotes = CASES[case]
    view = draw(text)
    view.set_text_font(ARTICLE_FAMILIES[0], size, spacing=spacing)
    plain = grab(view)
    view.set_spans(spans_of(text, quotes))
    assert grab(view) != plain
    assert ink(grab(view)) == ink(plain)


@pytest.mark.parametrize("size", [10.0, 18.0, 32.0])
@pytest.mark.parametrize("family", ARTICLE_FAMILIES)
@pytest.mark.parametrize("case", CASES)
def test_no_size_of_the_text_moves_a_glyph(draw, case: str, family: str, size: float) -> None:
    text, quotes = CASES[case]
    view = draw(text, family=family, size=size)
    plain = grab(view)
    view.set_spans(spans_of(text, quotes))
    view.select(view.spans()[0].key)
    view.select_text(len(text) // 3, len(text) // 2)
    highlighted = grab(view)
    assert highlighted != plain
    assert ink(highlighted) == ink(plain)


@pytest.mark.parametrize("case", CASES)
def test_a_selection_moves_no_glyph(draw, case: str) -> None:
    text, _ = CASES[case]
    view = draw(text)
    plain = grab(view)
    for end in range(1, len(text), 3):
        cursor = view.textCursor()
        cursor.setPosition(0)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        selected = grab(view)
        assert selected != plain
        assert ink(selected) == ink(plain)


def test_a_format_on_the_text_would_be_noticed(draw) -> None:
    """The check of the check: what other programs do, formatting the marked text, moves glyphs and is seen here."""
    view = draw(LAM_ALEF)
    plain = grab(view)
    cursor = QTextCursor(view.document())
    cursor.setPosition(2)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    marked = QTextCharFormat()
    marked.setBackground(QColor(255, 0, 0))
    cursor.mergeCharFormat(marked)
    assert ink(grab(view)) != ink(plain)


@pytest.mark.parametrize("case", CASES)
def test_a_highlight_lies_on_its_word(draw, case: str) -> None:
    """The columns of a highlight are those of the glyphs of its text, drawn alone."""
    text, quotes = CASES[case]
    view = draw(text)
    for span in spans_of(text, quotes):
        confirmed = replace(span.suggestion or span.annotation.offered, label="ORG", score=1.0)
        view.set_spans([ReviewSpan("a", suggestion=confirmed)])
        image = grab(view)
        line = line_of(view, span.start)
        left, right = columns(red(image.copy(line)), line.width())
        glyphs_left, glyphs_right = columns(ink(alone(view, span, line)), line.width())
        assert left <= glyphs_left + 1
        assert right >= glyphs_right - 1
        if not is_half_lam_alef(text, span):
            assert glyphs_left - left <= 6
            assert right - glyphs_right <= 6


def line_of(view: ArticleView, position: int) -> QRect:
    """The stretch of the page in which the line of a position in the first paragraph lies."""
    layout = view.document().firstBlock().layout()
    line = layout.lineForTextPosition(position)
    return QRect(0, round(layout.position().y() + line.y() + line.ascent()) - 26, view.width(), 40)


def is_half_lam_alef(text: str, span: ReviewSpan) -> bool:
    return text[span.start - 1 : span.start + 1] in ("لأ", "لا") or text[span.end - 1 : span.end + 1] in ("لأ", "لا")


def alone(view: ArticleView, span: ReviewSpan, line: QRect) -> QImage:
    """The glyphs of a span, nothing else, in one line of the page."""
    image = QImage(line.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setPen(QColor("#0000ff"))
    layout = view.document().firstBlock().layout()
    origin = layout.position() + QPointF(view.viewport().pos()) - QPointF(line.topLeft())
    for run in layout.lineForTextPosition(span.start).glyphRuns(span.start, span.end - span.start):
        painter.drawGlyphRun(origin, run)
    painter.end()
    return image


def test_each_state_is_told_without_colour(draw) -> None:
    """In one and the same grey for every label, the four states of an entity and of a claim are eight pictures."""
    grey = LIGHT._replace(line=LIGHT.line._replace(chroma=0.0), fill=LIGHT.fill._replace(chroma=0.0))
    view = draw(NESTED, theme=grey)
    pictures = set()
    for label in ("ORG", "QUANTITY"):
        offered = Suggestion(6, 19, label, NESTED[6:19], (6, 19), "test", "", 0.9)
        for state in STATES:
            decided = Annotation("1", "a", 6, 19, label, NESTED[6:19], (6, 19), state, "test", "Salma", "", offered=offered)
            view.set_spans([ReviewSpan("a", suggestion=offered) if state is SpanState.SUGGESTED else ReviewSpan("a", annotation=decided)])
            pictures.add(red(grab(view)))
    assert len(pictures) == 2 * 3 + 1  # a rejected span is struck, whatever it was


def test_a_surer_suggestion_has_a_heavier_line(draw) -> None:
    view = draw(NESTED)
    lit = []
    for score in (0.5, 0.7, 0.95):
        view.set_spans([ReviewSpan("a", suggestion=Suggestion(6, 19, "ORG", NESTED[6:19], (6, 19), "test", "", score))])
        lit.append(sum(red(grab(view))))
    assert lit == sorted(set(lit))
    assert lit[2] - lit[1] > (lit[1] - lit[0]) / 2  # seen at a glance where most scores are


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_boilerplate_is_dimmed_and_no_glyph_moves(draw, theme: Theme) -> None:
    """Under the veil all ink comes nearer to the paper, by the same share everywhere, and the rest stays as it was."""
    view = draw(DIGITS, theme=theme)
    plain = ink(grab(view))
    view.set_regions([Region(len(DIGITS) + 1, 2 * len(DIGITS) + 1)])
    veiled = ink(grab(view))
    paper = QColor(theme.paper).blue()
    shares = [(after - paper) / (before - paper) for before, after in zip(plain, veiled, strict=True) if abs(before - paper) > 100]
    dimmed = min(shares)
    assert dimmed < 0.7
    assert all(share - dimmed < 0.03 or share == 1.0 for share in shares)
    assert 0.2 < sum(share == 1.0 for share in shares) / len(shares) < 0.8
    assert all(abs(after - paper) <= 1 for before, after in zip(plain, veiled, strict=True) if before == paper)
