"""The fonts of a list, and the lines that are written in them: each is cut and laid out once, however often it is painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTextOption

_SMALL = 0.86
_MOST = 2000
"""Lines that are kept: those of a list that was scrolled through some pages."""


class Lettering:
    """One font and a smaller one. `height` and `small_height` are those of their lines, in pixels."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self.struck = QFont(font)
        self.struck.setStrikeOut(True)
        self.small = QFont(font)
        self.small.setPointSizeF(font.pointSizeF() * _SMALL)
        self.height = QFontMetrics(self.font).height()
        self._small_metrics = QFontMetrics(self.small)
        self.small_height = self._small_metrics.height()
        self._lines: dict[tuple[str, int, int | None], QStaticText] = {}

    def small_width(self, text: str) -> int:
        """How much room a text takes in the smaller font, in pixels."""
        return self._small_metrics.horizontalAdvance(text) + 2

    def write(
        self, painter: QPainter, box: QRect, text: str, direction: Qt.LayoutDirection, *, small: bool = False, struck: bool = False
    ) -> None:
        """Writes one line in a box at the start side of the window, whatever the direction of its words; cut with an ellipsis."""
        font = self.small if small else self.struck if struck else self.font
        painter.setFont(font)
        line = self._line(text, font)
        if line.size().width() > box.width():
            line = self._line(text, font, box.width())
        size = line.size()
        left = box.left() if direction == Qt.LayoutDirection.LeftToRight else box.left() + box.width() - size.width()
        painter.drawStaticText(QPointF(left, box.top() + (box.height() - size.height()) / 2), line)

    def _line(self, text: str, font: QFont, width: int | None = None) -> QStaticText:
        """A text laid out in one line; one that is too wide for a width in pixels is cut to it."""
        asked = text, id(font), width
        if asked not in self._lines:
            if len(self._lines) >= _MOST:
                self._lines.clear()
            flat = " ".join(text.split())
            cut = flat if width is None else QFontMetrics(font).elidedText(flat, Qt.TextElideMode.ElideRight, width)
            self._lines[asked] = _laid_out(cut, font)
        return self._lines[asked]


def _laid_out(text: str, font: QFont) -> QStaticText:
    line = QStaticText(text)
    line.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    line.setTextOption(option)
    line.prepare(font=font)
    return line
