"""Brings key presses to commands, from whatever widget of the window they come."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from annotator.ui.commands import BY_CHORD, Commands
from annotator.ui.keys import chords, writes

Taker = Callable[[Sequence[str]], bool]
_EDITING = {"Ctrl+A": Qt.Key.Key_A, "Ctrl+C": Qt.Key.Key_C, "Ctrl+V": Qt.Key.Key_V, "Ctrl+X": Qt.Key.Key_X}
_EDITING |= {"Ctrl+Y": Qt.Key.Key_Y, "Ctrl+Z": Qt.Key.Key_Z}


class Keyboard(QObject):
    """Filters the widgets that it watches: panes give up the command keys, fields keep what writes text.

    A taker, while there is one, gets the chords first: it is how a key is asked for ("which label?").
    """

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._kept: dict[QObject, frozenset[str]] = {}
        self._taker: Taker | None = None

    def watch(self, pane: QWidget, *, keeps: frozenset[str] = frozenset()) -> None:
        """Takes command keys from the pane, except the chords that it keeps for moving about in it."""
        self._kept[pane] = keeps
        pane.installEventFilter(self)

    def watch_field(self, field: QWidget) -> None:
        """Makes Ctrl+C and its like work in a text field under an Arabic layout too."""
        field.installEventFilter(self)

    def ask(self, taker: Taker | None) -> None:
        """Hands the next keys to the taker until it returns False or None is set."""
        self._taker = taker

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched in self._kept:
            return self.press(event, keeps=self._kept[watched])
        return isinstance(watched, QWidget) and edited(watched, event)

    def press(self, event: QKeyEvent, *, keeps: frozenset[str] = frozenset()) -> bool:
        """Runs the command that the key press means; returns whether there was one."""
        found = chords(event)
        if self._taker is not None and found and self._taker(found):
            return True
        typing = is_field(QApplication.focusWidget())
        for chord in found:
            command = BY_CHORD.get(chord)
            if command is None or chord in keeps or (typing and (writes(chord) or not command.typing)):
                continue
            if event.isAutoRepeat() and command.name in _ONCE:
                return True
            return self._run(command.name)
        return False

    def _run(self, name: str) -> bool:
        """Runs a command; a fault in it is reported here, since Qt carries no exception out of an event filter."""
        try:
            return self._commands.run(name)
        except Exception:
            sys.excepthook(*sys.exc_info())
            return True


_DECIDING = {"confirm", "confirm_sentence", "reject", "unsure", "reopen", "split", "join", "second_label", "new_span", "label"}
_DECIDING |= {"entity", "link", "boilerplate", "done", "set_aside"}
_OPENING = {
    "apply_to_all",
    "attribute",
    "concordance",
    "entities",
    "findings",
    "guideline",
    "history",
    "keys",
    "labels",
    "palette",
    "progress",
    "questions",
}
_OPENING |= {"recognisers", "unsure_because", "value_parts", "verdict"}
_ONCE = frozenset(_DECIDING | _OPENING | {"undo", "redo", "go_back", "queue", "queue_order"})
"""Commands that a key held down gives once: nobody decides by falling asleep on Enter, or takes a day's work back on Ctrl+Z."""


def edited(field: QWidget, event: QKeyEvent) -> bool:
    """Sends a field the Latin key of an editing chord, as Ctrl+V, where the layout wrote another letter; returns whether it did."""
    key = next((_EDITING[chord] for chord in chords(event) if chord in _EDITING), None)
    if key is None or event.key() == key.value or int(event.key()) < 0x80:
        return False
    QCoreApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, event.modifiers()))
    return True


def is_field(widget: QWidget | None) -> bool:
    """Whether the widget takes typed text."""
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QAbstractSpinBox)
