"""Bringing a place of the article before the reader's eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractScrollArea

if TYPE_CHECKING:
    from PySide6.QtCore import QPropertyAnimation

_UPPER, _LOWER = 0.12, 0.82  # what lies between these parts of the view's height is read in comfort
_GOAL = 0.33
_PAGE = 0.8
_LONGEST_MOTION = 180


class Scrolling:
    """Moves the vertical scroll bar of a view. Heights are the document's, in pixels."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        self._view = view
        self._motion: QPropertyAnimation | None = None

    def _heading_for(self) -> int:
        if self._motion is not None and self._motion.state() is self._motion.State.Running:
            return int(self._motion.endValue())
        return self._view.verticalScrollBar().value()

    def is_comfortable(self, top: float, bottom: float) -> bool:
        """Whether a stretch can be read where it is, or where the view is moving to; nothing moves further down than the beginning."""
        start, height = self._heading_for(), self._view.viewport().height()
        return (start + _UPPER * height <= top or start == 0) and bottom <= start + _LOWER * height

    def put(self, top: float) -> None:
        """Moves at once, so that a height is at the upper edge."""
        if self._motion is not None:
            self._motion.stop()
        self._view.verticalScrollBar().setValue(round(top))

    def jump(self, top: float, *, at_once: bool = False) -> None:
        """Brings a height to the upper third, so that the eye can follow or at once."""
        goal = round(top - _GOAL * self._view.viewport().height())
        if at_once:
            self.put(goal)
        else:
            self._move(goal)

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
        motion = self._motion = self._motion or _gentle_motion(self._view)
        motion.stop()
        motion.setDuration(min(wanted, _LONGEST_MOTION))
        motion.setStartValue(bar.value())
        motion.setEndValue(goal)
        motion.start()


def _gentle_motion(view: QAbstractScrollArea) -> QPropertyAnimation:
    """A motion of the scroll bar that slows down at its end. It is made when something moves first: the first article is shown before."""
    from PySide6.QtCore import QEasingCurve, QPropertyAnimation

    motion = QPropertyAnimation(view.verticalScrollBar(), b"value", view)
    motion.setEasingCurve(QEasingCurve.Type.OutCubic)
    return motion


def _wanted_duration(view: QAbstractScrollArea) -> int:
    """Milliseconds that a motion lasts on this desktop, 0 where it wants none."""
    from PySide6.QtWidgets import QStyle  # takes milliseconds, and the first article is shown without a motion

    return view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, view)
