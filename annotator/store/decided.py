"""Annotations: one row per decision and person, with the suggestion as it was offered."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.model.review import Annotation, SpanState, Suggestion
from annotator.store import labels, suggestions, values
from annotator.store.connection import Connection, Fields, Row
from annotator.text.keys import search_key

if TYPE_CHECKING:  # who reads needs no history, and a window that opens waits for each import
    from annotator.store.history import Operation

_PLAIN = (
    "id",
    "article_id",
    "start",
    "end",
    "label",
    "quote",
    "created_by",
    "decided_by",
    "decided_at",
    "entity_id",
    "note",
    "answers",
    "label_version",
)
_READ = (*_PLAIN, "core_start", "core_end", "state", "offered", "attributes", "value_kind", "value")


def insert(op: Operation, annotation: Annotation) -> None:
    """Stores a new decision."""
    op.insert("annotations", _to_row(annotation, labels.families(op.db)))


def update(op: Operation, annotation: Annotation) -> None:
    """Stores a decision anew in the row of its id. KeyError if there is none."""
    op.update("annotations", {"id": annotation.id}, _to_row(annotation, labels.families(op.db)))


def delete(op: Operation, annotation_id: str) -> None:
    """Takes a decision away, with its evidence and verdicts. KeyError if there is none."""
    for table in ("evidence", "verdicts"):
        for row_id in op.db.column(f"SELECT id FROM {table} WHERE annotation_id = ?", (annotation_id,)):
            op.delete(table, {"id": row_id})
    op.delete("annotations", {"id": annotation_id})


def get(db: Connection, annotation_id: str) -> Annotation:
    """The annotation. KeyError if there is none."""
    row = db.one("SELECT * FROM annotations WHERE id = ?", (annotation_id,))
    if row is None:
        raise KeyError(annotation_id)
    return from_row(row)


def at(db: Connection, article_id: str, person: str, key: tuple[int, int, str]) -> Annotation | None:
    """The person's decision on exactly this start, end and label."""
    sql = "SELECT * FROM annotations WHERE article_id = ? AND decided_by = ? AND start = ? AND end = ? AND label = ?"
    row = db.one(sql, (article_id, person, *key))
    return from_row(row) if row else None


def of_article(db: Connection, article_id: str, person: str | None = None) -> list[Annotation]:
    """The decisions of one person, or of all, by start and the longest first."""
    rows = db.all(
        """SELECT * FROM annotations WHERE article_id = :article AND (:person IS NULL OR decided_by = :person)
           ORDER BY start, end DESC, label, decided_by""",
        {"article": article_id, "person": person},
    )
    return [from_row(row) for row in rows]


def rows(db: Connection, article_id: str, person: str, *, within: tuple[int, int] | None = None) -> list[Row]:
    """The rows of one person's decisions, for `from_row`, in any order; all, or those that share text with `within`."""
    sql = f"SELECT {', '.join(_READ)} FROM annotations WHERE article_id = :article AND decided_by = :person"
    start, end = within or (None, None)
    sql += " AND start < :end AND end > :start" if within else ""
    return db.all(sql, {"article": article_id, "person": person, "start": start, "end": end})


def of_entity(db: Connection, entity_id: str) -> list[Annotation]:
    """The mentions of an entity in all articles, in their order; what was rejected is none."""
    rows = db.all(
        """SELECT annotations.* FROM annotations JOIN articles ON articles.id = article_id
           WHERE entity_id = ? AND annotations.state != 'rejected' ORDER BY articles.number, start, decided_by""",
        (entity_id,),
    )
    return [from_row(row) for row in rows]


def linked_to(db: Connection, entity_id: str) -> list[str]:
    """The ids of all annotations that name the entity, whoever made them and whatever their state."""
    return db.column("SELECT id FROM annotations WHERE entity_id = ?", (entity_id,))


def relink(op: Operation, annotation_ids: Iterable[str], entity_id: str) -> None:
    """Lets annotations mean another entity; each stays the decision of whoever made it, as of when it was made."""
    for annotation_id in annotation_ids:
        op.update("annotations", {"id": annotation_id}, {"entity_id": entity_id})


