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


def test_what_was_merged_into_it_stands_for_it_unless_it_is_an_entity_again(newsroom: Project, db: Connection) -> None:
    do(newsroom, lambda op: entities.insert(op, Entity("e2", "ORG", "مكتب السقي", former=("old", "e1"))))
    office = entities.get(db, "e2")
    assert office is not None
    assert office.former == ("old",)
    assert entities.get(db, "old") == office
    assert entities.get(db, "e1") == WATER
    assert entities.former_ids(db) == {"old"}
    do(newsroom, lambda op: entities.delete(op, "e2"))
    assert entities.get(db, "old") is None


def test_the_last_changes_of_names_are_told_since_any_of_them(newsroom: Project, db: Connection) -> None:
    first, known = entities.changed_since(db, 0)
    assert known == {"e1": WATER}
    assert entities.changed_since(db, first) == (first, {})
    do(newsroom, lambda op: entities.add_alias(op, "e1", "و م"))
    second, known = entities.changed_since(db, first)
    assert known["e1"] == entities.get(db, "e1")
    newsroom.write(lambda db: history.undo(db, by="أمل"))
    third, known = entities.changed_since(db, second)
    assert known == {"e1": WATER}
    do(newsroom, lambda op: entities.delete(op, "e1"))
    assert entities.changed_since(db, third)[1] == {"e1": None}
    assert entities.changed_since(db, 0)[1] == {"e1": None}


def test_the_entities_of_an_article_are_told_with_the_words_that_mean_them(newsroom: Project) -> None:
    summit = newsroom.read().scalar("SELECT id FROM articles WHERE name = 'summit'")
    assert set(entities.mentioned_in(newsroom.read(), summit)) == {("الرباط", "MA-rabat", None), ("المغرب", "MA", None)}
    capital = Entity(shipped_id("MA-rabat"), "LOC", "الرباط", code="MA-rabat")
    do(newsroom, lambda op: entities.insert(op, capital))
    assert ("الرباط", capital.id, "MA-rabat") in entities.mentioned_in(newsroom.read(), summit)
