"""Full-text search over words as readers see them: مغرب finds المغرب, بالمغرب and وللمغرب, each at its own ends.

FTS5 narrows the articles down, the stored text gives the hits: the index keeps no text, only for each word the
keys under which it can be found, one after the other. So a phrase cannot be looked up there by position; its
words must be near each other there and stand side by side in the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.model.search import SearchHit
from annotator.store.connection import Connection
from annotator.store.moment import at_one_moment
from annotator.text.matching import MOST_KEYS, Term, hits, keys_of, terms
from annotator.text.words import words

_AROUND = 40
"""Code points of context on each side of a hit."""
_TEXT = "SELECT id, coalesce(title, name) AS title, text FROM articles JOIN texts ON sha256 = text_sha256"


@dataclass(frozen=True, slots=True)
class FoundText:
    """An article in which something was looked for."""

    id: str
    title: str
    text: str

    def hit(self, start: int, end: int) -> SearchHit:
        """The place `[start, end)` in it, with what stands around it on its line."""
        before, after = self.text[max(0, start - _AROUND) : start], self.text[end : end + _AROUND]
        return SearchHit(self.id, self.title, start, end, before.rpartition("\n")[2], self.text[start:end], after.partition("\n")[0])


def add(db: Connection, number: int, text: str) -> None:
    """Puts an article into the index."""
    db.run("INSERT INTO search (rowid, keys) VALUES (?, ?)", (number, _index(text)))


def remove(db: Connection, number: int, text: str) -> None:
    """Takes an article out of the index; `text` must be what was added."""
    db.run("INSERT INTO search (search, rowid, keys) VALUES ('delete', ?, ?)", (number, _index(text)))


@at_one_moment
def search(db: Connection, query: str, *, limit: int = 200) -> list[SearchHit]:
    """Hits in the order of the articles. Quoted words must follow each other, all others only stand in the same article."""
    wanted = terms(query)
    found: list[SearchHit] = []
    for article in articles_with(db, wanted) if wanted else ():
        found += [article.hit(start, end) for start, end in hits(article.text, wanted)]
        if len(found) >= limit:
            break
    return found[:limit]


def articles_with(db: Connection, wanted: Sequence[Term], *, since: str | None = None) -> Iterator[FoundText]:
    """The articles in which all of the terms may stand, in their order; those from `since` on where an article's id is given."""
    first = db.scalar("SELECT number FROM articles WHERE id = ?", (since,)) if since else 0
    numbers = db.column("SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? ORDER BY rowid", (expression(wanted), first or 0))
    for number in numbers:
        if row := db.one(f"{_TEXT} WHERE number = ?", (number,)):
            yield FoundText(row["id"], row["title"], row["text"])


@at_one_moment
def in_context(db: Connection, places: Sequence[tuple[str, int, int]]) -> list[SearchHit]:
    """Places in articles (id, start, end) as hits, in the order given. KeyError for an article that is not there."""
    shown, article = list[SearchHit](), None
    for article_id, start, end in places:
        if article is None or article.id != article_id:  # a long article with many places is read once
            article = text_of(db, article_id)
        shown.append(article.hit(start, end))
    return shown


def text_of(db: Connection, article_id: str) -> FoundText:
    """An article's text, for places in it. KeyError if there is no such article."""
    row = db.one(f"{_TEXT} WHERE id = ?", (article_id,))
    if row is None:
        raise KeyError(article_id)
    return FoundText(row["id"], row["title"], row["text"])


def _index(text: str) -> str:
    return " ".join(key for start, end in words(text) for key in keys_of(text[start:end]))


def expression(terms: Sequence[Term]) -> str:
    """What FTS5 is asked for the articles in which all of the terms may stand."""
    return " AND ".join(_near([f'"{key}"' for key in term]) for term in terms)


def _near(quoted: list[str]) -> str:
    return quoted[0] if len(quoted) == 1 else f"NEAR({' '.join(quoted)}, {MOST_KEYS * len(quoted)})"
