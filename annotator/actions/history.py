"""Undo, redo and the list of what was done."""

from __future__ import annotations

from annotator.model.change import Change
from annotator.model.history import HistoryEntry
from annotator.store import Project
from annotator.store import history as stored


def undo(project: Project) -> Change | None:
    """Takes the last operation back, whoever did it and however long ago; None where there is nothing to take back."""
    return project.write(lambda db: stored.undo(db, by=project.annotator))


def redo(project: Project) -> Change | None:
    """Does the operation that was undone last again; None where there is none, or something else was done since."""
    return project.write(stored.redo)


def go_to(project: Project, operation: int) -> Change | None:
    """Undoes or redoes in one go until the project stands where it stood after that operation; None where it stands there.

    0 is before everything that can be undone. BadInput, and nothing is changed, where something else was done since it
    was undone, or a migration lies between.
    """
    return project.write(lambda db: stored.go_to(db, operation, by=project.annotator))


def entries(project: Project, *, before: int | None = None, limit: int = 100) -> list[HistoryEntry]:
    """The operations, or those before the one of that number, the last one first; undone ones are among them."""
    return stored.entries(project.read(), before=before, limit=limit)


def undoable(project: Project) -> HistoryEntry | None:
    """The operation that undo would take back."""
    return stored.undoable(project.read())


def redoable(project: Project) -> HistoryEntry | None:
    """The operation that redo would do again."""
    return stored.redoable(project.read())
