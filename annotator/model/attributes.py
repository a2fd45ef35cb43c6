"""What a label lets be said of its spans beside their value: attributes, each a closed choice of values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class AttributeValue:
    """One value of an attribute: its name as stored, and its titles by language."""

    name: str
    titles: dict[str, str]

    def to_json(self) -> dict[str, Any]:
        """Its fields as a label set writes them."""
        return {"name": self.name, "titles": dict(self.titles)}


@dataclass(frozen=True, slots=True)
class Attribute:
    """A choice that spans of a label offer: its name as stored, its titles by language, its values in the order of their digits."""

    name: str
    titles: dict[str, str]
    values: tuple[AttributeValue, ...]

    def __contains__(self, value: object) -> bool:
        return any(known.name == value for known in self.values)

    def to_json(self) -> dict[str, Any]:
        """Its fields as a label set writes them."""
        return {"name": self.name, "titles": dict(self.titles), "values": [value.to_json() for value in self.values]}


def read_attribute(entry: Mapping[str, Any]) -> Attribute:
    """The attribute that a table says; what has no titles goes by its name. KeyError, TypeError or ValueError where it says none."""
    values = tuple(AttributeValue(str(value["name"]), _titles(value)) for value in entry["values"])
    return Attribute(str(entry["name"]), _titles(entry), values)


def _titles(entry: Mapping[str, Any]) -> dict[str, str]:
    return {str(language): str(title) for language, title in entry.get("titles", {}).items()}
