"""Names that were confirmed are offered again, with other clitics too; rejected ones are not."""

from __future__ import annotations

import pytest

from annotator import highlight
from annotator.highlight.document import Document
from annotator.highlight.entities.entities import Entities
from annotator.model.entity import Entity
from annotator.model.knowledge import Knowledge, Surface
from annotator.text.keys import search_key


def found(text: str, *surfaces: Surface) -> list[tuple[str, str]]:
    return [
        (text[mention.start : mention.end], mention.label) for mention in Entities(Knowledge(surfaces=surfaces)).mentions(Document(text))
    ]


def confirmed(name: str, label: str = "ORG", *, times: int = 2, rejected: int = 0) -> Surface:
    return Surface(search_key(name), label, times, rejected)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أعلنت نادي الهضاب فوزه", "نادي الهضاب"),
        ("زار الوفد نادى الهضاب", "نادى الهضاب"),
        ("انضم إلى ونادي الهضاب", "نادي الهضاب"),
        ("لاعبون بنادي الهضاب", "نادي الهضاب"),
    ],
)
def test_with_clitics_and_other_spellings(text, name):
    assert found(text, confirmed("نادي الهضاب")) == [(name, "ORG")]


def test_the_article_after_the_preposition_lam():
    assert found("عاد إلى السنابل وللسنابل فرع آخر", confirmed("السنابل")) == [("السنابل", "ORG"), ("لسنابل", "ORG")]


def test_the_longest_surface_wins():
    surfaces = confirmed("سنابل"), confirmed("سنابل الخير")
    assert found("وزعت سنابل الخير مساعدات", *surfaces) == [("سنابل الخير", "ORG")]


def test_what_was_rejected_as_often_is_not_offered():
    assert found("وزعت سنابل مساعدات", confirmed("سنابل", times=1, rejected=1)) == []


def test_the_label_with_more_on_its_side():
    assert found("عادت سنابل", confirmed("سنابل", "PER", times=1), confirmed("سنابل", "ORG", times=3)) == [("سنابل", "ORG")]


def test_a_part_of_a_word_is_no_mention():
    assert found("السنابلي والسنبلة", confirmed("سنابل")) == []


def test_the_pipeline_offers_it_with_its_entity():
    learned = Knowledge(surfaces=(Surface(search_key("سنابل"), "ORG", 3, 0, "e1"),))
    (offered,) = [found for found in highlight.build(learned).suggest("عقدت سنابل لقاء") if found.origin == "memory"]
    assert (offered.quote, offered.label, offered.entity, offered.rule) == ("سنابل", "ORG", "e1", "confirmed before")
    assert offered.score == pytest.approx(0.8)


def offered(text: str, *surfaces: Surface, entities: tuple[Entity, ...] = ()) -> list[str]:
    pipeline = highlight.build(Knowledge(surfaces=surfaces, entities=entities))
    return [suggestion.quote for suggestion in pipeline.suggest(text)]


def test_a_name_that_patterns_find_is_dropped_when_it_was_rejected():
    text = "أعلنت وزارة الصحة ذلك"
    assert offered(text) == ["وزارة الصحة"]
    assert offered(text, confirmed("وزارة الصحة", times=0, rejected=1)) == []


def test_a_sure_name_takes_two_rejections():
    text = "تأخر موعد المغرب قليلا"
    assert offered(text, confirmed("المغرب", "LOC", times=0, rejected=1)) == ["المغرب"]
    assert offered(text, confirmed("المغرب", "LOC", times=0, rejected=2)) == []
    assert offered(text, confirmed("المغرب", "LOC", times=3, rejected=2)) == ["المغرب"]


def test_a_rejected_name_may_stand_within_a_longer_one():
    assert offered("اتحاد المغرب العربي والمغرب", confirmed("المغرب", "LOC", times=0, rejected=2)) == ["اتحاد المغرب العربي"]


def test_a_confirmed_part_does_not_break_a_longer_name():
    assert offered("زار وزارة الصحة المغربية", confirmed("الصحة")) == ["وزارة الصحة المغربية"]


def test_names_of_the_projects_own_entities_are_offered_with_their_entity():
    own = Entity("e7", "ORG", "دار الهضاب", aliases=("الهضاب",))
    learned = Knowledge(entities=(own,))
    found = [
        (suggestion.quote, suggestion.entity, suggestion.rule)
        for suggestion in highlight.build(learned).suggest("نشرت دار الهضاب كتابا للهضاب")
    ]
    assert found == [("دار الهضاب", "e7", "name of an entity"), ("لهضاب", "e7", "name of an entity")]


def test_a_name_is_not_offered_beside_the_word_beside_which_it_was_rejected():
    known = Surface(search_key("المغرب"), "LOC", 5, 1, rejected_beside=frozenset(map(search_key, ("صلاة", "في"))))
    assert offered("بعد صلاة المغرب عاد إلى المغرب", known) == ["المغرب"]
    assert offered("عاد من صلاة المغرب", known) == []
    assert offered("عاش في المغرب", known) == ["المغرب"]
