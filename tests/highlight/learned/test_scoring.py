"""Probabilities of names are those of the sum over all ways to tag a sentence."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from annotator.highlight.document import Document
from annotator.highlight.learned import scoring
from annotator.highlight.learned.model import Model
from annotator.highlight.learned.scoring import Scorer
from annotator.highlight.learned.tags import Tagged
from tests.highlight.learned.press import articles
from tests.highlight.learned.tagging import from_tags

TAGS = ("B0-LOC", "B1-LOC", "I-LOC", "O")


def small_model() -> Model:
    generator = np.random.default_rng(7)
    features = ["word=وصل", "word=الي", "word=تيزلمار", "word=بتيزلمار", "-1 word=الي", "+1 word=تيزلمار", "end2=ار"]
    weights = generator.normal(size=(len(features), len(TAGS))).astype(np.float32)
    transitions = generator.normal(size=(len(TAGS), len(TAGS))).astype(np.float32)
    return Model(TAGS, {name: row for row, name in enumerate(features)}, weights, transitions, {"LOC": 10})


def by_enumeration(model: Model, text: str) -> dict[Tagged, float]:
    """How likely each name is, by adding up all taggings of one sentence."""
    document = Document(text)
    scores = Scorer(model)._scores(document, [])
    likely: dict[Tagged, float] = {}
    total = 0.0
    for path in itertools.product(range(len(TAGS)), repeat=len(document)):
        score = sum(float(scores[token, tag]) for token, tag in enumerate(path))
        weight = math.exp(score + sum(float(model.transitions[pair]) for pair in itertools.pairwise(path)))
        total += weight
        tags = [TAGS[tag] for tag in path]
        begun = [place for place, tag in enumerate(tags) if tag.startswith("B")]
        for name in from_tags(tags):
            if name.first in begun:
                likely[name] = likely.get(name, 0.0) + weight
    return {name: weight / total for name, weight in likely.items()}


@pytest.mark.parametrize("text", ["وصل إلى تيزلمار", "نام", "عاد بتيزلمار أمس إلى"])
def test_names_are_as_likely_as_all_taggings_together_say(text, monkeypatch):
    monkeypatch.setattr(scoring, "_SURE", np.inf)
    model = small_model()
    beliefs = Scorer(model).beliefs(Document(text), [])
    expected = by_enumeration(model, text)
    found = dict(beliefs.names(0.001))
    assert found.keys() >= {name for name, likely in expected.items() if likely > 0.01}
    for name, likely in found.items():
        assert likely == pytest.approx(expected[name], abs=1e-4)


def test_what_is_surely_no_name_is_left_out_without_changing_the_rest(model, monkeypatch):
    text = "\n".join(example.text for example in articles(12))
    shortened = dict(Scorer(model).beliefs(Document(text), []).names(0.2))
    monkeypatch.setattr(scoring, "_SURE", np.inf)
    whole = dict(Scorer(model).beliefs(Document(text), []).names(0.2))
    assert shortened == pytest.approx(whole, abs=0.05)


def test_sentences_are_scored_side_by_side_as_each_alone():
    model = small_model()
    together = dict(Scorer(model).beliefs(Document("نام.\nوصل إلى تيزلمار غدا مساء.\n"), []).names(0.01))
    alone = dict(Scorer(model).beliefs(Document("\n\n\nوصل إلى تيزلمار غدا مساء.\n"), []).names(0.01))
    assert {(name.first, name.last): pytest.approx(likely, abs=1e-5) for name, likely in alone.items()} == {
        (name.first, name.last): likely for name, likely in together.items() if name.first > 2
    }


def test_a_name_begins_after_clitics_only_where_there_are_any():
    model = small_model()
    for text in ("تيزلمار", "سوق"):
        assert all(name.front == 0 for name, _ in Scorer(model).beliefs(Document(text), []).names(0.0001))
    assert any(name.front == 1 for name, _ in Scorer(model).beliefs(Document("بتيزلمار"), []).names(0.0001))


def test_an_empty_text_has_no_names():
    assert list(Scorer(small_model()).beliefs(Document(""), []).names(0.1)) == []
