"""What follows from an article's spans: how many each person has decided and how many suggestions wait for that person.

The counts are kept, since a list of 30,000 articles cannot count 300,000 spans each time it is shown. An annotation that comes
or goes changes them by the few suggestions that it alone stands in for; where an article's suggestions or boilerplate
change, they are counted anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.store.connection import Connection
from annotator.store.standing import OUTSIDE_BOILERPLATE, UNDECIDED, WITHIN_REACH

NOBODY = ""
"""Stands for everybody who has not decided anything in the article."""

_STANDING = ("article_id", "decided_by", "start", "end", "label", "family", "core_start", "core_end")
_OFFERED = ("offered_family", "offered_start", "offered_end")


def spans_changed(db: Connection, article_id: str) -> None:
    """Follows a change of an article's suggestions: its claims are to be compared anew, its spans counted."""
    claims_changed(db, article_id)
    refresh(db, article_id)


def claims_changed(db: Connection, article_id: str) -> None:
    """Says that an article's claims are to be compared anew."""
    db.run("UPDATE upkeep SET claimed_by = NULL WHERE article_id = ? AND claimed_by IS NOT NULL", (article_id,))


def refresh(db: Connection, article_id: str) -> None:
    """Counts one article anew; of one that is gone nothing is left."""
    db.run("DELETE FROM progress WHERE article_id = ?", (article_id,))
    people = db.column("SELECT DISTINCT decided_by FROM annotations WHERE article_id = ?", (article_id,))
    for person, waiting in [(NOBODY, OUTSIDE_BOILERPLATE), *[(person, UNDECIDED) for person in people]]:
        db.run(
            f"""INSERT INTO progress (article_id, person, decided, undecided)
                SELECT id, :person,
                    (SELECT count(*) FROM annotations WHERE article_id = :article AND decided_by = :person),
                    (SELECT count(*) FROM suggestions s WHERE s.article_id = :article AND {waiting})
                FROM articles WHERE id = :article""",
            {"article": article_id, "person": person},
        )


def stands_elsewhere(row: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two versions of an annotation's row stand in for other suggestions, or for another person."""
    return any(row[name] != other[name] for name in (*_STANDING, *_OFFERED))


def coming(db: Connection, row: Mapping[str, Any]) -> None:
    """Counts an annotation before its row is there: what waits and it stands in for waits no longer."""
    _count(db, row, decided=1, undecided=-_waiting(db, row))


def gone(db: Connection, row: Mapping[str, Any]) -> None:
    """Counts an annotation no longer, once its row is gone: what nothing else stands in for waits again."""
    _count(db, row, decided=-1, undecided=_waiting(db, row))


def _waiting(db: Connection, row: Mapping[str, Any]) -> int:
    """How many suggestions its person still has to decide of those that an annotation stands in for."""
    places = [row["start"], row["core_start"], *([row["offered_start"]] if row["offered"] else [])]
    return int(
        db.scalar(
            f"""SELECT count(*) FROM suggestions s
                WHERE s.article_id = :article AND s.start <= :last AND {WITHIN_REACH} AND (
                    (s.start = :start AND s.end = :end AND s.label = :label)
                    OR (s.family = :family AND s.core_start = :core_start AND s.core_end = :core_end)
                    OR (s.family = :offered_family AND s.core_start = :offered_start AND s.core_end = :offered_end))
                AND {UNDECIDED}""",
            {
                **{name: row[name] for name in (*_STANDING, *_OFFERED)},
                "article": row["article_id"],
                "person": row["decided_by"],
                "first": min(places),
                "last": max(places),
            },
        )
    )


def _count(db: Connection, row: Mapping[str, Any], *, decided: int, undecided: int) -> None:
    place = row["article_id"], row["decided_by"]
    changed = "UPDATE progress SET decided = decided + ?, undecided = undecided + ? WHERE article_id = ? AND person = ?"
    if not db.run(changed, (decided, undecided, *place)):
        _begin(db, *place)
        db.run(changed, (decided, undecided, *place))


def _begin(db: Connection, article_id: str, person: str) -> None:
    """Counts for a person who has decided nothing in the article yet: what waits for everybody waits for that person too."""
    db.run("INSERT OR IGNORE INTO progress (article_id, person, decided, undecided) VALUES (?, ?, 0, 0)", (article_id, NOBODY))
    db.run(
        "INSERT INTO progress (article_id, person, decided, undecided) SELECT article_id, ?, 0, undecided FROM progress"
        " WHERE article_id = ? AND person = ?",
        (person, article_id, NOBODY),
    )
