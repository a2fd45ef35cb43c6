"""Labels of spans and the families that they form."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from annotator.model.attributes import Attribute, read_attribute


class Family(StrEnum):
    """What a label is about. A rejected span suppresses later suggestions of its family at the same core."""

    ENTITY = "entity"
    CLAIM = "claim"


class ValueKind(StrEnum):
    """What typed value the spans of a label carry."""

    QUANTITY = "quantity"
    ORDINAL = "ordinal"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Label:
    """One entry of a label set: `name` as stored, its family, names for the reader, colour and key.

    `value` is the kind of typed value that its spans carry, None where they carry none; `key` the
    one-letter shortcut (a physical key, in its Latin letter); `hue` in degrees of OKLCH. `titles` and `guideline` (Markdown)
    are by language; where a label has no guideline of its own, the shipped guidelines hold. `attributes` are the choices that its
    spans offer, in the order in which they are shown.
    """

    name: str
    family: Family
    titles: dict[str, str]
    hue: int
    key: str
    value: ValueKind | None = None
    guideline: Mapping[str, str] = field(default_factory=dict)
    attributes: tuple[Attribute, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Its fields as a shipped label set writes them; what is empty is left out."""
        fields = {"name": self.name, "family": str(self.family), "key": self.key, "hue": self.hue, "titles": dict(self.titles)}
        value = {"value": str(self.value)} if self.value else {}
        guideline = {"guideline": dict(self.guideline)} if self.guideline else {}
        attributes = {"attributes": [attribute.to_json() for attribute in self.attributes]} if self.attributes else {}
        return fields | value | guideline | attributes


@dataclass(frozen=True, slots=True)
class LabelSet:
    """A named choice of labels, in the order in which they are offered."""

    name: str
    labels: tuple[Label, ...]

    def __getitem__(self, name: str) -> Label:
        """The label of that name; KeyError where the set has none."""
        for label in self.labels:
            if label.name == name:
                return label
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return any(label.name == name for label in self.labels)

    def to_json(self) -> dict[str, Any]:
        """The set as a shipped one is written."""
        return {"name": self.name, "labels": [label.to_json() for label in self.labels]}

    @property
    def version(self) -> str:
        """Twelve hexadecimal digits that name what the set says: two projects have the same where theirs say the same."""
        import hashlib  # loads OpenSSL, which the start of the window does without

        written = json.dumps(self.to_json(), ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(written.encode("utf-8")).hexdigest()[:12]


def read_label_set(table: Mapping[str, Any]) -> LabelSet:
    """The label set that a table says. KeyError, TypeError or ValueError where it says none."""
    return LabelSet(str(table["name"]), tuple(_read_label(entry) for entry in table["labels"]))


def _read_label(entry: Mapping[str, Any]) -> Label:
    return Label(
        name=str(entry["name"]),
        family=Family(entry["family"]),
        titles={str(language): str(title) for language, title in entry["titles"].items()},
        hue=int(entry["hue"]) % 360,
        key=str(entry["key"]),
        value=ValueKind(entry["value"]) if entry.get("value") else None,
        guideline={str(language): str(text) for language, text in entry.get("guideline", {}).items()},
        attributes=tuple(map(read_attribute, entry.get("attributes", ()))),
    )
