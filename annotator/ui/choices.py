"""A choice among a few: a row of buttons, of which one is down."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Choices(QWidget):
    """`chosen` is the name of the button that is down; `changed` comes when the reviewer presses another one."""

    changed = Signal()

    def __init__(self, titles: Mapping[str, str], chosen: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = tuple(titles)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for place, (name, title) in enumerate(titles.items()):
            button = QPushButton(title, self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(name == chosen)
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self._group.buttonClicked.connect(lambda _: self.changed.emit())

    @property
    def chosen(self) -> str:
        """The name of the button that is down."""
        return self._names[self._group.checkedId()]

    def next(self) -> None:
        """Presses the button after the one that is down, around the end."""
        self._group.button((self._group.checkedId() + 1) % len(self._names)).click()
