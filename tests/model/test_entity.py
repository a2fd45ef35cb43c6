"""Two entities that are one."""

from __future__ import annotations

from annotator.model.entity import Entity

WATER = Entity("e1", "ORG", "وكالة الماء", ("الوكالة",), {"fr": "Agence de l’eau"}, {"isil": "1"}, None, "مقرها الرباط")


def test_one_learns_the_names_of_the_other_and_keeps_its_own() -> None:
    other = Entity(
        "e2",
        "ORG",
        "وكالة المياه",
        ("الوكالة", "و م"),
        {"fr": "Office", "en": "Water Agency"},
        {"isil": "2", "x": "3"},
        "C",
        "أنشئت سنة 2001",
    )
    joined = WATER.joined(other)
    assert (joined.id, joined.name, joined.code) == ("e1", "وكالة الماء", "C")
    assert joined.aliases == ("الوكالة", "وكالة المياه", "و م")
    assert joined.names == {"fr": "Agence de l’eau", "en": "Water Agency"}
    assert joined.ids == {"isil": "1", "x": "3"}
    assert joined.note == "مقرها الرباط\nأنشئت سنة 2001"


def test_joining_again_changes_nothing() -> None:
    other = Entity("e2", "ORG", "وكالة المياه", note="أنشئت سنة 2001")
    assert WATER.joined(WATER) == WATER
    assert WATER.joined(other).joined(other) == WATER.joined(other)
