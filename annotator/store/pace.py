"""What the stored decisions tell of how the work goes on. A decision counts on the day on which it was last changed."""

from __future__ import annotations

from annotator.model.article import FINISHED, ArticleState
from annotator.model.pace import Outcome
from annotator.store.connection import Connection, Row
from annotator.store.progress import NOBODY

_DAY = "date(decided_at, 'localtime')"


def moments(db: Connection, person: str, *, last: int | None = None) -> list[tuple[str, str]]:
    """When the person decided, each moment or the last ones, once and in order: the local day, and UTC in ISO 8601."""
    rows = db.all(
        f"SELECT DISTINCT {_DAY} AS day, decided_at FROM annotations WHERE decided_by = ? ORDER BY decided_at DESC LIMIT ?",
        (person, -1 if last is None else last),
    )
    return [(row["day"], row["decided_at"]) for row in reversed(rows)]


def days(db: Connection, person: str) -> list[Row]:
    """Each day with the person's decisions: day, confirmed, rejected, unsure."""
    return db.all(
        f"""SELECT {_DAY} AS day, sum(state = 'confirmed') AS confirmed, sum(state = 'rejected') AS rejected,
                sum(state = 'unsure') AS unsure
            FROM annotations WHERE decided_by = ? GROUP BY day ORDER BY day""",
        (person,),
    )


def outcomes(db: Connection, person: str | None) -> list[Outcome]:
    """What became of suggestions by day, recogniser and label, as one person decided or, without one, as everybody did."""
    rows = db.all(
        f"""SELECT {_DAY} AS day, created_by, offered_label,
                sum(state = 'confirmed' AND as_offered), sum(state = 'confirmed' AND NOT as_offered),
                sum(state = 'rejected'), sum(state = 'unsure')
            FROM annotations WHERE offered IS NOT NULL AND (:person IS NULL OR decided_by = :person)
            GROUP BY day, created_by, offered_label ORDER BY day, created_by, offered_label""",
        {"person": person},
    )
    return [Outcome(*row) for row in rows]


def waiting(db: Connection, person: str) -> int:
    """How many suggestions the person has not decided in articles whose review goes on."""
    over = ", ".join(repr(str(state)) for state in sorted({*FINISHED, ArticleState.SET_ASIDE}))
    return int(
        db.scalar(
            f"""SELECT coalesce(sum(coalesce(mine.undecided, everybody.undecided)), 0)
                FROM articles a JOIN progress everybody ON everybody.article_id = a.id AND everybody.person = :nobody
                LEFT JOIN progress mine ON mine.article_id = a.id AND mine.person = :person
                WHERE a.state NOT IN ({over})""",
            {"person": person, "nobody": NOBODY},
        )
    )
