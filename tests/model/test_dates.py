"""Dates are taken at the precision that is known, and as nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.dates import checked, first_and_last_day
from annotator.model.errors import BadInput


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2011", date(2011, 1, 1), date(2011, 12, 31)),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29)),
        ("2011-09-22", date(2011, 9, 22), date(2011, 9, 22)),
        ("2002/2021", date(2002, 1, 1), date(2021, 12, 31)),
        ("2015-01/2015-03-02", date(2015, 1, 1), date(2015, 3, 2)),
    ],
)
def test_first_and_last_day(written, first, last):
    assert first_and_last_day(written) == (first, last)


@pytest.mark.parametrize(
    "written", ["", "/", "2011/", "/2011", "2021/2002", "2019-17", "2019-02-30", "2019-5-3", "0000", "20190503", "٢٠١٩"]
)
def test_what_is_no_date_has_no_days(written):
    assert first_and_last_day(written) is None


@given(st.dates())
def test_a_day_is_its_first_and_its_last(day):
    assert first_and_last_day(day.isoformat()) == (day, day)


def test_what_somebody_writes_is_a_date_or_nothing():
    assert checked(" 2019-05 ") == "2019-05"
    assert checked("") is checked(None) is None
    for wrong in ("2019-13", "2002/2021", "أمس"):
        with pytest.raises(BadInput, match=f"{wrong} is no date"):
            checked(wrong)
