"""A file with one table of lines, and a writer on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.store.connection import connect
from annotator.store.writer import Writer


@pytest.fixture
def lines_path(tmp_path: Path) -> Path:
    """The file, which keeps a log as projects do."""
    path = tmp_path / "lines.db"
    path.touch()
    db = connect(path, writing=True)
    db.run("PRAGMA journal_mode = WAL")
    db.run("CREATE TABLE lines (line TEXT)")
    db.close()
    return path


@pytest.fixture
def writer(lines_path: Path) -> Iterator[Writer]:
    """Writes into the file, and is closed after the test."""
    writer = Writer(lambda: connect(lines_path, writing=True))
    yield writer
    writer.close()
