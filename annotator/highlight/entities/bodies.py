"""Bodies: a head noun opens the name of an organisation or of a building, and the name runs over what completes it.

After a head without the article comes an idafa, through links if need be, to a noun with the article, a person, a place or
another body (لجنة حقوق الإنسان, معهد محمد السادس, مكتب الأمم المتحدة); a head with the article needs adjectives that make
a name of it (المكتب المركزي). Then follow adjectives, what the body is for (للأبحاث القضائية), and what و joins to
these (وزارة الشؤون الخارجية والتعاون الإفريقي). A head alone is no mention.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.entities.complements import Complements
from annotator.highlight.entities.mentions import Mention, Taken, mention
from annotator.highlight.entities.name_lengths import NameLengths
from annotator.highlight.entities.name_words import ALONE, FAMILY, JOINT, UNKNOWN, NameWords
from annotator.highlight.lexicon.vocabulary import noun_readings, words, written
from annotator.resources import toml
from annotator.text.keys import search_key

_OPENING = frozenset('“"«”')
_CLOSING = frozenset('”"»')
_MOST_LINKS = 2
_SURER_THAN_A_PLACE = 0.92
_MOST_ADJECTIVES = 3
_LONGEST_QUOTATION = 9
_MINISTRY = "وزاره"
_AGAINST = "ضد"


class Head(NamedTuple):
    """A word that may open a body's name: its key without clitics, the letters before it, whether it has the article."""

    word: str
    front: int
    definite: bool


class _Lists:
    """The words of resources/patterns/bodies.toml, as keys."""

    def __init__(self) -> None:
        table = toml("patterns", "bodies.toml")
        self.definite_heads, self.outside = words(table["definite_heads"]), words(table["outside"])
        self.facilities = words(table["facilities"])
        self.heads = words(table["heads"]) | self.outside | self.facilities
        self.before_unknown, self.before_person = words(table["before_unknown"]), words(table["before_person"])
        self.called_like_places = words(table["called_like_places"])
        self.clubs, self.club_adjectives = words(table["clubs"]), words(table["club_adjectives"])
        self.needs_more = words(table["needs_more"])
        self.with_purpose = words(table["with_purpose"])
        self.with_joined_nouns = words(table["with_joined_nouns"])
        self.portfolios, self.no_names = words(table["portfolios"]), words(table["no_names"])
        self.adjectives = frozenset(form for word in words(table["adjectives"]) for form in (word, word + "ه"))
        self.enough = frozenset(tuple(search_key(phrase).split()) for phrase in table["enough"].strip().split("|"))


