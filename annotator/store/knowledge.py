"""What the project has learned, read as the one value that recognisers get."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from annotator.model.knowledge import Knowledge, Surface
from annotator.store import entities, models
from annotator.store.connection import Connection


def load(db: Connection) -> Knowledge:
    """The project's entities, how often each surface was confirmed and rejected under each label of an entity, and the model in use."""
    return Knowledge(tuple(entities.all_of(db)), tuple(surfaces(db)), models.data(db))


def surfaces(db: Connection) -> list[Surface]:
    """The decided surfaces, by key; each with the entity that it was linked to most often."""
    states: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    links: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in db.all(
        """SELECT surface, label, state, entity_id, count(*) AS count FROM annotations
           WHERE family = 'entity' AND surface != '' GROUP BY surface, label, state, entity_id ORDER BY surface, label"""
    ):
        place = row["surface"], row["label"]
        states[place][row["state"]] += row["count"]
        if row["entity_id"] and row["state"] == "confirmed":
            links[place][row["entity_id"]] += row["count"]
    return [_surface(key, label, found, tuple(links[key, label].most_common())) for (key, label), found in states.items()]


def _surface(key: str, label: str, found: Mapping[str, int], links: tuple[tuple[str, int], ...]) -> Surface:
    return Surface(key, label, found["confirmed"], found["rejected"], links[0][0] if links else None, links)
