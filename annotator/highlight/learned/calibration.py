"""From the probabilities of a model to how often people find it right.

Platt scaling ("Probabilistic Outputs for Support Vector Machines", 1999): a logistic curve over the log odds, fitted by
Newton's method on names of articles that the model has not seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import exp, log

import numpy as np

from annotator.highlight.learned.model import Model

_LEAST = 50
"""Outcomes; with fewer the probabilities are taken as they are."""
_STEPS = 20
_CERTAIN = 1e-4
_PRIOR = 1.0
"""How much keeps the curve near the diagonal, where outcomes are few."""


def log_odds(probability: float) -> float:
    """The logarithm of the odds, within bounds."""
    bounded = min(max(probability, _CERTAIN), 1 - _CERTAIN)
    return log(bounded / (1 - bounded))


def score(model: Model, probability: float) -> float:
    """How often a name that the model finds so likely is right, from 0 to 1."""
    return 1 / (1 + exp(-(model.slope * log_odds(probability) + model.offset)))


def calibrated(model: Model, outcomes: Iterable[tuple[float, bool]]) -> Model:
    """The model with the curve that fits the outcomes: probabilities, and whether each name was right."""
    found = list(outcomes)
    if len(found) < _LEAST:
        return model
    odds = np.array([[log_odds(likely), 1.0] for likely, _ in found])
    right = np.array([float(is_right) for _, is_right in found])
    diagonal, curve = np.array([1.0, 0.0]), np.zeros(2)
    for _ in range(_STEPS):
        expected = 1 / (1 + np.exp(-odds @ curve))
        slope = odds.T @ (right - expected) - _PRIOR * (curve - diagonal)
        bend = (odds * (expected * (1 - expected))[:, None]).T @ odds + _PRIOR * np.eye(2)
        curve = curve + np.linalg.solve(bend, slope)
    return replace(model, slope=float(curve[0]), offset=float(curve[1]))
