"""How an action changes a project: as one operation of its history, on the disk before it returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from annotator.model.change import Change
from annotator.store import Connection, Project, history

Operation: TypeAlias = history.Operation
Focus: TypeAlias = tuple[str, int, int, str]


def operate(project: Project, name: str, work: Callable[[Operation], Focus | None], *, detail: Mapping[str, str] | None = None) -> Change:
    """Runs `work` as one named operation of the project's annotator; it returns the span to select afterwards, if any."""

    def written(db: Connection) -> Change:
        with history.operation(db, name, by=project.annotator, detail=detail) as op:
            focus = work(op)
        return op.change(focus)

    return project.write(written)
