"""Tags read back as names, to compare with what the package writes."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.highlight.learned.tags import OUTSIDE, Tagged


def from_tags(tags: Sequence[str]) -> list[Tagged]:
    """The names that tags tell; one that goes on without a beginning begins there."""
    names: list[Tagged] = []
    for token, tag in enumerate(tags):
        kind, _, label = tag.partition("-")
        if kind == OUTSIDE:
            continue
        before = names[-1] if names and names[-1].last == token - 1 else None
        if kind == "I" and before and before.label == label:
            names[-1] = before._replace(last=token)
        else:
            names.append(Tagged(token, token, int(kind[1:] or 0), label))
    return names
