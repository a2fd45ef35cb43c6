"""A small card beside a span: what it is, how it was read and why it was suggested, where the eyes are.

It comes to the span under the pointer and, after a pause or with Space, to the selected one; any key and any move takes it
away. It never covers its span and takes neither the keys nor the mouse.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from annotator.model.review import ReviewSpan, SpanState
from annotator.ui import span_marks
from annotator.ui.article import ArticleView
from annotator.ui.keyboard import is_field
from annotator.ui.origins import why
from annotator.ui.session import Session
from annotator.ui.theme import Theme
from annotator.ui.value_text import in_digits

_HOVER_MS, _REST_MS = 350, 4000
_GAP = 10
_WIDTH = 380
_MARK = 18
_EDGE = 4


class HoverCard(QFrame):
    """Lies on the article; `show_for` shows it beside a span."""

    def __init__(self, session: Session, view: ArticleView, theme: Theme) -> None:
        super().__init__(view.viewport())
        self.setObjectName("hoverCard")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._session = session
        self._view = view
        self._theme = theme
        self._pointed: ReviewSpan | None = None
        self._mark, self._title, self._state = QLabel(self), QLabel(self), QLabel(self)
        self._value, self._why = QLabel(self, wordWrap=True), QLabel(self, wordWrap=True)
        self._lay_out()
        self._hovering = QTimer(self, singleShot=True, interval=_HOVER_MS)
        self._hovering.timeout.connect(lambda: self.show_for(self._pointed))
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._rested)
        view.viewport().setMouseTracking(True)
        for watched in (view, view.viewport()):
            watched.installEventFilter(self)
        view.scene_changed.connect(self._begin_again)
        view.verticalScrollBar().valueChanged.connect(self.hide)
        self.hide()

    def _lay_out(self) -> None:
        for label in (self._title, self._state, self._value, self._why):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("strong", True)
        for label in (self._state, self._why):
            label.setProperty("muted", True)
        head = QHBoxLayout()
        head.addWidget(self._mark)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 10)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._value)
        layout.addWidget(self._why)

    def show_for(self, span: ReviewSpan | None) -> None:
        """Shows the card beside a span, unless that cannot be seen or leaves no room."""
        around = self._view.place_of(span.key) if span else None
        if span is None or around is None or self._session.project is None:
            self.hide()
            return
        self._fill(span)
        width = min(_WIDTH, self._view.viewport().width() - 2 * _EDGE)
        size = QSize(width, self.heightForWidth(width))
        place = beside(around, size, self._view.viewport().rect())
        if place is None:
            self.hide()
            return
        self.setGeometry(QRect(place, size))
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _fill(self, span: ReviewSpan) -> None:
        from annotator.actions import reasons

        assert self._session.project is not None
        labels = self._session.labels
        self._mark.setPixmap(span_marks.span_icon(span, labels, self._theme).pixmap(_MARK, _MARK))
        self._title.setText(span_marks.label_title(span.label, labels))
        self._state.setText(span_marks.state_title(span.state) if span.state is not SpanState.SUGGESTED else certainty(span.score))
        value = in_digits(span.value)
        mark = "\u200f" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "\u200e"
        self._value.setText(mark + value)
        self._value.setVisible(bool(value))
        self._why.setText(why(span, reasons.reasons(self._session.project, span)))
        self.setAccessibleName(", ".join(filter(None, (span.quote, self._title.text(), value, self._state.text()))))

    def _leave(self) -> None:
        self.hide()
        self._hovering.stop()
        self._resting.stop()

    def _begin_again(self) -> None:
        self._leave()
        self._resting.start()

    def _rested(self) -> None:
        if QApplication.activeModalWidget() is None and not is_field(QApplication.focusWidget()) and not self._session.text:
            self.show_for(self._session.selected)

    def _point(self, place: QPoint) -> None:
        span = self._view.span_at(place)
        if span != self._pointed:
            self._pointed = span
            self.hide()
            self._hovering.start() if span else self._hovering.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's own signature
        kind = event.type()
        if kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            self._point(event.position().toPoint())
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Resize, QEvent.Type.FocusOut):
            self._leave()
        elif kind is QEvent.Type.Leave:
            self._point(QPoint(-1, -1))
        return False


def beside(around: QRect, size: QSize, room: QRect) -> QPoint | None:
    """Where something of that size lies in the room below a span or, without room there, above it; None where it would cover it."""
    left = max(room.left() + _EDGE, min(around.center().x() - size.width() // 2, room.right() - size.width() - _EDGE))
    if around.bottom() + _GAP + size.height() <= room.bottom():
        return QPoint(left, around.bottom() + _GAP)
    if around.top() - _GAP - size.height() >= room.top():
        return QPoint(left, around.top() - _GAP - size.height())
    return None


def certainty(score: float) -> str:
    """A score from 0 to 1 in words."""
    _tr = QCoreApplication.translate
    words = (
        (0.95, _tr("Certainty", "almost certain")),
        (0.85, _tr("Certainty", "very likely")),
        (0.7, _tr("Certainty", "likely")),
        (0.0, _tr("Certainty", "doubtful")),
    )
    return next(said for least, said in words if score >= least)
