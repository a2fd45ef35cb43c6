"""A process for long work: its answers, its exceptions, its end."""

from __future__ import annotations

import multiprocessing
import operator
import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from annotator.actions.worker import Standby, Worker
from annotator.model.errors import BadInput, KnownError

pytestmark = pytest.mark.slow


def refuse(why: str) -> None:
    raise BadInput(why)


def test_one_piece_of_work_follows_another_in_the_same_process() -> None:
    with Worker() as worker:
        first = worker.call(os.getpid)
        assert worker.call(operator.add, 40, 2) == 42
        with pytest.raises(BadInput, match="no names"):
            worker.call(refuse, "There are no names.")
        assert worker.call(os.getpid) == first != os.getpid()


@pytest.mark.skipif(not hasattr(os, "nice"), reason="Windows does not tell a process's priority to Python")
def test_long_work_leaves_the_processor_to_others() -> None:
    with Worker() as worker:
        assert worker.call(os.nice, 0) > os.nice(0)


def test_who_waits_has_turns_and_may_stop() -> None:
    with Worker() as worker:
        waiting = worker.waiting("at work", time.sleep, 600)
        assert [next(waiting) for _ in range(3)] == ["at work"] * 3
    assert not multiprocessing.active_children()


def test_a_process_that_is_killed_is_told_in_a_sentence() -> None:
    with Worker() as worker, pytest.raises(KnownError, match="ended before its time"):
        worker.call(os.kill, worker.call(os.getpid), signal.SIGTERM)


def test_a_worker_that_stands_by_is_started_when_it_is_needed_and_keeps_nobody_waiting_when_it_ends() -> None:
    standby = Standby()
    assert not multiprocessing.active_children()
    assert standby.call(os.getpid) == standby.call(os.getpid) != os.getpid()
    with ThreadPoolExecutor() as threads:
        waiting = threads.submit(standby.call, time.sleep, 600)
        standby.end()
        with pytest.raises(KnownError):
            waiting.result(timeout=60)
    assert not multiprocessing.active_children()
