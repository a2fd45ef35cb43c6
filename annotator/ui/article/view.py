"""The widget that shows one article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPropertyAnimation, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from annotator.model.article import Region
from annotator.model.labels import LabelSet
from annotator.model.review import ReviewSpan
from annotator.text.ends import snap_selection
from annotator.text.words import snap
from annotator.ui import theme as themes
from annotator.ui.article.document import MARGIN, ShownText
from annotator.ui.article.marks import Marks
from annotator.ui.article.painting import Painting
from annotator.ui.article.rectangles import Rectangles
from annotator.ui.fonts import article_font
from annotator.ui.theme import Theme

COLUMN = 72
"""Characters in a line at most."""

_SAMPLE = "وقال المتحدث باسم اللجنة إن الاجتماع الثامن ضم ممثلي 40 بلدا من بينها المغرب"
_JUMP = 180


class ArticleView(QTextEdit):
    """Shows an article read-only from right to left, with its spans painted under the text.

    All offsets in its methods and signals are code points of the text that `show_article` was given.
    """

    span_selected = Signal(object)
    """A span was clicked: the ReviewSpan, or None beside all spans."""

    text_selected = Signal(int, int)
    """Text was selected by mouse or keyboard: start and end, equal when nothing is selected any more."""

    article_shown = Signal()
    spans_changed = Signal()

    def __init__(self, labels: LabelSet | None = None, theme: Theme = themes.LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels or LabelSet("", ())
        self._theme = theme
        self._font = article_font()
        self._spans: tuple[ReviewSpan, ...] = ()
        self._regions: tuple[Region, ...] = ()
        self._selected: tuple[int, int, str] | None = None
        self._show_rejected = False
        self._press: int | None = None
        self._scrolling: QPropertyAnimation | None = None
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName(self.tr("Article"))
        self.show_article("", (), ())
        self.set_theme(theme)

    # What is shown

    def show_article(self, text: str, spans: Sequence[ReviewSpan], regions: Sequence[Region] = ()) -> None:
        """Shows another article from its beginning, with nothing selected."""
        old = getattr(self, "_shown", None)
        self._shown = ShownText(text, self._font, self)
        self._rectangles = Rectangles(self._shown)
        self._painting = Painting(self._theme, self._labels, self._font)
        self._regions = tuple(regions)
        self._selected = None
        self._replace_spans(spans)
        self.setDocument(self._shown.document)
        if old:
            old.document.deleteLater()
        self._fit_column()
        self.verticalScrollBar().setValue(0)
        self.article_shown.emit()

    def set_spans(self, spans: Sequence[ReviewSpan]) -> None:
        """Replaces the spans of the article that is shown and repaints where they differ."""
        before = set(self._visible_marks())
        self._replace_spans(spans)
        for mark in before ^ set(self._visible_marks()):
            self._repaint(mark.start, mark.end)
        self.spans_changed.emit()

    def set_regions(self, regions: Sequence[Region]) -> None:
        """Replaces the regions; boilerplate is dimmed."""
        self._regions = tuple(regions)
        self.viewport().update()

    def set_labels(self, labels: LabelSet) -> None:
        """Draws labels as this label set says."""
        self._labels = labels
        self._restyle()

    def set_theme(self, theme: Theme) -> None:
        """Draws in the colours of a theme."""
        self._theme = theme
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.paper))
        self.setPalette(palette)
        self._restyle()

    def set_text_font(self, family: str, size: float) -> None:
        """Writes the article in another font or size (points); the reader stays at the same place."""
        self._font = article_font(family, size)
        top = self._shown.map.to_codepoint(self._visible_range()[0])
        selected = self._selected
        self.show_article(self._shown.text, self._spans, self._regions)
        self._selected = selected
        self.scroll_to(top)

    def show_rejected(self, shown: bool) -> None:
        """Strikes rejected spans, or leaves them out."""
        self._show_rejected = shown
        self.set_spans(self._spans)

    def text(self) -> str:
        """The text that is shown, as it was given."""
        return self._shown.text

    def spans(self) -> tuple[ReviewSpan, ...]:
        """The spans that are shown, as they were given."""
        return self._spans

    def theme(self) -> Theme:
        """The theme that it is drawn in."""
        return self._theme

    def labels(self) -> LabelSet:
        """The label set that it is drawn by."""
        return self._labels

    def _replace_spans(self, spans: Sequence[ReviewSpan]) -> None:
        self._spans = tuple(spans)
        self._marks = Marks(self._spans, self._shown.map, rejected=self._show_rejected)
        if self._selected and self._marks.span(self._selected) is None:
            self._selected = None

    def _restyle(self) -> None:
        self._painting = Painting(self._theme, self._labels, self._font)
        self.viewport().update()

    # The selected span and the selected text

    def select(self, key: tuple[int, int, str] | None) -> None:
        """Selects the span with that key (start, end, label) and brings it into view; None or an unknown key selects none."""
        before = self._marks.mark(self._selected) if self._selected else None
        mark = self._marks.mark(key) if key else None
        self._selected = key if mark else None
        for changed in (before, mark):
            if changed:
                self._repaint(changed.start, changed.end)
        if mark:
            self._place_cursor(mark.start, mark.start)
            self._bring_into_view(mark.start, mark.end)

    def selected(self) -> ReviewSpan | None:
        """The selected span."""
        return self._marks.span(self._selected) if self._selected else None

    def selection(self) -> tuple[int, int] | None:
        """Start and end of the selected text."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        ends = self._shown.map.to_codepoint(cursor.selectionStart()), self._shown.map.to_codepoint(cursor.selectionEnd())
        return snap(self._shown.text, *ends)

    def spans_at(self, offset: int) -> list[ReviewSpan]:
        """The spans that hold the character at an offset, innermost first."""
        return self._marks.at(self._shown.map.to_utf16(offset))

    def visible(self) -> tuple[int, int]:
        """Start and end of the text that can be seen."""
        start, end = self._visible_range()
        return self._shown.map.to_codepoint(start), self._shown.map.to_codepoint(min(end, self._shown.map.units))

    def _place_cursor(self, anchor: int, position: int) -> None:
        self.setTextCursor(self._shown.cursor(anchor, position))

    # Where things are

    def scroll_to(self, offset: int) -> None:
        """Brings the line of an offset to the upper third of the view."""
        position = self._shown.map.to_utf16(offset)
        pieces = self._rectangles.pieces(position, position + 1)
        if pieces:
            self._scroll(pieces[0].baseline - self.viewport().height() / 3)

    def _bring_into_view(self, start: int, end: int) -> None:
        pieces = self._rectangles.pieces(start, end)
        if not pieces:
            return
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        if pieces[0].baseline < top + 0.12 * height or pieces[-1].baseline > top + 0.85 * height:
            self._scroll(pieces[0].baseline - height / 3)

    def _scroll(self, value: float) -> None:
        self._shown.document.documentLayout().documentSize()  # finishes the layout, so that the bar has its range
        bar = self.verticalScrollBar()
        if not self.isVisible():
            bar.setValue(round(value))
            return
        self._scrolling = QPropertyAnimation(bar, b"value", self)
        self._scrolling.setDuration(_JUMP)
        self._scrolling.setEndValue(max(bar.minimum(), min(bar.maximum(), round(value))))
        self._scrolling.start()

    def _visible_range(self) -> tuple[int, int]:
        top = self.verticalScrollBar().value()
        return self._rectangles.visible(top, top + self.viewport().height())

    def _visible_marks(self) -> list:
        return self._marks.between(*self._visible_range())

    def _repaint(self, start: int, end: int) -> None:
        top = self.verticalScrollBar().value()
        for piece in self._rectangles.pieces(start, end):
            self.viewport().update(self._painting.box(piece, 9, grow=6.0).translated(0, -top).toAlignedRect())

    def _position_at(self, point: QPoint) -> int:
        return self.cursorForPosition(point).position()

    def _fit_column(self) -> None:
        column = QFontMetricsF(self._font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * COLUMN + 2 * MARGIN
        spare = max(0, int(self.width() - self.verticalScrollBar().sizeHint().width() - column)) // 2
        self.setViewportMargins(spare, 0, spare, 0)

    # Qt's events

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit_column()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rectangles.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        clip = QRectF(event.rect()).translated(0, top)
        start, end = self._rectangles.visible(clip.top(), clip.bottom())
        self._paint_under(painter, start, end)
        self._paint_text(painter, clip)
        self._paint_veil(painter, start, end)

    def _paint_under(self, painter: QPainter, start: int, end: int) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            a, b = max(start, cursor.selectionStart()), min(end, cursor.selectionEnd())
            self._painting.select(painter, self._rectangles.pieces(a, b) if a < b else ())
        findings = set()
        for mark in sorted(self._marks.between(start, end), key=lambda mark: -mark.lane):
            pieces = self._rectangles.pieces(mark.start, mark.end)
            self._painting.paint(painter, mark, pieces)
            if mark.finding and pieces:
                findings.add(pieces[0].baseline)
        selected = self._marks.mark(self._selected) if self._selected else None
        if selected:
            self._painting.ring(painter, selected, self._rectangles.pieces(selected.start, selected.end))
        for baseline in findings:
            self._painting.finding(painter, self.viewport().width() - MARGIN / 2, baseline)

    def _paint_text(self, painter: QPainter, clip: QRectF) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        context.palette = self.palette()
        self._shown.document.documentLayout().draw(painter, context)
        if self.hasFocus() and not self._selected:
            caret = QRectF(self.cursorRect()).translated(0, self.verticalScrollBar().value())
            painter.fillRect(caret, QColor(self._theme.accent))

    def _paint_veil(self, painter: QPainter, start: int, end: int) -> None:
        veil = QColor(self._theme.paper)
        veil.setAlphaF(0.6)
        for region in self._regions:
            a, b = self._shown.map.to_utf16(region.start), self._shown.map.to_utf16(region.end)
            a, b = max(a, start), min(b, end)
            if region.boilerplate and a < b:
                for piece in self._rectangles.pieces(a, b):
                    painter.fillRect(self._painting.box(piece, 3), veil)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._press = self._position_at(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None:
            return
        position = self._position_at(event.position().toPoint())
        if position != self._press:
            self._select_text(self._press, position, letters=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
            self.ensureCursorVisible()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._press is None:
            return
        press, self._press = self._press, None
        if self._position_at(event.position().toPoint()) == press:
            self._click(event.position().toPoint())
        else:
            self._tell_selection()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = self._shown.map.to_codepoint(self._position_at(event.position().toPoint()))
        self._select_text(*(self._shown.map.to_utf16(position),) * 2, letters=False)
        self._tell_selection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        pages = event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        reads = event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll)
        if not (moves or pages or reads):
            event.ignore()
            return
        before = self.selection()
        super().keyPressEvent(event)
        if self.selection() != before:
            self._tell_selection()

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        start, end = self.selection() or (0, 0)
        mime.setText(self._shown.text[start:end])
        return mime

    def _select_text(self, anchor: int, position: int, *, letters: bool) -> None:
        to_codepoint, to_utf16 = self._shown.map.to_codepoint, self._shown.map.to_utf16
        ends = to_codepoint(min(anchor, position)), to_codepoint(max(anchor, position))
        start, end = (snap if letters else snap_selection)(self._shown.text, *ends)
        start, end = to_utf16(start), to_utf16(end)
        self._place_cursor(*((start, end) if position >= anchor else (end, start)))
        self.viewport().update()

    def _tell_selection(self) -> None:
        self.viewport().update()
        start = self._shown.map.to_codepoint(self.textCursor().position())
        self.text_selected.emit(*(self.selection() or (start, start)))

    def _click(self, point: QPoint) -> None:
        position = self._position_at(point)
        had_selection = self.textCursor().hasSelection()
        self._place_cursor(position, position)
        if had_selection:
            self._tell_selection()
        spans = self._spans_under(point, position)
        keys = [span.key for span in spans]
        following = keys.index(self._selected) + 1 if self._selected in keys else 0
        span = spans[following % len(spans)] if spans else None
        self.select(span.key if span else None)
        self.span_selected.emit(span)

    def _spans_under(self, point: QPoint, position: int) -> list[ReviewSpan]:
        x, y = point.x(), point.y() + self.verticalScrollBar().value()
        found = [*self._marks.at(position), *self._marks.at(max(position - 1, 0))]
        under = []
        for span in dict.fromkeys(found):
            mark = self._marks.mark(span.key)
            if mark and any(self._painting.box(p, mark.lane).contains(x, y) for p in self._rectangles.pieces(mark.start, mark.end)):
                under.append((mark.lane, span))
        return [span for _, span in sorted(under, key=lambda pair: pair[0])]
