"""What the project has learned, read as the one value that recognisers get."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from annotator.model.knowledge import Knowledge, Surface
from annotator.store import entities, models
from annotator.store.connection import Connection
from annotator.store.moment import at_one_moment
from annotator.text.keys import search_key
from annotator.text.words import words

_AROUND = 40
"""Code points before and after a name in which its neighbours stand."""


@at_one_moment
def load(db: Connection) -> Knowledge:
    """The project's entities, how often each surface was confirmed and rejected under each label of an entity, and the model in use."""
    return Knowledge(tuple(entities.all_of(db)), tuple(surfaces(db)), models.data(db))


def surfaces(db: Connection) -> list[Surface]:
    """The decided surfaces, by key; each with the entity that it was linked to most often, and where it was rejected."""
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
    beside = _rejected_beside(db)
    return [
        _surface(key, label, found, tuple(links[key, label].most_common()), beside.get((key, label), frozenset()))
        for (key, label), found in states.items()
    ]


def _surface(key: str, label: str, found: Mapping[str, int], links: tuple[tuple[str, int], ...], beside: frozenset[str]) -> Surface:
    return Surface(key, label, found["confirmed"], found["rejected"], links[0][0] if links else None, links, beside)


def _rejected_beside(db: Connection) -> dict[tuple[str, str], frozenset[str]]:
    """For each rejected surface and label the neighbours that it had there, and never where it was confirmed."""
    beside: dict[str, dict[tuple[str, str], set[str]]] = {"rejected": defaultdict(set), "confirmed": defaultdict(set)}
    for row in db.all(
        f"""SELECT surface, label, annotations.state, substr(text, max(1, start - {_AROUND} + 1), min(start, {_AROUND})) AS before,
                   substr(text, "end" + 1, {_AROUND}) AS after
            FROM annotations JOIN articles ON articles.id = article_id JOIN texts ON sha256 = text_sha256
            WHERE family = 'entity' AND annotations.state IN ('rejected', 'confirmed') AND surface IN (
                SELECT surface FROM annotations WHERE family = 'entity' AND state = 'rejected')"""
    ):
        clitics = row["before"][-1:].isalpha()
        before, after = _keys(row["before"]), _keys(row["after"])
        beside[row["state"]][row["surface"], row["label"]].update((*before[: -1 if clitics else None][-1:], *after[:1]))
    return {place: frozenset(keys - beside["confirmed"][place]) for place, keys in beside["rejected"].items()}


def _keys(text: str) -> list[str]:
    return [search_key(text[start:end]) for start, end in words(text)]
