"""Articles: one row each for what is known about them, their texts apart so that lists stay fast."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from annotator.model.article import Article, ArticleRow, ArticleState, Counts, Metadata, Region
from annotator.store.clock import now
from annotator.store.connection import Connection, Row
from annotator.store.moment import at_one_moment
from annotator.store.progress import NOBODY
from annotator.text.canonical import sha256
from annotator.text.keys import search_key

if TYPE_CHECKING:  # who reads needs neither, and a window that opens waits for each import
    from annotator.model.new_article import NewArticle
    from annotator.store.history import Operation

_BEGINNING = 90
"""Characters of a text by which a person knows it."""

_METADATA = ("title", "outlet", "date", "author", "url")


def add(op: Operation, new: NewArticle, *, regions: Iterable[Region] = (), id: str | None = None) -> str:
    """Stores an article and returns its id. Ask `with_text` and `with_name` first: both must be new to the project."""
    import hashlib  # these two are slow to load, and a window that opens needs neither
    import uuid

    article_id = id or str(uuid.uuid4())
    digest = sha256(new.text)
    op.db.run(
        "INSERT OR IGNORE INTO texts (sha256, text, raw_sha256, raw) VALUES (?, ?, ?, ?)",
        (digest, new.text, hashlib.sha256(new.raw).hexdigest() if new.raw else None, zlib.compress(new.raw, 6) if new.raw else None),
    )
    number = op.db.scalar("SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'articles'")
    op.insert("articles", {
        "number": number, "id": article_id, "name": new.name, "text_sha256": digest, **_metadata_columns(new.name, new.metadata),
        "state": str(ArticleState.NEW), "reason": None, "added_at": now(),
    })  # fmt: skip
    for region in regions:
        _insert_region(op, article_id, region, marked_by=None)
    return article_id


def with_text(db: Connection, text: str) -> str | None:
    """The id of the article that has exactly this text."""
    return _text_or_none(db.scalar("SELECT id FROM articles WHERE text_sha256 = ?", (sha256(text),)))


def with_name(db: Connection, name: str) -> str | None:
    """The id of the article of that name."""
    return _text_or_none(db.scalar("SELECT id FROM articles WHERE name = ?", (name,)))


def taken(db: Connection, ids: Iterable[str]) -> set[str]:
    """Those of the ids that an article of the project has already."""
    return {wanted for wanted in ids if db.scalar("SELECT 1 FROM articles WHERE id = ?", (wanted,))}


@at_one_moment
def get(db: Connection, article_id: str) -> Article:
    """The article. KeyError if there is none."""
    row = db.one("SELECT a.*, t.text FROM articles a JOIN texts t ON t.sha256 = a.text_sha256 WHERE a.id = ?", (article_id,))
    if row is None:
        raise KeyError(article_id)
    metadata = Metadata(*(row[name] for name in _METADATA))
    state, reason = ArticleState(row["state"]), row["reason"]
    return Article(row["id"], row["name"], row["text"], row["text_sha256"], metadata, state, reason, regions(db, article_id))


def title(db: Connection, article_id: str) -> str:
    """What the article is called in lists: its title, or its name. KeyError if there is none."""
    found = db.scalar("SELECT coalesce(title, name) FROM articles WHERE id = ?", (article_id,))
    if found is None:
        raise KeyError(article_id)
    return str(found)


def text(db: Connection, article_id: str) -> str:
    """The article's text. KeyError if there is none."""
    found = db.scalar("SELECT text FROM texts WHERE sha256 = (SELECT text_sha256 FROM articles WHERE id = ?)", (article_id,))
    if found is None:
        raise KeyError(article_id)
    return str(found)


def raw(db: Connection, article_id: str) -> bytes:
    """The bytes as they were read, empty where there were none."""
    stored = db.scalar("SELECT raw FROM texts WHERE sha256 = (SELECT text_sha256 FROM articles WHERE id = ?)", (article_id,))
    return zlib.decompress(stored) if stored else b""


