"""A numeric claim with what tells which fact it is about: the form in which claims are compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from annotator.model.finding import Place
from annotator.model.values import Quantity


@dataclass(frozen=True, slots=True)
class Measure:
    """What a unit measures: `length`, `time`, `money MAD`. `factor` base units of it make one of the unit."""

    dimension: str
    factor: Decimal


@dataclass(frozen=True, slots=True)
class Amount:
    """The values that a claim allows, in base units of its measure; None is no bound, and one of the two is set."""

    low: Decimal | None
    high: Decimal | None

    @property
    def middle(self) -> Decimal:
        """A value that stands for the amount."""
        if self.low is None or self.high is None:
            return (self.low if self.high is None else self.high) or Decimal(0)
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `first` to `last`, both included, as proleptic Gregorian ordinals.

    `stated` is False where the article names no time and its own date stands in; `joined` is True for a span
    of two dates (2015/2022), within which a single year is another fact.
    """

    first: int
    last: int
    stated: bool = True
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """One quantity of one article, ready to be compared.

    `core` is the first code point of its number, `sentence` the ends of the sentence around it, `amount` what the
    quantity allows with its tolerance, None for a vague one. `words` maps the light stems of that sentence's content
    words to the words as written, names first, then in their order; `near` are those with no other quantity in between,
    `topic` the stems of the article's title and of its first words. `places` holds a key of each place in the sentence,
    `setting` of each where the article begins, `bodies` the stems of each organisation with its name, `ordinals` pairs
    of a counted stem and its place in the series. `measure` is None where things are counted. `whole` is the claim of
    which this one states a part. `trust` is 1 where a person decided, else the suggestion's score.
    """

    place: Place
    core: int
    sentence: tuple[int, int]
    quantity: Quantity
    amount: Amount | None = None
    unit: str | None = None
    measure: Measure | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    near: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    setting: frozenset[str] = frozenset()
    bodies: Mapping[frozenset[str], str] = field(default_factory=dict)
    ordinals: frozenset[tuple[str, Decimal]] = frozenset()
    period: Period | None = None
    whole: Claim | None = None
    trust: float = 1.0
    decided: bool = True
