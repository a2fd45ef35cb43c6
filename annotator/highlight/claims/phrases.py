"""Phrases that stand before or after a number, looked up by the word that is nearest to it.

A phrase is a row of search keys. و ف ب ل ك س before its first word are left aside. `~` stands for a noun of
measuring (عدد, قيمة, with or without a pronoun and up to two words that belong to it), or for nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from annotator.highlight.claims.measured import is_measured_phrase
from annotator.highlight.document import Document
from annotator.highlight.memo import Memo
from annotator.text.keys import search_key
from annotator.text.words import readings

Meaning = TypeVar("Meaning")

SLOT = "~"
_LONGEST_SLOT = 3


class _Node(Generic[Meaning]):
    """A place in the tree of phrases, read from their last word to their first."""

    __slots__ = ("first", "more", "slot")

    def __init__(self) -> None:
        self.first: dict[str, Meaning] = {}
        self.more: dict[str, _Node[Meaning]] = {}
        self.slot: _Node[Meaning] | None = None

    def add(self, words: list[str], meaning: Meaning) -> None:
        """Add a phrase, given its words from the last to the first."""
        word, *rest = words
        if word == SLOT:
            self.slot = self.slot or _Node()
            self.slot.add(rest, meaning)
        elif rest:
            self.more.setdefault(word, _Node()).add(rest, meaning)
        else:
            self.first.setdefault(word, meaning)


class Preceding(Generic[Meaning]):
    """Phrases that end directly before a number."""

    def __init__(self, phrases: Iterable[tuple[str, Meaning]]) -> None:
        self._tree: _Node[Meaning] = _Node()
        for text, meaning in phrases:
            self._tree.add(search_key(text).split()[::-1], meaning)
        self._ends: Memo[bool] = Memo(self._may_end)

    def match(self, document: Document, before: int) -> tuple[Meaning, int] | None:
        """The longest phrase whose last word is the token `before`: its meaning and its first token."""
        if not self._ends[document.key(before)]:
            return None
        found = min(self._matches(document, self._tree, before), key=lambda match: match[0], default=None)
        return (found[1], found[0]) if found else None

    def _may_end(self, key: str) -> bool:
        """Whether a phrase may end in a word."""
        tree = self._tree
        return tree.slot is not None or key in tree.more or any(stem in tree.first for stem in _STEMS[key])

    def _matches(self, document: Document, node: _Node[Meaning], token: int) -> Iterator[tuple[int, Meaning]]:
        """First tokens and meanings of the phrases of which a node has read all that follows a token."""
        key = document.key(token)
        if stem := next((stem for stem in _STEMS[key] if stem in node.first), None):
            yield token, node.first[stem]
        if more := node.more.get(key):
            yield from self._matches(document, more, token - 1)
        if node.slot:
            yield from self._matches(document, node.slot, token)
            for gap in range(1, _LONGEST_SLOT + 1):
                if is_measured_phrase(document, token - gap + 1, token):
                    yield from self._matches(document, node.slot, token - gap)


class Following(Generic[Meaning]):
    """Phrases that begin directly after a number and its noun."""

    def __init__(self, phrases: Iterable[tuple[str, Meaning]]) -> None:
        self._beginning: dict[str, list[tuple[tuple[str, ...], Meaning]]] = defaultdict(list)
        for text, meaning in phrases:
            words = tuple(search_key(text).split())
            self._beginning[words[0]].append((words, meaning))
        for choices in self._beginning.values():
            choices.sort(key=lambda choice: -len(choice[0]))

    def match(self, document: Document, token: int) -> tuple[Meaning, int] | None:
        """The longest phrase that begins at a token: its meaning and the token after it."""
        for words, meaning in self._beginning.get(document.key(token), ()):
            after = token + len(words)
            if len(words) == 1 or tuple(document.keys[token:after]) == words:
                return meaning, after
        return None


_STEMS: Memo[tuple[str, ...]] = Memo(lambda key: tuple(reading.stem for reading in readings(key) if not reading.article))
"""A word as it is, and without the clitics that it may begin with."""
