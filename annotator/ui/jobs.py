"""Long actions, run in a thread one after another, with progress and a way to stop between two steps."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator.model.errors import KnownError
from annotator.model.progress import Progress

Action = Callable[[], Generator[Progress, None, Any]]


@dataclass(frozen=True)
class Job:
    """A long action with its title. `done` gets its report, in the GUI thread, unless it was cancelled or failed."""

    title: str
    action: Action
    done: Callable[[Any], None]


class Jobs(QObject):
    """The queue of long actions. Everything that was written before a stop stays.

    Signals come in the GUI thread: `progressed` with the title and a `Progress`; `ended` after each job, whether it was done,
    cancelled or failed; `told` with a known error.
    """

    progressed = Signal(str, object)
    ended = Signal()
    told = Signal(object)
    _came_to_end = Signal(object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Job] = deque()
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._came_to_end.connect(self._end)

    @property
    def running(self) -> bool:
        """Whether a job runs or waits."""
        return self._thread is not None

    def run(self, title: str, action: Action, done: Callable[[Any], None] = lambda _: None) -> None:
        """Starts the action, or queues it behind the one that runs."""
        self._waiting.append(Job(title, action, done))
        if self._thread is None:
            self._start()

    def cancel(self) -> None:
        """Stops the running job at its next step and drops the waiting ones."""
        self._waiting.clear()
        self._stop.set()

    def stop(self) -> None:
        """Cancels and waits for the running step: call it before the project is closed."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _start(self) -> None:
        job = self._waiting.popleft()
        self._stop.clear()
        self._thread = threading.Thread(target=self._work, args=(job,), name=job.title)
        self.progressed.emit(job.title, Progress(0, 0))
        self._thread.start()

    def _work(self, job: Job) -> None:
        """Runs in the thread: the generator is made there too, since it reads through the thread's own connection."""
        report, error = None, None
        try:
            steps = job.action()
            while not self._stop.is_set():
                self.progressed.emit(job.title, next(steps))
            steps.close()
        except StopIteration as end:
            report = end.value
        except Exception as caught:  # handed on to the GUI thread, which tells it or reports it
            error = caught
        self._came_to_end.emit(job, report, error)

    def _end(self, job: Job, report: Any, error: Exception | None) -> None:
        cancelled = self._stop.is_set()
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        if self._waiting:
            self._start()
        self.ended.emit()
        if isinstance(error, KnownError):
            self.told.emit(error)
        elif error is not None:
            raise error
        elif not cancelled:
            job.done(report)
