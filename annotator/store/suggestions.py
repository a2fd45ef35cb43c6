"""Suggestions: what recognisers propose. They are replaced whenever an article is highlighted again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from annotator.model.review import Suggestion
from annotator.store import labels, progress, values
from annotator.store.connection import Connection, Fields, Row
from annotator.store.standing import OUTSIDE_BOILERPLATE, UNDECIDED, WITHIN_REACH

Columns: TypeAlias = dict[str, Any]
"""What the table stores of a suggestion, column by column."""

_PLAIN = ("start", "end", "label", "quote", "origin", "rule", "score", "entity")
_COLUMNS = ("article_id", "family", "core_start", "core_end", *_PLAIN, *values.COLUMNS)
_READ = (*_PLAIN, "core_start", "core_end", "value_kind", "value")
_INSERT = f"INSERT OR IGNORE INTO suggestions ({', '.join(_COLUMNS)}) VALUES ({', '.join(':' + name for name in _COLUMNS)})"


def replace(db: Connection, article_id: str, suggestions: Iterable[Suggestion], *, version: str) -> None:
    """Makes these the article's suggestions, as made by that version of the recognisers. Annotations stay as they are."""
    put(db, article_id, to_rows(article_id, suggestions, labels.families(db)), version=version)


def put(db: Connection, article_id: str, rows: Sequence[Columns], *, version: str) -> None:
    """As `replace`, with rows that were made before."""
    db.run("DELETE FROM suggestions WHERE article_id = ?", (article_id,))
    db.run_many(_INSERT, rows)
    db.run(
        """INSERT INTO upkeep (article_id, highlighted_by, highlighted_after, longest) VALUES (?, ?, (SELECT max(id) FROM operations), ?)
           ON CONFLICT DO UPDATE SET highlighted_by = excluded.highlighted_by, highlighted_after = excluded.highlighted_after,
           longest = excluded.longest""",
        (article_id, version, _longest(rows)),
    )
    progress.spans_changed(db, article_id)


def restore(db: Connection, article_id: str, suggestions: Iterable[Suggestion]) -> None:
    """Puts back what was decided, unless it is still there."""
    rows = to_rows(article_id, suggestions, labels.families(db))
    back = [row for row in rows if db.run(_INSERT, row)]
    if back:
        db.run("UPDATE upkeep SET longest = max(longest, ?) WHERE article_id = ?", (_longest(back), article_id))
        progress.spans_changed(db, article_id)


def decided_and_gone(db: Connection, article_id: str) -> list[Suggestion]:
    """What the article's decisions were made from and is suggested no longer."""
    rows = db.column(
        """SELECT offered FROM annotations a WHERE article_id = ? AND offered IS NOT NULL AND NOT EXISTS (
               SELECT 1 FROM suggestions s WHERE s.article_id = a.article_id AND s.start = json_extract(a.offered, '$.start')
               AND s.end = json_extract(a.offered, '$.end') AND s.label = a.offered_label)""",
        (article_id,),
    )
    return [from_row(json.loads(row)) for row in rows]


def of_article(db: Connection, article_id: str) -> list[Suggestion]:
    """All of the article's suggestions, decided or not, by start and the longest first."""
    rows = db.all("SELECT * FROM suggestions WHERE article_id = ? ORDER BY start, end DESC, label", (article_id,))
    return [from_row(row) for row in rows]


def highlighter(db: Connection, article_id: str) -> str | None:
    """The version of the recognisers that made the article's suggestions; None where it is to be highlighted anew."""
    version = db.scalar("SELECT highlighted_by FROM upkeep WHERE article_id = ?", (article_id,))
    return str(version) if version else None


def undecided_rows(
    db: Connection, article_id: str, person: str, *, within: tuple[int, int] | None = None, untouched: bool = False
) -> list[Row]:
    """The rows of those that the person still has to decide, for `from_row`, by start; all, or those that share text with `within`.

    An article is `untouched` where the person has decided nothing in it, which saves asking for each suggestion.
    """
    start, end = within or (None, None)
    near = f"AND s.start < :end AND s.end > :first AND {WITHIN_REACH}" if within else ""
    waiting = OUTSIDE_BOILERPLATE if untouched else UNDECIDED
    return db.all(
        f"SELECT {', '.join(_READ)} FROM suggestions s WHERE s.article_id = :article {near} AND {waiting} ORDER BY start",
        {"article": article_id, "person": person, "first": start, "end": end},
    )


def _longest(rows: Iterable[Columns]) -> int:
    return max((row["end"] - row["start"] for row in rows), default=0)


def to_rows(article_id: str, suggestions: Iterable[Suggestion], families: dict[str, str]) -> list[Columns]:
    """Suggestions as the table stores them, in labels whose families these are."""
    return [to_row(article_id, suggestion, families) for suggestion in suggestions]


def to_row(article_id: str, suggestion: Suggestion, families: dict[str, str]) -> Columns:
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
