"""Labels of spans and the families that they form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    one-letter shortcut (a physical key, in its Latin letter); `hue` in degrees of OKLCH.
    """

    name: str
    family: Family
    titles: dict[str, str]
    hue: int
    key: str
    value: ValueKind | None = None


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
