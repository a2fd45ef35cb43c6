"""Sentences: where a reader pauses for good."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

_END = re.compile(r"\n+|(?:[!?؟…]+|\.(?![\w.]))[»”\"')\]]*\s*|[؛;]\s+")
"""A line's end, or a mark that ends a sentence with what closes after it; a point inside a number or an address does not."""


_LONGEST = 1500


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence, without the space around it; empty ones are left out.

    What goes on for more than 1,500 code points is a list or a table: it is cut between words, where there are any.
    """
    ends = [match.end() for match in _END.finditer(text)]
    found = [piece for start, end in pairwise([0, *ends, len(text)]) for piece in _pieces(text, start, end)]
    return [trimmed for span in found if (trimmed := _trim(text, *span))]


def sentence_at(found: Sequence[tuple[int, int]], offset: int) -> int:
    """The index of the sentence that holds a code point, or of the last one that begins before it; 0 before the first."""
    return max(0, bisect_right(found, offset, key=lambda span: span[0]) - 1)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST:
        cut = text.rfind(" ", start, start + _LONGEST) + 1 or start + _LONGEST
        yield start, cut
        start = cut
    yield start, end


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    stretch = text[start:end]
    left = len(stretch) - len(stretch.lstrip())
    right = len(stretch.rstrip())
    return (start + left, start + right) if left < right else None
