"""People: a name begins at a given name or after a title, and runs as far as its words can be parts of a name.

Titles, functions and kinship words stay outside a name. Between an office and its holder's name stands what the
office is of: وزير الشؤون الخارجية والتعاون الإفريقي، ناصر بوريطة.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from annotator.highlight.document import SENTENCE_ENDS, Document
from annotator.highlight.memo import Memo
from annotator.highlight.mentions import Mention, Taken, mention
from annotator.highlight.vocabulary import Vocabulary, noun_readings, words, written
from annotator.resources import toml
from annotator.text.words import readings

_COMMAS = frozenset("،,")
_QUOTES = frozenset("“”\"«»'()")
_LONGEST_NAME = 8
_LONGEST_OFFICE = 14
_MOST_UNKNOWN = 2
_SHORTEST_UNKNOWN = 3
_SHORTEST_NISBA = 6
_CLITIC_LETTERS = frozenset("لبكف")
_VERB_LETTERS = frozenset("يتنس")
_PLURALS = ("ون", "ين", "و")
_PREPOSITION = "علي"
"""The key of a given name, علي, and of a preposition, على: the written letter tells them apart."""


class Part(IntEnum):
    """What a word can be in a person's name, weakest first."""

    NONE = 0
    NISBA = 1
    """A common word with the article in the shape of الشرفي: a name only right after a given name."""
    UNKNOWN = 2
    """A word that no list has, in a shape that a name may have."""
    SURNAME = 3
    """The same with the article."""
    TAIL = 4
    FAMILY = 5
    JOINT = 6
    WEAK = 7
    ALONE = 8
    GIVEN = 9


class Trigger(NamedTuple):
    """What a word may begin: a name (its part, after `front` letters), or have after it: a title's holder, a speaker."""

    part: Part
    front: int
    title: bool
    office: bool
    speech: bool


