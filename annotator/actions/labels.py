"""The labels of a project, and the sets that are shipped."""

from __future__ import annotations

from functools import cache

from annotator import resources
from annotator.model.labels import Family, Label, LabelSet, ValueKind
from annotator.store import Project
from annotator.store import labels as stored


def label_set(project: Project) -> LabelSet:
    """The project's label set."""
    return stored.load(project.read())


@cache
def shipped_label_set(name: str = "tahqiq") -> LabelSet:
    """A shipped label set: tahqiq, wojood or anercorp. FileNotFoundError for any other name."""
    table = resources.toml("label_sets", f"{name}.toml")
    return LabelSet(table["name"], tuple(_label(entry) for entry in table["labels"]))


def shipped_names() -> tuple[str, ...]:
    """The names of the shipped label sets."""
    return tuple(sorted(path.stem for path in resources.path("label_sets").glob("*.toml")))


def counterpart(label: str, source: str, target: str) -> str | None:
    """The label of the set `target` that means what `label` means in the set `source`; None if it has none."""
    if source == target:
        return label
    found = resources.toml("label_mapping.toml").get(source, {}).get(target, {}).get(label)
    return str(found) if found else None


def _label(entry: dict[str, object]) -> Label:
    value = ValueKind(str(entry["value"])) if "value" in entry else None
    titles = entry["titles"]
    assert isinstance(titles, dict)
    return Label(str(entry["name"]), Family(str(entry["family"])), titles, int(str(entry["hue"])), str(entry["key"]), value)
