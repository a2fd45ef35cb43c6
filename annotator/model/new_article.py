"""An article as it was read, before it is one of a project."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.model.article import Metadata


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article as a format reads it, before it is stored.

    `name` is the id that the user knows it by: the row's id in JSONL and CSV, else the file's name
    without its ending. `raw` holds the bytes as read, empty where the text came without bytes of its own.
    """

    name: str
    text: str
    metadata: Metadata = field(default_factory=Metadata)
    raw: bytes = b""
