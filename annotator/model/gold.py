"""An article with everything that people and recognisers said about it: what the native gold carries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.model.article import Article
from annotator.model.entity import Entity
from annotator.model.evidence import Evidence, Source, Verdict
from annotator.model.review import Annotation, Suggestion


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One article and all that belongs to it, complete in itself.

    Evidence and verdicts name their annotation by its id. `entities` and `sources` hold those that the
    spans and the evidence refer to, `snapshots` by their SHA-256 the bytes of sources that are not just the
    source's text in UTF-8. `highlighter` is the version that made the suggestions, None where none ran.
    """

    article: Article
    suggestions: tuple[Suggestion, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    entities: tuple[Entity, ...] = ()
    sources: tuple[Source, ...] = ()
    snapshots: Mapping[str, bytes] = field(default_factory=dict)
    highlighter: str | None = None

    def broken_quotes(self) -> tuple[Annotation | Suggestion, ...]:
        """The spans whose quote is not what the article's text says between their ends."""
        text = self.article.text
        spans: tuple[Annotation | Suggestion, ...] = (*self.annotations, *self.suggestions)
        return tuple(span for span in spans if not span.quote or text[span.start : span.end] != span.quote)

    def superseded(self) -> tuple[Suggestion, ...]:
        """The suggestions in whose place a decision stands, whoever made it.

        As in the review: a decision stands for what has its very ends and label, and for what is of its kind
        (with or without a value) at its core or at the core that it was offered at.
        """
        keys, cores = self._decided()
        return tuple(offer for offer in self.suggestions if _key(offer) in keys or _core(offer) in cores)

    def open_suggestions(self) -> tuple[Suggestion, ...]:
        """The suggestions that nobody decided."""
        keys, cores = self._decided()
        return tuple(offer for offer in self.suggestions if _key(offer) not in keys and _core(offer) not in cores)

    def _decided(self) -> tuple[set[tuple[int, int, str]], set[tuple[int, int, bool]]]:
        spans: list[Annotation | Suggestion] = [*self.annotations, *(made.offered for made in self.annotations if made.offered)]
        return {_key(made) for made in self.annotations}, {_core(span) for span in spans}


def _key(span: Annotation | Suggestion) -> tuple[int, int, str]:
    return span.start, span.end, span.label


def _core(span: Annotation | Suggestion) -> tuple[int, int, bool]:
    return *span.core, span.value is None
