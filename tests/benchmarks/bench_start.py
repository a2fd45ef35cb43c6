"""From the start of the process to the first painted article, against an empty Qt window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.actions import highlighting, importing, projects, settings
from annotator.resources import path as resource
from tests.benchmarks.conftest import Report

_EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os.write(1, b"painted")
        os._exit(0)
app = QApplication(sys.argv[:1])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""

_TAHQIQ = """
import importlib.machinery, os, sys

class FirstPaint:
    '''Has the article view say when it has painted a text, without importing anything earlier than the program does.'''

    def find_spec(self, name, path, target=None):
        if name != "annotator.ui.article.view":
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        load = spec.loader.exec_module
        def exec_module(module):
            load(module)
            paint = module.ArticleView.paintEvent
            def painted(view, event):
                paint(view, event)
                if view.spans():
                    os.write(1, b"painted")
                    os._exit(0)
            module.ArticleView.paintEvent = painted
        spec.loader.exec_module = exec_module
        return spec

sys.meta_path.insert(0, FirstPaint())
from annotator.cli import main
main()
"""

_ROUNDS = 15


def _seconds(*arguments: str) -> float:
    """From exec to the first paint, which the child reports."""
    began = time.perf_counter()
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as a reviewer's modules are
    child = subprocess.Popen([sys.executable, "-c", *arguments], env=compiled, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with child:
        assert child.stdout is not None
        said = child.stdout.read(len(b"painted"))
        taken = time.perf_counter() - began
    assert said == b"painted"
    return taken


def test_start_of_the_window(tmp_path: Path, report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole processes, in turn; the sample project, highlighted."""
    monkeypatch.setenv("TAHQIQ_CONFIG", str(tmp_path))
    settings.save(settings.Settings(annotator="guest", language="ar", theme="light"))
    project_path = tmp_path / "samples.tahqiq"
    with projects.create(project_path, annotator="guest") as project:
        for _ in importing.import_paths(project, [resource("samples")]):
            pass
        for _ in highlighting.highlight_project(project):
            pass
    os.sync()
    rounds = [(_seconds(_TAHQIQ, str(project_path)), _seconds(_EMPTY)) for _ in range(_ROUNDS + 1)][1:]
    ours, empty = (statistics.median(taken) for taken in zip(*rounds, strict=True))
    report("start to the first painted article", ours * 1000, "ms")
    report("start of an empty Qt window", empty * 1000, "ms")
    report("start, ratio", ours / empty, "times", goal=1.8)
