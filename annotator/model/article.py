"""Articles: one text each, with what is known about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class ArticleState(StrEnum):
    """How far the review of an article is."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    APPROVED = "approved"
    SET_ASIDE = "set_aside"


FINISHED = frozenset({ArticleState.DONE, ArticleState.APPROVED})


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article besides its text; all of it can be edited at any time.

    `date` is ISO 8601 (`2019`, `2019-05` or `2019-05-03`), None where unknown.
    """

    title: str | None = None
    outlet: str | None = None
    date: str | None = None
    author: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch `[start, end)` of an article in code points: boilerplate, or text that a person said is none."""

    start: int
    end: int
    boilerplate: bool = True


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article. `id` is a UUID that never changes; `text_sha256` is over the text's UTF-8 bytes.

    `regions` are boilerplate as found, corrected by people; `reason` says why it was set aside.
    """

    id: str
    name: str
    text: str
    text_sha256: str
    metadata: Metadata
    state: ArticleState = ArticleState.NEW
    reason: str | None = None
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the article list: counts are of the current annotator's spans.

    `beginning` are the first words of an article that has no title, unless its name says them.
    """

    id: str
    name: str
    title: str
    state: ArticleState
    date: str | None
    outlet: str | None
    decided: int
    total: int
    findings: int
    beginning: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """A project at a glance: articles by state, the current annotator's decisions, and all spans to decide."""

    articles: Mapping[ArticleState, int]
    decided: int
    total: int
