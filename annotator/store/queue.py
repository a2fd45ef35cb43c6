"""The queue: what a person still has to decide in all articles whose review goes on, one suggestion after another.

Each order is that of an index, so that a page costs the same wherever it begins and however many there are.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from annotator.model.article import ArticleState
from annotator.model.queue import QueueOrder
from annotator.model.review import ReviewSpan, Suggestion
from annotator.model.values import Quantity
from annotator.store import suggestions
from annotator.store.connection import Connection
from annotator.store.moment import at_one_moment
from annotator.store.progress import NOBODY
from annotator.store.standing import HAS_UNDECIDED, UNDECIDED

_COLUMNS = {QueueOrder.WORTH: "by_worth", QueueOrder.DOUBT: "by_doubt", QueueOrder.LABEL: "label"}
_GOES_ON = f"+a.state IN ('{ArticleState.NEW}', '{ArticleState.IN_PROGRESS}')"  # + keeps SQLite from reading the articles by state
_ONE_OF = "s.label IN (SELECT value FROM json_each(:labels))"


@at_one_moment
def page(
    db: Connection, person: str, order: QueueOrder, *, after: ReviewSpan | None = None, labels: Sequence[str] = (), limit: int = 20
) -> list[ReviewSpan]:
    """Up to `limit` suggestions that follow `after` and that the person has not decided, of these labels or of all.

    `after` may have been decided meanwhile. ValueError if it was never suggested.
    """
    chosen = [UNDECIDED, _GOES_ON, *([_ONE_OF] if labels else [])]
    parameters: dict[str, Any] = {"person": person, "labels": json.dumps(list(labels)), "limit": limit}
    if order is QueueOrder.ARTICLE:
        index = "INDEXED BY suggestions_by_label" if labels else ""  # a rare label is not looked for span by span
        tables = f"articles a CROSS JOIN suggestions s {index} ON s.article_id = a.id"
        place = "a.number, s.start, s.end, s.label"
        chosen.append(HAS_UNDECIDED)
        if after:
            number = db.scalar("SELECT number FROM articles WHERE id = ?", (after.article_id,)) or 0
            chosen += ["a.number >= :number", f"({place}) > (:number, :start, :end, :label)"]
            parameters |= {"number": number, **_ends(_offered(after))}
    else:
        tables = "suggestions s CROSS JOIN articles a ON a.id = s.article_id"
        place = f"s.{_COLUMNS[order]}, s.article_id, s.start, s.end, s.label"
        if after:
            chosen.append(f"({place}) > (:rank, :article, :start, :end, :label)")
            parameters |= {"rank": _rank(order, _offered(after)), "article": after.article_id, **_ends(_offered(after))}
    rows = db.all(f"SELECT s.* FROM {tables} WHERE {' AND '.join(chosen)} ORDER BY {place} LIMIT :limit", parameters)
    return [ReviewSpan(row["article_id"], suggestion=suggestions.from_row(row)) for row in rows]


def left(db: Connection, person: str) -> int:
    """How many suggestions the queue holds for that person."""
    sql = f"""SELECT coalesce(sum(coalesce(mine.undecided, everybody.undecided)), 0) FROM progress everybody
              JOIN articles a ON a.id = everybody.article_id
              LEFT JOIN progress mine ON mine.article_id = everybody.article_id AND mine.person = ?
              WHERE everybody.person = ? AND {_GOES_ON}"""
    return int(db.scalar(sql, (person, NOBODY)) or 0)


def _offered(span: ReviewSpan) -> Suggestion:
    """The suggestion as it stood in the queue."""
    offered = span.suggestion or (span.annotation.offered if span.annotation else None)
    if offered is None:
        raise ValueError("only what was suggested has a place in the queue")
    return offered


def _ends(offered: Suggestion) -> dict[str, int | str]:
    return {"start": offered.start, "end": offered.end, "label": offered.label}


def _rank(order: QueueOrder, offered: Suggestion) -> float | str:
    """What the column of the order holds for it."""
    if order is QueueOrder.LABEL:
        return offered.label
    if order is QueueOrder.DOUBT:
        return abs(offered.score - 0.5)
    worth = offered.value.checkworthiness if isinstance(offered.value, Quantity) else None
    return -(worth or 0)
