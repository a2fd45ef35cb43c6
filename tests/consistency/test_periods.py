"""Claims are about the same time, about another, or it is not said."""

from __future__ import annotations

import pytest

from annotator.consistency.periods import agree, assumed, certainty, stated
from annotator.model.claim import Period


def of(value: str) -> Period:
    found = stated(value)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("2022", "2022"),
        ("2023-05-15", "2023"),
        ("2023-05-15", "2023-05"),
        ("2015/2022", "2015/2022"),
        ("2023-05-15/2023-05-17", "2023-05-15/2023-05-17"),
    ],
)
def test_the_same_time(left: str, right: str) -> None:
    assert agree(of(left), of(right))
    assert agree(of(right), of(left))


@pytest.mark.parametrize(
    ("left", "right"),
    [("2021", "2022"), ("2023-05-15", "2023-05-16"), ("2015/2022", "2018"), ("2015/2022", "2002/2021"), ("2023-05-15", "2022")],
)
def test_another_time(left: str, right: str) -> None:
    assert not agree(of(left), of(right))
    assert not agree(of(right), of(left))


def test_what_is_not_said_happened_shortly_before_the_article() -> None:
    article = assumed("2023-05-18")
    assert agree(article, of("2023-05-15"))
    assert agree(article, of("2023"))
    assert not agree(article, of("2021"))
    assert not agree(article, of("2024"))
    assert not agree(article, of("2015/2023"))


def test_an_article_without_a_date_leaves_it_open() -> None:
    assert assumed(None) is None
    assert agree(None, of("2021"))


def test_stated_times_are_surest() -> None:
    article = assumed("2023-05-18")
    assert certainty(of("2023"), of("2023")) > certainty(article, of("2023")) > certainty(None, of("2023")) > 0


@pytest.mark.parametrize("value", ["", "السنة الماضية", "2023-13", "2023-02-30", "2022/2015", "2022-x", "2022/س"])
def test_what_is_no_date_has_no_period(value: str) -> None:
    assert stated(value) is None


def test_a_leap_year_has_its_day() -> None:
    assert of("2024-02-29").first == of("2024-02").last
