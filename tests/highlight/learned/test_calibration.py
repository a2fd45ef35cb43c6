"""Scores say how often a name is right."""

from __future__ import annotations

import pytest

from annotator.highlight.learned.calibration import calibrated, score


def outcomes(likely: float, right: int, of: int = 100) -> list[tuple[float, bool]]:
    return [(likely, number < right) for number in range(of)]


def test_a_model_that_is_too_sure_is_toned_down(model):
    fitted = calibrated(model, [*outcomes(0.99, 80), *outcomes(0.9, 60), *outcomes(0.1, 30)])
    assert score(fitted, 0.99) == pytest.approx(0.8, abs=0.06)
    assert score(fitted, 0.1) == pytest.approx(0.3, abs=0.06)


def test_with_few_outcomes_probabilities_are_taken_as_they_are(model):
    assert calibrated(model, outcomes(0.9, 1, of=20)) is model


def test_scores_rise_with_probabilities(model):
    fitted = calibrated(model, [*outcomes(0.8, 70), *outcomes(0.3, 40)])
    scores = [score(fitted, likely / 20) for likely in range(21)]
    assert scores == sorted(scores)
    assert 0 < scores[0] < scores[-1] < 1
