"""Names as tags of tokens.

A token is outside (`O`), begins a name (`B0-LOC`; after one letter of clitics `B1-LOC`) or goes on in one (`I-LOC`). Where names
begin within a word is so learned from the decisions: by the guidelines after clitics, in gold of another tradition with them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from annotator.highlight.document import SENTENCE_ENDS, Document
from annotator.text.keys import search_key

OUTSIDE = "O"
_LONGEST_FRONT = 3
_LONGEST_SEQUENCE = 100


class Name(NamedTuple):
    """A name in a text: its ends in code points and its label."""

    start: int
    end: int
    label: str


class Tagged(NamedTuple):
    """A name in tokens: `first` to `last` (both in it), after `front` letters of the first one."""

    first: int
    last: int
    front: int
    label: str


def tagged(document: Document, names: Iterable[Name]) -> list[Tagged]:
    """The names in tokens, none touching another: of those that do, the longest. Names on no token are left out."""
    found = [_in_tokens(document, name) for name in sorted(names, key=lambda name: (name.start - name.end, name.start, name.label))]
    free = [True] * len(document)
    kept = []
    for name in filter(None, found):
        if all(free[name.first : name.last + 1]):
            free[name.first : name.last + 1] = [False] * (name.last + 1 - name.first)
            kept.append(name)
    return sorted(kept)


def _in_tokens(document: Document, name: Name) -> Tagged | None:
    first = max(0, bisect_right(document.starts, name.start) - 1)
    if first < len(document) and document.ends[first] <= name.start:
        first += 1
    last = bisect_left(document.starts, name.end) - 1
    if last < first:
        return None
    front = len(search_key(document.text[document.starts[first] : name.start]))
    return Tagged(first, last, front if front <= _LONGEST_FRONT else 0, name.label)


def to_tags(length: int, names: Iterable[Tagged]) -> list[str]:
    """The tag of each of a document's tokens."""
    tags = [OUTSIDE] * length
    for name in names:
        tags[name.first] = f"B{name.front}-{name.label}"
        tags[name.first + 1 : name.last + 1] = [f"I-{name.label}"] * (name.last - name.first)
    return tags


def sequences(document: Document) -> list[tuple[int, int]]:
    """Where chains of tags begin and end (one past the last token): at the ends of sentences, and after 100 tokens."""
    found, first = [], 0
    for token, key in enumerate(document.keys):
        if key in SENTENCE_ENDS or token - first + 1 == _LONGEST_SEQUENCE:
            found.append((first, token + 1))
            first = token + 1
    if first < len(document):
        found.append((first, len(document)))
    return found
