"""From a text to suggestions: every recogniser reads the document, then overlaps are resolved.

Rules of overlap:

1. Nothing is offered that touches a region to be skipped.
2. Readings of one family compete where their cores touch. The recogniser named first wins, then the
   higher score, then the longer span.
3. A reading without a label takes part in the competition of claims and is then dropped.
4. Names that are made of other names (events, laws) compete among themselves, so that the others may lie
   within them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.reading import Reading, Recogniser
from annotator.highlight.scope.scope import Scoped, scoped
from annotator.model.article import Region
from annotator.model.review import Suggestion
from annotator.model.values import Quantity, Value


class Named(NamedTuple):
    """A recogniser with the name that its suggestions carry as their origin. `entities` tells its family."""

    origin: str
    recognise: Recogniser
    entities: bool


class Pipeline:
    """The recognisers of a project, strongest first within a family."""

    def __init__(self, recognisers: Sequence[Named]) -> None:
        self._recognisers = tuple(recognisers)

    def suggest(
        self, text: str, *, date: str | None = None, skip: Sequence[Region] = (), heard: Sequence[tuple[int, int, str]] = ()
    ) -> list[Suggestion]:
        """Suggestions by start. `date` is the article's in ISO 8601; nothing is offered inside `skip`.

        `heard` are names that a recogniser in a process of its own has found in the text: start, end, label.
        """
        document = Document(text, date=date, skip=skip, heard=heard)
        kept = [*self._strongest(document, entities=False), *self._strongest(document, entities=True)]
        values = scoped(document, [reading for _, reading in kept if reading.label])
        offered = [self._suggestion(text, rank, reading, _value(reading, values)) for rank, reading in kept if reading.label]
        return sorted(offered, key=lambda suggestion: (suggestion.start, -suggestion.end, suggestion.label))

    def _strongest(self, document: Document, *, entities: bool) -> list[tuple[int, Reading]]:
        """The readings of one family that win, each with the place of its recogniser in the order of strength."""
        taken = {holds: _Taken(len(document.text), document.skip) for holds in (False, True)}
        kept: list[tuple[int, Reading]] = []
        for rank, named in enumerate(self._recognisers):
            if named.entities is entities:
                rivals = sorted(document.every(named.recognise), key=lambda reading: (-reading.score, reading.start - reading.end))
                kept += [(rank, reading) for reading in rivals if taken[reading.holds].take(*reading.core)]
        return kept

    def _suggestion(self, text: str, rank: int, reading: Reading, value: Value | None) -> Suggestion:
        return Suggestion(
            start=reading.start,
            end=reading.end,
            label=reading.label or "",
            quote=text[reading.start : reading.end],
            core=reading.core,
            origin=reading.origin or self._recognisers[rank].origin,
            rule=reading.rule,
            score=reading.score,
            value=value,
            entity=reading.entity,
        )


def _value(reading: Reading, scoped: Scoped) -> Value | None:
    return scoped[reading.core] if isinstance(reading.value, Quantity) else reading.value


class _Taken:
    """What is spoken for, a byte for each code point: to ask and to take cost no more than the stretch is long."""

    def __init__(self, length: int, skip: Sequence[Region]) -> None:
        self._taken = bytearray(length)
        for region in skip:
            if region.boilerplate:
                end = min(region.end, length)
                self._taken[region.start : end] = b"\1" * (end - region.start)

    def take(self, start: int, end: int) -> bool:
        """Whether the stretch was free; if it was it is taken from now on."""
        if self._taken.find(1, start, end) >= 0:
            return False
        self._taken[start:end] = b"\1" * (end - start)
        return True
