"""Plots in the colours and letters of the window, from its start side to its end. The mouse changes nothing in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from math import ceil
from typing import NamedTuple

import pyqtgraph as pg
from pyqtgraph.graphicsItems.LegendItem import ItemSample
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.language import directed
from annotator.ui.theme import Theme

_SMALL = 0.86
_HIGH, _NARROWEST = 5, 10  # lines of text
_MARK = 0.26  # of a line of text
_ROOM = 0.1  # of the height, above the top and below the floor
_BETWEEN = 1.2  # times the widest name
_BAR, _CROWD = 0.76, 40  # more bars than these touch each other
_STROKE, _FRAME, _BESIDE, _SAMPLE = 1.6, 2, 8, 14  # pixels
_PEN = Qt.PenStyle
_LINES = ((_PEN.SolidLine, "o"), (_PEN.DashLine, "s"), (_PEN.DotLine, "t1"), (_PEN.DashDotLine, "d"), (_PEN.DashDotDotLine, "star"))
_BARS = (_PEN.SolidLine, _PEN.SolidLine, _PEN.DotLine)
LINES = len(_LINES)
"""How many lines of one plot differ without colour."""


class Scale(NamedTuple):
    """From 0 to `top`, in steps of at least `least`, each of which `say` puts into words."""

    top: float
    least: float
    say: Callable[[float], str]


class Plot(pg.GraphicsView):
    """Bars or lines over `places` places, which have names as far as these go. What each of them is stands below."""

    def __init__(self, title: str, scale: Scale, names: Sequence[str], places: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, background=theme.panel)
        self.setAccessibleName(title)
        self.setInteractive(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCacheMode(pg.GraphicsView.CacheModeFlag.CacheNone)  # a cached background would be an image in a drawing of lines
        self._scale, self._names, self._theme = scale, names, theme
        self._drawn: list[Sequence[float]] = []
        self._bar = _BAR if places < _CROWD else 1
        self._line = QFontMetricsF(self.font()).height()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._side = "right" if mirrored else "left"
        self._layout = pg.GraphicsLayout()
        self._layout.layout.setVerticalSpacing(0)
        self._layout.layout.setRowFixedHeight(0, _HIGH * self._line)
        self._box = self._layout.addViewBox(0, 1, enableMenu=False, enableMouse=False, invertX=mirrored)
        self._box.setMinimumWidth(_NARROWEST * self._line)
        self._box.setRange(xRange=(-0.5, places - 0.5), yRange=(-_ROOM * scale.top, (1 + _ROOM) * scale.top), padding=0)
        self._add_axes(places)
        self.setCentralItem(self._layout)

    def _add_axes(self, places: int) -> None:
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * _SMALL)
        wide = QFontMetricsF(small).horizontalAdvance
        height, course = pg.AxisItem(self._side), pg.AxisItem("bottom")
        step = max(self._scale.least, height.tickSpacing(0, self._scale.top, _HIGH * self._line)[0][0])
        steps = [(step * number, self._scale.say(step * number)) for number in range(int(self._scale.top / step) + 1)]
        widest = max(map(wide, self._names), default=0.0)
        every = max(1, ceil(_BETWEEN * widest * places / (_NARROWEST * self._line)))
        for axis, ticks, pen in ((height, steps, self._theme.border), (course, list(enumerate(self._names))[::-every], self._theme.panel)):
            axis.setTicks([ticks])
            axis.setStyle(tickFont=small, tickLength=0, tickAlpha=255, hideOverlappingLabels=ceil(widest))
            axis.setPen(self._theme.panel)
            axis.setTickPen(pen)
            axis.setTextPen(self._theme.muted)
            axis.linkToView(self._box)
        height.setWidth(max(wide(said) for _, said in steps) + _BESIDE)
        height.setGrid(255)
        height.setZValue(self._box.zValue() - 1)
        course.setHeight(1.3 * self._line if self._names else 0)
        self._layout.addItem(height, 0, 0)
        self._layout.addItem(course, 1, 1)
        self._layout.layout.setContentsMargins(0, 0, widest / 2 + _FRAME, 0)

    def add_bars(self, heights: Sequence[float], colour: str, said: str = "") -> None:
        """Draws a bar on each place, on top of those that are there: filled, then in outline, then dotted."""
        pen, brush = pg.mkPen(colour, width=_STROKE, style=_BARS[len(self._drawn)]), None if self._drawn else colour
        bars = [(place, sum(heights[place] for heights in self._drawn), height) for place, height in enumerate(heights) if height]
        places, below, high = zip(*bars, strict=True) if bars else ((), (), ())
        self._box.addItem(pg.BarGraphItem(x=places, y0=below, height=high, width=self._bar, pen=pen, brush=brush))
        sample = pg.ScatterPlotItem(symbol="s", size=_SAMPLE, pen=pen, brush=brush)
        self._tell(sample, list(enumerate(heights)), said)

    def add_line(self, points: Sequence[tuple[int, float]], colour: QColor | str, said: str = "") -> None:
        """Joins points, each a place and a height. The first `LINES` lines of a plot differ by strokes and marks."""
        style, mark = _LINES[len(self._drawn)]
        look = {"symbol": mark, "symbolSize": _MARK * self._line, "symbolBrush": colour, "symbolPen": None, "antialias": True}
        places, heights = [place for place, _ in points], [height for _, height in points]
        line = pg.PlotDataItem(places, heights, pen=pg.mkPen(colour, width=_STROKE, style=style), useCache=False, **look)
        self._box.addItem(line)
        self._tell(line, points, said)

    def _tell(self, drawn: pg.GraphicsObject, points: Sequence[tuple[int, float]], said: str) -> None:
        """Says what was drawn: below the plot by a sample, and height by height to whoever hears it."""
        self._drawn.append([height for _, height in points])
        heights = "; ".join(": ".join((*self._names[place : place + 1], self._scale.say(height))) for place, height in points)
        self.setAccessibleDescription("\n".join(filter(None, (self.accessibleDescription(), said, heights))))
        if said:
            sample, label = ItemSample(drawn), pg.LabelItem(escape(directed(said)), color=self._theme.text, justify=self._side)
            label.item.document().setDocumentMargin(0)
            label.updateMin()
            self._layout.addItem(sample, 1 + len(self._drawn), 0)
            self._layout.addItem(label, 1 + len(self._drawn), 1)
            self._layout.layout.setAlignment(sample, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # what the plot stands on scrolls

    def _fit(self) -> None:
        least = self._layout.effectiveSizeHint(Qt.SizeHint.MinimumSize)
        self.setMinimumWidth(ceil(least.width()) + _FRAME)
        self.setFixedHeight(ceil(least.height()) + _FRAME)
