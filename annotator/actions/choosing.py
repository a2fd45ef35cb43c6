"""Which values of its label's attributes a span has after a correction."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.actions.operation import Operation
from annotator.model.attributes import Attribute
from annotator.model.errors import BadInput
from annotator.store import labels

Wanted = Mapping[str, str | None]
"""The value to choose by attribute; None takes the value away."""


def kept(op: Operation, label: str, chosen: Mapping[str, str]) -> dict[str, str]:
    """Those of the chosen values that spans of a label can have, in the label's order."""
    if not chosen:
        return {}
    return {found.name: chosen[found.name] for found in labels.attributes(op.db, label) if chosen.get(found.name) in found}


def changed(op: Operation, label: str, chosen: Mapping[str, str], wanted: Wanted) -> dict[str, str]:
    """The values after those that are wanted; attributes that are not named keep theirs. BadInput for what the label does not have."""
    known = {found.name: found for found in labels.attributes(op.db, label)}
    for name, value in wanted.items():
        _check(label, known.get(name), name, value)
    after = {**chosen, **wanted}
    return kept(op, label, {name: value for name, value in after.items() if value is not None})


def _check(label: str, found: Attribute | None, name: str, value: str | None) -> None:
    if found is None:
        raise BadInput(f"{label} has no attribute {name}: nothing was changed.")
    if value is not None and value not in found:
        known = ", ".join(each.name for each in found.values)
        raise BadInput(f"{name} cannot be {value}, but one of {known}: nothing was changed.")
