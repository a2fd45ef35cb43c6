"""The whole article at a glance: a strip with one tick for each span."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.model.review import ReviewSpan, SpanState
from annotator.ui.article.page import Page

_WIDTH = 20
_ENDS = 6.0
_TICK = 3.0


class Ruler(QWidget):
    """Stands beside a page. A span's tick lies as far down as its start lies in the text, counted in code points.

    A bar is a confirmed span, a line a suggested one, dots an unsure one; a diamond beside it is a finding.
    """

    span_selected = Signal(object)
    """The reader clicked: the ReviewSpan of the nearest tick, now selected on the page."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._ticks: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview of the article"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        page.scene_changed.connect(self._renew)
        page.verticalScrollBar().valueChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 120)

    def _renew(self) -> None:
        self._ticks = None
        self.update()

    def _height_of(self, offset: int) -> float:
        return _ENDS + (self.height() - 2 * _ENDS) * offset / max(1, len(self._page.text()))

    def _spans(self) -> list[ReviewSpan]:
        return [span for span in self._page.spans() if span.state is not SpanState.REJECTED]

    def _draw_tick(painter: QPainter, y: float, colour: QColor, state: SpanState) -> None:
    left, right, top = 5.0, _WIDTH - 6.0, round(y - _TICK / 2)
    if state is SpanState.CONFIRMED:
        painter.fillRect(QRectF(left, top, right - left, _TICK), colour)
    elif state is SpanState.UNSURE:
        for x in (left, right - _TICK):
            painter.fillRect(QRectF(x, top, _TICK, _TICK), colour)
    else:
        painter.fillRect(QRectF(left, top + 1.0, right - left, 1.0), colour)
