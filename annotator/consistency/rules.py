"""What the judge knows, read once from `resources/consistency.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from annotator import resources
from annotator.text.keys import search_key


@dataclass(frozen=True, slots=True)
class Rules:
    """Tolerances, thresholds and word lists; the file says what each is for."""

    approx: Decimal
    rounding: Decimal
    rounded_from: Decimal
    far: Decimal
    window: int
    shared: int
    half: float
    far_word: float
    lead: int
    topic: float
    across: float
    within: float
    close: float
    generic: float
    other_body: float
    setting: int
    other_setting: float
    crowd: int
    recent_days: int
    close_days: int
    same: float
    assumed: float
    unknown: float
    trusted: float
    generic_units: frozenset[str]
    unit_names: Mapping[str, str]
    quantity_labels: frozenset[str]
    place_labels: frozenset[str]
    body_labels: frozenset[str]
    parts_before: frozenset[str]
    parts_after: frozenset[str]

    def unit(self, name: str) -> str:
        """The key of a counted noun, one for all that count the same things."""
        key = search_key(name)
        return self.unit_names.get(key, key)


@cache
def rules() -> Rules:
    """The shipped rules."""
    table = resources.toml("consistency.toml")
    units, labels, parts = table["units"], table["labels"], table["parts"]
    amounts: dict[str, Any] = {name: Decimal(value) for name, value in table["amounts"].items()}
    names = {search_key(name): search_key(group[0]) for group in units["same"] for name in group}
    return Rules(
        **amounts,
        **table["subject"],
        **table["time"],
        **table["scope"],
        generic_units=frozenset(names.get(key, key) for key in map(search_key, units["generic"])),
        unit_names=names,
        quantity_labels=frozenset(labels["quantities"]),
        place_labels=frozenset(labels["places"]),
        body_labels=frozenset(labels["bodies"]),
        parts_before=frozenset(map(search_key, parts["before"])),
        parts_after=frozenset(map(search_key, parts["after"])),
    )
