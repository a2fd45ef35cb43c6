"""Many names, among which those that are like a given one are found fast.

Only names that share a word with what is looked for are compared, the word without its article, and by one letter more,
less or other where no name has it as it is. Of the words of a name the rarest say most about it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import islice

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from annotator.text.keys import search_key
from annotator.text.words import bare_keys

_LEAST_ALIKE = 60.0
"""Of 100: what is less alike is another name."""
_COMPARED = 200
"""Names that are compared letter by letter."""
_CLITICS = 0.01
_ARTICLE = "ال"
_SHORTEST_WITH_TYPO = 4
_MOST_TYPOS = 20


class NameIndex:
    """Names by the ids of what they name."""

    def __init__(self) -> None:
        self._names: dict[str, tuple[str, ...]] = {}
        self._ids: dict[str, set[str]] = {}
        self._by_word: dict[str, set[str]] = {}
        self._by_edge: dict[str, set[str]] = defaultdict(set)

    def put(self, id: str, names: Iterable[str]) -> None:
        """Makes these the names of an id, in place of those that it had; without names it is forgotten."""
        for key in self._names.pop(id, ()):
            self._ids[key].discard(id)
            if not self._ids[key]:
                self._forget(key)
        keys = tuple(dict.fromkeys(key for name in names if (key := search_key(name).strip())))
        if keys:
            self._names[id] = keys
        for key in keys:
            self._learn(key, id)

    def like(self, name: str) -> dict[str, float]:
        """The ids whose names are like this one, each with how much: from 0 to 1, which is the same name.

        The name may have clitics before it, which a little less is for: وجدة is وجدة rather than و and جدة. A part of a name is
        like it too, though less than the whole.
        """
        best: dict[str, float] = {}
        first, _, rest = search_key(name).strip().partition(" ")
        fronts = bare_keys(first) if first else ()
        readings = [f"{front} {rest}".strip() for front in fronts]
        keys = {*self._sharing([set(fronts), *({_bare(word)} for word in rest.split())]), *self._ids.keys() & set(readings)}
        for front, wanted in enumerate(readings):
            for key, alike, _ in process.extract(wanted, keys, scorer=fuzz.token_ratio, score_cutoff=_LEAST_ALIKE, limit=None):
                score = (alike + max(fuzz.ratio(wanted, key), fuzz.ratio(_bare(wanted), _bare(key)))) / 200
                for id in self._ids[key]:
                    best[id] = max(best.get(id, 0.0), score - (_CLITICS if front else 0.0))
        return best

    def _learn(self, key: str, id: str) -> None:
        if key not in self._ids:
            self._ids[key] = set()
            for word in map(_bare, key.split()):
                self._by_word.setdefault(word, set()).add(key)
                for edge in _edges(word):
                    self._by_edge[edge].add(word)
        self._ids[key].add(id)

    def _forget(self, key: str) -> None:
        del self._ids[key]
        for word in set(map(_bare, key.split())):
            self._by_word[word].discard(key)
            if not self._by_word[word]:
                del self._by_word[word]
                for edge in _edges(word):
                    self._by_edge[edge].discard(word)

    def _sharing(self, places: list[set[str]]) -> list[str]:
        """The names that share most with a name's words, each of which may be one of several; rare words count more."""
        shared: dict[str, float] = defaultdict(float)
        found = sorted((self._by_word[word] for words in places for word in self._known(words)), key=len)
        if len(found) == 1:
            return list(islice(found[0], _COMPARED))
        for names in found:
            common = len(names) > _COMPARED and shared
            for key in shared.keys() & names if common else names:
                shared[key] += 1 / len(names)
        return sorted(shared, key=shared.__getitem__, reverse=True)[:_COMPARED]

    def _known(self, words: set[str]) -> set[str]:
        known = {word for word in words if word in self._by_word}
        return known or {near for word in words for near in self._misspelled(word)}

    def _misspelled(self, word: str) -> list[str]:
        if len(word) < _SHORTEST_WITH_TYPO:
            return []
        near = set[str]().union(*(self._by_edge[edge] for edge in _edges(word)))
        return [found for found, _, _ in process.extract(word, near, scorer=OSA.distance, score_cutoff=1, limit=_MOST_TYPOS)]


def _edges(word: str) -> tuple[str, str]:
    """Its first and its last two letters: a typo spares one of the two."""
    return f"{word[:2]}-", f"-{word[-2:]}"


def _bare(word: str) -> str:
    return word.removeprefix(_ARTICLE) if len(word) > len(_ARTICLE) + 1 else word
