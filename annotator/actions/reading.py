"""What the shipped recognisers read in a few words: for values that a reviewer types or whose span was moved."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from annotator.model.labels import ValueKind
from annotator.model.values import Ordinal, Quantity, Value, kind_of

if TYPE_CHECKING:
    from annotator.highlight.pipeline import Pipeline


def read_value(kind: ValueKind | None, text: str) -> Value | None:
    """The value of that kind that covers most of the text; None where there is none. A bare number will do for an ordinal."""
    read = sorted((found for found in _pipeline().suggest(text) if found.value), key=lambda found: found.start - found.end)
    for found in read:
        if found.value is not None and kind_of(found.value) is kind:
            return found.value
    if kind is ValueKind.ORDINAL and read and isinstance(read[0].value, Quantity) and read[0].value.value is not None:
        return Ordinal(read[0].value.value)
    return None


def quantities(text: str) -> list[Quantity]:
    """The amounts that a text states, in its order."""
    return [found.value for found in _pipeline().suggest(text) if isinstance(found.value, Quantity)]


@cache
def _pipeline() -> Pipeline:
    from annotator import highlight

    return highlight.build()
