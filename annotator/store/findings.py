"""Findings: open ones are derived and replaced at each check; what people ruled on them is history."""

from __future__ import annotations

import json
from collections.abc import Iterable

from annotator.model.finding import Finding, FindingKind, FindingState, Place
from annotator.store.clock import now
from annotator.store.connection import Connection, Row
from annotator.store.history import Operation
from annotator.store.moment import at_one_moment


def replace(db: Connection, findings: Iterable[Finding], *, of: Iterable[str] | None = None) -> None:
    """Makes these all that was noticed, or all that was about the articles `of`. Rulings stay and hold for what is noticed again."""
    if of is None:
        db.run("DELETE FROM findings")
    else:
        ids = json.dumps(list(of))
        db.run("DELETE FROM findings WHERE key IN (SELECT key FROM places WHERE article_id IN (SELECT value FROM json_each(?)))", (ids,))
    noticed = list(findings)
    db.run_many(
        "INSERT OR REPLACE INTO findings (key, kind, subject, score, reason) VALUES (?, ?, ?, ?, ?)",
        [(found.key, str(found.kind), found.subject, found.score, json.dumps(found.reason, ensure_ascii=False)) for found in noticed],
    )
    db.run_many(
        "INSERT INTO places (key, side, article_id, start, end, quote) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (found.key, side, place.article_id, place.start, place.end, place.quote)
            for found in noticed
            for side, place in enumerate(found.places)
        ],
    )


@at_one_moment
def all_of(db: Connection, article_id: str | None = None) -> list[Finding]:
    """The findings of the project or of one article with what was ruled on them, the surest first."""
    rows = db.all(
        """SELECT findings.*, coalesce(rulings.state, 'open') AS state FROM findings LEFT JOIN rulings USING (key)
           WHERE :article IS NULL OR key IN (SELECT key FROM places WHERE article_id = :article) ORDER BY score DESC, key""",
        {"article": article_id},
    )
    places = _places(db, article_id)
    return [_from_row(row, places[row["key"]]) for row in rows]


def rule(op: Operation, key: str, state: FindingState) -> None:
    """Stores what a person says about a finding; open takes an earlier ruling back."""
    known = op.db.scalar("SELECT 1 FROM rulings WHERE key = ?", (key,))
    ruling = {"state": str(state), "decided_by": op.by, "decided_at": now()}
    if state is FindingState.OPEN:
        if known:
            op.delete("rulings", {"key": key})
    elif known:
        op.update("rulings", {"key": key}, ruling)
    else:
        op.insert("rulings", {"key": key, **ruling})


def _places(db: Connection, article_id: str | None) -> dict[str, tuple[Place, Place]]:
    rows = db.all(
        """SELECT places.*, name FROM places JOIN articles ON articles.id = article_id
           WHERE :article IS NULL OR key IN (SELECT key FROM places WHERE article_id = :article) ORDER BY key, side""",
        {"article": article_id},
    )
    sides = {(row["key"], row["side"]): _place(row) for row in rows}
    return {key: (sides[key, 0], sides[key, 1]) for key, side in sides if side == 0}


def _place(row: Row) -> Place:
    return Place(row["article_id"], row["name"], row["start"], row["end"], row["quote"])


def _from_row(row: Row, places: tuple[Place, Place]) -> Finding:
    kind, state = FindingKind(row["kind"]), FindingState(row["state"])
    return Finding(row["key"], kind, places, row["subject"], row["score"], json.loads(row["reason"]), state)
