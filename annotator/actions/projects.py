"""Making, opening and copying projects."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from annotator.actions.labels import shipped_label_set
from annotator.model.errors import ProjectUnusable
from annotator.store import Project, file

__all__ = ["Project", "backup", "create", "is_project", "open"]


def create(path: str | PathLike[str], *, annotator: str, label_set: str = "tahqiq") -> Project:
    """Makes a new project file with a shipped label set and opens it.

    BadInput if something is there already, ProjectUnusable if its folder cannot be written.
    """
    return Project.create(Path(path), annotator=annotator.strip(), labels=shipped_label_set(label_set))


def open(path: str | PathLike[str], *, writable: bool = True, annotator: str) -> Project:
    """Opens a project file; `annotator` is whose decisions are shown and made.

    ProjectLocked if it is to be written and another process writes to it; ProjectUnusable if it is damaged, newer
    than this program or no project.
    """
    return Project.open(Path(path), annotator=annotator.strip(), writable=writable)


def backup(project: Project, target: str | PathLike[str]) -> None:
    """Writes a complete copy of the project. BadInput if something is there already."""
    project.backup(Path(target))


def is_project(path: str | PathLike[str]) -> bool:
    """Whether the file is a project that this program can open."""
    try:
        file.check(Path(path))
    except ProjectUnusable:
        return False
    return True
