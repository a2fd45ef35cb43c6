"""The command line: `tahqiq` opens the window, `tahqiq COMMAND` does a job without one.

Exit status: 0 done, 1 a fault of the program, 2 a known error or wrong usage. What is printed for other programs goes to
standard output alone, progress and messages to standard error. A start of the window imports nothing of all this but
what is in this file.
"""

from __future__ import annotations

import sys

COMMANDS = {
    "import": "annotator.cli.articles",
    "highlight": "annotator.cli.articles",
    "list": "annotator.cli.articles",
    "show": "annotator.cli.articles",
    "search": "annotator.cli.looking",
    "decide": "annotator.cli.reviewing",
    "queue": "annotator.cli.looking",
    "questions": "annotator.cli.looking",
    "progress": "annotator.cli.looking",
    "source": "annotator.cli.reviewing",
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


def main() -> None:
    """The command `tahqiq`."""
    arguments = sys.argv[1:]
    if not arguments:
        sys.exit(open_window(None))
    if len(arguments) == 1 and arguments[0] not in COMMANDS and not arguments[0].startswith("-"):
        from annotator.cli import running

        sys.exit(running.told(lambda: open_window(arguments[0])))
    from annotator.cli import commands, running

    sys.exit(running.told(lambda: commands.run(arguments)))


def open_window(path: str | None) -> int:
    """Opens the window, on a project if there is one to open. KnownError if the path is no project that can be read."""
    from annotator import ui

    if path is not None:
        from annotator.actions import projects

        if not projects.is_project(path):
            projects.open(path, annotator="", writable=False).close()  # says what is wrong with it
    return ui.run(path)
