"""The page that shows how the work goes on, and writes it as a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSaveFile
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QWidget

from annotator.actions import browsing, progress
from annotator.actions.projects import Project
from annotator.ui.background import Background
from annotator.ui.progress_figures import Figures
from annotator.ui.session import Session
from annotator.ui.theme import Theme
from annotator.ui.tool_dialog import ToolDialog

_ARTICLES = 600
_SCALE = 2


def figures(project: Project) -> Figures:
    """Reads what the page shows, and loads the plots, which takes longer than a window may wait."""
    import annotator.ui.progress_sheet  # noqa: F401

    return Figures(
        progress.overview(project), progress.days(project), progress.outcomes(project), browsing.articles(project, limit=_ARTICLES)
    )


class ProgressPage(ToolDialog):
    """Figures and plots of the annotator's work."""

    def __init__(self, session: Session, background: Background, theme: Theme, parent: QWidget) -> None:
        super().__init__(self.tr("Progress"), parent)
        self._session = session
        self._theme = theme
        self.heading.setText(self.tr("Progress of %1").replace("%1", f"\u2068{session.annotator}\u2069"))
        self.room = QScrollArea(self, widgetResizable=True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setAccessibleName(self.tr("Progress"))
        self.column.addWidget(self.room, 1)
        self.save = self.button(self.tr("Save as a picture…"))
        self.save.clicked.connect(self.save_picture)
        self.save.setEnabled(False)
        self.button(self.tr("Close"), default=True).clicked.connect(self.accept)
        self.finished.connect(background.forget)
        background.ask(figures, self._show)

    def _show(self, found: Figures) -> None:
        from annotator.ui.progress_sheet import Sheet

        self.room.setWidget(Sheet(found, self._session.labels, self._theme, self.room.width(), self.room))
        overview = found.overview
        said = self.tr("%1 decided, %2 still to decide").replace("%1", str(overview.decided)).replace("%2", str(overview.waiting))
        self.room.setAccessibleDescription(said)
        self.save.setEnabled(True)

    def save_picture(self) -> None:
        """Asks for a place and writes the whole sheet there, in pixels or in lines."""
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Save as a picture"), "", "PNG (*.png);;SVG (*.svg)")
        if not chosen:
            return
        drawn = (Path(chosen).suffix.lower() or kind[-5:-1]) == ".svg"
        path = Path(chosen).with_suffix(".svg" if drawn else ".png")
        said = self.tr("The picture is in %1.") if self._write(path) else self.tr("The picture could not be written to %1.")
        self.keys.setText(said.replace("%1", f"\u2068{path}\u2069"))

    def _write(self, path: Path) -> bool:
        """Draws the sheet in lines or, twice as fine as on the screen, in pixels; returns whether that is on the disk."""
        file, sheet = QSaveFile(str(path)), self.room.widget()
        if sheet is None or not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            return False
        if path.suffix == ".svg":
            drawing = QSvgGenerator(size=sheet.size(), viewBox=QRectF(sheet.rect()), resolution=sheet.logicalDpiX())
            drawing.setOutputDevice(file)
            sheet.render(drawing)
        else:
            image = QImage(sheet.size() * _SCALE, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(_SCALE)
            sheet.render(image)
            QImageWriter(file, b"PNG").write(image)
        return file.commit()
