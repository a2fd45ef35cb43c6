"""Why something was suggested: what each recogniser behind a suggestion saw."""

from __future__ import annotations

from annotator.actions import entities, shipped
from annotator.model.entity import Entity
from annotator.model.reason import Reason
from annotator.model.review import ReviewSpan, Suggestion
from annotator.store import Project, decided
from annotator.text.names import spellings

MEMORY, RULES = "memory", "entities"
"""The recognisers of names that tell more than that they found one."""


def reasons(project: Project, span: ReviewSpan) -> tuple[Reason, ...]:
    """A reason for each recogniser behind the suggestion that the span is or came from; none for what a person marked.

    What the project decided on a name is told also where another recogniser found it, and that a list has it, where the memory
    was asked first.
    """
    offered = span.suggestion or (span.annotation.offered if span.annotation else None)
    if offered is None:
        return ()
    rules = _rules(offered)
    entity = entities.entity(project, offered.entity) if offered.entity else None
    known = _remembered(project, span, rules.pop(MEMORY, None), entity)
    if RULES not in rules and entity and entity.code and any(other.code == entity.code for other in shipped.named(_name(span), span.label)):
        rules[RULES] = "gazetteer"
    return (*filter(None, (known,)), *(Reason(origin, rule, entity) for origin, rule in rules.items()))


def _rules(offered: Suggestion) -> dict[str, str]:
    """The rule of each recogniser that a suggestion names; the memory and the rules of names have one each where both speak."""
    origins = offered.origin.split("+")
    telling = [origin for origin in (MEMORY, RULES) if origin in origins] or origins[:1]
    said = dict(zip(telling, offered.rule.split("+", len(telling) - 1), strict=False))
    return {origin: said.get(origin, "" if origin in telling else origin) for origin in origins}


def _remembered(project: Project, span: ReviewSpan, rule: str | None, entity: Entity | None) -> Reason | None:
    """What was decided on the words of a name elsewhere; None where that is nothing and the memory did not speak."""
    own = span.annotation.id if span.annotation else None
    times = decided.times_decided(project.read(), spellings(_name(span)), span.label, but=own)
    if rule is None and not times.confirmed and not times.rejected:
        return None
    return Reason(MEMORY, rule or "", entity if rule else None, times.confirmed, times.rejected, times.articles)


def _name(span: ReviewSpan) -> str:
    """The words of a span's core."""
    start, end = (place - span.start for place in span.core)
    return span.quote[start:end]
