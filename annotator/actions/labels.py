"""The labels of a project, and the sets that are shipped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from annotator import resources
from annotator.model.labels import LabelSet, read_label_set
from annotator.model.review import Suggestion
from annotator.model.values import kind_of
from annotator.store import Project
from annotator.store import labels as stored

DEFAULT_SET = "tahqiq"
"""The label set that recognisers speak in, and a project has if no other is chosen."""

_TAUGHT = frozenset({"memory", "learned"})
"""Origins of what is suggested with the labels of the project's own decisions."""


def label_set(project: Project) -> LabelSet:
    """The project's label set."""
    return stored.load(project.read())


@cache
def shipped_label_set(name: str = DEFAULT_SET) -> LabelSet:
    """A shipped label set: tahqiq, wojood or anercorp. FileNotFoundError for any other name."""
    return read_label_set(resources.toml("label_sets", f"{name}.toml"))


def shipped_names() -> tuple[str, ...]:
    """The names of the shipped label sets."""
    return tuple(sorted(path.stem for path in resources.path("label_sets").glob("*.toml")))


def counterpart(label: str, source: str, target: str) -> str | None:
    """The label of the set `target` that means what `label` means in the set `source`; None if it has none."""
    if source == target:
        return label
    found = resources.toml("label_mapping.toml").get(source, {}).get(target, {}).get(label)
    return str(found) if found else None


def fitted(labels: LabelSet, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """What recognisers suggest with the labels of a set; what it has no label for is left out.

    Recognisers speak in the default set, but for what the project has taught them. A value goes where the label is of another kind.
    """
    found, default = [], shipped_label_set()
    for suggestion in suggestions:
        taught = not _TAUGHT.isdisjoint(suggestion.origin.split("+")) or suggestion.label not in default
        name = suggestion.label if taught else counterpart(suggestion.label, default.name, labels.name)
        if name and name in labels:
            fits = suggestion.value is None or labels[name].value == kind_of(suggestion.value)
            same = fits and name == suggestion.label
            found.append(suggestion if same else replace(suggestion, label=name, value=suggestion.value if fits else None))
    return found


@cache
def guidelines(language: str) -> str:
    """The shipped annotation guidelines in Markdown: in Arabic (ar), French (fr) or, for any other language, English."""
    path = resources.path("guidelines", f"{language}.md")
    return (path if path.is_file() else resources.path("guidelines", "en.md")).read_text(encoding="utf-8")


def guideline(label: str, language: str, *, label_set: str = "tahqiq") -> str | None:
    """What the guidelines say of a label of a shipped set, in Markdown without its heading; None where they say nothing."""
    return _sections(language).get(counterpart(label, label_set, "tahqiq") or "")


def own_guideline(labels: LabelSet, label: str, language: str) -> str | None:
    """What a project's guidelines say of one of its labels: its own words in that language, else the shipped ones."""
    own = labels[label].guideline.get(language, "").strip() if label in labels else ""
    return own or guideline(label, language, label_set=labels.name)


def own_guidelines(labels: LabelSet, language: str) -> str:
    """A project's guidelines in Markdown: the shipped ones, with the project's own words on its labels in their place."""
    own = {label.name: text for label in labels.labels if (text := label.guideline.get(language, "").strip())}
    shipped = {counterpart(name, labels.name, "tahqiq") or name: name for name in own}
    introduction, *parts = re.split(r"^## ", guidelines(language), flags=re.MULTILINE)
    written = [introduction]
    for part in parts:
        heading = part.partition("\n")[0].strip()
        name = shipped.get(heading)
        written.append(f"{name}\n\n{own.pop(name)}\n\n" if name in own else part)
    written += [f"{name}\n\n{text}\n\n" for name, text in own.items()]
    return "## ".join(written)


@cache
def _sections(language: str) -> dict[str, str]:
    """The text under each heading of the second level, by the heading."""
    _, *parts = re.split(r"^## ", guidelines(language), flags=re.MULTILINE)
    split = (part.partition("\n") for part in parts)
    return {heading.strip(): text.strip() for heading, _, text in split}
