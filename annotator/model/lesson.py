"""What a project's articles teach the learned recogniser, and how well it then reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

LEAST_NAMES = 50
"""The names, in at least two articles, from which on there is something to learn."""
TOO_LITTLE = f"There is too little to learn from yet: it takes {LEAST_NAMES} confirmed names in two articles."


@dataclass(frozen=True, slots=True)
class Example:
    """An article as it was decided. Ends are code points.

    `names` are the confirmed names with their labels, `decided` the ends of everything decided, rejected names among them,
    `waiting` of the names that nobody decided, and `skipped` of boilerplate. A `finished` article is read to its end; of
    another one the sentences in which something was decided and nothing waits.
    """

    text: str
    names: tuple[tuple[int, int, str], ...]
    decided: tuple[tuple[int, int], ...] = ()
    waiting: tuple[tuple[int, int], ...] = ()
    skipped: tuple[tuple[int, int], ...] = ()
    finished: bool = True


@dataclass(frozen=True, slots=True)
class Tally:
    """Names of one label in articles that were held out: how many there are, were offered, and were offered exactly."""

    gold: int = 0
    offered: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        """Share of the offered that is right, from 0 to 1."""
        return self.right / self.offered if self.offered else 0.0

    @property
    def recall(self) -> float:
        """Share of the names that was offered, from 0 to 1."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.gold + self.offered) if self.right else 0.0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.gold + other.gold, self.offered + other.offered, self.right + other.right)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was learned: from how many articles and names, and how the shipped recognisers alone (`before`) and those
    together with the learned one (`after`) read the held-out articles, by label; ends are compared by whole words."""

    articles: int
    names: int
    held_out: int
    before: Mapping[str, Tally]
    after: Mapping[str, Tally]

    @property
    def better(self) -> bool:
        """Whether what was learned reads better than what ships."""
        return total(self.after).f1 > total(self.before).f1

    def to_json(self) -> dict[str, Any]:
        """The lesson as JSON stores it."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """The lesson whose `to_json` is `data`."""
        before, after = ({label: Tally(**tally) for label, tally in data[side].items()} for side in ("before", "after"))
        return cls(data["articles"], data["names"], data["held_out"], before, after)


def total(tallies: Mapping[str, Tally]) -> Tally:
    """All labels together."""
    return sum(tallies.values(), Tally())
