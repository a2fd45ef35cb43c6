"""Places that no list has: a noun that opens them (بلدة, محافظة, جبل), and words that are no common ones.

The noun of a settlement or of a part of a state stays outside the name (مدينة تيفلت), that of a river or a mountain is its first
part (سهل الغاب). After a plural a list may follow (بلدات عين الكروم ومحردة).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.entities.mentions import Mention, Taken, mention
from annotator.highlight.entities.name_words import SURNAME, UNKNOWN, NameWords
from annotator.highlight.lexicon.vocabulary import noun_readings, words
from annotator.resources import toml
from annotator.text.words import forms

_AND, _COMMAS = "و", frozenset("،,")
_CLITIC_LETTERS = frozenset("لبكف")
_VERB_LETTERS = frozenset("يتن")
"""Of the second word of a name, which follows on no noun that asks for one."""
_PRONOUNS = ("ها", "هم")
_LAND, _ARTICLE = "يا", "ال"
_SCORE = 0.75


class PlaceNoun(NamedTuple):
    """A noun before the name of a place: the letters before the noun, whether the name begins with it, whether a list may
    follow, and whether the name needs the article."""

    front: int
    inside: bool
    several: bool
    definite: bool


class Places:
    """Finds places in documents by the nouns before them."""

    def __init__(self, names: NameWords) -> None:
        table = toml("patterns", "places.toml")
        self._names = names
        self._inside, self._several = words(table["inside"]), words(table["several"])
        self._nouns = words(table["outside"]) | self._inside | self._several
        self._common, self._no_names = words(table["common"]), words(table["no_names"])
        self._openers, self._directions = words(table["openers"]), words(table["directions"])

    def noun(self, key: str) -> PlaceNoun | None:
        """What a key opens, None if nothing. A noun with the article is followed by no name."""
        if self._nouns.isdisjoint(forms(key)):
            return None
        for reading in noun_readings(key):
            if not reading.article and reading.stem in self._nouns:
                stem = reading.stem
                return PlaceNoun(reading.front, stem in self._inside, stem in self._several, stem in self._common)
        return None

    def mentions(self, document: Document, nouns: Iterable[tuple[int, PlaceNoun]], taken: Taken) -> Iterator[Mention]:
        """The places in a document. `nouns` are its tokens that may open one, `taken` the known names."""
        for token, noun in nouns:
            at = token + 1
            if token in taken or (noun.definite and not document.key(at).startswith("ال")):
                continue
            rule, last = f"place noun {document.quote(token, token)}", self._last(document, at, 0, taken)
            if last >= at:
                first, front = (token, noun.front) if noun.inside else (at, 0)
                yield mention(document, first, last, "LOC", rule, _SCORE, front=front)
            elif at in taken:
                last = taken[at].last
            if noun.several and last >= at:
                yield from self._listed(document, last, rule, taken)

    def _listed(self, document: Document, last: int, rule: str, taken: Taken) -> Iterator[Mention]:
        """The places of a list that goes on after a token, known ones between them left out."""
        while True:
            at = last + 1 + (document.key(last + 1) in _COMMAS)
            front = len(_AND) if document.key(at).startswith(_AND) else 0
            if at == last + 1 and not front:
                return
            if at in taken:
                last = taken[at].last
                continue
            last = self._last(document, at, front, taken)
            if last < at or document.keys[at].endswith(_PRONOUNS):
                return
            yield mention(document, at, last, "LOC", rule, _SCORE, front=front)

    def _last(self, document: Document, at: int, front: int, taken: Taken) -> int:
        """The last token of the place whose name begins at a token after `front` letters; the token before where there is none."""
        key = document.key(at)[front:]
        if at in taken or not key.isalpha():
            return at - 1
        if key in self._openers and self._may_follow(document, at + 1, taken):
            last = at + 1
        elif self._is_unknown(key):
            last = at + 1 if not key.startswith("ال") and self._goes_on(document, at + 1, taken) else at
        else:
            return at - 1
        return last + 1 if document.key(last + 1) in self._directions else last

    def _is_unknown(self, key: str) -> bool:
        """Whether a word is in no list; many a land ends in يا, and what looks like a plural with the article may be a village."""
        if key in self._no_names:
            return False
        looks_so = key.endswith(_LAND) or key.startswith(_ARTICLE)
        return self._names.part[key] in (UNKNOWN, SURNAME) or (looks_so and not self._names.vocabulary.common[key])

    def _goes_on(self, document: Document, at: int, taken: Taken) -> bool:
        """Whether a word is the second one of a name: in no list, and neither like a verb nor like a word after a clitic."""
        key = document.key(at)
        unknown = self._names.part[key] is UNKNOWN and key[0] not in _CLITIC_LETTERS | _VERB_LETTERS
        return unknown and at not in taken

    def _may_follow(self, document: Document, at: int, taken: Taken) -> bool:
        key = document.key(at)
        return key.isalpha() and not key.isascii() and at not in taken and key not in self._names.vocabulary.particles
