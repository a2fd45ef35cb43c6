"""Moments: ISO values at the precision stated, and what they resolve to."""

from datetime import date

import pytest
from babel import Locale
from hijridate import Gregorian
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.highlight.dates.calendars import OTHER
from annotator.highlight.dates.dates import recognise
from annotator.highlight.dates.moments import Moment, Period, completed
from annotator.highlight.document import Document

LOCALES = ["ar_DZ", "ar_EG", "ar_IQ", "ar_JO", "ar_LB", "ar_LY", "ar_MA", "ar_MR", "ar_PS", "ar_SA", "ar_SD", "ar_SY", "ar_TN"]
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@given(
    day=st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    locale=st.sampled_from(LOCALES),
    indic=st.booleans(),
    padded=st.booleans(),
    proclitic=st.sampled_from(["", "و", "ل", "ب", "بـ"]),
    joint=st.sampled_from(["", " من", " من شهر"]),
    era=st.sampled_from(["", "م", " م", " ميلادية"]),
)
def test_every_day_that_can_be_written_is_read_back(
    day: date, locale: str, indic: bool, padded: bool, proclitic: str, joint: str, era: str
) -> None:
    number = f"{day.day:02d}" if padded else str(day.day)
    written = f"{number}{joint} {Locale.parse(locale).months['format']['wide'][day.month]} {day.year}{era}"
    text = f"انعقد الاجتماع {proclitic}{written.translate(ARABIC_INDIC) if indic else written} بالعاصمة"
    [found] = recognise(Document(text))
    assert found.value.value == day.isoformat()
    assert text[found.start : found.end] == (written.translate(ARABIC_INDIC) if indic else written)


@given(st.dates(date(1930, 1, 1), date(2060, 1, 1)))
def test_a_hijri_day_resolves_to_the_day_it_was_made_from(day: date) -> None:
    hijri = Gregorian(day.year, day.month, day.day).to_hijri()
    assume(hijri.day <= 30)  # the tables give the eleventh month of 1349 a 31st day, which no calendar has
    text = f"صدر بتاريخ {hijri.day} / {hijri.month} / {hijri.year}هـ أمر"
    [found] = recognise(Document(text))
    assert (found.value.value, found.value.resolved) == (None, day.isoformat())


@given(st.text(alphabet="0123456789/-. وم\nهسنةعاميونيو (،", max_size=60), st.sampled_from([None, "2019", "2019-05", "2019-05-14", "soon"]))
def test_any_text_is_read_without_an_error_and_within_its_ends(text: str, written: str | None) -> None:
    last = 0
    for found in recognise(Document(text, date=written)):
        assert last <= found.start <= found.core[0] < found.core[1] <= found.end <= len(text)
        last = found.end


@pytest.mark.parametrize(
    ("moment", "value"),
    [
        (Moment(2011), "2011"),
        (Moment(2013, 9), "2013-09"),
        (Moment(2011, 9, 2), "2011-09-02"),
        (Moment(-43), "-0043"),
        (Moment(1436, 10, hijri=True), None),
        (Moment(None, 9, relation=-1), None),
    ],
)
def test_a_value_has_the_precision_stated(moment: Moment, value: str | None) -> None:
    assert moment.iso() == value


@pytest.mark.parametrize(
    ("relation", "month", "written", "value"),
    [
        (-1, 9, "2019-09-14", "2018-09"),
        (-1, 9, "2019-10-01", "2019-09"),
        (0, 9, "2019-09-14", "2019-09"),
        (1, 9, "2019-09-14", "2020-09"),
        (None, 1, "2019-12-20", "2020-01"),
        (None, 11, "2019-12-20", "2019-11"),
        (OTHER, 9, "2019-09-14", None),
        (-1, 9, "2019", None),
        (-1, 9, None, None),
        (-1, 9, "yesterday", None),
    ],
)
def test_a_month_is_the_one_before_in_or_after_the_month_of_writing(
    relation: int | str | None, month: int, written: str | None, value: str | None
) -> None:
    assert Moment(None, month, relation=relation).resolve(written) == value


def test_an_end_of_a_period_takes_from_the_other_what_it_does_not_say() -> None:
    assert completed(Moment(day=3), Moment(2019, 5, 5)) == Period(Moment(2019, 5, 3), Moment(2019, 5, 5))
    assert completed(Moment(month=11), Moment(2019, 2)) == Period(Moment(2018, 11), Moment(2019, 2))
    assert completed(Moment(2018, 11), Moment(month=2)) == Period(Moment(2018, 11), Moment(2019, 2))


@pytest.mark.parametrize(
    ("moment", "there"),
    [(Moment(2019, 2, 29), False), (Moment(2020, 2, 29), True), (Moment(None, 2, 29), True), (Moment(1436, 9, 31, hijri=True), False)],
)
def test_only_days_of_the_calendar_exist(moment: Moment, there: bool) -> None:
    assert moment.exists() is there
