"""Typed values of numeric claims, and how JSON writes them.

The fields are those of the annotation guidelines: a quantity has a value or a range, a modifier and a
unit; an ordinal a place in a series; a date an ISO 8601 value at the precision stated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal
from enum import StrEnum
from typing import Any, Self, TypeAlias

from annotator.model.labels import ValueKind

Fields: TypeAlias = Mapping[str, Any]


class Modifier(StrEnum):
    """How a stated value relates to the true one."""

    EXACT = "exact"
    APPROX = "approx"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    BETWEEN = "between"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Scope:
    """What a claim holds for: about what, where, when, according to whom, and the whole it is part of.

    Texts are as the article words them; `part_of` is the start of the span that states the whole, in
    code points. `time` is ISO 8601 where it could be resolved. `confidence` holds a number from 0 to 1
    for each field that is set.
    """

    subject: str | None = None
    place: str | None = None
    time: str | None = None
    speaker: str | None = None
    part_of: int | None = None
    confidence: Mapping[str, float] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The fields that are set."""
        present = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "confidence"}
        shown = {name: value for name, value in present.items() if value is not None}
        return shown | ({"confidence": dict(self.confidence)} if self.confidence else {})

    @classmethod
    def from_json(cls, data: Fields) -> Self:
        """The scope whose `to_json` is `data`; unknown keys are left out."""
        known = {f.name for f in fields(cls)}
        return cls(**{name: value for name, value in data.items() if name in known})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A stated amount. `value` is None for a range (`low`, `high`) and for a vague amount.

    `unit` is the counted noun in its dictionary form, None where none is said; `unit_inferred` then
    names the antecedent's noun.
    """

    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    modifier: Modifier = Modifier.EXACT
    unit: str | None = None
    unit_inferred: str | None = None
    scope: Scope = Scope()
    checkworthiness: float | None = None

    def bounds(self) -> tuple[Decimal | None, Decimal | None]:
        """Lowest and highest value that the claim allows; None where it is open."""
        if self.low is not None or self.high is not None:
            return self.low, self.high
        if self.modifier in (Modifier.MORE_THAN, Modifier.AT_LEAST):
            return self.value, None
        if self.modifier in (Modifier.LESS_THAN, Modifier.AT_MOST):
            return None, self.value
        return self.value, self.value

    def to_json(self) -> dict[str, Any]:
        """value, low, high, modifier and unit always; the rest where it is set."""
        shown: dict[str, Any] = {
            "value": number(self.value),
            "low": number(self.low),
            "high": number(self.high),
            "modifier": str(self.modifier),
            "unit": self.unit,
        }
        if self.unit_inferred is not None:
            shown["unit_inferred"] = self.unit_inferred
        if scope := self.scope.to_json():
            shown["scope"] = scope
        if self.checkworthiness is not None:
            shown["checkworthiness"] = self.checkworthiness
        return shown

    @classmethod
    def from_json(cls, data: Fields) -> Self:
        """The quantity whose `to_json` is `data`. ValueError or decimal.InvalidOperation if malformed."""
        return cls(
            value=decimal(data.get("value")),
            low=decimal(data.get("low")),
            high=decimal(data.get("high")),
            modifier=Modifier(data.get("modifier") or Modifier.EXACT),
            unit=data.get("unit"),
            unit_inferred=data.get("unit_inferred"),
            scope=Scope.from_json(data.get("scope") or {}),
            checkworthiness=data.get("checkworthiness"),
        )


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A place in a series: 8 for الاجتماع الثامن."""

    value: Decimal

    def to_json(self) -> dict[str, Any]:
        """Its value."""
        return {"value": number(self.value)}

    @classmethod
    def from_json(cls, data: Fields) -> Self:
        """The ordinal whose `to_json` is `data`. ValueError without a value."""
        value = decimal(data.get("value"))
        if value is None:
            raise ValueError("an ordinal needs a value")
        return cls(value)


@dataclass(frozen=True, slots=True)
class Date:
    """A calendar date: ISO 8601 at the precision stated, `from/to` for a span, None if relative.

    `resolved` is the value that a relative or Hijri date gets from the article's date or the calendar.
    """

    value: str | None
    resolved: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Its value, and what it resolves to where that is known."""
        return {"value": self.value} | ({"resolved": self.resolved} if self.resolved else {})

    @classmethod
    def from_json(cls, data: Fields) -> Self:
        """The date whose `to_json` is `data`."""
        return cls(data.get("value"), data.get("resolved"))


Value: TypeAlias = Quantity | Ordinal | Date

_CLASSES: dict[ValueKind, type[Quantity] | type[Ordinal] | type[Date]] = {
    ValueKind.QUANTITY: Quantity,
    ValueKind.ORDINAL: Ordinal,
    ValueKind.DATE: Date,
}


def kind_of(value: Value) -> ValueKind:
    """The kind of a typed value."""
    return next(kind for kind, cls in _CLASSES.items() if isinstance(value, cls))


def value_from_json(kind: ValueKind, data: Fields) -> Value:
    """The typed value of that kind whose `to_json` is `data`."""
    return _CLASSES[kind].from_json(data)


def decimal(value: object) -> Decimal | None:
    """A JSON number or its text as a decimal; None stays None. decimal.InvalidOperation if it is none."""
    return None if value is None else Decimal(str(value))


def number(value: Decimal | None) -> int | float | None:
    """A decimal as JSON writes it: whole numbers without a point."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
