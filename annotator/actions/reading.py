"""What the shipped recognisers read in a few words: for values that a reviewer types or whose span was moved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from annotator.model.labels import ValueKind
from annotator.model.values import Ordinal, Quantity, Value, kind_of

if TYPE_CHECKING:
    from annotator.highlight.numbers.numbers import Number
    from annotator.highlight.pipeline import Pipeline


@dataclass(frozen=True, slots=True)
class _Reading:
    """A value and the part `[start, end)` of the text that says it."""

    value: Value
    start: int
    end: int

    def says_all(self, text: str) -> bool:
        """Whether no other number of the text is left unread: 5 is not what 5-7 says, nor 20 what 20k does."""
        rest = f"{text[: self.start]} {text[self.end :]}"
        if text[self.end : self.end + 1].isalnum() or any(char.isdigit() for char in rest) or _number(rest):
            return False
        return not (isinstance(self.value, Ordinal) and _place(rest))


def read_value(kind: ValueKind | None, text: str) -> Value | None:
    """The value of that kind that covers most of the text, else the number that it holds; None where there is none."""
    read = _read(kind, text)
    return read.value if read else None


def read_typed(kind: ValueKind | None, text: str) -> Value | None:
    """The same for a text that is to say the value and no other; None also where a number of it would be left unread."""
    read = _read(kind, text)
    return read.value if read and read.says_all(text) else None


@lru_cache(maxsize=1024)  # a change of many spans reads the same words again and again
def _read(kind: ValueKind | None, text: str) -> _Reading | None:
    if kind is None:
        return None
    for found in sorted(_pipeline().suggest(text), key=lambda found: found.start - found.end):
        if found.value is not None and kind_of(found.value) is kind:
            return _Reading(found.value, found.start, found.end)
    place = _place(text) if kind is ValueKind.ORDINAL else None
    if place is not None:
        return place
    number = _number(text) if kind is not ValueKind.DATE else None
    if number is None:
        return None
    value = Ordinal(number.value) if kind is ValueKind.ORDINAL else Quantity(number.value)
    return _Reading(value, number.start, number.end)


def quantities(text: str) -> list[Quantity]:
    """The amounts that a text states, in its order."""
    return [found.value for found in _pipeline().suggest(text) if isinstance(found.value, Quantity)]


def _place(text: str) -> _Reading | None:
    """The first ordinal of a text in words, also where no noun stands with it."""
    from annotator.highlight.document import Document
    from annotator.highlight.numbers.ordinal_words import ORDINAL_WORDS, read_ordinal

    document = Document(text)
    placed = next(filter(None, (read_ordinal(document, token) for token in ORDINAL_WORDS.tokens(document))), None)
    return _Reading(Ordinal(placed.value), placed.start, document.ends[placed.after - 1]) if placed else None


def _number(text: str) -> Number | None:
    """The first number of a text, also one that recognisers would not offer for saying nothing by itself."""
    from annotator.highlight.document import Document
    from annotator.highlight.numbers.numbers import numbers

    return next(iter(numbers(Document(text))), None)


@cache
def _pipeline() -> Pipeline:
    from annotator import highlight

    return highlight.build()
