"""Changes of the knowledge base: entities are edited, taken away, merged and split, each in one operation.

An entity is named by its id, its code or, where only one has it, its name. A shipped entity that is changed becomes one
of the project's.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.actions import meaning
from annotator.actions.correction import KEEP, KeepType
from annotator.actions.entities import find, other_names
from annotator.actions.operation import Operation, operate
from annotator.model.change import Change
from annotator.model.entity import Entity
from annotator.model.errors import BadInput
from annotator.model.review import Annotation
from annotator.store import Project, decided
from annotator.store import entities as stored
from annotator.text.keys import search_key
from annotator.text.names import spellings


def edit_entity(
    project: Project,
    id_or_code: str,
    *,
    name: str | None = None,
    aliases: Iterable[str] | None = None,
    names: Mapping[str, str] | None = None,
    ids: Mapping[str, str] | None = None,
    note: str | KeepType | None = KEEP,
) -> Change:
    """Changes what is given and leaves the rest; aliases, names and ids become exactly those given.

    BadInput for an unknown entity and for an empty name.
    """
    known = find(project, id_or_code)
    canonical = known.name if name is None else _name(name)
    changed = replace(
        known,
        name=canonical,
        aliases=other_names(canonical, known.aliases if aliases is None else aliases),
        names=dict(known.names if names is None else names),
        ids=dict(known.ids if ids is None else ids),
        note=known.note if note is KEEP else note,
    )

    def work(op: Operation) -> None:
        meaning.known_entity(op, known.id)
        stored.update(op, changed)

    return _change(project, "edit_entity", known, work)


def delete_entity(project: Project, id_or_code: str) -> Change:
    """Takes an entity away. BadInput for one that the project does not have, and while something is linked to it."""
    known = find(project, id_or_code)

    def work(op: Operation) -> None:
        if stored.get(op.db, known.id) is None:
            raise BadInput(f"{known.name} belongs to the program, not to the project: nothing was changed.")
        if decided.linked_to(op.db, known.id):
            raise BadInput(f"{known.name} is still mentioned: merge it into another entity, or link its mentions elsewhere.")
        stored.delete(op, known.id)

    return _change(project, "delete_entity", known, work)


def merge_entities(project: Project, kept: str, others: Sequence[str]) -> Change:
    """Makes one entity of several: `kept` takes the mentions and the names of the others, and what it lacks of the rest.

    It stays findable by their ids and codes, so that what other projects or recognisers link to them is linked to it.
    BadInput for an unknown entity, and for one of another label.
    """
    into = find(project, kept)
    gone = [other for name in others if (other := find(project, name)).id != into.id]
    for other in gone:
        if other.label != into.label:
            raise BadInput(f"{other.name} is a {other.label} and {into.name} a {into.label}: nothing was changed.")

    def work(op: Operation) -> None:
        merged = into
        meaning.known_entity(op, into.id)
        for other in gone:
            if stored.get(op.db, other.id):
                decided.relink(op, decided.linked_to(op.db, other.id), into.id)
                stored.delete(op, other.id)
            merged = merged.joined(other)
        stored.update(op, merged)
        for other in gone:
            for former in filter(None, (other.id, other.code, *other.former)):
                stored.add_former(op, into.id, former)

    return _change(project, "merge_entities", into, work, count=str(len(gone) + 1))


def split_entity(
    project: Project, id_or_code: str, *, name: str, mentions: Iterable[str] = (), aliases: Iterable[str] = ()
) -> tuple[Change, Entity]:
    """Makes a new entity of a part of one: it takes the mentions with these annotation ids, and those that read like its names.

    Its name and aliases are no longer aliases of the other. BadInput for an unknown entity or mention, and without a name.
    """
    known = find(project, id_or_code)
    made = Entity(str(uuid.uuid4()), known.label, _name(name), other_names(name.strip(), aliases))
    keys = {search_key(text) for text in made.spellings}
    chosen = set(mentions)

    def work(op: Operation) -> None:
        meaning.known_entity(op, known.id)
        stored.update(op, replace(known, aliases=tuple(alias for alias in known.aliases if search_key(alias) not in keys)))
        stored.insert(op, made)
        there = decided.of_entity(op.db, known.id)
        if unknown := chosen.difference(mention.id for mention in there):
            raise BadInput(f"{min(unknown)} is no mention of {known.name}: nothing was changed.")
        decided.relink(op, [mention.id for mention in there if mention.id in chosen or _reads(mention, keys)], made.id)

    return _change(project, "split_entity", known, work), made


def _change(project: Project, name: str, entity: Entity, work: Callable[[Operation], None], **detail: str) -> Change:
    return operate(project, name, work, detail={"quote": entity.name, "label": entity.label, **detail})


def _name(text: str) -> str:
    """The text as a name. BadInput if it is empty."""
    if not text.strip():
        raise BadInput("An entity needs a name: nothing was changed.")
    return text.strip()


def _reads(mention: Annotation, keys: set[str]) -> bool:
    """Whether the mention's words are one of these names."""
    start, end = (place - mention.start for place in mention.core)
    return not keys.isdisjoint(spellings(mention.quote[start:end]))
