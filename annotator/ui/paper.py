"""A sheet that plots are drawn on: places are counted from the start side of the window, in pixels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.ui.theme import Theme

_SMALL = 0.86
_DOT = 2.6


class Paper:
    """Fills boxes, draws lines and writes, mirrored in a window from right to left."""

    def __init__(self, painter: QPainter, size: QSizeF, font: QFont, theme: Theme, *, mirrored: bool) -> None:
        self.size = size
        self.line = QFontMetricsF(font).height()
        self._painter = painter
        self._font = font
        self._theme = theme
        self._mirrored = mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(theme.panel))

    def fill(self, box: QRectF, brush: QBrush) -> None:
        """Fills a box."""
        self._painter.fillRect(self._placed(box), brush)

    def curve(self, points: Sequence[QPointF], colour: str) -> None:
        """Joins points by a line; each has a dot, the last a larger one."""
        placed = [QPointF(self.size.width() - point.x(), point.y()) if self._mirrored else point for point in points]
        self._painter.setPen(QPen(QColor(colour), 1.4))
        self._painter.drawPolyline(placed)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        for place, point in enumerate(placed, 1):
            radius = _DOT + 1 if place == len(placed) else _DOT
            self._painter.drawEllipse(point, radius, radius)

    def write(self, box: QRectF, text: str, *, scale: float = 1.0, muted: bool = False, middle: bool = False) -> None:
        """Writes one line at the start of a box or in its middle, cut at its end where the box is too narrow."""
        font = QFont(self._font)
        font.setPointSizeF(font.pointSizeF() * (_SMALL if muted else scale))
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._theme.muted if muted else self._theme.text))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        across = Qt.AlignmentFlag.AlignHCenter if middle else side | Qt.AlignmentFlag.AlignAbsolute
        shown = text if middle else QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.drawText(self._placed(box), across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, shown)

    def _placed(self, box: QRectF) -> QRectF:
        if not self._mirrored:
            return box
        return QRectF(self.size.width() - box.right(), box.top(), box.width(), box.height())
