"""Starts Qt, in the language and the colours that the reviewer chose, and shows the window."""

from __future__ import annotations

import gc
import sys
import threading

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from annotator.actions import settings
from annotator.model.labels import LabelSet
from annotator.ui import language, style, theme
from annotator.ui.window import MainWindow

_TURN = 0.0005
"""Seconds after which a thread that computes lets the window have its turn; Python's own 5 ms are felt with every key."""


class Program:
    """The application and its one window, which is made anew for another language or other colours."""

    def __init__(self) -> None:
        sys.setswitchinterval(_TURN)
        existing = QApplication.instance()
        # Qt takes its style as an argument too; `setStyle` gives one back, and to know its class takes PySide milliseconds.
        self.app = existing if isinstance(existing, QApplication) else QApplication([*sys.argv[:1], "-style", "fusion"])
        self.app.setApplicationName("tahqiq")
        self.window = self._make()

    def show(self, path: str | None) -> None:
        """Shows the window; on a project, the article is painted before the rest of the window is made."""
        window, annotator = self.window, settings.load().annotator
        early = path is not None and bool(annotator) and window.session.open(path, annotator=annotator)
        if early:
            window.show()
            self.app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)  # keys wait for the commands that they mean
        window.furnish()
        window.show()
        gc.enable()
        gc.freeze()  # what the window is made of stays: to walk over all of it takes a tenth of a second, in the middle of a decision
        if path is not None and early:
            settings.remember(path)
        elif path is not None:
            window.open_path(path)

    def remake(self) -> None:
        """Makes the window anew where it is, on the same project and article, once the menu that asked for it is closed."""
        QTimer.singleShot(0, self._remake)

    def _make(self) -> MainWindow:
        chosen = settings.load()
        spoken, colours = language.choose(chosen.language), theme.choose(chosen.theme)
        language.install(spoken)
        style.apply(colours)
        window = MainWindow(colours, spoken, self.remake)
        if chosen.font or chosen.text_size or chosen.line_height or style.system_scale() > 1.0:
            from annotator.ui import text_style

            text = text_style.chosen(chosen)
            window.workbench.view.set_text_font(text.family, text.size, spacing=text.spacing)
        return window

    def _remake(self) -> None:
        old = self.window
        geometry, session = old.geometry(), old.session
        path = str(session.project.path) if session.project else None
        place = (session.article.id, session.selected.key if session.selected else None) if session.article else None
        old.close()
        gc.unfreeze()
        gc.collect()  # the window before this one, which would be frozen with the new one
        self.window = self._make()
        self.window.setGeometry(geometry)
        self.show(path)
        if place:
            self.window.session.show_article(*place)


def run(path: str | None) -> int:
    """Shows the window, on a project if a path is given, until it is closed; returns 1 if the program made a mistake meanwhile."""
    program = Program()
    program.show(path)
    from annotator.ui.crash import Reporter

    reporter = Reporter(program.app)
    reporter.told.connect(lambda error: program.window.session.tell(error))
    reporter.install()
    threading.Thread(target=_warm_up, args=(program.window.session.labels,), daemon=True).start()
    return program.app.exec() or int(reporter.failed)


def _warm_up(labels: LabelSet) -> None:
    """Loads what the first correction needs, the recognisers' words above all, while the reviewer reads the first lines."""
    from annotator.actions import review

    for label in labels.labels:
        review.read_value(label, "20")
