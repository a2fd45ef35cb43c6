"""A table that is filled as words are met: news repeats its words, so each is looked up once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Entry = TypeVar("Entry")

_LIMIT = 200_000


class Memo(dict[str, Entry], Generic[Entry]):
    """`memo[key]` is `compute(key)`, computed once. It forgets everything past a bound, so memory does not grow."""

    def __init__(self, compute: Callable[[str], Entry]) -> None:
        super().__init__()
        self._compute = compute

    def __missing__(self, key: str) -> Entry:
        if len(self) >= _LIMIT:
            self.clear()
        entry = self[key] = self._compute(key)
        return entry