def ids(db: Connection, *, states: Sequence[ArticleState] = ()) -> list[str]:
    """The ids of all articles, or of those in these states, in the order in which they came."""
    chosen = f"WHERE state IN ({', '.join('?' * len(states))})" if states else ""
    return db.column(f"SELECT id FROM articles {chosen} ORDER BY number", tuple(map(str, states)))


def neighbour(db: Connection, article_id: str, step: int) -> str | None:
    """The article `step` places after (or, negative, before) this one; None past either end."""
    side, order = (">", "ASC") if step > 0 else ("<", "DESC")
    sql = f"""SELECT id FROM articles WHERE number {side} (SELECT number FROM articles WHERE id = ?)
              ORDER BY number {order} LIMIT 1 OFFSET ?"""
    return _text_or_none(db.scalar(sql, (article_id, abs(step) - 1)))


def unfinished(db: Connection, *, after: str | None = None) -> str | None:
    """The first article whose review goes on, after that one and then from the beginning; None where there is no other."""
    number = db.scalar("SELECT number FROM articles WHERE id = ?", (after,)) or 0
    sql = "SELECT id FROM articles WHERE number {} ? AND +state IN (?, ?) ORDER BY number LIMIT 1"  # + keeps to the order of the numbers
    parameters = (number, str(ArticleState.NEW), str(ArticleState.IN_PROGRESS))
    return _text_or_none(db.scalar(sql.format(">"), parameters) or db.scalar(sql.format("<"), parameters))


def page(
    db: Connection,
    person: str,
    *,
    matching: str | None = None,
    states: Sequence[ArticleState] = (),
    after: str | None = None,
    limit: int = 200,
) -> list[ArticleRow]:
    """Up to `limit` lines of the article list that follow `after`.

    `matching` is looked for in name, title and outlet, however it is spelled.
    """
    chosen, parameters = ["a.number > coalesce((SELECT number FROM articles WHERE id = :after), 0)"], {"after": after, "person": person}
    if states:
        chosen.append(f"a.state IN ({', '.join(repr(str(state)) for state in states)})")
    if matching:
        chosen.append("instr(a.listed, :wanted)")
        parameters["wanted"] = search_key(matching.strip())
    rows = db.all(
        f"""SELECT a.*, coalesce(mine.decided, 0) AS decided, coalesce(mine.undecided, everybody.undecided, 0) AS undecided,
            (SELECT count(*) FROM places JOIN findings USING (key) LEFT JOIN rulings USING (key)
             WHERE article_id = a.id AND coalesce(rulings.state, 'open') = 'open') AS findings,
            CASE WHEN a.title IS NULL THEN (SELECT substr(text, 1, {_BEGINNING}) FROM texts WHERE sha256 = a.text_sha256) END AS beginning
            FROM articles a
            LEFT JOIN progress mine ON mine.article_id = a.id AND mine.person = :person
            LEFT JOIN progress everybody ON everybody.article_id = a.id AND everybody.person = '{NOBODY}'
            WHERE {" AND ".join(chosen)} ORDER BY a.number LIMIT {int(limit)}""",
        parameters,
    )
    return [_line(row) for row in rows]


@at_one_moment
def counts(db: Connection, person: str) -> Counts:
    """The project at a glance, for that person."""
    states = db.all("SELECT state, count(*) AS count FROM articles GROUP BY state")
    row = db.one(
        """SELECT coalesce(sum(mine.decided), 0) AS decided, coalesce(sum(coalesce(mine.undecided, everybody.undecided)), 0) AS undecided
           FROM progress everybody LEFT JOIN progress mine ON mine.article_id = everybody.article_id AND mine.person = :person
           WHERE everybody.person = :nobody""",
        {"person": person, "nobody": NOBODY},
    )
    decided, undecided = (row["decided"], row["undecided"]) if row else (0, 0)
    return Counts({ArticleState(row["state"]): row["count"] for row in states}, decided, decided + undecided)


def undecided(db: Connection, article_id: str, person: str) -> int:
    """How many suggestions that person still has to decide in the article."""
    sql = "SELECT undecided FROM progress WHERE article_id = ? AND person IN (?, ?) ORDER BY person = ? DESC LIMIT 1"
    return int(db.scalar(sql, (article_id, person, NOBODY, person)) or 0)


