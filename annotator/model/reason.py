"""Why something was suggested."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.entity import Entity


@dataclass(frozen=True, slots=True)
class Reason:
    """What the recogniser `origin` says for a span, by which of its rules.

    `rule` is empty where it is not known any more, and may end in the words that the rule saw: title وزير الصحة. `entity` is
    whose name was found in a list. The memory tells how often other mentions of these words were confirmed and rejected under
    the span's label, and in how many articles they were confirmed.
    """

    origin: str
    rule: str
    entity: Entity | None = None
    confirmed: int = 0
    rejected: int = 0
    articles: int = 0
