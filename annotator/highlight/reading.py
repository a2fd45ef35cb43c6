"""What a recogniser says of a stretch of text, before the pipeline decides what is offered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from annotator.highlight.document import Document
from annotator.model.values import Value


class Reading(NamedTuple):
    """A stretch `[start, end)` in code points that was understood.

    `label` is None for something that was understood and is no mention (a reference, a time of day): it is
    not offered, and keeps weaker readings of the same words from being offered. `core` are the ends of what makes
    it this mention: the number of a claim, a name without clitics. `origin` is set where the recogniser's own name
    is not what the reviewer should see; `holds` tells a name that is made of other names, which may then lie within it.
    """

    start: int
    end: int
    core: tuple[int, int]
    label: str | None
    rule: str
    score: float
    value: Value | None = None
    entity: str | None = None
    origin: str | None = None
    holds: bool = False


Recogniser: TypeAlias = Callable[[Document], Iterable[Reading]]
