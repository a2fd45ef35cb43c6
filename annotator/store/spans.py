"""The one list of spans that a reviewer sees: decisions, and the suggestions that still wait for one."""

from __future__ import annotations

from collections import Counter

from annotator.model.review import ReviewSpan
from annotator.store import decided, suggestions
from annotator.store.connection import Connection


def of_article(db: Connection, article_id: str, person: str) -> tuple[ReviewSpan, ...]:
    """The spans of an article for one person, by start and the longest first; rejected ones are among them."""
    evidence = _evidence(db, article_id)
    findings = _findings(db, article_id)
    made = [
        ReviewSpan(article_id, annotation=found, evidence=evidence[found.id], findings=findings[found.start, found.end])
        for found in decided.of_article(db, article_id, person)
    ]
    open_ = [
        ReviewSpan(article_id, suggestion=found, findings=findings[found.start, found.end])
        for found in suggestions.undecided(db, article_id, person)
    ]
    return tuple(sorted([*made, *open_], key=lambda span: (span.start, -span.end, span.label)))


def _evidence(db: Connection, article_id: str) -> Counter[str]:
    rows = db.all(
        """SELECT annotation_id, count(*) AS count FROM annotations a JOIN evidence e ON e.annotation_id = a.id
           WHERE a.article_id = ? GROUP BY annotation_id""",
        (article_id,),
    )
    return Counter({row["annotation_id"]: row["count"] for row in rows})


def _findings(db: Connection, article_id: str) -> Counter[tuple[int, int]]:
    rows = db.all(
        """SELECT start, end, count(*) AS count FROM places JOIN findings USING (key) LEFT JOIN rulings USING (key)
           WHERE article_id = ? AND coalesce(rulings.state, 'open') != 'dismissed' GROUP BY start, end""",
        (article_id,),
    )
    return Counter({(row["start"], row["end"]): row["count"] for row in rows})
