"""Undo, redo and the list of what was done."""

from __future__ import annotations

from annotator.model.change import Change, HistoryEntry
from annotator.store import Project
from annotator.store import history as stored


def undo(project: Project) -> Change | None:
    """Takes the last operation back, whoever did it and however long ago; None where there is nothing to take back."""
    return project.write(lambda db: stored.undo(db, by=project.annotator))


def redo(project: Project) -> Change | None:
    """Does the operation that was undone last again; None where there is none, or something else was done since."""
    return project.write(stored.redo)


def entries(project: Project, *, limit: int = 100) -> list[HistoryEntry]:
    """The operations, the last one first; undone ones are among them."""
    return stored.entries(project.read(), limit=limit)


def undoable(project: Project) -> HistoryEntry | None:
    """The operation that undo would take back."""
    return stored.undoable(project.read())


def redoable(project: Project) -> HistoryEntry | None:
    """The operation that redo would do again."""
    return stored.redoable(project.read())
