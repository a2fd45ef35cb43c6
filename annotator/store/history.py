"""History: every change that a person makes is one named operation with the rows before and after.

It is both the audit trail and what undo and redo work on, so the two cannot disagree. Derived rows
(suggestions, search index, progress, findings) are never part of it: they are brought up to date after each
operation, each undo and each redo by `annotator.store.derived`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from annotator.model.change import Change
from annotator.model.errors import BadInput
from annotator.model.history import HistoryEntry
from annotator.store import derived
from annotator.store.clock import now
from annotator.store.connection import Connection, Row
from annotator.store.derived import Touched

_KEYS: dict[str, tuple[str, ...]] = {
    "articles": ("id",),
    "regions": ("article_id", "start"),
    "annotations": ("id",),
    "labels": ("name",),
    "label_versions": ("number",),
    "entities": ("id",),
    "aliases": ("entity_id", "alias"),
    "former_ids": ("former",),
    "sources": ("id",),
    "evidence": ("id",),
    "verdicts": ("id",),
    "rulings": ("key",),
}
"""The tables whose rows are history, with their primary keys."""

Values = Mapping[str, Any]
Focus: TypeAlias = tuple[str, int, int, str]
Places: TypeAlias = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _RowChange:
    table: str
    key: Values
    before: Values | None
    after: Values | None
    article_id: str | None


class Operation:
    """A named change in the making: rows changed through it are recorded as well as written.

    `id` is the operation's number once it is finished, None if nothing changed.
    """

    def __init__(self, db: Connection, name: str, *, by: str, detail: Mapping[str, str] | None = None) -> None:
        self.db = db
        self.name = name
        self.by = by
        self.at = now()
        self.detail = dict(detail or {})
        self.id: int | None = None
        self.touched = Touched()
        self._changes: list[_RowChange] = []

    def insert(self, table: str, row: Values) -> None:
        """Adds a row."""
        _insert(self.db, table, row)
        self._record(table, row, None, dict(row), derived.places_of(self.db, table, row))

    def update(self, table: str, key: Values, changes: Values) -> None:
        """Sets columns of the row with that key; those that stay as they are are no change. KeyError without the row."""
        row = _fetch(self.db, table, key)
        changed = {name: value for name, value in changes.items() if row[name] != value}
        if changed:
            _update(self.db, table, key, row, changed)
            places = [place for version in (row, row | changed) for place in derived.places_of(self.db, table, version)]
            self._record(table, row | changed, {name: row[name] for name in changed}, changed, places)

    def delete(self, table: str, key: Values) -> None:
        """Takes the row with that key away. KeyError without it."""
        row = _fetch(self.db, table, key)
        article_id, places = derived.article_of(self.db, table, row), derived.places_of(self.db, table, row)
        _delete(self.db, table, key, row)
        self._record(table, row, row, None, places, article_id)

    def change(self, focus: Focus | None = None) -> Change:
        """What the finished operation changed."""
        return _change(self.name, self.id, self.touched, focus)

    def finish(self, resume: int | None = None) -> None:
        """Writes the record, if anything changed; what was undone can then no longer be redone."""
        if not self._changes:
            return
        if not self.by:
            raise BadInput("Say who is annotating first: nothing was changed.")
        number = self._resumed(resume) if resume else None
        if number is None:
            _discard_undone(self.db)
            number = self._open()
        self._write(number)
        derived.refresh(self.db, self.touched)

    def _record(
        self, table: str, row: Values, before: Values | None, after: Values | None, places: Places, article_id: str | None = None
    ) -> None:
        article_id = article_id or derived.article_of(self.db, table, row)
        self.touched.add(table, article_id, inserted=before is None, places=places)
        self._changes.append(_RowChange(table, {name: row[name] for name in _KEYS[table]}, before, after, article_id))

    def _open(self) -> int:
        sql = "INSERT INTO operations (name, by, at, detail) VALUES (?, ?, ?, ?) RETURNING id"
        return int(self.db.scalar(sql, (self.name, self.by, self.at, _json(self.detail))))

    def _resumed(self, number: int) -> int | None:
        sql = "UPDATE operations SET detail = ? WHERE id = ? AND state = 'done' AND sealed = 0 RETURNING id"
        found = self.db.scalar(sql, (_json(self.detail), number))
        return int(found) if found is not None else None

    def _write(self, number: int) -> None:
        self.id = number
        first = int(self.db.scalar("SELECT coalesce(max(number) + 1, 0) FROM changes WHERE operation_id = ?", (number,)))
        rows = [
            (number, first + place, change.table, _json(change.key), _json(change.before), _json(change.after), change.article_id)
            for place, change in enumerate(self._changes)
        ]
        self.db.run_many("INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


@contextmanager
def operation(
    db: Connection, name: str, *, by: str, detail: Mapping[str, str] | None = None, resume: int | None = None
) -> Iterator[Operation]:
    """One named operation of `by`, finished where the block ends; an exception in it leaves no trace (the transaction ends too).

    `resume` is the number of an operation that is to grow, such as an import that is written in several
    transactions; a new one is begun if that one has been undone meanwhile.
    """
    current = Operation(db, name, by=by, detail=detail)
    yield current
    current.finish(resume)


def undo(db: Connection, *, by: str) -> Change | None:
    """Takes the last operation back; None where there is none that can be."""
    entry = undoable(db)
    return _replayed(db, [entry], by=by, backwards=True) if entry else None


def redo(db: Connection) -> Change | None:
    """Does the operation that was undone last again; None where there is none."""
    entry = redoable(db)
    return _replayed(db, [entry], backwards=False) if entry else None


def go_to(db: Connection, number: int, *, by: str) -> Change | None:
    """Brings the project to where it stood after that operation, whether done or undone now; None where it stands there.

    Number 0 is before everything that can be undone. BadInput where neither undo nor redo leads there.
    """
    state = db.scalar("SELECT state FROM operations WHERE id = ?", (number,)) if number else "done"
    if state == "undone":
        rows = db.all("SELECT * FROM operations WHERE state = 'undone' AND id <= ? ORDER BY id", (number,))
    else:
        rows = db.all("SELECT * FROM operations WHERE state = 'done' AND id > ? ORDER BY id DESC", (number,))
    if state not in ("done", "undone") or (number and any(row["sealed"] for row in rows)):
        raise BadInput(f"The history does not lead to step {number} any longer: nothing was changed.")
    between = [_entry(row) for row in rows if not row["sealed"]]
    return _replayed(db, between, by=by, backwards=state == "done") if between else None


def undoable(db: Connection) -> HistoryEntry | None:
    """The operation that undo would take back."""
    row = db.one("SELECT * FROM operations WHERE state = 'done' ORDER BY id DESC LIMIT 1")
    return _entry(row) if row and not row["sealed"] else None


def redoable(db: Connection) -> HistoryEntry | None:
    """The operation that redo would do again."""
    row = db.one("SELECT * FROM operations WHERE state = 'undone' ORDER BY id LIMIT 1")
    return _entry(row) if row and not row["sealed"] else None


def entries(db: Connection, *, before: int | None = None, limit: int = 100) -> list[HistoryEntry]:
    """The operations, or those before that one, the last one first, each with its article."""
    rows = db.all(
        """SELECT *, CASE WHEN json_extract(detail, '$.count') IS NULL THEN (
               SELECT coalesce(a.title, a.name) FROM changes c JOIN articles a ON a.id = c.article_id WHERE c.operation_id = o.id LIMIT 1
           ) END AS article
           FROM operations o WHERE :before IS NULL OR id < :before ORDER BY id DESC LIMIT :limit""",
        {"before": before, "limit": limit},
    )
    return [replace(_entry(row), article=row["article"]) for row in rows]


def _replayed(db: Connection, entries: Sequence[HistoryEntry], *, by: str = "", backwards: bool) -> Change:
    """Takes operations back, or does them again, one after the other; what is derived follows once at the end."""
    touched, focus = Touched(), None
    for entry in entries:
        if backwards:
            db.run("UPDATE operations SET state = 'undone', undone_by = ?, undone_at = ? WHERE id = ?", (by, now(), entry.id))
        else:
            db.run("UPDATE operations SET state = 'done', undone_by = NULL, undone_at = NULL WHERE id = ?", (entry.id,))
        focus = _replay(db, entry, touched, backwards=backwards)
    derived.refresh(db, touched)
    return _change(entries[-1].name, entries[-1].id, touched, focus)


def _replay(db: Connection, entry: HistoryEntry, touched: Touched, *, backwards: bool) -> Focus | None:
    """Sets the rows of one operation; returns the span to select."""
    changes = [_row_change(row) for row in db.all("SELECT * FROM changes WHERE operation_id = ? ORDER BY number", (entry.id,))]
    decided = _decided_since(db, changes)
    for change in reversed(changes) if backwards else changes:
        if change.article_id not in decided:
            present, wanted = (change.after, change.before) if backwards else (change.before, change.after)
            places = _places(db, change)
            _set(db, change, wanted)
            touched.add(change.table, change.article_id, inserted=present is None, places=[*places, *_places(db, change)])
    return _focus(db, changes)


def _decided_since(db: Connection, changes: list[_RowChange]) -> set[str | None]:
    """Articles that the operation brought in and on which people decided otherwise than in it: these stay."""
    brought = {change.article_id for change in changes if change.table == "articles" and change.before is None}
    own = {change.key["id"] for change in changes if change.table == "annotations"}
    return {
        article_id
        for article_id in brought
        if not own.issuperset(db.column("SELECT id FROM annotations WHERE article_id = ?", (article_id,)))
    }


def _places(db: Connection, change: _RowChange) -> Places:
    """The places of the row as it is now, none where it is not there."""
    row = db.one(f"SELECT * FROM {change.table} WHERE {_where(change.key)}", tuple(change.key.values()))
    return derived.places_of(db, change.table, dict(row)) if row else ()


def _set(db: Connection, change: _RowChange, values: Values | None) -> None:
    if values is None:
        _delete(db, change.table, change.key, _fetch(db, change.table, change.key))
    elif change.before is None or change.after is None:
        _insert(db, change.table, values)
    else:
        _update(db, change.table, change.key, _fetch(db, change.table, change.key), values)


def _insert(db: Connection, table: str, row: Values) -> None:
    marks = ", ".join("?" * len(row))
    with derived.inserting(db, table, row):
        db.run(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))


def _update(db: Connection, table: str, key: Values, row: Values, values: Values) -> None:
    changes = ", ".join(f"{name} = ?" for name in values)
    with derived.updating(db, table, row, {**row, **values}):
        db.run(f"UPDATE {table} SET {changes} WHERE {_where(key)}", (*values.values(), *key.values()))


def _delete(db: Connection, table: str, key: Values, row: Values) -> None:
    with derived.deleting(db, table, row):
        db.run(f"DELETE FROM {table} WHERE {_where(key)}", tuple(key.values()))


def _fetch(db: Connection, table: str, key: Values) -> dict[str, Any]:
    row = db.one(f"SELECT * FROM {table} WHERE {_where(key)}", tuple(key.values()))
    if row is None:
        raise KeyError(f"no row in {table} with {dict(key)}")
    return dict(row)


def _where(key: Values) -> str:
    return " AND ".join(f"{name} = ?" for name in key)


def _discard_undone(db: Connection) -> None:
    if db.run("UPDATE operations SET state = 'discarded' WHERE state = 'undone'"):
        derived.purge(db)


def _focus(db: Connection, changes: list[_RowChange]) -> Focus | None:
    """The first span that the operation was about: where it stands now, or where it was offered if it is a suggestion again."""
    for change in changes:
        annotation_id = change.key["id"] if change.table == "annotations" else ((change.before or change.after or {}).get("annotation_id"))
        if not annotation_id or not change.article_id:
            continue
        row = db.one("SELECT start, end, label FROM annotations WHERE id = ?", (annotation_id,))
        if row:
            return change.article_id, row["start"], row["end"], row["label"]
        gone = change.before or change.after or {}
        place = json.loads(gone["offered"]) if gone.get("offered") else gone
        if "label" in place:
            return change.article_id, place["start"], place["end"], place["label"]
    return None


def _change(name: str, number: int | None, touched: Touched, focus: Focus | None) -> Change:
    return Change(
        name,
        number,
        articles=frozenset(touched.articles),
        spans=bool(touched.tables & {"annotations", "evidence", "verdicts", "regions"}),
        metadata=bool(touched.tables & {"articles", "labels"}),
        entities=bool(touched.tables & {"entities", "aliases", "former_ids"}),
        sources=bool(touched.tables & {"sources", "evidence"}),
        findings="rulings" in touched.tables,
        focus=focus,
        stretches=touched.stretches,
    )


def _entry(row: Row) -> HistoryEntry:
    state, free = row["state"], not row["sealed"]
    return HistoryEntry(
        row["id"], row["name"], row["by"], row["at"], json.loads(row["detail"]),
        undone=state != "done", undoable=state == "done" and free, redoable=state == "undone" and free,
    )  # fmt: skip


def _row_change(row: Row) -> _RowChange:
    before, after = (json.loads(row[name]) if row[name] is not None else None for name in ("before", "after"))
    return _RowChange(row["table_name"], json.loads(row["key"]), before, after, row["article_id"])


def _json(values: Values | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)
