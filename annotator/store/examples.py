"""The decided articles of a project, as the learned recogniser is taught by them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TypeAlias

from annotator.model.article import FINISHED, ArticleState
from annotator.model.lesson import Example
from annotator.store.connection import Connection, Row
from annotator.store.moment import at_one_moment

_Ends: TypeAlias = tuple[int, int]


@at_one_moment
def of_project(db: Connection) -> list[Example]:
    """Every article in which somebody decided on names, but for those set aside, in their order."""
    decided, offered, regions = (_by_article(db, sql) for sql in (_DECIDED, _OFFERED, _REGIONS))
    rows = db.all("SELECT id, state, text FROM articles JOIN texts ON sha256 = text_sha256 ORDER BY number")
    wanted = (row for row in rows if row["id"] in decided and row["state"] != ArticleState.SET_ASIDE)
    return [_example(row, decided[row["id"]], offered[row["id"]], regions[row["id"]]) for row in wanted]


_DECIDED = "SELECT DISTINCT article_id, start, end, label, state = 'confirmed' AS confirmed FROM annotations WHERE family = 'entity'"
_OFFERED = "SELECT article_id, start, end FROM suggestions WHERE family = 'entity'"
_REGIONS = "SELECT article_id, start, end FROM regions WHERE boilerplate"


def _by_article(db: Connection, sql: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in db.all(sql):
        found[row["article_id"]].append(row)
    return found


def _example(article: Row, decided: list[Row], offered: list[Row], regions: list[Row]) -> Example:
    ends = {(row["start"], row["end"]) for row in decided}
    return Example(
        text=article["text"],
        names=tuple((row["start"], row["end"], row["label"]) for row in decided if row["confirmed"]),
        decided=tuple(sorted(ends)),
        waiting=tuple(_undecided(ends, offered)),
        skipped=tuple((row["start"], row["end"]) for row in regions),
        finished=article["state"] in FINISHED,
    )


def _undecided(decided: set[_Ends], offered: list[Row]) -> Iterator[_Ends]:
    """What was offered where nobody decided anything."""
    taken = {place for start, end in decided for place in range(start, end)}
    for row in offered:
        if taken.isdisjoint(range(row["start"], row["end"])):
            yield row["start"], row["end"]
