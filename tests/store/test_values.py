"""Typed values come back exactly, and can be searched by range."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.values import Date, Modifier, Ordinal, Quantity, Scope, Value
from annotator.store import values

decimals = st.decimals(allow_nan=False, allow_infinity=False)
quantities = st.builds(
    Quantity,
    value=st.none() | decimals,
    low=st.none() | decimals,
    high=st.none() | decimals,
    modifier=st.sampled_from(Modifier),
    unit=st.none() | st.sampled_from(["درهم", "%", "متر مربع"]),
    scope=st.builds(Scope, subject=st.none() | st.just("القمة"), part_of=st.none() | st.integers(0, 99)),
    checkworthiness=st.none() | st.floats(0, 1),
)


@given(quantities | st.builds(Ordinal, decimals) | st.builds(Date, st.none() | st.just("2013-09"), st.none() | st.just("2024-05-03")))
def test_a_value_comes_back_exactly(value: Value) -> None:
    assert values.from_columns(values.to_columns(value)) == value


def test_no_value_is_no_value() -> None:
    assert values.from_columns(values.to_columns(None)) is None


def test_numbers_can_be_compared() -> None:
    between = Quantity(None, Decimal(2), Decimal("3.5"), Modifier.BETWEEN, "مقعد")
    columns = values.to_columns(between)
    assert (columns["number"], columns["low"], columns["high"], columns["unit"]) == (None, 2.0, 3.5, "مقعد")


@pytest.mark.parametrize(
    ("stated", "first", "last"),
    [
        ("2011", "2011-01-01", "2011-12-31"),
        ("2013-02", "2013-02-01", "2013-02-28"),
        ("2012-02", "2012-02-01", "2012-02-29"),
        ("2011-09-22", "2011-09-22", "2011-09-22"),
        ("2002/2021", "2002-01-01", "2021-12-31"),
        ("2015-01/2015-03", "2015-01-01", "2015-03-31"),
        ("2019-06-25/2019-06-26", "2019-06-25", "2019-06-26"),
        ("someday", None, None),
        ("2019-17", None, None),
    ],
)
def test_a_date_has_a_first_and_a_last_day(stated: str, first: str | None, last: str | None) -> None:
    assert values.days(Date(stated)) == (first, last)


def test_a_relative_date_has_the_days_that_it_resolves_to() -> None:
    assert values.days(Date(None, "2023-09")) == ("2023-09-01", "2023-09-30")
    assert values.days(Date(None)) == (None, None)
