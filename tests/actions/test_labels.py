"""Label sets, shipped and of a project."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from annotator.actions import labels, projects
from annotator.model.labels import Family, ValueKind
from annotator.store import Project


@pytest.mark.parametrize(("name", "size"), [("tahqiq", 12), ("wojood", 21), ("anercorp", 4)])
def test_a_shipped_set_can_be_shown_and_typed(name: str, size: int) -> None:
    found = labels.shipped_label_set(name)
    assert (found.name, len(found.labels)) == (name, size)
    assert len({label.name for label in found.labels}) == size
    keys = [label.key for label in found.labels]
    assert len(set(keys)) == size
    assert all(len(key) == 1 and "A" <= key <= "Z" for key in keys)
    for twins in ("AQ", "ZW"):  # these change places between QWERTY and AZERTY
        assert not set(twins) <= set(keys)
    for label in found.labels:
        assert set(label.titles) == {"ar", "fr", "en"}
        assert 0 <= label.hue < 360


def test_the_shipped_sets_are_listed() -> None:
    assert labels.shipped_names() == ("anercorp", "tahqiq", "wojood")


def test_the_default_set_is_that_of_the_guidelines() -> None:
    found = labels.shipped_label_set()
    entities = [label.name for label in found.labels if label.family is Family.ENTITY]
    claims = [label.name for label in found.labels if label.family is Family.CLAIM]
    assert entities == ["PER", "ORG", "LOC", "EVENT", "LAW"]
    assert claims == ["QUANTITY", "PERCENT", "MONEY", "DURATION", "ORDINAL", "DATE", "STATEMENT"]
    assert found["DATE"].value is ValueKind.DATE
    assert found["STATEMENT"].value is None


def test_a_counterpart_is_a_label_of_the_other_set() -> None:
    for source, target in permutations(labels.shipped_names(), 2):
        found = [labels.counterpart(label.name, source, target) for label in labels.shipped_label_set(source).labels]
        assert any(found)
        assert all(name is None or name in labels.shipped_label_set(target) for name in found)
    assert labels.counterpart("GPE", "wojood", "tahqiq") == "LOC"
    assert labels.counterpart("STATEMENT", "tahqiq", "anercorp") is None
    assert labels.counterpart("STATEMENT", "tahqiq", "tahqiq") == "STATEMENT"


def test_the_mapping_names_only_labels_that_are_there() -> None:
    from annotator import resources

    for source, targets in resources.toml("label_mapping.toml").items():
        for pairs in targets.values():
            assert all(name in labels.shipped_label_set(source) for name in pairs)


def test_a_project_keeps_its_own_copy(newsroom: Project, tmp_path: Path) -> None:
    assert labels.label_set(newsroom) == labels.shipped_label_set()
    with projects.create(tmp_path / "wojood.tahqiq", annotator="أمل", label_set="wojood") as project:
        assert labels.label_set(project) == labels.shipped_label_set("wojood")
