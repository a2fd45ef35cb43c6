"""Who or what a mention means: looking entities up, and linking mentions to them.

`id_or_code` is the id of an entity of the project, or the code of a shipped one (MA), which becomes one of the project's
when something is first linked to it. `knowledge_base` changes entities themselves.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.actions import contexts, decision, meaning, shipped
from annotator.actions.decision import focus
from annotator.actions.operation import Focus, Operation, operate
from annotator.model.change import Change
from annotator.model.entity import Entity, EntityRow
from annotator.model.errors import BadInput
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.search import SpanHit
from annotator.store import Project, articles, at_one_moment, decided
from annotator.store import entities as stored
from annotator.store import labels as label_rows
from annotator.text.names import plain


def entity(project: Project, id_or_code: str) -> Entity | None:
    """The project's or the shipped entity with that id or code."""
    return stored.get(project.read(), id_or_code) or shipped.entity(id_or_code)


@at_one_moment
def find(project: Project, name: str, label: str | None = None) -> Entity:
    """The entity with that id, code or name. BadInput if there is none, or several of that name."""
    if known := entity(project, name):
        return known
    labels = [label] if label else label_rows.families(project.read())
    found = [other for each in labels for other in meaning.named(project.read(), name, each)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise BadInput(f"There is no entity {name}.")
    raise BadInput(f"Several entities are called {name}: say which by its id, {', '.join(other.code or other.id for other in found)}.")


def listed(
    project: Project, *, text: str | None = None, label: str | None = None, after: str | None = None, limit: int = 200
) -> list[EntityRow]:
    """The project's entities by name with the number of their mentions: those that follow the entity `after`, at most `limit`.

    `text` is looked for in names, codes and ids.
    """
    return stored.page(project.read(), matching=text, label=label, after=after, limit=limit)


@at_one_moment
def mentions(project: Project, id_or_code: str) -> list[SpanHit]:
    """Where the entity is mentioned in all articles, as annotations of anybody say; each hit's span has its annotation."""
    db = project.read()
    known = stored.get(db, id_or_code)
    found = decided.of_entity(db, known.id) if known else []
    return contexts.in_context(db, [ReviewSpan(made.article_id, annotation=made) for made in found])


def rank_entities(project: Project, quote: str, label: str, *, span: ReviewSpan | None = None) -> list[tuple[Entity, float]]:
    """Entities of a label whose name or an alias is like the quote, the likeliest first, with a score from 0 to 1.

    A part of a name is like it, too: العلمي like ناصر العلمي, though less than the whole. With `span`, where the quote stands,
    its article and earlier links speak for one or another.
    """
    from annotator.actions import candidates

    return candidates.ranked(project, quote, label, span)


@at_one_moment
def offered(project: Project, span: ReviewSpan) -> Entity | None:
    """The entity that the span is linked to, or to which confirming it would link it."""
    found = span.annotation.entity_id if span.annotation else meaning.offered_entity(project.read(), span)
    return entity(project, found) if found else None


def link_entity(project: Project, span: ReviewSpan, id_or_code: str) -> Change:
    """Says which entity the span means; it confirms the span, and teaches the entity the span's words as an alias.

    BadInput for an unknown entity.
    """

    def work(op: Operation) -> Focus:
        known = decision.decide(op, span, SpanState.CONFIRMED, link=False)
        linked = decision.update(op, known, replace(known, entity_id=meaning.known_entity(op, id_or_code)))
        meaning.learn_name(op, linked)
        return focus(linked)

    return operate(project, "link_entity", work, detail={"quote": span.quote, "label": span.label})


def link_new_entity(project: Project, span: ReviewSpan, *, name: str | None = None) -> tuple[Change, Entity]:
    """Makes an entity that the span means, called `name` or as the span's words without clitics, in one operation with the link.

    It is a new one even where another of that name is known: two people may share it. BadInput for an empty name.
    """

    def work(op: Operation) -> Focus:
        known = decision.decide(op, span, SpanState.CONFIRMED, link=False)
        stored.insert(op, made)
        linked = decision.update(op, known, replace(known, entity_id=made.id))
        meaning.learn_name(op, linked)
        return focus(linked)

    called = new_name(project, span) if name is None else name.strip()
    if not called:
        raise BadInput("An entity needs a name: nothing was changed.")
    made = Entity(str(uuid.uuid4()), span.label, called)
    return operate(project, "link_new_entity", work, detail={"quote": called, "label": span.label}), made


def new_name(project: Project, span: ReviewSpan) -> str:
    """What an entity is called that is made of a span: the words of its core as a list has them."""
    return " ".join(plain(articles.text(project.read(), span.article_id), *span.core).split())


def create_entity(
    project: Project,
    *,
    label: str,
    name: str,
    aliases: Sequence[str] = (),
    names: Mapping[str, str] | None = None,
    ids: Mapping[str, str] | None = None,
    note: str | None = None,
) -> tuple[Change, Entity]:
    """Adds an entity; `names` maps a language to the name in it. BadInput without a name.

    One that is there already under that label and name is returned as it is.
    """
    name = name.strip()
    if not name:
        raise BadInput("An entity needs a name: nothing was changed.")
    known = stored.named(project.read(), name, label)
    if known:
        return Change("create_entity"), known[0]
    made = Entity(str(uuid.uuid4()), label, name, other_names(name, aliases), dict(names or {}), dict(ids or {}), note=note)
    return operate(project, "create_entity", lambda op: stored.insert(op, made), detail={"quote": name, "label": label}), made


def other_names(name: str, aliases: Iterable[str]) -> tuple[str, ...]:
    """The aliases, each once, in their order and without empty ones and the name itself."""
    return tuple(dict.fromkeys(alias for alias in map(str.strip, aliases) if alias not in ("", name)))
