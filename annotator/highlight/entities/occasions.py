"""Events, and laws with resolutions and agreements: names that are made of other names and of numbers.

A head without the article takes a known name (قمة شرم الشيخ, مذكرة لاهاي-مراكش) or a noun with the article (كأس العالم);
a head with the article takes adjectives (القمة العربية), and with one alone also what it is of (الاجتماع الوزاري للتحالف).
A resolution takes its number (القرار 2178), a part of a law its number and the law (المادة 108 من القانون الجنائي).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.entities.complements import Complements
from annotator.highlight.entities.mentions import Mention, Taken, mention
from annotator.highlight.lexicon.vocabulary import noun_readings, words, written
from annotator.highlight.memo import Memo
from annotator.resources import toml
from annotator.text.words import forms

_HYPHENS = frozenset("-–/")
_OPENING = frozenset('“”"«')
_CLOSING = frozenset('”"»')
_OF = "من"
_AND = "و"
_MOST_ADJECTIVES = 3
_YEAR = range(1900, 2100)
_SCORE = 0.7


class Opening(NamedTuple):
    """What a word may open: a label, how it takes its name, and the letters before it."""

    label: str
    kind: str
    front: int


class _Lists:
    """The words of one label in resources/patterns/occasions.toml, as keys."""

    def __init__(self, label: str) -> None:
        table = toml("patterns", "occasions.toml")[label]
        self.kinds = {kind: words(table.get(kind, "")) for kind in ("parts", "numbered", "bare", "before_name", "definite")}
        self.adjectives = frozenset(form for word in words(table["adjectives"]) for form in ("ال" + word, "ال" + word + "ه"))
        self.one_adjective_is_enough: bool = table["one_adjective_is_enough"]
        self.no_names = words(table["no_names"])
        self.number_words, self.between, self.entrants = (words(table.get(name, "")) for name in ("number_words", "between", "entrants"))


class Occasions:
    """Finds events and laws in a document."""

    def __init__(self, complements: Complements) -> None:
        self._complements = complements
        self._lists = {label: _Lists(label) for label in ("LAW", "EVENT")}
        self._heads = frozenset[str]().union(*(heads for lists in self._lists.values() for heads in lists.kinds.values()))
        self.opening: Memo[tuple[Opening, ...]] = Memo(self._openings)

    def _openings(self, key: str) -> tuple[Opening, ...]:
        if self._heads.isdisjoint(forms(key)):
            return ()
        for reading in noun_readings(key):
            word = written(reading)
            found = [
                Opening(label, kind, reading.front)
                for label, lists in self._lists.items()
                for kind, heads in lists.kinds.items()
                if word in heads
            ]
            if found:
                return tuple(found)
        return ()

    def mentions(self, document: Document, openings: list[tuple[int, tuple[Opening, ...]]], taken: Taken) -> Iterator[Mention]:
        """The events and laws named in a document. `openings` are its tokens that may open one, `taken` the other names."""
        free = 0
        for token, ways in openings:
            if token < free or token in taken:
                continue
            for way in ways:
                last = self._last(document, token, way, taken)
                if last > token:
                    yield mention(document, token, last, way.label, way.label.lower(), _SCORE, front=way.front)
                    free = last + 1
                    break

    def _last(self, document: Document, token: int, way: Opening, taken: Taken) -> int:
        """The last token of the name that opens at `token`; `token` itself where there is none."""
        lists = self._lists[way.label]
        if way.kind == "parts":
            return self._part_of_law(document, token, taken)
        if way.kind == "numbered":
            return self._numbered(document, token, lists, taken)
        if way.kind == "definite":
            return self._definite(document, token, lists, taken)
        return self._bare(document, token, lists, taken, nouns=way.kind == "bare")

    def _bare(self, document: Document, token: int, lists: _Lists, taken: Taken, *, nouns: bool) -> int:
        key = document.key(token + 1)
        first = token + 1 + (key in lists.between)
        named = self._named(document, first, taken)
        last = named if named >= first else token
        if nouns and last == token and key not in lists.no_names and self._complements.is_noun(key) and token + 1 not in taken:
            last = self._complements.adjectives(document, token + 1, taken)
        if last == token:
            return token
        if document.key(last + 1) in lists.entrants:
            last = self._complements.adjectives(document, last + 1, taken)
        return _with_year(document, self._complements.purpose(document, last, taken))

    def _named(self, document: Document, at: int, taken: Taken) -> int:
        """The last token of the known names at `at`, joined by hyphens; the token before where there are none."""
        start = at + 1 if document.key(at) in _OPENING else at
        if start not in taken or taken[start].start != document.starts[start] or taken[start].label == "PER":
            return at - 1
        last = taken[start].last
        while document.key(last + 1) in _HYPHENS and last + 2 in taken:
            last = taken[last + 2].last
        return last + 1 if start > at and document.key(last + 1) in _CLOSING else last

    def _definite(self, document: Document, token: int, lists: _Lists, taken: Taken) -> int:
        last = self._described(document, token, lists, taken)
        if last == token:
            return token
        completed = self._of(document, last, taken)
        enough = lists.one_adjective_is_enough or last - token > 1 or completed > last or self._complements.is_demonym(document.keys[last])
        return _with_year(document, completed) if enough else token

    def _described(self, document: Document, token: int, lists: _Lists, taken: Taken) -> int:
        """The last token of a head and the adjectives after it: القانون التنظيمي."""
        last = token
        while last - token < _MOST_ADJECTIVES and document.key(last + 1) in lists.adjectives and last + 1 not in taken:
            last += 1
        return last

    def _of(self, document: Document, last: int, taken: Taken) -> int:
        """The last token of what an event is of or for, said with ل (للتحالف الدولي, لمكافحة الإرهاب); `last` where nothing is."""
        if (found := taken.get(last + 1)) and found.start > document.starts[last + 1] and document.key(last + 1).startswith("ل"):
            return found.last
        return self._complements.purpose(document, last, taken)

    def _numbered(self, document: Document, token: int, lists: _Lists, taken: Taken) -> int:
        at, named = token + 1, False
        if "ال" in document.keys[token]:
            at = self._complements.adjectives(document, self._described(document, token, lists, taken), taken) + 1
        if at in taken and taken[at].label == "ORG":
            at, named = taken[at].last + 1, True
        if document.key(at) in lists.number_words:
            at, named = at + 1, True
        if not document.key(at)[:1].isdecimal() or not (named or document.keys[token].find("ال") >= 0):
            return token
        return _with_numbers(document, at)

    def _part_of_law(self, document: Document, token: int, taken: Taken) -> int:
        if not document.key(token + 1)[:1].isdecimal():
            return token
        last = _with_numbers(document, token + 1)
        if document.key(last + 1) != _OF or not (ways := self.opening[document.key(last + 2)]):
            return last
        law = [self._last(document, last + 2, way, taken) for way in ways if way.label == "LAW" and last + 2 not in taken]
        return max([last, *(end for end in law if end > last + 2)])


def _with_numbers(document: Document, at: int) -> int:
    """The last of the numbers that و joins, from the one at `at`."""
    while document.key(at + 1) == _AND and document.key(at + 2)[:1].isdecimal():
        at += 2
    return at


def _with_year(document: Document, last: int) -> int:
    key = document.key(last + 1)
    return last + 1 if key.isdecimal() and int(key) in _YEAR else last
