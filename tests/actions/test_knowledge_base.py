"""Entities are edited, taken away, merged and split, each in one operation that can be undone."""

from __future__ import annotations

import pytest

from annotator.actions import browsing, entities, highlighting, history, importing, knowledge_base, review
from annotator.model.entity import Entity, shipped_id
from annotator.model.errors import BadInput
from annotator.model.review import ReviewSpan
from annotator.store import Project

LETTER = "قال كريم بناني إن الجسر آمن. وفي المساء سجل كريم بناني هدفين. ثم شكر بناني الجمهور."


def spans(project: Project, quote: str) -> list[ReviewSpan]:
    return [span for row in browsing.articles(project) for span in browsing.spans(project, row.id) if span.quote == quote]


def linked(project: Project, quote: str) -> list[str | None]:
    return [span.entity for span in spans(project, quote)]


def person(project: Project, name: str, *aliases: str) -> Entity:
    return entities.create_entity(project, label="PER", name=name, aliases=aliases)[1]


def quotes(project: Project, entity: Entity) -> list[str]:
    return [hit.match for hit in entities.mentions(project, entity.id)]


@pytest.fixture
def bridge(newsroom: Project) -> Project:
    """The newsroom with an article that mentions two people of one name, each marked by hand and linked to one entity."""
    (article_id,) = importing.import_text(newsroom, LETTER, name="bridge").articles
    one = person(newsroom, "كريم بناني")
    for name, place in (("كريم بناني", 0), ("كريم بناني", 20), ("بناني", LETTER.rindex("بناني"))):
        start = LETTER.index(name, place)
        review.add(newsroom, article_id, start, start + len(name), "PER", entity_id=one.id)
    return newsroom


def test_an_entity_is_edited(newsroom: Project) -> None:
    one = person(newsroom, "سلمى الوزاني", "الوزاني")
    change = knowledge_base.edit_entity(
        newsroom,
        one.id,
        name="سلمى العلوي الوزاني",
        aliases=["سلمى الوزاني", " "],
        names={"en": "Salma"},
        ids={"wikidata": "Q1"},
        note="وزيرة",
    )
    assert change.entities
    edited = entities.entity(newsroom, one.id)
    assert edited == Entity(one.id, "PER", "سلمى العلوي الوزاني", ("سلمى الوزاني",), {"en": "Salma"}, {"wikidata": "Q1"}, None, "وزيرة")
    knowledge_base.edit_entity(newsroom, one.id, note=None)
    assert entities.entity(newsroom, one.id).note is None
    history.undo(newsroom)
    history.undo(newsroom)
    assert entities.entity(newsroom, one.id) == one


def test_a_shipped_entity_that_is_edited_becomes_one_of_the_project(newsroom: Project) -> None:
    shipped = entities.entity(newsroom, "MA-oujda")
    knowledge_base.edit_entity(newsroom, "MA-oujda", aliases=[*shipped.aliases, "عاصمة الشرق"])
    assert "عاصمة الشرق" in entities.entity(newsroom, "MA-oujda").aliases
    assert entities.rank_entities(newsroom, "عاصمة الشرق", "LOC")[0][0].code == "MA-oujda"
    history.undo(newsroom)
    assert entities.entity(newsroom, "MA-oujda") == shipped
    assert entities.listed(newsroom) == []


def test_a_name_is_needed(newsroom: Project) -> None:
    one = person(newsroom, "سلمى")
    for edit in (
        lambda: knowledge_base.edit_entity(newsroom, one.id, name=" "),
        lambda: knowledge_base.split_entity(newsroom, one.id, name=""),
    ):
        with pytest.raises(BadInput, match="needs a name"):
            edit()
    with pytest.raises(BadInput, match="no entity nobody"):
        knowledge_base.edit_entity(newsroom, "nobody", note="؟")


def test_only_an_entity_that_nothing_mentions_is_taken_away(bridge: Project) -> None:
    other = person(bridge, "نادر")
    knowledge_base.delete_entity(bridge, other.id)
    assert entities.entity(bridge, other.id) is None
    with pytest.raises(BadInput, match="still mentioned"):
        knowledge_base.delete_entity(bridge, "كريم بناني")
    history.undo(bridge)
    assert entities.entity(bridge, other.id) == other
    with pytest.raises(BadInput, match="belongs to the program"):
        knowledge_base.delete_entity(bridge, "MA")


