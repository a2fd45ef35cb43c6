"""Which of several entities a name means: تونس is a state and its capital, طرابلس a city in Libya and one in Lebanon.

For and against each entity that has the name speak

- the noun right before it, also with a nationality between: مدينة تونس, حكومة تونس, العاصمة الأردنية عمان;
- a name at the head of a text, before a colon or a dash: it is where the news was written, a city;
- the names next to it in a list: القاهرة وعمان والرياض are cities, السعودية وعمان وقطر are states;
- what else the article names: of two cities the one whose state, or whose state's people, it speaks of;
- what reviewers linked the name to, three times or more and four of five times;
- what the name is by itself: a state before a body, a body before a city, a city before a region; a name that is also a
  common word last.

The mention is linked to the best if it is ahead by a margin, and else to none: the reviewer chooses.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.entities.gazetteer import shipped_names
from annotator.highlight.entities.mentions import Mention
from annotator.highlight.entities.senses import Kind, kind, signs, state
from annotator.highlight.memo import Memo
from annotator.model.entity import Entity
from annotator.model.knowledge import Knowledge
from annotator.resources import toml
from annotator.text.keys import search_key
from annotator.text.names import spellings

_BY_NOUN, _BY_DATELINE, _BY_LIST, _BY_COMPANY, _BY_LINKS = 4.0, 3.0, 3.0, 2.0, 1.5
_BY_ITSELF = {Kind.STATE: 1.25, Kind.BODY: 1.0, Kind.CITY: 0.5, Kind.REGION: 0.0}
_MARGIN = 0.5
_MOST, _SEVERAL = 0.8, 3
"""Of the links of a name so large a share, and so many, must agree before they count."""
_AND = "و"
_KEYS: Memo[str] = Memo(search_key)


class Sense(NamedTuple):
    """An entity that a name may mean: its code or id, its label, its kind, and how much speaks for it without context."""

    entity: str
    label: str
    kind: Kind | None
    weight: float


_Senses = Mapping[str, tuple[Sense, ...]]


class Homographs:
    """The names that mean several entities, of the gazetteers and of a project."""

    def __init__(self, knowledge: Knowledge | None = None) -> None:
        known = knowledge or Knowledge()
        self._codes = {entity.id: entity.code for entity in known.entities if entity.code}
        self._merged = {former: entity.code or entity.id for entity in known.entities for former in entity.former}
        self._links: dict[tuple[str, str], Counter[str]] = {}
        for surface in known.surfaces:
            counts = Counter({self._codes.get(entity_id, entity_id): count for entity_id, count in surface.links})
            self._links.update(dict.fromkeys(((key, surface.label) for key in spellings(surface.key)), counts))
        shipped, own = _shipped_senses(), self._own(known.entities)
        self._senses: dict[str, tuple[Sense, ...]] = dict(_several())
        for key in own:
            self._senses[key] = _strongest([*shipped.get(key, ()), *own[key]])
        self._separators = frozenset(toml("patterns", "context.toml")["separators"].split())

    def settled(self, document: Document, mentions: Sequence[Mention]) -> list[Mention]:
        """The mentions, those of a name with several meanings with the entity that is meant, or with none where that is open."""
        asked = {
            place: senses for place, mention in enumerate(mentions) if mention.entity and (senses := self._senses_of(document, mention))
        }
        settled = list(mentions)
        if not asked:
            return settled
        states = signs().states(document)
        states.update(found for place, mention in enumerate(mentions) if place not in asked and (found := state(self._code(mention))))
        for place in asked:
            settled[place] = settled[place]._replace(entity=None)
        for place, senses in asked.items():
            settled[place] = self._settle(document, settled, place, senses, states)
        return settled

    def _senses_of(self, document: Document, mention: Mention) -> tuple[Sense, ...]:
        senses = self._senses.get(_key(document, mention), ())
        if self._merged:
            senses = _strongest(sense._replace(entity=self._merged.get(sense.entity, sense.entity)) for sense in senses)
        return senses if len(senses) > 1 else ()

    def _settle(
        self, document: Document, mentions: Sequence[Mention], place: int, senses: Sequence[Sense], states: Mapping[str, int]
    ) -> Mention:
        mention = mentions[place]
        said = signs().before(document, mention.first)
        beside = {kind(code) for code in self._beside(document, mentions, place)}
        heads = signs().dateline(document, mention.first, mention.last)
        links = self._links.get((_key(document, mention), mention.label), Counter[str]())
        among = sum(states.get(found, 0) for found in {state(sense.entity) for sense in senses} if found)

        def score(sense: Sense) -> float:
            own = state(sense.entity)
            return (
                sense.weight
                + _BY_NOUN * (sense.kind in said)
                + _BY_LIST * (sense.kind in beside)
                + _BY_DATELINE * (heads and sense.kind is Kind.CITY)
                + (_BY_COMPANY * states.get(own, 0) / among if own and among else 0.0)
                + _BY_LINKS * _linked(links, sense.entity)
            )

        best, second = sorted(senses, key=score, reverse=True)[:2]
        if score(best) - score(second) < _MARGIN:
            return mention
        return mention._replace(entity=best.entity, label=best.label)

    def _beside(self, document: Document, mentions: Sequence[Mention], place: int) -> Iterator[str]:
        """The codes of the mentions next to one of them in a list; those that are open are passed over."""
        for step in (-1, 1):
            at, code = place, None
            while code is None and 0 <= at + step < len(mentions) and self._listed(document, *sorted((mentions[at], mentions[at + step]))):
                at += step
                code = self._code(mentions[at])
            if code:
                yield code

    def _listed(self, document: Document, left: Mention, right: Mention) -> bool:
        between = document.keys[left.last + 1 : right.first]
        joined = document.text[document.starts[right.first] : right.start].startswith(_AND)
        return all(key in self._separators for key in between) and (joined or bool(between))

    def _code(self, mention: Mention) -> str | None:
        return self._codes.get(mention.entity, mention.entity) if mention.entity else None

    def _own(self, entities: Iterable[Entity]) -> Mapping[str, list[Sense]]:
        """The project's own names, and those that were linked to an entity without being its names."""
        senses: dict[str, list[Sense]] = defaultdict(list)
        for entity in entities:
            sense = _sense(entity.code, entity.label, 0) if entity.code else Sense(entity.id, entity.label, None, 0.0)
            for key in (key for name in entity.spellings for key in spellings(name)):
                senses[key].append(sense)
        for (key, label), counts in self._links.items():
            senses[key] += [Sense(entity, label, None, 0.0) for entity in counts]
        return senses


