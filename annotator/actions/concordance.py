"""Concordance: every span, or every place of words, that fulfils criteria, in context and page by page.

What is found can be confirmed, rejected or relabelled by the bulk actions of `actions.review`, exactly the spans given.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from annotator.actions import meaning, shipped
from annotator.actions.contexts import in_context, with_span
from annotator.actions.measures import dictionary_form, same_measure
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.search import Criteria, SpanHit
from annotator.store import Project, at_one_moment, concordance, decided, entities, labels, search
from annotator.store import spans as span_rows
from annotator.store.concordance import Asked, place_of
from annotator.text.matching import Term, hits, terms

_AT_ONCE = 200
"""Spans that are compared with the places of words at a time."""


@at_one_moment
def page(project: Project, criteria: Criteria, *, after: SpanHit | None = None, limit: int = 50) -> list[SpanHit]:
    """The next hits after `after`, in the order of the articles and of their texts; [] at the end."""
    wanted = terms(criteria.text)
    if criteria.text.strip() and not wanted:
        return []
    if not criteria.of_spans and wanted:
        return _places(project, wanted, after, limit)
    asked = _asked(project, criteria, wanted)
    place = place_of(after.span) if after and after.span else None
    if not wanted:
        return in_context(project.read(), concordance.page(project.read(), asked, after=place, limit=limit))
    found: list[SpanHit] = []
    while len(found) < limit and (spans := concordance.page(project.read(), asked, after=place, limit=_AT_ONCE)):
        found += _touched(project, wanted, spans)
        place = place_of(spans[-1])
    return found[:limit]


def people(project: Project) -> list[str]:
    """Everybody who decided something, for the criterion."""
    return decided.people(project.read())


def _asked(project: Project, criteria: Criteria, wanted: Sequence[Term]) -> Asked:
    unit = dictionary_form(criteria.unit) if criteria.unit else None
    names = _entities(project, criteria.entity) if criteria.entity else []
    units = same_measure(unit) if unit else {}
    words = search.expression(wanted) if wanted else None
    return Asked(replace(criteria, unit=unit), project.annotator, units, names, words)


def _entities(project: Project, wanted: str) -> list[str]:
    """Ids and codes of the entity with that id or code, else of all that have it in a name; `wanted` itself is always among them."""
    db = project.read()
    known = entities.get(db, wanted) or shipped.entity(wanted)
    if known:
        found = [known]
    else:
        found = [row.entity for row in entities.page(db, matching=wanted, limit=_AT_ONCE)]
        found += [other for label in labels.families(db) for other in meaning.named(db, wanted, label)]
    return [wanted, *dict.fromkeys(name for other in found for name in (other.id, other.code) if name)]


def _touched(project: Project, wanted: Sequence[Term], spans: Sequence[ReviewSpan]) -> Iterator[SpanHit]:
    """Those of the spans that a place of the words touches."""
    for article_id, group in groupby(spans, key=lambda span: span.article_id):
        article = search.text_of(project.read(), article_id)
        places = hits(article.text, wanted)
        for span in group:
            if any(start < span.end and span.start < end for start, end in places):
                yield with_span(article.hit(span.start, span.end), span)


def _places(project: Project, wanted: Sequence[Term], after: SpanHit | None, limit: int) -> list[SpanHit]:
    """Every place of the words, with the shortest span that it touches."""
    found: list[SpanHit] = []
    for article in search.articles_with(project.read(), wanted, since=after.article_id if after else None):
        done = after.start if after and after.article_id == article.id else -1
        places = [place for place in hits(article.text, wanted) if place[0] > done]
        spans = span_rows.of_article(project.read(), article.id, project.annotator) if places else ()
        found += [with_span(article.hit(start, end), _shortest(spans, start, end)) for start, end in places]
        if len(found) >= limit:
            break
    return found[:limit]


def _shortest(spans: Sequence[ReviewSpan], start: int, end: int) -> ReviewSpan | None:
    touched = [span for span in spans if span.start < end and start < span.end]
    return min(touched, key=lambda span: (span.state is SpanState.REJECTED, span.end - span.start), default=None)
