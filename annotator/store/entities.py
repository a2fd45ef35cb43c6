"""The project's knowledge base: entities and the names under which they are mentioned."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from annotator.model.entity import Entity
from annotator.store.connection import Connection, Fields
from annotator.store.history import Operation
from annotator.text.keys import search_key


def insert(op: Operation, entity: Entity) -> None:
    """Stores a new entity with its aliases."""
    op.insert("entities", _to_row(entity))
    for alias in entity.aliases:
        add_alias(op, entity.id, alias)


def update(op: Operation, entity: Entity) -> None:
    """Stores an entity anew; its aliases become exactly those given. KeyError if there is none of its id."""
    op.update("entities", {"id": entity.id}, _to_row(entity))
    known = _aliases_of(op.db, entity.id)
    for alias in known:
        if alias not in entity.aliases:
            op.delete("aliases", {"entity_id": entity.id, "alias": alias})
    for alias in entity.aliases:
        if alias not in known:
            add_alias(op, entity.id, alias)


def delete(op: Operation, entity_id: str) -> None:
    """Takes an entity away to which nothing is linked."""
    for alias in _aliases_of(op.db, entity_id):
        op.delete("aliases", {"entity_id": entity_id, "alias": alias})
    op.delete("entities", {"id": entity_id})


def add_alias(op: Operation, entity_id: str, alias: str) -> None:
    """Adds a name; nothing changes if the entity has it already."""
    if alias not in _aliases_of(op.db, entity_id):
        op.insert("aliases", {"entity_id": entity_id, "alias": alias, "key": search_key(alias)})


def get(db: Connection, id_or_code: str) -> Entity | None:
    """The entity with that id or shipped code."""
    row = db.one("SELECT * FROM entities WHERE id = :wanted OR code = :wanted", {"wanted": id_or_code})
    return _from_row(row, _aliases_of(db, row["id"])) if row else None


def all_of(db: Connection, label: str | None = None) -> list[Entity]:
    """Every entity of a label, or of all labels, by name."""
    aliases = defaultdict(list)
    for row in db.all("SELECT entity_id, alias FROM aliases ORDER BY alias"):
        aliases[row["entity_id"]].append(row["alias"])
    rows = db.all("SELECT * FROM entities WHERE :label IS NULL OR label = :label ORDER BY name, id", {"label": label})
    return [_from_row(row, tuple(aliases[row["id"]])) for row in rows]


def named(db: Connection, name: str, label: str) -> Entity | None:
    """An entity of that label with this name or alias, spelling variants taken as the same."""
    found = db.scalar(
        """SELECT id FROM entities WHERE label = :label AND (key = :key OR id IN (SELECT entity_id FROM aliases WHERE key = :key))
           ORDER BY key = :key DESC, id LIMIT 1""",
        {"label": label, "key": search_key(name)},
    )
    return get(db, found) if found else None


def _aliases_of(db: Connection, entity_id: str) -> tuple[str, ...]:
    return tuple(db.column("SELECT alias FROM aliases WHERE entity_id = ? ORDER BY alias", (entity_id,)))


def _to_row(entity: Entity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "code": entity.code,
        "label": entity.label,
        "name": entity.name,
        "key": search_key(entity.name),
        "names": json.dumps(dict(entity.names), ensure_ascii=False),
        "ids": json.dumps(dict(entity.ids), ensure_ascii=False),
        "note": entity.note,
    }


def _from_row(row: Fields, aliases: tuple[str, ...]) -> Entity:
    names, ids = json.loads(row["names"]), json.loads(row["ids"])
    return Entity(row["id"], row["label"], row["name"], aliases, names, ids, row["code"], row["note"])
