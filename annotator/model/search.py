"""What a search over the articles or the sources finds."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.review import ReviewSpan


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place `[start, end)` in an article, in code points, with its words and what stands around them on its line."""

    article_id: str
    title: str
    start: int
    end: int
    before: str
    match: str
    after: str


@dataclass(frozen=True, slots=True)
class SpanHit(SearchHit):
    """A place with the span that stands there, None where nothing is marked."""

    span: ReviewSpan | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch `[start, end)` of a source's text, in code points; a higher `score` fits the claim better."""

    source_id: str
    title: str
    start: int
    end: int
    text: str
    score: float = 0.0
