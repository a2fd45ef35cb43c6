"""Who or what a mention means."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from rapidfuzz import fuzz, process

from annotator.actions import decision, shipped
from annotator.actions.decision import focus
from annotator.actions.operation import Focus, Operation, operate
from annotator.model.change import Change
from annotator.model.entity import Entity
from annotator.model.errors import BadInput
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.search import SearchHit
from annotator.store import Project, decided
from annotator.store import entities as stored
from annotator.store import search as index
from annotator.text.keys import search_key
from annotator.text.words import bare_keys

_MOST_OFFERED = 20
_LEAST_ALIKE = 60.0
"""Of 100: what is less alike is another name."""


def entity(project: Project, id_or_code: str) -> Entity | None:
    """The project's or the shipped entity with that id or code."""
    return stored.get(project.read(), id_or_code) or shipped.entity(id_or_code)


def rank_entities(project: Project, quote: str, label: str) -> list[tuple[Entity, float]]:
    """Entities of a label whose name or an alias is like the quote, the likest first, with a score from 0 to 1.

    A part of a name is like it, too: العلمي like ناصر العلمي, though less than the whole.
    """
    own = stored.all_of(project.read(), label)
    candidates = {found.id: found for found in (*shipped.all_of(label), *own)}
    keys = [*_shipped_keys(label), *_keys(own)]
    names = [key for key, _ in keys]
    best: dict[str, float] = {}
    for wanted in _readings(quote):
        for name, alike, place in process.extract(
            wanted, names, scorer=fuzz.token_ratio, score_cutoff=_LEAST_ALIKE, limit=2 * _MOST_OFFERED
        ):
            score = (alike + fuzz.ratio(wanted, name)) / 200
            best[keys[place][1]] = max(best.get(keys[place][1], 0.0), score)
    ranked = sorted(best.items(), key=lambda pair: (-pair[1], len(candidates[pair[0]].name), pair[0]))
    return [(candidates[entity_id], score) for entity_id, score in ranked[:_MOST_OFFERED]]


def link_entity(project: Project, span: ReviewSpan, entity_id: str) -> Change:
    """Says which entity, by its id or code, the span means; it confirms the span. BadInput for an unknown entity."""

    def work(op: Operation) -> Focus:
        known = decision.decide(op, span, SpanState.CONFIRMED, link=False)
        return focus(decision.update(op, known, replace(known, entity_id=decision.known_entity(op, entity_id))))

    return operate(project, "link_entity", work, detail={"quote": span.quote, "label": span.label})


def create_entity(
    project: Project, *, label: str, name: str, aliases: Sequence[str] = (), names: Mapping[str, str] | None = None
) -> tuple[Change, Entity]:
    """Adds an entity; `names` maps a language to the name in it. BadInput without a name.

    One that is there already under that label and name is returned as it is.
    """
    name = name.strip()
    if not name:
        raise BadInput("An entity needs a name: nothing was changed.")
    known = stored.named(project.read(), name, label)
    if known:
        return Change("create_entity"), known
    made = Entity(str(uuid.uuid4()), label, name, tuple(dict.fromkeys(aliases)), dict(names or {}))
    return operate(project, "create_entity", lambda op: stored.insert(op, made), detail={"quote": name, "label": label}), made


def mentions(project: Project, entity_id: str) -> list[SearchHit]:
    """Where the entity is mentioned in all articles, as annotations of anybody say."""
    db = project.read()
    return index.in_context(db, [(found.article_id, found.start, found.end) for found in decided.of_entity(db, entity_id)])


@cache
def _shipped_keys(label: str) -> tuple[tuple[str, str], ...]:
    return _keys(shipped.all_of(label))


def _keys(entities: Iterable[Entity]) -> tuple[tuple[str, str], ...]:
    """The search key of each name with the id of its entity."""
    return tuple((search_key(name), found.id) for found in entities for name in (found.name, *found.aliases))


def _readings(quote: str) -> tuple[str, ...]:
    """The quote's key, and its keys with less and less in front of the first word: للمنتدى العالمي also as منتدي العالمي."""
    first, _, rest = quote.partition(" ")
    return tuple(f"{key} {search_key(rest)}".strip() for key in bare_keys(first)) if first else ()
