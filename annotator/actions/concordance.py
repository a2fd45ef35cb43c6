"""Concordance: every span, or every place of words, that fulfils criteria, in context and page by page.

What is found can be confirmed, rejected or relabelled by the bulk actions of `actions.review`, exactly the spans given.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.actions import shipped
from annotator.actions.contexts import in_context, with_span
from annotator.actions.measures import dictionary_form, same_measure
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.search import Criteria, SpanHit
from annotator.store import Project, concordance, decided, entities, search
from annotator.store import spans as span_rows
from annotator.store.concordance import Asked, place_of
from annotator.store.search import FoundText
from annotator.text.matching import Term, hits, terms


def page(project: Project, criteria: Criteria, *, after: SpanHit | None = None, limit: int = 50) -> list[SpanHit]:
    """The next hits after `after`, in the order of the articles and of their texts; [] at the end."""
    wanted = terms(criteria.text)
    if criteria.text.strip() and not wanted:
        return []
    asked = _asked(project, criteria)
    if not wanted:
        place = place_of(after.span) if after and after.span else None
        return in_context(project.read(), concordance.page(project.read(), asked, after=place, limit=limit))
    found: list[SpanHit] = []
    for article in search.articles_with(project.read(), wanted, since=after.article_id if after else None):
        last = _order(after) if after and after.article_id == article.id else None
        found += [hit for hit in _touched(project, article, wanted, asked) if last is None or _order(hit) > last]
        if len(found) >= limit:
            break
    return found[:limit]


def people(project: Project) -> list[str]:
    """Everybody who decided something, for the criterion."""
    return decided.people(project.read())


def _asked(project: Project, criteria: Criteria) -> Asked:
    unit = dictionary_form(criteria.unit) if criteria.unit else None
    names = [criteria.entity] if criteria.entity else []
    if criteria.entity:
        known = entities.get(project.read(), criteria.entity) or shipped.entity(criteria.entity)
        names += [name for name in (known.id, known.code) if name] if known else []
    return Asked(replace(criteria, unit=unit), project.annotator, same_measure(unit) if unit else {}, names)


def _touched(project: Project, article: FoundText, wanted: Sequence[Term], asked: Asked) -> Iterator[SpanHit]:
    """The places of the words, each with the shortest span that it touches; the spans alone where criteria ask for spans."""
    places = hits(article.text, wanted)
    if not places:
        return
    if asked.criteria.of_spans:
        for span in concordance.page(project.read(), asked, article_id=article.id):
            if any(start < span.end and span.start < end for start, end in places):
                yield with_span(article.hit(span.start, span.end), span)
        return
    spans = span_rows.of_article(project.read(), article.id, project.annotator)
    for start, end in places:
        yield with_span(article.hit(start, end), _shortest(spans, start, end))


def _shortest(spans: Sequence[ReviewSpan], start: int, end: int) -> ReviewSpan | None:
    touched = [span for span in spans if span.start < end and start < span.end]
    return min(touched, key=lambda span: (span.state is SpanState.REJECTED, span.end - span.start), default=None)


def _order(hit: SpanHit) -> tuple[int, int, str, str]:
    """Where a hit stands in its article."""
    label, by = place_of(hit.span)[3:] if hit.span else ("", "")
    return hit.start, hit.end, label, by
