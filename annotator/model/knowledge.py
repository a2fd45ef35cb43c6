"""What the project has learned, handed to recognisers as one value."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.entity import Entity


@dataclass(frozen=True, slots=True)
class Surface:
    """How often people confirmed and rejected a search key under a label.

    `links` counts which entities its confirmed mentions mean, the most frequent first; `entity_id` is that one. `rejected_beside`
    are the search keys of words that stood right before or after it where it was rejected, and nowhere where it was confirmed.
    """

    key: str
    label: str
    confirmed: int
    rejected: int
    entity_id: str | None = None
    links: tuple[tuple[str, int], ...] = ()
    rejected_beside: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Entities with their aliases, decided surfaces, and the model that decisions have taught. The empty value is a fresh project's."""

    entities: tuple[Entity, ...] = ()
    surfaces: tuple[Surface, ...] = ()
    model: bytes | None = None
