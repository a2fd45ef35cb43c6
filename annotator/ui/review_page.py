"""A sheet over the window on which something of the whole project is looked through and decided."""

from __future__ import annotations

import sys
from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from annotator.actions import history
from annotator.actions.projects import Project
from annotator.model.change import Change
from annotator.ui.choices import Choices
from annotator.ui.desk import Desk
from annotator.ui.keys import chords
from annotator.ui.language import directed
from annotator.ui.session import Session
from annotator.ui.tool_dialog import ToolDialog


class ReviewPage(ToolDialog):
    """What is decided on the page is shown in the window behind it at once, which stays where it is; undo works here too.

    `look` reads anew what the page lists, and is called after every change.
    """

    def __init__(self, title: str, desk: Desk, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._desk = desk
        self._session = desk.session
        self.heading.setText(title)
        self._keys: dict[str, Callable[[], object]] = {
            "Ctrl+Z": partial(self.carry_out, history.undo),
            "Ctrl+Y": partial(self.carry_out, history.redo),
            "Ctrl+Shift+Z": partial(self.carry_out, history.redo),
        }
        self.note = QLabel(self, wordWrap=True)
        self.note.setProperty("muted", True)
        self.note.hide()
        self._session.problem.connect(self.tell)
        self.finished.connect(desk.background.forget)

    @abstractmethod
    def look(self) -> None:
        """Lists anew what there is."""

    def tell(self, text: str) -> None:
        """Shows a line below what is listed; nothing for an empty one."""
        self.note.setText(directed(text))
        self.note.setVisible(bool(text))

    def choices(self, titles: dict[str, str], chosen: str) -> Choices:
        """Adds a row of buttons, of which one is down; another one down lists anew."""
        made = Choices(titles, chosen, self)
        self.column.addWidget(made)
        made.changed.connect(self.look)
        return made

    def carry_out(self, action: Callable[[Project], Change | None]) -> None:
        """Changes the project, off the GUI thread; nothing while another change is on its way or the project can only be read."""
        if self._session.locked is None and not self._desk.background.busy:
            self._desk.background.change(action, partial(_show, self._session), self._carried_out)

    def _carried_out(self) -> None:
        self.tell("")
        self.look()

    def leap(self, article_id: str, start: int, end: int) -> None:
        """Leaves the page for a place in an article."""
        self.accept()
        self._session.show_place(article_id, start, end)

    def on(self, keys: Mapping[str, Callable[[], object]]) -> None:
        """Says what the keys of the page do, each once however long it is held down."""
        self._keys |= keys

    def watch(self, listed: QWidget) -> None:
        """Takes the keys of the page from a list, which would look for rows that begin with a letter."""
        listed.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's own signature
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._press(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press(event):
            super().keyPressEvent(event)

    def take_keys(self, pressed: Sequence[str]) -> bool:
        """Does what the first of these chords means on the page; returns whether there was one."""
        call = next((self._keys[chord] for chord in pressed if chord in self._keys), None)
        if call is not None:
            call()
        return call is not None

    def _press(self, event: QKeyEvent) -> bool:
        pressed = chords(event)
        if event.isAutoRepeat() and not self._keys.keys().isdisjoint(pressed):
            return True
        try:
            return bool(pressed) and self.take_keys(pressed)
        except Exception:  # Qt carries none out of an event filter
            sys.excepthook(*sys.exc_info())
            return True


def _show(session: Session, change: Change | None) -> None:
    if change is not None:
        session.show_change(replace(change, focus=None))
