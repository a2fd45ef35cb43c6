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

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.reading import Reading, Recogniser
from annotator.highlight.scope.scope import Scoped, scoped
from annotator.model.article import Region
from annotator.model.review import Suggestion
from annotator.model.values import Quantity


class Named(NamedTuple):
    """A recogniser with the name that its suggestions carry as their origin. `entities` tells its family."""

    origin: str
    recognise: Recogniser
    entities: bool


class Pipeline:
    """The recognisers of a project, strongest first within a family."""

    def __init__(self, recognisers: Sequence[Named]) -> None:
        self._claims = [named for named in recognisers if not named.entities]
        self._entities = [named for named in recognisers if named.entities]

    def suggest(
        self, text: str, *, date: str | None = None, skip: Sequence[Region] = (), heard: Sequence[tuple[int, int, str]] = ()
    ) -> list[Suggestion]:
        """Suggestions by start. `date` is the article's in ISO 8601; nothing is offered inside `skip`.

        `heard` are names that a recogniser in a process of its own has found in the text: start, end, label.
        """
        document = Document(text, date=date, skip=skip, heard=heard)
        kept = [*_strongest(document, self._claims), *_strongest(document, self._entities)]
        values = scoped(document, [reading for _, reading in kept])
        kept.sort(key=lambda pair: (pair[1].start, -pair[1].end, pair[1].label))
        return [_suggestion(text, origin, reading, values) for origin, reading in kept]


def _strongest(document: Document, family: Sequence[Named]) -> Iterator[tuple[str, Reading]]:
    """The readings of one family that win and are offered, each with the name of its recogniser."""
    taken = {holds: _Taken(len(document.text), document.skip) for holds in (False, True)}
    for origin, recognise, _ in family:
        for reading in sorted(document.every(recognise), key=lambda reading: (-reading.score, reading.start - reading.end)):
            if taken[reading.holds].take(*reading.core) and reading.label:
                yield origin, reading


def _suggestion(text: str, origin: str, reading: Reading, scoped: Scoped) -> Suggestion:
    start, end, core, label, rule, score, value, entity, own_origin, _ = reading
    if isinstance(value, Quantity):
        value = scoped[core]
    return Suggestion(start, end, label or "", text[start:end], core, own_origin or origin, rule, score, value, entity)


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