def test_a_merge_moves_mentions_and_names_and_is_undone_at_once(bridge: Project) -> None:
    two = person(bridge, "المهندس بناني", "ك. بناني")
    one = entities.find(bridge, "كريم بناني")
    before = entities.listed(bridge)
    change = knowledge_base.merge_entities(bridge, two.id, [one.id])
    merged = entities.entity(bridge, two.id)
    assert (change.name, change.spans) == ("merge_entities", True)
    assert set(merged.spellings) == {"المهندس بناني", "ك. بناني", "كريم بناني", "بناني"}
    assert merged.former == (one.id,)
    assert quotes(bridge, merged) == ["كريم بناني", "كريم بناني", "بناني"]
    assert entities.entity(bridge, one.id) == merged
    assert [row.entity.id for row in entities.listed(bridge)] == [two.id]
    history.undo(bridge)
    assert entities.listed(bridge) == before
    assert linked(bridge, "بناني") == [one.id]
    history.redo(bridge)
    assert entities.entity(bridge, two.id) == merged


def test_other_peoples_decisions_stay_theirs(bridge: Project) -> None:
    one = entities.find(bridge, "كريم بناني")
    two = person(bridge, "المهندس بناني")
    before = [(hit.span.annotation.decided_by, hit.span.annotation.decided_at) for hit in entities.mentions(bridge, one.id)]
    bridge.annotator = "كريم"
    knowledge_base.merge_entities(bridge, two.id, [one.id])
    assert [(hit.span.annotation.decided_by, hit.span.annotation.decided_at) for hit in entities.mentions(bridge, two.id)] == before


def test_a_shipped_entity_that_was_merged_is_not_offered_beside_what_it_became(newsroom: Project) -> None:
    _, oasis = entities.create_entity(newsroom, label="LOC", name="جهة الشرق الكبرى")
    knowledge_base.merge_entities(newsroom, oasis.id, ["MA-oujda"])
    merged = entities.entity(newsroom, oasis.id)
    assert merged.code == "MA-oujda"
    assert entities.rank_entities(newsroom, "وجدة", "LOC")[0][0].id == oasis.id
    assert shipped_id("MA-oujda") not in {found.id for found, _ in entities.rank_entities(newsroom, "وجدة", "LOC")}
    (suggested,) = spans(newsroom, "وجدة")
    review.confirm(newsroom, suggested)
    assert linked(newsroom, "وجدة") == [oasis.id]


def test_two_shipped_entities_are_merged(newsroom: Project) -> None:
    knowledge_base.merge_entities(newsroom, "MA-oujda", ["MA-rabat"])
    highlighting.highlight_article(newsroom, spans(newsroom, "وجدة")[0].article_id)
    (suggested, *_) = spans(newsroom, "الرباط")
    review.confirm(newsroom, suggested)
    assert linked(newsroom, "الرباط")[0] == shipped_id("MA-oujda")
    assert entities.entity(newsroom, "MA-rabat").code == "MA-oujda"


def test_entities_of_two_labels_are_not_merged(newsroom: Project) -> None:
    one = person(newsroom, "سلمى")
    with pytest.raises(BadInput, match="nothing was changed"):
        knowledge_base.merge_entities(newsroom, "MA", [one.id])
    assert entities.entity(newsroom, one.id) == one


def test_a_split_takes_the_chosen_mentions(bridge: Project) -> None:
    one = entities.find(bridge, "كريم بناني")
    second = entities.mentions(bridge, one.id)[1].span.annotation
    change, player = knowledge_base.split_entity(bridge, one.id, name="كريم بناني (لاعب)", mentions=[second.id], aliases=["بناني"])
    assert change.spans
    assert quotes(bridge, one) == ["كريم بناني"]
    assert quotes(bridge, player) == ["كريم بناني", "بناني"]
    assert (entities.entity(bridge, one.id).aliases, player.aliases) == ((), ("بناني",))
    history.undo(bridge)
    assert quotes(bridge, one) == ["كريم بناني", "كريم بناني", "بناني"]
    assert entities.entity(bridge, one.id).aliases == ("بناني",)
    assert entities.entity(bridge, player.id) is None


def test_entities_are_listed_by_name_page_by_page(bridge: Project) -> None:
    for number in range(5):
        person(bridge, f"ليلى {number}")
    rows = entities.listed(bridge, limit=4)
    rest = entities.listed(bridge, after=rows[-1].entity.id)
    assert [row.entity.name for row in (*rows, *rest)] == ["كريم بناني", *(f"ليلى {number}" for number in range(5))]
    assert [(row.entity.name, row.mentions) for row in entities.listed(bridge, text="بنانى")] == [("كريم بناني", 3)]
    assert entities.listed(bridge, label="LOC") == []
    knowledge_base.edit_entity(bridge, "ليلى 2", names={"fr": "Leïla"}, ids={"wikidata": "Q77"})
    for text in ("leïla", "Q77"):
        assert [row.entity.name for row in entities.listed(bridge, text=text)] == ["ليلى 2"]


def test_a_name_that_several_have_has_to_be_told_by_its_id(newsroom: Project) -> None:
    assert entities.find(newsroom, "المملكة المغربية").code == "MA"
    with pytest.raises(BadInput, match="Several entities are called تونس"):
        entities.find(newsroom, "تونس")
    assert entities.find(newsroom, "TN-tunis").name == "تونس العاصمة"
