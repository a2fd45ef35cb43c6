"""How sure a rule is: the share of its suggestions that people found right, from `resources/grammar/scores.toml`."""

from __future__ import annotations

from functools import cache

from annotator import resources


@cache
def score_of(rule: str) -> float:
    """The score of the suggestions that a rule makes. KeyError for a rule that has none."""
    return _scores()[rule]


@cache
def _scores() -> dict[str, float]:
    return {rule: score for table in resources.toml("grammar", "scores.toml").values() for rule, score in table.items()}
