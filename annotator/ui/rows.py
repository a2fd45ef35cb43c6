"""Rows of two lines, which all lists of the window share: a mark, a title, a smaller line, a badge at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.lettering import Lettering
from annotator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROW_ROLE = Qt.ItemDataRole.UserRole
_EDGE = 12
_MARK = 20
_GAP = 8
_LEADING = 6


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows. `key` is what it stands for; `struck` rows are decided against, `muted` ones less in sight."""

    key: Any
    title: str
    subtitle: str = ""
    badge: str = ""
    icon: QIcon | None = None
    colour: QColor | None = None
    struck: bool = False
    muted: bool = False
    alert: bool = False
    spoken: str = ""


class Rows(QAbstractListModel):
    """A list of rows that is replaced as a whole, keeping what did not change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[Any, int] | None = None

    def show(self, rows: Sequence[Row]) -> None:
        """Shows these rows: where the keys are the same only the changed ones are drawn anew."""
        rows = list(rows)
        if [row.key for row in rows] == [row.key for row in self._rows]:
            changed = [index for index, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
            self._rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows, self._places = rows, None
        self.endResetModel()

    def append(self, rows: Sequence[Row]) -> None:
        """Adds rows at the end."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self._places = None
            self.endInsertRows()

    def replace(self, index: int, row: Row) -> None:
        """Shows another row at a place."""
        if row.key != self._rows[index].key:
            self._places = None
        self._rows[index] = row
        self.dataChanged.emit(self.index(index), self.index(index))

    def row(self, index: Index | int) -> Row:
        """The row at a place."""
        return self._rows[index if isinstance(index, int) else index.row()]

    def all_keys(self) -> list[Any]:
        """The keys of all rows."""
        return [row.key for row in self._rows]

    def find(self, key: object) -> QModelIndex:
        """Where the row of that key is; an invalid index if it is not there."""
        if self._places is None:
            self._places = {row.key: place for place, row in enumerate(self._rows)}
        place = self._places.get(key)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index)
        if role == _ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (row.title, row.subtitle)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or ", ".join(filter(None, (row.title, row.subtitle, row.badge)))
        return None


class RowDelegate(QStyledItemDelegate):
    """Draws a row in the colours of a theme."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._accent, self._selection, self._window = QColor(theme.accent), QColor(theme.selection), QColor(theme.window)
        self._text, self._muted, self._finding = QColor(theme.text), QColor(theme.muted), QColor(theme.finding)
        self._letters: Lettering | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(_ROW_ROLE)
        letters = self._lettering(option.font)
        return QSize(120, letters.height + (letters.small_height if row.subtitle else 0) + 2 * _LEADING)

    def _lettering(self, font: QFont) -> Lettering:
        if self._letters is None or self._letters.font != font:
            self._letters = Lettering(font)
        return self._letters

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(_ROW_ROLE)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, self._selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._window)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._accent)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        self._paint_row(painter, option, row)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        inner = option.rect.adjusted(_EDGE, _LEADING, -_EDGE, -_LEADING)
        place, letters, direction = _Place(inner, option.direction), self._lettering(option.font), option.direction
        if row.icon or row.colour:
            self._paint_mark(painter, place.take(_MARK, letters.height, start=True), row)
            place.skip(_GAP)
        if row.badge:
            painter.setPen(self._finding if row.alert else self._muted)
            box = place.take(letters.small_width(row.badge), letters.height, start=False)
            letters.write(painter, box, row.badge, direction, small=True)
            place.skip(_GAP, start=False)
        painter.setPen(self._muted if row.struck or row.muted else self._text)
        title = QRect(place.left, inner.top(), place.width, letters.height)
        letters.write(painter, title, row.title, direction, struck=row.struck)
        if row.subtitle:
            painter.setPen(self._muted)
            rest = QRect(place.left, inner.top() + letters.height, place.width, inner.height() - letters.height)
            letters.write(painter, rest, row.subtitle, direction, small=True)

    def _paint_mark(self, painter: QPainter, box: QRect, row: Row) -> None:
        if row.icon:
            row.icon.paint(painter, box)
        elif row.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(row.colour)
            painter.drawRoundedRect(box.adjusted(6, 4, -6, -4), 3, 3)


class _Place:
    """The free part of a line, eaten from its start and its end in the direction of the window."""

    def __init__(self, inner: QRect, direction: Qt.LayoutDirection) -> None:
        self.left, self.width, self._top = inner.left(), inner.width(), inner.top()
        self._right_to_left = direction == Qt.LayoutDirection.RightToLeft

    def take(self, width: int, height: int, *, start: bool) -> QRect:
        at_right = start == self._right_to_left
        left = self.left + self.width - width if at_right else self.left
        self.skip(width, start=start)
        return QRect(left, self._top, width, height)

    def skip(self, width: int, *, start: bool = True) -> None:
        self.width -= width
        if start != self._right_to_left:
            self.left += width


class RowList(QListView):
    """A list of rows; `chosen` is called with a row's key when it is clicked or Return is pressed on it.

    The rows of an `even` list are all of one height, so that it can hold thousands.
    """

    def __init__(
        self,
        name: str,
        theme: Theme,
        chosen: Callable[[Any], object],
        parent: QWidget | None = None,
        *,
        rows: Rows | None = None,
        even: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(even)
        self.rows = rows or Rows(self)
        self._chosen = chosen
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.clicked.connect(self._choose)
        self.activated.connect(self._activate)

    def mark(self, key: object) -> None:
        """Makes the row of that key the current one, without choosing it; a key that is not there clears the mark.

        A row out of sight comes to the top, so that those after it are seen and the list stands still while they are marked.
        """
        index = self.rows.find(key)
        if index != self.currentIndex():
            self.setAutoScroll(False)  # Qt would scroll by a row each time
            self.setCurrentIndex(index)
            self.setAutoScroll(True)
        if index.isValid() and not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
        elif not index.isValid():
            self.clearSelection()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        if self.uniformItemSizes():
            QAbstractItemView.dataChanged(self, first, last, roles)  # QListView's own places all its rows anew
        else:
            super().dataChanged(first, last, roles)

    def _choose(self, index: QModelIndex) -> None:
        self._chosen(self.rows.row(index).key)

    def _activate(self, index: QModelIndex) -> None:
        if not self.underMouse():
            self._choose(index)
