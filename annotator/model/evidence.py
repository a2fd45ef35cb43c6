"""Sources, the passages that support or refute a claim, and the reviewer's judgement."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SourceKind(StrEnum):
    """What a source is."""

    PAGE = "page"
    FILE = "file"
    BOOK = "book"


class Stance(StrEnum):
    """How a passage relates to a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    MENTIONS = "mentions"


class Rating(StrEnum):
    """The reviewer's judgement on a claim."""

    TRUE = "true"
    MOSTLY_TRUE = "mostly_true"
    MISLEADING = "misleading"
    FALSE = "false"
    UNVERIFIABLE = "unverifiable"


@dataclass(frozen=True, slots=True)
class Source:
    """Something that can support a claim. `snapshot_sha256` names the bytes kept with it, None without any.

    `text` is the snapshot's text, in which passages have their offsets; empty where none is kept.
    """

    id: str
    kind: SourceKind
    title: str
    publisher: str | None = None
    url: str | None = None
    date: str | None = None
    text: str = ""
    snapshot_sha256: str | None = None
    added_by: str = ""
    added_at: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of a source linked to an annotation. `start` is its place in the source's text, None if unknown."""

    id: str
    annotation_id: str
    source_id: str
    passage: str
    stance: Stance
    start: int | None = None
    note: str | None = None
    added_by: str = ""
    added_at: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judgement on the claim of an annotation, with its reason."""

    id: str
    annotation_id: str
    rating: Rating
    justification: str = ""
    decided_by: str = ""
    decided_at: str = ""
