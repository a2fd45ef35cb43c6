"""A concordance on the screen: one passage a row, its words in context, all of them in one column that reads from right to left.

Each row can be left out; what is done with the list is done with the rows that are left in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QIcon, QKeyEvent, QPainter, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.model.search import SearchHit
from annotator.text.offsets import Utf16Map
from annotator.ui.keys import chords
from annotator.ui.rows import Index
from annotator.ui.style import quote_font
from annotator.ui.theme import Theme

_ROLE = Qt.ItemDataRole.UserRole
_SIZE = 13.0
_EDGE, _MARK, _GAP, _LEADING = 12, 20, 8, 5
_COLUMN = 0.44
"""Where the words begin, as a share of the line's width from its right edge."""
_TITLE = 0.2
_MOVING = frozenset({"Up", "Down", "PageUp", "PageDown", "Home", "End"})
_CUT = 40
"""Characters at which a search cuts what stands around a hit, also within a word."""


@dataclass(frozen=True, slots=True)
class ContextRow:
    """A passage with what is marked there: its icon, the hue of its label, and a word on it.

    `chosen` rows are left in at first; one that is not `choosable` is always left out.
    """

    hit: SearchHit
    icon: QIcon | None = None
    hue: int = 0
    note: str = ""
    chosen: bool = True
    choosable: bool = True


class ContextRows(QAbstractListModel):
    """Passages, of which each can be left out."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ContextRow] = []
        self._chosen: list[bool] = []

    def show(self, rows: Sequence[ContextRow]) -> None:
        """Shows these passages instead."""
        self.beginResetModel()
        self._rows, self._chosen = list(rows), [row.chosen for row in rows]
        self.endResetModel()
        self.chosen_changed.emit()

    def row(self, index: Index | int) -> ContextRow:
        """The passage at a place."""
        return self._rows[index if isinstance(index, int) else index.row()]

    def is_chosen(self, place: int) -> bool:
        """Whether the passage at a place is left in."""
        return self._chosen[place]

    def chosen(self) -> list[Any]:
        """The passages that are left in, in the order of the list."""
        return [row.hit for row, chosen in zip(self._rows, self._chosen, strict=True) if chosen]

    def left_out(self) -> list[Any]:
        """The passages that could be left in and are not."""
        rows = zip(self._rows, self._chosen, strict=True)
        return [row.hit for row, chosen in rows if row.choosable and not chosen]

    def toggle(self, place: int) -> None:
        """Leaves a passage out, or takes it in again."""
        self._chosen[place] = self._rows[place].choosable and not self._chosen[place]
        self._tell(place, place)

    @property
    def choosable(self) -> bool:
        """Whether any passage can be left in or out."""
        return any(row.choosable for row in self._rows)

    def toggle_all(self) -> None:
        """Takes all passages in or, where all are in, leaves all out."""
        if self._rows:
            possible = [row.choosable for row in self._rows]
            self._chosen = [False] * len(self._rows) if self._chosen == possible else possible
            self._tell(0, len(self._rows) - 1)

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
        self.chosen_changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _ROLE:
            return row, self._chosen[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.hit.match
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (row.hit.title, row.note)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.tr("left in") if self._chosen[index.row()] else self.tr("left out")
            return ", ".join(filter(None, (said, row.hit.match, row.note, row.hit.title)))
        return None


def beside(row: ContextRow, *, mirrored: bool) -> str:
    """What stands beside a passage: the word on it, in the window's direction, and its article's name, which may be Latin, in its own."""
    parts = ("\u2067" if mirrored else "\u2068", row.note), ("\u2068", row.hit.title)
    return " · ".join(f"{mark}{part}\u2069" for mark, part in parts if part)


class ContextDelegate(QStyledItemDelegate):
    """Draws a passage on one line of right-to-left text, shaped as a whole so that a clitic stays joined to its word."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = quote_font(_SIZE)
        self._metrics = QFontMetricsF(self._font)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  Qt's own signature
        return QSize(200, round(self._metrics.height()) + 2 * _LEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, chosen = index.data(_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self._theme.selection))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        inner = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        marks = 2 * (_MARK + _GAP)
        title = round(inner.width() * _TITLE)
        box = QRect(inner.left(), inner.center().y() - _MARK // 2, _MARK, _MARK)
        places = [_mirrored(box.translated(shift, 0), inner, mirrored=mirrored) for shift in (0, _MARK + _GAP)]
        if row.choosable:
            self._paint_tick(painter, places[0], chosen=chosen)
        if row.icon:
            row.icon.paint(painter, places[1])
        self._paint_title(painter, option, _mirrored(inner.adjusted(inner.width() - title, 0, 0, 0), inner, mirrored=mirrored), row)
        self._paint_words(
            painter, QRectF(_mirrored(inner.adjusted(marks, 0, -title - _GAP, 0), inner, mirrored=mirrored)), row, chosen=chosen
        )
        painter.restore()

    def _paint_tick(self, painter: QPainter, place: QRect, *, chosen: bool) -> None:
        box = QRectF(place).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(QColor(self._theme.accent if chosen else self._theme.muted), 1.2))
        painter.setBrush(QColor(self._theme.accent) if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if chosen:
            painter.setPen(QPen(QColor(self._theme.on_accent), 1.8))
            left, top, side = box.left(), box.top(), box.width()
            points = [QPointF(left + side * x, top + side * y) for x, y in ((0.22, 0.55), (0.42, 0.74), (0.78, 0.3))]
            painter.drawPolyline(points)

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, row: ContextRow) -> None:
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.86)
        painter.setFont(small)
        painter.setPen(QColor(self._theme.muted))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        cut = QFontMetrics(small).elidedText(beside(row, mirrored=mirrored), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, cut)

    def _paint_words(self, painter: QPainter, area: QRectF, row: ContextRow, *, chosen: bool) -> None:
        begin = area.right() - area.width() * _COLUMN
        before = self._last_words(row.hit.before, area.right() - begin)
        after = row.hit.after if len(row.hit.after) < _CUT else row.hit.after.rpartition(" ")[0]
        layout = QTextLayout(before + row.hit.match + after, self._font)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        positions = Utf16Map(layout.text())
        start, end = positions.to_utf16(len(before)), positions.to_utf16(len(before) + len(row.hit.match))
        boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
        painter.setClipRect(area)
        painter.translate(begin - right, area.top() + _LEADING)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(self._theme.colours(row.hue).fill)
            painter.drawRoundedRect(QRectF(left - 2, 1, right - left + 4, line.height() - 2), 3, 3)
        painter.setPen(QColor(self._theme.text if chosen or not row.choosable else self._theme.muted))
        layout.draw(painter, QPointF(0, 0))

    def _last_words(self, before: str, room: float) -> str:
        """As many whole words before the passage as there is room for."""
        start = 0 if len(before) < _CUT else before.find(" ") + 1
        while self._metrics.horizontalAdvance(before[start:]) > room:
            following = before.find(" ", start) + 1
            if not following:
                break
            start = following
        return before[start:]


