"""What reviewers of the project decided about names: confirmed ones are offered again, rejected ones no longer.

A surface is offered where its words stand again, in other articles and with other clitics, once more people confirmed
than rejected it under a label; of two labels the one with more on its side. So are the names of the project's own
entities. A surface that more people rejected than confirmed under a label is not offered under it; where the shipped
gazetteers are sure of the name, it takes two more, since one article may well use it as a common word. Beside a word
beside which it was only ever rejected (صلاة المغرب) it is not offered at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.entities.gazetteer import shipped_names
from annotator.highlight.entities.mentions import Mention, mention
from annotator.highlight.lexicon.vocabulary import words as words_of
from annotator.highlight.memo import Memo
from annotator.model.entity import Entity
from annotator.model.knowledge import Knowledge, Surface
from annotator.resources import toml
from annotator.text.keys import search_key
from annotator.text.words import readings

ORIGIN = "memory"
SURE = 0.9
"""A known name of at least this score is only forgotten when it was rejected twice."""
_ARTICLE, _AFTER_LAM = "ال", "ل"
_OWN_ENTITY = 0.8


class _Learned(NamedTuple):
    """A name that the project knows: its words as keys, and what it is."""

    words: tuple[str, ...]
    label: str
    score: float
    rule: str
    entity: str | None


class Memory:
    """Finds the names that a project has learned, and tells which ones it has rejected."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._starting: dict[str, list[_Learned]] = defaultdict(list)
        for learned in (*_confirmed(knowledge.surfaces), *_own(knowledge.entities)):
            self._starting[learned.words[0]].append(learned)
        self._excess = {
            (words, surface.label): surface.rejected - surface.confirmed
            for surface in knowledge.surfaces
            if surface.rejected > surface.confirmed
            for words in _spellings(surface.key)
        }
        self._beside = {
            (words, surface.label): surface.rejected_beside - _particles()
            for surface in knowledge.surfaces
            if surface.rejected_beside
            for words in _spellings(surface.key)
        }
        self._fronts: Memo[tuple[int, ...]] = Memo(self._fronts_of)

    def mentions(self, document: Document) -> Iterator[Mention]:
        """Every learned name that stands in a document, also within another."""
        if not self._starting:
            return
        fronts = self._fronts
        for first, key in enumerate(document.keys):
            for front in fronts[key]:
                for learned in self._starting[key[front:]]:
                    last = first + len(learned.words) - 1
                    if tuple(document.keys[first + 1 : last + 1]) == learned.words[1:]:
                        found = mention(document, first, last, learned.label, learned.rule, learned.score, front=front)
                        yield found._replace(entity=learned.entity, origin=ORIGIN)

    @property
    def has_rejected(self) -> bool:
        """Whether anything was rejected more often than confirmed."""
        return bool(self._excess or self._beside)

    def rejects(self, document: Document, found: Mention) -> bool:
        """Whether the project has rejected what a mention says."""
        words = tuple(Document(document.text[found.start : found.end]).keys)
        beside = self._beside.get((words, found.label), frozenset())
        if document.key(found.first - 1) in beside or document.key(found.last + 1) in beside:
            return True
        return self._excess.get((words, found.label), 0) > (1 if found.score >= SURE and found.entity else 0)

    def _fronts_of(self, key: str) -> tuple[int, ...]:
        """After how many of a word's first letters, all of them clitics, a learned name may begin."""
        fronts = dict.fromkeys((0, *(reading.front for reading in readings(key))))
        return tuple(front for front in fronts if key[front:] in self._starting)


@cache
def _particles() -> frozenset[str]:
    """Words that stand beside everything."""
    return words_of(toml("patterns", "vocabulary.toml")["particles"])


def _confirmed(surfaces: Iterable[Surface]) -> Iterator[_Learned]:
    """For each key the surface with most on its side, if that is more than half."""
    best: dict[str, Surface] = {}
    for surface in surfaces:
        known = best.get(surface.key)
        if surface.confirmed > surface.rejected and (known is None or _weight(surface) > _weight(known)):
            best[surface.key] = surface
    for surface in best.values():
        for words in _spellings(surface.key):
            yield _Learned(words, surface.label, _score(surface), "confirmed before", surface.entity_id)


def _weight(surface: Surface) -> int:
    return surface.confirmed - surface.rejected


def _score(surface: Surface) -> float:
    """Laplace's rule of succession: how likely the next reviewer confirms it too."""
    return (surface.confirmed + 1) / (surface.confirmed + surface.rejected + 2)


def _own(entities: Iterable[Entity]) -> Iterator[_Learned]:
    """The names that people gave to entities; those of the shipped gazetteers are found without."""
    shipped = {(name.code, search_key(name.text)) for name in shipped_names()} if any(entity.code for entity in entities) else set()
    for entity in entities:
        for name in (entity.name, *entity.aliases):
            if not entity.code or (entity.code, search_key(name)) not in shipped:
                yield from (
                    _Learned(words, entity.label, _OWN_ENTITY, "name of an entity", entity.id) for words in _spellings(search_key(name))
                )


@lru_cache(maxsize=1 << 16)
def _spellings(key: str) -> tuple[tuple[str, ...], ...]:
    """The words of a surface, as they are tokenised; after the preposition ل the article is written ل too.

    They are kept, since an article that is opened asks again for all that the project knows.
    """
    words = tuple(Document(key).keys)
    if not words:
        return ()
    first, rest = words[0], words[1:]
    if first.startswith(_ARTICLE) and len(first) > len(_ARTICLE) + 1:
        return words, (_AFTER_LAM + first.removeprefix(_ARTICLE), *rest)
    if first.startswith(_AFTER_LAM) and len(first) > len(_AFTER_LAM) + 1:
        return words, (_ARTICLE + first.removeprefix(_AFTER_LAM), *rest)
    return (words,)
