"""The spans of the article as rows of a list, each made when it is seen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from annotator.model.review import ReviewSpan, SpanState
from annotator.model.span_list import SpanList
from annotator.ui.rows import Index, Row, Rows
from annotator.ui.session import Session
from annotator.ui.span_marks import label_title, span_icon, state_title
from annotator.ui.theme import Theme
from annotator.ui.value_text import in_digits

_PAGE = 300
"""Rows that the list knows of at first; more come when it is scrolled to its end or a span further down is selected."""
_BADGES = {SpanState.CONFIRMED: "✓", SpanState.UNSURE: "?", SpanState.REJECTED: "✕"}


class SpanRows(Rows):
    """The spans of the session's article in reading order; `follow` draws anew what changed."""

    def __init__(self, session: Session, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._spans = SpanList.of(())
        self._known = 0

    def follow(self) -> None:
        """Shows the session's spans as they are now."""
        old, new = self._spans, self._session.spans
        first, before, after = old.difference(new)
        if before == after:
            self._spans = new
            if first < min(after, self._known):
                self.dataChanged.emit(self.index(first), self.index(min(after, self._known) - 1))
            return
        self.beginResetModel()
        self._spans, self._known = new, min(len(new), max(_PAGE, self._known if first else 0))
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._known < len(self._spans)

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self._know(self._known + _PAGE)

    def _know(self, rows: int) -> None:
        rows = min(rows, len(self._spans))
        if rows > self._known:
            self.beginInsertRows(QModelIndex(), self._known, rows - 1)
            self._known = rows
            self.endInsertRows()

    def row(self, index: Index | int) -> Row:
        """The row at a place."""
        return self._row(self._spans[index if isinstance(index, int) else index.row()])

    def all_keys(self) -> list[Any]:
        """The keys of all rows."""
        return [self._spans.key(index) for index in range(len(self._spans))]

    def find(self, key: Any) -> QModelIndex:
        """Where the row of that key is; an invalid index if it is not there."""
        place = self._spans.place_of(key)
        if place is None:
            return QModelIndex()
        self._know(place + _PAGE if place >= self._known else 0)
        return self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else self._known

    def _row(self, span: ReviewSpan) -> Row:
        labels = self._session.labels
        label, state = label_title(span.label, labels), state_title(span.state)
        value = in_digits(span.value)
        return Row(
            key=span.key,
            title=span.quote,
            subtitle=" · ".join(filter(None, (label, value))),
            badge=_BADGES.get(span.state, ""),
            icon=span_icon(span, labels, self._theme),
            struck=span.state is SpanState.REJECTED,
            spoken=", ".join(filter(None, (state, label, span.quote, value))),
        )
