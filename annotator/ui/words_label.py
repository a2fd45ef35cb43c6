"""A label whose words are wrapped, for what changes with every key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget


class WordsLabel(QLabel):
    """Plain text as wide as its place. Its height is measured once for each text.

    Qt's own label tries several widths to find the one that it would like best, each time a layout asks.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._measured: dict[tuple[str, int, str], int] = {}

    def heightForWidth(self, width: int) -> int:
        asked = self.text(), width, self.font().key()
        if asked not in self._measured:
            self._measured = {asked: super().heightForWidth(width)}
        return self._measured[asked]

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
