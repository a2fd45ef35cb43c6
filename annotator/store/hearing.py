"""What models of camel-tools found in texts: slow to find, so that it is kept by text and model."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from annotator.store.connection import Connection

Names: TypeAlias = tuple[tuple[int, int, str], ...]


def save(db: Connection, text_sha256: str, model: str, names: Iterable[tuple[int, int, str]]) -> None:
    """Keeps the names that a model found in a text: start, end, label."""
    db.run("INSERT OR REPLACE INTO heard (text_sha256, model, names) VALUES (?, ?, ?)", (text_sha256, model, json.dumps(list(names))))


def names(db: Connection, text_sha256: str) -> Names:
    """What the model that read a text last found in it; nothing where none has."""
    found = db.scalar("SELECT names FROM heard WHERE text_sha256 = ? ORDER BY rowid DESC LIMIT 1", (text_sha256,))
    return tuple((start, end, label) for start, end, label in json.loads(found)) if found else ()


def unread(db: Connection, model: str, states: Sequence[str]) -> list[str]:
    """The articles in these states whose text a model has not read, in their order."""
    marks = ", ".join("?" * len(states))
    return db.column(
        f"""SELECT id FROM articles WHERE state IN ({marks}) AND NOT EXISTS (
                SELECT 1 FROM heard WHERE heard.text_sha256 = articles.text_sha256 AND model = ?) ORDER BY number""",
        (*states, model),
    )
