"""What an action changed: the window reads it to know what to show anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Change:
    """The outcome of an action. `operation` is its row in the history, None where nothing changed.

    `name` is the operation's name for translation (`confirm`, `reject`, `link`, …) and `focus` the span
    to select afterwards: article id, start, end, label. `stretches` says of an article between which code points all its
    spans lie that may be others now; in one that is not among them, any span may be.
    """

    name: str
    operation: int | None = None
    articles: frozenset[str] = frozenset()
    spans: bool = False
    metadata: bool = False
    entities: bool = False
    sources: bool = False
    findings: bool = False
    focus: tuple[str, int, int, str] | None = None
    stretches: Mapping[str, tuple[int, int]] = field(default_factory=dict)
