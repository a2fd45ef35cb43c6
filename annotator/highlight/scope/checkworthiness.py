"""How much a claim deserves checking, from 0 to 1: the order in which a reviewer meets claims.

The criteria and their weights are in `resources/grammar/checkworthiness.toml`.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache, partial
from typing import Any

from annotator import resources
from annotator.highlight.document import Document
from annotator.highlight.triggers import Trigger
from annotator.model.values import Modifier, Quantity, Scope
from annotator.text.keys import search_key

_SMALL, _LARGE = 3, 100
_SHORTEST_FUTURE = 4
_MEASURES = ("PERCENT", "MONEY", "DURATION")


@cache
def _data() -> dict[str, Any]:
    return resources.toml("grammar", "checkworthiness.toml")


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(search_key(_data()["words"][name]).split())


def _tells(name: str, key: str) -> bool:
    if key in _words(name) or (key[0] in "وفبل" and key[1:] in _words(name)):
        return True
    return name == "future" and key.startswith(("سي", "ست")) and len(key) > _SHORTEST_FUTURE


_MOODS = {name: Trigger(partial(_tells, name)) for name in ("future", "compared")}


def tone(document: Document, tokens: range) -> frozenset[str]:
    """What the words of a sentence say of all its claims: `future`, `compared`."""
    return frozenset(name for name, places in document.once(_moods).items() if _any_within(places, tokens))


def _moods(document: Document) -> dict[str, list[int]]:
    return {name: trigger.tokens(document) for name, trigger in _MOODS.items()}


def _any_within(places: list[int], tokens: range) -> bool:
    first = bisect_left(places, tokens.start)
    return first < len(places) and places[first] < tokens.stop


def checkworthiness(quantity: Quantity, scope: Scope, label: str, *, tone: frozenset[str], about_named: bool) -> float:
    """How much a quantity of that scope deserves checking. `tone` is its sentence's, `about_named` whether that names an entity."""
    weights = _data()["weights"]
    total = _data()["base"] + sum(map(weights.__getitem__, (*_criteria(quantity, scope, label), *tone)))
    return round(1 / (1 + math.exp(-total - weights["about_named"] * about_named)), 2)


def _criteria(quantity: Quantity, scope: Scope, label: str) -> Iterator[str]:
    if label in _MEASURES:
        yield label.lower()
    value = quantity.value if quantity.value is not None else quantity.high
    if value is None:
        yield "vague"
    else:
        yield from _of_size(value, label)
    if quantity.modifier in (Modifier.APPROX, Modifier.BETWEEN):
        yield "approximate"
    if scope.speaker is not None:
        yield "attributed"
    if scope.time is not None:
        yield "dated"
    if scope.part_of is not None:
        yield "part"


@lru_cache(maxsize=4096)
def _of_size(value: Decimal, label: str) -> tuple[str, ...]:
    """What a number says by its size and its digits; the news states the same ones again and again."""
    size, digits = abs(value), value.normalize().as_tuple().digits
    told = {"precise": len(digits) > 1, "large": size >= _LARGE, "small": size <= _SMALL and label == "QUANTITY"}
    return tuple(name for name, holds in told.items() if holds)
