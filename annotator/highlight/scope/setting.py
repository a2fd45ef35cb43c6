"""Where and when a claim holds: the place and the date that stand nearest in its sentence.

A comma counts as distance, and so does another claim in between; what follows on another claim belongs to that one.
A place without a name (في السوق السوداني) is one where no name is nearer.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from annotator import resources
from annotator.highlight.document import Document
from annotator.highlight.reading import Reading
from annotator.highlight.scope.clause_words import ClauseWords
from annotator.highlight.scope.counting_back import counted_back, counts_back
from annotator.highlight.scope.noun_phrases import last_word, worded_phrase
from annotator.highlight.scope.passages import Passage
from annotator.highlight.scope.wording import worded
from annotator.highlight.triggers import Trigger
from annotator.model.values import Date
from annotator.text.keys import search_key
from annotator.text.words import forms, readings

_NEAR, _COMMA, _CLAIM = 60, 50, 60
"""Code points within which a name is surely near; how many a comma counts for, and another claim that has the name after it."""
_FAR = 120
"""A date that follows farther off is that of another clause; one that stands before may be twice as far."""
_LONGEST = 6
_IN = "ب"


class _Place(NamedTuple):
    """The words for a place, where they stand, and how sure it is that they name one."""

    words: str
    start: int
    end: int
    sure: float


def places(document: Document, passage: Passage) -> Iterator[tuple[str, float] | None]:
    """For each claim of a sentence the words for the place that it holds for, and how sure that is.

    Places with a name go before those without.
    """
    named = [_Place(worded(document, name), name.start, name.end, 0.75) for name in passage.named if name.label == "LOC"]
    found = named or list(_unnamed(document, passage))
    for claim in passage.claims:
        yield _nearest(document, claim, passage, found) if found else None


def _nearest(document: Document, claim: Reading, passage: Passage, found: Sequence[_Place]) -> tuple[str, float]:
    far, _, place = min((_distance(document, claim, place.start, place.end, passage.claims), place.start, place) for place in found)
    return place.words, place.sure - 0.25 * (far > _NEAR) - 0.1 * (len(found) > 1)


def time(document: Document, claim: Reading, passage: Passage) -> tuple[str, float] | None:
    """The date that a claim holds for in ISO 8601, and how sure that is; without one, that of the article.

    None where the nearest date has no value by itself (العام الحالي) and the article's is not known.
    """
    if counts_back(document, claim):
        back = counted_back(document, claim)
        return (back, 0.8) if back else None
    near = [(far, date) for date in passage.dates if (far := _far(document, claim, date, passage)) <= _limit(claim, date)]
    if near:
        value = min(near, key=lambda pair: pair[0])[1].value
        assert isinstance(value, Date)
        stated = value.value or value.resolved
        return (stated, 0.8 if len(near) == 1 else 0.65) if stated else None
    return (document.date, 0.3) if document.date else None


def _far(document: Document, claim: Reading, date: Reading, passage: Passage) -> int:
    return _distance(document, claim, date.start, date.end, passage.claims)


def _limit(claim: Reading, date: Reading) -> int:
    """How far a date may be from a claim; what stands before, as at the head of a sentence, reaches farther."""
    return 2 * _FAR if date.start < claim.start else _FAR


def _distance(document: Document, claim: Reading, start: int, end: int, claims: Sequence[Reading]) -> int:
    """How far a stretch is from a claim in code points, with what commas and claims in between count for."""
    first, last = min(claim.core[1], end), max(claim.core[0], start)
    if last <= first:
        return 0
    commas = document.text.count("،", first, last) + document.text.count(",", first, last)
    weight = 3 * _CLAIM if start > claim.core[0] else _CLAIM
    between = sum(first <= other.core[0] < last for other in claims if other is not claim) if len(claims) > 1 else 0
    return last - first + _COMMA * commas + weight * between


@cache
def _data(name: str) -> frozenset[str]:
    words: list[str] = resources.toml("grammar", "scope.toml")["place"][name]
    return frozenset(map(search_key, words))


def _is_place(key: str) -> bool:
    if _data("nouns").isdisjoint(forms(key)):
        return False
    return any(reading.stem in _data("nouns") for reading in readings(key) if set(reading.proclitics) <= set("وب"))


_PLACES = Trigger(_is_place)


def _place_nouns(document: Document) -> list[int]:
    return _PLACES.tokens(document)


def _unnamed(document: Document, passage: Passage) -> Iterator[_Place]:
    """The noun phrases of places in a sentence that stand after a preposition of place: في السوق السوداني."""
    found = document.once(_place_nouns)
    for token in found[bisect_left(found, passage.tokens.start) : bisect_left(found, passage.tokens.stop)]:
        if document.key(token - 1) in _data("prepositions") or document.key(token)[0] == _IN:
            words = document.once(ClauseWords)
            last = last_word(document, words, token, min(token + _LONGEST, passage.tokens.stop))
            if words[token].closed or last > token:
                yield _Place(worded_phrase(document, words, token, last), document.starts[token], document.ends[last], 0.5)
