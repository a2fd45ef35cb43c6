"""The frame of the review tools: a large calm sheet over the window, with a line of its keys at the bottom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.keys import shown

_SHARE = 0.86


class ToolDialog(QDialog):
    """A dialog over most of its window. `column` is what a tool fills; `buttons` is the row below it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tool")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(parent.window().size() * _SHARE)
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
        layout.addLayout(self.column, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.keys, 1)
        bottom.addLayout(self.buttons)
        layout.addLayout(bottom)

    def say_keys(self, hints: Sequence[tuple[str, str]]) -> None:
        """Shows what the next keys do: chords with what they mean."""
        self.keys.setText("   ".join(f"{shown(chord)}\u00a0 {said}" for chord, said in hints))

    def button(self, text: str, *, default: bool = False) -> QPushButton:
        """Adds a button to the row at the bottom; Return in a field presses the default one."""
        made = QPushButton(text, self)
        made.setAutoDefault(default)
        made.setDefault(default)
        self.buttons.addWidget(made)
        return made
