"""The message bar: what went wrong, what was done, and questions that a key answers. It never blocks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from annotator.ui.icons import icon
from annotator.ui.language import directed

_NOTICE_MS = 6000


class MessageBar(QFrame):
    """One line below the article. A problem stays until it is closed, a notice goes by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._said = ""
        self._answer = QPushButton(self)
        self._close = QToolButton(self)
        self._close.setIcon(icon("close"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._answer)
        layout.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._timer.timeout.connect(self.clear)
        self._call: Callable[[], object] = self.clear
        self._answer.clicked.connect(self._answered)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says; empty while it is hidden."""
        return "" if self.isHidden() else self._said

    def problem(self, text: str) -> None:
        """Shows what went wrong until somebody closes it."""
        self._show(text, kind="problem")

    def notice(self, text: str) -> None:
        """Shows what was done, for a few seconds."""
        self._show(text, kind="notice")
        self._timer.start()

    def ask(self, text: str, answer: str, call: Callable[[], object]) -> None:
        """Shows a question with one button that answers yes; closing it answers no."""
        self._show(text, kind="question")
        self._answer.setText(answer)
        self._answer.show()
        self._call = call

    def clear(self) -> None:
        """Hides the bar."""
        self._timer.stop()
        self.hide()

    def _show(self, text: str, *, kind: str) -> None:
        self._timer.stop()
        self._answer.hide()
        self._said = text
        self._text.setText(directed(text))
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleDescription(text)
        self.show()

    def _answered(self) -> None:
        self.clear()
        self._call()
