"""Where text lies on the screen: the stretches of lines that a range of positions covers.

Widths come from the glyphs themselves (`QTextLine.glyphRuns`); Qt's `cursorToX` gives no width to the first digit of
a number that stands in a right-to-left line.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextLine

from annotator.text.keys import TASHKEEL
from annotator.ui.article.document import ShownText

# Lam and alef are written as one shape, so half of it cannot be marked.
_LAM_BEFORE = re.compile(rf"ل[{TASHKEEL}]*\Z")
_ALEF_AFTER = re.compile(rf"[{TASHKEEL}]*[اأإآٱ][{TASHKEEL}]*")
_MOST_TASHKEEL = 8
_TOUCH = 1.0


class Piece(NamedTuple):
    """A stretch of one line in document coordinates (pixels).

    `first` and `last` say whether an end of the range is at its right and at its left: its first and its last one, but for lines
    that run from left to right.
    """

    left: float
    right: float
    baseline: float
    first: bool
    last: bool


class Rectangles:
    """The pieces of ranges of UTF-16 positions. Only what is asked for is laid out and measured."""

    def __init__(self, shown: ShownText) -> None:
        self._shown = shown
        self._layout = shown.document.documentLayout()
        self._kept: dict[tuple[int, int], tuple[Piece, ...]] = {}
        self._ranges: dict[tuple[float, float], tuple[int, int]] = {}
        self._furthest = 0

    def clear(self) -> None:
        """Forgets what was kept: the layout has changed."""
        self._kept.clear()
        self._ranges.clear()
        self._furthest = 0

    def reach(self, height: float) -> float:
        """Lays the text out down to a height; returns how far down it is laid out, at least, in pixels."""
        return self._bottom(self._block_at(height))

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        """The pieces of `[start, end)` from the first line to the last, kept until the layout changes."""
        known = self._kept.get((start, end))
        if known is None:
            known = self._kept[start, end] = tuple(self.measure(start, end))
        return known

    def measure(self, start: int, end: int) -> Iterator[Piece]:
        """The pieces of `[start, end)`, measured anew. Stretches that touch are one piece."""
        start, end = self._widened(start, end)
        block = self._shown.document.findBlock(start)
        while block.isValid() and block.position() < end:
            origin = self._layout.blockBoundingRect(block).topLeft()  # lays the block out if need be
            for line in _lines(block, start, end):
                yield from _line_pieces(line, block, origin, start, end)
            block = block.next()

    def baseline(self, position: int) -> float:
        """The height at which the line of a position stands."""
        block = self._shown.document.findBlock(position)
        if not block.isVisible():
            return self._bottom(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return self._layout.blockBoundingRect(block).top() + (_baseline(line) if line.isValid() else 0.0)

    def between(self, top: float, bottom: float) -> tuple[int, int]:
        """The range of positions whose lines lie between two heights of the document, kept until the layout changes."""
        known = self._ranges.get((top, bottom))
        if known is None:
            block, line = self._line_at(top)
            start = block + line.textStart()  # further down more is laid out, and this line is then no longer to be asked
            block, line = self._line_at(bottom)
            known = self._ranges[top, bottom] = start, max(block + line.textStart() + line.textLength(), block + 1)
        return known

    def position(self, point: QPointF) -> int:
        """The position nearest to a point, in the line at its height.

        Qt's own answer is off by the width of the space at which a line was wrapped, so it is only where the search begins.
        """
        offset, line = self._line_at(point.y())
        if not line.isValid():
            return offset
        layout = self._shown.document.findBlock(offset).layout()
        x = point.x() - layout.position().x()
        guess = int(line.xToCursor(x))
        for letter in sorted(range(line.textStart(), line.textStart() + line.textLength()), key=lambda at: abs(at - guess)):
            for run in line.glyphRuns(letter, 1):
                box = run.boundingRect()
                if box.left() <= x < box.right():
                    right_half = x > box.center().x()
                    return offset + (letter if right_half == run.isRightToLeft() else layout.nextCursorPosition(letter))
        return offset + guess

    def _line_at(self, y: float) -> tuple[int, QTextLine]:
        """The line nearest to a height, with the position of its block."""
        block = self._block_at(y)
        layout = block.layout()
        top = y - self._layout.blockBoundingRect(block).top() + self._shown.ascent
        number = bisect_right(range(layout.lineCount()), top, key=lambda at: _baseline(layout.lineAt(at)))
        return block.position(), layout.lineAt(max(number - 1, 0))

    def _block_at(self, y: float) -> QTextBlock:
        """The paragraph at a height, or the one below where there is none; what lies further down is not laid out for it.

        Qt's own hit test takes paragraphs that are not laid out yet to lie at the top.
        """
        block = self._block(self._furthest)
        while self._bottom(block) < y and block.next().isValid():
            block = block.next()
        block = _in_sight(block)
        if block.blockNumber() > self._furthest:
            self._furthest = block.blockNumber()
            return block
        return _in_sight(self._block(bisect_left(range(self._furthest), y, key=lambda number: self._bottom(self._block(number)))))

    def _block(self, number: int) -> QTextBlock:
        return self._shown.document.findBlockByNumber(number)

    def _bottom(self, block: QTextBlock) -> float:
        return self._layout.blockBoundingRect(_in_sight(block)).bottom()

    def _widened(self, start: int, end: int) -> tuple[int, int]:
        """The range with both halves of a lam-alef at its ends."""
        text, positions = self._shown.text, self._shown.map
        first, last = positions.to_codepoint(start), positions.to_codepoint(end)
        before = _LAM_BEFORE.search(text[max(0, first - _MOST_TASHKEEL) : first])
        if before and _ALEF_AFTER.match(text, first):
            start -= len(before[0])
        after = _ALEF_AFTER.match(text, last)
        if after and _LAM_BEFORE.search(text[max(first, last - _MOST_TASHKEEL) : last]):
            end += len(after[0])
        return start, end


def _baseline(line: QTextLine) -> float:
    return line.y() + line.ascent()


def _in_sight(block: QTextBlock) -> QTextBlock:
    """The block, or the one before the folded ones that it is among."""
    while not block.isVisible():
        block = block.previous()
    return block


def _lines(block: QTextBlock, start: int, end: int) -> Iterator[QTextLine]:
    if not block.isVisible():
        return
    layout = block.layout()
    line = layout.lineForTextPosition(max(start - block.position(), 0))
    number = line.lineNumber() if line.isValid() else layout.lineCount()
    while number < layout.lineCount() and block.position() + layout.lineAt(number).textStart() < end:
        yield layout.lineAt(number)
        number += 1


def _line_pieces(line: QTextLine, block: QTextBlock, origin: QPointF, start: int, end: int) -> Iterator[Piece]:
    offset = block.position()
    line_start = offset + line.textStart()
    a, b = max(start, line_start), min(end, line_start + line.textLength())
    if a >= b:
        return
    boxes = [run.boundingRect() for run in line.glyphRuns(a - offset, b - a)]
    stretches = _joined([(box.left(), box.right()) for box in boxes if box.width() > 0])
    baseline = origin.y() + _baseline(line)
    ends = a == start, b == end
    at_right, at_left = ends if block.textDirection() is Qt.LayoutDirection.RightToLeft else reversed(ends)
    for number, (left, right) in enumerate(stretches):
        first = at_right and number == len(stretches) - 1
        last = at_left and number == 0
        yield Piece(origin.x() + left, origin.x() + right, baseline, first, last)


def _joined(stretches: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in sorted(stretches):
        if joined and left <= joined[-1][1] + _TOUCH:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined
