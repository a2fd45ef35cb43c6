"""Reads of several queries that see the project at one moment, whatever is written between two of them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar


class Readable(Protocol):
    """A connection or a project."""

    def snapshot(self) -> AbstractContextManager[object]:
        """A block in which all reads see one moment."""


R = TypeVar("R", bound=Readable)
P = ParamSpec("P")
T = TypeVar("T")


def at_one_moment(read: Callable[Concatenate[R, P], T]) -> Callable[Concatenate[R, P], T]:
    """A function that reads from a connection or a project, with all of its queries in one snapshot. It must not write."""

    @wraps(read)
    def reading(source: R, /, *args: P.args, **kwargs: P.kwargs) -> T:
        with source.snapshot():
            return read(source, *args, **kwargs)

    return reading
