"""A window as the benchmarks measure it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.actions import settings
from annotator.ui.application import Program
from annotator.ui.window import MainWindow


@contextmanager
def shown(project: Path, config: Path) -> Iterator[MainWindow]:
    """A window on a project, in Arabic and light, with settings of its own; the Qt application must be there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TAHQIQ_CONFIG", str(config))
        settings.save(settings.Settings(annotator="guest", language="ar", theme="light"))
        program = Program()
        program.show(str(project))
        QApplication.processEvents()
        yield program.window
        program.window.close()
        QApplication.processEvents()
