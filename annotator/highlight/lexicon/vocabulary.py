"""Common words of the news, in all their forms: what cannot be part of a person's name."""

from __future__ import annotations

from functools import cache

from annotator.highlight.memo import Memo
from annotator.resources import toml, tsv
from annotator.text.keys import search_key
from annotator.text.words import Clitics, readings

_PREFIXES = "يتنا"
_SHORTEST = 3
TANWIN = "\u064b"
"""A word that ends in it is an indefinite noun or an adverb; places and people hardly bear it."""


def words(text: str) -> frozenset[str]:
    """The search keys of words that are separated by spaces."""
    return frozenset(search_key(text).split())


def noun_readings(key: str) -> list[Clitics]:
    """The readings of a key's front that a noun can have: س stands before verbs only."""
    return [reading for reading in readings(key) if "س" not in reading.proclitics]


def written(reading: Clitics) -> str:
    """The word of a reading as lists have it: with the article, without other clitics."""
    return "ال" + reading.stem if reading.article else reading.stem


class Vocabulary:
    """Whether a search key is a form of a common word, or an adjective of nationality."""

    def __init__(self) -> None:
        lists = toml("patterns", "vocabulary.toml")
        self.particles = words(lists["particles"])
        self._past = words(lists["past"])
        self._present = words(lists["present"])
        self._nouns = words(lists["words"])
        self._noun_endings, self._verb_endings, self._demonym_endings = (
            tuple(sorted(words(lists[name]))) for name in ("noun_endings", "verb_endings", "demonym_endings")
        )
        self._demonyms = frozenset(search_key(word) for _, cell in tsv("gazetteers", "demonyms.tsv") for word in cell.split("|"))
        self.common: Memo[bool] = Memo(self._is_common)
        self.demonym: Memo[bool] = Memo(self._is_demonym)
        self.verb: Memo[bool] = Memo(self._only_a_verb)

    def listed(self, stem: str) -> bool:
        """Whether a key without clitics and article stands in the list of words itself, masculine or feminine."""
        return stem in self._nouns or stem + "ه" in self._nouns

    def _is_common(self, key: str) -> bool:
        return any(self._fits(reading) for reading in readings(key)) or self.demonym[key]

    def _is_demonym(self, key: str) -> bool:
        return any(_has_ending(reading.stem, self._demonyms, self._demonym_endings) for reading in readings(key))

    def _fits(self, reading: Clitics) -> bool:
        stem = reading.stem
        if _has_ending(stem, self._nouns, self._noun_endings):
            return True
        if reading.article:
            return False
        return stem in self.particles or self._is_verb(stem)

    def _only_a_verb(self, key: str) -> bool:
        """Whether a key is a form of a listed verb, after و ف ل س at most, and no listed noun."""
        forms = [reading for reading in readings(key) if not reading.article and not set(reading.proclitics) & set("بك")]
        return any(self._is_verb(form.stem) for form in forms) and not any(self.listed(form.stem) for form in forms)

    def _is_verb(self, stem: str) -> bool:
        if _has_ending(stem, self._past, self._verb_endings):
            return True
        future = stem[1:] if stem.startswith("س") else ""
        return any(
            form[:1] in _PREFIXES and _has_ending(form[1:], self._present, self._verb_endings) for form in (stem, future) if len(form) > 2
        )


def _has_ending(stem: str, known: frozenset[str], endings: tuple[str, ...]) -> bool:
    """Whether the stem is a known word, or one of at least three letters with an ending."""
    if stem in known:
        return True
    return stem.endswith(endings) and any(
        stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST and stem[: len(stem) - len(ending)] in known for ending in endings
    )


@cache
def vocabulary() -> Vocabulary:
    """The shipped words, read once."""
    return Vocabulary()
