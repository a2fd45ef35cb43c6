"""The blocking keys of claims, indexed: claims that share one may speak of the same thing.

They are derived. An article whose spans changed since its keys were made, or whose keys another version made, is stale.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import TypeAlias

from annotator.store.connection import Connection

UNJUDGED = ""
"""Stands for a version where the claims are read, or being read, and not yet compared."""

Span: TypeAlias = tuple[str, int, int, str]
"""Article id, start, end, label: what tells a claim from every other."""
Keys: TypeAlias = Mapping[tuple[int, int, str], Iterable[str]]
"""For each claim of an article, by start, end and label, its blocking keys."""


def stale(db: Connection, version: str) -> list[str]:
    """The articles whose keys have to be made anew, in the order in which they came."""
    return db.column(
        "SELECT id FROM articles LEFT JOIN upkeep ON article_id = id WHERE claimed_by IS NOT :version ORDER BY number", {"version": version}
    )


def begin(db: Connection, article_ids: Iterable[str]) -> None:
    """Says that the claims of these articles are about to be read; whatever changes their spans from now on says otherwise."""
    db.run_many(
        """INSERT INTO upkeep (article_id, claimed_by) SELECT id, ? FROM articles WHERE id = ?
           ON CONFLICT DO UPDATE SET claimed_by = excluded.claimed_by""",
        [(UNJUDGED, article_id) for article_id in article_ids],
    )


def replace(db: Connection, article_id: str, keys: Keys) -> None:
    """Makes these the keys of the article's claims, which stays stale until they are judged; not where its spans changed since `begin`."""
    if db.scalar("SELECT claimed_by FROM upkeep WHERE article_id = ?", (article_id,)) != UNJUDGED:
        return
    db.run("DELETE FROM claim_keys WHERE article_id = ?", (article_id,))
    db.run_many(
        "INSERT OR IGNORE INTO claim_keys (key, article_id, start, end, label) VALUES (?, ?, ?, ?, ?)",
        [(key, article_id, *span) for span, found in keys.items() for key in found],
    )


def settle(db: Connection, article_ids: Iterable[str], *, version: str) -> None:
    """Says that the claims of these articles were judged: stale no longer, unless their spans changed again meanwhile."""
    db.run_many(
        "UPDATE upkeep SET claimed_by = ? WHERE article_id = ? AND claimed_by = ?",
        [(version, article_id, UNJUDGED) for article_id in article_ids],
    )


def blocks(db: Connection, *, most: int) -> Iterator[list[Span]]:
    """The claims that share a key, key by key; keys of one claim alone and of more than `most` are left out."""
    rows = db.all(
        """SELECT key, article_id, start, end, label FROM claim_keys
           WHERE key IN (SELECT key FROM claim_keys GROUP BY key HAVING count(*) BETWEEN 2 AND ?) ORDER BY key""",
        (most,),
    )
    for _, block in groupby(rows, key=lambda row: row["key"]):
        yield [(row["article_id"], row["start"], row["end"], row["label"]) for row in block]
