"""Which words a recogniser stops at: one look at each word serves all of them.

A recogniser names the words at which its grammar may begin by a test on search keys. All tests are asked once for
each different word; after that a pass over a text is one look-up a token, and every recogniser gets its tokens.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import compress

from annotator.highlight.document import Document
from annotator.highlight.memo import Memo

_tests: list[Callable[[str], object]] = []


def _asked(key: str) -> int:
    return sum(1 << number for number, test in enumerate(_tests) if test(key))


_ASKED: Memo[int] = Memo(_asked)


class Trigger:
    """The words at which a recogniser stops; `test` says it of a search key. Made when the recogniser's module is loaded."""

    def __init__(self, test: Callable[[str], object]) -> None:
        self._bit = 1 << len(_tests)
        _tests.append(test)
        _ASKED.clear()

    def tokens(self, document: Document) -> list[int]:
        """The tokens of a document at which to stop, in order."""
        bit = self._bit
        return [token for token, asked in zip(*document.once(_marked), strict=True) if asked & bit]


def _marked(document: Document) -> tuple[list[int], list[int]]:
    """The tokens that some test says yes to, and beside them which tests do; plain lists of numbers cost no memory management."""
    asked = list(map(_ASKED.__getitem__, document.keys))
    return list(compress(range(len(asked)), asked)), list(filter(None, asked))
