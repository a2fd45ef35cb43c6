"""Words, their clitics, and ends that never cut a character in two."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from annotator.text.keys import TASHKEEL, TATWEEL, fold, search_key

_JOINERS = "\u200c\u200d"
_MARKS = TASHKEEL + TATWEEL + _JOINERS
_LONGEST = 64
"""Longer ones are no words that a text repeats, and are not remembered."""
_FRONTS = frozenset("وفبكلسا")
"""The first letters of clitics and of the article."""
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}])*")
"""A word as a reader sees it: letters and digits with their tashkeel, tatweel and joiners, no punctuation."""


class Clitics(NamedTuple):
    """One way to read the front of a word: `proclitics` (و ف ب ك ل س, in order), whether the article follows, the stem.

    `front` is how many code points of the written word come before the article or, without one, before
    the stem; `cut` how many before the stem. In للمغرب, which is ل + المغرب without its alef, the article is
    the second lam: front 1, cut 2.
    """

    proclitics: str
    article: bool
    stem: str
    front: int
    cut: int


def words(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each word."""
    return (match.span() for match in WORD.finditer(text))


def readings(word: str) -> tuple[Clitics, ...]:
    """Every way to read a word's front as clitics, the whole word first and the longest front last.

    All readings are possible, none is promised to be right: وزير is both وزير and و+زير. A stem keeps at
    least two letters. The stem is a search key. What was asked last is remembered: many lists ask of a word one after another.
    """
    return _remembered(word) if len(word) <= _LONGEST else _read(word)


def _read(word: str) -> tuple[Clitics, ...]:
    key, cuts = _letters(word)
    found = [Clitics("", False, key, 0, 0)]
    if key[:1] not in _FRONTS:
        return tuple(found)
    for conjunction in ("", key[:1]) if key[:1] in ("و", "ف") else ("",):
        rest = key[len(conjunction) :]
        for preposition in ("", rest[:1]) if rest[:1] and rest[:1] in "بكلس" else ("",):
            _add(found, key, cuts, conjunction + preposition)
    return tuple(dict.fromkeys(sorted(found, key=lambda reading: reading.cut)))


_remembered = lru_cache(maxsize=4096)(_read)


def forms(word: str) -> frozenset[str]:
    """The search keys of what may stand after a word's clitics, with and without its article: a list that has none of them
    does not know the word. Remembered like `readings`."""
    return _remembered_forms(word) if len(word) <= _LONGEST else _forms(word)


def _forms(word: str) -> frozenset[str]:
    found = readings(word)
    return frozenset([reading.stem for reading in found] + ["ال" + reading.stem for reading in found if reading.article])


_remembered_forms = lru_cache(maxsize=4096)(_forms)


def _add(found: list[Clitics], key: str, cuts: list[int], proclitics: str) -> None:
    length = len(proclitics)
    rest = key[length:]
    if len(rest) >= 2 and length:
        found.append(Clitics(proclitics, False, rest, cuts[length], cuts[length]))
    if rest.startswith("ال") and len(rest) >= 4:
        found.append(Clitics(proclitics, True, rest[2:], cuts[length], cuts[length + 2]))
    elif proclitics.endswith("ل") and rest.startswith("ل") and len(rest) >= 3:
        found.append(Clitics(proclitics, True, rest[1:], cuts[length], cuts[length + 1]))


def _letters(word: str) -> tuple[str, list[int]]:
    """The word's search key, and for each letter of it the offset in the word; one past the end last."""
    key = search_key(word)
    if len(key) == len(word):
        return key, list(range(len(word) + 1))
    folded = fold(word)
    cuts = [index for index, char in enumerate(folded) if search_key(char)]
    return "".join(folded[index] for index in cuts), [*cuts, len(word)]


def bare_keys(word: str) -> tuple[str, ...]:
    """The search keys under which a word can be found: itself, and every stem without clitics and article."""
    return tuple(dict.fromkeys(reading.stem for reading in readings(word)))


def is_boundary(text: str, offset: int) -> bool:
    """Whether a span may end or begin there: not before a combining mark or a joiner, after a zero-width joiner, within a flag."""
    if offset <= 0 or offset >= len(text):
        return 0 <= offset <= len(text)
    after, before = text[offset], text[offset - 1]
    return not (
        unicodedata.combining(after)
        or unicodedata.category(after) in ("Mn", "Me", "Mc")
        or after in "\u200d\u200c\ufe0f\ufe0e"
        or before == "\u200d"
        or "\U0001f3fb" <= after <= "\U0001f3ff"
        or (before == "\r" and after == "\n")
        or (_is_flag_letter(before) and _is_flag_letter(after) and _inside_flag(text, offset))
    )


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _inside_flag(text: str, offset: int) -> bool:
    """Whether the letters of flags before the offset are odd in number: two make a flag."""
    first = offset
    while first > 0 and _is_flag_letter(text[first - 1]):
        first -= 1
    return (offset - first) % 2 == 1


def snap(text: str, start: int, end: int) -> tuple[int, int]:
    """The smallest grapheme-safe span that holds `[start, end)`, within the text."""
    start, end = max(0, start), min(len(text), end)
    while not is_boundary(text, start):
        start -= 1
    while not is_boundary(text, end):
        end += 1
    return start, end


def word_span(text: str, start: int, end: int) -> tuple[int, int]:
    """The span widened to the whole words that it touches; a span on no word comes back grapheme-safe only."""
    start, end = snap(text, start, end)
    touched = [span for span in _words_near(text, start, end) if span[0] < max(end, start + 1) and start < span[1]]
    if not touched:
        return start, end
    return snap(text, min(start, touched[0][0]), max(end, touched[-1][1]))


def _words_near(text: str, start: int, end: int) -> list[tuple[int, int]]:
    left = start
    while left > 0 and (text[left - 1].isalnum() or text[left - 1] in _MARKS):
        left -= 1
    right = end
    while right < len(text) and (text[right].isalnum() or text[right] in _MARKS):
        right += 1
    return [(left + a, left + b) for a, b in words(text[left:right])]
