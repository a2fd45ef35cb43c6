"""Typed values as columns: one exact JSON text, and beside it what can be searched by range.

A value given as a number or a range is in `number`, `low`, `high`; a date or a span of dates in its first and
last day.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from annotator.model.dates import first_and_last_day
from annotator.model.labels import ValueKind
from annotator.model.values import Date, Ordinal, Quantity, Value, kind_of, value_from_json
from annotator.store.connection import Fields

COLUMNS = ("value_kind", "value", "number", "low", "high", "modifier", "unit", "date_from", "date_to")


def to_columns(value: Value | None) -> dict[str, Any]:
    """What a row stores of a value; all None without one."""
    columns: dict[str, Any] = dict.fromkeys(COLUMNS)
    if value is None:
        return columns
    columns |= {"value_kind": str(kind_of(value)), "value": json.dumps(_exact(value), ensure_ascii=False)}
    if isinstance(value, Quantity):
        columns |= {"number": _real(value.value), "low": _real(value.low), "high": _real(value.high)}
        columns |= {"modifier": str(value.modifier), "unit": value.unit}
    elif isinstance(value, Ordinal):
        columns["number"] = _real(value.value)
    else:
        columns["date_from"], columns["date_to"] = days(value)
    return columns


def from_columns(row: Fields) -> Value | None:
    """The value that `to_columns` stored, exactly as it was."""
    return value_from_json(ValueKind(row["value_kind"]), json.loads(row["value"])) if row["value_kind"] else None


def days(date: Date) -> tuple[str | None, str | None]:
    """First and last day of a date in ISO 8601; None where it is not resolved."""
    stated = date.value or date.resolved or ""
    found = first_and_last_day(stated)
    return (found[0].isoformat(), found[1].isoformat()) if found else (None, None)


def _exact(value: Value) -> dict[str, Any]:
    decimals = {name: getattr(value, name, None) for name in ("value", "low", "high")}
    return value.to_json() | {name: str(number) for name, number in decimals.items() if isinstance(number, Decimal)}


def _real(number: Decimal | None) -> float | None:
    return None if number is None else float(number)
