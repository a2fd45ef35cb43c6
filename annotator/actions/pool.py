"""The same work on many things, in processes of their own: heavy computing in pure Python goes on beside this one.

A process makes what it works with itself and gives back what can be used as it is: this one has to keep up with all of them,
and a window's keys wait for whatever is computed in it.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice, takewhile
from multiprocessing.synchronize import Event
from threading import Thread
from typing import Any, TypeAlias, TypeVar

from annotator.actions.worker import ENDED, step_back
from annotator.model.errors import KnownError

FEW = 8
"""Things that one process is asked for at a time, and up to which none is worth starting."""
_WAITING = 2
"""Batches that wait for each process, so that it never does."""

Item = TypeVar("Item")
Answer = TypeVar("Answer")
Work: TypeAlias = Callable[[Item], Answer]


def each(items: Iterable[Item], make: Callable[[], Work[Item, Answer]], *, jobs: int) -> Iterator[tuple[list[Item], list[Answer]]]:
    """A few of the items at a time, in their order, with what the work makes of each; without jobs in this process.

    `make` makes the work, once in each process; it is pickled. A process that is not asked any more finishes the item that it is
    at and no other one. KnownError if a process was killed.
    """
    batches = _batches(items)
    if jobs == 0:
        work = make()
        for batch in batches:
            yield batch, [work(item) for item in batch]
        return
    with _pool(jobs, make) as pool:
        running = deque((batch, pool.submit(_done, batch)) for batch in islice(batches, jobs * _WAITING))
        while running:
            batch, answers = running.popleft()
            yield batch, answers.result()
            running.extend((batch, pool.submit(_done, batch)) for batch in islice(batches, 1))


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    source = iter(items)
    while batch := list(islice(source, FEW)):
        yield batch


_work: Work[Any, Any] | None = None
_stop: Event | None = None


def _start(make: Callable[[], Work[Any, Any]], stop: Event) -> None:
    """Makes the work, with all that it loads, which garbage collection need not walk over with each item."""
    global _work, _stop
    _stop = stop
    step_back()
    Thread(target=_end_with_parent, daemon=True).start()
    _work = make()
    gc.collect()
    gc.freeze()


def _end_with_parent() -> None:
    """Ends this process with the one that started it, which cannot say goodbye where it was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _done(batch: list[Any]) -> list[Any]:
    if _work is None or _stop is None:
        raise RuntimeError("the process was not started with its work")
    work, stop = _work, _stop
    return [work(item) for item in takewhile(lambda _: not stop.is_set(), batch)]


@contextmanager
def _pool(jobs: int, make: Callable[[], Work[Any, Any]]) -> Iterator[ProcessPoolExecutor]:
    """Processes that are started anew rather than forked, as a program with threads and a window needs it."""
    spawning = multiprocessing.get_context("spawn")
    stop = spawning.Event()
    pool = ProcessPoolExecutor(jobs, mp_context=spawning, initializer=_start, initargs=(make, stop))
    try:
        yield pool
    except BrokenProcessPool as broken:
        raise KnownError(ENDED) from broken
    finally:
        stop.set()
        pool.shutdown(wait=True, cancel_futures=True)
