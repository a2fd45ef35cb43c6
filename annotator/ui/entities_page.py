"""The entities of a project: what is known of each, every mention of it in all articles, and how they are merged and split."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.actions import entities, knowledge_base
from annotator.actions.projects import Project
from annotator.model.entity import Entity, EntityRow
from annotator.model.labels import Family
from annotator.model.search import SpanHit
from annotator.ui.background import Background
from annotator.ui.context_list import ContextList, ContextRow
from annotator.ui.desk import Desk
from annotator.ui.entity_dialog import Answers, Asked, EntityDialog
from annotator.ui.entity_form import Edited, EntityForm, SplitForm
from annotator.ui.language import directed
from annotator.ui.review_page import ReviewPage
from annotator.ui.rows import Row, RowList
from annotator.ui.span_marks import label_icon, label_title, span_icon, state_title

LIMIT = 500
"""Entities that are listed at once; a narrower search shows the others."""


class EntitiesPage(ReviewPage):
    """A list of entities, what is known of the current one, and its mentions.

    E edits it, M merges another one into it, Delete takes it away; Space leaves a mention out that means another one, and P
    splits those off. Return on a mention goes there; undo works here too. `reading` finds the mentions, and outlives the page.
    """

    def __init__(self, desk: Desk, reading: Background, parent: QWidget, *, at: Entity | None = None) -> None:
        super().__init__(self.tr("Entities of the project"), desk, parent)
        self._wanted = at.id if at else None
        self._reading = reading
        self._listed: dict[str, EntityRow] = {}
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Name, code or id"))
        self.field.setAccessibleName(self.tr("Name, code or id"))
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(self.tr("Kind of entity"))
        self.list = RowList(self.tr("Entities"), desk.theme, lambda _: self.mentions.setFocus(), self)
        self.about = QLabel(self, wordWrap=True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mentions = ContextList(self.tr("Mentions"), desk.theme, self)
        self._offer_kinds()
        self._lay_out()
        self._add_buttons()
        self._listen()
        self.list.setFocus()
        self.look()

    def _offer_kinds(self) -> None:
        labels = self._session.labels
        self.kinds.addItem(self.tr("All kinds"), None)
        for label in labels.labels:
            if label.family is Family.ENTITY:
                self.kinds.addItem(label_icon(label, self._desk.theme), label_title(label.name, labels), label.name)

    def _lay_out(self) -> None:
        start, end, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.kinds)
        start.addLayout(top)
        start.addWidget(self.list, 1)
        end.addWidget(self.about)
        end.addWidget(self.mentions, 1)
        both.setSpacing(16)
        both.addLayout(start, 2)
        both.addLayout(end, 5)
        self.column.addLayout(both, 1)
        self.column.addWidget(self.note)

    def _add_buttons(self) -> None:
        titles = (self.tr("Edit…"), self.tr("Merge another into it…"), self.tr("Split…"), self.tr("Take away"))
        self.edit, self.merge, self.split, self.remove = self._changing = tuple(self.button(title) for title in titles)
        calls = (self._edit, self._merge, self._split, self._remove)
        for button, call in zip(self._changing, calls, strict=True):
            button.clicked.connect(call)
        self.say_keys(
            [
                ("E", self.tr("edit")),
                ("M", self.tr("merge")),
                ("Space", self.tr("leave a mention out")),
                ("P", self.tr("split those off")),
                ("Return", self.tr("go there")),
                ("S", self.tr("search")),
            ]
        )

    def _listen(self) -> None:
        self.on({chord: button.click for chord, button in zip(("E", "M", "P", "Delete"), self._changing, strict=True)})
        self.on({"S": self.field.setFocus})
        self.watch(self.list)
        self.watch(self.mentions)
        self._desk.keyboard.watch_field(self.field)
        self.field.textChanged.connect(lambda _: self.look())
        self.field.returnPressed.connect(self.list.setFocus)
        self.kinds.currentIndexChanged.connect(lambda _: self.look())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.mentions.entered_row.connect(self._go)
        self.mentions.rows.chosen_changed.connect(self._allow)
        self.finished.connect(self._reading.forget)

    @property
    def current(self) -> Entity | None:
        """The entity whose mentions are shown."""
        index = self.list.currentIndex()
        found = self._listed.get(self.list.rows.row(index).key) if index.isValid() else None
        return found.entity if found else None

    # What is shown

    def look(self) -> None:
        text, label = self.field.text().strip() or None, self.kinds.currentData()
        self._desk.background.ask(lambda project: entities.listed(project, text=text, label=label, limit=LIMIT + 1), self._show)

    def _show(self, found: Sequence[EntityRow]) -> None:
        before, place = self._wanted or (self.current.id if self.current else None), max(0, self.list.currentIndex().row())
        self._wanted = None
        self._listed = {row.entity.id: row for row in found[:LIMIT]}
        self.list.rows.show([self._row(row) for row in self._listed.values()])
        if self._listed:
            index = self.list.rows.find(before)
            self.list.setCurrentIndex(index if index.isValid() else self.list.rows.index(min(place, len(self._listed) - 1)))
            self.list.scrollTo(self.list.currentIndex())
        if len(found) > LIMIT:
            self.tell(self.tr("The first %1 are listed.").replace("%1", QLocale().toString(LIMIT)))
        self._show_current()

    def _row(self, row: EntityRow) -> Row:
        labels, entity = self._session.labels, row.entity
        mark = label_icon(labels[entity.label], self._desk.theme) if entity.label in labels else None
        said = (label_title(entity.label, labels), entity.names.get(QLocale().name().split("_")[0]), entity.code)
        subtitle = " · ".join(f"\u2068{part}\u2069" for part in said if part)
        return Row(entity.id, entity.name, subtitle, QLocale().toString(row.mentions), icon=mark)

    def _show_current(self) -> None:
        entity = self.current
        self.about.setText(
            directed(self._described(entity)) if entity else self.tr("No entity is here yet: choose that of a mention first.")
        )
        self._allow()
        if entity is None:
            self._reading.forget()
            self.mentions.show_rows([])
        else:
            self._reading.ask(lambda project: entities.mentions(project, entity.id), self._show_mentions)

    def _described(self, entity: Entity) -> str:
        """What is known of an entity, a line for each kind of thing."""
        names = " · ".join(f"\u2066{language}: {name}\u2069" for language, name in entity.names.items())
        ids = " · ".join(f"\u2068{name} = {said}\u2069" for name, said in entity.ids.items())
        parts = (
            (self.tr("Other names: %1"), _arabic("، ".join(entity.aliases))),
            (self.tr("In other languages: %1"), names),
            (self.tr("Ids: %1"), ids),
            (self.tr("Note: %1"), entity.note or ""),
        )
        return "\n".join([f"\u2068{entity.name}\u2069", *(said.replace("%1", part) for said, part in parts if part)])

    def _show_mentions(self, hits: Sequence[SpanHit]) -> None:
        self.mentions.show_rows([self._mention(hit) for hit in hits])
        self._allow()

    def _mention(self, hit: SpanHit) -> ContextRow:
        labels, span = self._session.labels, hit.span
        assert span is not None
        assert span.annotation is not None
        said = f"{state_title(span.state)} · \u2068{span.annotation.decided_by}\u2069"
        hue = labels[span.label].hue if span.label in labels else 0
        return ContextRow(hit, icon=span_icon(span, labels, self._desk.theme), hue=hue, note=said)

    def _left_out(self) -> list[SpanHit]:
        """The mentions that the reviewer does not take for this entity's."""
        rows = self.mentions.rows
        hits = [rows.row(place).hit for place in range(rows.rowCount()) if not rows.is_chosen(place)]
        return [hit for hit in hits if isinstance(hit, SpanHit)]

    def _allow(self) -> None:
        """Buttons can be pressed where they do something."""
        writable = self._session.locked is None and self.current is not None
        for button in self._changing:
            button.setEnabled(writable)
        self.split.setEnabled(writable and bool(self._left_out()))

    # What is changed

    def _go(self, place: int) -> None:
        hit = self.mentions.rows.row(place).hit
        self.leap(hit.article_id, hit.start, hit.end)

    def _edit(self) -> None:
        entity = self.current
        if entity is None:
            return

        def accepted(new: Edited) -> None:
            self.carry_out(
                lambda project: knowledge_base.edit_entity(
                    project, entity.id, name=new.name, aliases=new.aliases, names=new.names, ids=new.ids, note=new.note
                )
            )

        EntityForm(entity, accepted, self).open()

    def _merge(self) -> None:
        """Asks which other entity is the same; its mentions and names become those of the current one."""
        entity = self.current
        if entity is None:
            return

        def search(project: Project, typed: str | None) -> Sequence[tuple[Entity, float]]:
            ranked = entities.rank_entities(project, typed or entity.name, entity.label)
            return [(other, score) for other, score in ranked if other.id != entity.id]

        def choose(other: str) -> None:
            self.carry_out(lambda project: knowledge_base.merge_entities(project, entity.id, [other]))

        asked = Asked(entity.name, entity.name, None, title=self.tr("Which one is the same?"))
        EntityDialog(asked, search, Answers(choose), self._reading, self._desk.keyboard, self._desk.theme, self).open()

    def _split(self) -> None:
        """Makes another entity of the mentions that are left out."""
        entity, hits = self.current, self._left_out()
        if entity is None or not hits:
            return
        ids = [hit.span.annotation.id for hit in hits if hit.span and hit.span.annotation]

        def accepted(name: str) -> None:
            self.carry_out(lambda project: knowledge_base.split_entity(project, entity.id, name=name, mentions=ids)[0])

        SplitForm(entity, hits[0].match, len(hits), accepted, self).open()

    def _remove(self) -> None:
        entity = self.current
        if entity is not None:
            self.carry_out(lambda project: knowledge_base.delete_entity(project, entity.id))


def _arabic(names: str) -> str:
    """Arabic names as one run from right to left, whatever stands around them."""
    return f"\u2067{names}\u2069" if names else ""
