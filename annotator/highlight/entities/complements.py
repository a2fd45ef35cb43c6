"""What completes a noun in a name: adjectives with the article, what it is for, and what و joins to these."""

from __future__ import annotations

from collections.abc import Callable

from annotator.highlight.document import Document
from annotator.highlight.entities.mentions import Taken
from annotator.highlight.entities.name_words import NameWords
from annotator.highlight.lexicon.vocabulary import words
from annotator.highlight.memo import Memo
from annotator.resources import toml
from annotator.text.keys import search_key

_MOST_ADJECTIVES = 3
_MOST_JOINED = 3
_SHORTEST_DEFINITE = 4
_SHORTEST_PURPOSE = 4
_AND = "و"


class Complements:
    """Follows a name from its head noun to its end. Every method takes the last token so far and returns the last one now."""

    def __init__(self, names: NameWords) -> None:
        table = toml("patterns", "complements.toml")
        self._names = names
        self.links = words(table["links"])
        self._strangers = words(table["strangers"])
        self._loose = frozenset(form for word in words(table["loose"]) for form in (word, word + "ه"))
        self._adjectives = frozenset(form for word in words(table["adjectives"]) for form in (word, word + "ه"))
        self._tails = tuple(tuple(search_key(tail).split()) for tail in table["tails"].split("|"))
        self.is_adjective: Memo[bool] = Memo(self._is_adjective)

    def _is_adjective(self, key: str) -> bool:
        if not self.is_noun(key):
            return False
        stem = key[2:]
        fits = stem in self._adjectives or stem.endswith(("ي", "يه")) or self._names.vocabulary.demonym[key]
        return fits and stem not in self._loose

    def is_noun(self, key: str) -> bool:
        """Whether a key is a word with the article that can stand in a name: no title, no relative pronoun."""
        definite = key.startswith("ال") and len(key) >= _SHORTEST_DEFINITE
        return definite and not self._names.has_title(key) and key not in self._names.vocabulary.particles

    def is_demonym(self, key: str) -> bool:
        """Whether a key is an adjective of nationality or region."""
        return self._names.vocabulary.demonym[key]

    def adjectives(self, document: Document, last: int, taken: Taken) -> int:
        """With adjectives, and with a tail that belongs to them (المغاربة المقيمين بالخارج)."""
        for _ in range(_MOST_ADJECTIVES):
            key = document.key(last + 1)
            if not self.is_adjective[key] or (last + 1 in taken and not self.is_demonym(key)):
                break
            last += 1
        for tail in self._tails:
            if tuple(document.keys[last + 1 : last + 1 + len(tail)]) == tail:
                return last + len(tail)
        return last

    def purpose(self, document: Document, last: int, taken: Taken) -> int:
        """With what a body or an event is for, and what is joined to that: للدراسات والأبحاث, لمكافحة الإرهاب, لتكوين الأئمة والمرشدين."""
        end = self._purpose(document, last + 1, taken)
        return self.joined(document, self.adjectives(document, end, taken), taken, self.is_like) if end > last else last

    def _purpose(self, document: Document, at: int, taken: Taken) -> int:
        key, after = document.key(at), document.key(at + 1)
        named = at in taken and taken[at].label
        if not key.startswith("ل") or len(key) < _SHORTEST_PURPOSE or named or self._names.has_title(key):
            return at - 1
        if key.startswith("لل"):
            return at if key[2:] not in self._strangers else at - 1
        if key[1:] not in self.links and not self._names.vocabulary.listed(key[1:]):
            return at - 1
        if after in self.links:
            at, after = at + 1, document.key(at + 2)
        if at + 1 in taken:
            return taken[at + 1].last
        return at + 1 if self.is_noun(after) else at - 1

    def joined(self, document: Document, last: int, taken: Taken, fits: Callable[[str], bool]) -> int:
        """With the words that و joins and that fit, each with its adjectives."""
        for _ in range(_MOST_JOINED):
            at, key = last + 1, document.key(last + 1)
            if key == _AND:
                at, key = last + 2, _AND + document.key(last + 2)
            if not key.startswith(_AND) or at in taken:
                break
            if fits(key[1:]) or self._are_alike(document.keys[last], key[1:]):
                last = self.adjectives(document, at, taken)
            elif key[1:] in self.links and self.is_noun(document.key(at + 1)) and at + 1 not in taken:
                last = self.adjectives(document, at + 1, taken)
            else:
                break
        return last

    def _are_alike(self, key: str, other: str) -> bool:
        """Whether both are adjectives of one noun: السياسية والأمنية."""
        return self.is_adjective[key] and self.is_adjective[other] and key.endswith("يه") and other.endswith("يه")

    def is_like(self, key: str) -> bool:
        """Whether a key may be joined to a noun: another one with the article, which belongs to no list of bodies or people."""
        return self.is_noun(key) and key[2:] not in self._strangers and not self.is_demonym(key)
