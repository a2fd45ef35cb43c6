"""The recogniser of entities: known names, bodies, people, what an article takes up of them again, events and laws.

Of mentions that touch, the longest is offered. Each step sees what the steps before it have found: a person may
stand in a body's name (معهد محمد السادس), and a body between an office and its holder.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from annotator.highlight.document import Document
from annotator.highlight.entities.bodies import Bodies
from annotator.highlight.entities.complements import Complements
from annotator.highlight.entities.gazetteer import Beginning, Gazetteer, shipped_names
from annotator.highlight.entities.homographs import Homographs
from annotator.highlight.entities.memory import SURE, Memory
from annotator.highlight.entities.mentions import Mention, by_token, longest
from annotator.highlight.entities.name_lengths import NameLengths
from annotator.highlight.entities.name_words import NameWords
from annotator.highlight.entities.occasions import Occasions
from annotator.highlight.entities.outlets import Outlets
from annotator.highlight.entities.people import People
from annotator.highlight.entities.places import Places
from annotator.highlight.entities.repetition import same_person, taken_up
from annotator.highlight.lexicon.vocabulary import Vocabulary
from annotator.highlight.reading import Reading
from annotator.highlight.triggers import Sign
from annotator.model.knowledge import Knowledge

_WEAK = 0.75


class Shipped:
    """The gazetteers and patterns that ship."""

    def __init__(self) -> None:
        self.lists = NameWords(Vocabulary())
        self.gazetteer = Gazetteer(shipped_names())
        lengths = NameLengths(self.lists)
        self.people = People(self.lists, lengths)
        self.places = Places(self.lists)
        complements = Complements(self.lists)
        self.bodies = Bodies(self.lists, lengths, complements)
        self.occasions = Occasions(complements)
        self.outlets = Outlets(self.lists, self.gazetteer)


@cache
def shipped_lists() -> Shipped:
    """The shipped gazetteers and patterns, read once."""
    return Shipped()


_KNOWN = Sign(lambda key: shipped_lists().gazetteer.beginning(key))
_HEADS = Sign(lambda key: shipped_lists().bodies.head(key))
_PLACES = Sign(lambda key: shipped_lists().places.noun(key))
_PEOPLE = Sign(lambda key: shipped_lists().lists.trigger[key])
_OUTLETS = Sign(lambda key: shipped_lists().outlets.opens(key))
_OCCASIONS = Sign(lambda key: shipped_lists().occasions.opening[key])


def _opens(key: str) -> object:
    """Whether a key may begin a known name or the name of a body."""
    return _KNOWN.meaning[key] or _HEADS.meaning[key]


class Entities:
    """Finds people, bodies, places, events and laws in documents, by what ships and what a project has learned."""

    def __init__(self, knowledge: Knowledge | None = None) -> None:
        self._shipped = shipped_lists()
        self._memory = Memory(knowledge or Knowledge())
        self._homographs = Homographs(knowledge)

    def recognise(self, document: Document) -> Iterable[Reading]:
        """The names of a document; events and laws may hold others, else none touches another."""
        return [mention.reading() for mention in self.mentions(document)]

    def mentions(self, document: Document) -> list[Mention]:
        """The same as mentions."""
        shipped = self._shipped
        known = self._known(document, _KNOWN.found(document))
        taken = by_token(known)
        if places := list(self.allowed(document, shipped.places.mentions(document, _PLACES.found(document), taken))):
            known = [*known, *places]
            taken = by_token(known)
        if outlets := list(shipped.outlets.mentions(document, (token for token, _ in _OUTLETS.found(document)))):
            known = self._longest(document, [*known, *outlets])
            taken = by_token(known)
        named = self._longest(document, [*known, *shipped.bodies.mentions(document, _HEADS.found(document), taken)])
        if people := list(shipped.people.mentions(document, _PEOPLE.found(document), by_token(named))):
            named = self._longest(document, [*named, *people])
        named = self._homographs.settled(document, named)
        named = self._again(document, named)
        if openings := _OCCASIONS.found(document):
            named = [*named, *self.allowed(document, shipped.occasions.mentions(document, openings, by_token(named)))]
        return [mention for mention in named if mention.label]

    def _known(self, document: Document, beginnings: Iterable[tuple[int, Beginning]]) -> list[Mention]:
        """What the project and the gazetteers know by name; what the project knows comes before the same words of a gazetteer."""
        hits = (
            Mention(first, last, start, end, name.label, "gazetteer", _WEAK if name.weak else SURE, name.code)
            for first, last, start, end, name, _ in self._shipped.gazetteer.hits(document, beginnings)
        )
        known = list(self._shipped.bodies.longer(document, hits))
        learned = list(self._memory.mentions(document))
        if not learned:
            return list(self.allowed(document, known))
        places = {(found.first, found.last) for found in learned}
        return self._longest(document, [*learned, *(found for found in known if (found.first, found.last) not in places)])

    def _again(self, document: Document, named: list[Mention]) -> list[Mention]:
        """The mentions with those that take them up in short or with a typo, and mean the same."""
        again = list(taken_up(document, named, by_token(named), self._shipped.lists, _opens))
        return same_person(document, self._longest(document, [*named, *again]) if again else named)

    def _longest(self, document: Document, mentions: Iterable[Mention]) -> list[Mention]:
        return longest(self.allowed(document, mentions))

    def allowed(self, document: Document, mentions: Iterable[Mention]) -> Iterator[Mention]:
        """The mentions that the project has not rejected."""
        if not self._memory.has_rejected:
            return iter(mentions)
        return (mention for mention in mentions if not self._memory.rejects(document, mention))


@cache
def shipped() -> Entities:
    """The recogniser over the shipped gazetteers and patterns, read once."""
    return Entities()
