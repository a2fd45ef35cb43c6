"""The way of somebody who never saw the program through the first sample, by keys and mouse, with a picture of each step.

`packaging/walk.md` tells it in words; here it is walked again whenever its pictures are made, so that they never go stale.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.actions import settings
from annotator.ui.dialogs import NameDialog
from annotator.ui.pictures import opened, save
from annotator.ui.start_page import StartPage
from annotator.ui.window import MainWindow

SIZE = (1200, 800)
_NAME = "سلمى"
_NEARLY = "42 خلية"
_MISSED = "هذا التراجع إلى تشديد الرقابة على الحدود البحرية"
_PATIENCE = 120.0  # seconds for reading the samples, on any machine


def walk(out: Path, *, language: str, theme: str) -> list[str]:
    """Walks through the first sample and writes pictures to the folder; returns their names in order.

    RuntimeError where the window did not do what it says that it does.
    """
    newcomer = settings.Settings(language=language, theme=theme)
    with tempfile.TemporaryDirectory() as documents, opened(None, newcomer, size=SIZE) as window:
        window.projects.documents = Path(documents)
        return _Walk(window, out).go()


class _Walk:
    """One walk. Each method is a few steps; `picture` keeps what the newcomer sees then."""

    def __init__(self, window: MainWindow, out: Path) -> None:
        self._window = window
        self._view = window.workbench.view
        self._out = out
        self._names: list[str] = []

    def go(self) -> list[str]:
        self._begin()
        self._decide()
        self._correct()
        self._mark()
        self._finish()
        return self._names

    def _begin(self) -> None:
        page = self._window.findChild(StartPage)
        assert page is not None
        self._picture("start")
        QTest.keyClick(page.sample, Qt.Key.Key_Return)
        dialog = self._window.findChild(NameDialog)
        assert dialog is not None
        dialog.name.setText(_NAME)
        self._picture("name", of=dialog)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
        self._wait(lambda: self._window.comfort.tour is not None and not self._window.jobs.running, "the samples were not read")
        self._window.messages.clear()  # it goes by itself while somebody reads
        self._picture("first-article")

    def _decide(self) -> None:
        self._press(Qt.Key.Key_Space)
        self._picture("card")
        self._press(Qt.Key.Key_Return)
        self._press(Qt.Key.Key_X)
        self._press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self._window.messages.clear()
        self._expect(len(self._window.session.undecided()) == len(self._window.session.spans) - 1, "a decision was not taken back")

    def _correct(self) -> None:
        while (span := self._window.session.selected) and span.quote != _NEARLY:
            self._press(Qt.Key.Key_Return)
        self._picture("nearly-right")
        self._press(Qt.Key.Key_Left)
        longer = self._window.session.selected
        self._expect(longer is not None and longer.quote.startswith(_NEARLY + " "), f"the end of {_NEARLY} did not move")
        self._picture("longer")

    def _mark(self) -> None:
        article = self._window.session.article
        assert article is not None
        start = article.text.index(_MISSED)
        viewport = self._view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=self._point(start))
        QTest.mouseMove(viewport, self._point(start + len(_MISSED)))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=self._point(start + len(_MISSED)))
        self._press(Qt.Key.Key_N)
        self._picture("missed")
        self._press(Qt.Key.Key_S)
        marked = self._window.session.selected
        self._expect(marked is not None and marked.quote == _MISSED, "the missed words were not marked")

    def _finish(self) -> None:
        first = self._window.session.article
        for _ in self._window.session.spans:
            if self._window.session.undecided():
                self._press(Qt.Key.Key_Return)
        self._expect(not self._window.session.undecided(), "a suggestion was left over")
        self._picture("all-decided")
        self._press(Qt.Key.Key_D)
        self._expect(self._window.session.article != first, "the next article did not open")
        self._picture("next-article")

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._view, key, modifiers)

    def _point(self, offset: int) -> QPoint:
        cursor = self._view.textCursor()
        cursor.setPosition(offset)
        return self._view.cursorRect(cursor).center()

    def _picture(self, name: str, *, of: QDialog | None = None) -> None:
        self._names.append(f"walk-{name}.png")
        save(of or self._window, self._out / self._names[-1])

    def _expect(self, held: bool, otherwise: str) -> None:
        if not held:
            raise RuntimeError(f"{otherwise}: {self._window.messages.text}")

    def _wait(self, came: Callable[[], bool], otherwise: str) -> None:
        end = time.monotonic() + _PATIENCE
        while not came() and time.monotonic() < end:
            QApplication.processEvents()
        self._expect(came(), otherwise)
