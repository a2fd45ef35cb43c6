"""The whole article at a glance: a strip with one tick for each span."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.model.review import ReviewSpan, SpanState
from annotator.ui.article.view import ArticleView

_WIDTH = 18


class Ruler(QWidget):
    """Stands beside an article view. A tick lies where its span lies in the text, from top to bottom by offset."""

    span_selected = Signal(object)
    """A tick was clicked: its ReviewSpan."""

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview of the article"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        for changed in (view.article_shown, view.spans_changed, view.verticalScrollBar().valueChanged):
            changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 120)

    def _y(self, offset: int) -> float:
        return 4 + (self.height() - 8) * offset / max(1, len(self._view.text()))

    def _shown_spans(self) -> list[ReviewSpan]:
        return [span for span in self._view.spans() if span.state is not SpanState.REJECTED]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._view.theme()
        painter.fillRect(event.rect(), QColor(theme.paper))
        start, end = self._view.visible()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.border))
        painter.drawRoundedRect(QRectF(1, self._y(start), _WIDTH - 2, self._y(end) - self._y(start)), 3, 3)
        labels = self._view.labels()
        for span in self._shown_spans():
            colour = theme.colours(labels[span.label].hue).line if span.label in labels else QColor(theme.muted)
            tick = QRectF(4, self._y(span.start) - 1.5, _WIDTH - 8, 3)
            self._paint_tick(painter, tick, colour, span.state)

    def _paint_tick(self, painter: QPainter, tick: QRectF, colour: QColor, state: SpanState) -> None:
        if state is SpanState.CONFIRMED:
            painter.fillRect(tick, colour)
        elif state is SpanState.UNSURE:
            painter.fillRect(QRectF(tick.left(), tick.top(), 3, 3), colour)
            painter.fillRect(QRectF(tick.right() - 3, tick.top(), 3, 3), colour)
        else:
            painter.setPen(QPen(colour, 1.0))
            painter.drawLine(QLineF(tick.left(), tick.center().y(), tick.right(), tick.center().y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spans = self._shown_spans()
        if not spans:
            return
        nearest = min(spans, key=lambda span: abs(self._y(span.start) - event.position().y()))
        self._view.select(nearest.key)
        self.span_selected.emit(nearest)
