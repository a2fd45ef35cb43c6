"""Every place where a text says the same words again: to mark them all as the first of them was marked.

The words are the same if their search keys are. Clitics and article may stand before the first one (للمغرب for المغرب,
وهولندا for هولندا) and are not part of the place; س is no clitic of a noun. A place begins and ends with whole words, never
inside a number (3,5 holds no 5), and between its words stands the same punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from annotator.text.keys import fold, search_key
from annotator.text.matching import Term, matches
from annotator.text.words import WORD, words

_VERBAL = "س"
_INSIGNIFICANT = re.compile(r"[\s\"'“”«»„’‘–—-]+")
"""What may differ between two words: space, quotation marks, dashes."""
_MARK_OF_NUMBER = ".,٫٬/"


class Place(NamedTuple):
    """A place `[start, end)` in code points, with the clitics and the article that are written before it in its first word."""

    start: int
    end: int
    clitics: str


class Surface:
    """Words that are looked for, with the punctuation around them."""

    def __init__(self, surface: str) -> None:
        ends = [(start, end) for start, end in words(surface) if search_key(surface[start:end])]
        self.keys: Term = tuple(search_key(surface[start:end]) for start, end in ends)
        self._gaps = [_gap(surface[left[1] : right[0]]) for left, right in pairwise(ends)]
        self._lead = fold(surface[: ends[0][0]]) if ends else ""
        self._tail = fold(surface[ends[-1][1] :]) if ends else ""

    def occurrences(self, text: str) -> Iterator[Place]:
        """Where it stands in a text, by start; nowhere if it has no words."""
        folded = fold(text)
        last = 0
        for match in matches(text, folded, self.keys[:1]) if self.keys else ():
            end = self._end(text, folded, match.end)
            clitics = text[match.word : match.start]
            start = match.start - len(self._lead)
            if end is None or start < last or _VERBAL in search_key(clitics):
                continue
            if self._lead and (clitics or folded[start : match.start] != self._lead):
                continue
            if not _within_number(text, start, end):
                yield Place(start, end, clitics)
                last = end

    def _end(self, text: str, folded: str, first_end: int) -> int | None:
        """Where the place ends if the other words and what closes them follow the first one; None if not."""
        end = first_end
        following = WORD.finditer(text, first_end)
        for key, gap in zip(self.keys[1:], self._gaps, strict=True):
            word = next(following, None)
            if word is None or search_key(word.group()) != key or _gap(text[end : word.start()]) != gap:
                return None
            end = word.end()
        return end + len(self._tail) if folded.startswith(self._tail, end) else None


def _gap(between: str) -> str:
    return _INSIGNIFICANT.sub("", fold(between))


def _within_number(text: str, start: int, end: int) -> bool:
    """Whether the number at either end goes on beyond it."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return (len(before) == 2 and before[0].isdigit() and before[1] in _MARK_OF_NUMBER and text[start].isdigit()) or (
        len(after) == 2 and after[0] in _MARK_OF_NUMBER and after[1].isdigit() and text[end - 1].isdigit()
    )
