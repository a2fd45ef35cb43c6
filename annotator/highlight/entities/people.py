"""People: a name begins at a given name or after a title, and runs as far as its words can be parts of a name.

Titles, functions and kinship words stay outside a name. Between an office and its holder's name stands what the
office is of: وزير الشؤون الخارجية والتعاون الإفريقي، ناصر بوريطة.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.highlight.document import SENTENCE_ENDS, Document
from annotator.highlight.entities.mentions import Mention, Taken, mention
from annotator.highlight.entities.name_lengths import NameLengths, has_preposition, is_preposition
from annotator.highlight.entities.name_words import (
    ALONE,
    FAMILY,
    GIVEN,
    JOINT,
    PREPOSITION,
    SURNAME,
    UNKNOWN,
    WEAK,
    Cues,
    NameWords,
    Part,
    Trigger,
)

_AND = "و"
_TO = "ل"
_BETWEEN = "بن"
_COMMAS = frozenset("،,")
_QUOTES = frozenset("“”\"«»'()")
_NO_TITLE = "".join(_COMMAS | _QUOTES) + " "
_CLITIC_LETTERS = frozenset("لبكف")
_PLURALS = ("ون", "ين", "و")
_COMMON_ENDINGS = ("ا", "ه", "ات")
"""A word with one of these that no list has is more likely a common word than a name, if it stands alone."""
_PLURAL_ENDING = "ات"
_VERBAL_ENDINGS = ("ت", "هم", "ها", "وا")
_BEGINNINGS = (UNKNOWN, FAMILY, JOINT, WEAK, ALONE, GIVEN)
_SHORTEST_UNKNOWN = 4
_LONGEST_OFFICE = 14


class People:
    """Finds people in a document."""

    def __init__(self, lists: NameWords, lengths: NameLengths) -> None:
        self._lists, self._lengths = lists, lengths

    def mentions(self, document: Document, triggers: Iterable[tuple[int, Trigger]], taken: Taken) -> Iterator[Mention]:
        """The people named in a document. `triggers` are its tokens that may begin one, `taken` other names."""
        free = 0
        for token, found in triggers:
            if token < free or token in taken:
                continue
            person = self._by_name(document, token, found, taken) if found.begins else None
            if person is None and found.cued:
                person = self._by_cue(document, token, found.cues, taken)
            while person is not None:
                yield person
                free = person.last + 1
                person = self._joined(document, free, taken)

    def _by_cue(self, document: Document, token: int, cues: Cues, taken: Taken) -> Mention | None:
        person = self._by_title(document, token, cues, taken) if cues.title or cues.office else None
        if person is None and cues.office:
            person = self._before_office(document, token, taken)
        if person is None and cues.speech:
            person = self._by_speech(document, token + 1, taken)
        if person is None and cues.nationality and self._is_unknown_name(document, token + 1, taken):
            person = self._unknown_pair(document, token + 1, taken, f"nationality {document.quote(token, token)}")
        return person

    def _before_office(self, document: Document, office: int, taken: Taken) -> Mention | None:
        """A name of two words right before a comma and an office: بسيمة الحقاوي، وزيرة الأسرة."""
        first, last = office - 3, office - 2
        if document.key(office - 1) not in _COMMAS or document.starts[office - 1] != document.ends[last]:
            return None
        given, surname = (self._lists.part[document.key(token)] for token in (first, last))
        fits = given is UNKNOWN and surname in (UNKNOWN, SURNAME, FAMILY) and not document.keys[first].startswith(_TO)
        if not fits or first in taken or last in taken or document.keys[first].endswith(_PLURALS):
            return None
        return mention(document, first, last, "PER", f"office {document.quote(office, office)}", 0.9)

    def _joined(self, document: Document, token: int, taken: Taken) -> Mention | None:
        """A further person whom و joins to one: كريستيانو رونالدو وغانلوكا زامبروتا."""
        if not document.key(token).startswith(_AND) or self._lists.trigger[document.key(token)]:
            return None
        return self._unknown_pair(document, token, taken, "given name", front=len(_AND))

    def _unknown_pair(self, document: Document, first: int, taken: Taken, rule: str, *, front: int = 0) -> Mention | None:
        """A name of at least two words of which the first is in no list."""
        if not self._is_unknown_name(document, first, taken, front=front) or document.keys[first].endswith(_PLURALS):
            return None
        last, _ = self._lengths.extent(document, first, taken, unknown=True, front=front)
        return mention(document, first, last, "PER", rule, 0.7, front=front) if last > first else None

    def _by_name(self, document: Document, token: int, found: Trigger, taken: Taken) -> Mention | None:
        word = document.keys[token][found.front :]
        if (
            is_preposition(document, token)
            or (not found.front and has_preposition(document, token))
            or self._lengths.is_son_of_the(document, token, word)
        ):
            return None
        given = found.part is GIVEN or word in self._lists.given_joints
        last, best = self._lengths.extent(document, token, taken, unknown=given, front=found.front)
        if last == token and word in self._lists.not_alone:
            return None
        if found.part is GIVEN or found.part is ALONE:
            return mention(document, token, last, "PER", "given name", 0.65 if last == token else 0.9, front=found.front)
        doubtful = self._is_doubtful(document, word, found)
        if best < SURNAME and not doubtful and self._takes_unknown(document, token + 1, found.part, taken):
            last, _ = self._lengths.extent(document, token, taken, unknown=True, front=found.front)
            return mention(document, token, last, "PER", "given name", 0.6, front=found.front)
        enough = FAMILY if doubtful and not self._lengths.is_nisba(document.key(token + 1), word) else SURNAME
        if best < enough or (doubtful and self._lists.part[document.keys[token + 1]] >= ALONE):
            return None
        if found.part is JOINT and not found.front and self._is_named_before(document, token - 1, word, taken):
            return mention(document, token - 1, last, "PER", "given name", 0.8)
        return mention(document, token, last, "PER", "given name", 0.8, front=found.front)

    def _takes_unknown(self, document: Document, at: int, part: Part, taken: Taken) -> bool:
        """Whether a word that no list has is the family name after a name that is a rarer word besides: نعيمة, جان, رشيد."""
        key = document.key(at)
        looks_so = len(key) >= _SHORTEST_UNKNOWN and not key.endswith((*_COMMON_ENDINGS, *_VERBAL_ENDINGS))
        return part is WEAK and looks_so and self._is_unknown_name(document, at, taken)

    def _is_named_before(self, document: Document, token: int, joint: str, taken: Taken) -> bool:
        """Whether a word that no list has is the name before a joint: عيضة بن طوير; before others than بن a common word is as likely."""
        endings = _PLURAL_ENDING if joint == _BETWEEN else _COMMON_ENDINGS
        return self._is_unknown_name(document, token, taken) and not document.keys[token].endswith(endings)

    def _is_unknown_name(self, document: Document, token: int, taken: Taken, *, front: int = 0) -> bool:
        """Whether a word is in no list and looks like a name."""
        return self._lists.strange[document.key(token)[front:]] and token not in taken

    def _is_doubtful(self, document: Document, key: str, found: Trigger) -> bool:
        """Whether a name part is as likely another word, so that only a known part after it makes a name."""
        if key == PREPOSITION:
            return "على" not in document.text
        return found.part is not JOINT and (found.cues.title or found.cues.office or self._lists.vocabulary.common[key])

    def _by_title(self, document: Document, token: int, cues: Cues, taken: Taken) -> Mention | None:
        first = self._after_title(document, token, cues, taken)
        if first is None:
            return None
        last, best = self._lengths.extent(document, first, taken, unknown=True)
        best = max(best, self._lists.part[document.keys[first]])
        score = 0.95 if best >= FAMILY else 0.8 if last > first else 0.7
        return mention(document, first, last, "PER", f"title {_bare(document.quote(token, first - 1))}", score)

    def _by_speech(self, document: Document, first: int, taken: Taken) -> Mention | None:
        if not self._is_unknown_name(document, first, taken) or document.keys[first].endswith((*_PLURALS, *_COMMON_ENDINGS)):
            return None
        last, _ = self._lengths.extent(document, first, taken, unknown=True)
        if last == first and document.key(last + 1) not in self._lists.after_speaker:
            return None
        return mention(document, first, last, "PER", f"speaker {document.quote(first - 1, first - 1)}", 0.6)

    def _after_title(self, document: Document, token: int, cues: Cues, taken: Taken) -> int | None:
        """The token at which the name of a title's holder begins."""
        part, trigger = self._lists.part, self._lists.trigger
        at, office, definite, comma = token + 1, cues.office, cues.title, False
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
            elif part[key] in _BEGINNINGS and self._begins(document, at, taken, definite=definite):
                return at
            elif not comma and self._lists.has_title(key) and (inner := trigger[key]):
                at, office, definite = at + 1, office or inner.cues.office, definite or inner.cues.title
            elif not comma and (office or at == token + 1) and self._lists.goes_on[key] and part[key] < WEAK:
                at, definite = at + 1, definite or key.startswith("ال")
            else:
                return None
        return None

    def _begins(self, document: Document, at: int, taken: Taken, *, definite: bool) -> bool:
        """Whether the holder's name begins at such a part; `definite` tells that the title could be complete."""
        part = self._lists.part[document.keys[at]]
        if is_preposition(document, at) or has_preposition(document, at):
            return False
        if part >= ALONE or part is FAMILY:
            return True
        last, best = self._lengths.extent(document, at, taken, unknown=True)
        if part is WEAK or part is JOINT:
            return last > at
        key = document.keys[at]
        if last > at and best >= FAMILY:
            return True
        if last > at and document.key(at - 1) in _COMMAS:
            return definite and key[0] not in _CLITIC_LETTERS
        return definite and self._is_unknown_name(document, at, taken) and (last > at or not key.endswith(_COMMON_ENDINGS))


def _bare(title: str) -> str:
    """A title without the comma or the quotation mark between it and the name."""
    return title.rstrip(_NO_TITLE)
