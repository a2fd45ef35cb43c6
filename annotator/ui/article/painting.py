"""How marks look. Everything is painted under the text, so no glyph ever moves; only the veil lies over it.

Shape tells what a colour-blind reader must know: entities are boxes, claims stand on a line. A suggestion is an
outline whose weight is its score, a confirmed span is filled, an unsure one dotted, a rejected one struck.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPainterPath, QPen

from annotator.model.labels import Family, LabelSet
from annotator.model.review import SpanState
from annotator.ui.article.marks import Mark
from annotator.ui.article.rectangles import Piece
from annotator.ui.theme import VEIL, LabelColours, Theme

_LETTERS = "لأكطجعي"
_HIGHEST, _DEEPEST = 0.86, 0.40  # of the font's size; a rare hamza or tail may reach out of its box
_LANE = 4.0
_OUTERMOST_LANE = 3
_ROUND = 4.5
_TICK = 5.0
_DIAMOND = 5.0
_UNKNOWN_HUE = 260
_FAINT, _DECIDED = 0.9, 2.4  # pixels of the thinnest line and of a confirmed claim's
_DOUBTFUL = 0.5  # a score that says nothing: recognisers suggest little below it


class Painting:
    """Paints marks with one theme, one label set and one font. All coordinates are the document's, in pixels."""

    def __init__(self, theme: Theme, labels: LabelSet, font: QFont) -> None:
        self._theme = theme
        self._looks = {label.name: (label.family, theme.colours(label.hue)) for label in labels.labels}
        self._unknown = (Family.ENTITY, theme.colours(_UNKNOWN_HUE))
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.7)
        size = QFontInfo(font).pixelSize()
        letters = QFontMetricsF(font).tightBoundingRect(_LETTERS)
        self._above = min(-letters.top(), size * _HIGHEST) + 3.5
        self._below = min(letters.bottom(), size * _DEEPEST) + 2.0

    def box(self, piece: Piece, lane: int, *, grow: float = 0.0) -> QRectF:
        """The rectangle of a piece in a lane, `grow` pixels larger on all sides."""
        out = _LANE * min(lane, _OUTERMOST_LANE)
        sides = 1.5 + out / 2 + grow
        top = piece.baseline - self._above - out - grow
        return QRectF(piece.left - sides, top, piece.right - piece.left + 2 * sides, piece.baseline + self._below + out + grow - top)

    def mark(self, painter: QPainter, mark: Mark, pieces: Iterable[Piece]) -> None:
        """Paints one mark."""
        family, colours = self._looks.get(mark.label, self._unknown)
        for piece in pieces:
            box = self.box(piece, mark.lane)
            if mark.state is SpanState.REJECTED:
                painter.setPen(QPen(QColor(self._theme.muted), 1.2))
                painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()))
            elif family is Family.ENTITY:
                self._entity(painter, box, piece, mark, colours)
            else:
                _claim(painter, box, piece, mark, colours)

    def _entity(self, painter: QPainter, box: QRectF, piece: Piece, mark: Mark, colours: LabelColours) -> None:
        if mark.state is SpanState.CONFIRMED:
            painter.setPen(QPen(QColor(self._theme.paper), 1.0))  # parts it from a span of its own hue around it
            painter.setBrush(colours.fill)
            painter.drawPath(_shape(box, piece, _ROUND))
        else:
            painter.setPen(_pen(mark, colours))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_outline(box, piece, _ROUND))

    def ring(self, painter: QPainter, mark: Mark, pieces: Iterable[Piece]) -> None:
        """Paints the ring around the selected span."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.accent), 2.4))
        for piece in pieces:
            painter.drawPath(_outline(self.box(piece, mark.lane, grow=3.0), piece, _ROUND + 2.0))

    def selection(self, painter: QPainter, pieces: Iterable[Piece]) -> None:
        """Paints the ground of selected text."""
        for piece in pieces:
            painter.fillRect(self.box(piece, 0, grow=2.0), QColor(self._theme.selection))

    def finding(self, painter: QPainter, x: float, baseline: float) -> None:
        """Paints the mark of a finding in the margin: a diamond centred on x."""
        centre = QPointF(x, baseline - self._above * 0.4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.finding))
        across, along = QPointF(_DIAMOND, 0.0), QPointF(0.0, _DIAMOND)
        painter.drawPolygon([centre - along, centre + across, centre + along, centre - across])

    def fold(self, painter: QPainter, left: float, baseline: float, lines: int) -> None:
        """Tells at the end of a line how many lines are folded below it."""
        said = f"⋯ {lines}"
        painter.setFont(self._small)
        width = QFontMetricsF(self._small).horizontalAdvance(said)
        box = QRectF(left, baseline - self._above * 0.8, width + 16.0, self._above * 1.1)
        painter.setPen(QPen(QColor(self._theme.border), 1.0))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)

    def veil(self, painter: QPainter, band: QRectF) -> None:
        """Dims what is already painted in a band of a line."""
        paper = QColor(self._theme.paper)
        paper.setAlphaF(VEIL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # bands of neighbouring lines share their edge
        painter.fillRect(band, paper)


def _claim(painter: QPainter, box: QRectF, piece: Piece, mark: Mark, colours: LabelColours) -> None:
    pen = _pen(mark, colours)
    y = box.bottom() - pen.widthF() / 2
    if mark.state is SpanState.CONFIRMED:
        painter.fillRect(box, colours.fill)
    painter.setPen(pen)
    painter.drawLine(QLineF(box.left(), y, box.right(), y))
    if mark.state is SpanState.SUGGESTED:
        inset = pen.widthF() / 2
        for x, closed in ((box.right() - inset, piece.first), (box.left() + inset, piece.last)):
            if closed:
                painter.drawLine(QLineF(x, y, x, y - _TICK))


def _weight(score: float) -> float:
    """Pixels of the line of a suggestion with that score, from 0 to 1: what is doubtful is half as heavy as what is certain."""
    return _FAINT + (_DECIDED - _FAINT) * (min(1.0, max(_DOUBTFUL, score)) - _DOUBTFUL) / (1.0 - _DOUBTFUL)


def _pen(mark: Mark, colours: LabelColours) -> QPen:
    if mark.state is SpanState.UNSURE:
        pen = QPen(colours.line, 2.0)
        pen.setDashPattern([0.1, 1.9])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen
    weight = _DECIDED if mark.state is SpanState.CONFIRMED else _weight(mark.score)
    return QPen(colours.line, weight, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def _shape(box: QRectF, piece: Piece, radius: float) -> QPainterPath:
    """A box that is round where the span begins and ends, and square where a line break cuts it."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    half = QRectF(box.left(), box.top(), box.width() / 2, box.height())
    for cut, side in ((not piece.last, half), (not piece.first, half.translated(half.width(), 0.0))):
        if cut:
            square = QPainterPath()
            square.addRect(side)
            path = path.united(square)
    return path


def _outline(box: QRectF, piece: Piece, radius: float) -> QPainterPath:
    """The outline of a box, open where a line break cuts the span."""
    path = QPainterPath()
    if piece.first and piece.last:
        path.addRoundedRect(box, radius, radius)
        return path
    start = box.right() - radius if piece.first else box.right()
    end = box.left() + radius if piece.last else box.left()
    for y in (box.top(), box.bottom()):
        path.moveTo(start, y)
        path.lineTo(end, y)
    for closed, x, turn in ((piece.first, box.right(), start), (piece.last, box.left(), end)):
        if closed:
            path.moveTo(turn, box.top())
            path.quadTo(x, box.top(), x, box.top() + radius)
            path.lineTo(x, box.bottom() - radius)
            path.quadTo(x, box.bottom(), turn, box.bottom())
    return path
