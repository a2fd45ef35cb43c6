"""Numbers in Arabic words, read back by the program's own reader of numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.actions.reading import read_value
from annotator.model.labels import ValueKind
from annotator.model.values import Quantity
from annotator.text.spelling import LIMIT, spell


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("0", "صفر"),
        ("2", "اثنان"),
        ("11", "أحد عشر"),
        ("42", "اثنان وأربعون"),
        ("100", "مائة"),
        ("210", "مائتان وعشرة"),
        ("1000", "ألف"),
        ("2000", "ألفان"),
        ("3000", "ثلاثة آلاف"),
        ("20000", "عشرون ألفا"),
        ("100000", "مائة ألف"),
        ("200000", "مائتا ألف"),
        ("101000", "مائة ألف وألف"),
        ("1200300", "مليون ومائتا ألف وثلاثمائة"),
        ("3.5", "ثلاثة فاصلة خمسة"),
        ("0.05", "صفر فاصلة صفر خمسة"),
        ("-4", "ناقص أربعة"),
    ],
)
def test_numbers_are_written_as_they_are_read(number: str, words: str) -> None:
    assert spell(Decimal(number)) == words


@pytest.mark.parametrize("number", [Decimal(LIMIT), Decimal(2) / 3])
def test_what_nobody_reads_aloud_is_not_written_out(number: Decimal) -> None:
    assert spell(number) is None


@given(st.integers(min_value=3, max_value=10**9))
@example(1_000_000_000)
@settings(max_examples=60, deadline=None)
def test_the_reader_of_numbers_reads_the_words_back(number: int) -> None:
    value = read_value(ValueKind.QUANTITY, spell(Decimal(number)) or "")
    assert isinstance(value, Quantity)
    assert value.value == number
