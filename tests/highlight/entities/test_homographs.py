"""A name that several entities have is linked by its context, or left to the reviewer."""

from __future__ import annotations

import pytest

from annotator.highlight.document import Document
from annotator.highlight.entities.entities import Entities
from annotator.model.entity import Entity, shipped_id
from annotator.model.knowledge import Knowledge, Surface
from annotator.text.keys import search_key
from tests.highlight.naming import mentions


def meant(text: str, name: str, knowledge: Knowledge | None = None) -> list[str | None]:
    """The entities of the mentions that read so, in their order."""
    found = Entities(knowledge).mentions(Document(text)) if knowledge else mentions(text)
    return [mention.entity for mention in found if text[mention.start : mention.end] == name]


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        # what the name is by itself
        ("وقعت تونس الاتفاق", "تونس", "TN"),
        ("عاد إلى الجزائر", "الجزائر", "DZ"),
        ("زار الكويت مرتين", "الكويت", "KW"),
        ("سافر إلى لبنان", "لبنان", "LB"),
        ("وقالت واشنطن إنها موافقة", "واشنطن", "US-washington"),
        # the noun before it
        ("أمطار على مدينة تونس", "تونس", "TN-tunis"),
        ("في العاصمة الأردنية عمان", "عمان", "JO-amman"),
        ("وصل إلى مطار الكويت", "الكويت", "KW-kuwait-city"),
        ("رئيس حكومة الكويت", "الكويت", "KW"),
        ("مزارع في ولاية واشنطن", "ولاية واشنطن", "R-washington-state"),
        # a dateline
        ("تونس: اختتم المعرض أمس", "تونس", "TN-tunis"),
        ("الجزائر - اختتم المعرض أمس", "الجزائر", "DZ-algiers"),
        # a list
        ("زار القاهرة وعمان والرياض", "عمان", "JO-amman"),
        ("اتفقت السعودية وعمان وقطر", "عمان", "OM"),
        ("بين مصر وبيروت ودمشق وعمان", "عمان", "JO-amman"),
        ("رحلات من الرباط وتونس والجزائر", "الجزائر", "DZ-algiers"),
        ("اجتمع وزراء تونس والجزائر وليبيا", "الجزائر", "DZ"),
        # what else the article names
        ("أمطار في طرابلس، وثلوج في جبال لبنان", "طرابلس", "LB-tripoli"),
        ("قال الجيش الليبي إن طرابلس هادئة", "طرابلس", "LY-tripoli"),
        ("بين القنيطرة وسلا والرباط", "القنيطرة", "MA-kenitra"),
        ("نزح الأهالي من القنيطرة إلى دمشق", "القنيطرة", "SY-quneitra"),
        ("استقبل الوزير الأردني ضيفه في عمان", "عمان", "JO-amman"),
        ("دخل الجيش زنجبار قادما من عدن", "زنجبار", "YE-zinjibar"),
        ("حذرت الفاو من الجفاف", "الفاو", "fao"),
        ("رست السفينة العراقية في ميناء الفاو", "الفاو", "IQ-faw"),
        # neither
        ("هدوء في طرابلس", "طرابلس", None),
        ("أمطار على القنيطرة", "القنيطرة", None),
    ],
)
def test_one_of_several_entities(text: str, name: str, entity: str | None) -> None:
    assert set(meant(text, name)) == {entity}


def test_after_lam_the_name_is_the_same() -> None:
    assert meant("وصل إلى مدينة الكويت ثم شكر للكويت كرمها", "لكويت") == ["KW"]


def test_a_body_and_a_place_of_one_name_differ_in_their_label() -> None:
    (body,) = (found for found in mentions("حذرت الفاو من الجفاف") if found.entity == "fao")
    (place,) = (found for found in mentions("في ميناء الفاو بالعراق") if found.entity == "IQ-faw")
    assert (body.label, place.label) == ("ORG", "LOC")


def surface(name: str, **links: int) -> Surface:
    counts = tuple(sorted(links.items(), key=lambda pair: -pair[1]))
    return Surface(search_key(name), "LOC", sum(links.values()), 0, counts[0][0], counts)


def test_one_link_to_another_entity_does_not_take_a_name_away() -> None:
    state = Entity(shipped_id("MA"), "LOC", "المغرب", code="MA")
    text = "وقالت الرباط إنها موافقة"
    once = Knowledge((state,), (Surface("الرباط", "LOC", 1, 0, state.id, ((state.id, 1),)),))
    often = Knowledge((state,), (Surface("الرباط", "LOC", 20, 0, state.id, ((state.id, 20),)),))
    assert meant(text, "الرباط", once) == ["MA-rabat"]
    assert meant(text, "الرباط", often) == ["MA"]


def test_what_reviewers_link_a_name_to_counts_where_they_agree() -> None:
    text = "هدوء في طرابلس"
    assert meant(text, "طرابلس", Knowledge(surfaces=(surface("طرابلس", **{"LB-tripoli": 4, "LY-tripoli": 1}),))) == ["LB-tripoli"]
    assert meant(text, "طرابلس", Knowledge(surfaces=(surface("طرابلس", **{"LB-tripoli": 3, "LY-tripoli": 2}),))) == [None]


def test_two_people_of_one_name_are_left_to_the_reviewer_until_links_agree() -> None:
    minister, player = (Entity(id, "PER", "كريم بناني") for id in ("minister", "player"))
    text = "وسجل كريم بناني هدفين"
    linked = Surface("كريم بناني", "PER", 5, 0, "player", (("player", 5),))
    assert meant(text, "كريم بناني", Knowledge((minister,))) == ["minister"]
    assert meant(text, "كريم بناني", Knowledge((minister, player))) == [None]
    assert meant(text, "كريم بناني", Knowledge((minister, player), (linked,))) == ["player"]


def test_what_was_merged_is_offered_as_what_it_became() -> None:
    capital = Entity("e1", "LOC", "عاصمة الشمال", ("طرابلس",), former=("LB-tripoli", "LY-tripoli"))
    assert meant("هدوء في طرابلس", "طرابلس", Knowledge((capital,))) == ["e1"]


def test_a_persons_short_name_means_the_person() -> None:
    known = Knowledge((Entity("e1", "PER", "سلمى الوزاني"),))
    text = "قالت سلمى الوزاني إن الموسم جيد. وأضافت الوزاني أن السدود امتلأت."
    assert meant(text, "سلمى الوزاني", known) == meant(text, "الوزاني", known) == ["e1"]


def test_a_known_family_name_alone_means_the_one_person_of_that_name_in_the_article() -> None:
    minister, player = Entity("minister", "PER", "ناصر بوريطة"), Entity("player", "PER", "كريم بوريطة")
    text = "بوريطة يفتتح المعرض\nوقال ناصر بوريطة إن المعرض دولي"
    assert meant(text, "بوريطة", Knowledge((minister,))) == ["minister"]
    both = f"{text}، وهنأ كريم بوريطة الفائزين."
    assert meant(both, "بوريطة", Knowledge((minister, player))) == [None]
