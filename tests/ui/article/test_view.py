"""A reviewer works on the article by mouse and keyboard; offsets outside are code points."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.review import ReviewSpan, SpanState
from annotator.text.words import is_boundary
from annotator.ui.article import ArticleView
from annotator.ui.article.document import LINE_HEIGHT, ShownText, empty_document
from annotator.ui.article.rectangles import Rectangles
from annotator.ui.fonts import article_font

Pointer = Callable[..., QPoint]


@pytest.fixture
def point(view: ArticleView) -> Pointer:
    """Where the letter of the view's text at an offset stands, `part` of the way from its beginning to its end."""

    def at(offset: int, *, part: float = 0.5) -> QPoint:
        shown = ShownText(view.text(), article_font(), LINE_HEIGHT, empty_document(view))
        shown.document.setTextWidth(view.viewport().width())
        start, end = shown.map.to_utf16(offset), shown.map.to_utf16(offset + 1)
        piece = Rectangles(shown).pieces(start, end)[0]
        x = piece.right - (piece.right - piece.left) * part
        return QPoint(round(x), round(piece.baseline - 6 - view.verticalScrollBar().value()))

    return at


@pytest.fixture
def drag(qtbot: QtBot, view: ArticleView) -> Callable[..., None]:
    """Drags with the left button from one point to another."""

    def do(start: QPoint, end: QPoint, *, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        middle = (start + end) / 2
        for place in (middle, end):
            _move(view, place, modifiers)
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, modifiers, pos=end)

    return do


def _move(view: ArticleView, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place.toPointF(),
        view.viewport().mapToGlobal(place).toPointF(),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        modifiers,
    )
    QApplication.sendEvent(view.viewport(), event)


def click(qtbot: QtBot, view: ArticleView, place: QPoint) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


class TestChoosingSpans:
    def test_a_click_takes_the_innermost_and_the_next_one_the_outer(self, qtbot: QtBot, view: ArticleView, nested, point: Pointer) -> None:
        place = point(nested[1].start + 2)
        chosen: list[ReviewSpan | None] = []
        view.span_selected.connect(chosen.append)
        for _ in range(3):
            click(qtbot, view, place)
        assert chosen == [nested[1], nested[0], nested[1]]
        assert view.selected() == nested[1]

    def test_a_click_on_the_first_digit_takes_the_number(self, qtbot: QtBot, view: ArticleView, nested, point: Pointer) -> None:
        click(qtbot, view, point(nested[2].start))
        assert view.selected() == nested[2]

    def test_a_click_beside_all_spans_selects_none(self, qtbot: QtBot, view: ArticleView, nested, point: Pointer, text: str) -> None:
        view.select(nested[0].key)
        with qtbot.waitSignal(view.span_selected) as told:
            click(qtbot, view, point(text.index("أعلنت") + 1))
        assert told.args == [None]
        assert view.selected() is None

    def test_select_is_silent(self, qtbot: QtBot, view: ArticleView, nested) -> None:
        with qtbot.assertNotEmitted(view.span_selected):
            view.select(nested[0].key)
        assert view.selected() == nested[0]

    def test_the_selected_span_stays_selected_when_it_is_decided(self, view: ArticleView, nested, span) -> None:
        view.select(nested[2].key)
        confirmed = span("40 بلدا", "QUANTITY", state=SpanState.CONFIRMED)
        view.set_spans([*nested[:2], confirmed])
        assert view.selected() == confirmed
        view.set_spans(nested[:2])
        assert view.selected() is None

    def test_a_rejected_span_is_gone_until_asked_for(self, qtbot: QtBot, view: ArticleView, text: str, span, point: Pointer) -> None:
        rejected = span("40 بلدا", "QUANTITY", state=SpanState.REJECTED)
        view.show_article(text, [rejected])
        click(qtbot, view, point(rejected.start))
        assert view.selected() is None
        view.set_rejected_shown(True)
        click(qtbot, view, point(rejected.start))
        assert view.selected() == rejected


