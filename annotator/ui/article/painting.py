"""How marks look. Everything is painted under the text, so no glyph ever moves; only the veil lies over it.

Shape tells what a colour-blind reader must know: entities are boxes, claims stand on a line. A suggestion is an
outline whose weight is its score, a confirmed span is filled, an unsure one dotted, a rejected one struck.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from annotator.model.labels import Family, LabelSet
from annotator.model.review import SpanState
from annotator.ui.article.marks import Mark
from annotator.ui.article.rectangles import Piece
from annotator.ui.theme import LabelColours, Theme

_LETTERS = "لأكطجعي"
_LANE = 4.0
_OUTERMOST_LANE = 3
_ROUND = 4.0
_UNKNOWN_HUE = 260


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a font's letters reach above and below the baseline, in pixels, without tashkeel."""

    above: float
    below: float

    @classmethod
    def of(cls, font: QFont) -> Extent:
        """The extent of a font's common letters."""
        box = QFontMetricsF(font).tightBoundingRect(_LETTERS)
        return cls(-box.top() + 2.0, box.bottom() + 1.0)


class Painting:
    """Paints marks with one theme, one label set and one font's extent."""

    def __init__(self, theme: Theme, labels: LabelSet, font: QFont) -> None:
        self.theme = theme
        self.extent = Extent.of(font)
        self._looks = {label.name: (label.family, theme.colours(label.hue)) for label in labels.labels}
        self._unknown = (Family.ENTITY, theme.colours(_UNKNOWN_HUE))

    def box(self, piece: Piece, lane: int, *, grow: float = 0.0) -> QRectF:
        """The rectangle of a piece in a lane, `grow` pixels larger on all sides."""
        out = _LANE * min(lane, _OUTERMOST_LANE)
        top = piece.baseline - self.extent.above - out
        bottom = piece.baseline + self.extent.below + out
        sides = 1.0 + min(lane, _OUTERMOST_LANE) * 1.5
        return QRectF(piece.left, top, piece.right - piece.left, bottom - top).adjusted(-sides - grow, -grow, sides + grow, grow)

    def paint(self, painter: QPainter, mark: Mark, pieces: Sequence[Piece]) -> None:
        """Paints one mark."""
        family, colours = self._looks.get(mark.label, self._unknown)
        for piece in pieces:
            box = self.box(piece, mark.lane)
            if mark.state is SpanState.REJECTED:
                _strike(painter, box, QColor(self.theme.muted))
            elif family is Family.ENTITY:
                _entity(painter, box, piece, mark, colours)
            else:
                _claim(painter, box, piece, mark, colours)

    def ring(self, painter: QPainter, mark: Mark, pieces: Sequence[Piece]) -> None:
        """Paints the ring around the selected span."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for piece in pieces:
            outline = _outline(self.box(piece, mark.lane, grow=2.5), piece, _ROUND + 2.0)
            painter.setPen(QPen(QColor(self.theme.accent), 2.2))
            painter.drawPath(outline)

    def select(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """Paints the text that the reader selects."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.selection))
        for piece in pieces:
            painter.drawRect(self.box(piece, 0, grow=1.0))

    def finding(self, painter: QPainter, x: float, baseline: float) -> None:
        """Paints the mark of a finding: a small diamond centred on x."""
        y = baseline - self.extent.above * 0.35
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.finding))
        painter.drawPolygon([QPointF(x, y - 5), QPointF(x + 5, y), QPointF(x, y + 5), QPointF(x - 5, y)])


def _entity(painter: QPainter, box: QRectF, piece: Piece, mark: Mark, colours: LabelColours) -> None:
    confirmed = mark.state is SpanState.CONFIRMED
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if confirmed:
        painter.fillPath(_shape(box, piece, _ROUND), colours.fill)
    else:
        painter.setPen(_pen(mark, colours))
        painter.drawPath(_outline(box, piece, _ROUND))


def _claim(painter: QPainter, box: QRectF, piece: Piece, mark: Mark, colours: LabelColours) -> None:
    if mark.state is SpanState.CONFIRMED:
        painter.fillPath(_shape(box, piece, 0.0), colours.fill)
    pen = _pen(mark, colours)
    painter.setPen(pen)
    y = box.bottom() - pen.widthF() / 2
    painter.drawLine(QLineF(box.left(), y, box.right(), y))
    if mark.state is not SpanState.CONFIRMED:
        for x, closed in ((box.right() - 0.5, piece.first), (box.left() + 0.5, piece.last)):
            if closed:
                painter.drawLine(QLineF(x, y, x, y - box.height() * 0.3))


def _pen(mark: Mark, colours: LabelColours) -> QPen:
    if mark.state is SpanState.UNSURE:
        pen = QPen(colours.line, 2.0)
        pen.setDashPattern([0.1, 1.9])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen
    weight = 2.4 if mark.state is SpanState.CONFIRMED else 0.8 + 1.4 * max(0.0, min(1.0, mark.score))
    return QPen(colours.line, weight, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def _strike(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.2))
    painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()))


def _shape(box: QRectF, piece: Piece, radius: float) -> QPainterPath:
    """A box that is round where the span begins and ends, and square where a line break cuts it."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(box, radius, radius)
    if not piece.first:
        path.addRect(QRectF(box.center().x(), box.top(), box.width() / 2, box.height()))
    if not piece.last:
        path.addRect(QRectF(box.left(), box.top(), box.width() / 2, box.height()))
    return path


def _outline(box: QRectF, piece: Piece, radius: float) -> QPainterPath:
    """The outline of a box, open where a line break cuts the span."""
    if piece.first and piece.last:
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        return path
    path = QPainterPath(QPointF(box.left() if not piece.last else box.left() + radius, box.top()))
    if piece.first:
        path.lineTo(box.right() - radius, box.top())
        path.quadTo(box.right(), box.top(), box.right(), box.top() + radius)
        path.lineTo(box.right(), box.bottom() - radius)
        path.quadTo(box.right(), box.bottom(), box.right() - radius, box.bottom())
    else:
        path.lineTo(box.right(), box.top())
        path.moveTo(box.right(), box.bottom())
    if piece.last:
        path.lineTo(box.left() + radius, box.bottom())
        path.quadTo(box.left(), box.bottom(), box.left(), box.bottom() - radius)
        path.lineTo(box.left(), box.top() + radius)
        path.quadTo(box.left(), box.top(), box.left() + radius, box.top())
    else:
        path.lineTo(box.left(), box.bottom())
    return path
