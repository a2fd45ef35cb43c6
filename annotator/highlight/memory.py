"""The recogniser of names that reviewers of the project confirmed before: with other clitics, in other articles.

A surface is offered where its words stand again, once more people confirmed than rejected it under a label; of two
labels the one with more on its side. The longest surface wins.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from annotator.highlight.document import Document
from annotator.highlight.memo import Memo
from annotator.highlight.mentions import Mention, longest, mention
from annotator.highlight.reading import Reading
from annotator.model.knowledge import Surface
from annotator.text.words import readings

_ARTICLE, _AFTER_LAM = "ال", "ل"


class Memory:
    """Finds confirmed surfaces in documents."""

    def __init__(self, surfaces: Iterable[Surface]) -> None:
        self._starting: dict[str, list[tuple[tuple[str, ...], Surface]]] = defaultdict(list)
        for surface in _trusted(surfaces):
            for words in _spellings(surface.key):
                self._starting[words[0]].append((words, surface))
        self._fronts: Memo[tuple[int, ...]] = Memo(self._fronts_of)

    def recognise(self, document: Document) -> Iterable[Reading]:
        """The surfaces that stand in a document, apart from each other."""
        return [found.reading() for found in longest(self._mentions(document))]

    def _mentions(self, document: Document) -> Iterator[Mention]:
        for first, key in enumerate(document.keys):
            for front in self._fronts[key]:
                for words, surface in self._starting[key[front:]]:
                    last = first + len(words) - 1
                    if tuple(document.keys[first + 1 : last + 1]) == words[1:]:
                        found = mention(document, first, last, surface.label, "confirmed before", _score(surface), front=front)
                        yield found._replace(entity=surface.entity_id)

    def _fronts_of(self, key: str) -> tuple[int, ...]:
        """After how many of a word's first letters, all of them clitics, a surface may begin."""
        fronts = dict.fromkeys((0, *(reading.front for reading in readings(key))))
        return tuple(front for front in fronts if key[front:] in self._starting)


def _trusted(surfaces: Iterable[Surface]) -> Iterable[Surface]:
    """For each key the surface with most on its side, if that is more than half."""
    best: dict[str, Surface] = {}
    for surface in surfaces:
        known = best.get(surface.key)
        if surface.confirmed > surface.rejected and (known is None or _weight(surface) > _weight(known)):
            best[surface.key] = surface
    return best.values()


def _weight(surface: Surface) -> int:
    return surface.confirmed - surface.rejected


def _score(surface: Surface) -> float:
    """Laplace's rule of succession: how likely the next reviewer confirms it too."""
    return (surface.confirmed + 1) / (surface.confirmed + surface.rejected + 2)


def _spellings(key: str) -> Iterator[tuple[str, ...]]:
    """The words of a surface, as they are tokenised; after the preposition ل the article is written ل too."""
    words = tuple(Document(key).keys)
    if not words:
        return
    yield words
    if words[0].startswith(_ARTICLE) and len(words[0]) > len(_ARTICLE) + 1:
        yield _AFTER_LAM + words[0].removeprefix(_ARTICLE), *words[1:]
    elif words[0].startswith(_AFTER_LAM) and len(words[0]) > len(_AFTER_LAM) + 1:
        yield _ARTICLE + words[0].removeprefix(_AFTER_LAM), *words[1:]
