"""What an article may be, and how tables' dates are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.article import LIMIT, iso_date, new_article
from annotator.model.errors import BadInput


def test_line_ends_become_one_kind_and_nothing_else_changes():
    assert new_article("a", "\ufeffسطر\r\nثان\rثالث\u00a0\u2028رابع\n ").text == "سطر\nثان\nثالث\u00a0\u2028رابع\n "


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff", "نص\0نص", "نص\ud83dنص"])
def test_what_is_no_article(text):
    with pytest.raises(BadInput):
        new_article("a", text)


def test_the_limit_counts_code_points():
    assert len(new_article("a", "س" * LIMIT).text) == LIMIT
    with pytest.raises(BadInput, match="5,000,001"):
        new_article("a", "س" * (LIMIT + 1))


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2019", "2019"),
        ("2019-05", "2019-05"),
        ("2019-05-03", "2019-05-03"),
        ("2019-05-03T10:15:00Z", "2019-05-03"),
        ("2019/5/3", "2019-05-03"),
        ("03/05/2019", "2019-05-03"),
        ("3.5.2019 10:15", "2019-05-03"),
        ("٢٠١٩-٠٥-٠٣", "2019-05-03"),
        ("2019-13-03", None),
        ("31/02/2019", None),
        ("أمس", None),
        ("", None),
        (None, None),
    ],
)
def test_dates_of_tables(written, iso):
    assert iso_date(written) == iso


@given(st.dates())
def test_every_day_is_read_from_iso_and_from_day_first(day):
    assert iso_date(day.isoformat()) == iso_date(f"{day.day}/{day.month}/{day.year:04}") == day.isoformat()
