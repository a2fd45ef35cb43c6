"""What the shipped recognisers read in a few words: for values that a reviewer types or whose span was moved."""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from annotator.model.labels import ValueKind
from annotator.model.values import Ordinal, Quantity, Value, kind_of

if TYPE_CHECKING:
    from annotator.highlight.pipeline import Pipeline


@lru_cache(maxsize=1024)  # a change of many spans reads the same words again and again
def read_value(kind: ValueKind | None, text: str) -> Value | None:
    """The value of that kind that covers most of the text, else the number that it holds; None where there is none."""
    if kind is None:
        return None
    read = sorted(_pipeline().suggest(text), key=lambda found: found.start - found.end)
    for found in read:
        if found.value is not None and kind_of(found.value) is kind:
            return found.value
    number = _number(text) if kind is not ValueKind.DATE else None
    if number is None:
        return None
    return Ordinal(number) if kind is ValueKind.ORDINAL else Quantity(number)


def quantities(text: str) -> list[Quantity]:
    """The amounts that a text states, in its order."""
    return [found.value for found in _pipeline().suggest(text) if isinstance(found.value, Quantity)]


def _number(text: str) -> Decimal | None:
    """The first number of a text, also one that recognisers would not offer for saying nothing by itself."""
    from annotator.highlight.document import Document
    from annotator.highlight.numbers.numbers import numbers

    return next((number.value for number in numbers(Document(text))), None)


@cache
def _pipeline() -> Pipeline:
    from annotator import highlight

    return highlight.build()
