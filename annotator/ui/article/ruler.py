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

    def _draw_ticks(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        ticks = QPixmap(self.size() * ratio)
        ticks.setDevicePixelRatio(ratio)
        ticks.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ticks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, labels = self._page.theme(), self._page.labels()
        for span in self._spans():
            colour = theme.colours(labels[span.label].hue).line if span.label in labels else QColor(theme.muted)
            _draw_tick(painter, self._height_of(span.start), colour, span.state)
            if span.findings:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.finding))
                painter.drawEllipse(QPointF(_WIDTH - 3.0, self._height_of(span.start)), 2.0, 2.0)
        selected = self._page.selected()
        if selected:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1.5, self._height_of(selected.start) - 4.5, _WIDTH - 3.0, 9.0), 3.0, 3.0)
        painter.end()
        return ticks

    def paintEvent(self, event: QPaintEvent) -> None:
        self._ticks = self._ticks or self._draw_ticks()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._page.theme()
        painter.fillRect(event.rect(), QColor(theme.paper))
        start, end = (self._height_of(offset) for offset in self._page.visible())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.window))
        painter.drawRoundedRect(QRectF(0.0, start, _WIDTH, end - start), 4.0, 4.0)
        painter.drawPixmap(0, 0, self._ticks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        nearest = min(self._spans(), key=lambda span: abs(self._height_of(span.start) - event.position().y()), default=None)
        if nearest:
            self._page.select(nearest.key)
            self.span_selected.emit(nearest)


def _draw_tick(painter: QPainter, y: float, colour: QColor, state: SpanState) -> None:
    left, right, top = 5.0, _WIDTH - 6.0, round(y - _TICK / 2)
    if state is SpanState.CONFIRMED:
        painter.fillRect(QRectF(left, top, right - left, _TICK), colour)
    elif state is SpanState.UNSURE:
        for x in (left, right - _TICK):
            painter.fillRect(QRectF(x, top, _TICK, _TICK), colour)
    else:
        painter.fillRect(QRectF(left, top + 1.0, right - left, 1.0), colour)
