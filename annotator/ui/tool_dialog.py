"""The frame of the review tools: a large calm sheet over the window, with a line of its keys at the bottom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.keys import shown
from annotator.ui.scroll_room import ScrollRoom

_SHARE = 0.86
_TITLE, _LINES = 30, 20  # pixels of a window's title; lines of text for which a sheet takes more of a low window
_CROWDED = 0.5


class ToolDialog(QDialog):
    """A dialog over most of its window. `column` is what a tool fills; `buttons` is the row below it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tool")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        room = parent.window().size()
        high = max(int(room.height() * _SHARE), min(room.height() - _TITLE, _LINES * self.fontMetrics().height()))
        self.resize(int(room.width() * _SHARE), high)
        self.heading = QLabel(self)
        self.heading.setProperty("title", True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.keys = QLabel(self, wordWrap=True)
        self.keys.setProperty("muted", True)
        self.buttons = QHBoxLayout()
        self.column = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self.heading)
        layout.addWidget(ScrollRoom(self.column, self), 1)
        self._bottom = QHBoxLayout()
        self._bottom.addWidget(self.keys, 1)
        self._bottom.addLayout(self.buttons)
        self._bottom.setAlignment(self.buttons, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(self._bottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the line of keys above the buttons where these leave it little room beside them."""
        super().resizeEvent(event)
        crowded = bool(self.keys.text()) and self.buttons.sizeHint().width() > self.width() * _CROWDED
        self._bottom.setDirection(QHBoxLayout.Direction.TopToBottom if crowded else QHBoxLayout.Direction.LeftToRight)

    def say_keys(self, hints: Sequence[tuple[str, str]]) -> None:
        """Shows what the next keys do: chords with what they mean, neither torn from the other at the end of a line."""
        self.keys.setText("   ".join(f"{shown(chord)}  {said}".replace(" ", "\u00a0") for chord, said in hints))

    def button(self, text: str, *, default: bool = False) -> QPushButton:
        """Adds a button to the row at the bottom; Return in a field presses the default one."""
        made = QPushButton(text, self)
        made.setAutoDefault(default)
        made.setDefault(default)
        self.buttons.addWidget(made)
        return made
