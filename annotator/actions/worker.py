"""A process of its own for long work, one piece after another, so that its caller can wait or stop."""

from __future__ import annotations

import multiprocessing
import os
import sys
import traceback
from collections.abc import Callable, Generator, Sequence
from multiprocessing.connection import Connection
from threading import Lock
from types import TracebackType
from typing import Any, Self, TypeVar

from annotator.model.errors import KnownError

M = TypeVar("M")
T = TypeVar("T")

_STEP = 10
"""Half of the way to the lowest priority."""
PATIENCE = 0.2
"""Seconds after which somebody who waits may stop again."""
ENDED = "A process that was at work ended before its time: what it had finished is kept. Try again, with more memory free."


class Worker:
    """A process that is started anew rather than forked, as a program with threads and a window needs it.

    It ends with the block, or with `close`.
    """

    def __init__(self) -> None:
        spawning = multiprocessing.get_context("spawn")
        self._line, far_end = spawning.Pipe()
        self._process = spawning.Process(target=_serve, args=(far_end,), daemon=True)
        self._process.start()
        far_end.close()  # held by the process alone, so that the line tells when it is gone

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Ends the process, whatever it does."""
        self._process.terminate()
        self._process.join()
        self._process.close()
        self._line.close()  # only now: who still waits for an answer in another thread learns that none will come

    def call(self, work: Callable[..., T], *given: Any) -> T:
        """The result of `work(*given)` in the process; its exception if it raised one. KnownError if the process was killed."""
        waiting = self.waiting(None, work, *given)
        while True:
            try:
                next(waiting)
            except StopIteration as done:
                result: T = done.value
                return result

    def waiting(self, meanwhile: M, work: Callable[..., T], *given: Any) -> Generator[M, None, T]:
        """As `call`, but yields `meanwhile` at once and then several times a second until the result is there."""
        try:
            self._line.send((work, given))
            yield meanwhile
            while not self._line.poll(PATIENCE):
                yield meanwhile
            result, error = self._line.recv()
        except (EOFError, OSError) as broken:
            raise KnownError(ENDED) from broken
        if error is not None:
            raise error
        answer: T = result
        return answer


class Standby:
    """A worker that is started when it is needed first, and stays until `end`, which any thread may call."""

    def __init__(self) -> None:
        self._worker: Worker | None = None
        self._ended = False
        self._guard = Lock()

    def call(self, work: Callable[..., T], *given: Any) -> T:
        """As `Worker.call`, one call at a time; KnownError also once it was ended."""
        with self._guard:
            if self._ended:
                raise KnownError(ENDED)
            if self._worker is None:
                self._worker = Worker()
        return self._worker.call(work, *given)

    def end(self) -> None:
        """Ends the process, whatever it does."""
        with self._guard:
            self._ended = True
            worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()


def step_back() -> None:
    """Lets this process go on only where no other wants the processor, the window above all; Windows has no such call in Python."""
    if sys.platform != "win32":
        os.nice(_STEP)


def _serve(line: Connection) -> None:
    """Does what it is asked for until nobody asks any more."""
    step_back()
    while True:
        try:
            work, given = line.recv()
        except EOFError:
            return
        line.send(_outcome(work, given))


def _outcome(work: Callable[..., Any], given: Sequence[Any]) -> tuple[Any, Exception | None]:
    try:
        return work(*given), None
    except Exception as error:  # belongs to the caller, in whose process it is raised again
        error.add_note(traceback.format_exc())
        return None, error