def _key(document: Document, mention: Mention) -> str:
    return _KEYS[document.text[mention.start : mention.end]]


@cache
def _shipped_senses() -> _Senses:
    """What each name of the gazetteers means."""
    senses: dict[str, list[Sense]] = defaultdict(list)
    for name in shipped_names():
        if name.code:
            for key in spellings(name.text):
                senses[key].append(_sense(name.code, name.label, name.weak))
    return {key: _strongest(found) for key, found in senses.items()}


@cache
def _several() -> _Senses:
    """The names of the gazetteers that mean more than one entity."""
    return {key: found for key, found in _shipped_senses().items() if len(found) > 1}


def _sense(code: str, label: str, weak: int) -> Sense:
    return Sense(code, label, kind(code), _BY_ITSELF[kind(code)] - weak)


def _strongest(senses: Iterable[Sense]) -> tuple[Sense, ...]:
    """Each entity once, as what speaks most for it."""
    best: dict[str, Sense] = {}
    for sense in senses:
        if sense.entity not in best or best[sense.entity].weight < sense.weight:
            best[sense.entity] = sense
    return tuple(best.values())


def _linked(links: Counter[str], entity: str) -> bool:
    """Whether reviewers link the name to the entity, with few exceptions."""
    return links[entity] >= max(_SEVERAL, _MOST * links.total())
