"""What a model believes of a document, by the forward-backward algorithm over all its sentences side by side.

The weights of a word's own features, and of those that it lends its neighbours, are summed once for each different word, so that
a document costs one look-up a token and a few operations on arrays (Rabiner, "A Tutorial on Hidden Markov Models", 1989).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import numpy as np

from annotator.highlight.document import BREAK, Document
from annotator.highlight.entities.mentions import Mention
from annotator.highlight.learned.features import NEAR, Describer, at, hints
from annotator.highlight.learned.model import Model, Weights
from annotator.highlight.learned.signs import signs
from annotator.highlight.learned.tags import OUTSIDE, Tagged, sequences
from annotator.highlight.lexicon.vocabulary import noun_readings

_IMPOSSIBLE = -1000.0
_MOST_WORDS = 100_000
_LONGEST_NAME = 20


class Beliefs:
    """The probability of each tag (column) at each token (row), and of a name going on after a token that has the tag."""

    def __init__(self, tags: tuple[str, ...], marginals: Weights, goes_on: Weights) -> None:
        self._columns = {tag: column for column, tag in enumerate(tags)}
        self._inside = {tag: self._columns.get(f"I-{tag.partition('-')[2]}") for tag in tags}
        self._marginals, self._goes_on = marginals, goes_on

    def probability(self, name: Tagged) -> float:
        """How likely exactly these tokens are a name of that label, 0.0 for a label that the model does not know."""
        return next((likely for found, likely in self._from(name.first, f"B{name.front}-{name.label}", name.last) if found == name), 0.0)

    def names(self, least: float) -> Iterator[tuple[Tagged, float]]:
        """Every name that is at least so likely; they may overlap."""
        begins = [column for tag, column in self._columns.items() if tag.startswith("B")]
        tags = list(self._columns)
        for token, place in np.argwhere(self._marginals[:, begins] >= least).tolist():
            yield from ((name, likely) for name, likely in self._from(token, tags[begins[place]], token + _LONGEST_NAME) if likely >= least)

    def _from(self, first: int, tag: str, last: int) -> Iterator[tuple[Tagged, float]]:
        """The names that begin at a token, up to a last one, each with its probability."""
        if (column := self._columns.get(tag)) is None:
            return
        front, label = int(tag[1 : tag.index("-")]), tag[tag.index("-") + 1 :]
        reached = float(self._marginals[first, column])
        for token in range(first, min(last + 1, len(self._marginals))):
            goes_on = float(self._goes_on[token, column])
            yield Tagged(first, token, front, label), reached * (1 - goes_on)
            reached *= goes_on
            if not reached or (column := self._inside[tag]) is None:
                return


class _Words:
    """A row for each word: the summed weights of what it says of itself and of each neighbour."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._describer = Describer(signs())
        self._rows: dict[str, int] = {}
        self._sums = np.zeros((1024, 1 + len(NEAR), len(model.tags)), dtype=np.float32)

    def sums(self, keys: list[str]) -> Weights:
        """For each key its row: first its own sums, then those for the neighbours in the order of `NEAR`."""
        if len(self._rows) > _MOST_WORDS:
            self._rows.clear()
        rows = self._rows
        for key in [key for key in dict.fromkeys(keys) if key not in rows]:
            self._add(key)
        return self._sums[[rows[key] for key in keys]]

    def _add(self, key: str) -> None:
        row = self._rows[key] = len(self._rows)
        if row >= len(self._sums):
            self._sums = np.concatenate([self._sums, np.zeros_like(self._sums)])
        self._sums[row, 0] = self._sum(self._describer.word[key]) + self._impossible(key)
        for place, distance in enumerate(NEAR, start=1):
            self._sums[row, place] = self._sum(at(distance, feature) for feature in self._describer.neighbour[key])

    def _sum(self, features: Iterable[str]) -> Weights:
        known = self._model.features
        total: Weights = self._model.weights[[known[feature] for feature in features if feature in known]].sum(axis=0)
        return total

    def _impossible(self, key: str) -> Weights:
        """A name begins only where a word has clitics before it, and never holds a line break."""
        fronts = {f"B{front}" for front in {0, *(reading.front for reading in noun_readings(key))}}
        kinds = [tag.partition("-")[0] for tag in self._model.tags]
        banned = [kind != OUTSIDE and (key == BREAK or (kind != "I" and kind not in fronts)) for kind in kinds]
        return np.where(banned, np.float32(_IMPOSSIBLE), np.float32(0))


class Scorer:
    """Scores documents with a model."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._words = _Words(model)
        self._follows = np.exp(model.transitions)
        inside = [model.tags.index(f"I-{label}") if f"I-{label}" in model.tags else -1 for _, _, label in map(_parts, model.tags)]
        self._inside = np.array(inside)

    def beliefs(self, document: Document, mentions: Iterable[Mention]) -> Beliefs:
        """What the model believes of a document, of which the rules say `mentions`."""
        tags = len(self._model.tags)
        if not len(document):
            return Beliefs(self._model.tags, np.zeros((0, tags), np.float32), np.zeros((0, tags), np.float32))
        return Beliefs(self._model.tags, *self._chained(self._scores(document, mentions), sequences(document)))

    def _scores(self, document: Document, mentions: Iterable[Mention]) -> Weights:
        """The sum of the weights of each tag at each token."""
        margin, length = max(NEAR), len(document)
        sums = self._words.sums([BREAK] * margin + document.keys + [BREAK] * margin)
        scores: Weights = sums[margin : margin + length, 0].copy()
        for place, distance in enumerate(NEAR, start=1):
            scores += sums[margin + distance : margin + distance + length, place]
        known = self._model.features
        hinted = hints(document, mentions)
        places = [(token, known[feature]) for token, features in hinted.items() for feature in features if feature in known]
        if places:
            tokens, rows = zip(*places, strict=True)
            np.add.at(scores, list(tokens), self._model.weights[list(rows)])
        return scores

    def _chained(self, scores: Weights, chains: list[tuple[int, int]]) -> tuple[Weights, Weights]:
        """Marginals, and how likely a name goes on. The chains go side by side, the longest first: a step is a token of each."""
        chains = sorted(chains, key=lambda chain: chain[0] - chain[1])
        firsts = np.array([first for first, _ in chains])
        lengths = np.array([end - first for first, end in chains])
        steps = [firsts[: np.count_nonzero(lengths > step)] + step for step in range(int(lengths[0]))]
        likely = np.exp(scores - scores.max(axis=1, keepdims=True))
        forward = np.empty_like(likely)
        forward[steps[0]] = likely[steps[0]]
        for before, here in pairwise(steps):
            forward[here] = _shares((forward[before[: len(here)]] @ self._follows) * likely[here])
        ahead, goes_on = np.ones_like(likely), np.zeros_like(likely)
        for here, after in reversed(list(pairwise(steps))):
            here, coming = here[: len(after)], likely[after] * ahead[after]
            reached = coming @ self._follows.T
            going = coming[:, self._inside] * self._follows[range(len(self._inside)), self._inside]
            goes_on[here] = np.where(self._inside >= 0, going / reached, 0)
            ahead[here] = _shares(reached)
        return _shares(forward * ahead), goes_on


def _parts(tag: str) -> tuple[str, str, str]:
    return tag.partition("-")


def _shares(weights: Weights) -> Weights:
    """Each row as shares of its sum."""
    shares: Weights = weights / weights.sum(axis=1, keepdims=True)
    return shares
