"""Percentages and currencies in all their spellings."""

import pytest

from tests.highlight.reading import meanings


@pytest.mark.parametrize(
    "text",
    [
        "12%",
        "12 %",
        "١٢٪",
        "%12",
        "12 في المائة",
        "12 في المئة",
        "12 بالمائة",
        "12 بالمئة",
        "12بالمئة",
        "اثني عشر في المائة",
        "(12) في المائة",
    ],
)
def test_every_spelling_of_a_percentage(text: str) -> None:
    assert meanings(f"ارتفعت بنسبة {text} هذا الموسم") == ["12 %"]


def test_numbers_that_share_a_percentage() -> None:
    assert meanings("نالتا 64 و61 في المائة على التوالي") == ["64 %", "61 %"]
    assert meanings("بلغت 134 في المائة و66 في المائة") == ["134 %", "66 %"]


def test_a_percentage_of_nothing_is_no_hundred() -> None:
    assert meanings("ضمن نجاحا كاملا في المائة يوم") == []


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("خمسون ألف درهم", "50000 درهم"),
        ("$300", "300 دولار"),
        ("300$", "300 دولار"),
        ("€25", "25 يورو"),
        ("3,5 ملايين أورو", "3500000 يورو"),
        ("ألف ليرة", "1000 ليرة"),
        ("مليار و 200 مليون سنتيم", "1200000000 سنتيم"),
    ],
)
def test_money(text: str, meaning: str) -> None:
    assert meanings(f"أنفق {text} على المدرسة") == [meaning]


def test_a_decimal_that_nobody_can_read_for_certain_is_not_offered() -> None:
    assert meanings("سجل ارتفاعا نسبته 33، 17 في المائة") == []
