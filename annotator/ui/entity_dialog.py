"""Asks which entity a name means: one key picks a numbered candidate, another makes a new entity."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from annotator.actions.projects import Project
from annotator.model.entity import Entity
from annotator.ui.background import Background
from annotator.ui.keyboard import Keyboard
from annotator.ui.keys import chords
from annotator.ui.language import directed
from annotator.ui.rows import Row, RowList
from annotator.ui.style import quote_font
from annotator.ui.theme import Theme
from annotator.ui.tool_dialog import ToolDialog

_WIDTH = 640
_MOST_SEEN, _LEAST_HIGH = 8, 40
_SHARE_HIGH = 0.45  # of the window, so that the whole dialog has room in it
_QUOTE_SIZE = 17.0
_MOVING = frozenset({"Up", "Down", "PageUp", "PageDown", "Home", "End"})
_LIKELY = 0.75
"""From this score on Return links to the likeliest; below, the mention is rather somebody new."""
_NEW = object()
"""The key of the row that makes a new entity."""

Search = Callable[[Project, str | None], Sequence[tuple[Entity, float]]]
"""The entities that a typed name may mean or, without one, the mention; the likeliest first, with a score from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The mention that is asked about: its words, the name that a new entity would have, and the entity that it means by now."""

    quote: str
    name: str
    entity: str | None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What to call with the id of an entity, with the name of a new one, and for none; what is None is not offered."""

    choose: Callable[[str], object]
    create: Callable[[str], object] | None = None
    none: Callable[[], object] | None = None


class EntityDialog(ToolDialog):
    """The candidates by number, the likeliest first; the last row makes a new entity. Return picks the marked row.

    Marked is the likeliest candidate or, where none is likely, the new one. A key that comes before the candidates do is kept
    until they are there.
    """

    def __init__(
        self, asked: Asked, search: Search, answers: Answers, background: Background, keyboard: Keyboard, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(asked.title or self.tr("Which entity is this?"), parent)
        if layout := self.layout():
            layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.keys.setWordWrap(True)
        self._asked, self._search, self._answers, self._background = asked, search, answers, background
        self._early: tuple[str, ...] | None = None
        self._highest = round(parent.window().height() * _SHARE_HIGH)
        self.heading.setText(directed(asked.quote))
        self.heading.setFont(quote_font(_QUOTE_SIZE))
        self.entities = RowList(self.tr("Entities"), theme, self._answer, self)
        self.entities.setFixedWidth(_WIDTH)
        self.entities.installEventFilter(self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Another name"))
        self.field.setAccessibleName(self.tr("Another name"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._look())
        keyboard.watch_field(self.field)
        self.column.addWidget(self.entities, 1)
        self.column.addWidget(self.field)
        self.finished.connect(background.forget)
        self._say_what_keys_do()
        self.entities.setFocus()
        self._look()

    def _say_what_keys_do(self) -> None:
        new = [("N", self.tr("new entity"))] if self._answers.create else []
        none = [("0", self.tr("no entity"))] if self._answers.none else []
        choose = [("1", self.tr("to 9: choose")), ("Return", self.tr("choose the marked one"))]
        self.say_keys([*choose, *new, *none, ("S", self.tr("another name")), ("Escape", self.tr("leave"))])

    def _look(self) -> None:
        """Lists anew what the typed name, or the mention, may mean."""
        typed = self.field.text().strip()
        self._background.ask(lambda project: self._search(project, typed or None), self._show)

    def _show(self, found: Sequence[tuple[Entity, float]]) -> None:
        rows = [self._row(entity, number) for number, (entity, _) in enumerate(found, start=1)]
        self.entities.rows.show([*rows, *([self._new_row()] if self._answers.create else [])])
        likely = not self._answers.create or any(score >= _LIKELY for _, score in found[:1])
        self.entities.setCurrentIndex(self.entities.rows.index(0 if likely else len(rows)))
        self._fit()
        if self._early:
            early, self._early = self._early, None
            self._take(early)

    def _new_row(self) -> Row:
        name = self.field.text().strip() or self._asked.name
        said = self.tr("New entity “%1”").replace("%1", f"\u2068{name}\u2069")
        return Row(_NEW, said, badge="N", spoken=self.tr("New entity"))

    def _fit(self) -> None:
        """Makes the list, and so the dialog, as high as what it lists, within bounds."""
        rows = self.entities.rows
        high = sum(self.entities.sizeHintForRow(place) for place in range(min(rows.rowCount(), _MOST_SEEN)))
        self.entities.setFixedHeight(max(min(high, self._highest), _LEAST_HIGH) + 2)

    def _row(self, entity: Entity, number: int) -> Row:
        named = entity.names.get(QLocale().name().split("_")[0])
        now = self.tr("so by now") if self._asked.entity in (entity.id, entity.code) else None
        also = "، ".join(entity.aliases[:3])
        said = [part for part in (now, named, entity.code, also, entity.note) if part]
        return Row(entity.id, entity.name, " · ".join(f"\u2068{part}\u2069" for part in said), str(number) if number < 10 else "")

    def _take(self, pressed: tuple[str, ...]) -> bool:
        """Does what a key means; returns whether it means anything. Without candidates yet it is kept."""
        number = next((int(chord) for chord in pressed if chord.isdecimal()), None)
        if number is None and not {"N", "Return"}.intersection(pressed):
            return False
        if self._background.busy:
            self._early = pressed
        elif number == 0:
            self._answer_none()
        elif number is not None:
            key = self.entities.rows.row(number - 1).key if number <= self.entities.rows.rowCount() else _NEW
            if key is not _NEW:
                self._answer(key)
        elif "N" in pressed:
            self._answer(_NEW)
        elif self.entities.currentIndex().isValid():
            self._answer(self.entities.rows.row(self.entities.currentIndex()).key)
        return True

    def _answer(self, key: object) -> None:
        name = self.field.text().strip() or self._asked.name
        if key is not _NEW:
            self.accept()
            self._answers.choose(str(key))
        elif self._answers.create:
            self.accept()
            self._answers.create(name)

    def _answer_none(self) -> None:
        if self._answers.none:
            self.accept()
            self._answers.none()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return False
        pressed = chords(event)
        if watched is self.field:
            return self._pressed_in_field(pressed, event)
        if "S" in pressed:
            self.field.setFocus()
            return True
        return self._take(pressed)

    def _pressed_in_field(self, pressed: tuple[str, ...], event: QKeyEvent) -> bool:
        """Moves in the list and chooses; what is typed stays in the field."""
        if _MOVING.intersection(pressed) and not {"Home", "End"}.intersection(pressed):
            self.entities.keyPressEvent(event)
            return True
        return "Return" in pressed and self._take(("Return",))
