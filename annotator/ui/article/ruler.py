"""The whole article at a glance: a strip with one tick for each span."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.model.labels import LabelSet
from annotator.model.review import SpanState
from annotator.model.span_list import SpanList
from annotator.ui.article.page import Page
from annotator.ui.following import Following
from annotator.ui.theme import Theme

_WIDTH = 20
_ENDS = 6.0
_TICK = 3.0
_REACH = 3.0  # pixels from the middle of a tick to its edge at most, and one more


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
        self._look: tuple[str, Theme, LabelSet, QSize] | None = None
        self._shown = SpanList.of(())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview of the article"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._following = Following(self._renew, self)
        page.article_shown.connect(self._following.begin)
        page.scene_changed.connect(self._following.note)
        page.verticalScrollBar().valueChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 120)

    def _renew(self) -> None:
        look = (self._page.text(), self._page.theme(), self._page.labels(), self.size())
        if look != self._look:
            self._look, self._ticks = look, None
        self._draw_changes()
        self.update()

    def _height_of(self, offset: int) -> float:
        return _ENDS + (self.height() - 2 * _ENDS) * offset / max(1, len(self._page.text()))

    def _offset_at(self, height: float) -> int:
        return round((height - _ENDS) / max(1.0, self.height() - 2 * _ENDS) * len(self._page.text()))

    def _draw_changes(self) -> None:
        """Draws the ticks of all spans, anew only where spans changed."""
        spans = self._page.spans().standing
        ticks = self._ticks
        if ticks is None:
            ratio = self.devicePixelRatioF()
            ticks = self._ticks = QPixmap(self.size() * ratio)
            ticks.setDevicePixelRatio(ratio)
            ticks.fill(Qt.GlobalColor.transparent)  # only so does it have a channel for what is seen through it
            self._draw(ticks, spans, 0.0, float(self.height()))
        elif spans is not self._shown:
            first, before, after = self._shown.difference(spans)
            starts = [self._shown.key(i)[0] for i in range(first, before)] + [spans.key(i)[0] for i in range(first, after)]
            if starts:
                self._draw(ticks, spans, self._height_of(min(starts)) - _REACH, self._height_of(max(starts)) + _REACH)
        self._shown = spans

    def _draw(self, ticks: QPixmap, spans: SpanList, top: float, bottom: float) -> None:
        """Draws the ticks between two heights. Of several in one place the one that is still to be decided is seen."""
        painter = QPainter(ticks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(0.0, top, _WIDTH, bottom - top))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(QRectF(0.0, top, _WIDTH, bottom - top), Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        near = spans.starting(self._offset_at(top - _REACH), self._offset_at(bottom + _REACH) + 1)
        self._draw_ticks(painter, spans, near)
        painter.end()

    def _draw_ticks(self, painter: QPainter, spans: SpanList, near: range) -> None:
        theme = self._page.theme()
        colours = {label.name: theme.colours(label.hue).line for label in self._page.labels().labels}
        painter.setBrush(QColor(theme.finding))
        for height, there in self._by_height(spans, near):
            seen = next((index for index in reversed(there) if spans.state(index) is not SpanState.CONFIRMED), there[0])
            _draw_tick(painter, height, colours.get(spans.key(seen)[2], QColor(theme.muted)), spans.state(seen))
            if any(map(spans.findings, there)):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(QPointF(_WIDTH - 3.0, height), 2.0, 2.0)

    def _by_height(self, spans: SpanList, near: range) -> Iterator[tuple[int, range]]:
        """The pixels at which spans have their ticks, from the top down, each with the indices of its spans."""
        scale = self._height_of(1) - _ENDS
        heights = [round(_ENDS + scale * start) for start in spans.starts(near)]
        first_at = dict(zip(reversed(heights), reversed(near), strict=True))
        places = pairwise([*sorted(first_at.items()), (0, near.stop)])
        return ((height, range(first, end)) for (height, first), (_, end) in places)

    def _draw_selected(self, painter: QPainter) -> None:
        selected = self._page.selected()
        if selected:
            painter.setPen(QPen(QColor(self._page.theme().accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1.5, self._height_of(selected.start) - 4.5, _WIDTH - 3.0, 9.0), 3.0, 3.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._page.theme()
        painter.fillRect(event.rect(), QColor(theme.paper))
        start, end = (self._height_of(offset) for offset in self._page.visible())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.window))
        painter.drawRoundedRect(QRectF(0.0, start, _WIDTH, end - start), 4.0, 4.0)
        if self._ticks is not None:
            painter.drawPixmap(0, 0, self._ticks)
        self._draw_selected(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._following.note()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        nearest = self._page.spans().standing.nearest(self._offset_at(event.position().y()))
        if nearest:
            self._page.select(nearest.key)
            self.span_selected.emit(nearest)


def _draw_tick(painter: QPainter, y: float, colour: QColor, state: SpanState) -> None:
    left, right, top = 5.0, _WIDTH - 6.0, y - _TICK // 2
    if state is SpanState.CONFIRMED:
        painter.fillRect(QRectF(left, top, right - left, _TICK), colour)
    elif state is SpanState.UNSURE:
        for x in (left, right - _TICK):
            painter.fillRect(QRectF(x, top, _TICK, _TICK), colour)
    else:
        painter.fillRect(QRectF(left, top + 1.0, right - left, 1.0), colour)
