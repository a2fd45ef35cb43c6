"""Changing a project's label set and guidelines: each change is one operation and a new version."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from annotator.actions import choosing
from annotator.actions.operation import Operation, operate
from annotator.model.change import Change
from annotator.model.errors import BadInput
from annotator.model.label_version import LabelVersion
from annotator.model.labels import Label, LabelSet, read_label_set
from annotator.model.review import Annotation, SpanState
from annotator.store import Project, decided, label_versions
from annotator.store import labels as stored

_TWINS = {"A": "Q", "Q": "A", "Z": "W", "W": "Z"}
"""Keys that change places between QWERTY and AZERTY, so that one of the two is all that a label set can use."""

MOST_VALUES = 9
"""Values that an attribute may have: one for each digit that chooses one."""


def versions(project: Project) -> list[LabelVersion]:
    """The versions that the label set went through, the first one first."""
    return label_versions.versions(project.read())


def uses(project: Project) -> dict[str, int]:
    """How many decisions and entities have each label, whoever made them."""
    return label_versions.uses(project.read())


def change_label_set(project: Project, labels: LabelSet, *, instead: Mapping[str, str] | None = None) -> Change:
    """Makes these the labels and guidelines of the project; its label set keeps its name.

    `instead` says for a label that is taken away which one takes its place in decisions and entities. BadInput, and nothing is
    changed, where a label that is in use has no other in its place or becomes of another kind, where it loses a value of an
    attribute that is chosen somewhere, and for what `faults` finds.
    """
    known = stored.load(project.read())
    wanted = replace(labels, name=known.name)
    if fault := next(faults(wanted), None):
        raise BadInput(fault)
    if wanted == known:
        return Change("label_set")
    changed = [label.name for label in wanted.labels if label.name not in known or label != known[label.name]]
    gone = [label.name for label in known.labels if label.name not in wanted]

    def work(op: Operation) -> None:
        moved = _moves(op, known, wanted, instead or {})
        _refuse_lost_values(op, known, wanted)
        label_versions.change(op, wanted)
        for old, new in moved.items():
            _relabel(op, old, new)
        label_versions.drop_suggestions(op.db, wanted)

    return operate(project, "label_set", work, detail={"quote": " · ".join([*changed, *gone])})


def faults(labels: LabelSet) -> Iterator[str]:
    """What is wrong with a label set, a sentence each: names and keys that are missing or there twice."""
    if not labels.labels:
        yield "A label set needs a label."
    names: set[str] = set()
    keys: dict[str, str] = {}
    for label in labels.labels:
        if not label.name or label.name.split() != [label.name]:
            yield f"“{label.name}” is no name of a label: it is one word."
        if label.name in names:
            yield f"Two labels are called {label.name}."
        if not any(title.strip() for title in label.titles.values()):
            yield f"{label.name} needs a title in Arabic, French or English."
        yield from _attribute_faults(label)
        key = label.key.upper()
        if not (len(key) == 1 and "A" <= key <= "Z"):
            yield f"{label.name} needs a key: a letter from A to Z."
        elif other := keys.get(key) or keys.get(_TWINS.get(key, "")):
            yield f"{other} and {label.name} have one key: {key}, on an Arabic, a French or an English keyboard."
        names.add(label.name)
        keys.setdefault(key, label.name)


def _attribute_faults(label: Label) -> Iterator[str]:
    names: set[str] = set()
    for attribute in label.attributes:
        values = [value.name for value in attribute.values if value.name.strip() == value.name != ""]
        if not attribute.name or attribute.name.split() != [attribute.name]:
            yield f"“{attribute.name}” is no name of an attribute: it is one word."
        elif attribute.name in names:
            yield f"{label.name} has two attributes that are called {attribute.name}."
        elif not 1 <= len(set(values)) == len(attribute.values) <= MOST_VALUES:
            yield f"{attribute.name} needs from one to nine values, each another one."
        names.add(attribute.name)


def read_file(path: Path) -> LabelSet:
    """The label set that a file says, in TOML as the shipped ones or in JSON. BadInput where it says none."""
    try:
        written = path.read_text(encoding="utf-8")
        return read_label_set(json.loads(written) if path.suffix == ".json" else tomllib.loads(written))
    except OSError as error:
        raise BadInput(f"{path.name} cannot be read: {error.strerror}.") from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadInput(f"{path.name} is no label set: {_reason(error)}. Nothing was changed.") from error


def _reason(error: Exception) -> str:
    return f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)


def _moves(op: Operation, known: LabelSet, wanted: LabelSet, instead: Mapping[str, str]) -> dict[str, str]:
    """Which label takes the place of each that is taken away while it is in use."""
    used = label_versions.uses(op.db)
    moved: dict[str, str] = {}
    for label in known.labels:
        count = used.get(label.name, 0)
        if not count:
            continue
        after = wanted[label.name] if label.name in wanted else _successor(label, wanted, instead, count)
        if (after.family, after.value) != (label.family, label.value):
            raise BadInput(f"{label.name} has {count} decisions and entities, and {after.name} is of another kind: nothing was changed.")
        if after.name != label.name:
            moved[label.name] = after.name
    return moved


def _refuse_lost_values(op: Operation, known: LabelSet, wanted: LabelSet) -> None:
    """BadInput where a label that stays would no longer have a value that is chosen in decisions."""
    for label in known.labels:
        if not label.attributes or label.name not in wanted:
            continue
        left = {(attribute.name, value.name) for attribute in wanted[label.name].attributes for value in attribute.values}
        for (attribute, value), count in label_versions.chosen(op.db, label.name).items():
            if (attribute, value) not in left:
                raise BadInput(f"{value} is chosen as {attribute} in {count} decisions under {label.name}: nothing was changed.")


def _successor(label: Label, wanted: LabelSet, instead: Mapping[str, str], count: int) -> Label:
    name = instead.get(label.name)
    if name is None:
        raise BadInput(f"{label.name} is in use in {count} decisions and entities: say which label takes its place. Nothing was changed.")
    if name not in wanted:
        raise BadInput(f"There is no label {name}: nothing was changed.")
    return wanted[name]


def _relabel(op: Operation, old: str, new: str) -> None:
    for annotation_id in label_versions.annotations_with(op.db, old):
        _relabel_annotation(op, decided.get(op.db, annotation_id), new)
    for entity_id in label_versions.entities_with(op.db, old):
        op.update("entities", {"id": entity_id}, {"label": new})


def _relabel_annotation(op: Operation, annotation: Annotation, new: str) -> None:
    """Gives it the new label, unless its person has decided on the same words under that label: then the clearer decision stays."""
    twin = decided.at(op.db, annotation.article_id, annotation.decided_by, (annotation.start, annotation.end, new))
    if twin and twin.state is not SpanState.REJECTED:
        decided.delete(op, annotation.id)
        return
    if twin:
        decided.delete(op, twin.id)
    decided.update(op, replace(annotation, label=new, attributes=choosing.kept(op, new, annotation.attributes)))
