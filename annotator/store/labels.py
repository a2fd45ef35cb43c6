"""The project's own copy of its label set."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from annotator.model.attributes import Attribute, read_attribute
from annotator.model.labels import Family, Label, LabelSet, ValueKind
from annotator.model.values import Value
from annotator.store.clock import now
from annotator.store.connection import Connection, Row


def save(db: Connection, labels: LabelSet) -> None:
    """Makes it the label set of a new project, and its first version."""
    db.run("INSERT INTO properties (name, value) VALUES ('label_set', ?)", (labels.name,))
    db.run_many(
        "INSERT INTO labels (name, position, family, value, key, hue, titles, guideline, attributes)"
        " VALUES (:name, :position, :family, :value, :key, :hue, :titles, :guideline, :attributes)",
        [to_row(position, label) for position, label in enumerate(labels.labels)],
    )
    db.run("INSERT INTO label_versions VALUES (:number, :version, :labels, :made_by, :made_at)", version_row(labels, 1, "", now()))


def load(db: Connection) -> LabelSet:
    """The label set, in the order in which its labels are offered."""
    name = db.scalar("SELECT value FROM properties WHERE name = 'label_set'")
    return LabelSet(str(name), tuple(_from_row(row) for row in db.all("SELECT * FROM labels ORDER BY position")))


def version(db: Connection) -> str:
    """The name of the version that decisions are made under now."""
    found = db.scalar("SELECT version FROM label_versions ORDER BY number DESC LIMIT 1")
    return load(db).version if found is None else str(found)  # none is kept in a file of before versions were


def families(db: Connection) -> dict[str, str]:
    """The family of each label."""
    return {row["name"]: row["family"] for row in db.all("SELECT name, family FROM labels")}


def family(known: Mapping[str, str], label: str, value: Value | None) -> str:
    """The family of a label; one that the label set does not have is a claim if its span carries a value."""
    return known.get(label) or str(Family.CLAIM if value is not None else Family.ENTITY)


def value_kind(db: Connection, label: str) -> ValueKind | None:
    """The kind of typed value that spans of a label carry."""
    found = db.scalar("SELECT value FROM labels WHERE name = ?", (label,))
    return ValueKind(found) if found else None


def attributes(db: Connection, label: str) -> tuple[Attribute, ...]:
    """The attributes of a label; none of one that the label set does not have."""
    return _attributes(db.scalar("SELECT attributes FROM labels WHERE name = ?", (label,)) or "[]")


def version_row(labels: LabelSet, number: int, made_by: str, made_at: str) -> dict[str, Any]:
    """The row that keeps a version of the set."""
    written = json.dumps(labels.to_json(), ensure_ascii=False)
    return {"number": number, "version": labels.version, "labels": written, "made_by": made_by, "made_at": made_at}


def to_row(position: int, label: Label) -> dict[str, Any]:
    """The row of the label that is offered at a place, from 0."""
    return {
        "name": label.name,
        "position": position,
        "family": str(label.family),
        "value": label.value and str(label.value),
        "key": label.key,
        "hue": label.hue,
        "titles": json.dumps(label.titles, ensure_ascii=False),
        "guideline": json.dumps(dict(label.guideline), ensure_ascii=False),
        "attributes": json.dumps([attribute.to_json() for attribute in label.attributes], ensure_ascii=False),
    }


def _from_row(row: Row) -> Label:
    value = ValueKind(row["value"]) if row["value"] else None
    titles, guideline = json.loads(row["titles"]), json.loads(row["guideline"])
    return Label(row["name"], Family(row["family"]), titles, row["hue"], row["key"], value, guideline, _attributes(row["attributes"]))


def _attributes(written: str) -> tuple[Attribute, ...]:
    return tuple(map(read_attribute, json.loads(written)))
