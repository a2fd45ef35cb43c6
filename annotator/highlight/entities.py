"""The recogniser of entities: known names, bodies, people, and what an article takes up of them again.

Of mentions that touch, the longest is offered. Each step sees what the steps before it have found: a person may
stand in a body's name (معهد محمد السادس), and a body between an office and its holder.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from annotator.highlight.bodies import Bodies, Head
from annotator.highlight.complements import Complements
from annotator.highlight.document import Document
from annotator.highlight.gazetteer import Gazetteer, Start, shipped_names
from annotator.highlight.memo import Memo
from annotator.highlight.mentions import Mention, by_token, longest
from annotator.highlight.occasions import Occasions, Opening
from annotator.highlight.people import NameWords, People, Trigger
from annotator.highlight.reading import Reading
from annotator.highlight.repetition import misspelled, short_forms
from annotator.highlight.vocabulary import Vocabulary

_KNOWN, _WEAK = 0.95, 0.75


class Sign(NamedTuple):
    """What a word may be the beginning of: known names, a body's name, a person's name or title."""

    starts: tuple[Start, ...]
    head: Head | None
    trigger: Trigger | None
    occasions: tuple[Opening, ...]


class Entities:
    """Finds people, organisations and places in documents."""

    def __init__(self) -> None:
        self._lists = NameWords(Vocabulary())
        self._gazetteer = Gazetteer(shipped_names())
        self._people = People(self._lists)
        complements = Complements(self._lists)
        self._bodies = Bodies(self._lists, self._people, complements)
        self._occasions = Occasions(complements)
        self._sign: Memo[Sign | None] = Memo(self._sign_of)

    def recognise(self, document: Document) -> Iterable[Reading]:
        """The names of a document; events and laws may hold others, else none touches another."""
        return [mention.reading() for mention in self.mentions(document)]

    def mentions(self, document: Document) -> list[Mention]:
        """The same as mentions."""
        sign = self._sign
        signs = [(token, found) for token, key in enumerate(document.keys) if (found := sign[key])]
        known = list(self._known(document, [(token, found.starts) for token, found in signs if found.starts]))
        heads = [(token, found.head) for token, found in signs if found.head]
        named = longest([*known, *self._bodies.mentions(document, heads, by_token(known))])
        triggers = [(token, found.trigger) for token, found in signs if found.trigger]
        people = list(self._people.mentions(document, triggers, by_token(named)))
        named = longest([*named, *people])
        taken = by_token(named)
        tokens = [token for token, found in signs if found.starts or found.head]
        again = [*short_forms(document, people, taken, self._lists), *misspelled(document, named, taken, tokens)]
        named = longest([*named, *again]) if again else named
        openings = [(token, found.occasions) for token, found in signs if found.occasions]
        return [*named, *self._occasions.mentions(document, openings, by_token(named))]

    def _sign_of(self, key: str) -> Sign | None:
        sign = Sign(self._gazetteer.starts(key), self._bodies.head(key), self._lists.trigger[key], self._occasions.opening[key])
        return sign if any(sign) else None

    def _known(self, document: Document, starts: Iterable[tuple[int, tuple[Start, ...]]]) -> Iterator[Mention]:
        for hit in self._gazetteer.hits(document, starts):
            score = _WEAK if hit.name.weak else _KNOWN
            yield Mention(hit.first, hit.last, hit.start, hit.end, hit.name.label, "gazetteer", score, hit.name.code)


@cache
def shipped() -> Entities:
    """The recogniser over the shipped gazetteers and patterns, read once."""
    return Entities()
