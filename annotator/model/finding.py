"""Inconsistencies that the program noticed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class FindingKind(StrEnum):
    """What is inconsistent."""

    CONTRADICTION = "contradiction"
    PART_EXCEEDS_WHOLE = "part_exceeds_whole"


class FindingState(StrEnum):
    """What the lead said about a finding; open ones are derived and can be rebuilt."""

    OPEN = "open"
    DISMISSED = "dismissed"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a claim stands: article, ends in code points, and its words."""

    article_id: str
    article_name: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Two places that do not agree; of a part and its whole the part comes first. `key` is the same each time the same finding is noticed.

    `subject` is what both claims are about, `score` from 0 to 1 says how sure the program is, and
    `reason` maps the words of the explanation (`left`, `right`, `unit`, `difference`) to values.
    """

    key: str
    kind: FindingKind
    places: tuple[Place, Place]
    subject: str
    score: float
    reason: dict[str, str] = field(default_factory=dict)
    state: FindingState = FindingState.OPEN
