"""An article with everything that people and recognisers said about it: what the native gold carries."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.article import Article
from annotator.model.entity import Entity
from annotator.model.evidence import Evidence, Source, Verdict
from annotator.model.review import Annotation, Suggestion


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One article and all that belongs to it, complete in itself.

    Evidence and verdicts name their annotation by its id. `entities` and `sources` hold those that the
    spans and the evidence refer to. `highlighter` is the version that made the suggestions, None where
    none ran.
    """

    article: Article
    suggestions: tuple[Suggestion, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    entities: tuple[Entity, ...] = ()
    sources: tuple[Source, ...] = ()
    highlighter: str | None = None

    def broken_quotes(self) -> tuple[Annotation | Suggestion, ...]:
        """The spans whose quote is not what the article's text says between their ends."""
        text = self.article.text
        spans: tuple[Annotation | Suggestion, ...] = (*self.annotations, *self.suggestions)
        return tuple(span for span in spans if not span.quote or text[span.start : span.end] != span.quote)
