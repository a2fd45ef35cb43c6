"""Suggestions: what recognisers propose. They are replaced whenever an article is highlighted again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from annotator.model.review import Suggestion
from annotator.store import labels, progress, values
from annotator.store.connection import Connection, Fields, Row
from annotator.store.standing import UNDECIDED, WITHIN_REACH

_PLAIN = ("start", "end", "label", "quote", "origin", "rule", "score", "entity")
_COLUMNS = ("article_id", "family", "core_start", "core_end", *_PLAIN, *values.COLUMNS)
_READ = (*_PLAIN, "core_start", "core_end", "value_kind", "value")
_INSERT = f"INSERT OR IGNORE INTO suggestions ({', '.join(_COLUMNS)}) VALUES ({', '.join(':' + name for name in _COLUMNS)})"


def replace(db: Connection, article_id: str, suggestions: Iterable[Suggestion], *, version: str) -> None:
    """Makes these the article's suggestions, as made by that version of the recognisers. Annotations stay as they are."""
    known = labels.families(db)
    rows = [to_row(article_id, suggestion, known) for suggestion in suggestions]
    db.run("DELETE FROM suggestions WHERE article_id = ?", (article_id,))
    db.run_many(_INSERT, rows)
    db.run(
        """INSERT INTO upkeep (article_id, highlighted_by, highlighted_after, longest) VALUES (?, ?, (SELECT max(id) FROM operations), ?)
           ON CONFLICT DO UPDATE SET highlighted_by = excluded.highlighted_by, highlighted_after = excluded.highlighted_after,
           longest = excluded.longest""",
        (article_id, version, max((row["end"] - row["start"] for row in rows), default=0)),
    )
    progress.spans_changed(db, article_id)


def restore(db: Connection, article_id: str, suggestion: Suggestion) -> None:
    """Puts back one that was decided, unless it is still there."""
    if db.run(_INSERT, to_row(article_id, suggestion, labels.families(db))):
        length = suggestion.end - suggestion.start
        db.run("UPDATE upkeep SET longest = max(longest, ?) WHERE article_id = ?", (length, article_id))
        progress.spans_changed(db, article_id)


def of_article(db: Connection, article_id: str) -> list[Suggestion]:
    """All of the article's suggestions, decided or not, by start and the longest first."""
    rows = db.all("SELECT * FROM suggestions WHERE article_id = ? ORDER BY start, end DESC, label", (article_id,))
    return [from_row(row) for row in rows]


def highlighter(db: Connection, article_id: str) -> str | None:
    """The version of the recognisers that made the article's suggestions; None where it is to be highlighted anew."""
    version = db.scalar("SELECT highlighted_by FROM upkeep WHERE article_id = ?", (article_id,))
    return str(version) if version else None


def undecided_rows(db: Connection, article_id: str, person: str, *, within: tuple[int, int] | None = None) -> list[Row]:
    """The rows of those that the person still has to decide, for `from_row`, by start; all, or those that share text with `within`."""
    start, end = within or (None, None)
    near = f"AND s.start < :end AND s.end > :first AND {WITHIN_REACH}" if within else ""
    return db.all(
        f"SELECT {', '.join(_READ)} FROM suggestions s WHERE s.article_id = :article {near} AND {UNDECIDED} ORDER BY start",
        {"article": article_id, "person": person, "first": start, "end": end},
    )


def to_row(article_id: str, suggestion: Suggestion, families: dict[str, str]) -> dict[str, Any]:
    """The suggestion as the table stores it."""
    return {
        "article_id": article_id,
        "family": labels.family(families, suggestion.label, suggestion.value),
        "core_start": suggestion.core[0],
        "core_end": suggestion.core[1],
        **{name: getattr(suggestion, name) for name in _PLAIN},
        **values.to_columns(suggestion.value),
    }


def from_row(row: Fields) -> Suggestion:
    """The suggestion that a row stores."""
    core = row["core_start"], row["core_end"]
    return Suggestion(**{name: row[name] for name in _PLAIN}, core=core, value=values.from_columns(row))
