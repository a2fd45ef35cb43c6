"""Nouns of measuring (عدد, قيمة, طول), with or without a pronoun: they stand between a verb of estimate and its number.

They are in `resources/grammar/modifiers.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from annotator import resources
from annotator.highlight.document import Document
from annotator.highlight.lexicon.inflection import without_pronoun
from annotator.highlight.memo import Memo
from annotator.highlight.triggers import Trigger
from annotator.text.keys import search_key
from annotator.text.words import readings

_SHORTEST = 3


@cache
def _nouns() -> frozenset[str]:
    return frozenset(map(search_key, resources.toml("grammar", "modifiers.toml")["measured"]["nouns"]))


def is_measure(stem: str) -> bool:
    """Whether a search key without clitics and pronoun is a noun of measuring."""
    return stem in _nouns()


def _stems(key: str) -> Iterator[str]:
    for reading in readings(key):
        yield reading.stem
        if not reading.article:
            yield from without_pronoun(reading.stem)


MEASURED: Memo[bool] = Memo(lambda key: not _nouns().isdisjoint(_stems(key)))
"""Whether a search key is that of a noun of measuring."""

MEASURES = Trigger(MEASURED.__getitem__)
"""The tokens that are nouns of measuring."""


def is_measured_phrase(document: Document, first: int, last: int) -> bool:
    """Whether the tokens are a noun of measuring and words that may complete it: عددها, عدد سكانها."""
    if first < 0 or not MEASURED[document.key(first)]:
        return False
    return all(document.key(token).isalpha() and len(document.key(token)) >= _SHORTEST for token in range(first, last + 1))
