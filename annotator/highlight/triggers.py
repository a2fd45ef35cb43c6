"""Which words a recogniser stops at: one look at each word serves all of them.

A recogniser names the words at which its grammar may begin by a test on search keys. All tests are asked once for
each different word; after that a pass over a text is one look-up a token, and every recogniser gets its tokens.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import compress
from typing import Generic, TypeVar

from annotator.highlight.document import Document
from annotator.highlight.memo import Memo

Meaning = TypeVar("Meaning")

_tests: list[Callable[[str], object]] = []


def _stops(key: str) -> tuple[int, ...]:
    return tuple(number for number, test in enumerate(_tests) if test(key))


_STOPS: Memo[tuple[int, ...]] = Memo(_stops)
"""The numbers of the triggers that stop at a word."""


class Trigger:
    """The words at which a recogniser stops; `test` says it of a search key. Made when the recogniser's module is loaded."""

    def __init__(self, test: Callable[[str], object]) -> None:
        self._number = len(_tests)
        _tests.append(test)
        _STOPS.clear()

    def tokens(self, document: Document) -> list[int]:
        """The tokens of a document at which to stop, in order."""
        return document.once(_stopped)[self._number]


class Sign(Generic[Meaning]):
    """A trigger that also says what the words mean at which it stops. `read` says it of a search key: None for most of them."""

    def __init__(self, read: Callable[[str], Meaning | None]) -> None:
        self._trigger = Trigger(read)
        self.meaning: Memo[Meaning | None] = Memo(read)

    def found(self, document: Document) -> list[tuple[int, Meaning]]:
        """The tokens of a document whose words mean something, in order, with what they mean."""
        keys, meanings = document.keys, self.meaning
        return [(token, meaning) for token in self._trigger.tokens(document) if (meaning := meanings[keys[token]])]


def _stopped(document: Document) -> list[list[int]]:
    """For each trigger the tokens at which it stops, in order."""
    found: list[list[int]] = [[] for _ in _tests]
    stops = list(map(_STOPS.__getitem__, document.keys))
    for token in compress(range(len(stops)), stops):
        for number in stops[token]:
            found[number].append(token)
    return found
