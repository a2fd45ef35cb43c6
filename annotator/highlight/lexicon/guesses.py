"""The singular of a noun that no lexicon has, from the shape of the word as it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from annotator.highlight.lexicon.inflection import Number
from annotator.text.keys import fold

_ARTICLES = ("ال", "وال", "بال", "لل", "كال", "فال", "ولل", "وبال")
_SHORTEST = 3


class Guess(NamedTuple):
    """A guessed singular, and what the written word is of it."""

    lemma: str
    number: Number
    article: bool


class Patterns:
    """Regular plurals by the shape of the word.

    In a pattern the digits 1 to 4 stand for the letters of a root: `أ12ا3` = `123` reads أحزاب as the plural of
    حزب. The first pattern that fits is taken. A letter of a root is never an alef.
    """

    def __init__(self, patterns: Mapping[str, str]) -> None:
        self._patterns = [(re.compile(_shape(plural)), singular) for plural, singular in patterns.items()]

    def singular(self, word: str) -> str | None:
        """The singular of a plural that is written without article and marks, None where no pattern fits.

        A hamza below the alef is that of a verbal noun (إيواء), never that of أفعال.
        """
        if word.startswith("إ"):
            return None
        folded = fold(word)
        for shape, singular in self._patterns:
            if match := shape.fullmatch(folded):
                roots = {name[1:]: word[slice(*match.span(name))] for name in match.groupdict()}
                return "".join(roots.get(char, char) for char in singular)
        return None


def _shape(plural: str) -> str:
    return "".join(f"(?P<r{char}>[^ا])" if char.isdecimal() else char for char in fold(plural))


def guess(word: str, patterns: Patterns) -> Guess | None:
    """The singular of a counted word, written without marks; None where it is too short to tell.

    After a number ين is a plural, so that it is read as one here: عاملين is عامل.
    """
    article = max((start for start in _ARTICLES if word.startswith(start) and len(word) - len(start) >= _SHORTEST), key=len, default="")
    stem = word[len(article) :]
    if len(stem) < _SHORTEST or not stem.isalpha():
        return None
    lemma, number = _singular(stem, patterns)
    return Guess(lemma, number, bool(article))


def _singular(stem: str, patterns: Patterns) -> tuple[str, Number]:
    if (by_pattern := patterns.singular(stem)) is not None:
        return by_pattern, Number.PLURAL
    if len(stem) > _SHORTEST + 1:
        if stem.endswith("ات"):
            return stem[:-2] + "ة", Number.PLURAL
        if stem.endswith(("تان", "تين")):
            return stem[:-3] + "ة", Number.DUAL
        if stem.endswith(("ون", "ين")):
            return stem[:-2], Number.PLURAL
        if stem.endswith("ان"):
            return stem[:-2], Number.DUAL
    if len(stem) > _SHORTEST and stem.endswith("ا") and not stem.endswith("يا"):
        return stem[:-1], Number.SINGULAR
    return stem, Number.SINGULAR
