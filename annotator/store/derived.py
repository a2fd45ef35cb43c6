"""Keeps derived rows in step with the rows that people change: search index, progress, claim keys, changes of names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from annotator.store import progress, search
from annotator.store.connection import Connection


@dataclass(slots=True)
class Touched:
    """The tables and the articles that an operation touched: `new` ones, and those whose `regions` changed.

    `stretches` are between which code points of an article the touched places lie; one whose regions changed has none.
    """

    tables: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    new: set[str] = field(default_factory=set)
    regions: set[str] = field(default_factory=set)
    stretches: dict[str, tuple[int, int]] = field(default_factory=dict)

    def add(self, table: str, article_id: str | None, *, inserted: bool, places: Iterable[tuple[int, int]] = ()) -> None:
        """Notes one row that was inserted or changed, with the places that it lies on; an article before its regions."""
        self.tables.add(table)
        if article_id:
            self.articles.add(article_id)
            if table == "articles" and inserted:
                self.new.add(article_id)
            if table == "regions" and article_id not in self.new:
                self.regions.add(article_id)
            self._stretch(article_id, places)

    def _stretch(self, article_id: str, places: Iterable[tuple[int, int]]) -> None:
        if article_id in self.regions:
            self.stretches.pop(article_id, None)
            return
        for start, end in places:
            first, last = self.stretches.get(article_id, (start, end))
            self.stretches[article_id] = min(first, start), max(last, end)


def article_of(db: Connection, table: str, row: Mapping[str, Any]) -> str | None:
    """The article that a row belongs to, None for a row of the whole project."""
    if table == "articles":
        return str(row["id"])
    if "annotation_id" in row:
        return str(db.scalar("SELECT article_id FROM annotations WHERE id = ?", (row["annotation_id"],)))
    return row.get("article_id")


def places_of(db: Connection, table: str, row: Mapping[str, Any]) -> list[tuple[int, int]]:
    """Where spans lie, in code points, that look otherwise with a row than without it."""
    if table in ("evidence", "verdicts"):
        annotation = db.one("SELECT start, end FROM annotations WHERE id = ?", (row["annotation_id"],))
        return [(annotation["start"], annotation["end"])] if annotation else []
    if table != "annotations":
        return []
    offered = json.loads(row["offered"]) if row["offered"] else row
    return [(row["start"], row["end"]), (offered["start"], offered["end"])]


@contextmanager
def inserting(db: Connection, table: str, row: Mapping[str, Any]) -> Iterator[None]:
    """Around the block that adds a row."""
    if table == "articles":
        search.add(db, row["number"], _text(db, row))
    elif table == "annotations":
        progress.coming(db, row)
    yield
    _names_changed(db, table, row)


@contextmanager
def updating(db: Connection, table: str, row: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[None]:
    """Around the block that makes a row a new one."""
    counts = table == "annotations" and progress.stands_elsewhere(row, new)
    if counts:
        progress.coming(db, new)
    yield
    if counts:
        progress.gone(db, row)
    _names_changed(db, table, row)


@contextmanager
def deleting(db: Connection, table: str, row: Mapping[str, Any]) -> Iterator[None]:
    """Around the block that takes a row away."""
    if table == "articles":
        search.remove(db, row["number"], _text(db, row))
        db.run("DELETE FROM findings WHERE key IN (SELECT key FROM places WHERE article_id = ?)", (row["id"],))
    yield
    if table == "annotations":
        progress.gone(db, row)
    _names_changed(db, table, row)


def _names_changed(db: Connection, table: str, row: Mapping[str, Any]) -> None:
    if table in ("entities", "aliases"):
        db.run("INSERT OR REPLACE INTO name_changes (entity_id) VALUES (?)", (row.get("entity_id") or row["id"],))


def refresh(db: Connection, touched: Touched) -> None:
    """Follows an operation: an article whose regions changed has to be highlighted again, one whose spans or date did, checked again."""
    for article_id in touched.regions:
        db.run("UPDATE upkeep SET highlighted_by = NULL WHERE article_id = ?", (article_id,))
        progress.refresh(db, article_id)
    if touched.tables & {"annotations", "articles", "regions"}:
        for article_id in touched.articles:
            progress.claims_changed(db, article_id)


def purge(db: Connection) -> None:
    """Drops texts and snapshots that only an undone operation knew, once it can no longer be redone."""
    db.run("DELETE FROM texts WHERE sha256 NOT IN (SELECT text_sha256 FROM articles)")
    db.run("DELETE FROM snapshots WHERE sha256 NOT IN (SELECT snapshot_sha256 FROM sources WHERE snapshot_sha256 IS NOT NULL)")


def _text(db: Connection, row: Mapping[str, Any]) -> str:
    return str(db.scalar("SELECT text FROM texts WHERE sha256 = ?", (row["text_sha256"],)))
