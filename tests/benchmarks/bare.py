"""What the disk itself takes: a file in which a row is committed durably, as SQLite alone does it."""

from __future__ import annotations

import sqlite3
from pathlib import Path


class BareFile:
    """One table without an index."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT)")

    def commit(self) -> None:
        """One row, on the disk."""
        self._db.execute("INSERT INTO rows (text) VALUES ('a decision')")
