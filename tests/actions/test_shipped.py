"""Shipped entities."""

from __future__ import annotations

from annotator.actions import shipped
from annotator.highlight.entities.gazetteer import shipped_names
from annotator.model.entity import shipped_id


def test_every_entity_that_recognisers_offer_is_known_with_its_names() -> None:
    offered = [name for name in shipped_names() if name.code]
    assert len(offered) > 2000
    for name in offered:
        found = shipped.entity(name.code)
        assert found is not None
        assert found.label == name.label
        assert name.text in (found.name, *found.aliases)


def test_an_entity_is_found_by_its_code_and_by_its_id() -> None:
    morocco = shipped.entity("MA")
    assert morocco is not None
    assert shipped.entity(shipped_id("MA")) is morocco
    assert (morocco.name, morocco.names, morocco.ids) == ("المغرب", {"fr": "Maroc", "en": "Morocco"}, {"iso": "MA"})
    assert shipped.entity("nowhere") is None
    assert morocco in shipped.all_of("LOC")
    assert morocco not in shipped.all_of("ORG")