class Bodies:
    """Finds bodies in a document."""

    def __init__(self, names: NameWords, lengths: NameLengths, complements: Complements) -> None:
        self._names, self._lengths, self._complements, self._lists = names, lengths, complements, _Lists()

    def head(self, key: str) -> Head | None:
        """What a key opens, None if nothing."""
        for reading in noun_readings(key):
            word = written(reading)
            if word in (self._lists.definite_heads if reading.article else self._lists.heads):
                return Head(word, reading.front, reading.article)
        return None

    def mentions(self, document: Document, heads: Iterable[tuple[int, Head]], taken: Taken) -> Iterator[Mention]:
        """The bodies named in a document. `heads` are its tokens that may open a name, `taken` the known names."""
        free = 0
        for token, head in heads:
            if token >= free and token not in taken and (found := self._body(document, token, head, taken)):
                yield found
                free = found.last + 1

    def longer(self, document: Document, known: Iterable[Mention]) -> Iterator[Mention]:
        """Known names, those of bodies with an adjective that clubs have in theirs: نادي الوداد الرياضي."""
        for body in known:
            last = body.last + 1
            runs_on = body.label == "ORG" and document.key(last) in self._lists.club_adjectives
            yield body._replace(last=last, end=document.ends[last]) if runs_on else body

    def _body(self, document: Document, token: int, head: Head, taken: Taken) -> Mention | None:
        if head.word in self._lists.facilities:
            return self._facility(document, token, head, taken)
        last = self._after_article(document, token, head, taken) if head.definite else self._after_bare(document, token, head, taken)
        if last == token:
            return None
        if head.word in self._lists.outside:
            return self._inner(document, token + 1, last, head, taken)
        return mention(document, token, last, "ORG", f"{document.quote(token, token)} …", 0.85, front=head.front)

    def _facility(self, document: Document, token: int, head: Head, taken: Taken) -> Mention | None:
        """A place that is called after a person: مطار محمد الخامس الدولي."""
        at = token + 1
        key = document.key(at)
        if self._names.has_title(key) and not self._opens_name(document, at):
            last = self._person(document, at, taken)
        elif (self._names.part[key] >= ALONE or self._opens_name(document, at)) and at not in taken:
            last = self._lengths.extent(document, at, taken, unknown=False)[0]
        else:
            return None
        if last == at:
            return None
        last = self._complements.adjectives(document, last, taken)
        return mention(document, token, last, "LOC", f"{document.quote(token, token)} …", 0.7, front=head.front)

    def _inner(self, document: Document, first: int, last: int, head: Head, taken: Taken) -> Mention | None:
        """The proper name alone after a head that stays outside; a newspaper or a club may be called like a place."""
        rule = f"head noun {document.quote(first - 1, first - 1)}"
        if first in taken and taken[first].label == "LOC" and head.word in self._lists.called_like_places:
            return mention(document, first, taken[first].last, "ORG", rule, _SURER_THAN_A_PLACE)
        if document.keys[first] in _OPENING:
            return mention(document, first + 1, last - 1, "ORG", rule, 0.75)
        if head.word in self._lists.clubs and document.keys[last] in self._lists.club_adjectives:
            return mention(document, first, last, "ORG", rule, 0.75)
        if self._names.part[document.keys[first]] is not UNKNOWN:
            return None
        return mention(document, first, last, "ORG", rule, 0.6)

    def _after_bare(self, document: Document, token: int, head: Head, taken: Taken) -> int:
        """The last token of a name whose head has no article; the head's own token where there is no name."""
        at = token + 1
        if document.key(at) in _OPENING:
            return self._quotation(document, at, token)
        while (
            (key := document.key(at)) in self._complements.links
            and key not in self._lists.no_names
            and at - token <= _MOST_LINKS
            and at not in taken
        ):
            at += 1
        last = self._core(document, at, head, taken, linked=at > token + 1)
        if last < 0:
            return token
        completed = self._completed(document, last, head, taken)
        described = completed == last == at and at not in taken and head.word in self._lists.needs_more
        return token if described and self._complements.is_noun(document.key(at)) else completed

    def _core(self, document: Document, at: int, head: Head, taken: Taken, *, linked: bool) -> int:
        """The last token of the proper name or noun with the article at `at`, -1 where there is none."""
        key = document.key(at)
        part = self._names.part[key]
        if at in taken:
            return taken[at].last if taken[at].start == document.starts[at] else -1
        if head.word in self._lists.before_person and self._names.has_title(key) and not self._opens_name(document, at):
            person = self._person(document, at, taken)
            return person if person > at else -1
        if (
            part >= FAMILY
            and head.word in self._lists.before_person
            and (part >= ALONE or self._opens_name(document, at) or not self._names.vocabulary.common[key])
        ):
            last = self._lengths.extent(document, at, taken, unknown=True)[0]
            return -1 if last == at and part is JOINT else last
        if part is UNKNOWN and not linked and head.word in self._lists.before_unknown:
            return self._lengths.extent(document, at, taken, unknown=True)[0]
        if head.word == _MINISTRY:
            return at if self._is_portfolio(key) else -1
        generic = not linked and key in self._lists.no_names
        return -1 if generic or not self._complements.is_noun(key) or self._complements.is_demonym(key) else at

    def _person(self, document: Document, at: int, taken: Taken) -> int:
        """The last token of a person's name after a title at `at`: جامعة الملك سعود, مستشفى الأمير سلطان."""
        if self._names.part[document.key(at + 1)] < FAMILY:
            return at
        return self._lengths.extent(document, at + 1, taken, unknown=True)[0]

    def _opens_name(self, document: Document, at: int) -> bool:
        """Whether ابن or the like begins a person's name: مستشفى ابن رشد, but not مدرسة ابن المدير."""
        key = document.key(at)
        return key in self._names.openers and not self._lengths.is_son_of_the(document, at, key)

    def _after_article(self, document: Document, token: int, head: Head, taken: Taken) -> int:
        last = token
        while last - token < _MOST_ADJECTIVES and self._makes_name(document.key(last + 1)):
            last += 1
        if last == token:
            return token
        completed = self._completed(document, last, head, taken)
        enough = (head.word, document.keys[token + 1]) in self._lists.enough or last - token > 1 or completed > last
        return completed if enough else token

    def _makes_name(self, key: str) -> bool:
        return key.startswith("ال") and (key[2:] in self._lists.adjectives or self._complements.is_demonym(key))

    def _completed(self, document: Document, last: int, head: Head, taken: Taken) -> int:
        """The last token with adjectives, purpose and joined parts."""
        last = self._complements.adjectives(document, last, taken)
        if document.key(last + 1) == _AGAINST:
            return self._against(document, last, taken)
        if head.word in self._lists.with_joined_nouns:
            last = self._complements.joined(document, last, taken, self._complements.is_like)
        if not head.definite and head.word not in self._lists.with_purpose:
            return self._complements.joined(document, last, taken, self._is_portfolio) if head.word == _MINISTRY else last
        purpose = self._complements.purpose(document, last, taken)
        return purpose if purpose > last else self._complements.joined(document, last, taken, self._is_portfolio)

    def _is_portfolio(self, key: str) -> bool:
        return key.startswith("ال") and (key[2:] in self._lists.portfolios or key[2:] in self._lists.adjectives)

    def _against(self, document: Document, last: int, taken: Taken) -> int:
        """التحالف الدولي ضد داعش: with whom the body is against, and the quotation marks around the name."""
        at = last + 2
        quoted = document.key(at) in _OPENING
        if (enemy := taken.get(at + quoted)) is None:
            return last
        return enemy.last + (quoted and document.key(enemy.last + 1) in _CLOSING)

    def _quotation(self, document: Document, at: int, token: int) -> int:
        for last in range(at + 2, min(at + _LONGEST_QUOTATION, len(document))):
            if document.keys[last] in _CLOSING:
                return last
        return token
