"""A span in small: its label's colour, and its state by shape as in the article (outline, fill, dots, cross)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from annotator.model.attributes import Attribute
from annotator.model.labels import Label, LabelSet
from annotator.model.review import ReviewSpan, SpanState
from annotator.ui import theme as themes
from annotator.ui.theme import Theme

_SIZE = 20
_SCALE = 3


def span_icon(span: ReviewSpan, labels: LabelSet, theme: Theme) -> QIcon:
    """The mark of a span for lists."""
    hue = labels[span.label].hue if span.label in labels else 0
    return _icon(hue, span.state, theme.name)


def label_icon(label: Label, theme: Theme) -> QIcon:
    """The mark of a label."""
    return _icon(label.hue, SpanState.CONFIRMED, theme.name)


def label_title(name: str, labels: LabelSet) -> str:
    """The label's name in the language of the window, as its label set writes it."""
    return title_of(name, labels[name].titles) if name in labels else name


def title_of(name: str, titles: Mapping[str, str]) -> str:
    """The title in the language of the window; the name itself where there is none."""
    return titles.get(QLocale().name().split("_")[0], name)


def value_title(attribute: Attribute, value: str | None) -> str:
    """How the window names a value of an attribute; empty for none."""
    return next((title_of(known.name, known.titles) for known in attribute.values if known.name == value), value or "")


def state_title(state: SpanState) -> str:
    """How the window names the state of a span."""
    return {
        SpanState.SUGGESTED: QCoreApplication.translate("SpanState", "suggested"),
        SpanState.CONFIRMED: QCoreApplication.translate("SpanState", "confirmed"),
        SpanState.REJECTED: QCoreApplication.translate("SpanState", "rejected"),
        SpanState.UNSURE: QCoreApplication.translate("SpanState", "unsure"),
    }[state]


@cache
def _icon(hue: int, state: SpanState, theme_name: str) -> QIcon:
    colours = themes.choose(theme_name).colours(hue)
    pixmap = QPixmap(_SIZE * _SCALE, _SIZE * _SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SCALE, _SCALE)
    _draw(painter, colours.line, state)
    painter.end()
    return QIcon(pixmap)


def _draw(painter: QPainter, colour: QColor, state: SpanState) -> None:
    box = QRectF(4, 5, 12, 10)
    if state is SpanState.REJECTED:
        painter.setPen(QPen(colour, 1.4))
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
        return
    pen = QPen(colour, 1.5)
    if state is SpanState.UNSURE:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    if state is SpanState.CONFIRMED:
        painter.setBrush(colour)
    painter.drawRoundedRect(box, 3, 3)
