"""How the work of a person goes on: plain figures for a page with plots."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Overview:
    """A person's work as a whole: what is decided, what waits in articles whose review goes on, and how long that will take.

    `seconds` is the median time from one decision to the next of late, without breaks; `remaining` the seconds that all that
    waits takes at this pace. Both are None before there is anything to measure.
    """

    decided: int
    waiting: int
    finished: int
    articles: int
    seconds: float | None
    remaining: float | None


@dataclass(frozen=True, slots=True)
class Day:
    """The decisions that were last made on a day (ISO 8601, local time), by answer, and the median seconds from one to the next."""

    day: str
    confirmed: int
    rejected: int
    unsure: int
    seconds: float | None

    @property
    def decided(self) -> int:
        """All of them."""
        return self.confirmed + self.rejected + self.unsure


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a recogniser's suggestions of one label that were decided on one day (ISO 8601, local time).

    `as_offered` were confirmed with their ends, label and value as they were, `corrected` with another of these.
    """

    day: str
    origin: str
    label: str
    as_offered: int
    corrected: int
    rejected: int
    unsure: int

    @property
    def clear(self) -> int:
        """How many were answered with a yes or a no."""
        return self.as_offered + self.corrected + self.rejected
