"""What the history tells of each operation."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One named operation of the history. `detail` holds what its sentence needs (count, quote, label).

    `article` is what the one article is called that it is about; None for many, for none, and where it is not asked for.
    An undone one is `redoable` until something else is done.
    """

    id: int
    name: str
    by: str
    at: str
    detail: dict[str, str] = field(default_factory=dict)
    undone: bool = False
    undoable: bool = True
    redoable: bool = False
    article: str | None = None
