"""Which passages are likeliest to support or refute a claim."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from rapidfuzz import fuzz

from annotator import resources
from annotator.evidence.queries import Query
from annotator.model.search import Passage
from annotator.model.values import Quantity
from annotator.text.keys import search_key
from annotator.text.stems import content_words

ReadQuantities: TypeAlias = Callable[[str], Sequence[Quantity]]


def rank(query: Query, passages: Sequence[Passage], read: ReadQuantities) -> list[Passage]:
    """The passages with their scores from 0 to 1, best first; those that have nothing of the claim are left out.

    `read` gives the quantities that a text states, in digits or in words.
    """
    rules = resources.toml("evidence.toml")
    by_words = _by_words(query, passages)
    best = sorted(range(len(passages)), key=lambda index: -by_words[index])
    ranked = []
    for place, index in enumerate(best):
        passage = passages[index]
        number = 0.0
        if query.quantity is not None and place < rules["numbers"]["read"]:
            number = max((_alike(query.quantity, found, rules["numbers"]) for found in read(passage.text)), default=0.0)
        wording = fuzz.partial_ratio(search_key(query.wording), search_key(passage.text)) / 100 if by_words[index] or number else 0.0
        if score := _score(query, by_words[index], number, wording, rules["weights"]):
            ranked.append(replace(passage, score=round(score, 3)))
    return sorted(ranked, key=lambda passage: -passage.score)


def _score(query: Query, words: float, number: float, wording: float, weights: Mapping[str, float]) -> float:
    score = weights["words"] * words + weights["number"] * number + weights["wording"] * wording
    return score if query.quantity is not None else score / (1 - weights["number"])


def _by_words(query: Query, passages: Sequence[Passage]) -> list[float]:
    """The share of the query's weight that each passage covers; a stem weighs by its inverse document frequency, as in BM25."""
    held = [{stem for *_, stem in content_words(passage.text)} & query.stems.keys() for passage in passages]
    frequency = Counter(stem for stems in held for stem in stems)
    weight = {
        stem: share * math.log(1 + (len(passages) - frequency[stem] + 0.5) / (frequency[stem] + 0.5)) for stem, share in query.stems.items()
    }
    whole = sum(weight.values()) or 1.0
    return [sum(weight[stem] for stem in stems) / whole for stems in held]


def _alike(sought: Quantity, found: Quantity, scores: Mapping[str, Any]) -> float:
    """How much a number of a passage says about the claim's."""
    units = {unit for unit in (sought.unit or sought.unit_inferred, found.unit or found.unit_inferred) if unit}
    stated = sought.bounds() != (None, None)
    if stated and sought.bounds() == found.bounds():
        return float(scores["same"] if len(units) == 1 and sought.unit == found.unit else scores["value"] if len(units) < 2 else 0.0)
    return float(scores["unit"]) if len(units) == 1 and sought.unit == found.unit else 0.0
