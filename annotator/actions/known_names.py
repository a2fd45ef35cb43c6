"""Every name of the knowledge base, the project's entities and the shipped ones, to be compared with the words of mentions."""

from __future__ import annotations

import threading
from functools import cache
from weakref import WeakKeyDictionary

from annotator.actions import shipped
from annotator.model.entity import Entity
from annotator.store import Connection, Project, entities
from annotator.text.name_index import NameIndex


def like(project: Project, quote: str, label: str) -> dict[str, float]:
    """The ids of the entities of a label that have a name like the quote, each with how much: from 0 to 1."""
    alike = _shipped_index(label).like(quote)
    for gone in alike.keys() & entities.former_ids(project.read()):
        del alike[gone]
    for found, score in _index(project).like(quote, label).items():
        alike[found] = max(alike.get(found, 0.0), score)
    return alike


@cache
def _shipped_index(label: str) -> NameIndex:
    """The names of the shipped entities of a label, in Arabic, French and English."""
    index = NameIndex()
    for entity in shipped.all_of(label):
        index.put(entity.id, _every_name(entity))
    return index


def _every_name(entity: Entity) -> tuple[str, ...]:
    return (*entity.spellings, *entity.names.values())


class _ProjectIndex:
    """The names of a project's entities by label, brought up to date with each question."""

    def __init__(self) -> None:
        self._labels: dict[str, NameIndex] = {}
        self._label_of: dict[str, str] = {}
        self._seen = 0
        self._guard = threading.Lock()

    def refresh(self, db: Connection) -> None:
        """Takes in what changed since the last time."""
        with self._guard:
            self._seen, changed = entities.changed_since(db, self._seen)
            for entity_id, entity in changed.items():
                if (before := self._label_of.pop(entity_id, None)) is not None:
                    self._labels[before].put(entity_id, ())
                if entity is not None:
                    self._label_of[entity_id] = entity.label
                    self._labels.setdefault(entity.label, NameIndex()).put(entity_id, _every_name(entity))

    def like(self, quote: str, label: str) -> dict[str, float]:
        """The project's entities of a label with names like the quote."""
        with self._guard:
            return self._labels[label].like(quote) if label in self._labels else {}


_indexes: WeakKeyDictionary[Project, _ProjectIndex] = WeakKeyDictionary()


def _index(project: Project) -> _ProjectIndex:
    index = _indexes.setdefault(project, _ProjectIndex())
    index.refresh(project.read())
    return index
