"""What is looked for in sources: the claim's words, its number and its wording."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator import resources
from annotator.model.review import ReviewSpan
from annotator.model.values import Quantity
from annotator.text.sentences import sentence_at, sentences
from annotator.text.stems import content_words


@dataclass(frozen=True, slots=True)
class Query:
    """The light stems to look for with their weights, the span's wording, and its quantity if it states one."""

    stems: Mapping[str, float]
    wording: str
    quantity: Quantity | None = None


def query(text: str, span: ReviewSpan) -> Query:
    """The query for a span of an article's text: the words of its sentence, those inside the span weighing more."""
    found = sentences(text)
    start, end = found[sentence_at(found, span.start)] if found else (0, len(text))
    inside = float(resources.toml("evidence.toml")["words"]["inside"])
    stems: dict[str, float] = {}
    for first, _, stem in content_words(text, min(start, span.start), max(end, span.end)):
        stems[stem] = max(stems.get(stem, 0.0), inside if span.start <= first < span.end else 1.0)
    return Query(stems, span.quote, span.value if isinstance(span.value, Quantity) else None)