def links(db: Connection, surfaces: Iterable[str], label: str, *, article_id: str | None = None, most: int = 500) -> Counter[str]:
    """How often confirmed mentions with one of these surfaces (search keys) mean which entity: in an article, or in all.

    Of more than `most` mentions only some are counted.
    """
    return Counter(
        db.column(
            f"""SELECT entity_id FROM annotations
                WHERE surface IN (SELECT value FROM json_each(:surfaces)) AND label = :label AND state = 'confirmed'
                AND entity_id IS NOT NULL {"AND article_id = :article" if article_id else ""} LIMIT :most""",
            {"surfaces": json.dumps(list(surfaces)), "label": label, "article": article_id, "most": most},
        )
    )


class Times(NamedTuple):
    """How many mentions were confirmed and rejected, and in how many articles they were confirmed."""

    confirmed: int = 0
    rejected: int = 0
    articles: int = 0


def times_decided(db: Connection, surfaces: Iterable[str], label: str, *, but: str | None = None) -> Times:
    """What was decided on names with one of these surfaces (search keys) under a label, the annotation `but` left out."""
    rows = db.all(
        """SELECT state, count(*) AS mentions, count(DISTINCT article_id) AS articles FROM annotations
           WHERE surface IN (SELECT value FROM json_each(:surfaces)) AND label = :label
           AND NOT EXISTS (SELECT 1 FROM labels WHERE name = :label AND family != 'entity')
           AND rowid IS NOT (SELECT rowid FROM annotations WHERE id = :but) GROUP BY state""",
        {"surfaces": json.dumps(list(surfaces)), "label": label, "but": but},
    )
    found = {row["state"]: row for row in rows}
    mentions = {state: row["mentions"] for state, row in found.items()}
    articles = found["confirmed"]["articles"] if "confirmed" in found else 0
    return Times(mentions.get("confirmed", 0), mentions.get("rejected", 0), articles)


def taken(db: Connection, ids: Iterable[str]) -> set[str]:
    """Those of the ids that an annotation, a passage of evidence or a verdict of the project has already."""
    tables = " UNION ALL ".join(f"SELECT id FROM {table} WHERE id = :id" for table in ("annotations", "evidence", "verdicts"))
    return {wanted for wanted in ids if db.scalar(tables, {"id": wanted})}


def people(db: Connection) -> list[str]:
    """Everybody who decided something, in alphabetical order."""
    return db.column("SELECT DISTINCT decided_by FROM annotations ORDER BY decided_by")


def from_row(row: Fields) -> Annotation:
    """The annotation that a row stores."""
    offered = suggestions.from_row(json.loads(row["offered"])) if row["offered"] else None
    return Annotation(
        **{name: row[name] for name in _PLAIN},
        core=(row["core_start"], row["core_end"]),
        state=SpanState(row["state"]),
        value=values.from_columns(row),
        offered=offered,
        attributes=json.loads(row["attributes"]) if row["attributes"] else {},
    )


def _to_row(annotation: Annotation, families: dict[str, str]) -> dict[str, Any]:
    offered = annotation.offered and suggestions.to_row(annotation.article_id, annotation.offered, families)
    core_start, core_end = annotation.core
    core = annotation.quote[core_start - annotation.start : core_end - annotation.start]
    return {
        **{name: getattr(annotation, name) for name in _PLAIN},
        "family": labels.family(families, annotation.label, annotation.value),
        "core_start": core_start,
        "core_end": core_end,
        "surface": search_key(core),
        "state": str(annotation.state),
        "offered": json.dumps(offered, ensure_ascii=False) if offered else None,
        "offered_family": offered["family"] if offered else None,
        "offered_start": offered["core_start"] if offered else None,
        "offered_end": offered["core_end"] if offered else None,
        "offered_label": offered["label"] if offered else None,
        "as_offered": _as_offered(annotation, annotation.offered) if annotation.offered else None,
        "attributes": json.dumps(dict(annotation.attributes), ensure_ascii=False) if annotation.attributes else None,
        **values.to_columns(annotation.value),
    }


def _as_offered(annotation: Annotation, offered: Suggestion) -> int:
    same = (offered.start, offered.end, offered.label, offered.value)
    return int((annotation.start, annotation.end, annotation.label, annotation.value) == same)
