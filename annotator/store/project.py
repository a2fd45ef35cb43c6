"""The only door to a project file."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from annotator.model.errors import BadInput, ProjectLocked, ProjectReplaced, ProjectUnusable
from annotator.model.labels import LabelSet
from annotator.store import file
from annotator.store.connection import Connection
from annotator.store.lock import Lock
from annotator.store.writer import Work, Writer

T = TypeVar("T")


class Project:
    """An open project. `annotator` is who decides; `writable` is False where it was opened for reading only."""

    def __init__(self, path: Path, *, annotator: str, lock: Lock | None) -> None:
        self.path = path
        self.annotator = annotator
        self._lock = lock
        self._readers: list[tuple[threading.Thread, Connection]] = []
        self._local = threading.local()
        self._guard = threading.Lock()
        self._opened = path.stat()
        self._writer = Writer(lambda: file.for_writing(path)) if lock else None

    @classmethod
    def create(cls, path: Path, *, annotator: str, labels: LabelSet) -> Self:
        """Makes a new project file and opens it for writing.

        BadInput if something is there already, ProjectUnusable if the folder cannot be written.
        """
        path = path.resolve()
        if not path.parent.is_dir():
            raise ProjectUnusable(f"There is no folder {path.parent} to put {path.name} in: nothing was made.")
        lock = Lock(path)
        try:
            if path.exists():
                raise BadInput(f"{path.name} is there already: it was left as it is. Open it, or choose another name.")
            file.create(path, labels)
            return cls(path, annotator=annotator, lock=lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, *, annotator: str, writable: bool = True) -> Self:
        """Opens a project file, migrated if it is older.

        ProjectLocked if it is to be written and somebody else writes to it, ProjectUnusable if it is damaged,
        newer than this program, or none, and ProjectReadOnly if it is to be written and can only be read.
        """
        path = path.resolve()
        file.check(path)
        if not writable:
            file.readable(path)
            return cls(path, annotator=annotator, lock=None)
        lock = Lock(path)
        try:
            return cls(path, annotator=annotator, lock=lock)
        except BaseException:
            lock.release()
            raise

    @property
    def writable(self) -> bool:
        """Whether this process holds the lock that lets it write."""
        return self._writer is not None

    def write(self, work: Work[T], *, batch: bool = False) -> T:
        """The result of `work(connection)`, which runs in one transaction while nobody else writes and is on the disk on return.

        An exception in it undoes all of it. A batch waits for every decision; keep it short, an article or so, since a running
        one is not interrupted. ProjectLocked where the project is open for reading only, ProjectReplaced where its file is
        no longer the one that was opened.
        """
        if self._writer is None:
            raise ProjectLocked(f"{self.path.name} is open for reading only: nothing was changed.")

        def in_place(db: Connection) -> T:
            self._check_place()
            return work(db)

        return self._writer.run(in_place, batch=batch)

    def read(self) -> Connection:
        """This thread's connection for reading; it sees everything that is committed.

        Of a file that was deleted or replaced a connection goes on reading what was there; ProjectReplaced if the thread has none yet.
        """
        db: Connection | None = getattr(self._local, "db", None)
        if db is None:
            self._check_place()
            db = self._local.db = file.for_reading(self.path)
            with self._guard:
                self._close_readers(of_dead_threads=True)
                self._readers.append((threading.current_thread(), db))
        return db

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """This thread's connection, for a block in which all reads see the project at one moment; nothing may be written in it."""
        db = self.read()
        with db.snapshot():
            yield db

    def _check_place(self) -> None:
        try:
            if os.path.samestat(self.path.stat(), self._opened):
                return
        except OSError:
            pass  # deleted, or out of reach with its disk
        raise ProjectReplaced(
            f"{self.path.name} was deleted, moved or replaced while it was open: nothing was changed. "
            "Put it back, or save a copy of what is open here."
        )

    def backup(self, target: Path) -> None:
        """A complete copy of the project at this moment. BadInput if the target is there already."""
        file.copy(self.read(), target)

    def close(self) -> None:
        """Finishes what waits to be written, leaves one complete file and gives the lock back."""
        with self._guard:
            self._close_readers()
        try:
            if self._writer:
                self._writer.close()
        finally:
            if self._lock:
                self._lock.release()

    def _close_readers(self, *, of_dead_threads: bool = False) -> None:
        kept = []
        for thread, db in self._readers:
            if of_dead_threads and thread.is_alive():
                kept.append((thread, db))
            else:
                db.close()
        self._readers = kept

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
