"""A choice that opens below a widget, to be made with one key or one click."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QWidget

from annotator.ui.keyboard import Keyboard
from annotator.ui.keys import shown

_EDGE = 4


class Chooser(QFrame):
    """Buttons, each with its key; any other key leaves.

    `asking` says for the line of next keys which keys choose what, in pairs; none once it has been left.
    """

    asking = Signal(object)

    def __init__(self, title: str, columns: int, keyboard: Keyboard, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("chooser", True)
        self.setAccessibleName(title)
        self.setAutoFillBackground(True)
        self._around = parent
        self._columns = columns
        self._keyboard = keyboard
        self._buttons: list[QToolButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 8, 8, 8)
        self._grid.setSpacing(4)
        self.hide()

    @abstractmethod
    def take(self, chords: Sequence[str]) -> bool:
        """Chooses by a key, or leaves; returns True, since no key is anybody else's meanwhile."""

    @abstractmethod
    def hints(self) -> list[tuple[str, str]]:
        """Which keys choose what."""

    def _fill(self, buttons: list[QToolButton]) -> None:
        """Has these buttons in the place of those before."""
        for button in self._buttons:
            button.hide()  # it is gone a little later
            self._grid.removeWidget(button)
            button.deleteLater()
        self._buttons = buttons
        self._arrange(self._columns)

    def _button(self, title: str, key: str, chosen: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"{title}  {shown(key)}")
        button.setToolTip(f"{title} ({shown(key)})")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: chosen())
        return button

    def _open_below(self, anchor: QWidget) -> None:
        """Shows the buttons below the anchor; the next keys are theirs."""
        self._keyboard.ask(self.take)
        self._fit()
        self._place_below(anchor)
        self.show()
        self.raise_()
        self.asking.emit(self.hints())

    def _arrange(self, columns: int) -> None:
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        self._grid.invalidate()
        self.adjustSize()

    def _fit(self) -> None:
        """Puts the buttons side by side until all of them are in sight, however low the window is."""
        columns, room = self._columns, self._around.size() - QSize(2 * _EDGE, 2 * _EDGE)
        self._arrange(columns)
        while self.height() > room.height() and columns < len(self._buttons) and self.width() * (columns + 1) < room.width() * columns:
            columns += 1
            self._arrange(columns)

    def _place_below(self, anchor: QWidget) -> None:
        around = self._around
        start = QPoint(
            0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else anchor.width() - self.width(), anchor.height() + 4
        )
        place = anchor.mapTo(around, start)
        most = around.width() - self.width() - _EDGE, around.height() - self.height() - _EDGE
        self.move(max(_EDGE, min(place.x(), most[0])), max(_EDGE, min(place.y(), most[1])))

    def hideEvent(self, event: QHideEvent) -> None:
        self._keyboard.ask(None)
        self.asking.emit([])
        super().hideEvent(event)
