"""SQLite's log of what was written last, copied into the one file beside the work.

SQLite itself copies it within every so many commits, and then a decision waits for the pages of all before it.
"""

from __future__ import annotations

import threading
from typing import Literal

from annotator.model.errors import KnownError
from annotator.store.connection import Connection

PAUSE = 0.5
"""Seconds between a write and the copying of it: a page that changes often is copied once."""
REST = 2.0
"""Seconds without a write after which the log is emptied."""
LONG = 8_000
"""Pages above which the log has to start over. It can when nothing is written while its last pages are copied."""
_BREATH = 0.02
"""Seconds in which a batch that is being written comes to its end."""


class Log:
    """Copies in a thread of its own, through a connection of its own; no decision and no reader waits for it."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        db.run("PRAGMA busy_timeout = 0")
        self._grown = threading.Event()
        self._open_to_batches = threading.Event()
        self._open_to_batches.set()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="tahqiq-log", daemon=True)
        self._thread.start()

    def grown(self) -> None:
        """Says that something was committed."""
        self._grown.set()

    def let_start_over(self) -> None:
        """Waits while a long log starts over: for whoever writes one batch after another, or it would grow for ever."""
        self._open_to_batches.wait()

    def close(self) -> None:
        """Puts all of it into the file, and ends the thread and its connection."""
        self._closed.set()
        self._grown.set()
        self._thread.join()

    def _serve(self) -> None:
        empty = True
        while not self._closed.is_set():
            if self._grown.wait(None if empty else REST):
                self._closed.wait(PAUSE)
                self._grown.clear()
                empty = False
                if (self._copy() or 0) > LONG:
                    self._start_over()
            else:
                empty = self._empty()
        self._empty()
        self._db.close()

    def _start_over(self) -> None:
        self._open_to_batches.clear()
        try:
            self._closed.wait(_BREATH)
            self._copy()
        finally:
            self._open_to_batches.set()

    def _empty(self) -> bool:
        """Whether the log is now empty. First as much as can be is copied without holding up whoever decides meanwhile."""
        self._copy()
        return self._copy("TRUNCATE") == 0

    def _copy(self, how: Literal["PASSIVE", "TRUNCATE"] = "PASSIVE") -> int | None:
        """Copies what it can; how many pages the log has then, None where it cannot be told.

        A reader in the middle of a query keeps it from being copied whole, and is not waited for. Nor does a disk that fails
        end the thread: the log stays beside the file, complete, and is tried again.
        """
        try:
            row = self._db.one(f"PRAGMA wal_checkpoint({how})")
        except KnownError:
            return None
        return None if row is None or row["busy"] else row["log"]
