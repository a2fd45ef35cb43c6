"""An article's text as a Qt document, position for position."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from annotator.text.offsets import Utf16Map

MARGIN = 34.0
"""Pixels around the column: room for the marks of findings and for outer lanes."""

_LINE_HEIGHT = 125.0
# Qt would start a paragraph at these. The stand-ins are as long; only the screen ever shows them.
_STAND_INS = {ord("\r"): "\u2028", 0x2029: "\u2028", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd"}


class ShownText:
    """The text of an article, the document that shows it, and the map between their positions.

    The document has one paragraph a line of the text, all with one format, and is never read back.
    """

    def __init__(self, text: str, font: QFont, parent: QObject) -> None:
        self.text = text
        self.map = Utf16Map(text)
        self.document = QTextDocument(parent)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(MARGIN)
        self.document.setDefaultFont(font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        self.document.setPlainText(text.translate(_STAND_INS))
        self._space_lines()

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setBottomMargin(self.document.defaultFont().pointSizeF() * 0.5)
        cursor = QTextCursor(self.document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)

    def cursor(self, anchor: int, position: int) -> QTextCursor:
        """A cursor that selects from one UTF-16 position to another."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        return cursor
