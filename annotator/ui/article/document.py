"""An article's text as a Qt document, position for position."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QFontInfo, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from annotator.text.offsets import Utf16Map
from annotator.ui.article.folds import Fold

MARGIN = 36.0
"""Pixels around the column: room for the marks of findings and for outer lanes."""

LINE_HEIGHT = 2.1
"""Distance of two baselines in sizes of the font: room for tashkeel and for lanes."""

_EMPTY_LINE = 0.35
_PARAGRAPH_GAP = 0.2
_ASCENT = 0.8  # Qt puts the baseline of a line of fixed height at four fifths of it

_EMPTY = re.compile(r"\n(?=\n|\Z)")

_RIGHT_TO_LEFT = "\u0590-\u08ff\u200f\ufb1d-\ufdfd\ufe70-\ufefc"
_FOREIGN = re.compile(rf"^(?=[^{_RIGHT_TO_LEFT}\n]*+$)(?:[^\w\n]|[\d_])*+\w", re.MULTILINE)
"""The beginning of a line with letters of which none runs from right to left. No line is read twice, however long it is."""

# Qt would start a paragraph at these. The stand-ins are as long; only the screen ever shows them.
_STAND_INS = {"\r": "\u2028", "\u2029": "\u2028", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"}


def empty_document(parent: QObject) -> QTextDocument:
    """A document that runs from right to left, for one text after another."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(MARGIN)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
    return document


class ShownText:
    """The text of an article, the document that shows it from now on, and the map between their positions.

    The document has one paragraph for each line of the text and is never read back. Its lines all have one height, so
    neither a font nor tashkeel nor an emoji moves its neighbours. `line_height` is in pixels.
    """

    def __init__(self, text: str, font: QFont, spacing: float, document: QTextDocument, *, folds: Sequence[Fold] = ()) -> None:
        self.text = text
        self.map = Utf16Map(text)
        self.line_height = float(round(QFontInfo(font).pixelSize() * spacing))
        self.document = document
        if document.defaultFont() != font:
            document.clear()
            document.setDefaultFont(font)
        self._write(folds)

    @property
    def ascent(self) -> float:
        """From the top of a line to its baseline, in pixels."""
        return self.line_height * _ASCENT

    def _write(self, folds: Sequence[Fold]) -> None:
        shown = self.text
        for char, stand_in in _STAND_INS.items():
            shown = shown.replace(char, stand_in)
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()  # Qt puts the layout off only where everything is new, so the old text goes in the same step
        self.document.clear()
        cursor.setBlockFormat(_paragraph(self.line_height, gap=self.line_height * _PARAGRAPH_GAP))
        cursor.insertText(shown)
        self._narrow_empty_lines(cursor, shown)
        self._turn_foreign_lines(cursor, shown)
        for fold in folds:
            self._show_lines(fold, shown=False)
        cursor.endEditBlock()

    def _narrow_empty_lines(self, cursor: QTextCursor, shown: str) -> None:
        narrow = _paragraph(self.line_height * _EMPTY_LINE, gap=0.0)
        for before in _EMPTY.finditer("\n" + shown):
            cursor.setPosition(self.map.to_utf16(before.start()))
            cursor.setBlockFormat(narrow)

    def _turn_foreign_lines(self, cursor: QTextCursor, shown: str) -> None:
        """Lays lines without any Arabic out from left to right, so that their last stop is at their end; they begin where all do."""
        turned = _paragraph(self.line_height, gap=self.line_height * _PARAGRAPH_GAP)
        turned.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        turned.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        for line in _FOREIGN.finditer(shown):
            cursor.setPosition(self.map.to_utf16(line.start()))
            cursor.setBlockFormat(turned)

    def fold(self, before: Sequence[Fold], after: Sequence[Fold]) -> None:
        """Hides the lines of these folds instead of those before; what changes is laid out anew."""
        for fold in set(before) ^ set(after):
            self._show_lines(fold, shown=fold not in after)
            start, end = self.map.to_utf16(fold.start), self.map.to_utf16(fold.end)
            self.document.markContentsDirty(start - 1, end - start + 1)

    def _show_lines(self, fold: Fold, *, shown: bool) -> None:
        block, end = self.document.findBlock(self.map.to_utf16(fold.start)), self.map.to_utf16(fold.end)
        while block.isValid() and block.position() <= end:
            block.setVisible(shown)
            block = block.next()

    def cursor(self, anchor: int, position: int) -> QTextCursor:
        """A cursor that selects from one UTF-16 position to another."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(anchor)
        if position != anchor:  # each time Qt measures where it comes to stand
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _paragraph(height: float, *, gap: float) -> QTextBlockFormat:
    paragraph = QTextBlockFormat()
    paragraph.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    paragraph.setBottomMargin(gap)
    return paragraph
