"""A label whose words are wrapped, for what changes with every key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

_MARKS = str.maketrans("", "", "\u200e\u200f\u2066\u2067\u2068\u2069")
"""What tells the direction of words on the screen and is none of them."""


class WordsLabel(QLabel):
    """Plain text as wide as its place. Its height is measured once for each text and width.

    Qt's own label tries several widths to find the one that it would like best, each time a layout asks. Words can be selected
    with the mouse and copied; the focus stays where it is.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True)
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addAction(self.tr("Copy")).triggered.connect(self.copy)
        self.setText(text)

    def setText(self, text: str) -> None:
        if text != self.text():
            self._heights.clear()
            if self.textInteractionFlags():
                self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            super().setText(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Words are made selectable where somebody begins to: Qt takes twice the time to show words that are."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        super().mousePressEvent(event)

    def copy(self) -> None:
        """Copies what is selected or, where nothing is, all of the words."""
        QGuiApplication.clipboard().setText((self.selectedText() or self.text()).translate(_MARKS))

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
