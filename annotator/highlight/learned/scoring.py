"""What a model believes of a document, by the forward-backward algorithm over all its sentences side by side.

The weights of a word's own features, and of those that it lends its neighbours, are summed once for each different word, so that
a document costs one look-up a token and a few operations on arrays (Rabiner, "A Tutorial on Hidden Markov Models", 1989).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from annotator.highlight.document import BREAK, Document
from annotator.highlight.entities.mentions import Mention
from annotator.highlight.learned.features import NEAR, Describer, at, hints
from annotator.highlight.learned.model import Model, Weights
from annotator.highlight.learned.signs import signs
from annotator.highlight.learned.tags import OUTSIDE, Tagged, sequences
from annotator.highlight.lexicon.vocabulary import noun_readings

Flags = NDArray[np.bool_]
Places = NDArray[np.intp]
_IMPOSSIBLE = -1000.0
_MOST_WORDS = 100_000
_SURE = 1.5
"""Lead in log odds; of the tokens so far ahead about one in a thousand is in a name after all."""


class Beliefs:
    """The probability of each tag (column) at each token (row), and of a name going on after a token that has the tag."""

    def __init__(self, tags: tuple[str, ...], marginals: Weights, goes_on: Weights) -> None:
        self._tags, self._marginals, self._goes_on = tags, marginals, goes_on

    def names(self, least: float) -> Iterator[tuple[Tagged, float]]:
        """Every name that is at least so likely; they may touch each other."""
        begins = np.flatnonzero([tag.startswith("B") for tag in self._tags])
        columns = {tag: column for column, tag in enumerate(self._tags)}
        for token, place in np.argwhere(self._marginals[:, begins] >= least).tolist():
            column = int(begins[place])
            kind, _, label = self._tags[column].partition("-")
            reached, last = float(self._marginals[token, column]), token
            while reached >= least:
                goes_on = float(self._goes_on[last, column])
                if (likely := reached * (1 - goes_on)) >= least:
                    yield Tagged(token, last, int(kind[1:]), label), likely
                reached, last, column = reached * goes_on, last + 1, columns.get(f"I-{label}", column)


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
        self._outside = model.tags.index(OUTSIDE)
        self._follows = np.exp(model.transitions)
        insides = [f"I-{tag.partition('-')[2]}" for tag in model.tags]
        self._inside = np.array([model.tags.index(inside) if inside in model.tags else self._outside for inside in insides])
        self._going_on = np.where(self._inside == self._outside, 0, self._follows[range(len(insides)), self._inside])

    def beliefs(self, document: Document, mentions: Iterable[Mention]) -> Beliefs:
        """What the model believes of a document, of which the rules say `mentions`."""
        if not len(document):
            return Beliefs(self._model.tags, *[np.zeros((0, len(self._model.tags)), np.float32)] * 2)
        return Beliefs(self._model.tags, *self._chained(self._scores(document, mentions), _firsts(document)))

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

    def _chained(self, scores: Weights, firsts: Flags) -> tuple[Weights, Weights]:
        """Marginals, and how likely a name goes on; `firsts` tells where sentences begin.

        What is surely outside needs no computing, and parts the rest into stretches that go side by side, the longest first:
        a step is a token of each.
        """
        sure = self._surely_outside(scores)
        marginals, goes_on = np.zeros_like(scores), np.zeros_like(scores)
        marginals[sure, self._outside] = 1
        if sure.all():
            return marginals, goes_on
        likely = np.exp(scores - scores.max(axis=1, keepdims=True))
        steps, starts_sentence, ends_sentence = _stretches(sure, firsts)
        forward = np.zeros_like(scores)
        entered = np.where(starts_sentence[:, None], 1, self._follows[self._outside])
        forward[steps[0]] = _shares(entered * likely[steps[0]])
        for before, here in pairwise(steps):
            forward[here] = _shares((forward[before[: len(here)]] @ self._follows) * likely[here])
        ahead = np.ones_like(scores)
        ahead[_lasts(steps)] = np.where(ends_sentence[:, None], 1, self._follows[:, self._outside])
        for here, after in reversed(list(pairwise(steps))):
            here, coming = here[: len(after)], likely[after] * ahead[after]
            reached = coming @ self._follows.T
            goes_on[here] = coming[:, self._inside] * self._going_on / reached
            ahead[here] = _shares(reached)
        marginals[~sure] = _shares(forward[~sure] * ahead[~sure])
        return marginals, goes_on

    def _surely_outside(self, scores: Weights) -> Flags:
        """The tokens that no name reaches: being outside is ahead there by more than neighbours could make up for."""
        others = np.delete(scores, self._outside, axis=1).max(axis=1)
        lead = scores[:, self._outside] - others
        behind = np.minimum(lead, 0)
        lead[1:] += behind[:-1]
        lead[:-1] += behind[1:]
        sure: Flags = lead > _SURE
        return sure


def _firsts(document: Document) -> Flags:
    """Whether a sentence begins with each token."""
    firsts = np.zeros(len(document), dtype=bool)
    firsts[[first for first, _ in sequences(document)]] = True
    return firsts


def _stretches(sure: Flags, firsts: Flags) -> tuple[list[Places], Flags, Flags]:
    """The stretches of a document that are not sure, none of them across sentences, the longest first.

    The first element has for each step the tokens of all stretches that are so long; the others tell whether each
    stretch starts and whether it ends with its sentence.
    """
    unsure = np.flatnonzero(~sure)
    starts = np.flatnonzero(firsts[unsure] | (np.diff(unsure, prepend=-2) > 1))
    lengths = np.diff(starts, append=len(unsure))
    order = np.argsort(-lengths, kind="stable")
    starts, lengths = unsure[starts[order]], lengths[order]
    steps = [starts[: np.count_nonzero(lengths > step)] + step for step in range(int(lengths[0]))]
    return steps, firsts[starts], np.append(firsts, True)[starts + lengths]


def _lasts(steps: list[Places]) -> Places:
    """The last token of each stretch, in the order of the stretches."""
    lasts = steps[0].copy()
    for step in steps[1:]:
        lasts[: len(step)] = step
    return lasts


def _shares(weights: Weights) -> Weights:
    """Each row as shares of its sum."""
    shares: Weights = weights / weights.sum(axis=1, keepdims=True)
    return shares
