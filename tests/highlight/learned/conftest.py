"""A model that is learned once for all tests of this folder."""

from __future__ import annotations

import pytest

from annotator.highlight.learned import training
from annotator.highlight.learned.model import Model
from annotator.model.lesson import Lesson
from tests.highlight.learned.press import articles


@pytest.fixture(scope="session")
def learned() -> tuple[Model, Lesson]:
    return training.learn(articles(24))


@pytest.fixture(scope="session")
def model(learned: tuple[Model, Lesson]) -> Model:
    return learned[0]