class NameWords:
    """The lists of names and titles, as tables over search keys."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        names, people = toml("patterns", "names.toml"), toml("patterns", "people.toml")
        self.vocabulary = vocabulary
        self._parts: dict[str, Part] = {}
        lists = ((names, "family"), (people, "tails"), (names, "weak"), (names, "alone"), (names, "given"), (people, "joints"))
        common = vocabulary.particles - {_PREPOSITION}
        for (table, name), part in zip(lists, (Part.FAMILY, Part.TAIL, Part.WEAK, Part.ALONE, Part.GIVEN, Part.JOINT), strict=True):
            listed = words(table[name])
            self._parts.update(dict.fromkeys(listed if part is Part.TAIL else listed - common, part))
        self.openers = words(people["openers"])
        self._titles, self._offices = words(people["titles"]), words(people["offices"])
        self._links, self._speech = words(people["office_links"]), words(people["speech"])
        self.after_speaker = words(people["after_speaker"])
        self.part: Memo[Part] = Memo(self._part)
        self.trigger: Memo[Trigger | None] = Memo(self._trigger)
        self.goes_on: Memo[bool] = Memo(self._goes_on)

    def _part(self, key: str) -> Part:
        if (known := self._parts.get(key)) is not None:
            return known
        if len(key) < _SHORTEST_UNKNOWN or not key.isalpha() or key.isascii() or key[0] == "و":
            return Part.NONE
        if self.vocabulary.common[key]:
            nisba = key.startswith("ال") and key.endswith("ي") and len(key) >= _SHORTEST_NISBA
            return Part.NISBA if nisba and not self.vocabulary.listed(key[2:]) and not self.vocabulary.demonym[key] else Part.NONE
        fronts = readings(key)
        if any(reading.article for reading in fronts):
            return Part.SURNAME if key.startswith("ال") and not key.endswith(("ات", "يه", "ين", "ون")) else Part.NONE
        if any(reading.cut and self._is_listed(reading.stem) for reading in fronts):
            return Part.NONE
        looks_common = (key.endswith(("ات", "يه", "يا")) and len(key) > 5) or (key[0] == "م" and key[-1] == "ا" and len(key) > 4)
        return Part.NONE if looks_common else Part.UNKNOWN

    def _is_listed(self, stem: str) -> bool:
        return len(stem) > _SHORTEST_UNKNOWN and (self._parts.get(stem, 0) >= Part.WEAK or stem in self._titles or stem in self._offices)

    def _trigger(self, key: str) -> Trigger | None:
        title = office = speech = False
        for reading in noun_readings(key):
            if reading.cut and self.vocabulary.listed(key):
                continue
            word = written(reading)
            title, office, speech = title or word in self._titles, office or word in self._offices, speech or word in self._speech
            part = self._parts.get(word, Part.NONE)
            if part >= Part.WEAK or word in self.openers:
                return Trigger(part, reading.front, title, office, speech)
        return Trigger(Part.NONE, 0, title, office, speech) if title or office or speech else None

    def has_title(self, key: str) -> bool:
        """Whether a key is a title or an office, with or without clitics."""
        trigger = self.trigger[key]
        return trigger is not None and (trigger.title or trigger.office)

    def _goes_on(self, key: str) -> bool:
        return any(reading.article or reading.stem in self._links for reading in readings(key)) or self.vocabulary.demonym[key]


class People:
    """Finds people in a document."""

    def __init__(self, lists: NameWords) -> None:
        self._lists = lists

    def mentions(self, document: Document, triggers: Iterable[tuple[int, Trigger]], taken: Taken) -> Iterator[Mention]:
        """The people named in a document. `triggers` are its tokens that may begin one, `taken` other names."""
        free = 0
        for token, found in triggers:
            if token < free or token in taken:
                continue
            person = self._by_name(document, token, found, taken) or self._by_title(document, token, found, taken)
            if person is None and found.speech:
                person = self._by_speech(document, token + 1, taken)
            if person is not None:
                yield person
                free = person.last + 1

    def _by_name(self, document: Document, token: int, found: Trigger, taken: Taken) -> Mention | None:
        begins = found.part is not Part.NONE or document.keys[token][found.front :] in self._lists.openers
        if not begins or self._is_preposition(document, token):
            return None
        last, best = self.extent(document, token, taken, unknown=found.part is Part.GIVEN)
        if found.part is Part.GIVEN or found.part is Part.ALONE:
            return mention(document, token, last, "PER", "given name", 0.65 if last == token else 0.9, front=found.front)
        key = document.keys[token][found.front :]
        doubtful = key == _PREPOSITION or found.title or found.office or self._lists.vocabulary.common[key]
        if best < (Part.FAMILY if doubtful else Part.SURNAME) or (doubtful and self._lists.part[document.keys[token + 1]] >= Part.ALONE):
            return None
        return mention(document, token, last, "PER", "given name", 0.8, front=found.front)

    def _by_title(self, document: Document, token: int, found: Trigger, taken: Taken) -> Mention | None:
        if not (found.title or found.office):
            return None
        first = self._after_title(document, token, found, taken)
        if first is None:
            return None
        last, best = self.extent(document, first, taken, unknown=True)
        best = max(best, self._lists.part[document.keys[first]])
        score = 0.95 if best >= Part.FAMILY else 0.8 if last > first else 0.7
        return mention(document, first, last, "PER", "title", score)

    def _by_speech(self, document: Document, first: int, taken: Taken) -> Mention | None:
        key = document.key(first)
        if first in taken or self._lists.part[key] is not Part.UNKNOWN or not _may_stand_alone(key) or key.endswith(_PLURALS):
            return None
        last, _ = self.extent(document, first, taken, unknown=True)
        if document.key(last + 1) not in self._lists.after_speaker:
            return None
        return mention(document, first, last, "PER", "speaker", 0.6)

    def _after_title(self, document: Document, token: int, found: Trigger, taken: Taken) -> int | None:
        """The token at which the name of a title's holder begins."""
        part, trigger = self._lists.part, self._lists.trigger
        at, office, definite, comma = token + 1, found.office, found.title, False
        while at - token < _LONGEST_OFFICE:
            key = document.key(at)
            if key in _QUOTES:
                at += 1
            elif key in _COMMAS and office and not comma and at > token + 1:
                at, comma = at + 1, True
            elif at in taken and not comma and office:
                at, definite = taken[at].last + 1, True
            elif key in SENTENCE_ENDS or at in taken:
                return None
            elif self._begins(document, at, taken, definite=definite):
                return at
            elif not comma and (inner := trigger[key]) and (inner.title or inner.office):
                at, office, definite = at + 1, office or inner.office, definite or inner.title
            elif not comma and (office or at == token + 1) and self._lists.goes_on[key] and part[key] < Part.WEAK:
                at, definite = at + 1, definite or key.startswith("ال")
            else:
                return None
        return None

    def _begins(self, document: Document, at: int, taken: Taken, *, definite: bool) -> bool:
        """Whether the holder's name begins there; `definite` tells that the title could be complete."""
        part = self._lists.part[document.keys[at]]
        if self._is_preposition(document, at) or part in (Part.NONE, Part.NISBA, Part.TAIL):
            return False
        if part >= Part.ALONE or part is Part.FAMILY:
            return True
        last, best = self.extent(document, at, taken, unknown=True)
        if part is Part.WEAK or part is Part.JOINT:
            return last > at
        if part is Part.SURNAME:
            return False
        key = document.keys[at]
        if last > at and best >= Part.FAMILY:
            return True
        return definite and (_may_stand_alone(key) or (last > at and key[0] not in _CLITIC_LETTERS))

    def extent(self, document: Document, first: int, taken: Taken, *, unknown: bool) -> tuple[int, Part]:
        """The last token of a name that begins at `first`, and the surest part after it; unknown words count where `unknown`."""
        part, last, best = self._lists.part, first, Part.NONE
        before = self._lists.part[document.keys[first]]
        joined, complete, strange = before is Part.JOINT, before is Part.ALONE, int(before is Part.UNKNOWN)
        for token in range(first + 1, min(first + _LONGEST_NAME, len(document))):
            kind = part[document.keys[token]]
            if kind is Part.NONE and joined and (key := document.keys[token]).isalpha() and not self._lists.vocabulary.common[key]:
                kind = Part.FAMILY
            if kind is Part.NISBA and (token > first + 1 or before < Part.WEAK):
                kind = Part.NONE
            if kind is Part.NONE or (token in taken and kind < Part.FAMILY) or self._is_preposition(document, token):
                break
            if not joined and ((complete and kind < Part.TAIL) or (kind is Part.WEAK and self._lists.has_title(document.keys[token]))):
                break
            if kind is Part.JOINT:
                joined = True
                continue
            if kind is Part.UNKNOWN:
                strange += 1
                if not joined and (not unknown or strange > _MOST_UNKNOWN):
                    break
            last, best = token, max(best, kind, Part.FAMILY if joined else kind)
            if kind in (Part.SURNAME, Part.NISBA) and not joined:
                break
            joined, complete = False, complete or kind in (Part.FAMILY, Part.ALONE)
        return last, best

    def _is_preposition(self, document: Document, token: int) -> bool:
        return document.keys[token].endswith(_PREPOSITION) and document.text[document.ends[token] - 1] == "ى"


def _may_stand_alone(key: str) -> bool:
    """Whether a word that no list has is more likely a name than a common word that the vocabulary lacks."""
    return key[0] not in _CLITIC_LETTERS | _VERB_LETTERS and not key.endswith(("ا", "ه", "ات"))
