"""A mention of a name while it is being read, before it becomes a reading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from annotator.highlight.document import Document
from annotator.highlight.reading import Reading

MADE_OF_NAMES = frozenset({"EVENT", "LAW"})
"""Labels of names that may hold others."""


class Mention(NamedTuple):
    """Tokens `first` to `last` (both in it) of a document, and the code point at which the name begins, after its clitics."""

    first: int
    last: int
    start: int
    end: int
    label: str
    rule: str
    score: float
    entity: str | None = None
    origin: str | None = None

    def reading(self) -> Reading:
        """The mention as the pipeline takes it."""
        _, _, start, end, label, rule, score, entity, origin = self
        return Reading(start, end, (start, end), label, rule, score, None, entity, origin, label in MADE_OF_NAMES)


def mention(document: Document, first: int, last: int, label: str, rule: str, score: float, *, front: int = 0) -> Mention:
    """The mention over whole tokens but for the clitics of the first one: its `front` first letters."""
    return Mention(first, last, document.offset(first, front), document.ends[last], label, rule, score)


def flat(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions that are not made of other names."""
    return [found for found in mentions if found.label not in MADE_OF_NAMES]


Taken: TypeAlias = Mapping[int, Mention]
"""The mentions of a document so far, by each of their tokens."""


def by_token(mentions: Iterable[Mention]) -> dict[int, Mention]:
    """The mentions by each of their tokens."""
    return {token: mention for mention in mentions for token in range(mention.first, mention.last + 1)}


def longest(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions from start to end that do not touch a longer one (or a surer one of the same length)."""
    kept: list[Mention] = []
    for rivals in _touching(sorted(mentions, key=attrgetter("first"))):
        kept += rivals if len(rivals) == 1 else _longest_of(rivals)
    return kept


def _touching(mentions: Iterable[Mention]) -> list[list[Mention]]:
    """The mentions, which come by their first tokens, in groups that share no token."""
    groups: list[list[Mention]] = []
    after = 0
    for found in mentions:
        if found.first >= after:
            groups.append([found])
            after = found.last + 1
        else:
            groups[-1].append(found)
            after = max(after, found.last + 1)
    return groups


def _longest_of(rivals: Iterable[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    taken: set[int] = set()
    for found in sorted(rivals, key=lambda found: (found.first - found.last, -found.score)):
        tokens = range(found.first, found.last + 1)
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            kept.append(found)
    return sorted(kept)
