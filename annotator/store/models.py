"""The model that a project has taught itself. It is derived: it can be learned again, and is no part of the history."""

from __future__ import annotations

import json
from dataclasses import dataclass

from annotator.model.lesson import Lesson
from annotator.store.clock import now
from annotator.store.connection import Connection

_NAMES = "names"


@dataclass(frozen=True, slots=True)
class Taught:
    """A stored model: when it was made (UTC, ISO 8601), after how many decisions on names, what came of it, and whether it is used."""

    made_at: str
    decisions: int
    lesson: Lesson
    used: bool


def save(db: Connection, data: bytes, lesson: Lesson, *, decisions: int) -> None:
    """Keeps a model in the place of the one before; it is not used before `use` says so."""
    db.run(
        "INSERT OR REPLACE INTO models (name, made_at, decisions, used, lesson, data) VALUES (?, ?, ?, 0, ?, ?)",
        (_NAMES, now(), decisions, json.dumps(lesson.to_json()), data),
    )


def use(db: Connection, used: bool) -> None:
    """Switches the model on or off."""
    db.run("UPDATE models SET used = ? WHERE name = ?", (int(used), _NAMES))


def taught(db: Connection) -> Taught | None:
    """What is known of the project's model, None where there is none."""
    row = db.one("SELECT made_at, decisions, used, lesson FROM models WHERE name = ?", (_NAMES,))
    return Taught(row["made_at"], row["decisions"], Lesson.from_json(json.loads(row["lesson"])), bool(row["used"])) if row else None


def data(db: Connection) -> bytes | None:
    """The model itself, None where there is none or it is switched off."""
    found: bytes | None = db.scalar("SELECT data FROM models WHERE name = ? AND used", (_NAMES,))
    return found


def decisions(db: Connection) -> int:
    """How many names were confirmed or rejected in the project."""
    return int(db.scalar("SELECT count(*) FROM annotations WHERE family = 'entity' AND state IN ('confirmed', 'rejected')"))
