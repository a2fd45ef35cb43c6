"""Starts Qt, in the language and the colours that the reviewer chose, and shows the window."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication

from annotator.actions import settings
from annotator.ui import language, style, theme
from annotator.ui.window import MainWindow


class Program:
    """The application and its one window, which is made anew for another language or other colours."""

    def __init__(self) -> None:
        existing = QApplication.instance()
        self.app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
        self.app.setApplicationName("tahqiq")
        self.app.setApplicationDisplayName("")
        self.window = self._make()

    def _make(self) -> MainWindow:
        chosen = settings.load()
        spoken, colours = language.choose(chosen.language), theme.choose(chosen.theme)
        language.install(spoken)
        style.apply(colours)
        return MainWindow(colours, spoken, self.remake)

    def remake(self) -> None:
        """Makes the window anew where it is, on the same project and article, once the menu that asked for it is closed."""
        QTimer.singleShot(0, self._remake)

    def _remake(self) -> None:
        old = self.window
        place, size = QPoint(old.pos()), old.size()
        project, article, selected = old.session.project, old.session.article, old.session.selected
        path = str(project.path) if project else None
        old.close()
        self.window = self._make()
        self.window.resize(size)
        self.window.move(place)
        self.window.show()
        if path and self.window.open_path(path) and article:
            self.window.session.show_article(article.id, selected.key if selected else None)


def run(path: str | None) -> int:
    """Shows the window, on a project if a path is given, until it is closed; returns the exit status."""
    program = Program()
    reporter = _report_bugs(program)
    if path is not None:
        program.window.open_path(path)
    program.window.show()
    QTimer.singleShot(0, _warm_up)
    status = program.app.exec()
    return status or (1 if reporter.failed else 0)


def _report_bugs(program: Program):  # noqa: ANN202
    from annotator.ui.crash import Reporter

    reporter = Reporter(program.app)
    reporter.told.connect(lambda said: program.window.messages.problem(said))
    reporter.install()
    return reporter


def _warm_up() -> None:
    """Imports what the first decision needs, while the reviewer reads the first lines."""
    from annotator.actions import review  # noqa: F401
