"""One article as it lies on the page: its text, its marks and its regions, painted and asked by place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette

from annotator.model.article import Region
from annotator.model.review import ReviewSpan
from annotator.model.span_list import Key, SpanList
from annotator.ui.article.document import MARGIN, ShownText
from annotator.ui.article.folds import Fold
from annotator.ui.article.marks import Mark, Marks
from annotator.ui.article.painting import Painting
from annotator.ui.article.rectangles import Rectangles

_OVERHANG = 4.0  # a letter's ink may reach out of its place in the line
_WIDEST = 18  # pixels that a mark reaches out of its text at most, ring and outer lanes included


class Scene:
    """Heights and rectangles are the document's, in pixels; positions UTF-16."""

    def __init__(self, shown: ShownText, painting: Painting) -> None:
        self.shown = shown
        self.painting = painting
        self.rectangles = Rectangles(shown)
        self.marks = Marks(SpanList.of(()), shown.map)
        self.regions: Sequence[Region] = ()
        self.folds: Sequence[Fold] = ()
        self.selected: Key | None = None

    def spans_at(self, point: QPointF) -> list[ReviewSpan]:
        """The spans whose drawing holds a point, innermost first."""
        start, end = self.rectangles.between(point.y() - self.shown.line_height, point.y() + self.shown.line_height)
        return [span for mark, span in reversed(self.marks.between(start, end)) if self._holds(mark, point)]

    def _holds(self, mark: Mark, point: QPointF) -> bool:
        return any(self.painting.box(piece, mark.lane).contains(point) for piece in self.rectangles.pieces(mark.start, mark.end))

    def fold_at(self, point: QPointF) -> Fold | None:
        """The fold in whose line a point lies."""
        start, end = self.rectangles.between(point.y(), point.y())
        first, last = self.shown.map.to_codepoint(start), self.shown.map.to_codepoint(min(end, self.shown.map.units))
        return next((fold for fold in self.folds if first < fold.start <= last + 1), None)

    def area(self, mark: Mark, *, finding: bool = True) -> Iterator[QRectF]:
        """What must be painted anew when a mark changes: itself, its ring and, unless left out, the margin beside it."""
        for piece in self.rectangles.pieces(mark.start, mark.end):
            yield self.painting.box(piece, 0, grow=_WIDEST)
            if finding and mark.finding and piece.first:
                yield QRectF(0.0, piece.baseline - self.shown.ascent, self.shown.document.size().width(), self.shown.line_height)

    def paint(self, painter: QPainter, clip: QRectF, palette: QPalette, selection: tuple[int, int]) -> None:
        """Paints what lies in the clip: selection and marks, the text over them, the veil over boilerplate."""
        start, end = self.rectangles.between(clip.top(), clip.bottom())
        self._paint_under(painter, start, end, selection)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        context.palette = palette
        self.shown.document.documentLayout().draw(painter, context)
        self._paint_veil(painter, start, end)
        for fold in self.folds:
            last = self.shown.map.to_utf16(fold.start) - 1
            if start <= last <= end:
                self.painting.fold(painter, MARGIN, self.rectangles.baseline(last), fold.lines)

    def _paint_under(self, painter: QPainter, start: int, end: int, selection: tuple[int, int]) -> None:
        chosen = max(start, selection[0]), min(end, selection[1])
        if chosen[0] < chosen[1]:
            self.painting.selection(painter, self.rectangles.measure(*chosen))
        for mark, _ in self.marks.between(start, end):
            pieces = self.rectangles.pieces(mark.start, mark.end)
            self.painting.mark(painter, mark, pieces)
            if mark.finding and pieces:
                self.painting.finding(painter, self.shown.document.size().width() - MARGIN / 2, pieces[0].baseline)
        found = self.marks.find(self.selected)
        if found:
            self.painting.ring(painter, found[0], self.rectangles.pieces(found[0].start, found[0].end))

    def _paint_veil(self, painter: QPainter, start: int, end: int) -> None:
        for region in self.regions:
            first, last = self.shown.map.to_utf16(region.start), self.shown.map.to_utf16(region.end)
            first, last = max(first, start), min(last, end)
            if region.boilerplate and first < last:
                for piece in self.rectangles.measure(first, last):
                    top = piece.baseline - self.shown.ascent
                    band = QRectF(piece.left, top, piece.right - piece.left, self.shown.line_height)
                    self.painting.veil(painter, band.adjusted(-_OVERHANG, 0.0, _OVERHANG, 0.0))
