"""Reads documents with a model that a project has taught."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from annotator.highlight.document import Document
from annotator.highlight.entities.entities import shipped
from annotator.highlight.entities.mentions import Mention, flat
from annotator.highlight.learned.calibration import score
from annotator.highlight.learned.model import Model
from annotator.highlight.learned.scoring import Scorer

ORIGIN = "learned"
_CONSIDERED = 0.1
"""What the model finds less likely is not mentioned."""


class Learned:
    """Finds names with a model; `taught` counts the names of each label that taught it."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._scorer = Scorer(model)
        self.taught = model.taught

    def mentions(self, document: Document) -> Iterator[Mention]:
        """All that the model thinks of, each with how often such a name is right; they may touch each other."""
        beliefs = self._scorer.beliefs(document, flat(document.once(shipped().mentions)))
        for name, likely in beliefs.names(_CONSIDERED):
            start, end = document.offset(name.first, name.front), document.ends[name.last]
            yield Mention(name.first, name.last, start, end, name.label, ORIGIN, score(self._model, likely), origin=ORIGIN)


@lru_cache(maxsize=1)
def from_bytes(data: bytes) -> Learned:
    """The recogniser with a stored model; the last one is kept, with what it knows of words."""
    return Learned(Model.from_bytes(data))
