"""Teaching the project its own names in the background, and camel-tools reading it: what is learned is switched on by a yes."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.actions.projects import Project
from annotator.model.change import Change
from annotator.model.errors import BadInput
from annotator.model.lesson import Lesson
from annotator.model.progress import Progress
from annotator.ui.background import Background
from annotator.ui.jobs import Jobs
from annotator.ui.session import Session

_REST_MS = 2000


class Teaching(QObject):
    """Learns when enough names were decided, or when it is asked to. Its jobs run beside those of the window.

    `learned` comes with a lesson that may be switched on; `changed` whenever something else is to be shown.
    """

    learned = Signal(object)
    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.jobs = Jobs(self)
        self._background = Background(session, self)
        self._waits = 0
        self.rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.rest.timeout.connect(self._ask)
        session.changed.connect(self._count)
        session.project_changed.connect(self._leave)
        self.jobs.told.connect(session.tell)
        self.jobs.ended.connect(self.changed)
        self.jobs.progressed.connect(lambda *_: self.changed.emit())

    @property
    def busy(self) -> bool:
        """Whether it learns, or finds out whether it is time to."""
        return self.jobs.running or self._background.busy

    def learn(self) -> None:
        """Learns now from all that was decided."""
        from annotator.actions import training

        project = self._session.project
        if project is not None and not self.jobs.running:
            self.jobs.run(self.tr("Learning names"), lambda: training.learn(project), self._learned)

    def use(self, *, used: bool) -> None:
        """Switches what was learned on or off, and has the articles that are not finished read anew."""
        from annotator.actions import training

        project = self._session.project
        if project is not None and not self.jobs.running:
            self.jobs.run(self.tr("Looking for suggestions"), lambda: training.use(project, used=used), self._read_anew)

    def read_with_camel(self) -> None:
        """Has camel-tools read the articles that it has not read, in a process of its own."""
        from annotator.actions import camel

        project = self._session.project
        if project is not None and not self.jobs.running:
            self.jobs.run(self.tr("Reading with camel-tools"), lambda: camel.read(project), self._read_anew)

    def _count(self, change: Change) -> None:
        """Looks once the reviewer rests whether it is time to learn; after a try that came to nothing, not before many changes."""
        self._waits = max(0, self._waits - 1)
        if change.spans and not self._waits and not self.jobs.running and not self.rest.isActive():
            self.rest.start()

    def _ask(self) -> None:
        def due(project: Project) -> bool:
            from annotator.actions import training

            return training.due(project)

        self._background.ask(due, self._learn_if)

    def _learn_if(self, due: bool) -> None:
        project = self._session.project
        if due and project is not None and not self.jobs.running:
            self.jobs.run(self.tr("Learning names"), partial(_attempt, project), self._learned)

    def _learned(self, lesson: Lesson | None) -> None:
        from annotator.actions import settings

        if lesson is None:
            self._waits = settings.load().learn_after
        elif lesson.better:
            self.learned.emit(lesson)
        self.changed.emit()

    def _read_anew(self, _: int) -> None:
        self._session.read_again()
        self.changed.emit()

    def _leave(self) -> None:
        """Nothing reads a project that is about to be closed."""
        self.rest.stop()
        self._waits = 0
        self.jobs.stop()


def _attempt(project: Project) -> Generator[Progress, None, Lesson | None]:
    """Learns where nobody asked for it: None where there is too little to learn from."""
    from annotator.actions import training

    try:
        return (yield from training.learn(project))
    except BadInput:
        return None
