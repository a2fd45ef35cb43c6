"""Queue mode: the next suggestion comes from the queue over all articles; everything else in the window stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.actions import queue
from annotator.model.queue import QueueOrder
from annotator.model.review import ReviewSpan
from annotator.model.span_list import Key
from annotator.ui.commands import BY_NAME, Commands
from annotator.ui.icons import icon
from annotator.ui.session import Session

_ORDERS = tuple(QueueOrder)
_REST_MS = 300


def order_title(order: QueueOrder) -> str:
    """How the window names what comes first in a queue."""
    return {
        QueueOrder.WORTH: QCoreApplication.translate("Queue", "worth checking first"),
        QueueOrder.DOUBT: QCoreApplication.translate("Queue", "doubtful first"),
        QueueOrder.LABEL: QCoreApplication.translate("Queue", "label by label"),
        QueueOrder.ARTICLE: QCoreApplication.translate("Queue", "article by article"),
    }[order]


class QueueMode(QObject):
    """Leads the session from one suggestion of the queue to the next while it is on.

    What was met is kept, so that the way goes on from where an undo or a look back led; what is skipped comes again at the end.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._met: list[ReviewSpan] = []
        self.order = QueueOrder.WORTH
        session.project_changed.connect(self.leave)

    @property
    def on(self) -> bool:
        """Whether the queue leads."""
        return self._session.route is not None

    def toggle(self) -> None:
        """Starts the queue, or leaves it where it is."""
        if self.on:
            self.leave()
        else:
            self.start(self.order)

    def next_order(self) -> None:
        """Starts the queue in the next order."""
        self.start(_ORDERS[(_ORDERS.index(self.order) + 1) % len(_ORDERS)] if self.on else self.order)

    def start(self, order: QueueOrder) -> None:
        """Goes to the first suggestion of the queue in this order."""
        self.order, self._met = order, []
        first = self._find(None)
        if first is None:
            self._session.notice.emit(self.tr("Nothing is left to decide."))
            self.leave()
            return
        self._session.route = self.lead
        self._session.show_article(*first)
        self.changed.emit()

    def leave(self) -> None:
        """Goes on within the article from now on."""
        was_on, self._session.route, self._met = self.on, None, []
        if was_on:
            self._session.selection_changed.emit()
        self.changed.emit()

    def lead(self, direction: int) -> tuple[str, Key] | None:
        """The article and the key of the suggestion after (1) or before (-1) the selected one; None where there is none.

        From a span that was not met in the queue the way leads back to the one where the queue stands.
        """
        at = self._place()
        if direction < 0:
            return self._skipped_before(len(self._met) if at is None else at)
        self._met = self._met[: len(self._met) - 1 if at is None else at + 1]
        return self._find(self._met[-1] if self._met else None) or self._begin_again()

    def _find(self, after: ReviewSpan | None) -> tuple[str, Key] | None:
        assert self._session.project is not None
        found = next(iter(queue.page(self._session.project, order=self.order, after=after, limit=1)), None)
        if found is None or found.span is None:
            return None
        self._met.append(found.span)
        return found.article_id, found.span.key

    def _begin_again(self) -> tuple[str, Key] | None:
        self._met = []
        first = self._find(None)
        if first is None:
            self._session.notice.emit(self.tr("The queue is done: nothing is left to decide."))
            self.leave()
        else:
            self._session.notice.emit(self.tr("The queue begins again with what was skipped."))
        return first

    def _skipped_before(self, at: int) -> tuple[str, Key] | None:
        from annotator.actions import browsing

        assert self._session.project is not None
        for span in reversed(self._met[:at]):
            if span in browsing.spans(self._session.project, span.article_id):
                return span.article_id, span.key
        self._session.notice.emit(self.tr("Nothing was skipped before this one."))
        return None

    def _place(self) -> int | None:
        """Where the selected span was met, as it was offered."""
        span = self._session.selected
        offered = span and (span.suggestion or (span.annotation.offered if span.annotation else None))
        if span is None or offered is None:
            return None
        wanted = span.article_id, (offered.start, offered.end, offered.label)
        return next((place for place in reversed(range(len(self._met))) if _name(self._met[place]) == wanted), None)


def _name(span: ReviewSpan) -> tuple[str, Key]:
    return span.article_id, span.key


class QueueBar(QFrame):
    """The line above the article while the queue leads: its order, how many are left, and the way out."""

    def __init__(self, mode: QueueMode, session: Session, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("queueBar")
        self._mode = mode
        self._session = session
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        title = QLabel(self.tr("Queue"), self)
        title.setProperty("muted", True)
        layout.addWidget(title)
        self._orders = QComboBox(self)
        for order in _ORDERS:
            self._orders.addItem(order_title(order), order)
        self._orders.setAccessibleName(self.tr("Order of the queue"))
        self._orders.setToolTip(BY_NAME["queue_order"].tooltip())
        self._orders.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._orders.activated.connect(lambda _: mode.start(self._orders.currentData()))
        layout.addWidget(self._orders)
        layout.addStretch(1)
        self._left = QLabel(self)
        self._left.setProperty("muted", True)
        layout.addWidget(self._left)
        leave = QToolButton(self, autoRaise=True)
        leave.setIcon(icon("close"))
        leave.setToolTip(BY_NAME["queue"].tooltip())
        leave.setAccessibleName(self.tr("Leave the queue"))
        leave.clicked.connect(lambda: commands.run("queue"))
        layout.addWidget(leave)
        mode.changed.connect(self.refresh)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._count)
        session.changed.connect(lambda _: self._rest.start() if mode.on else None)
        self.refresh()

    def refresh(self) -> None:
        """Shows whether the queue is on and in which order."""
        self._orders.setCurrentIndex(self._orders.findData(self._mode.order))
        self.setVisible(self._mode.on)
        if self._mode.on:
            self._count()

    def _count(self) -> None:
        """Says how many are left, once the keys rest: no decision waits for that."""
        if self._session.project is not None:
            left = QLocale().toString(queue.left(self._session.project))
            self._left.setText(self.tr("left: %1").replace("%1", f"\u2066{left}\u2069"))
