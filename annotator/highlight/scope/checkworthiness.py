"""How much a claim deserves checking, from 0 to 1: the order in which a reviewer meets claims.

The criteria and their weights are in `resources/grammar/checkworthiness.toml`.
"""

from __future__ import annotations

import math
from decimal import Decimal
from functools import cache, lru_cache, partial
from itertools import compress
from typing import Any

from annotator import resources
from annotator.highlight.document import Document
from annotator.highlight.scope.passages import any_within
from annotator.highlight.triggers import Trigger
from annotator.model.values import Modifier, Quantity, Scope
from annotator.text.keys import search_key

_SMALL, _LARGE = 3, 100
_SHORTEST_FUTURE = 4
_MEASURES = ("PERCENT", "MONEY", "DURATION")
_APPROXIMATE = (Modifier.APPROX, Modifier.BETWEEN)


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
    return frozenset(name for name, places in document.once(_moods).items() if any_within(places, tokens))


def _moods(document: Document) -> dict[str, list[int]]:
    return {name: trigger.tokens(document) for name, trigger in _MOODS.items()}


def checkworthiness(quantity: Quantity, scope: Scope, label: str, *, tone: frozenset[str], about_named: bool) -> float:
    """How much a quantity of that scope deserves checking. `tone` is its sentence's, `about_named` whether that names an entity."""
    value = quantity.value if quantity.value is not None else quantity.high
    stated = ("vague",) if value is None else _of_size(value, label)
    told = (scope.speaker is not None, scope.time is not None, scope.part_of is not None, about_named)
    return _worth(label, stated, quantity.modifier in _APPROXIMATE, told, tone)


@cache
def _worth(label: str, stated: tuple[str, ...], approximate: bool, told: tuple[bool, ...], tone: frozenset[str]) -> float:
    """The weight of all that is met; many claims meet the same. `told` says whether a claim is attributed, dated, part, about_named."""
    met = [*stated, *tone, *compress(("attributed", "dated", "part", "about_named"), told)]
    met += [label.lower()] if label in _MEASURES else []
    met += ["approximate"] if approximate else []
    weights = _data()["weights"]
    return round(1 / (1 + math.exp(-_data()["base"] - math.fsum(map(weights.__getitem__, met)))), 2)


@lru_cache(maxsize=4096)
def _of_size(value: Decimal, label: str) -> tuple[str, ...]:
    """What a number says by its size and its digits; the news states the same ones again and again."""
    size, digits = abs(value), value.normalize().as_tuple().digits
    told = {"precise": len(digits) > 1, "large": size >= _LARGE, "small": size <= _SMALL and label == "QUANTITY"}
    return tuple(name for name, holds in told.items() if holds)
