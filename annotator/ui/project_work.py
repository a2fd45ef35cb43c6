"""What the reviewer does with the project as a whole: each method is one command. Long ones run as jobs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator import PROJECT_ENDING
from annotator.model.errors import KnownError
from annotator.ui.commands import BY_NAME, Commands
from annotator.ui.jobs import Jobs
from annotator.ui.known_errors import told
from annotator.ui.session import Session


class ProjectWork(QObject):
    """Brings articles in, has them highlighted and checked, and writes gold and copies."""

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window

    def bind(self, commands: Commands) -> None:
        """Makes the commands on the project call this."""
        commands.bind(
            import_files=self.import_files,
            import_folder=self.import_folder,
            paste_article=self.paste,
            highlight=self.highlight,
            check=self.check,
            export=self.export,
            backup=self.backup,
        )

    def import_files(self) -> None:
        """Asks for files and imports them."""
        names = self.tr("Articles (*.txt *.html *.htm *.jsonl *.csv *.zip)") + ";;" + self.tr("All files (*)")
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import articles"), "", names)
        if paths:
            self.bring_in([Path(path) for path in paths])

    def import_folder(self) -> None:
        """Asks for a folder and imports what is in it."""
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"))
        if path:
            self.bring_in([Path(path)])

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Imports files, folders and zips, then looks for suggestions in the new articles."""
        from annotator.actions import importing

        project = self._session.project
        if project is not None:
            self._jobs.run(self.tr("Importing"), lambda: importing.import_paths(project, paths, apart=True), self._imported)

    def paste(self) -> None:
        """Makes an article of the text on the clipboard."""
        from annotator.actions import importing

        text, project = QGuiApplication.clipboard().text(), self._session.project
        if not text.strip():
            self._session.problem.emit(self.tr("There is no text on the clipboard."))
        elif project is not None:
            try:
                self._imported(importing.import_text(project, text))
            except KnownError as error:
                self._session.tell(error)

    def _imported(self, report: Any) -> None:
        said = [self.tr("%n article(s) imported.", "", len(report.articles))]
        if report.skipped:
            said.append(self.tr("%n were here already.", "", report.skipped))
        problems = [f"\u2068{Path(problem.path).name}\u2069: {told(problem.message)}" for problem in report.problems]
        if problems:
            self._session.problem.emit(
                "\n".join([" ".join(said), *problems[:3], *([self.more(len(problems) - 3)] if len(problems) > 3 else [])])
            )
        else:
            self._session.notice.emit(" ".join(said))
        self._session.articles_added.emit()
        if report.articles:
            if self._session.article is None:
                self._session.show_article(report.articles[0])
            self.highlight()

    def more(self, count: int) -> str:
        """That there are more problems than are shown."""
        return self.tr("… and %n more", "", count)

    def highlight(self) -> None:
        """Looks for suggestions in every article that has none from this version."""
        from annotator.actions import highlighting

        project = self._session.project
        if project is not None:
            self._jobs.run(self.tr("Looking for suggestions"), lambda: highlighting.highlight_project(project), self._highlighted)

    def _highlighted(self, _: int) -> None:
        self._session.read_again()

    def check(self) -> None:
        """Looks for contradictions between the articles."""
        from annotator.actions import checking

        project = self._session.project
        if project is not None:
            self._jobs.run(self.tr("Looking for contradictions"), lambda: checking.check(project), self._checked)

    def _checked(self, findings: Sequence[object]) -> None:
        self._session.read_again()
        found = self.tr("%n contradiction(s) found.", "", len(findings))
        shows = self.tr("%1 shows them side by side.").replace("%1", BY_NAME["findings"].shown_key())
        self._session.notice.emit(f"{found} {shows}" if findings else found)

    def export(self) -> None:
        """Asks for a format and a place, and writes gold."""
        from annotator.actions import exporting
        from annotator.ui.export_dialog import ExportDialog

        project = self._session.project
        if project is None:
            return

        def write(format_name: str, path: Path, states: tuple[str, ...], everything: bool) -> None:
            self._jobs.run(
                self.tr("Exporting"),
                lambda: exporting.export(project, format_name, path, states=states, all_articles=everything),
                self._exported,
            )

        ExportDialog(exporting.format_names(), write, self._window).open()

    def _exported(self, report: Any) -> None:
        said = self.tr("%n article(s) written to %1.", "", report.articles).replace("%1", f"\u2068{report.path}\u2069")
        if report.losses:
            lost = self.tr("The format cannot carry: %1").replace("%1", " ".join(map(told, report.losses)))
            self._session.problem.emit(f"{said}\n{lost}")
        else:
            self._session.notice.emit(said)

    def backup(self) -> None:
        """Asks for a place and writes a complete copy of the project there."""
        from annotator.actions import projects

        project = self._session.project
        if project is None:
            return
        path = ask_project_path(self._window, self.tr("Save a copy"))
        if path is None:
            return
        try:
            projects.backup(project, path)
        except KnownError as error:
            self._session.tell(error)
        else:
            self._session.notice.emit(self.tr("A complete copy is in %1.").replace("%1", f"\u2068{path}\u2069"))


def ask_project_path(window: QWidget, title: str) -> Path | None:
    """Where a new project file is to be; None if the reviewer leaves the dialog."""
    chosen, _ = QFileDialog.getSaveFileName(window, title, "", f"Tahqiq (*{PROJECT_ENDING})")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix == PROJECT_ENDING else path.with_name(path.name + PROJECT_ENDING)
