"""A model is stored as bytes and comes back."""

from __future__ import annotations

import numpy as np
import pytest

from annotator.highlight.document import Document
from annotator.highlight.learned.model import Model
from annotator.highlight.learned.recogniser import Learned


def test_it_comes_back_from_its_bytes(model):
    back = Model.from_bytes(model.to_bytes())
    assert (back.tags, back.features, back.taught) == (model.tags, model.features, model.taught)
    assert np.allclose(back.weights, model.weights, atol=0.01)
    assert (back.slope, back.offset) == pytest.approx((model.slope, model.offset))


def test_it_reads_the_same_after_coming_back(model):
    text = "وصلت القافلة إلى بوزملان مساء أمس، وأوضح زهوان لمرابي أن الطريق سالكة."
    before, after = (list(Learned(made).mentions(Document(text))) for made in (model, Model.from_bytes(model.to_bytes())))
    assert [name[:6] for name in before] == [name[:6] for name in after]
    assert [name.score for name in before] == pytest.approx([name.score for name in after], abs=0.01)
