"""What a search over the articles or the sources finds."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from annotator.model.review import ReviewSpan, SpanState


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


_LONG_STEM = 4


@dataclass(frozen=True, slots=True)
class Occurrence(SpanHit):
    """A place that says the same words as another one.

    `span` is what is marked exactly there, `inside` the longest span that holds the place and more. `clitics` is what is
    written before it in its first word.
    """

    clitics: str = ""
    inside: ReviewSpan | None = None

    @property
    def doubtful(self) -> bool:
        """Whether the clitics may as well be letters of another word: a short word without article, as زير in وزير."""
        first_word = self.match.split(maxsplit=1)[0]
        return (
            bool(self.clitics)
            and not self.clitics.endswith(("ال", "لل"))
            and not first_word.startswith("ال")
            and len(first_word) < _LONG_STEM
        )


@dataclass(frozen=True, slots=True)
class Criteria:
    """What a concordance holds: the spans that fulfil every criterion which is set.

    `text` are words as in the search; a span fulfils it that one of the places touches, and where nothing else is asked for
    every place is listed, marked or not. `low` and `high`, either open, bound the value in `unit`: a span fulfils them whose
    value or range reaches into them, in any unit of the same measure. `entity` is an id, a code or a part of a name: then
    of every entity that is called so. `annotators` are whose decisions are listed, the current one's without any; `origins` are
    recognisers, one of which is behind the span, or people for what they marked.
    """

    text: str = ""
    labels: tuple[str, ...] = ()
    states: tuple[SpanState, ...] = ()
    annotators: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    unit: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    entity: str | None = None

    @property
    def of_spans(self) -> bool:
        """Whether anything but words is asked for."""
        return self != Criteria(text=self.text)


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch `[start, end)` of a source's text, in code points; a higher `score` fits the claim better."""

    source_id: str
    title: str
    start: int
    end: int
    text: str
    score: float = 0.0
