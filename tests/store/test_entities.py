"""The knowledge base."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.model.entity import Entity, shipped_id
from annotator.store import Connection, Project, entities, history
from annotator.store.history import Operation

WATER = Entity("e1", "ORG", "وكالة الماء", ("الوكالة", "وكالة المياه"), {"fr": "Agence de l’eau"}, {"isil": "1"}, None, "مقرها الرباط")


def do(project: Project, work: Callable[[Operation], None]) -> None:
    def written(db: Connection) -> None:
        with history.operation(db, "entity", by="أمل") as op:
            work(op)

    project.write(written)


@pytest.fixture
def db(newsroom: Project) -> Connection:
    do(newsroom, lambda op: entities.insert(op, WATER))
    return newsroom.read()


def test_an_entity_comes_back_as_it_was(db: Connection) -> None:
    assert entities.get(db, "e1") == WATER
    assert entities.all_of(db) == [WATER]
    assert entities.all_of(db, "LOC") == []
    assert entities.get(db, "e2") is None


def test_a_shipped_one_is_found_by_its_code(newsroom: Project, db: Connection) -> None:
    morocco = Entity(shipped_id("MA"), "LOC", "المغرب", code="MA")
    do(newsroom, lambda op: entities.insert(op, morocco))
    assert entities.get(db, "MA") == entities.get(db, shipped_id("MA")) == morocco


def test_it_is_found_by_any_of_its_names_however_spelled(db: Connection) -> None:
    for name in ("وكاله الماء", "وكالة المِيَاه", "الوكالة"):
        assert entities.named(db, name, "ORG") == entities.named(db, name) == [WATER]
    assert entities.named(db, "وكالة الماء", "LOC") == []


def test_who_has_the_name_itself_comes_before_who_has_it_as_an_alias(newsroom: Project, db: Connection) -> None:
    office = Entity("e0", "ORG", "مكتب السقي", ("وكالة الماء",))
    do(newsroom, lambda op: entities.insert(op, office))
    assert entities.named(db, "وكالة الماء", "ORG") == [WATER, office]


def test_its_names_can_be_changed_and_it_can_be_taken_away(newsroom: Project, db: Connection) -> None:
    changed = replace(WATER, name="وكالة الماء والغابات", aliases=("الوكالة", "وكالة الغابات"), note=None)
    do(newsroom, lambda op: entities.update(op, changed))
    assert entities.get(db, "e1") == changed
    do(newsroom, lambda op: entities.add_alias(op, "e1", "الوكالة"))
    assert entities.get(db, "e1") == changed
    do(newsroom, lambda op: entities.delete(op, "e1"))
    assert entities.all_of(db) == []
    assert db.scalar("SELECT count(*) FROM aliases") == 0
