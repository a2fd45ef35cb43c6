"""Names that are like a given one are found among many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.name_index import NameIndex

NAMES = {
    "salma": ("سلمى الوزاني",),
    "nadir": ("نادر الوزاني",),
    "water": ("الجمعية المغاربية للماء", "جمعية الماء"),
    "forest": ("جمعية الغابات والمياه",),
    "tunis": ("تونس", "Tunis"),
    "kuwait": ("الكويت",),
}


@pytest.fixture
def index() -> NameIndex:
    made = NameIndex()
    for id, names in NAMES.items():
        made.put(id, names)
    return made


def best(index: NameIndex, name: str) -> str | None:
    found = index.like(name)
    return max(found, key=lambda id: found[id]) if found else None


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("سلمى الوزاني", "salma"),
        ("وسلمي الوزانى", "salma"),
        ("سلما الوزاني", "salma"),
        ("سلمى الوزانيي", "salma"),
        ("لجمعية الماء", "water"),
        ("الجمعية المغاربيه", "water"),
        ("الغابات", "forest"),
        ("وتونس", "tunis"),
        ("TUNIS", "tunis"),
        ("للكويت", "kuwait"),
        ("كويت", "kuwait"),
        ("بغداد", None),
        ("", None),
    ],
)
def test_the_likest_name(index: NameIndex, name: str, id: str | None) -> None:
    assert best(index, name) == id


def test_the_same_name_is_wholly_alike_and_a_part_less(index: NameIndex) -> None:
    found = index.like("سلمى الوزاني")
    assert found["salma"] == 1.0
    assert 0.5 < found["nadir"] < 0.95
    assert 0.5 < index.like("الوزاني")["salma"] < 1.0


def test_names_are_replaced_and_forgotten(index: NameIndex) -> None:
    index.put("salma", ("سلمى بنعمر",))
    assert best(index, "سلمى الوزاني") == "nadir"
    assert index.like("سلمى بنعمر") == {"salma": 1.0}
    index.put("salma", ())
    index.put("nadir", ())
    assert index.like("سلمى الوزاني") == {}


def test_a_common_name_is_found_among_many_that_hold_it() -> None:
    index = NameIndex()
    for number in range(3000):
        index.put(f"m{number}", (f"محمد القاسم{number}",))
    index.put("alone", ("محمد",))
    assert best(index, "محمد") == "alone"
    assert best(index, "محمد القاسم2999") == "m2999"


@given(st.lists(st.text(alphabet="ابتجحدلو ", min_size=2, max_size=9).filter(str.strip), min_size=1, max_size=12))
def test_every_name_finds_itself_first(names: list[str]) -> None:
    index = NameIndex()
    for number, name in enumerate(names):
        index.put(str(number), (name,))
    for number, name in enumerate(names):
        assert index.like(name)[str(number)] == 1.0
