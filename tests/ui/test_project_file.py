"""What happens to the project's file while the window is open, and a project that cannot be written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from annotator.actions import browsing, projects
from annotator.ui.window import MainWindow
from tests.ui.conftest import press

CTRL = Qt.KeyboardModifier.ControlModifier
KEPT_OPEN = pytest.mark.skipif(sys.platform == "win32", reason="an open file can neither be deleted nor moved there")


def states(window: MainWindow) -> set[str]:
    return {span.state.value for span in window.session.spans}


def confirm(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")


def decided(path: Path) -> int:
    with projects.open(path, annotator="Maryam", writable=False) as project:
        return browsing.counts(project).decided


@KEPT_OPEN
def test_a_decision_on_a_deleted_project_is_not_shown_as_made_and_a_copy_saves_the_others(
    window: MainWindow, project_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirm(window)
    project_path.unlink()
    before = [span.state for span in window.session.spans]
    confirm(window)
    assert [span.state for span in window.session.spans] == before
    assert "deleted, moved or replaced" in window.messages.text
    copy = tmp_path / "saved.tahqiq"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    press(window.workbench.view, Qt.Key.Key_S, "\x13", CTRL)
    assert decided(copy) == 1


@KEPT_OPEN
def test_a_deleted_project_stays_open_when_it_is_opened_again(window: MainWindow, project_path: Path) -> None:
    project_path.unlink()
    assert not window.open_path(str(project_path))
    assert "There is no project" in window.messages.text
    assert window.session.article is not None


@KEPT_OPEN
def test_a_restored_project_is_opened_anew_and_takes_decisions(window: MainWindow, project_path: Path, tmp_path: Path) -> None:
    older = tmp_path / "older.tahqiq"
    assert window.session.project is not None
    projects.backup(window.session.project, older)
    confirm(window)
    older.replace(project_path)
    confirm(window)
    assert "deleted, moved or replaced" in window.messages.text
    assert window.open_path(str(project_path))
    assert states(window) == {"suggested"}
    confirm(window)
    window.close()
    assert decided(project_path) == 1


def test_the_open_project_can_be_opened_again(window: MainWindow, project_path: Path) -> None:
    assert window.open_path(str(project_path))
    assert window.session.locked is None
    confirm(window)
    assert "confirmed" in states(window)


SHOWN = """
import sys
from annotator.actions import settings
settings.save(settings.Settings(annotator="Maryam", language="en", theme="light"))
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from annotator.ui.application import Program
program = Program()
program.show(sys.argv[1])
QTest.keyClick(program.window.workbench.view, Qt.Key.Key_Return)
print(program.window.windowTitle().encode("ascii", "ignore").decode())
print(program.window.messages.text)
print(sorted({span.state.value for span in program.window.session.spans}))
program.window.close()
"""
POWERLESS = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.name == "posix" and os.geteuid() == 0 else []
"""Root may write everywhere: the child gives up its powers first."""


@pytest.mark.skipif(bool(POWERLESS) and shutil.which("setpriv") is None, reason="needs setpriv, to give up root's powers")
@pytest.mark.skipif(os.name != "posix", reason="permissions of another kind")
@pytest.mark.parametrize("whole_folder", [False, True])
def test_what_cannot_be_written_is_open_for_reading(project_path: Path, tmp_path: Path, *, whole_folder: bool) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    path = project_path.rename(folder / project_path.name)
    path.chmod(0o444)
    folder.chmod(0o555 if whole_folder else 0o755)
    try:
        shown = subprocess.run([*POWERLESS, sys.executable, "-c", SHOWN, str(path)], capture_output=True, text=True, check=False)
    finally:
        folder.chmod(0o755)
    title, message, found = shown.stdout.splitlines()
    assert title == "news (read-only)  Tahqiq"
    assert message.startswith("This project cannot be written where it is. It is open for reading")
    assert found == "['suggested']"


def test_a_disk_that_knows_no_locks_is_read(
    make_window: Callable[..., MainWindow], project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As some network folders are."""

    def unsupported(_: int) -> bool:
        raise OSError("no locks available")

    monkeypatch.setattr("annotator.store.lock._try_lock", unsupported)
    window = make_window()
    assert window.open_path(str(project_path))
    assert "cannot be written where it is" in window.messages.text
