"""Asks which entity a name means: the likeliest first, or a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from annotator.model.entity import Entity
from annotator.ui.dialogs import FormDialog
from annotator.ui.rows import Row, RowList
from annotator.ui.theme import Theme


class EntityDialog(FormDialog):
    """Calls `choose` with an entity's id, or `create` with the name of a new one."""

    def __init__(
        self,
        quote: str,
        ranked: Sequence[Entity],
        choose: Callable[[str], object],
        create: Callable[[str], object],
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(self.tr("Which entity is this?"), self.tr("Choose"), parent, quote=quote)
        self._choose = choose
        self._create = create
        self.entities = RowList(self.tr("Entities"), theme, lambda _: None, self)
        self.entities.setMinimumHeight(180)
        language = QLocale().name().split("_")[0]
        self.entities.rows.show([Row(e.id, e.name, " · ".join(filter(None, (e.names.get(language), e.code)))) for e in ranked])
        self.entities.doubleClicked.connect(lambda _: self.accept())
        self.form.addRow(self.entities)
        self.name = self.line(self.tr("Or a new one"), placeholder=quote)
        if ranked:
            self.entities.setCurrentIndex(self.entities.rows.index(0))

    def accept(self) -> None:
        name, index = self.name.text().strip(), self.entities.currentIndex()
        if name:
            super().accept()
            self._create(name)
        elif index.isValid():
            super().accept()
            self._choose(self.entities.rows.row(index).key)
        else:
            self.say(self.tr("Choose an entity, or write the name of a new one."))
