"""Full-text search over words as readers see them: مغرب finds المغرب, بالمغرب and وللمغرب, each at its own ends.

FTS5 narrows the articles down, the stored text gives the hits: the index keeps no text, only for each word the
keys under which it can be found, one after the other. So a phrase cannot be looked up there by position; its
words must be near each other there and stand side by side in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from annotator.model.search import SearchHit
from annotator.store.connection import Connection
from annotator.text.keys import search_key
from annotator.text.words import readings, words

_QUOTED = re.compile(r'["“«„]([^"”»“„]*)["”»“]|(\S+)')
_ARTICLE = "ال"
_MOST_KEYS = 12
"""No word is found under more keys than this, so neighbours are never further apart in the index."""
_AROUND = 40
"""Code points of context on each side of a hit."""

_Term: TypeAlias = tuple[str, ...]
_Word: TypeAlias = tuple[int, int]


class _Match(NamedTuple):
    """Where a term stands: its first and last word, and the offset in the text at which the hit begins."""

    term: _Term
    first: int
    last: int
    start: int


@lru_cache(maxsize=1 << 16)
def keys_of(word: str) -> dict[str, int]:
    """The keys under which a word is found, each with the offset in the word at which what it names begins.

    These are the word itself, its stems without clitics, and its stems without article; a stem with its article is
    spelled with ال, so that المغرب finds للمغرب.
    """
    found: dict[str, int] = {}
    for reading in readings(word):
        found.setdefault(reading.stem, reading.cut)
        if reading.article:
            found.setdefault(_ARTICLE + reading.stem, reading.front)
    return dict(list(found.items())[:_MOST_KEYS])


def add(db: Connection, number: int, text: str) -> None:
    """Puts an article into the index."""
    db.run("INSERT INTO search (rowid, keys) VALUES (?, ?)", (number, _index(text)))


def remove(db: Connection, number: int, text: str) -> None:
    """Takes an article out of the index; `text` must be what was added."""
    db.run("INSERT INTO search (search, rowid, keys) VALUES ('delete', ?, ?)", (number, _index(text)))


def search(db: Connection, query: str, *, limit: int = 200) -> list[SearchHit]:
    """Hits in the order of the articles. Quoted words must follow each other, all others only stand in the same article."""
    terms = _terms(query)
    hits: list[SearchHit] = []
    if not terms:
        return hits
    for article_id, title, text in _articles(db, _expression(terms)):
        hits += [_hit(article_id, title, text, span) for span in _spans(text, terms)]
        if len(hits) >= limit:
            break
    return hits[:limit]


def in_context(db: Connection, places: Sequence[tuple[str, int, int]]) -> list[SearchHit]:
    """Places in articles (id, start, end) as hits, in the order given."""
    shown = []
    for article_id, start, end in places:
        row = db.one(
            "SELECT coalesce(title, name) AS title, text FROM articles JOIN texts ON sha256 = text_sha256 WHERE id = ?", (article_id,)
        )
        if row:
            shown.append(_hit(article_id, row["title"], row["text"], (start, end)))
    return shown


def find(text: str, query: str) -> list[tuple[int, int]]:
    """Where a query is found in one text, as `search` finds it: ends in code points, empty unless every term is there."""
    terms = _terms(query)
    return _spans(text, terms) if terms else []


def _index(text: str) -> str:
    return " ".join(key for start, end in words(text) for key in keys_of(text[start:end]))


def _terms(query: str) -> list[_Term]:
    parts = [phrase or word for phrase, word in _QUOTED.findall(query)]
    found = [tuple(search_key(part[start:end]) for start, end in words(part)) for part in parts]
    return list(dict.fromkeys(term for term in found if term))


def _expression(terms: Sequence[_Term]) -> str:
    return " AND ".join(_near([f'"{key}"' for key in term]) for term in terms)


def _near(quoted: list[str]) -> str:
    return quoted[0] if len(quoted) == 1 else f"NEAR({' '.join(quoted)}, {2 * _MOST_KEYS * len(quoted)})"


def _articles(db: Connection, expression: str) -> Iterator[tuple[str, str, str]]:
    numbers = db.column("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", (expression,))
    for number in numbers:
        row = db.one(
            "SELECT id, coalesce(title, name) AS title, text FROM articles JOIN texts ON sha256 = text_sha256 WHERE number = ?", (number,)
        )
        if row:
            yield row["id"], row["title"], row["text"]


def _spans(text: str, terms: Sequence[_Term]) -> list[tuple[int, int]]:
    """Hits of all terms by start; different words that were asked for and stand side by side are one hit."""
    every = list(words(text))
    found: dict[int, _Match] = {}
    for term in terms:
        matches = list(_matches(every, text, term))
        if not matches:
            return []
        for match in matches:
            if match.first not in found or match.last > found[match.first].last:
                found[match.first] = match
    return _joined(every, text, [found[first] for first in sorted(found)])


def _matches(every: list[_Word], text: str, term: _Term) -> Iterator[_Match]:
    for first in range(len(every) - len(term) + 1):
        start, end = every[first]
        offset = keys_of(text[start:end]).get(term[0])
        if offset is not None and all(key in keys_of(text[slice(*every[first + n])]) for n, key in enumerate(term[1:], 1)):
            yield _Match(term, first, first + len(term) - 1, start + offset)


def _joined(every: list[_Word], text: str, matches: list[_Match]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    joined: set[_Term] = set()
    last = -2
    for match in matches:
        inside = match.first <= last
        beside = match.first == last + 1 and match.term not in joined and not text[every[last][1] : every[match.first][0]].strip()
        if inside or beside:
            spans[-1] = spans[-1][0], every[max(last, match.last)][1]
            joined.add(match.term)
        else:
            spans.append((match.start, every[match.last][1]))
            joined = {match.term}
        last = max(last, match.last)
    return spans


def _hit(article_id: str, title: str, text: str, span: tuple[int, int]) -> SearchHit:
    start, end = span
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return SearchHit(article_id, title, start, end, before.rpartition("\n")[2], text[start:end], after.partition("\n")[0])
