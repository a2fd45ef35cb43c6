"""How far a person's name runs: over parts that can follow on each other, and no further than an office, a verb or a known name."""

from __future__ import annotations

from annotator.highlight.document import Document
from annotator.highlight.entities.mentions import Taken
from annotator.highlight.entities.name_words import (
    ALONE,
    FAMILY,
    GIVEN,
    JOINT,
    NISBA,
    NONE,
    PREPOSITION,
    SURNAME,
    TAIL,
    UNKNOWN,
    WEAK,
    NameWords,
    Part,
)
from annotator.highlight.lexicon.vocabulary import TANWIN

_LONGEST_NAME = 8
_MOST_UNKNOWN = 2
_SON = "ابن"
_PREPOSITIONS, _FIRST_ALEFS = frozenset("بلك"), frozenset("أإ")


class NameLengths:
    """Follows names from their first word to their last one."""

    def __init__(self, lists: NameWords) -> None:
        self._lists = lists

    def extent(self, document: Document, first: int, taken: Taken, *, unknown: bool, front: int = 0) -> tuple[int, Part]:
        """The last token of a name that begins at `first`, after `front` letters, and the surest part after that token.

        Words that no list has count where `unknown`.
        """
        keys = document.keys
        word = keys[first][front:]
        before = self._lists.part[word]
        last, best, strange = first, NONE, int(before is UNKNOWN)
        joint, complete = word if before is JOINT else "", before is ALONE
        for token in range(first + 1, min(first + _LONGEST_NAME, len(keys))):
            kind = self._kind(document, token, taken, joint)
            if kind is NONE or (complete and not joint and kind < FAMILY):
                break
            if kind is TAIL and before < TAIL:
                break
            if kind is WEAK and before is WEAK and not joint and self._lists.has_title(keys[token]):
                break
            if kind is NISBA and not joint and not self._takes_nisba(before, keys[token]):
                break
            if kind is JOINT:
                joint = keys[token]
                continue
            strange += kind is UNKNOWN and not joint
            if kind is UNKNOWN and not joint and (not unknown or strange > _MOST_UNKNOWN):
                break
            last, best = token, max(best, kind, FAMILY if joint else kind)
            if kind in (SURNAME, NISBA) and not joint:
                break
            before = TAIL if joint else kind
            complete = complete or (kind in (FAMILY, ALONE) and joint not in self._lists.given_joints)
            joint = ""
        return last, best

    def _takes_nisba(self, before: Part, key: str) -> bool:
        """Whether a common word such as الشرفي is a family name after such a part: surely after a given name and عبد الكريم."""
        return before in (GIVEN, TAIL) or (before is WEAK and not self._lists.vocabulary.listed(key[2:]))

    def _kind(self, document: Document, token: int, taken: Taken, joint: str) -> Part:
        """What a word is within a name, NONE where the name ends before it; `joint` is بن or the like if it is before it."""
        key = document.keys[token]
        kind = self._lists.part[key]
        if kind is NONE and not joint:
            return NONE
        other = taken.get(token)
        if other is not None and (kind < FAMILY or not other.label):
            return NONE
        if is_preposition(document, token) or has_preposition(document, token) or TANWIN in document.quote(token, token)[-2:]:
            return NONE
        if joint and kind is NONE and key.isalpha():
            definite = key.startswith("ال") and joint not in self._lists.foreign_joints
            sure = joint in self._lists.sure_joints and key not in self._lists.vocabulary.particles
            return FAMILY if definite or sure or not self._lists.vocabulary.common[key] else NONE
        return NONE if kind is WEAK and not joint and self._is_office(document, token, taken) else kind

    def _is_office(self, document: Document, token: int, taken: Taken) -> bool:
        """Whether a name part is rather an office, and what it is of follows: أمين المال, صديق العائلة."""
        of = document.key(token + 1)
        definite = of.startswith("ال") and not self.is_nisba(of, "")
        followed = token + 1 in taken or definite or of in self._lists.office_links
        return followed and self._lists.has_title(document.keys[token])

    def is_son_of_the(self, document: Document, token: int, word: str) -> bool:
        """Whether a word is son of something that has no name: ابن النادي, ابن المدينة."""
        after = document.key(token + 1)
        return word == _SON and after.startswith("ال") and self._lists.vocabulary.listed(after[2:])

    def is_nisba(self, key: str, before: str) -> bool:
        """Whether a word of no list is a family name as adjectives are made, after a word without the article: سعيد الصنهاجي."""
        sure = before != PREPOSITION and not before.startswith("ال")
        return sure and self._lists.part[key] is SURNAME and key.endswith("ي")


def is_preposition(document: Document, token: int) -> bool:
    """Whether a word is على and not the name علي: their keys are one, the written letter tells them apart."""
    return document.keys[token].endswith(PREPOSITION) and document.text[document.ends[token] - 1] == "ى"


def has_preposition(document: Document, token: int) -> bool:
    """Whether a word is بأول and not the name باول: أ and إ begin a word, and show the preposition before it."""
    start = document.starts[token]
    return document.text[start] in _PREPOSITIONS and document.text[start + 1 : start + 2] in _FIRST_ALEFS
