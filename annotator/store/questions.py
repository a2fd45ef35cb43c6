"""Unsure annotations, and the decisions that answer them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence

from annotator.model.review import Annotation
from annotator.store import decided
from annotator.store.connection import Connection


def unsure(db: Connection, *, asked_by: str | None = None, article_id: str | None = None) -> list[Annotation]:
    """What a person, or anybody, is unsure about in an article, or in all, in the order of the articles and of their texts."""
    rows = db.all(
        """SELECT s.* FROM annotations s JOIN articles a ON a.id = s.article_id
           WHERE s.state = 'unsure' AND (:person IS NULL OR s.decided_by = :person) AND (:article IS NULL OR s.article_id = :article)
           ORDER BY a.number, s.start, s.end, s.label, s.decided_by""",
        {"person": asked_by, "article": article_id},
    )
    return [decided.from_row(row) for row in rows]


def question(db: Connection, annotation_id: str) -> Annotation | None:
    """The unsure annotation with that id; None where it is gone or has been decided."""
    row = db.one("SELECT * FROM annotations WHERE id = ? AND state = 'unsure'", (annotation_id,))
    return decided.from_row(row) if row else None


def answers(db: Connection, question_ids: Sequence[str]) -> dict[str, list[Annotation]]:
    """The clear decisions that answer these unsure annotations, by the question's id, the latest first."""
    rows = db.all(
        """SELECT * FROM annotations WHERE answers IN (SELECT value FROM json_each(?)) AND state IN ('confirmed', 'rejected')
           ORDER BY decided_at DESC, id""",
        (json.dumps(list(question_ids)),),
    )
    found: defaultdict[str, list[Annotation]] = defaultdict(list)
    for row in rows:
        found[row["answers"]].append(decided.from_row(row))
    return found


def answered(db: Connection, person: str) -> int:
    """How many of a person's unsure annotations have a clear answer."""
    sql = """SELECT count(*) FROM annotations s WHERE s.state = 'unsure' AND s.decided_by = ?
             AND EXISTS (SELECT 1 FROM annotations a WHERE a.answers = s.id AND a.state IN ('confirmed', 'rejected'))"""
    return int(db.scalar(sql, (person,)))
