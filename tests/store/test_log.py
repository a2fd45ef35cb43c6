"""The log: copied into the one file beside the work, emptied at rest, and never so long that it fills the disk."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.model.errors import KnownError
from annotator.store import log
from annotator.store.connection import Connection, connect
from annotator.store.writer import Work, Writer

_PAGE = "سطر " * 600
"""What fills a page of the file."""


def put(line: str, *, times: int = 1) -> Work[None]:
    return lambda db: db.run_many("INSERT INTO lines VALUES (?)", [(line,)] * times)


def in_the_file(path: Path) -> int:
    """How many lines the file holds without its log; -1 in the middle of a copying."""
    alone = path.with_name("alone.db")
    shutil.copy(path, alone)
    try:
        db = sqlite3.connect(f"{alone.as_uri()}?mode=ro&immutable=1", uri=True)
        found: int = db.execute("SELECT count(*) FROM lines").fetchone()[0]
        db.close()
        return found
    except sqlite3.DatabaseError:
        return -1
    finally:
        alone.unlink()


def length(path: Path) -> int:
    """The bytes of the log."""
    return path.with_name(path.name + "-wal").stat().st_size


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_a_decision_after_a_thousand_pages_copies_none_of_them(lines_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "PAUSE", 60)
    writer = Writer(lambda: connect(lines_path, writing=True))
    before = lines_path.read_bytes()
    for _ in range(5):
        writer.run(put(_PAGE, times=500), batch=True)
    writer.run(put("قرار"))
    assert lines_path.read_bytes() == before
    writer.close()
    assert in_the_file(lines_path) == 2501


def test_what_was_written_is_soon_in_the_file_and_the_log_is_emptied_at_rest(
    writer: Writer, lines_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "REST", 0.05)
    monkeypatch.setattr(log, "PAUSE", 0.01)
    writer.run(put("سد"))
    until(lambda: in_the_file(lines_path) == 1)
    until(lambda: length(lines_path) == 0)
    writer.run(put("مطر"))
    until(lambda: in_the_file(lines_path) == 2)


def test_a_reader_in_the_middle_of_a_query_delays_no_decision(writer: Writer, lines_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "REST", 0.02)
    monkeypatch.setattr(log, "PAUSE", 0.01)
    writer.run(put("سد"))
    reader = connect(lines_path)
    reader.execute("BEGIN")
    assert reader.scalar("SELECT count(*) FROM lines") == 1
    writer.run(put("مطر"))
    time.sleep(0.1)  # meanwhile the log is to be emptied, in vain
    patience = writer.run(lambda db: db.scalar("PRAGMA busy_timeout")) / 1000
    began = time.perf_counter()
    writer.run(put("ريح"))
    assert time.perf_counter() - began < patience
    reader.execute("COMMIT")
    until(lambda: length(lines_path) == 0)
    reader.close()


def test_a_disk_that_fails_after_a_decision_delays_only_the_copying(
    writer: Writer, lines_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = threading.Event()

    def fail(*_: object) -> None:
        failed.set()
        raise KnownError("The project file cannot be read or written.")

    monkeypatch.setattr(log, "REST", 0.02)
    monkeypatch.setattr(log, "PAUSE", 0.01)
    with monkeypatch.context() as broken:
        broken.setattr(Connection, "one", fail)
        writer.run(put("سد"))
        assert failed.wait(10)
    writer.run(put("مطر"))
    until(lambda: in_the_file(lines_path) == 2)


def test_the_log_starts_over_while_batches_come_without_end(writer: Writer, lines_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "PAUSE", 0.005)
    monkeypatch.setattr(log, "LONG", 50)
    written = 0

    def more_than_it_holds() -> bool:
        nonlocal written
        writer.run(put(_PAGE, times=10), batch=True)
        written += 10 * len(_PAGE.encode())
        return written > 3 * length(lines_path)

    until(more_than_it_holds)
