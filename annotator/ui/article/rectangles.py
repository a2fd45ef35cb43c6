"""Where text lies on the screen: the stretches of lines that a range of positions covers.

Widths come from the glyphs themselves (`QTextLine.glyphRuns`); Qt's `cursorToX` gives no width to the first digit of
a number that stands in a right-to-left line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextLine

from annotator.text.keys import TASHKEEL
from annotator.ui.article.document import ShownText

# Lam and alef are one shape; its halves cannot be marked apart. The alef after a lam, as the font draws it:
_LAM_BEFORE = re.compile(rf"ل[{TASHKEEL}]*$")
_ALEF_AFTER = re.compile(rf"[{TASHKEEL}]*[اأإآٱ]")
_LAM_AT_END = re.compile(rf"ل[{TASHKEEL}]*$")
_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line in document coordinates (pixels). `first` and `last` say whether it holds the range's ends."""

    left: float
    right: float
    baseline: float
    first: bool
    last: bool


class Rectangles:
    """The pieces of ranges, kept until the layout changes. Only what is asked for is laid out and measured."""

    def __init__(self, shown: ShownText) -> None:
        self._shown = shown
        self._layout = shown.document.documentLayout()
        self._pieces: dict[tuple[int, int], tuple[Piece, ...]] = {}

    def clear(self) -> None:
        """Forgets all pieces: the layout has changed."""
        self._pieces.clear()

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        """The pieces of `[start, end)` in UTF-16 positions, from the first line to the last; touching ones are one."""
        known = self._pieces.get((start, end))
        if known is None:
            known = self._pieces[start, end] = tuple(self._measure(*self._widened(start, end)))
        return known

    def visible(self, top: float, bottom: float) -> tuple[int, int]:
        """The range of positions whose lines lie between two heights of the document."""
        first = self._line_at(top)
        last = self._line_at(bottom)
        return first[0], last[1]

    def _line_at(self, y: float) -> tuple[int, int]:
        position = self._layout.hitTest(QPointF(0.0, y), Qt.HitTestAccuracy.FuzzyHit)
        block = self._shown.document.findBlock(max(position, 0))
        line = block.layout().lineForTextPosition(max(position, 0) - block.position())
        if not line.isValid():
            return block.position(), block.position() + block.length()
        start = block.position() + line.textStart()
        return start, start + max(line.textLength(), 1)

    def _measure(self, start: int, end: int) -> Iterator[Piece]:
        block = self._shown.document.findBlock(start)
        while block.isValid() and block.position() < end:
            origin = self._layout.blockBoundingRect(block).topLeft()  # lays the block out if need be
            for line in _lines(block, start, end):
                yield from _line_pieces(line, block.position(), origin, start, end)
            block = block.next()

    def _widened(self, start: int, end: int) -> tuple[int, int]:
        """The range with both halves of a lam-alef at its ends."""
        shown = self._shown
        first, last = shown.map.to_codepoint(start), shown.map.to_codepoint(end)
        before = _LAM_BEFORE.search(shown.text, max(0, first - _LONGEST), first)
        if before and _ALEF_AFTER.match(shown.text, first):
            first = before.start()
        after = _ALEF_AFTER.match(shown.text, last)
        if after and _LAM_AT_END.search(shown.text, max(first, last - _LONGEST), last):
            last = after.end()
        return shown.map.to_utf16(first), shown.map.to_utf16(last)


def _lines(block: QTextBlock, start: int, end: int) -> Iterator[QTextLine]:
    layout = block.layout()
    line = layout.lineForTextPosition(max(start - block.position(), 0))
    number = line.lineNumber() if line.isValid() else layout.lineCount()
    while number < layout.lineCount() and block.position() + layout.lineAt(number).textStart() < end:
        yield layout.lineAt(number)
        number += 1


def _line_pieces(line: QTextLine, offset: int, origin: QPointF, start: int, end: int) -> Iterator[Piece]:
    line_start = offset + line.textStart()
    line_end = line_start + line.textLength()
    a, b = max(start, line_start), min(end, line_end)
    if a >= b:
        return
    boxes = [run.boundingRect() for run in line.glyphRuns(a - offset, b - a)]
    extents = _merged([(box.left(), box.right()) for box in boxes if box.width() > 0])
    baseline = origin.y() + line.y() + line.ascent()
    for number, (left, right) in enumerate(extents):
        # The line runs from right to left, so the text's first stretch is the rightmost.
        first = a == start and number == len(extents) - 1
        last = b == end and number == 0
        yield Piece(origin.x() + left, origin.x() + right, baseline, first, last)


def _merged(extents: list[tuple[float, float]]) -> list[tuple[float, float]]:
    merged: list[tuple[float, float]] = []
    for left, right in sorted(extents):
        if merged and left <= merged[-1][1] + 1.0:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged
