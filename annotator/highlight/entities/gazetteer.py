"""Names that are known in full: a table of their words, looked up at every token.

A name is found whatever spelling its search key stands for, after clitics (بمراكش, وهولندا, للمغرب = ل + المغرب), with
quotation marks or hyphens between its words (التحالف الدولي ضد "داعش"). Of names that begin at one word the longest
is taken. A name that is also a common word is marked as weak, and counts only where its neighbours speak for it
(resources/patterns/context.toml).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.lexicon.vocabulary import TANWIN, noun_readings, words, written
from annotator.highlight.memo import Memo
from annotator.resources import toml, tsv
from annotator.text.words import forms, readings

WEAK = "?"
"""In a table, before a name that is also a common word; twice where only a noun before it tells the name."""

_TABLES = {"LOC": ("countries.tsv", "places.tsv", "cities.tsv"), "ORG": ("organisations.tsv",)}
_FURTHER = "further_names.tsv"
_OPENING = frozenset("“”\"«»'’‘")
_AND = "و"
_HAMZAS, _ALEF = frozenset("أإآ"), "ا"
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


class _Group(NamedTuple):
    """The names that begin with one word: the word alone, and longer ones by their second word, longest first.

    `seconds` are the words and marks that may stand after the first word of a longer one.
    """

    alone: Name | None
    longer: Mapping[str, tuple[tuple[tuple[str, ...], Name], ...]]
    seconds: frozenset[str]


class Start(NamedTuple):
    """One way in which a token begins names: after how many letters, after which clitics."""

    front: int
    proclitics: str
    names: _Group


class Beginning(NamedTuple):
    """How a word begins names: in which ways, whether one of the names is the word alone, what may stand second in the others."""

    ways: tuple[Start, ...]
    alone: bool
    seconds: frozenset[str]


def shipped_names() -> Iterator[Name]:
    """Every name of the shipped tables, and phrases with the empty label that only look like names."""
    for code, cell in tsv("gazetteers", _FURTHER):
        yield from _names(code, "LOC", cell.split("|"))
    for label, tables in _TABLES.items():
        for row in chain.from_iterable(tsv("gazetteers", table) for table in tables):
            yield from _names(row[0], label, [row[1], *row[2].split("|")])
    for phrase in toml("patterns", "context.toml")["no_names"].split("|"):
        yield Name(phrase, "", "")


def _names(code: str, label: str, texts: Iterable[str]) -> Iterator[Name]:
    for text in filter(None, texts):
        plain = text.lstrip(WEAK)
        yield Name(plain, label, code, len(text) - len(plain))


class Gazetteer:
    """Finds known names in documents. Of two entities with one name the one that comes first is taken, of which it is
    no common word if there is one; `highlight.entities.homographs` looks at the others."""

    def __init__(self, names: Iterable[Name]) -> None:
        table: dict[str, dict[tuple[str, ...], Name]] = {}
        for name in names:
            first, *rest = (key for key in Document(name.text).keys if key not in _SKIPPED)
            known = table.setdefault(first, {}).setdefault(tuple(rest), name)
            if known.weak and not name.weak and known.code not in ("", name.code):
                table[first][tuple(rest)] = name
        self._table = {first: _group(rests) for first, rests in table.items()}
        data = toml("patterns", "context.toml")
        self._separators = frozenset(data.pop("separators").split())
        data.pop("no_names")
        self._contexts = {label: _Context(table) for label, table in data.items()}

    def starts(self, key: str) -> tuple[Start, ...]:
        """The ways in which a key begins known names."""
        if self._table.keys().isdisjoint(forms(key)):
            return ()
        found: dict[int, Start] = {}
        for reading in noun_readings(key):
            word = written(reading)
            if word in self._table:
                found.setdefault(reading.front, Start(reading.front, reading.proclitics, self._table[word]))
        return tuple(found.values())

    def beginning(self, key: str) -> Beginning | None:
        """How a key begins known names, None if none begins with it: most words are known not to by the word after them."""
        ways = self.starts(key)
        alone = any(way.names.alone for way in ways)
        return Beginning(ways, alone, frozenset[str]().union(*(way.names.seconds for way in ways))) if ways else None

    def named(self, keys: tuple[str, ...]) -> Name | None:
        """The name of just these words, given as keys; None where none is known."""
        group = self._table.get(keys[0])
        if group is None or len(keys) == 1:
            return group.alone if group else None
        return next((name for rest, name in group.longer.get(keys[1], ()) if rest == keys[2:]), None)

    def hits(self, document: Document, beginnings: Iterable[tuple[int, Beginning]]) -> list[Hit]:
        """The names of a document from its start to its end, none within another; `beginnings` are its tokens that may begin one."""
        hits: list[Hit] = []
        free = 0
        for token, (ways, alone, seconds) in beginnings:
            if (alone or document.key(token + 1) in seconds) and token >= free and (hit := _longest(document, token, ways)):
                hits.append(hit)
                free = hit.last + 1
        return [hit for place, hit in enumerate(hits) if not hit.name.weak or self._supported(document, hits, place)]

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


def _group(rests: Mapping[tuple[str, ...], Name]) -> _Group:
    longer: dict[str, list[tuple[tuple[str, ...], Name]]] = {}
    for rest, name in sorted(rests.items(), key=lambda item: -len(item[0])):
        if rest:
            longer.setdefault(rest[0], []).append((rest[1:], name))
    seconds = frozenset(longer) | _SKIPPED if longer else frozenset()
    return _Group(rests.get(()), {second: tuple(names) for second, names in longer.items()}, seconds)


def _longest(document: Document, token: int, ways: tuple[Start, ...]) -> Hit | None:
    """The longest of the names that begin at a token."""
    last, name, front, proclitics = -1, None, 0, ""
    after = document.key(token + 1)
    for way_front, way_proclitics, (alone, longer, seconds) in ways:
        if alone and last < token:
            last, name, front, proclitics = token, alone, way_front, way_proclitics
        if after in seconds:
            second = _next(document, token)
            for rest, known in longer.get(document.key(second), ()):
                if (end := _follows(document, second, rest)) > last:
                    last, name, front, proclitics = end, known, way_front, way_proclitics
                    break
    if name is None:
        return None
    if last > token:
        last = _closed(document, token, last)
    elif _spelled_apart(document.quote(token, token), name.text):
        return None
    return Hit(token, last, document.offset(token, front), document.ends[last], name, proclitics)


def _next(document: Document, token: int) -> int:
    """The token after one and after quotation marks and hyphens."""
    token += 1
    while document.key(token) in _SKIPPED:
        token += 1
    return token


def _follows(document: Document, token: int, rest: tuple[str, ...]) -> int:
    """The last token of a name of which `rest` must follow on `token`, -1 where it does not."""
    for word in rest:
        token = _next(document, token)
        if document.key(token) == _AND and word.startswith(_AND):
            token, word = token + 1, word[1:]
        if document.key(token) != word:
            return -1
    return token


def _spelled_apart(written: str, name: str) -> bool:
    """Whether a word is written with a hamza or a tanwin that the name has not: فأس and كوبا with tanwin are no places."""
    if TANWIN in written or _HAMZAS.isdisjoint(written):
        return TANWIN in written
    return any(letter in _HAMZAS and plain == _ALEF for letter, plain in zip(written[::-1], name[:0:-1], strict=False))


def _closed(document: Document, first: int, last: int) -> int:
    """The last token with the closing quotation mark of a quotation that was opened within the name."""
    opened = not _OPENING.isdisjoint(document.keys[first:last])
    return last + 1 if opened and document.key(last + 1) in _OPENING else last
