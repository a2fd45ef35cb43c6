"""Writing: whole transactions, one at a time, decisions first."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from annotator.store import writer as writing
from annotator.store.connection import Connection, connect
from annotator.store.writer import Writer


def put(word: str) -> writing.Work[int]:
    return lambda db: db.run("INSERT INTO lines VALUES (?)", (word,))


def words(path: Path) -> list[str]:
    db = connect(path)
    found = db.column("SELECT line FROM lines ORDER BY rowid")
    db.close()
    return found


def test_what_is_written_is_there_for_every_reader_on_return(writer: Writer, lines_path: Path) -> None:
    assert writer.run(put("سد")) == 1
    assert words(lines_path) == ["سد"]


def test_an_exception_undoes_all_of_the_work_and_reaches_its_caller(writer: Writer, lines_path: Path) -> None:
    def half(db: Connection) -> None:
        put("سد")(db)
        raise LookupError("half done")

    with pytest.raises(LookupError, match="half done"):
        writer.run(half)
    writer.run(put("مطر"))
    assert words(lines_path) == ["مطر"]


def test_a_decision_goes_before_every_waiting_batch(writer: Writer, lines_path: Path) -> None:
    running, go_on = threading.Event(), threading.Event()

    def slow(db: Connection) -> None:
        running.set()
        assert go_on.wait(10)
        put("first batch")(db)

    def batch(work: writing.Work[object]) -> threading.Thread:
        thread = threading.Thread(target=writer.run, args=(work,), kwargs={"batch": True})
        thread.start()
        return thread

    threads = [batch(slow)]
    assert running.wait(10)
    threads += [batch(put("second batch")), batch(put("second batch"))]
    while writer._waiting[True] < 2:
        time.sleep(0.001)
    threads.append(threading.Thread(target=writer.run, args=(put("decision"),)))
    threads[-1].start()
    while not writer._waiting[False]:
        time.sleep(0.001)
    go_on.set()
    for thread in threads:
        thread.join()
    assert words(lines_path) == ["first batch", "decision", "second batch", "second batch"]


class Clock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.slept += seconds


def test_a_batch_leaves_a_moment_to_what_follows_a_decision(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(writing, "time", clock)
    writer.run(put("first batch"), batch=True)
    assert clock.slept == 0
    writer.run(put("decision"))
    writer.run(put("second batch"), batch=True)
    assert clock.slept == pytest.approx(writing.STILL)
    writer.run(put("third batch"), batch=True)
    assert clock.slept == pytest.approx(writing.STILL)


def test_a_batch_is_written_though_one_decision_follows_another(writer: Writer, lines_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()

    def deciding(seconds: float) -> None:
        Clock.sleep(clock, min(seconds, 0.01))
        writer.run(put("decision"))

    monkeypatch.setattr(clock, "sleep", deciding)
    monkeypatch.setattr(writing, "time", clock)
    writer.run(put("decision"))
    writer.run(put("batch"), batch=True)
    assert words(lines_path)[-1] == "batch"
    assert words(lines_path).count("decision") > 2
    assert clock.slept == pytest.approx(writing.PATIENCE)


def test_the_writing_connection_waits_for_the_disk(writer: Writer) -> None:
    assert writer.run(lambda db: db.scalar("PRAGMA synchronous")) == 2
    assert writer.run(lambda db: db.scalar("PRAGMA foreign_keys")) == 1


def test_work_cannot_ask_for_more_writing(writer: Writer) -> None:
    with pytest.raises(RuntimeError, match="cannot ask for more"):
        writer.run(lambda _: writer.run(put("سد")))


def test_closing_waits_for_what_waits(lines_path: Path) -> None:
    writer = Writer(lambda: connect(lines_path, writing=True))
    running, go_on = threading.Event(), threading.Event()

    def slow(db: Connection) -> None:
        running.set()
        assert go_on.wait(10)
        put("slow")(db)

    threads = [threading.Thread(target=writer.run, args=(slow,))]
    threads += [threading.Thread(target=writer.run, args=(put(str(n)),), kwargs={"batch": True}) for n in range(20)]
    threads[0].start()
    assert running.wait(10)
    for thread in threads[1:]:
        thread.start()
    while writer._waiting[True] < 20:
        time.sleep(0.001)
    threads.append(threading.Thread(target=writer.close))
    threads[-1].start()
    while not writer._closed:
        time.sleep(0.001)
    go_on.set()
    for thread in threads:
        thread.join()
    writer.close()
    assert len(words(lines_path)) == 21
    with pytest.raises(RuntimeError, match="closed"):
        writer.run(put("late"))


def test_a_decision_that_is_interrupted_changes_nothing_and_holds_nobody_up(writer: Writer, lines_path: Path) -> None:
    def interrupted(db: Connection) -> None:
        put("half")(db)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        writer.run(interrupted)
    writer.run(put("batch"), batch=True)
    assert words(lines_path) == ["batch"]