def _mirrored(place: QRect, around: QRect, *, mirrored: bool) -> QRect:
    """The place counted from the other side where the window reads from right to left."""
    return place.translated(around.left() + around.right() - place.left() - place.right(), 0) if mirrored else place


class ContextList(QListView):
    """The passages. Space leaves one out and goes on, A all or none; Return is `entered` with the row it is pressed on.

    Keys that it has no use for go to whoever holds it.
    """

    entered_row = Signal(int)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ContextRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(ContextDelegate(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.clicked.connect(lambda index: self.rows.toggle(index.row()))
        self.doubleClicked.connect(lambda index: self.entered_row.emit(index.row()))

    def show_rows(self, rows: Sequence[ContextRow]) -> None:
        """Shows these passages, the first one current."""
        self.rows.show(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed, place = chords(event), self.currentIndex().row()
        if event.isAutoRepeat() and not _MOVING.intersection(pressed):
            return  # a key held down chooses once
        if "Space" in pressed and place >= 0:
            self.rows.toggle(place)
            self.setCurrentIndex(self.rows.index(min(place + 1, self.rows.rowCount() - 1)))
        elif "A" in pressed and self.rows.choosable:
            self.rows.toggle_all()
        elif "Return" in pressed and place >= 0:
            self.entered_row.emit(place)
        elif _MOVING.intersection(pressed):
            super().keyPressEvent(event)
        else:
            event.ignore()
