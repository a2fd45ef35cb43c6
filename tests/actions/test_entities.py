"""Linking mentions to the knowledge base."""

from __future__ import annotations

import pytest

from annotator.actions import browsing, entities, history, review
from annotator.model.entity import shipped_id
from annotator.model.errors import BadInput
from annotator.model.review import ReviewSpan, SpanState
from annotator.store import Project, knowledge


def span(project: Project, quote: str) -> ReviewSpan:
    return next(found for row in browsing.articles(project) for found in browsing.spans(project, row.id) if found.quote == quote)


@pytest.mark.parametrize(
    ("quote", "code"),
    [("المغرب", "MA"), ("للمغرب", "MA"), ("بالرباط", "MA-rabat"), ("الرباط", "MA-rabat"), ("وتونس", "TN"), ("فرنسا", "FR")],
)
def test_the_likeliest_place_comes_first(newsroom: Project, quote: str, code: str) -> None:
    ranked = entities.rank_entities(newsroom, quote, "LOC")
    assert ranked[0][0].code == code
    scores = [score for _, score in ranked]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_the_projects_own_entities_are_offered(newsroom: Project) -> None:
    _, made = entities.create_entity(
        newsroom, label="ORG", name="الجمعية المغاربية للماء", aliases=["جمعية الماء"], names={"fr": "Association de l’eau"}
    )
    assert entities.rank_entities(newsroom, "لجمعية الماء", "ORG")[0] == (made, 1.0)
    assert entities.rank_entities(newsroom, "الجمعية المغاربية للماء", "PER") == []
    assert entities.entity(newsroom, made.id) == made


def test_a_part_of_a_name_is_offered_after_the_whole(newsroom: Project) -> None:
    _, short = entities.create_entity(newsroom, label="PER", name="العلمي")
    _, whole = entities.create_entity(newsroom, label="PER", name="ناصر العلمي")
    _, other = entities.create_entity(newsroom, label="PER", name="كريمة بناني")
    assert [found.id for found, _ in entities.rank_entities(newsroom, "العلمي", "PER")] == [short.id, whole.id]
    assert entities.rank_entities(newsroom, "وناصر العلمي", "PER")[0][0] == whole
    assert [found.id for found, _ in entities.rank_entities(newsroom, "كريمه بنانى", "PER")] == [other.id]


def test_an_entity_of_the_same_name_is_not_made_twice(newsroom: Project) -> None:
    _, first = entities.create_entity(newsroom, label="ORG", name="جمعية الأمل")
    change, second = entities.create_entity(newsroom, label="ORG", name="جمعيه الامل")
    assert (second, change.operation) == (first, None)
    with pytest.raises(BadInput, match="needs a name"):
        entities.create_entity(newsroom, label="ORG", name=" ")


def test_linking_confirms_and_takes_a_shipped_entity_in(newsroom: Project) -> None:
    change = entities.link_entity(newsroom, span(newsroom, "الرباط"), "MA")
    linked = span(newsroom, "الرباط")
    assert change.entities
    assert (linked.state, linked.entity) == (SpanState.CONFIRMED, shipped_id("MA"))
    assert newsroom.read().column("SELECT code FROM entities") == ["MA"]
    entities.link_entity(newsroom, span(newsroom, "المغرب"), shipped_id("MA"))
    assert newsroom.read().column("SELECT code FROM entities") == ["MA"]
    history.undo(newsroom)
    history.undo(newsroom)
    assert newsroom.read().column("SELECT code FROM entities") == []


def test_an_unknown_entity_is_refused(newsroom: Project) -> None:
    with pytest.raises(BadInput, match="There is no entity nowhere"):
        entities.link_entity(newsroom, span(newsroom, "الرباط"), "nowhere")
    assert span(newsroom, "الرباط").state is SpanState.SUGGESTED
    assert entities.entity(newsroom, "nowhere") is None


def test_mentions_of_an_entity_are_shown_in_their_context(newsroom: Project) -> None:
    _, person = entities.create_entity(newsroom, label="PER", name="سلمى الوزاني")
    entities.link_entity(newsroom, span(newsroom, "سلمى الوزاني"), person.id)
    (mention,) = entities.mentions(newsroom, person.id)
    assert (mention.match, mention.title) == ("سلمى الوزاني", "قمة الماء")
    assert mention.before.endswith("وقالت ")


def test_the_project_learns_what_was_decided(newsroom: Project) -> None:
    review.confirm(newsroom, span(newsroom, "المغرب"))
    review.reject(newsroom, span(newsroom, "سلمى الوزاني"))
    learned = knowledge.load(newsroom.read())
    surfaces = {(found.key, found.label): (found.confirmed, found.rejected, found.entity_id) for found in learned.surfaces}
    assert surfaces == {("المغرب", "LOC"): (1, 0, shipped_id("MA")), ("سلمي الوزاني", "PER"): (0, 1, None)}
    assert [found.code for found in learned.entities] == ["MA"]
