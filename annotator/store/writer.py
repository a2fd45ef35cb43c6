"""Who writes, one at a time. A person's decision goes before every waiting batch, and batches give way to a person who decides."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeAlias, TypeVar

from annotator.store.connection import Connection
from annotator.store.log import Log

T = TypeVar("T")
Work: TypeAlias = Callable[[Connection], T]

STILL = 0.05
"""Seconds after a decision that are left to whoever shows what it changed, and perhaps to the next one."""
PATIENCE = 0.1
"""Seconds that a batch gives way at most to decisions that follow each other."""


class Writer:
    """Lets one thread after another write through one connection, each in a transaction that is on the disk before `run` returns.

    `connect` makes a connection for writing, one for the work and one for the log.
    """

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._db = connect()
        self._db.run("PRAGMA wal_autocheckpoint = 0")
        self._log = Log(connect())
        self._free = threading.Condition()
        self._writing: int | None = None
        self._waiting = {False: 0, True: 0}  # decisions and batches
        self._closed = False
        self._decided = -STILL

    def run(self, work: Work[T], *, batch: bool = False) -> T:
        """The result of `work`, once it is committed; its exception if it raised one, and then nothing was changed."""
        if self._writing == threading.get_ident():
            raise RuntimeError("work that is being written cannot ask for more writing")
        if batch:
            self._log.let_start_over()
            self._give_way()
        with self._turn(batch=batch):
            return _transaction(self._db, work)

    def close(self) -> None:
        """Waits for what waits to be written, and puts the log into the one file."""
        with self._free:
            if self._closed:
                return
            self._closed = True
            self._free.wait_for(lambda: self._writing is None and not any(self._waiting.values()))
        self._log.close()
        self._db.close()

    def _give_way(self) -> None:
        """Waits until no decision has been made for a moment: what follows one, and the next one, find disk and processor free."""
        latest = time.monotonic() + PATIENCE
        while (left := min(self._decided + STILL, latest) - time.monotonic()) > 0:
            time.sleep(left)

    @contextmanager
    def _turn(self, *, batch: bool) -> Iterator[None]:
        """A block in which nobody else writes; a batch gets it when no decision waits."""
        with self._free:
            if self._closed:
                raise RuntimeError("the project is closed")
            self._waiting[batch] += 1
            try:
                self._free.wait_for(lambda: self._writing is None and not (batch and self._waiting[False]))
                self._writing = threading.get_ident()
            finally:
                self._waiting[batch] -= 1
        try:
            yield
        finally:
            self._log.grown()
            if not batch:
                self._decided = time.monotonic()
            with self._free:
                self._writing = None
                self._free.notify_all()


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
