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
from annotator.text.keys import TASHKEEL, TATWEEL, ZERO_WIDTH, fold, search_key
from annotator.text.words import WORD, readings, word_span, words

_QUOTED = re.compile(r'["“«„]([^"”»“„]*)["”»“]|(\S+)')
_ARTICLE = "ال"
_MARKS = re.escape(TASHKEEL + TATWEEL + ZERO_WIDTH)
_MOST_KEYS = 6
"""No word is found under more keys than this, so neighbours are never further apart in the index."""
_AROUND = 40
"""Code points of context on each side of a hit."""

_Term: TypeAlias = tuple[str, ...]


class _Match(NamedTuple):
    """Where a term stands: where its first word begins, where in it the hit begins, and where its last word ends."""

    term: _Term
    word: int
    start: int
    end: int


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
    """Places in articles (id, start, end) as hits, in the order given. KeyError for an article that is not there."""
    shown, last, row = list[SearchHit](), None, None
    for article_id, start, end in places:
        if article_id != last:  # a long article with many places is read once
            row = db.one(
                "SELECT coalesce(title, name) AS title, text FROM articles JOIN texts ON sha256 = text_sha256 WHERE id = ?", (article_id,)
            )
            last = article_id
        if row is None:
            raise KeyError(article_id)
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
    return quoted[0] if len(quoted) == 1 else f"NEAR({' '.join(quoted)}, {_MOST_KEYS * len(quoted)})"


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
    folded = fold(text)
    found: dict[int, _Match] = {}
    for term in terms:
        matches = list(_matches(text, folded, term))
        if not matches:
            return []
        for match in matches:
            if match.word not in found or match.end > found[match.word].end:
                found[match.word] = match
    return _joined(text, [found[word] for word in sorted(found)])


def _matches(text: str, folded: str, term: _Term) -> Iterator[_Match]:
    for place in _pattern(term[0]).finditer(folded):
        word, end = word_span(text, *place.span())
        start = keys_of(text[word:end]).get(term[0])
        if start is not None and (last := _followed(text, end, term[1:])):
            yield _Match(term, word, word + start, last)


def _followed(text: str, end: int, keys: Sequence[str]) -> int:
    """Where the last word of these ends, if they are the words that follow `end`; 0 if not."""
    following = WORD.finditer(text, end)
    for key in keys:
        word = next(following, None)
        if word is None or key not in keys_of(word.group()):
            return 0
        end = word.end()
    return end


@lru_cache(maxsize=256)
def _pattern(key: str) -> re.Pattern[str]:
    """Where in a folded text a word with that key may be: its letters, marks between them. للمغرب has no alef of المغرب."""
    letters = key.removeprefix("ا") if key.startswith(_ARTICLE) else key
    return re.compile(f"[{_MARKS}]*".join(map(re.escape, letters)))


def _joined(text: str, matches: list[_Match]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    joined: set[_Term] = set()
    last = -1
    for match in matches:
        beside = 0 <= last <= match.word and match.term not in joined and not text[last : match.word].strip()
        if match.word < last or beside:
            spans[-1] = spans[-1][0], max(last, match.end)
            joined.add(match.term)
        else:
            spans.append((match.start, match.end))
            joined = {match.term}
        last = max(last, match.end)
    return spans


def _hit(article_id: str, title: str, text: str, span: tuple[int, int]) -> SearchHit:
    start, end = span
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return SearchHit(article_id, title, start, end, before.rpartition("\n")[2], text[start:end], after.partition("\n")[0])
