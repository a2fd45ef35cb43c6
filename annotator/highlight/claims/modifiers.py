"""Modifiers: how a stated value relates to the true one (حوالي 40, أكثر من 20, لا يقل عن 5, 10 على الأقل).

The phrases and verbs are in `resources/grammar/modifiers.toml`. A negation turns some of them round: لا يتجاوز is at most.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from annotator import resources
from annotator.highlight.claims.phrases import SLOT, Following, Preceding
from annotator.highlight.document import Document
from annotator.model.values import Modifier
from annotator.text.keys import search_key

_ROUND = 2
_THAT = "ان"
_CLAUSE = 7
"""How many words back a negation still reaches the phrase that it negates."""


class _Meaning(NamedTuple):
    modifier: Modifier
    negated: Modifier | None
    far: bool
    reached: bool = False
    measure: bool = False


class Modified(NamedTuple):
    """A modifier, and the token at which its phrase begins (before a number) or after which it ends."""

    modifier: Modifier
    token: int


@cache
def _data() -> dict[str, Any]:
    return resources.toml("grammar", "modifiers.toml")


@cache
def _before() -> Preceding[_Meaning]:
    return Preceding([*_phrases(), *_verbs()])


def _phrases() -> Iterator[tuple[str, _Meaning]]:
    for row in _data()["before"]:
        negated = Modifier(row["negated"]) if "negated" in row else None
        for phrase in row["phrases"]:
            yield (
                phrase,
                _Meaning(Modifier(row["modifier"]), negated, row.get("far", False), row.get("reached", False), row.get("measure", False)),
            )


def _verbs() -> Iterator[tuple[str, _Meaning]]:
    for row in _data()["verbs"]:
        meaning = _Meaning(Modifier(row["modifier"]), Modifier(row["negated"]) if "negated" in row else None, False)
        prepositions = [f" {word}" for word in row.get("then", [])] or [""]
        for verb in _conjugated(row):
            for preposition in prepositions:
                yield f"{verb} {SLOT}{preposition}", meaning
                if verb[0] == "ي":
                    yield f"ما {verb}{preposition}", meaning._replace(negated=None)
                if meaning.negated and verb[0] in "يت":
                    yield f"لا{verb} {SLOT}{preposition}", _Meaning(meaning.negated, None, False)


def _conjugated(row: dict[str, Any]) -> Iterator[str]:
    for stem in row.get("perfect", []):
        feminine = stem[:-1] if stem.endswith("ى") else stem
        yield from (stem, feminine + "ت", feminine + "وا")
    for stem in row.get("imperfect", []):
        yield from (prefix + stem + ending for prefix in "يت" for ending in ("", "ون", "ان"))


@cache
def _after() -> Following[Modifier]:
    return Following((phrase, Modifier(row["modifier"])) for row in _data()["after"] for phrase in row["phrases"])


@cache
def _words(table: str, name: str) -> frozenset[str]:
    return frozenset(search_key(word) for word in _data()[table][name])


def modifier_before(document: Document, token: int, value: Decimal | None = None, *, measure: bool = True) -> Modified | None:
    """The modifier whose phrase ends directly before a token, with the phrase's first token.

    `value` is what it modifies, `measure` tells whether that is a measure, a percentage or a number without a noun.
    """
    matched = _before().match(document, token - 1)
    if matched is None:
        return None
    meaning, first = matched
    if meaning.measure and not measure:
        return None
    if meaning.negated:
        if document.key(first - 1) in _negations("words"):
            return Modified(meaning.negated, first - 1)
        if document.key(first - 1) == _THAT and document.key(first - 2) in _words("negation", "without"):
            return Modified(meaning.negated, first - 2)
        if meaning.far and _is_denied(document, first):
            return Modified(meaning.negated, first)
    if meaning.reached and value is not None and not is_round(value):
        return Modified(Modifier.EXACT, first)
    return Modified(meaning.modifier, first)


def is_round(value: Decimal) -> bool:
    """Whether a number is one that is said of a limit: one or two digits before its zeros."""
    return len(value.normalize().as_tuple().digits) <= _ROUND


@cache
def _negations(name: str) -> frozenset[str]:
    return frozenset(prefix + word for word in _words("negation", name) for prefix in ("", "و", "ف"))


def _is_denied(document: Document, first: int) -> bool:
    """Whether the clause before a phrase is negated: ولم يبع منها أكثر من 30 نسخة."""
    for token in range(first - 1, max(first - _CLAUSE, -1), -1):
        key = document.key(token)
        if not key[0].isalnum() or key in _words("clause", "ends"):
            return False
        if key in _negations("clause"):
            return document.key(token + 1) not in _words("negation", "unless")
    return False


def modifier_after(document: Document, token: int) -> Modified | None:
    """The modifier whose phrase begins at a token, with the token after the phrase."""
    matched = _after().match(document, token)
    return Modified(*matched) if matched else None
