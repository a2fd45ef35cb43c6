"""Every command with its keys, each to be changed by pressing the new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.commands import BY_NAME, COMMANDS, Command
from annotator.ui.keys import chords, shown, twin
from annotator.ui.language import directed
from annotator.ui.rows import Row, RowList
from annotator.ui.theme import Theme
from annotator.ui.tool_dialog import ToolDialog

Chosen = Mapping[str, tuple[str, ...]]
_RESERVED = frozenset({"Tab", "Shift+Tab", "Escape"})
"""Keys that lead through and out of every dialog."""


class KeysPage(ToolDialog):
    """A draft of the keys. Return on a command asks for its new key, R takes the usual one again, Delete leaves it without.

    A key that another command has is told, and taken from there when it is pressed once more. `save` gets what differs from the
    usual keys.
    """

    def __init__(self, save: Callable[[Chosen], object], theme: Theme, parent: QWidget) -> None:
        super().__init__(self.tr("Keys"), parent)
        self.heading.setText(self.tr("Keys"))
        self._save = save
        self._draft = {command.name: command.keys for command in COMMANDS}
        self._before = dict(self._draft)
        self._asking: str | None = None
        self._contested: str | None = None
        self.list = RowList(self.tr("Commands"), theme, self._ask, self)
        self.said = QLabel(self, wordWrap=True)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.said)
        self.usual = self.button(self.tr("The usual keys for all"))
        self.usual.clicked.connect(self.reset_all)
        self.keep = self.button(self.tr("Save"))
        self.keep.clicked.connect(self.accept)
        self.button(self.tr("Cancel")).clicked.connect(self.reject)
        self.say_keys(
            [
                ("Return", self.tr("choose a key")),
                ("R", self.tr("the usual key")),
                ("Delete", self.tr("no key")),
                ("Escape", self.tr("leave")),
            ]
        )
        self.list.installEventFilter(self)
        self.list.setFocus()
        self._show()
        self.list.setCurrentIndex(self.list.rows.index(0))

    def _show(self) -> None:
        self.list.rows.show([self._row(command) for command in COMMANDS])
        self.keep.setEnabled(self._draft != self._before)
        self.usual.setEnabled(any(self._draft[command.name] != command.usual for command in COMMANDS))

    def _row(self, command: Command) -> Row:
        group, mark = QCoreApplication.translate("Commands", command.group.value), self.tr("changed")
        changed = self._draft[command.name] != command.usual
        return Row(
            key=command.name,
            title=directed(command.shown_title().removesuffix("…")),
            subtitle=directed(f"{group} · {mark}" if changed else group),
            badge="   ".join(shown(chord) for chord in self._draft[command.name]),
            alert=changed,
        )

    def _current(self) -> Command | None:
        index = self.list.currentIndex()
        return BY_NAME[self.list.rows.row(index).key] if index.isValid() else None

    def _ask(self, name: str) -> None:
        self._asking, self._contested = name, None
        self._tell(self.tr("Press the new key for “%1”. Esc leaves it as it is.").replace("%1", _title(name)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's own signature
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        pressed = chords(event)
        if self._asking is not None:
            if pressed and not event.isAutoRepeat():
                self._take(self._asking, pressed[0])
            return True
        current = self._current()
        if current is None or not pressed:
            return False
        calls = {
            "Return": lambda: self._ask(current.name),
            "R": lambda: self._give(current.name, current.usual),
            "Delete": lambda: self._give(current.name, ()),
        }
        call = next((calls[chord] for chord in pressed if chord in calls), None)
        if call:
            call()
        return call is not None

    def _take(self, name: str, chord: str) -> None:
        """What was pressed for a command: it leaves, is refused, asks once more, or is the new key."""
        if chord == "Escape":
            self._asking = None
            self._tell("")
            return
        owner = self._owner(chord, name)
        if chord in _RESERVED:
            self._tell(self.tr("%1 leads through every dialog: choose another key.").replace("%1", shown(chord)))
        elif owner and self._contested != chord:
            self._contested = chord
            said = self.tr("“%2” has %1 already. Press it once more to take it from there, or another key.")
            self._tell(said.replace("%1", shown(chord)).replace("%2", _title(owner)))
        else:
            if owner:
                self._draft[owner] = tuple(other for other in self._draft[owner] if other not in (chord, twin(chord)))
            others = [other for other in self._draft[name][1:] if other != chord]
            self._give(name, (chord, *others))

    def _owner(self, chord: str, name: str) -> str | None:
        """The other command that has the chord, or its twin on an Arabic, a French or an English keyboard."""
        meant = {chord, twin(chord)}
        return next((other for other, keys in self._draft.items() if other != name and meant.intersection(keys)), None)

    def _give(self, name: str, keys: tuple[str, ...]) -> None:
        """Gives a command its keys in the draft; what another command has meanwhile stays there."""
        self._asking = None
        free = tuple(chord for chord in keys if self._owner(chord, name) is None)
        self._draft[name] = free
        self._tell("" if free == keys else self.tr("Another command has %1 now.").replace("%1", shown(next(iter(set(keys) - set(free))))))
        self._show()

    def reset_all(self) -> None:
        """Gives every command its usual keys."""
        self._draft = {command.name: command.usual for command in COMMANDS}
        self._tell("")
        self._show()

    def _tell(self, said: str) -> None:
        self.said.setText(directed(said))

    def accept(self) -> None:
        super().accept()
        self._save({command.name: self._draft[command.name] for command in COMMANDS if self._draft[command.name] != command.usual})


def _title(name: str) -> str:
    return f"\u2068{BY_NAME[name].shown_title().removesuffix('…')}\u2069"
