"""Bugs are reported: one dialog with a text to copy, and a log file. A bug that repeats is told once."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, qVersion
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator import __version__
from annotator.actions import fault_log
from annotator.model.errors import KnownError

_MOST_REPORTS = 5


class Reporter(QObject):
    """Takes every exception that nobody caught. Known errors go to `told`, others to the log and one dialog.

    A slot's exception and one in a paint event both end here; the latter come with every paint, so a bug at the
    same place is shown once, and no dialog opens over another one. `failed` says whether there was any.
    """

    told = Signal(object)
    _caught = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.failed = False
        self._places: set[str] = set()
        self._dialog: QDialog | None = None
        self._caught.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Becomes the hook for exceptions of all threads."""
        sys.excepthook = self.take
        threading.excepthook = lambda caught: self.take(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Called with an exception that nobody caught, from any thread."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        if isinstance(error, KnownError):
            self.told.emit(error)
            return
        self.failed = True
        text = "".join(traceback.format_exception(kind, error, trace))
        place = str(traceback.extract_tb(trace)[-1:]) + kind.__name__
        if place not in self._places:
            self._places.add(place)
            sys.stderr.write(text)
            self._caught.emit(self._record(error), text)

    def _record(self, error: BaseException | None) -> str:
        """The path of the log that holds the report now; empty where it cannot be written."""
        try:
            return str(fault_log.record(error)) if error is not None else ""
        except OSError:
            return ""

    def _report(self, log: str, text: str) -> None:
        if self._dialog is not None or len(self._places) > _MOST_REPORTS:
            return
        self._dialog = ReportDialog(text, log, QApplication.activeWindow())
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _forget_dialog(self) -> None:
        self._dialog = None


class ReportDialog(QDialog):
    """Says that the program made a mistake and what is safe, with the report to copy."""

    def __init__(self, text: str, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A fault in the program"))
        said = QLabel(
            self.tr("Tahqiq made a mistake. Every decision that you saw was saved before. You can go on."),
            wordWrap=True,
        )
        where = QLabel(self.tr("The report is also in %1").replace("%1", f"\u2066{log}\u2069"), wordWrap=True)
        where.setVisible(bool(log))
        self._report = QPlainTextEdit(
            f"Tahqiq {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n\n{text}"
        )
        self._report.setReadOnly(True)
        self._report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._report.setFont(QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (said, self._report, where, buttons):
            layout.addWidget(widget)
        self.resize(640, 420)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
