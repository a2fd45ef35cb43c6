"""Sentences as runs of tokens, and what was found in them: the stretch of text in which a claim's scope is looked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
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
    """The sentences that state quantities, in order; no other sentence is looked at."""
    ordered = sorted(kept, key=attrgetter("start"))
    places = [reading.core[0] for reading in ordered]
    after = 0
    for number, reading in enumerate(ordered):
        if number >= after and isinstance(reading.value, Quantity):
            tokens = _sentence(document, reading.core[0])
            first = bisect_right(places, document.starts[tokens.start - 1], hi=number) if tokens.start else 0
            after = bisect_right(places, document.starts[tokens.stop], lo=number) if tokens.stop < len(document) else len(places)
            yield _passage(tokens, ordered[first:after])


def _passage(tokens: range, readings: Sequence[Reading]) -> Passage:
    found = Passage(tokens, [], [], [])
    for reading in readings:
        if reading.value is None:
            found.named.append(reading)
        elif isinstance(reading.value, Quantity):
            found.claims.append(reading)
        elif isinstance(reading.value, Date):
            found.dates.append(reading)
    return found


def any_within(places: Sequence[int], tokens: range) -> bool:
    """Whether one of the tokens, which are in order, stands in a stretch."""
    first = bisect_left(places, tokens.start)
    return first < len(places) and places[first] < tokens.stop


def _sentence(document: Document, place: int) -> range:
    """The tokens of the sentence around a code point without the one that ends it, or of the piece of a long one."""
    endings = _ENDING.tokens(document)
    token = bisect_left(document.starts, place)
    number = bisect_left(endings, token)
    start = endings[number - 1] + 1 if number else 0
    stop = endings[number] if number < len(endings) else len(document)
    start += (token - start) // LONGEST * LONGEST
    return range(start, min(start + LONGEST - 1, stop))
