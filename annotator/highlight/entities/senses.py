"""What kind of thing an entity is and where it lies, as its code tells, and what the words before a name say of it.

Codes of the gazetteers: TN is a state, TN-tunis a city or a region in it, 011 a part of the world, R-sahel a region of
no one state, and any other a body.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from annotator.highlight.document import BREAK, Document
from annotator.highlight.lexicon.vocabulary import noun_readings, words
from annotator.highlight.memo import Memo
from annotator.highlight.triggers import Trigger
from annotator.resources import toml, tsv
from annotator.text.keys import search_key
from annotator.text.words import forms

_STATE, _WITHIN = re.compile("[A-Z]{2}"), re.compile("([A-Z]{2})-.+")
_DEMONYM_ENDINGS = ("", "ه", "ين", "ون", "ات", "ان", "تين", "تان")


class Kind(StrEnum):
    """What a shipped entity is."""

    STATE = "state"
    CITY = "city"
    REGION = "region"
    BODY = "body"


def kind(code: str) -> Kind:
    """What the entity of a shipped code is; a part of a state counts as a city."""
    if _STATE.fullmatch(code):
        return Kind.STATE
    if _WITHIN.fullmatch(code):
        return Kind.CITY
    return Kind.REGION if code.startswith("R-") or code.isdigit() else Kind.BODY


def state(code: str | None) -> str | None:
    """The state that a shipped entity is or lies in; None for others."""
    if code and (_STATE.fullmatch(code) or _WITHIN.fullmatch(code)):
        return code[:2]
    return None


class Signs:
    """The words that tell of which kind the name after them is, and of which state an adjective is."""

    def __init__(self) -> None:
        data = toml("patterns", "homographs.toml")
        self._nouns = {kind: words(data[kind]["nouns"]) for kind in Kind}
        self._dateline = frozenset(data["dateline"]["after"].split())
        self._adjectives = {
            search_key(word) + ending: code
            for code, cell in tsv("gazetteers", "demonyms.tsv")
            for word in cell.split("|")
            for ending in _DEMONYM_ENDINGS
        }
        self.adjective: Memo[str | None] = Memo(self._adjective)
        self._kinds: Memo[frozenset[Kind]] = Memo(self._kinds_of)

    def before(self, document: Document, token: int) -> frozenset[Kind]:
        """The kinds that the noun before a name, which begins at `token`, speaks for."""
        before = token - 1
        if self.adjective[document.key(before)]:
            before -= 1
        return self._kinds[document.key(before)]

    def dateline(self, document: Document, first: int, last: int) -> bool:
        """Whether the name from token `first` to `last` opens the text as the place where it was written."""
        return document.key(last + 1) in self._dateline and all(document.keys[token] == BREAK for token in range(first))

    def states(self, document: Document) -> Counter[str]:
        """How often adjectives of nationality speak of which state."""
        return Counter(code for token in _NATIONAL.tokens(document) if (code := state(self.adjective[document.keys[token]])))

    def _adjective(self, key: str) -> str | None:
        if self._adjectives.keys().isdisjoint(forms(key)):
            return None
        return next((code for reading in noun_readings(key) if (code := self._adjectives.get(reading.stem))), None)

    def _kinds_of(self, key: str) -> frozenset[Kind]:
        stems: Iterable[str] = {reading.stem for reading in noun_readings(key)}
        return frozenset(kind for kind, nouns in self._nouns.items() if not nouns.isdisjoint(stems))


@cache
def signs() -> Signs:
    """The shipped ones, read once."""
    return Signs()


_NATIONAL = Trigger(lambda key: state(signs().adjective[key]))
