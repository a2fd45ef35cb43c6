"""Ctrl+K: every command by its name in the language of the window, found while one types; at first those that were asked for before."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from annotator.text.keys import search_key
from annotator.ui.commands import COMMANDS, Command, Commands
from annotator.ui.keyboard import Keyboard
from annotator.ui.keys import shown
from annotator.ui.rows import Row, RowList
from annotator.ui.theme import Theme

_WIDTH, _HEIGHT, _TOP = 620, 460, 90
_LEAST = 65.0
"""How alike, of 100, what is typed and a part of a name must be."""


def matching(typed: str, commands: Sequence[Command]) -> list[Command]:
    """The commands whose name holds what is typed, or something like it, the likest first; all of them if nothing is typed.

    Spelling counts as in the search: hamzas, tashkeel, accents and capitals do not.
    """
    wanted = _key(typed)
    if not wanted:
        return list(commands)
    scored = [(_likeness(wanted, _key(command.shown_title())), command) for command in commands]
    return [command for score, command in sorted(scored, key=lambda pair: -pair[0]) if score >= _LEAST]


def _likeness(wanted: str, name: str) -> float:
    """How well a name answers, of 100; more where a word of it begins with what is wanted, or it holds it."""
    from rapidfuzz import fuzz

    if f" {wanted}" in f" {name}":
        return 102.0
    return 101.0 if wanted in name else fuzz.partial_ratio(wanted, name)


def _key(text: str) -> str:
    plain = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return " ".join(search_key(plain.replace("’", " ").replace("'", " ")).split())  # a French article is no part of its word


class Palette(QDialog):
    """A field and the commands that it finds. Up and Down choose, Return runs the chosen one when the palette is gone."""

    def __init__(self, commands: Commands, keyboard: Keyboard, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All commands"))
        self._commands = commands
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("All commands"))
        self.list = RowList(self.tr("Commands"), theme, self._choose, self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        keyboard.watch_field(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._enter)
        around = parent.window()
        self.resize(_WIDTH, min(_HEIGHT, around.height() - _TOP))
        self.move(around.mapToGlobal(QPoint((around.width() - self.width()) // 2, _TOP)))
        self._find("")
        self.field.setFocus()

    def _find(self, typed: str) -> None:
        found = matching(typed, [command for command in COMMANDS if command.name != "palette"])
        possible = {command.name for command in found if self._commands.enabled(command)}
        asked = [] if typed.strip() else self._commands.asked
        places = {name: place for place, name in enumerate(asked)}
        found.sort(key=lambda command: (command.name not in possible, places.get(command.name, len(places))))
        self.list.rows.show([self._row(command, possible=command.name in possible) for command in found])
        self.list.setCurrentIndex(self.list.rows.index(0))

    def _row(self, command: Command, *, possible: bool) -> Row:
        group = QCoreApplication.translate("Commands", command.group.value)
        keys = "  ".join(shown(chord) for chord in command.keys)
        subtitle = group if possible else self.tr("%1, not possible here").replace("%1", group)
        return Row(command.name, command.shown_title(), subtitle, keys, muted=not possible)

    def _enter(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._choose(self.list.rows.row(index).key)

    def _choose(self, name: str) -> None:
        self.accept()
        self._commands.asked = [name, *(other for other in self._commands.asked if other != name)]
        self._commands.run(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in moves:
            QApplication.sendEvent(self.list, QKeyEvent(event.type(), event.key(), event.modifiers()))
            return True
        return False