def state(db: Connection, article_id: str) -> ArticleState | None:
    """How far its review is; None if there is no such article, as where its import was undone."""
    found = db.scalar("SELECT state FROM articles WHERE id = ?", (article_id,))
    return ArticleState(found) if found else None


def set_state(op: Operation, article_id: str, new: ArticleState, reason: str | None = None) -> None:
    """Says how far the review of an article is; a reason belongs to one that is set aside."""
    op.update("articles", {"id": article_id}, {"state": str(new), "reason": reason})


def set_metadata(op: Operation, article_id: str, metadata: Metadata) -> None:
    """Replaces what is known about the article besides its text."""
    name = op.db.scalar("SELECT name FROM articles WHERE id = ?", (article_id,))
    op.update("articles", {"id": article_id}, _metadata_columns(name, metadata))


def regions(db: Connection, article_id: str) -> tuple[Region, ...]:
    """Its boilerplate, and what a person said is none, by start; they do not overlap."""
    rows = db.all("SELECT start, end, boilerplate FROM regions WHERE article_id = ? ORDER BY start", (article_id,))
    return tuple(Region(row["start"], row["end"], bool(row["boilerplate"])) for row in rows)


def mark_region(op: Operation, article_id: str, region: Region) -> None:
    """Lays a region over those that are there; what sticks out of them stays as it was."""
    rows = op.db.all(
        "SELECT * FROM regions WHERE article_id = ? AND start < ? AND end > ? ORDER BY start", (article_id, region.end, region.start)
    )
    for row in rows:
        op.delete("regions", {"article_id": article_id, "start": row["start"]})
    for row in rows:
        for start, end in ((row["start"], region.start), (region.end, row["end"])):
            if start < end:
                _insert_region(op, article_id, Region(start, end, bool(row["boilerplate"])), row["marked_by"])
    _insert_region(op, article_id, region, op.by)


def unhighlighted(db: Connection, version: str) -> list[str]:
    """The articles that have no suggestions from this version of the recognisers, in the order in which they came."""
    return db.column(
        """SELECT id FROM articles LEFT JOIN upkeep ON article_id = id
           WHERE highlighted_by IS NOT :version ORDER BY number""",
        {"version": version},
    )


def outdated(db: Connection, article_id: str, version: str) -> bool:
    """Whether an article's suggestions are not of this version, or older than what was decided on names in other articles."""
    row = db.one("SELECT highlighted_by, highlighted_after FROM upkeep WHERE article_id = ?", (article_id,))
    if row is None or row["highlighted_by"] != version:
        return True
    return bool(
        db.scalar(
            """SELECT EXISTS (SELECT 1 FROM changes WHERE operation_id > ? AND table_name IN ('annotations', 'entities', 'aliases')
               AND article_id IS NOT ?)""",
            (row["highlighted_after"] or 0, article_id),
        )
    )


def _insert_region(op: Operation, article_id: str, region: Region, marked_by: str | None) -> None:
    row = {"article_id": article_id, "start": region.start, "end": region.end, "boilerplate": int(region.boilerplate)}
    op.insert("regions", row | {"marked_by": marked_by})


def _metadata_columns(name: str, metadata: Metadata) -> dict[str, Any]:
    listed = search_key("\n".join([name, metadata.title or "", metadata.outlet or ""]))
    return {column: getattr(metadata, column) for column in _METADATA} | {"listed": listed}


def _line(row: Row) -> ArticleRow:
    title = row["title"] or row["name"]
    total = row["decided"] + row["undecided"]
    state = ArticleState(row["state"])
    beginning = " ".join((row["beginning"] or "").split())
    return ArticleRow(
        row["id"],
        row["name"],
        title,
        state,
        row["date"],
        row["outlet"],
        row["decided"],
        total,
        row["findings"],
        "" if beginning.startswith(title) else beginning,
    )


def _text_or_none(value: Any) -> str | None:
    return None if value is None else str(value)
