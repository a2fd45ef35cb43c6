"""The signs and phrases of a percentage: %, في المائة, بالمئة."""

from __future__ import annotations

from functools import cache

from annotator import resources
from annotator.highlight.claims.phrases import Following
from annotator.highlight.document import Document
from annotator.text.keys import search_key


@cache
def _phrases() -> Following[None]:
    table = resources.toml("grammar", "counting.toml")["percent"]
    return Following((phrase, None) for phrase in [*table["signs"], *table["phrases"]])


@cache
def _signs() -> frozenset[str]:
    return frozenset(map(search_key, resources.toml("grammar", "counting.toml")["percent"]["signs"]))


def percent_after(document: Document, token: int) -> int | None:
    """The token after the percent sign or phrase that begins at a token."""
    matched = _phrases().match(document, token)
    return matched[1] if matched else None


def percent_before(document: Document, token: int) -> bool:
    """Whether a percent sign touches a number from before: %45."""
    return document.key(token - 1) in _signs() and document.touches(token)
