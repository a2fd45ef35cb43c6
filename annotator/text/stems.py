"""Light stems: words that share one are about the same thing often enough to compare sentences by them.

After light10 (Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval", 2007): the article
goes with its clitics, then endings of number, gender, case and person; no roots are known. Unlike there, letters that
can be clitics (و ف ب ل ك) go last and from every word, so that بطنجة and طنجة, البرنامج and ببرنامج have one stem.
What is taken off, and the words that say nothing of a subject, are in `resources/stems.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from annotator import resources
from annotator.text.keys import search_key
from annotator.text.words import words

_SHORTEST_STEM = 2
_SHORTEST_WITHOUT_CLITICS = 3


@cache
def _affixes() -> tuple[tuple[str, ...], tuple[str, ...], str]:
    table = resources.toml("stems.toml")
    return tuple(map(search_key, table["prefixes"])), tuple(map(search_key, table["suffixes"])), "".join(table["clitics"])


@cache
def _stop_words() -> frozenset[str]:
    table = resources.toml("stems.toml")
    return frozenset(light_stem(word) for group in table["stop_words"].values() for word in group)


@lru_cache(maxsize=100_000)
def light_stem(word: str) -> str:
    """The light stem of one word, as a search key; never shorter than two letters unless the word is."""
    prefixes, suffixes, clitics = _affixes()
    stem = search_key(word)
    for prefix in prefixes:
        if stem.startswith(prefix) and len(stem) >= len(prefix) + _SHORTEST_STEM:
            stem = stem[len(prefix) :]
            break
    for suffix in suffixes:
        if stem.endswith(suffix) and len(stem) >= len(suffix) + _SHORTEST_STEM:
            stem = stem[: -len(suffix)]
    while len(stem) > _SHORTEST_WITHOUT_CLITICS and stem[0] in clitics:
        stem = stem[1:]
    return stem


def content_words(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, str]]:
    """The words of `text[start:end]` that say what it is about: start, end, stem. No stop words, numbers or single letters."""
    stretch = text[start:end]
    for first, last in words(stretch):
        stem = light_stem(stretch[first:last])
        if len(stem) >= _SHORTEST_STEM and stem not in _stop_words() and not any(map(str.isdigit, stem)):
            yield start + first, start + last, stem
