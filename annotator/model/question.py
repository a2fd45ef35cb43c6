"""What an annotator was unsure about, and what the lead says to it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model.review import Annotation
from annotator.model.search import SpanHit


@dataclass(frozen=True, slots=True)
class Question(SpanHit):
    """An unsure annotation in its context: `span` is that annotation, whoever made it, and its note the question, if one was put.

    `answers` are other people's decisions on it, the latest first; the note of each is the answer in words.
    """

    answers: tuple[Annotation, ...] = ()

    @property
    def asked(self) -> Annotation:
        """The unsure annotation."""
        assert self.span is not None
        assert self.span.annotation is not None
        return self.span.annotation
