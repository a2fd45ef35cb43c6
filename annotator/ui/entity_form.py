"""Forms on entities: what is known of one, and the name of a part that is split off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.model.entity import Entity
from annotator.ui.dialogs import FormDialog


@dataclass(frozen=True, slots=True)
class Edited:
    """What the reviewer wrote of an entity."""

    name: str
    aliases: tuple[str, ...]
    names: dict[str, str]
    ids: dict[str, str]
    note: str | None


class EntityForm(FormDialog):
    """Calls back with what is known of an entity. Aliases are a line each, ids a line each as `iso = MA`."""

    def __init__(self, entity: Entity, accepted: Callable[[Edited], object], parent: QWidget) -> None:
        super().__init__(self.tr("About this entity"), self.tr("Save"), parent)
        self._accepted = accepted
        self._names = dict(entity.names)
        self.name = self.line(self.tr("Name"), entity.name)
        self.aliases = self._lines(self.tr("Other names, one a line"), "\n".join(entity.aliases))
        self.others = {
            "fr": self.line(self.tr("In French"), entity.names.get("fr")),
            "en": self.line(self.tr("In English"), entity.names.get("en")),
        }
        for field in self.others.values():
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.ids = self._lines(self.tr("Ids, one a line, as iso = MA"), "\n".join(f"{name} = {said}" for name, said in entity.ids.items()))
        self.ids.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.note = self.line(self.tr("Note"), entity.note)

    def _lines(self, name: str, text: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(text, self)
        edit.setAccessibleName(name)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(84)
        self.form.addRow(name, edit)
        return edit

    def accept(self) -> None:
        ids = [line.partition("=") for line in _written(self.ids)]
        wrong = next((name + sign + said for name, sign, said in ids if not (name.strip() and said.strip())), None)
        if not self.name.text().strip():
            self.say(self.tr("An entity needs a name."))
        elif wrong is not None:
            self.say(self.tr("This is no id: %1. Write it as iso = MA.").replace("%1", f"\u2068{wrong}\u2069"))
        else:
            names = {**self._names, **{language: field.text().strip() for language, field in self.others.items()}}
            super().accept()
            self._accepted(
                Edited(
                    self.name.text().strip(),
                    tuple(_written(self.aliases)),
                    {language: name for language, name in names.items() if name},
                    {name.strip(): said.strip() for name, _, said in ids},
                    self.note.text().strip() or None,
                )
            )


class SplitForm(FormDialog):
    """Asks for the name of the entity that some mentions really mean."""

    def __init__(self, entity: Entity, name: str, count: int, accepted: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(self.tr("Split"), self.tr("Split"), parent, quote=entity.name)
        self._accepted = accepted
        self.name = self.line(self.tr("%n mention(s) mean another one, called", "", count), name)
        self.name.selectAll()

    def accept(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.say(self.tr("An entity needs a name."))
            return
        super().accept()
        self._accepted(name)


def _written(field: QPlainTextEdit) -> list[str]:
    return [line.strip() for line in field.toPlainText().split("\n") if line.strip()]
