"""What a word can be in a person's name or before one, by the lists of names and titles and by the word's shape."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from annotator.highlight.lexicon.vocabulary import Vocabulary, noun_readings, words, written
from annotator.highlight.memo import Memo
from annotator.resources import toml
from annotator.text.words import readings

PREPOSITION = "علي"
"""The key of a given name, علي, and of a preposition, على: the written letter tells them apart."""
_SHORTEST_UNKNOWN = 3
_SHORTEST_NISBA = 6
_SHORTEST_WITH_PREFIX = 6
_LETTERS_OF_OTHERS = frozenset("لبكفيتنس")
"""The clitics before nouns, and the first letters of verbs."""
_PRESENT_TENSE = ("يست", "تست", "يت", "نست")


class Part(IntEnum):
    """What a word can be in a person's name, weakest first."""

    NONE = 0
    NISBA = 1
    """A common word with the article in the shape of الشرفي: a name only right after a given name."""
    UNKNOWN = 2
    """A word that no list has, in a shape that a name may have."""
    SURNAME = 3
    """The same with the article."""
    FAMILY = 4
    TAIL = 5
    JOINT = 6
    WEAK = 7
    ALONE = 8
    GIVEN = 9


NONE, NISBA, UNKNOWN, SURNAME, FAMILY, TAIL, JOINT, WEAK, ALONE, GIVEN = Part
"""The same by their names alone: Python takes long to ask a class for them."""


class Cues(NamedTuple):
    """Why a name may follow on a word: it is a title, an office, a verb of speech, a nationality."""

    title: bool
    office: bool
    speech: bool
    nationality: bool


class Trigger(NamedTuple):
    """What a word may begin: a name (its part, after `front` letters), if it `begins` one; and why a name may follow, if it is `cued`."""

    part: Part
    front: int
    cues: Cues
    begins: bool
    cued: bool


class NameWords:
    """The lists of names and titles, as tables over search keys."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        names, people = toml("patterns", "names.toml"), toml("patterns", "people.toml")
        self.vocabulary = vocabulary
        self._parts: dict[str, Part] = {}
        lists = ((names, "family"), (people, "tails"), (names, "weak"), (names, "alone"), (names, "given"), (people, "joints"))
        common = vocabulary.particles - {PREPOSITION}
        for (table, name), part in zip(lists, (FAMILY, TAIL, WEAK, ALONE, GIVEN, JOINT), strict=True):
            listed = words(table[name])
            self._parts.update(dict.fromkeys(listed if part in (TAIL, JOINT) else listed - common, part))
        self.openers, self.given_joints = words(people["openers"]), words(people["given_joints"])
        self.foreign_joints, self.sure_joints = words(people["foreign_joints"]), words(people["sure_joints"])
        self._titles, self._offices, self._speech = (words(people[name]) for name in ("titles", "offices", "speech"))
        self.not_alone = words(names["not_alone"])
        self._no_surnames = words(people["no_surnames"])
        self._family_prefixes = tuple(people["family_prefixes"].split())
        self.office_links = words(people["office_links"])
        self.after_speaker = words(people["after_speaker"])
        self.part: Memo[Part] = Memo(self._part)
        self.strange: Memo[bool] = Memo(self._is_strange)
        self.trigger: Memo[Trigger | None] = Memo(self._trigger)
        self.goes_on: Memo[bool] = Memo(self._goes_on)

    def _part(self, key: str) -> Part:
        if (known := self._parts.get(key)) is not None:
            return known
        if len(key) < _SHORTEST_UNKNOWN or not key.isalpha() or key.isascii() or key.startswith(("و", *_PRESENT_TENSE)):
            return NONE
        if self.vocabulary.common[key]:
            nisba = key.startswith("ال") and key.endswith("ي") and len(key) >= _SHORTEST_NISBA
            fits = nisba and not self.vocabulary.demonym[key] and key not in self.vocabulary.particles | self._no_surnames
            return NISBA if fits else NONE
        fronts = readings(key)
        if any(reading.article for reading in fronts):
            return SURNAME if key.startswith("ال") and not key.endswith(("ات", "يه", "ين", "ون")) else NONE
        if any(reading.cut and self._is_listed(reading.stem) for reading in fronts):
            return NONE
        looks_common = (key.endswith(("ات", "يه", "يا", "ته", "تها", "تهم")) and len(key) > 5) or (
            key[0] == "م" and key[-1] == "ا" and len(key) > 4
        )
        if key.startswith(self._family_prefixes) and len(key) >= _SHORTEST_WITH_PREFIX:
            return FAMILY
        return NONE if looks_common else UNKNOWN

    def _is_strange(self, key: str) -> bool:
        """Whether a word that no list has looks like a name, and neither like a verb nor like a word after a clitic."""
        return self.part[key] is UNKNOWN and key[0] not in _LETTERS_OF_OTHERS

    def _is_listed(self, stem: str) -> bool:
        is_name_or_title = self._parts.get(stem, 0) >= WEAK or stem in self._titles or stem in self._offices
        return len(stem) > _SHORTEST_UNKNOWN and is_name_or_title

    def _trigger(self, key: str) -> Trigger | None:
        title = office = speech = False
        nationality, part, front = self._is_national(key), NONE, 0
        for reading in noun_readings(key):
            if reading.cut and self.vocabulary.listed(key):
                continue
            word = written(reading)
            title, office, speech = title or word in self._titles, office or word in self._offices, speech or word in self._speech
            part, front = self._parts.get(word, NONE), reading.front
            if part >= WEAK or word in self.openers:
                break
        else:
            part, front = NONE, 0
        cues = Cues(title, office, speech, nationality)
        begins, cued = part is not NONE or key[front:] in self.openers, any(cues)
        return Trigger(part, front, cues, begins, cued) if part or cued else None

    def _is_national(self, key: str) -> bool:
        """Whether a key is one person's nationality with the article: الكيني, والهندية."""
        singular = key.endswith(("ي", "يه")) and self.vocabulary.demonym[key]
        return singular and any(reading.article for reading in noun_readings(key))

    def has_title(self, key: str) -> bool:
        """Whether a key is a title or an office, with or without clitics."""
        trigger = self.trigger[key]
        return trigger is not None and (trigger.cues.title or trigger.cues.office)

    def _goes_on(self, key: str) -> bool:
        if key in self.vocabulary.particles:
            return False
        return any(reading.article or reading.stem in self.office_links for reading in readings(key)) or self.vocabulary.demonym[key]
