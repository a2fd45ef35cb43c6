"""The command line: `tahqiq` opens the window, `tahqiq COMMAND` does a job without one.

Exit status: 0 done, 1 a fault of the program, 2 a known error or wrong usage. What is printed for other programs goes to
standard output alone, progress and messages to standard error. A start of the window imports nothing of all this but
this file and `running`.
"""

from __future__ import annotations

import gc
import os
import sys

from annotator.cli import running
from annotator.model.errors import KnownError

COMMANDS = {
    "import": "annotator.cli.articles",
    "highlight": "annotator.cli.articles",
    "list": "annotator.cli.articles",
    "show": "annotator.cli.articles",
    "search": "annotator.cli.looking",
    "decide": "annotator.cli.reviewing",
    "labels": "annotator.cli.labels",
    "queue": "annotator.cli.looking",
    "questions": "annotator.cli.looking",
    "progress": "annotator.cli.looking",
    "source": "annotator.cli.reviewing",
    "entity": "annotator.cli.entities",
    "check": "annotator.cli.reviewing",
    "train": "annotator.cli.reviewing",
    "export": "annotator.cli.gold",
    "agree": "annotator.cli.gold",
    "merge": "annotator.cli.gold",
    "undo": "annotator.cli.upkeep",
    "redo": "annotator.cli.upkeep",
    "history": "annotator.cli.upkeep",
    "backup": "annotator.cli.upkeep",
}
"""Where each command is; only the one that is asked for is imported."""
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""One of these says on Linux where windows are shown. Without any Qt would end the whole process."""


def main() -> None:
    """The command `tahqiq`."""
    if getattr(sys, "frozen", False):  # a frozen program starts itself where Python would start a process of its own
        import multiprocessing

        multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    sys.exit(running.told(lambda: _run(arguments)))


def _run(arguments: list[str]) -> int:
    if not arguments:
        return open_window(None)
    if len(arguments) == 1 and arguments[0] not in COMMANDS and not arguments[0].startswith("-"):
        return open_window(arguments[0])
    from annotator.cli import commands

    return commands.run(arguments)


def open_window(path: str | None) -> int:
    """Opens the window, on a project if there is one to open.

    KnownError if the path is no project that can be read, or if there is no screen.
    """
    gc.disable()  # nothing that is made before the first paint is garbage; the window turns it on again when it is shown
    try:
        return _opened(path)
    finally:
        gc.enable()


def _opened(path: str | None) -> int:
    if path is not None:
        from annotator.actions import projects

        if not projects.is_project(path):
            projects.open(path, annotator="", writable=False).close()  # says what is wrong with it
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        raise KnownError("There is no screen to open a window on: work without one by the commands that tahqiq --help lists.")
    from annotator import ui

    return ui.run(path)
