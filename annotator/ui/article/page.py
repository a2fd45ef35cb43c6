"""The page of one article: what is shown, in which font and colours, and which part of it can be seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from annotator.model.article import Region
from annotator.model.labels import LabelSet
from annotator.model.review import ReviewSpan
from annotator.model.span_list import Key, SpanList
from annotator.ui import theme as themes
from annotator.ui.article.document import LINE_HEIGHT, MARGIN, ShownText, empty_document
from annotator.ui.article.folds import Fold, folds
from annotator.ui.article.marks import Mark, Marks
from annotator.ui.article.painting import Painting
from annotator.ui.article.scene import Scene
from annotator.ui.article.scrolling import Scrolling
from annotator.ui.fonts import article_font
from annotator.ui.theme import Theme

COLUMN = 72
"""Characters in a line at most."""

_AVERAGE_TEXT = "وقال المتحدث باسم اللجنة إن الاجتماع الثامن ضم ممثلي 40 بلدا من بينها المغرب"


class Page(QTextEdit):
    """Shows an article from right to left in a centred column, with its spans painted under the text.

    All offsets are code points of the text that `show_article` was given; a span is named by its key (start, end, label).
    """

    article_shown = Signal()
    """Another article is shown."""

    scene_changed = Signal()
    """Another article, other spans, another selected span or other colours are shown."""

    def __init__(self, labels: LabelSet | None = None, theme: Theme = themes.LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(_viewport())
        self._labels = labels or LabelSet("", ())
        self._theme = theme
        self._font = article_font()
        self._spacing = LINE_HEIGHT
        self._spans = SpanList.of(())
        self._rejected = False
        self._folding, self._unfolded = True, False
        self._painted = False
        self._scrolling = Scrolling(self)
        self._document = empty_document(self)
        self._scene = self._new_scene("")
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one that comes and goes lays the text out twice
        self.verticalScrollBar().rangeChanged.connect(lambda _, most: self.verticalScrollBar().setEnabled(most > 0))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName(self.tr("Article"))
        self.setDocument(self._document)
        self.set_theme(theme)

    def _new_scene(self, text: str, found: Sequence[Fold] = ()) -> Scene:
        shown = ShownText(text, self._font, self._spacing, self._document, folds=found)
        scene = Scene(shown, Painting(self._theme, self._labels, self._font))
        scene.folds = found
        return scene

    # What is shown

    def show_article(self, text: str, spans: Sequence[ReviewSpan], regions: Sequence[Region] = ()) -> None:
        """Shows another article from its beginning, with nothing selected."""
        self.setTextCursor(QTextCursor())  # the caret would go to the end of the new text, which would then be laid out to there
        self._unfolded = False
        self._scene = self._new_scene(text, folds(text, regions, SpanList.of(spans)) if self._folding else ())
        self.setTextCursor(self._scene.shown.cursor(0, 0))
        self._scene.regions = tuple(regions)
        self._painted = False
        self._take_spans(spans)
        self._scrolling.put(0)
        self.viewport().update()
        self.article_shown.emit()
        self.scene_changed.emit()

    def set_spans(self, spans: Sequence[ReviewSpan]) -> None:
        """Replaces the spans of the article that is shown; only what looks different is painted anew."""
        before, ring = self._scene.marks, self._scene.marks.find(self._scene.selected)
        self._take_spans(spans)
        self._fold()
        changed = before.unlike(self._scene.marks, *self._scene.rectangles.between(*self._seen()))
        if ring and not self._scene.selected:
            changed.add(ring[0])
        for mark in changed:
            self._repaint(mark)
        self.scene_changed.emit()

    def set_regions(self, regions: Sequence[Region]) -> None:
        """Replaces the regions; boilerplate is dimmed, and folded to its first line where no span stands in the others."""
        self._scene.regions = tuple(regions)
        self._fold()
        self.viewport().update()

    def set_folding(self, folding: bool) -> None:
        """Folds boilerplate, as at first, or shows all of it; the place stays."""
        self._folding, self._unfolded = folding, False
        self._fold()

    def folding(self) -> bool:
        """Whether boilerplate is folded, in this article too."""
        return self._folding and not self._unfolded

    def unfold(self) -> None:
        """Shows all of this article."""
        self._unfolded = True
        self._fold()

    def _fold(self) -> None:
        scene = self._scene
        wanted = folds(scene.shown.text, scene.regions, self._spans) if self.folding() else ()
        if wanted == scene.folds:
            return
        first = self.visible()[0]
        scene.shown.fold(scene.folds, wanted)
        scene.folds = wanted
        scene.rectangles.clear()
        self._put_on_top(first)
        self.viewport().update()

    def _unfold_at(self, start: int, end: int) -> None:
        if any(fold.holds(start, end) for fold in self._scene.folds):
            self.unfold()

    def set_rejected_shown(self, shown: bool) -> None:
        """Strikes rejected spans, or leaves them out as at first."""
        self._rejected = shown
        self.set_spans(self._spans)

    def rejected_shown(self) -> bool:
        """Whether rejected spans are struck instead of left out."""
        return self._rejected

    def set_labels(self, labels: LabelSet) -> None:
        """Draws spans by another label set."""
        self._labels = labels
        self._restyle()

    def set_theme(self, theme: Theme) -> None:
        """Draws in the colours of a theme."""
        self._theme = theme
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.paper))
        self.setPalette(palette)
        self.verticalScrollBar().setStyleSheet(theme.scroll_bar())
        self._restyle()

    def set_text_font(self, family: str, size: float, *, spacing: float = LINE_HEIGHT) -> None:
        """Writes the article in another font, size (points) or line spacing (sizes of the font); the place stays."""
        first, selected, regions = self.visible()[0], self._scene.selected, self._scene.regions
        self._font, self._spacing = article_font(family, size), spacing
        self.show_article(self.text(), self._spans, regions)
        self._scene.selected = selected
        self._fit_column()
        self._put_on_top(first)

    def text(self) -> str:
        """The text that is shown, as it was given."""
        return self._scene.shown.text

    def spans(self) -> SpanList:
        """The spans that are shown."""
        return self._spans

    def labels(self) -> LabelSet:
        """The label set that spans are drawn by."""
        return self._labels

    def theme(self) -> Theme:
        """The theme that it is drawn in."""
        return self._theme

    def _take_spans(self, spans: Sequence[ReviewSpan]) -> None:
        self._spans = SpanList.of(spans)
        self._scene.marks = Marks(self._spans, self._scene.shown.map, rejected=self._rejected)
        if not self._scene.marks.find(self._scene.selected):
            self._scene.selected = None

    def _restyle(self) -> None:
        self._scene.painting = Painting(self._theme, self._labels, self._font)
        self.viewport().update()
        self.scene_changed.emit()

    # The selected span

    def select(self, key: Key | None) -> None:
        """Selects the span with that key and brings it into view; None or an unknown key selects none."""
        before, after = self._scene.marks.find(self._scene.selected), self._scene.marks.find(key)
        self._scene.selected = key if after else None
        for found in (before, after):
            if found:
                self._repaint(found[0])
        if after:
            self._show(after[0].start, after[0].end)
        self.scene_changed.emit()

    def selected(self) -> ReviewSpan | None:
        """The selected span."""
        found = self._scene.marks.find(self._scene.selected)
        return found[1] if found else None

    # What can be seen

    def visible(self) -> tuple[int, int]:
        """Start and end of the text that can be seen, in whole lines."""
        start, end = self._scene.rectangles.between(*self._seen())
        positions = self._scene.shown.map
        return positions.to_codepoint(start), positions.to_codepoint(min(end, positions.units))

    def span_at(self, place: QPoint) -> ReviewSpan | None:
        """The innermost span that is drawn at a place of the viewport, in pixels."""
        return next(iter(self._scene.spans_at(self._place(QPointF(place)))), None)

    def place_of(self, key: Key) -> QRect | None:
        """Where a span is drawn in the viewport, in pixels, all of its lines together; None for one that is not drawn."""
        found = self._scene.marks.find(key)
        around = QRectF()
        for area in self._scene.area(found[0], finding=False) if found else ():
            around = around.united(area)
        return around.translated(0.0, -self._seen()[0]).toAlignedRect() if found else None

    def scroll_to(self, offset: int) -> None:
        """Brings the line of an offset before the reader's eyes, unless it is there; it is unfolded for that."""
        self._unfold_at(offset, offset)
        position = self._scene.shown.map.to_utf16(offset)
        self._show(position, position)

    def _show(self, start: int, end: int, *, at_once: bool = False) -> None:
        shown, rectangles = self._scene.shown, self._scene.rectangles
        top = rectangles.baseline(start) - shown.ascent
        bottom = rectangles.baseline(end) + shown.line_height - shown.ascent
        if not self._scrolling.is_comfortable(top, bottom):
            self._make_reachable(top)
            self._scrolling.jump(top, at_once=at_once)

    def _put_on_top(self, offset: int) -> None:
        if offset:
            top = self._scene.rectangles.baseline(self._scene.shown.map.to_utf16(offset)) - self._scene.shown.ascent
            self._make_reachable(top)
            self._scrolling.put(top)

    def _make_reachable(self, top: float) -> None:
        """Has a view's height of text laid out below a height; what is further down Qt lays out in its own time."""
        height, bar = self.viewport().height(), self.verticalScrollBar()
        bottom = self._scene.rectangles.reach(top + height)
        bar.setMaximum(max(bar.maximum(), round(bottom + MARGIN) - height))

    def _seen(self) -> tuple[float, float]:
        top = float(self.verticalScrollBar().value())
        return top, top + self.viewport().height()

    def _repaint(self, mark: Mark) -> None:
        for area in self._scene.area(mark):
            self.viewport().update(area.translated(0.0, -self._seen()[0]).toAlignedRect())

    def _place(self, point: QPointF) -> QPointF:
        """Where a point of the viewport lies in the document."""
        return point + QPointF(0.0, self._seen()[0])

    def _fit_column(self) -> None:
        column = QFontMetricsF(self._font).horizontalAdvance(_AVERAGE_TEXT) / len(_AVERAGE_TEXT) * COLUMN + 2 * MARGIN
        spare = max(0, int(self.width() - self.verticalScrollBar().sizeHint().width() - column))
        self.setViewportMargins(spare // 2, 0, spare // 2, 0)

    # Qt's events

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit_column()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            super().changeEvent(event)  # Qt would set the article in the window's font

    def resizeEvent(self, event: QResizeEvent) -> None:
        first, last = self.visible() if self._painted else (0, 0)
        if not self._seen()[0]:
            first = 0
        super().resizeEvent(event)
        self._scene.rectangles.clear()
        found = self._scene.marks.find(self._scene.selected)
        if self._painted:
            self._put_on_top(first)
        else:  # what was brought into view before the view had its size is brought anew
            self._scrolling.put(0)
        if found and (not self._painted or first <= found[1].start <= last):
            self._show(found[0].start, found[0].end, at_once=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._painted = True
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._seen()[0]
        painter.translate(0.0, -top)
        cursor = QTextEdit.textCursor(self)  # one that is yet to be put somewhere selects nothing
        self._scene.paint(
            painter, QRectF(event.rect()).translated(0.0, top), self.palette(), (cursor.selectionStart(), cursor.selectionEnd())
        )


def _viewport() -> QWidget:
    """A viewport as Qt makes it. To know Qt's own, PySide would load every kind of widget there is, while the reader waits."""
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    viewport.setCursor(Qt.CursorShape.IBeamCursor)
    return viewport
