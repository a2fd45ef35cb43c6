"""The weights of a learned recogniser, as one value and as bytes."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Weights = NDArray[np.float32]
_SEPARATOR = "\0"


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A trained linear chain. `weights` has a row for each feature and a column for each tag; `transitions[i, j]` is
    the weight of tag j right after tag i. `slope` and `offset` turn the log odds of a name into how often people find it right,
    as measured on articles that were held out. `taught` counts the names of each label that it was taught with.
    """

    tags: tuple[str, ...]
    features: dict[str, int]
    weights: Weights
    transitions: Weights
    taught: Mapping[str, int]
    slope: float = 1.0
    offset: float = 0.0

    def to_bytes(self) -> bytes:
        """The model as it is stored in a project."""
        stream = io.BytesIO()
        np.savez_compressed(
            stream,
            tags=_packed(self.tags),
            features=_packed(self.features),
            weights=self.weights.astype(np.float16),
            transitions=self.transitions,
            taught=np.array(list(self.taught.values())),
            labels=_packed(self.taught),
            curve=np.array([self.slope, self.offset]),
        )
        return stream.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> Model:
        """The model whose `to_bytes` is `data`, its weights rounded to three digits."""
        with np.load(io.BytesIO(data)) as stored:
            rows = {name: row for row, name in enumerate(_unpacked(stored["features"]))}
            weights, transitions = stored["weights"].astype(np.float32), stored["transitions"]
            taught = dict(zip(_unpacked(stored["labels"]), map(int, stored["taught"]), strict=True))
            return cls(_unpacked(stored["tags"]), rows, weights, transitions, taught, *map(float, stored["curve"]))


def _packed(names: Iterable[str]) -> NDArray[np.uint8]:
    return np.frombuffer(_SEPARATOR.join(names).encode(), dtype=np.uint8)


def _unpacked(packed: NDArray[np.uint8]) -> tuple[str, ...]:
    return tuple(packed.tobytes().decode().split(_SEPARATOR))
