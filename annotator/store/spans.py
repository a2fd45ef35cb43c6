"""The one list of spans that a reviewer sees: decisions, and the suggestions that still wait for one."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from functools import partial

from annotator.model.review import ReviewSpan, SpanState
from annotator.model.span_list import Item, SpanList
from annotator.store import decided, suggestions
from annotator.store.connection import Connection, Row
from annotator.store.moment import at_one_moment

_STATES = {str(state): state for state in SpanState}


@at_one_moment
def of_article(db: Connection, article_id: str, person: str, *, within: tuple[int, int] | None = None) -> SpanList:
    """The spans of an article for one person; rejected ones are among them.

    `within` leaves out those that share no text with `[start, end)`, in code points.
    """
    made = decided.rows(db, article_id, person, within=within)
    evidence, findings = _evidence(db, made), _findings(db, article_id)
    offered = suggestions.undecided_rows(db, article_id, person, within=within, untouched=within is None and not made)
    rows = [*made, *offered]
    places = [(row["start"], -row["end"], row["label"]) for row in rows]
    states = [*(_STATES[row["state"]] for row in made), *[SpanState.SUGGESTED] * len(offered)]
    noticed = [findings[row["start"], row["end"]] for row in rows] if findings else [0] * len(rows)
    items: list[Item] = [partial(_annotation, row, evidence, findings) for row in made]
    items += [partial(_suggestion, article_id, row, findings) for row in offered]
    order = sorted(range(len(rows)), key=places.__getitem__)
    return SpanList([places[i] for i in order], [states[i] for i in order], [noticed[i] for i in order], [items[i] for i in order])


def _annotation(row: Row, evidence: Counter[str], findings: Counter[tuple[int, int]]) -> ReviewSpan:
    found = decided.from_row(row)
    return ReviewSpan(found.article_id, annotation=found, evidence=evidence[found.id], findings=findings[found.start, found.end])


def _suggestion(article_id: str, row: Row, findings: Counter[tuple[int, int]]) -> ReviewSpan:
    found = suggestions.from_row(row)
    return ReviewSpan(article_id, suggestion=found, findings=findings[found.start, found.end])


def _evidence(db: Connection, made: Iterable[Row]) -> Counter[str]:
    rows = db.all(
        """SELECT annotation_id, count(*) AS count FROM evidence
           WHERE annotation_id IN (SELECT value FROM json_each(?)) GROUP BY annotation_id""",
        (json.dumps([row["id"] for row in made]),),
    )
    return Counter({row["annotation_id"]: row["count"] for row in rows})


def _findings(db: Connection, article_id: str) -> Counter[tuple[int, int]]:
    rows = db.all(
        """SELECT start, end, count(*) AS count FROM places JOIN findings USING (key) LEFT JOIN rulings USING (key)
           WHERE article_id = ? AND coalesce(rulings.state, 'open') != 'dismissed' GROUP BY start, end""",
        (article_id,),
    )
    return Counter({(row["start"], row["end"]): row["count"] for row in rows})
