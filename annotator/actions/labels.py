"""The labels of a project, and the sets that are shipped."""

from __future__ import annotations

import re
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


@cache
def guidelines(language: str) -> str:
    """The shipped annotation guidelines in Markdown: in Arabic (ar), French (fr) or, for any other language, English."""
    path = resources.path("guidelines", f"{language}.md")
    return (path if path.is_file() else resources.path("guidelines", "en.md")).read_text(encoding="utf-8")


def guideline(label: str, language: str, *, label_set: str = "tahqiq") -> str | None:
    """What the guidelines say of a label of a shipped set, in Markdown without its heading; None where they say nothing."""
    return _sections(language).get(counterpart(label, label_set, "tahqiq") or "")


@cache
def _sections(language: str) -> dict[str, str]:
    """The text under each heading of the second level, by the heading."""
    _, *parts = re.split(r"^## ", guidelines(language), flags=re.MULTILINE)
    split = (part.partition("\n") for part in parts)
    return {heading.strip(): text.strip() for heading, _, text in split}


def _label(entry: dict[str, object]) -> Label:
    value = ValueKind(str(entry["value"])) if "value" in entry else None
    titles = entry["titles"]
    assert isinstance(titles, dict)
    return Label(str(entry["name"]), Family(str(entry["family"])), titles, int(str(entry["hue"])), str(entry["key"]), value)
