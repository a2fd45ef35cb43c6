"""How far a long action is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long action is. `total` is 0 where it is not known."""

    done: int
    total: int
    what: str = ""
