"""The window. Importing this package imports no Qt; `run` does."""

from __future__ import annotations


def run(path: str | None) -> int:
    """Opens the window, on the project at a path or on the start page, and returns the exit status when it is closed."""
    from annotator.actions import browsing, labels, projects, settings  # noqa: F401  before Qt: it slows every later import
    from annotator.ui import application

    return application.run(path)
