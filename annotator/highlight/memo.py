"""A table that is filled as words are met: news repeats its words, so each is looked up once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Entry = TypeVar("Entry")

_LIMIT = 200_000
_LONGEST = 64


class Memo(dict[str, Entry], Generic[Entry]):
    """`memo[key]` is `compute(key)`, computed once. It forgets everything past a bound and never
    keeps a key that is longer than words are, so memory does not grow."""

    def __init__(self, compute: Callable[[str], Entry]) -> None:
        super().__init__()
        self._compute = compute

    def __missing__(self, key: str) -> Entry:
        entry = self._compute(key)
        if len(key) <= _LONGEST:
            if len(self) >= _LIMIT:
                self.clear()
            self[key] = entry
        return entry
