"""Phrases that stand before or after a number, looked up by the word that is nearest to it.

A phrase is a row of search keys. و ف ب ل ك س before its first word are left aside. `~` stands for a noun of
measuring (عدد, قيمة, with or without a pronoun and up to two words that belong to it), or for nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

from annotator.highlight.document import Document
from annotator.highlight.inflection import without_pronoun
from annotator.highlight.memo import Memo
from annotator.text.keys import search_key
from annotator.text.words import readings

Meaning = TypeVar("Meaning")

SLOT = "~"
_LONGEST_SLOT = 3


def keys(words: str) -> list[str]:
    """The search keys of words that are written one after the other."""
    return search_key(words).split()


class Phrase(NamedTuple, Generic[Meaning]):
    """A phrase and what it means."""

    words: tuple[str, ...]
    meaning: Meaning


class Preceding(Generic[Meaning]):
    """Phrases that end directly before a number."""

    def __init__(self, phrases: Iterable[tuple[str, Meaning]], measured: Iterable[str] = ()) -> None:
        self._ending: dict[str, list[Phrase[Meaning]]] = defaultdict(list)
        for text, meaning in phrases:
            words = tuple(keys(text))
            self._ending[words[-2] if words[-1] == SLOT else words[-1]].append(Phrase(words, meaning))
        for choices in self._ending.values():
            choices.sort(key=lambda phrase: (-len(phrase.words), -len(phrase.words[0])))
        nouns = frozenset(search_key(noun) for noun in measured)
        self._candidates: Memo[tuple[Phrase[Meaning], ...]] = Memo(self._find)
        self._measured: Memo[bool] = Memo(lambda key: any(stem in nouns for stem in _noun_stems(key)))

    def _find(self, key: str) -> tuple[Phrase[Meaning], ...]:
        return tuple(phrase for stem in _stems(key) for phrase in self._ending.get(stem, ()))

    def is_slot(self, key: str) -> bool:
        """Whether a word is a noun of measuring."""
        return self._measured[key]

    def match(self, document: Document, before: int) -> tuple[Meaning, int] | None:
        """The longest phrase whose last word is the token `before`: its meaning and its first token."""
        if best := self._longest(document, before, self._candidates[document.key(before)]):
            return best
        for gap in range(1, _LONGEST_SLOT + 1):
            if self._measured[document.key(before - gap + 1)] and self._is_slot(document, before - gap + 1, before):
                open_ended = [phrase for phrase in self._candidates[document.key(before - gap)] if phrase.words[-1] == SLOT]
                if best := self._longest(document, before - gap, open_ended):
                    return best
        return None

    def _longest(self, document: Document, last: int, phrases: Iterable[Phrase[Meaning]]) -> tuple[Meaning, int] | None:
        """Of phrases whose last word is a token, the one that begins first."""
        best: tuple[Meaning, int] | None = None
        for phrase in phrases:
            first = self._first(document, phrase.words[:-1] if phrase.words[-1] == SLOT else phrase.words, last)
            if first is not None and (best is None or first < best[1]):
                best = phrase.meaning, first
        return best

    def _first(self, document: Document, words: tuple[str, ...], last: int) -> int | None:
        """The token at which the words begin if they end at a token."""
        if len(words) == 1:
            return last if words[0] in _stems(document.key(last)) else None
        if words[-1] == SLOT:
            for gap in range(_LONGEST_SLOT + 1):
                if (not gap or self._is_slot(document, last - gap + 1, last)) and (
                    first := self._first(document, words[:-1], last - gap)
                ) is not None:
                    return first
            return None
        return self._first(document, words[:-1], last - 1) if document.key(last) == words[-1] else None

    def _is_slot(self, document: Document, first: int, last: int) -> bool:
        return (
            first >= 0
            and self._measured[document.keys[first]]
            and all(document.keys[token].isalpha() and len(document.keys[token]) > 2 for token in range(first, last + 1))
        )


class Following(Generic[Meaning]):
    """Phrases that begin directly after a number and its noun."""

    def __init__(self, phrases: Iterable[tuple[str, Meaning]]) -> None:
        self._beginning: dict[str, list[Phrase[Meaning]]] = defaultdict(list)
        for text, meaning in phrases:
            words = tuple(keys(text))
            self._beginning[words[0]].append(Phrase(words, meaning))
        for choices in self._beginning.values():
            choices.sort(key=lambda phrase: -len(phrase.words))

    def match(self, document: Document, token: int) -> tuple[Meaning, int] | None:
        """The longest phrase that begins at a token: its meaning and the token after it."""
        for phrase in self._beginning.get(document.key(token), ()):
            after = token + len(phrase.words)
            if tuple(document.keys[token:after]) == phrase.words:
                return phrase.meaning, after
        return None


def _read_stems(key: str) -> tuple[str, ...]:
    return tuple(reading.stem for reading in readings(key) if not reading.article)


_STEMS: Memo[tuple[str, ...]] = Memo(_read_stems)


def _stems(key: str) -> tuple[str, ...]:
    return _STEMS[key]


def _noun_stems(key: str) -> Iterator[str]:
    for reading in readings(key):
        yield reading.stem
        yield from without_pronoun(reading.stem)
