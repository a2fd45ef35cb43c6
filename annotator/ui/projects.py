"""Opening, making and closing projects from the window."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator import PROJECT_ENDING, resources
from annotator.actions import settings
from annotator.actions.labels import DEFAULT_SET
from annotator.ui.commands import Commands
from annotator.ui.jobs import Jobs
from annotator.ui.project_work import ask_project_path
from annotator.ui.session import Session


class Projects(QObject):
    """Which project is open. `bring_in` imports files into it."""

    def __init__(self, session: Session, jobs: Jobs, bring_in: Callable[[Sequence[Path]], object], window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._bring_in = bring_in
        self._window = window
        self.documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def bind(self, commands: Commands) -> None:
        """Makes the commands call this."""
        commands.bind(new_project=self.new, open_project=self.ask, close_project=self.close)

    def open(self, path: str, *, create: str | None = None, then: Callable[[], object] = lambda: None) -> bool:
        """Opens a project, or makes one with the label set `create`, and calls `then`. Returns whether it is open now.

        At the first start it asks for a name before.
        """
        annotator = settings.load().annotator
        if not annotator:
            self._ask_name(lambda: self.open(path, create=create, then=then))
            return False
        self._jobs.stop()
        opened = self._session.open(path, annotator=annotator, create=create)
        if opened:
            settings.remember(path)
            then()
        return opened

    def new(self) -> None:
        """Asks for a place and a label set and makes a project there."""
        self._make(self.tr("New project"), lambda: None)

    def _make(self, title: str, then: Callable[[], object]) -> None:
        from annotator.ui.label_set_dialog import LabelSetDialog

        path = ask_project_path(self._window, title)
        if path is not None:
            LabelSetDialog(lambda name: self.open(str(path), create=name, then=then), self._window).open()

    def ask(self) -> None:
        """Asks for a project and opens it."""
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a project"), "", f"Tahqiq (*{PROJECT_ENDING})")
        if path:
            self.open(path)

    def open_sample(self) -> None:
        """Opens the sample project among the user's documents; makes it first where it is not there."""
        path = self.documents / (self.tr("Tahqiq sample") + PROJECT_ENDING)
        if path.is_file():
            self.open(str(path))
        else:
            self.documents.mkdir(parents=True, exist_ok=True)
            self.open(str(path), create=DEFAULT_SET, then=lambda: self._bring_in([resources.path("samples")]))

    def take(self, paths: Sequence[Path]) -> None:
        """What is dropped on the window: a project is opened, articles are imported, into a new project where none is open."""
        if len(paths) == 1 and paths[0].suffix == PROJECT_ENDING:
            self.open(str(paths[0]))
        elif self._session.project is None:
            self._make(self.tr("New project for these articles"), lambda: self._bring_in(paths))
        elif not self._session.locked:
            self._bring_in(paths)

    def close(self) -> None:
        """Stops what runs and closes the project."""
        self._jobs.stop()
        self._session.close()

    def _ask_name(self, then: Callable[[], object]) -> None:
        from annotator.ui.dialogs import NameDialog

        def accepted(name: str) -> None:
            settings.save(replace(settings.load(), annotator=name))
            then()

        NameDialog(getpass.getuser(), accepted, self._window).open()
