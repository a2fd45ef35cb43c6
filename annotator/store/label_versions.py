"""The versions that a project's label set went through, and what hangs on its labels."""

from __future__ import annotations

import json

from annotator.model.label_version import LabelVersion
from annotator.model.labels import LabelSet, read_label_set
from annotator.store import labels, progress
from annotator.store.connection import Connection
from annotator.store.history import Operation


def change(op: Operation, wanted: LabelSet) -> None:
    """Makes it the label set, as a new version. The set that is left is kept as a version too, if it was not yet."""
    before = labels.load(op.db)
    if not _is_kept(op.db):
        _add_version(op, before)
    rows = {label.name: labels.to_row(position, label) for position, label in enumerate(wanted.labels)}
    for label in before.labels:
        if label.name not in rows:
            op.delete("labels", {"name": label.name})
    for name, row in rows.items():
        if name in before:
            op.update("labels", {"name": name}, row)
        else:
            op.insert("labels", row)
    _add_version(op, labels.load(op.db))


def versions(db: Connection) -> list[LabelVersion]:
    """Every version, the first one first."""
    if not _is_kept(db):
        known = labels.load(db)
        return [LabelVersion(1, known.version, "", "", known)]
    return [
        LabelVersion(row["number"], row["version"], row["made_by"], row["made_at"], read_label_set(json.loads(row["labels"])))
        for row in db.all("SELECT * FROM label_versions ORDER BY number")
    ]


def uses(db: Connection) -> dict[str, int]:
    """How many decisions and entities have each label, whoever made them; labels without any are left out."""
    rows = db.all(
        """SELECT label, sum(uses) AS uses FROM (SELECT label, count(*) AS uses FROM annotations GROUP BY label
           UNION ALL SELECT label, count(*) FROM entities GROUP BY label) GROUP BY label"""
    )
    return {row["label"]: row["uses"] for row in rows}


def _is_kept(db: Connection) -> bool:
    """Whether the project keeps its versions; one that was made before it did begins to with the first change."""
    return bool(db.scalar("SELECT 1 FROM label_versions LIMIT 1"))


def _add_version(op: Operation, made: LabelSet) -> None:
    number = int(op.db.scalar("SELECT coalesce(max(number), 0) + 1 FROM label_versions"))
    op.insert("label_versions", labels.version_row(made, number, op.by, op.at))


def annotations_with(db: Connection, label: str) -> list[str]:
    """The ids of all decisions with a label."""
    return db.column("SELECT id FROM annotations WHERE label = ? ORDER BY article_id, start, id", (label,))


def chosen(db: Connection, label: str) -> dict[tuple[str, str], int]:
    """How many decisions with a label have which value of which attribute."""
    rows = db.all(
        """SELECT each.key AS attribute, each.value AS value, count(*) AS uses
           FROM annotations, json_each(annotations.attributes) AS each WHERE label = ? GROUP BY each.key, each.value""",
        (label,),
    )
    return {(row["attribute"], row["value"]): row["uses"] for row in rows}


def entities_with(db: Connection, label: str) -> list[str]:
    """The ids of all entities with a label."""
    return db.column("SELECT id FROM entities WHERE label = ? ORDER BY id", (label,))


def drop_suggestions(db: Connection, wanted: LabelSet) -> None:
    """Takes the suggestions with labels that the set does not have away; highlighting again brings what it can."""
    names = json.dumps([label.name for label in wanted.labels])
    of_others = "label NOT IN (SELECT value FROM json_each(?))"
    articles = db.column(f"SELECT DISTINCT article_id FROM suggestions WHERE {of_others}", (names,))
    db.run(f"DELETE FROM suggestions WHERE {of_others}", (names,))
    for article_id in articles:
        progress.spans_changed(db, article_id)
