"""Connections to a project file, and SQLite's complaints told in plain sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from annotator.model.errors import KnownError, ProjectLocked, ProjectReadOnly, ProjectUnusable

Row: TypeAlias = sqlite3.Row


class Fields(Protocol):
    """A row, or whatever else gives a column by its name."""

    def __getitem__(self, name: str, /) -> Any: ...


Parameters: TypeAlias = Sequence[Any] | Mapping[str, Any]

_TOLD: dict[int, tuple[type[KnownError], str]] = {
    sqlite3.SQLITE_FULL: (KnownError, "The disk is full: nothing of the last step was kept, everything before it was. Free some space."),
    sqlite3.SQLITE_READONLY: (ProjectReadOnly, "The project or its folder cannot be written: nothing was changed. Check the permissions."),
    sqlite3.SQLITE_CANTOPEN: (ProjectUnusable, "The project file cannot be opened: see whether it exists and its folder can be written."),
    sqlite3.SQLITE_NOTADB: (ProjectUnusable, "The file is not a Tahqiq project: it was left as it is."),
    sqlite3.SQLITE_CORRUPT: (ProjectUnusable, "The project file is damaged: it was left as it is. Go back to a copy of it."),
    sqlite3.SQLITE_IOERR: (ProjectUnusable, "The project file cannot be read or written: check the disk and try again."),
    sqlite3.SQLITE_BUSY: (ProjectLocked, "Another program is using the project file: nothing was changed. Try again when it has finished."),
}  # fmt: skip


class Connection(sqlite3.Connection):
    """A connection whose known errors are KnownError and whose results are read at once.

    No read transaction is left open behind a half-read result, so that the log can be checkpointed.
    """

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Carries out one statement; returns how many rows it changed."""
        try:
            return self.execute(sql, parameters).rowcount
        except sqlite3.Error as error:
            raise told(error) from error

    def run_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Carries out one statement for each row."""
        try:
            self.executemany(sql, rows)
        except sqlite3.Error as error:
            raise told(error) from error

    def all(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Every row of a query."""
        try:
            return self.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise told(error) from error

    def one(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query, None without any."""
        rows = self.all(sql, parameters)
        return rows[0] if rows else None

    def scalar(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row, None without any."""
        row = self.one(sql, parameters)
        return row[0] if row else None

    def column(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        """The first column of every row."""
        return [row[0] for row in self.all(sql, parameters)]

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """A block in which all reads see the project at one moment; within another one, or in a transaction, at that one's."""
        if self.in_transaction:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            if self.in_transaction:  # SQLite ends it by itself where the disk fails
                self.run("COMMIT")


def told(error: sqlite3.Error) -> Exception:
    """The known error behind SQLite's; the same error where it is a bug."""
    code = getattr(error, "sqlite_errorcode", None)
    known = _TOLD.get(code & 0xFF) if code is not None else None
    return known[0](known[1]) if known else error


def connect(path: Path, *, writing: bool = False, immutable: bool = False) -> Connection:
    """A connection in autocommit mode to an existing file; one for reading refuses to write.

    It may be closed from another thread, and used by one at a time. `immutable` reads a file in a folder where
    nothing can be created, without SQLite's side files.
    """
    options = "mode=ro&immutable=1" if immutable else "mode=rw"
    try:
        db = sqlite3.connect(
            f"{path.as_uri()}?{options}", uri=True, isolation_level=None, timeout=5, check_same_thread=False, factory=Connection
        )
        db.row_factory = sqlite3.Row
        db.execute("PRAGMA foreign_keys = ON")
        if writing:
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA fullfsync = ON")  # macOS: flush the drive's own cache too; elsewhere without effect
        else:
            db.execute("PRAGMA query_only = ON")
    except sqlite3.Error as error:
        raise told(error) from error
    return db
