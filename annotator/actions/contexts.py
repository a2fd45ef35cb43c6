"""Spans of many articles in their context, as lists of them show them."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.model.review import ReviewSpan
from annotator.model.search import SearchHit, SpanHit
from annotator.store import Connection, search


def in_context(db: Connection, spans: Sequence[ReviewSpan]) -> list[SpanHit]:
    """The spans in the order given, each with its article's title and the words around it on its line."""
    places = search.in_context(db, [(span.article_id, span.start, span.end) for span in spans])
    return [with_span(place, span) for place, span in zip(places, spans, strict=True)]


def with_span(place: SearchHit, span: ReviewSpan | None) -> SpanHit:
    """The place with what is marked there."""
    return SpanHit(place.article_id, place.title, place.start, place.end, place.before, place.match, place.after, span)
