"""What the recognisers of claims read in a text, short enough to compare at a glance."""

from __future__ import annotations

from functools import cache

from annotator.highlight.document import Document
from annotator.highlight.numbers.numbers import read_number
from annotator.highlight.pipeline import Pipeline
from annotator.highlight.recognisers import claim_recognisers
from annotator.model.review import Suggestion
from annotator.model.values import Ordinal, Quantity


@cache
def _pipeline() -> Pipeline:
    return Pipeline(list(claim_recognisers()))


def suggestions(text: str, *, date: str | None = None) -> list[Suggestion]:
    return _pipeline().suggest(text, date=date)


def amounts(text: str) -> list[tuple[str, str]]:
    """Each quantity as its words and what they mean: `more_than 20 بلد`, `4..5 سنة`, `vague شهر`."""
    return [(found.quote, _meaning(found.value)) for found in suggestions(text) if isinstance(found.value, Quantity)]


def meanings(text: str) -> list[str]:
    """What the quantities of a text mean, without their words."""
    return [meaning for _, meaning in amounts(text)]


def places(text: str) -> list[tuple[str, int]]:
    """Each ordinal with its value."""
    return [(found.quote, int(found.value.value)) for found in suggestions(text) if isinstance(found.value, Ordinal)]


def number(text: str) -> float | None:
    """The value of a text that is one number from its first word to its last; None where it is not."""
    document = Document(text)
    read = read_number(document, 0)
    return float(read.value) if read and read.after == len(document) else None


def _meaning(value: Quantity) -> str:
    modifier = [] if value.modifier in ("exact", "between") else [str(value.modifier)]
    amount = [] if value.value is None else [f"{value.value.normalize():f}"]
    if value.low is not None and value.high is not None:
        amount = [f"{value.low.normalize():f}..{value.high.normalize():f}"]
    return " ".join([*modifier, *amount, *([value.unit] if value.unit else [])])
