"""Bringing a place of the article before the reader's eyes."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QAbstractScrollArea

_UPPER, _LOWER = 0.12, 0.82  # what lies between these parts of the view's height is read in comfort
_GOAL = 0.33
_PAGE = 0.8
_LONGEST_MOTION = 180


class Scrolling:
    """Moves the vertical scroll bar of a view. Heights are the document's, in pixels."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        self._view = view
        self._motion = QPropertyAnimation(view.verticalScrollBar(), b"value", view)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)

    def _heading_for(self) -> int:
        running = self._motion.state() is QPropertyAnimation.State.Running
        return int(self._motion.endValue()) if running else self._view.verticalScrollBar().value()

    def is_comfortable(self, top: float, bottom: float) -> bool:
        """Whether a stretch can be read where it is, or where the view is moving to; nothing moves further down than the beginning."""
        start, height = self._heading_for(), self._view.viewport().height()
        return (start + _UPPER * height <= top or start == 0) and bottom <= start + _LOWER * height

    def put(self, top: float) -> None:
        """Moves at once, so that a height is at the upper edge."""
        self._motion.stop()
        self._view.verticalScrollBar().setValue(round(top))

    def jump(self, top: float) -> None:
        """Brings a height to the upper third."""
        self._move(round(top - _GOAL * self._view.viewport().height()))

    def turn(self, pages: int) -> None:
        """Turns pages: forward if positive, back if negative; some lines stay in sight."""
        self._move(round(self._heading_for() + pages * _PAGE * self._view.viewport().height()))

    def _move(self, goal: int) -> None:
        """Moves so that the eye can follow, unless the desktop wants no motion."""
        bar = self._view.verticalScrollBar()
        goal = max(bar.minimum(), min(bar.maximum(), goal))
        wanted = _wanted_duration(self._view) if self._view.isVisible() else 0
        if not wanted:
            self.put(goal)
            return
        self._motion.stop()
        self._motion.setDuration(min(wanted, _LONGEST_MOTION))
        self._motion.setStartValue(bar.value())
        self._motion.setEndValue(goal)
        self._motion.start()


def _wanted_duration(view: QAbstractScrollArea) -> int:
    """Milliseconds that a motion lasts on this desktop, 0 where it wants none."""
    from PySide6.QtWidgets import QStyle  # takes milliseconds, and the first article is shown without a motion

    return view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, view)
