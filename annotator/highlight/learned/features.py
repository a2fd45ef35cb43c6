"""What a word is described by, for the learned recogniser: features of itself, of the words around it, and hints of the rules.

A feature is a short text: a name, and what it says. Those of a neighbour carry their distance in front. What a word says by
itself depends on its key alone, so that a model sums it up once a word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from annotator.highlight.document import BREAK, Document
from annotator.highlight.entities.mentions import Mention
from annotator.highlight.memo import Memo
from annotator.text.words import readings

NEAR = (-2, -1, 1, 2)
"""The distances of the neighbours that a word is described by."""
PARTICULAR = ("word=", "stem=", "after", "front3", "front4", "end3", "end4")
"""What features begin with that few words share."""
_LONGEST_AFFIX = 4
_BREAK = "line break"
_LONGEST_COUNTED = 9


def of_word(key: str, signs: Iterable[str]) -> list[str]:
    """The features of a word by itself. `signs` are what the lists say of it."""
    if key == BREAK:
        return [_BREAK]
    features = [f"word={key}", *signs]
    if not _is_arabic(key):
        return [*features, f"shape={_shape(key)}"]
    for length in range(1, min(_LONGEST_AFFIX, len(key) - 1) + 1):
        features += (f"front{length}={key[:length]}", f"end{length}={key[-length:]}")
    fronts = readings(key)
    features += (f"stem={fronts[-1].stem}", f"length={min(len(key), _LONGEST_COUNTED)}")
    features += (f"after{reading.front}={'ال' if reading.article else ''}{reading.stem}" for reading in fronts[1:])
    return features


def of_neighbour(key: str, signs: Iterable[str]) -> list[str]:
    """The features of a word as others see it, without their distance."""
    if key == BREAK:
        return [_BREAK]
    features = [f"word={key}", *signs]
    if not _is_arabic(key):
        return [*features, f"shape={_shape(key)}"]
    return [*features, f"stem={readings(key)[-1].stem}", f"end2={key[-2:]}", f"article={key.startswith('ال')}"]


def _is_arabic(key: str) -> bool:
    return key.isalpha() and not key.isascii()


def _shape(key: str) -> str:
    if key[0].isdigit():
        return f"{min(len(key), _LONGEST_AFFIX)} digits"
    return "latin" if key.isalpha() else "mark"


def hints(document: Document, mentions: Iterable[Mention]) -> dict[int, list[str]]:
    """What the rules say of tokens: of those in a mention, beside one, and of those whose word is in a mention elsewhere."""
    tags: dict[int, str] = {}
    found: dict[int, list[str]] = defaultdict(list)
    elsewhere: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for mention in mentions:
        front = mention.start - document.starts[mention.first]
        kind = mention.rule.partition(" ")[0]
        for token in range(mention.first, mention.last + 1):
            tags[token] = f"{'I' if token > mention.first else f'B{front}'}-{mention.label}"
            found[token] += (f"rule={tags[token]}", f"rule={tags[token]} by {kind}")
            elsewhere[document.keys[token]][mention.label].add(token)
    beside = {near for token in tags for near in (token - 1, token, token + 1)}
    for token in sorted(beside & set(range(len(document)))):
        before, here, after = (tags.get(near, "O") for near in (token - 1, token, token + 1))
        found[token] += (f"rule before={before}", f"rule after={after}", f"rules={before} {here} {after}")
    for token, key in enumerate(document.keys):
        if key in elsewhere:
            found[token] += [f"elsewhere={label}" for label, tokens in elsewhere[key].items() if tokens != {token}]
    return found


class Describer:
    """Describes the tokens of documents; each word's own features are made once. `signs` tells what lists say of a key."""

    def __init__(self, signs: Memo[tuple[str, ...]]) -> None:
        self.word: Memo[list[str]] = Memo(lambda key: of_word(key, signs[key]))
        self.neighbour: Memo[list[str]] = Memo(lambda key: of_neighbour(key, signs[key]))
        self._at = {distance: self._shifted(distance) for distance in NEAR}

    def _shifted(self, distance: int) -> Memo[list[str]]:
        return Memo(lambda key: [at(distance, feature) for feature in self.neighbour[key]])

    def describe(self, document: Document, mentions: Iterable[Mention]) -> list[list[str]]:
        """The features of each token."""
        hinted = hints(document, mentions)
        described = []
        for token, key in enumerate(document.keys):
            features = list(self.word[key])
            for distance, shifted in self._at.items():
                features += shifted[document.key(token + distance)]
            features += hinted.get(token, ())
            described.append(features)
        return described


def at(distance: int, feature: str) -> str:
    """A neighbour's feature, at its distance."""
    return f"{distance:+d} {feature}"
