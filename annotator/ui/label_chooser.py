"""Asks for a label with one key or one click."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QWidget

from annotator.model.labels import Label, LabelSet
from annotator.ui.keyboard import Keyboard
from annotator.ui.keys import shown
from annotator.ui.span_marks import label_icon, label_title
from annotator.ui.theme import Theme

_COLUMNS, _EDGE = 2, 4


class LabelChooser(QFrame):
    """The labels with their keys. The label's letter or its number in the list chooses, any other key leaves."""

    closed = Signal()

    def __init__(self, keyboard: Keyboard, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("labelChooser")
        self.setAccessibleName(self.tr("Labels"))
        self.setAutoFillBackground(True)
        self._around = parent
        self._keyboard = keyboard
        self._theme = theme
        self._labels: tuple[Label, ...] = ()
        self._buttons: list[QToolButton] = []
        self._chosen: Callable[[Label], None] = lambda _: None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 8, 8, 8)
        self._grid.setSpacing(4)
        self.hide()

    def offer(self, labels: LabelSet) -> None:
        """Fills it with the labels of a set."""
        for button in self._buttons:
            button.deleteLater()
        self._labels = labels.labels
        self._buttons = [self._button(label, labels) for label in self._labels]
        self._arrange(_COLUMNS)

    def _arrange(self, columns: int) -> None:
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        self._grid.invalidate()
        self.adjustSize()

    def _fit(self) -> None:
        """Puts the labels side by side until all of them are in sight, however low the window is."""
        columns, room = _COLUMNS, self._around.size() - QSize(2 * _EDGE, 2 * _EDGE)
        self._arrange(columns)
        while self.height() > room.height() and columns < len(self._buttons) and self.width() * (columns + 1) < room.width() * columns:
            columns += 1
            self._arrange(columns)

    def ask(self, anchor: QWidget, chosen: Callable[[Label], None]) -> None:
        """Shows the labels below the anchor and calls back with the one that is chosen; not at all if the reviewer leaves."""
        self._chosen = chosen
        self._keyboard.ask(self.take)
        self._fit()
        self._place_below(anchor)
        self.show()
        self.raise_()

    def keys(self) -> str:
        """The keys of all labels, for the line of next keys."""
        return " ".join(label.key.upper() for label in self._labels)

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
        self.closed.emit()
        super().hideEvent(event)

    def _button(self, label: Label, labels: LabelSet) -> QToolButton:
        title = label_title(label.name, labels)
        button = QToolButton(self)
        button.setText(f"{title}  {shown(label.key.upper())}")
        button.setToolTip(f"{title} ({shown(label.key.upper())})")
        button.setIcon(label_icon(label, self._theme))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._choose(label))
        return button

    def take(self, chords: Sequence[str]) -> bool:
        """Chooses by a key, or leaves; returns True, since no key is anybody else's meanwhile."""
        for place, label in enumerate(self._labels, start=1):
            if label.key.upper() in chords or str(place) in chords:
                self._choose(label)
                return True
        self.hide()
        return True

    def _choose(self, label: Label) -> None:
        self.hide()
        self._chosen(label)
