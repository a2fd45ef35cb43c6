"""Reads and writes that may take longer than a frame, off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.actions import projects
from annotator.model.errors import KnownError
from annotator.ui.session import Session

T = TypeVar("T")
Work = Callable[[projects.Project], Any]
Then = Callable[[Any], object]


class Background(QObject):
    """Does one thing with the session's project in a thread. Asking again, or `forget`, drops the answer that is awaited."""

    settled = Signal()
    _came = Signal(int, object, object, object, object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._number = 0
        self._thread: threading.Thread | None = None
        self._running: set[threading.Thread] = set()
        self._came.connect(self._answer)
        session.project_changed.connect(self._leave)

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._thread is not None

    def change(self, work: Callable[[projects.Project], T], show: Callable[[T], object], then: Callable[[], object] | None = None) -> None:
        """Does work that writes. `show` gets what changed in any case: it is written, whoever asked for it may be gone meanwhile.

        `then` is called after it, unless the answer was dropped.
        """
        project = self._session.project

        def shown(outcome: T) -> None:
            if project is self._session.project:
                show(outcome)

        self._ask(work, lambda _: then() if then else None, shown)

    def ask(self, work: Callable[[projects.Project], T], then: Callable[[T], object]) -> None:
        """Does the work and calls `then` with its answer in the GUI thread; a known error is told instead."""
        self._ask(work, then, None)

    def _ask(self, work: Work, then: Then, always: Then | None) -> None:
        project = self._session.project
        if project is None:
            return
        self._number += 1
        self._thread = threading.Thread(target=self._work, args=(self._number, project, work, then, always), name="background")
        self._running.add(self._thread)
        self._thread.start()

    def forget(self) -> None:
        """Drops the answer that is awaited; what the work writes stays written."""
        self._number += 1

    def _work(self, number: int, project: projects.Project, work: Work, then: Then, always: Then | None) -> None:
        outcome, error = None, None
        try:
            outcome = work(project)
        except Exception as caught:  # handed on to the GUI thread, which tells it or reports it
            error = caught
        self._came.emit(number, then, always, outcome, error)
        self._running.discard(threading.current_thread())

    def _answer(self, number: int, then: Then, always: Then | None, outcome: Any, error: Exception | None) -> None:
        awaited = number == self._number
        if awaited:
            self._thread = None
        elif always is None:
            return
        if isinstance(error, KnownError):
            self._session.tell(error)
        elif error is not None:
            raise error
        elif always is not None:
            always(outcome)
        if awaited:
            if error is None:
                then(outcome)
            self.settled.emit()

    def _leave(self) -> None:
        """The project is about to be closed: nothing may read it any more, not even for an answer that was dropped."""
        self.forget()
        for thread in tuple(self._running):
            thread.join()
        self._thread = None
