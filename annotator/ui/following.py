"""What lies beside the article follows it in the next frame: once, for however many changes came meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_FRAME_MS = 16


class Following(QTimer):
    """Calls `follow` a frame after the first of some changes. The eyes are on the text, so that it is painted first."""

    def __init__(self, follow: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=_FRAME_MS)
        self.timeout.connect(follow)

    def note(self) -> None:
        """Something changed."""
        if not self.isActive():
            self.start()

    def begin(self) -> None:
        """Another article is shown: what is not followed yet of the last one no longer matters."""
        self.start()

    def now(self) -> None:
        """Follows at once what is not followed yet."""
        if self.isActive():
            self.stop()
            self.timeout.emit()
