"""The one thread that writes. A person's decision goes before every waiting batch, and batches give way to a person who decides."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from queue import PriorityQueue
from typing import Any, TypeAlias, TypeVar

from annotator.store.connection import Connection
from annotator.store.log import Log

T = TypeVar("T")
Work: TypeAlias = Callable[[Connection], T]
_Job: TypeAlias = tuple[int, int, Work[Any] | None, Future[Any]]

_DECISION, _BATCH, _STOP = range(3)
STILL = 0.05
"""Seconds after a decision that are left to whoever shows what it changed, and perhaps to the next one."""
PATIENCE = 0.1
"""Seconds that a batch gives way at most to decisions that follow each other."""


class Writer:
    """Carries out work in its own thread, each in a transaction that is on the disk before `run` returns.

    `connect` makes a connection for writing, one for the work and one for the log.
    """

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._db = connect()
        self._db.run("PRAGMA wal_autocheckpoint = 0")
        self._log = Log(connect())
        self._jobs: PriorityQueue[_Job] = PriorityQueue()
        self._order = itertools.count()
        self._closed = False
        self._decided = -STILL
        self._thread = threading.Thread(target=self._serve, name="tahqiq-writer", daemon=True)
        self._thread.start()

    def run(self, work: Work[T], *, batch: bool = False) -> T:
        """The result of `work`, once it is committed; its exception if it raised one, and then nothing was changed."""
        if threading.current_thread() is self._thread:
            raise RuntimeError("work that is being written cannot ask for more writing")
        if self._closed:
            raise RuntimeError("the project is closed")
        if batch:
            self._log.let_start_over()
            self._give_way()
        future: Future[T] = Future()
        self._jobs.put((_BATCH if batch else _DECISION, next(self._order), work, future))
        try:
            return future.result()
        finally:
            if not batch:
                self._decided = time.monotonic()

    def _give_way(self) -> None:
        """Waits until no decision has been made for a moment: what follows one, and the next one, find disk and processor free."""
        latest = time.monotonic() + PATIENCE
        while (left := min(self._decided + STILL, latest) - time.monotonic()) > 0:
            time.sleep(left)

    def close(self) -> None:
        """Finishes what waits, puts the log into the one file and ends the thread."""
        if self._closed:
            return
        self._closed = True
        done: Future[None] = Future()
        self._jobs.put((_STOP, next(self._order), None, done))
        self._thread.join()
        done.result()

    def _serve(self) -> None:
        while True:
            _, _, work, future = self._jobs.get()
            if work is None:
                _settle(future, self._end)
                return
            _settle(future, partial(_transaction, self._db, work))
            self._log.grown()

    def _end(self) -> None:
        self._log.close()
        self._db.close()


def _settle(future: Future[Any], job: Callable[[], Any]) -> None:
    try:
        result = job()
    except BaseException as error:  # belongs to the caller, in whose thread it is raised again
        future.set_exception(error)
    else:
        future.set_result(result)


def _transaction(db: Connection, work: Work[T]) -> T:
    db.run("BEGIN IMMEDIATE")
    try:
        result = work(db)
        db.run("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.run("ROLLBACK")
        raise
    return result
