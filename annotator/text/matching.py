"""Where a query stands in a text: words as readers see them, with or without clitics and article, each at its own ends.

مغرب is found in المغرب, بالمغرب and وللمغرب.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from annotator.text.keys import TASHKEEL, TATWEEL, ZERO_WIDTH, fold, search_key
from annotator.text.words import WORD, readings, word_span, words

_QUOTED = re.compile(r'["“«„]([^"”»“„]*)["”»“]|(\S+)')
_ARTICLE = "ال"
_MARKS = re.escape(TASHKEEL + TATWEEL + ZERO_WIDTH)
MOST_KEYS = 6
"""No word is found under more keys than this, so neighbours are never further apart in the index."""

Term: TypeAlias = tuple[str, ...]


class Match(NamedTuple):
    """Where a term stands: where its first word begins, where in it the hit begins, and where its last word ends."""

    term: Term
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
    return dict(list(found.items())[:MOST_KEYS])


def terms(query: str) -> list[Term]:
    """What a query asks for, as search keys: its words, and the words between quotation marks as one term of several."""
    parts = [phrase or word for phrase, word in _QUOTED.findall(query)]
    found = [tuple(search_key(part[start:end]) for start, end in words(part)) for part in parts]
    return list(dict.fromkeys(term for term in found if term))


def find(text: str, query: str) -> list[tuple[int, int]]:
    """Where a query is found in one text, as the search over all articles finds it: ends in code points, [] unless all terms are there."""
    wanted = terms(query)
    return hits(text, wanted) if wanted else []


def hits(text: str, wanted: Sequence[Term]) -> list[tuple[int, int]]:
    """Hits of all terms by start; different words that were asked for and stand side by side are one hit."""
    folded = fold(text)
    found: dict[int, Match] = {}
    for term in wanted:
        matched = list(matches(text, folded, term))
        if not matched:
            return []
        for match in matched:
            if match.word not in found or match.end > found[match.word].end:
                found[match.word] = match
    return _joined(text, [found[word] for word in sorted(found)])


def matches(text: str, folded: str, term: Term) -> Iterator[Match]:
    """Where the words of a term stand one after the other; `folded` is `fold(text)`."""
    for place in _pattern(term[0]).finditer(folded):
        word, end = word_span(text, *place.span())
        start = keys_of(text[word:end]).get(term[0])
        if start is not None and (last := _followed(text, end, term[1:])):
            yield Match(term, word, word + start, last)


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


def _joined(text: str, matches: list[Match]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    joined: set[Term] = set()
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
