"""Learning a model from decided articles: gradient descent (L-BFGS) on the likelihood of their names, with CRFsuite.

Each sentence with a name is learned twice, once with some of its names hidden: what is particular to those words is left
out of their features, so that the words around a name weigh more (as word dropout does; without, a name that was never seen
is missed). The last sixth of the articles is held out first, to tell how well the model reads and how far its
probabilities can be trusted; then all of them are learned.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np

from annotator.highlight.combining import Combined
from annotator.highlight.document import Document
from annotator.highlight.entities.entities import shipped
from annotator.highlight.entities.mentions import MADE_OF_NAMES, Mention, flat
from annotator.highlight.learned.calibration import calibrated
from annotator.highlight.learned.features import PARTICULAR, Describer
from annotator.highlight.learned.model import Model
from annotator.highlight.learned.recogniser import Learned
from annotator.highlight.learned.scoring import Scorer
from annotator.highlight.learned.signs import signs
from annotator.highlight.learned.tags import OUTSIDE, Name, Tagged, sequences, tagged, to_tags
from annotator.model.errors import BadInput
from annotator.model.lesson import LEAST_NAMES, TOO_LITTLE, Example, Lesson, Tally

_LEAST_ARTICLES = 2
_HELD_OUT = 6
_HIDDEN = 0.3
_SETTINGS = {"c2": 4.0, "max_iterations": 60, "feature.possible_transitions": True}


class _Read(NamedTuple):
    """A decided article, ready to be learned: its names in tokens, what the rules say, and the chains that were read."""

    document: Document
    names: list[Tagged]
    mentions: list[Mention]
    chains: list[tuple[int, int]]


def learn(examples: Sequence[Example]) -> tuple[Model, Lesson]:
    """The model of all examples, and what came of those held out. BadInput where there is too little to learn from."""
    read = [found for example in examples if (found := _read(example)).chains]
    names = sum(len(found.names) for found in read)
    if names < LEAST_NAMES or len(read) < _LEAST_ARTICLES:
        raise BadInput(TOO_LITTLE)
    held_out = max(1, len(read) // _HELD_OUT)
    first = _fit(read[:-held_out])
    first = calibrated(first, _outcomes(first, read[-held_out:]))
    before, after = _figures(first, read[-held_out:])
    lesson = Lesson(len(read), names, held_out, before, after)
    return replace(_fit(read), slope=first.slope, offset=first.offset), lesson


def _read(example: Example) -> _Read:
    document = Document(example.text)
    names = [Name(*name) for name in example.names if name[2] not in MADE_OF_NAMES]
    mentions = flat(document.once(shipped().mentions))
    chains = [chain for chain in sequences(document) if _was_read(document, chain, example)]
    inside = {token for first, end in chains for token in range(first, end)}
    return _Read(document, [name for name in tagged(document, names) if name.first in inside], mentions, chains)


def _was_read(document: Document, chain: tuple[int, int], example: Example) -> bool:
    start, end = document.starts[chain[0]], document.ends[chain[1] - 1]

    def holds(spans: Iterable[tuple[int, int]]) -> bool:
        return any(first < end and start < last for first, last in spans)

    return not holds(example.skipped) and (example.finished or (holds(example.decided) and not holds(example.waiting)))


def _fit(read: Sequence[_Read]) -> Model:
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=_SETTINGS, verbose=False)
    for features, tags in _sequences(read):
        trainer.append(features, tags)
    with TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        dump = tagger.info()
        tagger.close()
    return _model(dump.state_features, dump.transitions, Counter(name.label for found in read for name in found.names))


def _sequences(read: Iterable[_Read]) -> Iterator[tuple[list[list[str]], list[str]]]:
    describer, chance = Describer(signs()), random.Random(0)
    for found in read:
        described = describer.describe(found.document, found.mentions)
        tags = to_tags(len(found.document), found.names)
        for first, end in found.chains:
            features, wanted = described[first:end], tags[first:end]
            yield features, wanted
            if any(tag != OUTSIDE for tag in wanted):
                yield _with_hidden(features, wanted, chance), wanted


def _with_hidden(features: list[list[str]], tags: list[str], chance: random.Random) -> list[list[str]]:
    return [
        [feature for feature in told if not feature.startswith(PARTICULAR)] if tag != OUTSIDE and chance.random() < _HIDDEN else told
        for told, tag in zip(features, tags, strict=True)
    ]


def _model(weights: dict[tuple[str, str], float], transitions: dict[tuple[str, str], float], taught: Mapping[str, int]) -> Model:
    tags = tuple(sorted({OUTSIDE, *(tag for pair in transitions for tag in pair), *(tag for _, tag in weights)}))
    column = {tag: place for place, tag in enumerate(tags)}
    features: dict[str, int] = {}
    for feature, _ in weights:
        features.setdefault(feature, len(features))
    table, follows = np.zeros((len(features), len(tags)), np.float32), np.zeros((len(tags), len(tags)), np.float32)
    for (feature, tag), weight in weights.items():
        table[features[feature], column[tag]] = weight
    for (before, after), weight in transitions.items():
        follows[column[before], column[after]] = weight
    return Model(tags, features, table, follows, dict(taught))


def _outcomes(model: Model, read: Iterable[_Read]) -> Iterator[tuple[float, bool]]:
    """The probability of every name that the model thinks of, and whether it is one."""
    scorer = Scorer(model)
    for found in read:
        right = set(found.names)
        for name, likely in scorer.beliefs(found.document, found.mentions).names(0.05):
            if any(first <= name.first < end for first, end in found.chains):
                yield likely, name in right


def _figures(model: Model, read: Sequence[_Read]) -> tuple[dict[str, Tally], dict[str, Tally]]:
    """How the shipped recogniser reads alone, and together with the model."""
    alone, together = Combined(shipped()), Combined(shipped(), Learned(model))
    return _tallies(alone.mentions, read, model.taught), _tallies(together.mentions, read, model.taught)


def _tallies(mentions: Callable[[Document], list[Mention]], read: Sequence[_Read], labels: Iterable[str]) -> dict[str, Tally]:
    """What a recogniser offers of each label, in whole words."""
    tallies = dict.fromkeys(sorted(labels), Tally())
    for found in read:
        inside = {token for first, end in found.chains for token in range(first, end)}
        wanted = {(name.first, name.last, name.label) for name in found.names}
        given = {(mention.first, mention.last, mention.label) for mention in mentions(found.document) if mention.first in inside}
        for label in tallies:
            gold, offered = ({name for name in names if name[2] == label} for names in (wanted, given))
            tallies[label] += Tally(len(gold), len(offered), len(gold & offered))
    return tallies
