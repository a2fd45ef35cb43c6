"""Suggestions, annotations, and the one list of spans that a reviewer sees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.values import Value


class SpanState(StrEnum):
    """What is known about a span: proposed by a recogniser, or decided by a person."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A span that a recogniser proposes, `[start, end)` in code points of the article's text.

    `core` is the part that makes it this mention and no other: the number of a claim, the name of an
    entity without clitics. `origin` names the recogniser, `rule` the rule that made it (shown to a
    reviewer who asks why), `score` is from 0 to 1. `entity` is the code of a shipped entity or the id
    of one of the project's.
    """

    start: int
    end: int
    label: str
    quote: str
    core: tuple[int, int]
    origin: str
    rule: str
    score: float
    value: Value | None = None
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """One person's decision on one span.

    `offered` is the suggestion as it was when decided, None for a span that the person made. `created_by`
    is the recogniser or the person that made the span, `decided_at` UTC in ISO 8601. `answers` is the id of
    another person's unsure annotation, to whose question this decision is the answer. `label_version` names the label set
    and the guidelines that the person decided under, None where that was not kept. `attributes` are the values that the person
    chose for attributes of the label, by the attribute's name.
    """

    id: str
    article_id: str
    start: int
    end: int
    label: str
    quote: str
    core: tuple[int, int]
    state: SpanState
    created_by: str
    decided_by: str
    decided_at: str
    value: Value | None = None
    entity_id: str | None = None
    note: str | None = None
    offered: Suggestion | None = None
    answers: str | None = None
    label_version: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class ReviewSpan:
    """A span as the window and the exports see it: exactly one of `suggestion` and `annotation` is its origin.

    An annotation that was made from a suggestion is shown as the annotation alone.
    """

    article_id: str
    suggestion: Suggestion | None = None
    annotation: Annotation | None = None
    evidence: int = 0
    findings: int = 0

    @property
    def _origin(self) -> Suggestion | Annotation:
        origin = self.annotation or self.suggestion
        if origin is None:
            raise ValueError("a span comes from a suggestion or an annotation")
        return origin

    @property
    def start(self) -> int:
        """First code point."""
        return self._origin.start

    @property
    def end(self) -> int:
        """One past the last code point."""
        return self._origin.end

    @property
    def label(self) -> str:
        """Name of its label."""
        return self._origin.label

    @property
    def quote(self) -> str:
        """The text that it covers."""
        return self._origin.quote

    @property
    def core(self) -> tuple[int, int]:
        """Ends of its core in code points."""
        return self._origin.core

    @property
    def value(self) -> Value | None:
        """Its typed value."""
        return self._origin.value

    @property
    def attributes(self) -> Mapping[str, str]:
        """The chosen values of attributes; none of a suggestion."""
        return self.annotation.attributes if self.annotation else {}

    @property
    def state(self) -> SpanState:
        """Suggested, or the person's decision."""
        return self.annotation.state if self.annotation else SpanState.SUGGESTED

    @property
    def score(self) -> float:
        """The recogniser's score; 1.0 for a span that a person made."""
        offered = self.suggestion or (self.annotation.offered if self.annotation else None)
        return offered.score if offered else 1.0

    @property
    def entity(self) -> str | None:
        """Code or id of the entity that it is linked to."""
        if self.annotation:
            return self.annotation.entity_id
        return self.suggestion.entity if self.suggestion else None

    @property
    def key(self) -> tuple[int, int, str]:
        """What tells it from its neighbours within an article: start, end, label."""
        return self.start, self.end, self.label
