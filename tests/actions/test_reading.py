"""What is typed as a value is read whole or not at all; words of an article are read for what they say of it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from annotator.actions.reading import read_typed, read_value
from annotator.model.labels import ValueKind
from annotator.model.values import Date, Modifier, Ordinal, Quantity, Value

QUANTITY, DATE, ORDINAL = ValueKind.QUANTITY, ValueKind.DATE, ValueKind.ORDINAL


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (QUANTITY, "٢٠ ألف", Quantity(Decimal(20_000))),
        (QUANTITY, "-5", Quantity(Decimal(-5))),
        (QUANTITY, "حوالي 20", Quantity(Decimal(20), modifier=Modifier.APPROX)),
        (DATE, "الثالث من ماي 2019", Date("2019-05-03")),
        (ORDINAL, "8", Ordinal(Decimal(8))),
        (ORDINAL, "الثامن", Ordinal(Decimal(8))),
        (ORDINAL, "الخامس والعشرون", Ordinal(Decimal(25))),
    ],
)
def test_a_value_is_read_whole(kind: ValueKind, typed: str, value: Value) -> None:
    read = read_typed(kind, typed)
    if isinstance(read, Quantity) and isinstance(value, Quantity):
        assert (read.value, read.modifier, read.unit) == (value.value, value.modifier, value.unit)
    else:
        assert read == value


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (QUANTITY, "5-7"),
        (QUANTITY, "20k"),
        (QUANTITY, "1e5"),
        (QUANTITY, "3/4"),
        (QUANTITY, "٢٠ ألف ثم 30"),
        (QUANTITY, "خمسة ثم ستة"),
        (DATE, "2011 2013"),
        (ORDINAL, "8 9"),
        (ORDINAL, "الثامن 9"),
        (ORDINAL, "الثامن والتاسع"),
    ],
)
def test_a_part_of_what_is_typed_is_no_value(kind: ValueKind, typed: str) -> None:
    assert read_value(kind, typed) is not None
    assert read_typed(kind, typed) is None
