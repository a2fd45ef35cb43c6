"""What could not be read while the rest went on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One part of a batch that was left out. `path` names the file and, within it, the member or line;
    `message` is one plain sentence."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"
