"""The article as a reviewer works on it: choosing spans and text by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QWidget

from annotator.model.labels import LabelSet
from annotator.model.review import ReviewSpan
from annotator.model.span_list import Key
from annotator.ui import theme as themes
from annotator.ui.article.page import Page
from annotator.ui.keys import chords
from annotator.ui.theme import Theme

_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_CARET_KEYS = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, *_PAGES},
)
_SIDEWAYS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
"""Where the arrow keys lead in a text from right to left: forward (1) or back (-1)."""
_SLIP = 4.0  # pixels that a clicking hand may move; letters are narrow, so it is less than the desktop's drag distance


class ArticleView(Page):
    """A page on which spans and text can be chosen. Offsets are code points.

    A click takes the innermost span, the next one at the same place the span around it; on a folded line it unfolds.
    Dragging takes text by words, with Alt by letters; a double click takes a word. The caret moves and selects in visual
    order. All other keys are the window's.
    """

    span_selected = Signal(object)
    """The reader clicked on a span (a ReviewSpan), or beside all spans (None)."""

    text_selected = Signal(int, int)
    """The reader selected text: start and end, equal when nothing is selected any more."""

    def __init__(self, labels: LabelSet | None = None, theme: Theme = themes.LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(labels, theme, parent)
        self._press: QPointF | None = None
        self._anchor = 0
        self._caret_shown = False
        self._resting: int | None = None
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.selectionChanged.connect(self.viewport().update)

    def select(self, key: Key | None) -> None:
        """Selects the span with that key, brings it into view and puts the caret before it; None selects no span."""
        super().select(key)
        found = self._scene.marks.find(self._scene.selected)
        if found:
            self._rest_caret(found[0].start)
            self._caret_shown = False

    def _rest_caret(self, position: int) -> None:
        """Has the caret stand at a position when it is next asked for: to put it there takes Qt as long as to paint a line.

        What is selected is left at once, and a screen reader is told at once.
        """
        if super().textCursor().hasSelection() or QAccessible.isActive():
            self._put_caret(position, position)
        else:
            self._resting = position

    def textCursor(self) -> QTextCursor:
        if self._resting is not None:
            self._put_caret(self._resting, self._resting)
        return super().textCursor()

    def setTextCursor(self, cursor: QTextCursor) -> None:
        self._resting = None
        super().setTextCursor(cursor)

    def selection(self) -> tuple[int, int] | None:
        """Start and end of the selected text, None where nothing is selected."""
        from annotator.text.words import snap  # the grammar of words is loaded when somebody selects

        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        to_codepoint = self._scene.shown.map.to_codepoint
        return snap(self.text(), to_codepoint(cursor.selectionStart()), to_codepoint(cursor.selectionEnd()))

    def caret(self) -> int:
        """Where the caret is."""
        return self._scene.shown.map.to_codepoint(self.textCursor().position())

    def select_text(self, start: int, end: int) -> None:
        """Selects text, without telling, and brings its start into view if it cannot be seen."""
        if self.selection() != (start, end):
            self._unfold_at(start, end)
            to_utf16 = self._scene.shown.map.to_utf16
            self._put_caret(to_utf16(start), to_utf16(end))
            first, last = self.visible()
            if not first <= start <= last:
                self.scroll_to(start)

    def _put_caret(self, anchor: int, position: int) -> None:
        scrolled = self.verticalScrollBar().value()
        self.setTextCursor(self._scene.shown.cursor(anchor, position))
        self.verticalScrollBar().setValue(scrolled)  # Qt scrolls to a caret at once; `select` does so in its own way

    def _select_text(self, anchor: int, position: int, *, letters: bool) -> None:
        from annotator.text.ends import snap_selection
        from annotator.text.words import snap

        positions = self._scene.shown.map
        ends = positions.to_codepoint(min(anchor, position)), positions.to_codepoint(max(anchor, position))
        start, end = map(positions.to_utf16, (snap if letters else snap_selection)(self.text(), *ends))
        self._put_caret(*((start, end) if position >= anchor else (end, start)))

    def _tell_selection(self) -> None:
        here = self._scene.shown.map.to_codepoint(self.textCursor().position())
        self.text_selected.emit(*(self.selection() or (here, here)))

    def _click(self, point: QPointF) -> None:
        spans = self._scene.spans_at(self._place(point))
        keys = [span.key for span in spans]
        selected = self._scene.selected
        following = keys.index(selected) + 1 if selected in keys else 0
        span: ReviewSpan | None = spans[following % len(spans)] if spans else None
        if span is None and self._scene.fold_at(self._place(point)):
            self.unfold()
        if self.textCursor().hasSelection():
            self._put_caret(self._anchor, self._anchor)
            self._tell_selection()
        self._put_caret(self._anchor, self._anchor)
        self._caret_shown = span is None
        self.select(span.key if span else None)
        self.span_selected.emit(span)

    # Qt's events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._press = event.position()
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._anchor = self.textCursor().anchor() if extends else self._position(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None or not self._is_drag(event):
            return
        self._select_text(self._anchor, self._position(event), letters=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        if not self.viewport().rect().contains(event.position().toPoint()):
            self.ensureCursorVisible()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._press is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or self._is_drag(event):
            self.mouseMoveEvent(event)
            self._tell_selection()
        else:
            self._click(self._press)
        self._press = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        position = self._position(event)
        self._select_text(position, position, letters=False)
        self._tell_selection()

    def _position(self, event: QMouseEvent) -> int:
        return self._scene.rectangles.position(self._place(event.position()))

    def _is_drag(self, event: QMouseEvent) -> bool:
        if self._press is None:
            return False
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return extends or (event.position() - self._press).manhattanLength() >= _SLIP

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = chords(event)
        selects = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if "Ctrl+C" in pressed:
            self.copy()
        elif event.key() in _PAGES and not selects:
            self._scrolling.turn(_PAGES[Qt.Key(event.key())])
        elif event.key() in _CARET_KEYS or "Ctrl+A" in pressed:
            self._move_caret(event)
        else:
            event.ignore()

    def _move_caret(self, event: QKeyEvent) -> None:
        before = self.selection()
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        forward = _SIDEWAYS.get(Qt.Key(event.key()), 0)
        if self.textCursor().block().textDirection() is Qt.LayoutDirection.LeftToRight:
            forward = -forward
        if event.key() not in _CARET_KEYS:
            self.selectAll()
        elif forward and event.modifiers() & shift and not event.modifiers() & control:
            self._stretch(forward)
        elif forward:
            self._step(QKeyEvent(event.type(), event.key(), event.modifiers() ^ control))  # for Qt, Ctrl means words
        else:
            self._step(event)
        self._unfold_at(self.caret(), self.caret())
        self._caret_shown = True
        self.viewport().update()
        if self.selection() != before:
            self._tell_selection()

    def _stretch(self, forward: int) -> None:
        """Selects the next word forward (1) or back (-1), or moves the end of the selection where the caret is by one."""
        from annotator.text.ends import move_end, word_beside

        text, to_codepoint = self.text(), self._scene.shown.map.to_codepoint
        anchor, position = to_codepoint(self.textCursor().anchor()), self.caret()
        if anchor == position:
            start, end = word_beside(text, position, forward=forward > 0)
            anchor, position = (start, end) if forward > 0 else (end, start)
        elif anchor < position:
            position = move_end(text, anchor, position, edge="end", unit="word", step=forward)[1]
        else:
            position = move_end(text, position, anchor, edge="start", unit="word", step=forward)[0]
        to_utf16 = self._scene.shown.map.to_utf16
        self._put_caret(to_utf16(anchor), to_utf16(position))
        self.ensureCursorVisible()

    def _step(self, event: QKeyEvent) -> None:
        """Moves the caret as Qt does, which rests between a letter and its tashkeel too, and on to where a character ends."""
        from annotator.text.words import is_boundary

        positions, before = self._scene.shown.map, -1
        while (position := self.textCursor().position()) != before:
            before = position
            super().keyPressEvent(event)
            if positions.to_utf16(self.caret()) == self.textCursor().position() and is_boundary(self.text(), self.caret()):
                return

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        start, end = self.selection() or (0, 0)
        copied.setText(self.text()[start:end])
        return copied

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # Qt would change the font under our feet; text size is the window's to change
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._caret_shown and self.hasFocus():
            QPainter(self.viewport()).fillRect(QRectF(self.cursorRect()), QColor(self.theme().accent))
