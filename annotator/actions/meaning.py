"""Which entity a mention means: the one that was said, the one that was offered, or the only one that has its name."""

from __future__ import annotations

from annotator.actions import shipped
from annotator.actions.operation import Operation
from annotator.model.entity import Entity
from annotator.model.errors import BadInput
from annotator.model.labels import Family
from annotator.model.review import Annotation, ReviewSpan
from annotator.store import Connection, articles, decided, entities, labels
from annotator.text.keys import search_key
from annotator.text.names import plain, spellings

_SHORTEST_NAME = 3


def known_entity(op: Operation, id_or_code: str) -> str:
    """The id of an entity of the project; a shipped one is taken in when something is first linked to it. BadInput for an unknown one."""
    known = entities.get(op.db, id_or_code)
    if known is None:
        known = shipped.entity(id_or_code)
        if known is None:
            raise BadInput(f"There is no entity {id_or_code}: nothing was changed.")
        entities.insert(op, known)
    return known.id


def expected_entity(op: Operation, span: ReviewSpan) -> str | None:
    """The id of the entity to which confirming the span links it."""
    found = offered_entity(op.db, span)
    return known_entity(op, found) if found else None


def offered_entity(db: Connection, span: ReviewSpan) -> str | None:
    """The code or id of the entity with which the span was offered, else of the one that its words clearly mean."""
    offered = span.suggestion or (span.annotation.offered if span.annotation else None)
    if offered and offered.entity and (entities.get(db, offered.entity) or shipped.entity(offered.entity)):
        return offered.entity
    core = span.quote[span.core[0] - span.start : span.core[1] - span.start]
    return clear_entity(db, span.article_id, core, span.label)


def clear_entity(db: Connection, article_id: str, name: str, label: str) -> str | None:
    """The id of the one entity that a name in an article can mean; None where there are several or none, and for claims.

    That is the entity to which the name is linked there, else the only one that has it or to which it is linked elsewhere.
    """
    if labels.families(db).get(label) != Family.ENTITY:
        return None
    keys = spellings(name)
    found = set(decided.links(db, keys, label, article_id=article_id))
    found = found or {entity.id for entity in named(db, name, label)} | set(decided.links(db, keys, label))
    return found.pop() if len(found) == 1 else None


def named(db: Connection, name: str, label: str) -> list[Entity]:
    """The entities of a label, the project's and the shipped ones, that have exactly this name, spelling variants taken as the same."""
    found = {entity.id: entity for key in spellings(name) for entity in entities.named(db, key, label)}
    gone = entities.former_ids(db)
    for key in spellings(name):
        for entity in shipped.named(key, label):
            if entity.id not in gone and entity.code not in gone:
                found.setdefault(entity.id, entity)
    return list(found.values())


def learn_name(op: Operation, annotation: Annotation) -> None:
    """Adds the words of a linked mention, without clitics, to the names of its entity.

    They are left out where they are the name of an entity of the label already, or too short to tell one.
    """
    entity = entities.get(op.db, annotation.entity_id) if annotation.entity_id else None
    if entity is None or annotation.label != entity.label:
        return
    name = " ".join(plain(articles.text(op.db, annotation.article_id), *annotation.core, known=entity.spellings).split())
    if len(search_key(name)) >= _SHORTEST_NAME and not named(op.db, name, entity.label):
        entities.add_alias(op, entity.id, name)
