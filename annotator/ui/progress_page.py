"""The page that shows how the work goes on, and writes it as a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.actions import browsing, progress
from annotator.actions.projects import Project
from annotator.ui.background import Background
from annotator.ui.progress_chart import ProgressChart
from annotator.ui.progress_figures import Figures
from annotator.ui.session import Session
from annotator.ui.theme import Theme
from annotator.ui.tool_dialog import ToolDialog

_ARTICLES = 600
_SCALE = 2.0


def figures(project: Project) -> Figures:
    """Reads what the page shows."""
    return Figures(
        progress.overview(project), progress.days(project), progress.outcomes(project), browsing.articles(project, limit=_ARTICLES)
    )


class Canvas(QWidget):
    """Paints a chart, once there is one."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.chart: ProgressChart | None = None

    def show_chart(self, chart: ProgressChart) -> None:
        """Shows a chart instead."""
        self.chart = chart
        self.update()

    def picture(self) -> QImage:
        """The chart as an image, twice as fine as on the screen."""
        image = QImage(self.size() * _SCALE, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.scale(_SCALE, _SCALE)
        self._paint(painter)
        painter.end()
        return image

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's own signature
        self._paint(QPainter(self))

    def _paint(self, painter: QPainter) -> None:
        if self.chart:
            self.chart.paint(painter, QSizeF(self.size()), mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)


class ProgressPage(ToolDialog):
    """Figures and plots of the annotator's work."""

    def __init__(self, session: Session, background: Background, theme: Theme, parent: QWidget) -> None:
        super().__init__(self.tr("Progress"), parent)
        self._session = session
        self._theme = theme
        self.heading.setText(self.tr("Progress of %1").replace("%1", f"\u2068{session.annotator}\u2069"))
        self.canvas = Canvas(self.tr("Progress"), self)
        self.column.addWidget(self.canvas, 1)
        self.save = self.button(self.tr("Save as a picture…"))
        self.save.clicked.connect(self.save_picture)
        self.save.setEnabled(False)
        self.button(self.tr("Close"), default=True).clicked.connect(self.accept)
        self.finished.connect(background.forget)
        background.ask(figures, self._show)

    def _show(self, found: Figures) -> None:
        self.canvas.show_chart(ProgressChart(found, self._session.labels, self._theme, self.font()))
        overview = found.overview
        said = self.tr("%1 decided, %2 still to decide").replace("%1", str(overview.decided)).replace("%2", str(overview.waiting))
        self.canvas.setAccessibleDescription(said)
        self.save.setEnabled(True)

    def save_picture(self) -> None:
        """Asks for a place and writes the picture there."""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as a picture"), "", "PNG (*.png)")
        if not chosen:
            return
        path = Path(chosen).with_suffix(".png")
        if not self.canvas.picture().save(str(path)):
            self.keys.setText(self.tr("The picture could not be written to %1.").replace("%1", f"\u2068{path}\u2069"))
        else:
            self.keys.setText(self.tr("The picture is in %1.").replace("%1", f"\u2068{path}\u2069"))
