"""Amounts are apart only where no value satisfies both."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.consistency.amounts import allowed, gap, plain, ratio, shown
from annotator.model.claim import Amount, Measure
from annotator.model.values import Modifier, Quantity


def said(value: str, modifier: str = "exact", measure: Measure | None = None) -> Amount:
    found = allowed(Quantity(Decimal(value), modifier=Modifier(modifier)), measure)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("62", "exact"), ("45", "exact")),
        (("60", "more_than"), ("45", "exact")),
        (("60", "more_than"), ("50", "at_most")),
        (("60", "less_than"), ("75", "exact")),
        (("40", "approx"), ("50", "exact")),
        (("3500000", "exact"), ("3900000", "exact")),
    ],
)
def test_amounts_that_cannot_both_be_true(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert gap(said(*left), said(*right)) > 0


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("62", "exact"), ("62.0", "exact")),
        (("1200", "more_than"), ("1340", "exact")),
        (("1200", "more_than"), ("1200", "exact")),
        (("60", "at_least"), ("45", "at_least")),
        (("40", "approx"), ("43", "exact")),
        (("100", "at_most"), ("20", "at_least")),
        (("20000", "exact"), ("20134", "exact")),
        (("3500000", "exact"), ("3480000", "exact")),
    ],
)
def test_amounts_that_can(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert gap(said(*left), said(*right)) == 0


def test_small_and_precise_figures_are_not_rounded() -> None:
    assert gap(said("38"), said("42")) == 4
    assert gap(said("1345"), said("1352")) > 0


def test_a_range_holds_for_what_lies_in_it() -> None:
    between = allowed(Quantity(None, Decimal(12), Decimal(15), Modifier.BETWEEN))
    assert between is not None
    assert gap(between, said("13")) == 0
    assert gap(between, said("17")) == 2


def test_units_of_one_dimension_are_converted() -> None:
    ton, kilogram = Measure("mass", Decimal(1000)), Measure("mass", Decimal(1))
    assert gap(said("3", measure=ton), said("3000", measure=kilogram)) == 0
    assert gap(said("3", measure=ton), said("2", measure=kilogram)) > 0


def test_a_vague_amount_says_nothing() -> None:
    assert allowed(Quantity(None, modifier=Modifier.VAGUE)) is None


@given(st.decimals(0, 10**9, places=2), st.decimals(0, 10**9, places=2), st.sampled_from(Modifier), st.sampled_from(Modifier))
def test_distance_and_ratio_do_not_depend_on_the_order(one: Decimal, two: Decimal, first: Modifier, second: Modifier) -> None:
    left, right = allowed(Quantity(one, modifier=first)), allowed(Quantity(two, modifier=second))
    if left is None or right is None:
        return
    assert gap(left, right) == gap(right, left) >= 0
    assert 0 <= ratio(left, right) == ratio(right, left) <= 1
    assert gap(left, left) == 0


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        (Quantity(Decimal("62.0")), "62"),
        (Quantity(Decimal("2E+6")), "2000000"),
        (Quantity(Decimal("3.5"), modifier=Modifier.APPROX), "≈ 3.5"),
        (Quantity(Decimal(80), modifier=Modifier.MORE_THAN), "> 80"),
        (Quantity(Decimal(90), modifier=Modifier.AT_MOST), "≤ 90"),
        (Quantity(None, Decimal(12), Decimal(15), Modifier.BETWEEN), "12–15"),
        (Quantity(None, modifier=Modifier.VAGUE), ""),
    ],
)
def test_a_value_reads_the_same_in_every_language(quantity: Quantity, text: str) -> None:
    assert shown(quantity) == text


def test_zeros_of_whole_numbers_stay() -> None:
    assert plain(Decimal(1200)) == "1200"
