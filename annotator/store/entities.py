"""The project's knowledge base: entities and the names under which they are mentioned."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from annotator.model.entity import Entity, EntityRow
from annotator.store.connection import Connection, Fields
from annotator.store.history import Operation
from annotator.store.moment import at_one_moment
from annotator.text.keys import search_key


def insert(op: Operation, entity: Entity) -> None:
    """Stores a new entity with its aliases, and the former ids that stand for nothing else in the project."""
    op.insert("entities", _to_row(entity))
    for alias in entity.aliases:
        add_alias(op, entity.id, alias)
    for former in entity.former:
        add_former(op, entity.id, former)


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
    for former in _former_of(op.db, entity_id):
        op.delete("former_ids", {"former": former})
    op.delete("entities", {"id": entity_id})


def add_alias(op: Operation, entity_id: str, alias: str) -> None:
    """Adds a name; nothing changes if the entity has it already."""
    if alias not in _aliases_of(op.db, entity_id):
        op.insert("aliases", {"entity_id": entity_id, "alias": alias, "key": search_key(alias)})


def add_former(op: Operation, entity_id: str, former: str) -> None:
    """Lets the id or code of another entity stand for this one; nothing changes where it stands for one already."""
    if get(op.db, former) is None:
        op.insert("former_ids", {"former": former, "entity_id": entity_id})


@at_one_moment
def get(db: Connection, id_or_code: str) -> Entity | None:
    """The entity with that id or code, or into which the one that had it was merged."""
    row = db.one("SELECT * FROM entities WHERE id = :wanted OR code = :wanted", {"wanted": id_or_code}) or db.one(
        "SELECT entities.* FROM former_ids JOIN entities ON id = entity_id WHERE former = ?", (id_or_code,)
    )
    return _from_row(row, _aliases_of(db, row["id"]), _former_of(db, row["id"])) if row else None


@at_one_moment
def all_of(db: Connection, label: str | None = None) -> list[Entity]:
    """Every entity of a label, or of all labels, by name."""
    ids = db.column("SELECT id FROM entities WHERE :label IS NULL OR label = :label ORDER BY name, id", {"label": label})
    return list(with_ids(db, ids).values())


@at_one_moment
def with_ids(db: Connection, ids: Sequence[str]) -> dict[str, Entity]:
    """Those of the ids that are entities, in the order given, with what each of them is."""
    wanted, within = (json.dumps(list(ids)),), "IN (SELECT value FROM json_each(?))"
    aliases, former = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for row in db.all(f"SELECT entity_id, alias FROM aliases WHERE entity_id {within} ORDER BY entity_id, alias", wanted):
        aliases[row["entity_id"]].append(row["alias"])
    for row in db.all(f"SELECT entity_id, former FROM former_ids WHERE entity_id {within} ORDER BY former", wanted):
        former[row["entity_id"]].append(row["former"])
    rows = {row["id"]: row for row in db.all(f"SELECT * FROM entities WHERE id {within}", wanted)}
    return {entity_id: _from_row(rows[entity_id], aliases[entity_id], former[entity_id]) for entity_id in ids if entity_id in rows}


@at_one_moment
def page(
    db: Connection, *, matching: str | None = None, label: str | None = None, after: str | None = None, limit: int = 200
) -> list[EntityRow]:
    """Entities by name with the number of their mentions: those that follow the entity `after`, at most `limit`.

    `matching` is looked for in every name, spelling variants taken as the same, and in codes and ids.
    """
    rows = db.all(
        """SELECT id, (SELECT count(*) FROM annotations WHERE entity_id = entities.id AND state != 'rejected') AS mentions
           FROM entities
           WHERE (:label IS NULL OR label = :label)
           AND (:after IS NULL OR (key, id) > (SELECT key, id FROM entities WHERE id = :after))
           AND (:text IS NULL OR instr(key, :key) OR instr(lower(names), lower(:text)) OR instr(ids, :text) OR code = :text OR id = :text
                OR id IN (SELECT entity_id FROM aliases WHERE instr(key, :key)))
           ORDER BY key, id LIMIT :limit""",
        {"label": label, "after": after, "text": matching or None, "key": search_key(matching or ""), "limit": limit},
    )
    counts = {row["id"]: row["mentions"] for row in rows}
    return [EntityRow(entity, counts[entity.id]) for entity in with_ids(db, list(counts)).values()]


@at_one_moment
def named(db: Connection, name: str, label: str | None = None) -> list[Entity]:
    """The entities with this name or alias, spelling variants taken as the same; those whose canonical name it is come first."""
    found = db.column(
        """SELECT id FROM entities
           WHERE (:label IS NULL OR label = :label) AND (key = :key OR id IN (SELECT entity_id FROM aliases WHERE key = :key))
           ORDER BY key = :key DESC, id""",
        {"label": label, "key": search_key(name)},
    )
    return [entity for entity_id in found if (entity := get(db, entity_id))]


@at_one_moment
def changed_since(db: Connection, number: int) -> tuple[int, dict[str, Entity | None]]:
    """The number of the last change of names, and the entities of those after `number` (0: all) by id; None for one that is gone."""
    rows = db.all("SELECT number, entity_id FROM name_changes WHERE number > ? ORDER BY number", (number,))
    ids = [row["entity_id"] for row in rows]
    known = with_ids(db, ids)
    return rows[-1]["number"] if rows else number, {entity_id: known.get(entity_id) for entity_id in ids}


def former_ids(db: Connection) -> set[str]:
    """The ids and codes of entities that were merged into others."""
    return set(db.column("SELECT former FROM former_ids"))


def mentioned_in(db: Connection, article_id: str) -> list[tuple[str, str, str | None]]:
    """The words of an article that mean an entity, as people decided or recognisers propose, with its id and code.

    For a shipped entity that is none of the project's yet the id is its code.
    """
    rows = db.all(
        """SELECT quote, entities.id, code FROM annotations JOIN entities ON entities.id = entity_id
           WHERE article_id = :article AND state != 'rejected'
           UNION SELECT quote, coalesce(own.id, taken.id, entity), coalesce(own.code, taken.code)
           FROM suggestions LEFT JOIN entities own ON own.id = entity LEFT JOIN entities taken ON taken.code = entity
           WHERE article_id = :article AND entity IS NOT NULL""",
        {"article": article_id},
    )
    return [(row["quote"], row["id"], row["code"]) for row in rows]


@at_one_moment
def in_same_articles(db: Connection, entity_ids: Iterable[str], article_id: str, *, most: int) -> dict[str, set[str]]:
    """For each entity the others that are linked in articles that mention it, `most` at most and not this one."""
    sql = """SELECT DISTINCT entity_id FROM annotations WHERE entity_id IS NOT NULL AND article_id IN (
               SELECT DISTINCT article_id FROM annotations WHERE entity_id = ? AND article_id != ? AND state != 'rejected' LIMIT ?)"""
    return {entity_id: set(db.column(sql, (entity_id, article_id, most))) - {entity_id} for entity_id in entity_ids}


def _aliases_of(db: Connection, entity_id: str) -> tuple[str, ...]:
    return tuple(db.column("SELECT alias FROM aliases WHERE entity_id = ? ORDER BY alias", (entity_id,)))


def _former_of(db: Connection, entity_id: str) -> tuple[str, ...]:
    return tuple(db.column("SELECT former FROM former_ids WHERE entity_id = ? ORDER BY former", (entity_id,)))


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


def _from_row(row: Fields, aliases: Sequence[str], former: Sequence[str]) -> Entity:
    names, ids = json.loads(row["names"]), json.loads(row["ids"])
    return Entity(row["id"], row["label"], row["name"], tuple(aliases), names, ids, row["code"], row["note"], tuple(former))
