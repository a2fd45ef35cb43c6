"""What stands where the article would be while a project has none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.commands import BY_NAME
from annotator.ui.jobs import Jobs


class EmptyProject(QLabel):
    """Says how articles come in, or that they are coming."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter, margin=24)
        said = self.tr("There are no articles yet. Drop text files, web pages, folders or zips here, or press %1.")
        self._how = said.replace("%1", BY_NAME["import_files"].shown_key())
        self.setText(self._how)

    def watch(self, jobs: Jobs) -> None:
        """Tells of the articles that are coming while a job runs."""
        jobs.progressed.connect(lambda *_: self.setText(self.tr("The articles are being read. The first one opens here in a moment.")))
        jobs.ended.connect(lambda: self._ended(jobs))

    def _ended(self, jobs: Jobs) -> None:
        if not jobs.running:
            self.setText(self._how)
