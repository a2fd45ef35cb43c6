"""Runs long actions to their end."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

from annotator.model.progress import Progress

T = TypeVar("T")


def run(steps: Generator[Progress, None, T]) -> T:
    """What a long action returns, once all its steps are done."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
