"""Attributes are written and read back, and change the version of a label set; a set without any stays what it was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.model.attributes import Attribute, AttributeValue, read_attribute
from annotator.model.labels import Family, Label, LabelSet, read_label_set

PHASE = Attribute("phase", {"ar": "الطور"}, (AttributeValue("planned", {"ar": "مقرر"}), AttributeValue("past", {})))
EVENT = Label("EVENT", Family.ENTITY, {"ar": "حدث"}, 315, "E")


def test_what_is_written_is_read_back() -> None:
    assert read_attribute(PHASE.to_json()) == PHASE
    labels = LabelSet("press", (replace(EVENT, attributes=(PHASE,)),))
    assert read_label_set(labels.to_json()) == labels


def test_titles_may_be_left_out() -> None:
    assert read_attribute({"name": "phase", "values": [{"name": "past"}]}) == Attribute("phase", {}, (AttributeValue("past", {}),))
    with pytest.raises(KeyError, match="values"):
        read_attribute({"name": "phase"})


def test_each_part_of_an_attribute_is_part_of_the_version() -> None:
    fewer, renamed = replace(PHASE, values=PHASE.values[:1]), replace(PHASE, titles={"ar": "المرحلة"})
    sets = [LabelSet("press", (replace(EVENT, attributes=chosen),)) for chosen in ((), (PHASE,), (fewer,), (renamed,))]
    assert len({labels.version for labels in sets}) == 4
    assert "attributes" not in sets[0].to_json()["labels"][0]


def test_a_value_is_in_it_by_its_name() -> None:
    assert "past" in PHASE
    assert "over" not in PHASE
    assert None not in PHASE
