"""Names that are known in full: a table of their words, looked up at every token.

A name is found whatever spelling its search key stands for, after clitics (بمراكش, وهولندا, للمغرب = ل + المغرب), with
quotation marks or hyphens between its words (التحالف الدولي ضد "داعش"). Of names that begin at one word the longest
is taken. A name that is also a common word is marked as weak, and counts only where its neighbours speak for it
(resources/patterns/context.toml).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.memo import Memo
from annotator.highlight.vocabulary import words
from annotator.resources import toml, tsv
from annotator.text.words import readings

WEAK = "?"
"""In a table, before a name that is also a common word; twice where only a noun before it tells the name."""

_TABLES = {"LOC": ("countries.tsv", "places.tsv", "cities.tsv"), "ORG": ("organisations.tsv",)}
_FURTHER = "further_names.tsv"
_OPENING = frozenset("“”\"«»'’‘")
_SKIPPED = _OPENING | frozenset("-–")


class Name(NamedTuple):
    """A known name as it may be written, with the code and the label of its entity, and how weak it is (0 to 2)."""

    text: str
    label: str
    code: str
    weak: int = 0


class Hit(NamedTuple):
    """A known name in a document: its tokens, its ends in code points, and the clitics before it."""

    first: int
    last: int
    start: int
    end: int
    name: Name
    proclitics: str


class _Start(NamedTuple):
    """One way in which a token begins names: after how many letters, and what must follow."""

    front: int
    proclitics: str
    names: tuple[tuple[tuple[str, ...], Name], ...]


def shipped_names() -> Iterator[Name]:
    """Every name of the shipped tables."""
    for label, tables in _TABLES.items():
        for row in chain.from_iterable(tsv("gazetteers", table) for table in tables):
            yield from _names(row[0], label, [row[1], *row[2].split("|")])
    for code, cell in tsv("gazetteers", _FURTHER):
        yield from _names(code, "LOC", cell.split("|"))


def _names(code: str, label: str, texts: Iterable[str]) -> Iterator[Name]:
    for text in filter(None, texts):
        plain = text.lstrip(WEAK)
        yield Name(plain, label, code, len(text) - len(plain))


class Gazetteer:
    """Finds known names in documents. Of two entities with one name the one that comes first is taken."""

    def __init__(self, names: Iterable[Name]) -> None:
        table: dict[str, dict[tuple[str, ...], Name]] = {}
        for name in names:
            first, *rest = (key for key in Document(name.text).keys if key not in _SKIPPED)
            table.setdefault(first, {}).setdefault(tuple(rest), name)
        self._table = {first: tuple(sorted(rests.items(), key=lambda item: -len(item[0]))) for first, rests in table.items()}
        self.starts: Memo[tuple[_Start, ...]] = Memo(self._starts)
        data = toml("patterns", "context.toml")
        self._separators = frozenset(data.pop("separators").split())
        self._contexts = {label: _Context(table) for label, table in data.items()}

    def _starts(self, key: str) -> tuple[_Start, ...]:
        found: dict[int, _Start] = {}
        for reading in readings(key):
            word = "ال" + reading.stem if reading.article else reading.stem
            if word in self._table and "س" not in reading.proclitics:
                found.setdefault(reading.front, _Start(reading.front, reading.proclitics, self._table[word]))
        return tuple(found.values())

    def hits(self, document: Document) -> list[Hit]:
        """The names of a document from its start to its end, none within another."""
        starts, hits, free = self.starts, [], 0
        for token, key in enumerate(document.keys):
            if token >= free and (ways := starts[key]) and (hit := self._longest(document, token, ways)):
                hits.append(hit)
                free = hit.last + 1
        return [hit for place, hit in enumerate(hits) if not hit.name.weak or self._supported(document, hits, place)]

    def _longest(self, document: Document, token: int, ways: tuple[_Start, ...]) -> Hit | None:
        best: Hit | None = None
        for way in ways:
            for rest, name in way.names:
                last = _follows(document, token, rest)
                if last >= 0:
                    if best is None or last > best.last:
                        end = document.ends[_closed(document, token, last)]
                        best = Hit(token, last, document.offset(token, way.front), end, name, way.proclitics)
                    break
        return best

    def _supported(self, document: Document, hits: list[Hit], place: int) -> bool:
        hit = hits[place]
        context, before = self._contexts[hit.name.label], document.key(hit.first - 1)
        if context.is_noun[before]:
            return True
        if hit.name.weak > 1:
            return False
        if before in context.prepositions or hit.proclitics[-1:] in context.clitics:
            return True
        near = [hits[index] for index in (place - 1, place + 1) if 0 <= index < len(hits)]
        sure = [other for other in near if other.name.label == hit.name.label and not other.name.weak]
        return any(self._listed(document, *sorted((hit, other))) for other in sure)

    def _listed(self, document: Document, left: Hit, right: Hit) -> bool:
        between = document.keys[left.last + 1 : right.first]
        return all(key in self._separators for key in between) and bool(between or right.proclitics.startswith("و"))


class _Context:
    """What right before a weak name of one label speaks for it."""

    def __init__(self, table: dict[str, str]) -> None:
        nouns = words(table["nouns"])
        self.is_noun: Memo[bool] = Memo(lambda key: any(reading.stem in nouns for reading in readings(key)))
        self.prepositions = words(table["prepositions"])
        self.clitics = frozenset(table["clitics"].split())


def _follows(document: Document, token: int, rest: tuple[str, ...]) -> int:
    """The last token of a name that begins at `token`, -1 where its other words do not follow."""
    keys, at, size = document.keys, token, len(document.keys)
    for word in rest:
        at += 1
        while at < size and keys[at] in _SKIPPED:
            at += 1
        if at >= size or keys[at] != word:
            return -1
    return at


def _closed(document: Document, first: int, last: int) -> int:
    """The last token with the closing quotation mark of a quotation that was opened within the name."""
    opened = any(key in _OPENING for key in document.keys[first:last])
    return last + 1 if opened and document.key(last + 1) in _OPENING else last
