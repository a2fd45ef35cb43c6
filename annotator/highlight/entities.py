"""The recogniser of entities: known names, bodies, people, and what an article takes up of them again.

Of mentions that touch, the longest is offered. Each step sees what the steps before it have found: a person may
stand in a body's name (معهد محمد السادس), and a body between an office and its holder.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from annotator.highlight.bodies import Bodies
from annotator.highlight.document import Document
from annotator.highlight.gazetteer import Gazetteer, shipped_names
from annotator.highlight.mentions import Mention, by_token, longest
from annotator.highlight.people import NameWords, People
from annotator.highlight.reading import Reading
from annotator.highlight.repetition import misspelled, short_forms
from annotator.highlight.vocabulary import Vocabulary

_KNOWN, _WEAK = 0.95, 0.75


class Entities:
    """Finds people, organisations and places in documents."""

    def __init__(self) -> None:
        self._lists = NameWords(Vocabulary())
        self._gazetteer = Gazetteer(shipped_names())
        self._people = People(self._lists)
        self._bodies = Bodies(self._lists, self._people)

    def recognise(self, document: Document) -> Iterable[Reading]:
        """The names of a document, none touching another."""
        return [mention.reading() for mention in self.mentions(document)]

    def mentions(self, document: Document) -> list[Mention]:
        """The same as mentions."""
        known = list(self._known(document))
        named = longest([*known, *self._bodies.mentions(document, by_token(known))])
        people = list(self._people.mentions(document, by_token(named)))
        named = longest([*named, *people])
        taken = by_token(named)
        again = [*short_forms(document, people, taken, self._lists), *misspelled(document, named, taken)]
        return longest([*named, *again]) if again else named

    def _known(self, document: Document) -> Iterator[Mention]:
        for hit in self._gazetteer.hits(document):
            score = _WEAK if hit.name.weak else _KNOWN
            yield Mention(hit.first, hit.last, hit.start, hit.end, hit.name.label, "gazetteer", score, hit.name.code)


@cache
def shipped() -> Entities:
    """The recogniser over the shipped gazetteers and patterns, read once."""
    return Entities()
