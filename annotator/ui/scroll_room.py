"""Room for more than a low window holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

_LEAST = 3  # lines of text


class ScrollRoom(QScrollArea):
    """Wants as much room as what is in it; what then does not fit is scrolled to. Where all fits, nothing tells that it is there."""

    def __init__(self, layout: QLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = layout
        layout.setContentsMargins(0, 0, 0, 0)
        self._inner = QWidget(self)
        self._inner.setLayout(layout)
        self.setWidget(self._inner)
        for part in (self.viewport(), self._inner):
            part.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        wide = self._inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, _LEAST * self.fontMetrics().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Gives what is in it all the room there is, and scrolls by no more than it needs at least; Qt takes what it would like."""
        layout, room = self._layout, self.viewport().size()
        least = layout.totalMinimumHeightForWidth(room.width()) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()
        self._inner.resize(room.width(), max(room.height(), least))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # keys that nobody in the room wants are the dialog's
