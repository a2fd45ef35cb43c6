"""Sentences as runs of tokens, and what was found in them: the stretch of text in which a claim's scope is looked for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from annotator.highlight.document import SENTENCE_ENDS, Document
from annotator.highlight.reading import Reading
from annotator.highlight.triggers import Trigger
from annotator.model.values import Date, Quantity

LONGEST = 250
"""More words than this without a full stop are a list or a table: they are taken in pieces."""

_ENDING = Trigger(SENTENCE_ENDS.__contains__)


class Passage(NamedTuple):
    """One sentence that states quantities, with what was found in it, each in order."""

    tokens: range
    claims: list[Reading]
    dates: list[Reading]
    named: list[Reading]


def passages(document: Document, kept: Sequence[Reading]) -> Iterator[Passage]:
    """The sentences that state quantities."""
    groups: dict[int, list[Reading]] = {}
    bounds = _bounds(document)
    ends = [document.starts[token] for token in bounds[:-1]]
    for reading in sorted(kept, key=attrgetter("start")):
        groups.setdefault(bisect_left(ends, reading.core[0]), []).append(reading)
    for number, readings in groups.items():
        claims = [reading for reading in readings if isinstance(reading.value, Quantity)]
        if claims:
            tokens = range(bounds[number - 1] + 1 if number else 0, bounds[number])
            dates = [reading for reading in readings if isinstance(reading.value, Date)]
            yield Passage(tokens, claims, dates, [reading for reading in readings if reading.value is None])


def _bounds(document: Document) -> list[int]:
    """The tokens that end sentences, in order, and those at which a long one is cut; the text's end last."""
    found: list[int] = []
    last = -1
    for token in [*_ENDING.tokens(document), len(document)]:
        found += range(last + LONGEST, token, LONGEST)
        found.append(token)
        last = token
    return found