class TestChoosingText:
    def test_dragging_takes_words_without_punctuation(self, qtbot: QtBot, view: ArticleView, text: str, point: Pointer, drag) -> None:
        view.show_article(text, [])
        first, last = text.index("ممثلي") + 2, text.index("بلدا،") + 1
        with qtbot.waitSignal(view.text_selected) as told:
            drag(point(first), point(last))
        assert text[slice(*told.args)] == "ممثلي 40 بلدا"

    def test_dragging_back_takes_the_same_words(self, view: ArticleView, text: str, point: Pointer, drag) -> None:
        view.show_article(text, [])
        first, last = text.index("ممثلي") + 2, text.index("بلدا،") + 1
        drag(point(last), point(first))
        assert text[slice(*view.selection())] == "ممثلي 40 بلدا"

    def test_a_drag_begun_behind_a_clitic_leaves_it_out(self, view: ArticleView, text: str, point: Pointer, drag) -> None:
        view.show_article(text, [])
        clitic = text.index("بمراكش أن")
        drag(point(clitic + 1, part=0.1), point(clitic + 4))
        assert text[slice(*view.selection())] == "مراكش"

    def test_with_alt_letters_are_taken(self, view: ArticleView, text: str, point: Pointer, drag) -> None:
        view.show_article(text, [])
        start = text.index("الثامن")
        drag(point(start, part=0.1), point(start + 2, part=0.1), modifiers=Qt.KeyboardModifier.AltModifier)
        assert text[slice(*view.selection())] == "ال"

    def test_a_double_click_takes_a_word_alone(self, qtbot: QtBot, view: ArticleView, text: str, point: Pointer) -> None:
        view.show_article(text, [])
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point(text.index("بلدا،") + 1))
        assert text[slice(*view.selection())] == "بلدا"

    def test_a_double_click_takes_a_number_whole(self, qtbot: QtBot, view: ArticleView, text: str, point: Pointer) -> None:
        view.show_article(text, [])
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point(text.index("100 نخلة") + 1))
        assert text[slice(*view.selection())] == "56.100"

    def test_shift_and_arrows_select_in_visual_order(self, qtbot: QtBot, view: ArticleView, text: str, span) -> None:
        quantity = span("40 بلدا", "QUANTITY")
        view.show_article(text, [quantity])
        view.select(quantity.key)
        view.setFocus()
        for _ in range(2):
            qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        start, end = view.selection()
        assert start <= quantity.start < end

    def test_shift_and_arrows_take_words_without_punctuation(self, qtbot: QtBot, view: ArticleView, text: str) -> None:
        view.show_article(text, [])
        view.setFocus()
        start = text.index("ممثلي")
        view.select_text(start, start)
        said = []
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
            qtbot.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
            said.append(text[slice(*view.selection())])
        assert said == ["ممثلي", "ممثلي 40", "ممثلي 40 بلدا", "ممثلي 40"]

    def test_in_a_line_without_arabic_shift_and_the_right_key_lead_on(self, qtbot: QtBot, view: ArticleView) -> None:
        line = "The meeting ended in Rabat."
        view.show_article(f"اختتم اللقاء أمس.\n{line}", [])
        view.setFocus()
        start = view.text().index("meeting")
        view.select_text(start, start)
        said = []
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
            qtbot.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
            said.append(view.text()[slice(*view.selection())])
        assert said == ["meeting", "meeting ended", "meeting"]

    def test_shift_and_the_right_key_take_the_words_before(self, qtbot: QtBot, view: ArticleView, text: str) -> None:
        view.show_article(text, [])
        view.setFocus()
        end = text.index("بلدا،") + len("بلدا،")
        view.select_text(end, end)
        for _ in range(2):
            qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert text[slice(*view.selection())] == "40 بلدا"

    def test_the_arrows_go_from_word_to_word(self, qtbot: QtBot, view: ArticleView, text: str) -> None:
        view.show_article(text, [])
        view.setFocus()
        start = text.index("ممثلي")
        view.select_text(start, start)
        qtbot.keyClick(view, Qt.Key.Key_Left)
        assert view.caret() == text.index("40")
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert view.caret() == start

    def test_the_caret_goes_left_with_the_left_key_also_through_numbers(self, qtbot: QtBot, view: ArticleView, text: str) -> None:
        view.show_article(text, [])
        view.setFocus()
        number = text.index("56.100")
        view.select_text(number - 3, number - 3)
        lefts = []
        for _ in range(12):
            qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
            lefts.append(view.cursorRect().left())
        assert lefts == sorted(lefts, reverse=True)
        assert view.caret() > number + len("56.100")

    def test_selecting_by_key_takes_whole_characters(self, qtbot: QtBot, view: ArticleView) -> None:
        view.show_article("وَأَكَّدَ الوزير 👩‍🌾 ذلك", [])
        view.setFocus()
        ends = []
        for _ in range(15):
            qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            ends.append(view.selection()[1])
        assert all(is_boundary(view.text(), end) for end in ends)
        assert ends == sorted(ends)
        assert ends[-1] > view.text().index("ذ")

    def test_a_click_drops_the_selection_and_says_so(self, qtbot: QtBot, view: ArticleView, text: str, point: Pointer, drag) -> None:
        view.show_article(text, [])
        drag(point(text.index("ممثلي")), point(text.index("بلدا،")))
        with qtbot.waitSignal(view.text_selected) as told:
            click(qtbot, view, point(text.index("أعلنت") + 1))
        assert told.args[0] == told.args[1]
        assert view.selection() is None

    def test_another_article_is_shown_with_nothing_selected(self, view: ArticleView, text: str) -> None:
        view.show_article(text, [])
        view.select_text(5, 12)
        view.show_article(text * 2, [])
        assert (view.selection(), view.caret(), view.visible()[0]) == (None, 0, 0)

    def test_what_is_copied_is_the_text_itself(self, view: ArticleView) -> None:
        text = "قبل\u00a0السطر 😀\u2029بعد\ufdd0هنا"
        view.show_article(text, [])
        view.selectAll()
        view.copy()
        assert QApplication.clipboard().text() == text


class TestKeys:
    @pytest.mark.parametrize(
        "key", [Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_1, 0x624]
    )
    def test_all_but_the_caret_keys_reach_the_window(self, qtbot: QtBot, text: str, key: int) -> None:
        class Window(QWidget):
            heard: list[int]

            def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
                self.heard.append(event.key())

        window = Window()
        window.heard = []
        qtbot.addWidget(window)
        view = ArticleView(parent=window)
        view.show_article(text, [])
        QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "ؤ"))
        assert window.heard == [key]
        assert view.text() == text

    def test_copying_works_under_an_arabic_layout(self, view: ArticleView, text: str) -> None:
        view.show_article(text, [])
        view.select_text(0, 4)
        for key, written in ((Qt.Key.Key_C, "c"), (0x624, "ؤ")):
            QApplication.clipboard().clear()
            QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier, written))
            assert QApplication.clipboard().text() == "هيئة"

    def test_page_keys_turn_pages_and_leave_the_caret(self, qtbot: QtBot, view: ArticleView, text: str) -> None:
        view.show_article(text * 30, [])
        view.document().documentLayout().documentSize()
        seen = []
        view.hide()  # without motion
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):
            qtbot.keyClick(view, key)
            seen.append(view.visible()[0])
        assert seen[1] > seen[0] > 0
        assert seen[2:] == [seen[0], 0]
        assert view.caret() == 0
