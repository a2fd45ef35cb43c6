"""Bodies: a head noun opens the name of an organisation, and the name runs over what completes it.

After a head without the article comes an idafa, through links if need be, to a noun with the article, a person, a place or
another body (لجنة حقوق الإنسان, معهد محمد السادس, مكتب الأمم المتحدة); a head with the article needs adjectives that make
a name of it (المكتب المركزي). Then follow adjectives, what the body is for (للأبحاث القضائية), and what و joins to
these (وزارة الشؤون الخارجية والتعاون الإفريقي). A head alone is no mention.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.memo import Memo
from annotator.highlight.mentions import Mention, Taken, mention
from annotator.highlight.people import NameWords, Part, People
from annotator.highlight.vocabulary import words
from annotator.resources import toml
from annotator.text.keys import search_key
from annotator.text.words import readings

_OPENING = frozenset('“"«”')
_MOST_LINKS = 2
_MOST_ADJECTIVES = 3
_MOST_JOINED = 3
_LONGEST_QUOTATION = 6
_MINISTRY = "وزاره"


class Head(NamedTuple):
    """A word that may open a body's name: its key without clitics, the letters before it, whether it has the article."""

    word: str
    front: int
    definite: bool


class _Lists:
    """The words of resources/patterns/bodies.toml, as keys."""

    def __init__(self) -> None:
        table = toml("patterns", "bodies.toml")
        self.heads, self.definite_heads = words(table["heads"]), words(table["definite_heads"])
        self.outside, self.links, self.portfolios = words(table["outside"]), words(table["links"]), words(table["portfolios"])
        self.with_purpose, self.no_names = words(table["with_purpose"]), words(table["no_names"])
        self.adjectives = frozenset(form for word in words(table["adjectives"]) for form in (word, word + "ه"))
        self.tails = tuple(tuple(search_key(tail).split()) for tail in table["tails"].split("|"))
        self.enough = frozenset(tuple(search_key(phrase).split()) for phrase in table["enough"].strip().split("|"))


