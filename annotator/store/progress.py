"""What follows from an article's spans: how many each person has decided and how many suggestions wait for that person.

The counts are kept, since a list of 30,000 articles cannot count 300,000 spans each time it is shown.
"""

from __future__ import annotations

from annotator.store.connection import Connection
from annotator.store.standing import OUTSIDE_BOILERPLATE, UNDECIDED

NOBODY = ""
"""Stands for everybody who has not decided anything in the article."""


def spans_changed(db: Connection, article_id: str) -> None:
    """Follows a change of an article's suggestions or annotations: its claims are to be compared anew, its spans counted."""
    db.run("UPDATE upkeep SET claimed_by = NULL WHERE article_id = ?", (article_id,))
    refresh(db, article_id)


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
