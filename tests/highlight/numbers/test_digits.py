"""Digits: thousands and decimal marks of both conventions."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.highlight.numbers.digits import value_of
from tests.highlight.reading import meanings, number


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7", "7"),
        ("1.234.567", "1234567"),
        ("1,234", "1234"),
        ("56.100", "56100"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("3,5", "3.5"),
        ("0.125", "0.125"),
        ("12٫75", "12.75"),
        ("1٬234٫5", "1234.5"),
        ("2’500", "2500"),
    ],
)
def test_marks_between_digits_tell_thousands_from_decimals(written: str, value: str) -> None:
    assert value_of(written) == Decimal(value)


@pytest.mark.parametrize("written", ["192.168.1.2", "12.05.2019", "1.23,456,7", "1" * 40, "០", "१२"])
def test_what_is_no_single_number_has_no_value(written: str) -> None:
    assert value_of(written) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("١٬٢٣٤٫٥", 1234.5),
        ("۱۲۳۴", 1234),
        ("142 000", 142000),
        ("1 250 000", 1250000),
        ("١،٢٣٤،٥٦٧", 1234567),
        ("-5", -5),
        ("13.226 مليار", 13226000000),
        ("12.000 مليار", 12000000000000),
        ("5ر2", 2.5),
        ("75ر 48", 48.75),
    ],
)
def test_numbers_in_digits(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize("text", ["2019 300", "42 17", "3-5", "1234 567"])
def test_numbers_side_by_side_stay_apart(text: str) -> None:
    assert number(text) is None


def test_a_percentage_is_never_in_the_thousands() -> None:
    assert meanings("ارتفع المؤشر بنسبة 1.275 في المائة") == ["1.275 %"]
    assert meanings("بيعت 1.275 تذكرة") == ["1275 تذكرة"]


@given(st.integers(0, 10**15))
def test_every_grouping_of_an_integer_is_read_back(value: int) -> None:
    assert value_of(str(value)) == value
    assert value_of(f"{value:,}") == value
    assert value_of(f"{value:,}".replace(",", ".")) == value


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_every_amount_with_cents_is_read_back_in_both_conventions(value: Decimal) -> None:
    english = f"{value:,.2f}"
    assert value_of(english) == value
    assert value_of(english.translate(str.maketrans(",.", ".,"))) == value