class Bodies:
    """Finds bodies in a document."""

    def __init__(self, names: NameWords, people: People) -> None:
        self._names, self._people, self._lists = names, people, _Lists()
        self.head: Memo[Head | None] = Memo(self._head)
        self._adjective: Memo[bool] = Memo(self._is_adjective)

    def _head(self, key: str) -> Head | None:
        for reading in readings(key):
            word = "ال" + reading.stem if reading.article else reading.stem
            if word in (self._lists.definite_heads if reading.article else self._lists.heads | self._lists.outside):
                return Head(word, reading.front, reading.article)
        return None

    def _is_adjective(self, key: str) -> bool:
        if not key.startswith("ال") or len(key) < 5 or self._names.trigger[key]:
            return False
        stem = key[2:]
        return stem in self._lists.adjectives or stem.endswith(("ي", "يه")) or self._names.vocabulary.demonym[key]

    def mentions(self, document: Document, taken: Taken) -> Iterator[Mention]:
        """The bodies named in a document. `taken` are the known names."""
        free = 0
        for token, key in enumerate(document.keys):
            if (head := self.head[key]) and token >= free and token not in taken and (found := self._body(document, token, head, taken)):
                yield found
                free = found.last + 1

    def _body(self, document: Document, token: int, head: Head, taken: Taken) -> Mention | None:
        last = self._after_article(document, token, head) if head.definite else self._after_bare(document, token, head, taken)
        if last == token:
            return None
        if head.word in self._lists.outside:
            return self._inner(document, token + 1, last)
        return mention(
            document, token, last, "ORG", f"{document.text[document.starts[token] : document.ends[token]]} …", 0.85, front=head.front
        )

    def _inner(self, document: Document, first: int, last: int) -> Mention | None:
        """The proper name alone after a head that stays outside."""
        if document.keys[first] in _OPENING:
            return mention(document, first + 1, last - 1, "ORG", "head noun before it", 0.75)
        if self._names.part[document.keys[first]] is not Part.UNKNOWN:
            return None
        return mention(document, first, last, "ORG", "head noun before it", 0.6)

    def _after_bare(self, document: Document, token: int, head: Head, taken: Taken) -> int:
        """The last token of a name whose head has no article; the head's own token where there is no name."""
        keys, at, links = document.keys, token + 1, 0
        if document.key(at) in _OPENING:
            return self._quotation(document, at, token)
        while at < len(keys) and keys[at] in self._lists.links and links < _MOST_LINKS and at not in taken:
            at, links = at + 1, links + 1
        if at >= len(keys):
            return token
        last = self._core(document, at, head, taken, linked=links > 0)
        if last < 0:
            return token
        return self._completed(document, last, head, taken)

    def _core(self, document: Document, at: int, head: Head, taken: Taken, *, linked: bool) -> int:
        """The last token of the proper name or definite noun at `at`, -1 where there is none."""
        key, part = document.keys[at], self._names.part[document.keys[at]]
        if at in taken:
            return taken[at].last if taken[at].start == document.starts[at] else -1
        if part >= Part.FAMILY and head.word in self._lists.with_purpose:
            return self._people.extent(document, at, taken, unknown=True)[0]
        if key.startswith("ال") and len(key) > 4 and key not in self._lists.no_names:
            trigger = self._names.trigger[key]
            if head.word == _MINISTRY and key[2:] not in self._lists.portfolios:
                return -1
            return at if trigger is None and not (self._adjective[key] and self._names.vocabulary.demonym[key]) else -1
        if part is Part.UNKNOWN and not linked:
            return self._people.extent(document, at, taken, unknown=True)[0]
        return -1

    def _after_article(self, document: Document, token: int, head: Head) -> int:
        last = token
        while last - token < _MOST_ADJECTIVES and self._names_body(document.key(last + 1)):
            last += 1
        if last == token:
            return token
        completed = self._completed(document, last, head, {})
        enough = (head.word, document.keys[token + 1]) in self._lists.enough or last - token > 1 or completed > last
        return completed if enough else token

    def _names_body(self, key: str) -> bool:
        return key.startswith("ال") and (
            key[2:] in self._lists.adjectives or (self._adjective[key] and self._names.vocabulary.demonym[key])
        )

    def _completed(self, document: Document, last: int, head: Head, taken: Taken) -> int:
        """The last token with adjectives, purpose and joined parts."""
        last = self._with_adjectives(document, last)
        if head.word == _MINISTRY:
            return self._with_joined(document, last, self._lists.portfolios)
        if head.definite or head.word in self._lists.with_purpose:
            purpose = self._purpose(document, last + 1, taken)
            if purpose > last:
                last = self._with_joined(document, self._with_adjectives(document, purpose), None)
            else:
                last = self._with_joined(document, last, self._lists.adjectives | self._lists.portfolios)
        return last

    def _with_adjectives(self, document: Document, last: int) -> int:
        for _ in range(_MOST_ADJECTIVES):
            if not self._adjective[document.key(last + 1)]:
                break
            last += 1
        for tail in self._lists.tails:
            if tuple(document.keys[last + 1 : last + 1 + len(tail)]) == tail:
                return last + len(tail)
        return last

    def _purpose(self, document: Document, at: int, taken: Taken) -> int:
        """The last token of what a body is for (للأبحاث, لمكافحة الإرهاب, لتكوين الأئمة), `at - 1` where nothing is said."""
        key = document.key(at)
        if not key.startswith("ل") or len(key) < 4:
            return at - 1
        if key.startswith("لل"):
            return at if not self._names.trigger[key] and at not in taken else at - 1
        after = document.key(at + 1)
        if at in taken or self._names.part[key] >= Part.FAMILY:
            return at - 1
        if key[1:] in self._lists.links or self._names.vocabulary.listed(key[1:]):
            if after in self._lists.links:
                at, after = at + 1, document.key(at + 2)
            if at + 1 in taken:
                return taken[at + 1].last
            if after.startswith("ال") and not self._names.trigger[after]:
                return at + 1
        return at - 1

    def _with_joined(self, document: Document, last: int, known: frozenset[str] | None) -> int:
        """The last token with the parts that و joins: words of `known`, or any noun with the article where it is None."""
        for _ in range(_MOST_JOINED):
            key = document.key(last + 1)
            if not key.startswith("و"):
                break
            if key.startswith("وال") and self._joins(key, known):
                last = self._with_adjectives(document, last + 1)
            elif key[1:] in self._lists.links and document.key(last + 2).startswith("ال"):
                last = self._with_adjectives(document, last + 2)
            else:
                break
        return last

    def _joins(self, key: str, known: frozenset[str] | None) -> bool:
        if known is not None:
            return key[3:] in known
        return self._names.trigger[key] is None and self.head[key] is None and not self._names.vocabulary.demonym[key]

    def _quotation(self, document: Document, at: int, token: int) -> int:
        for last in range(at + 2, min(at + _LONGEST_QUOTATION, len(document))):
            if document.keys[last] in '”"»':
                return last
        return token
