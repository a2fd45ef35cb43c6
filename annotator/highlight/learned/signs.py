"""What the shipped lists say of a word by itself: a given name, a title, a place, what opens a body's name, a common word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from annotator.highlight.entities.entities import shipped_lists
from annotator.highlight.memo import Memo


@cache
def signs() -> Memo[tuple[str, ...]]:
    """For a search key, what the lists say of it."""
    return Memo(lambda key: tuple(_signs(key)))


def _signs(key: str) -> Iterator[str]:
    shipped = shipped_lists()
    names, vocabulary = shipped.lists, shipped.lists.vocabulary
    if part := names.part[key]:
        yield f"part={part.name}"
    if trigger := names.trigger[key]:
        yield from (f"cue={cue}" for cue, given in trigger.cues._asdict().items() if given)
        yield f"begins={trigger.part.name} after {trigger.front}"
    for start in shipped.gazetteer.starts(key):
        if start.names.alone:
            yield f"known={start.names.alone.label} after {start.front}"
        if start.names.longer:
            yield f"opens name after {start.front}"
    if head := shipped.bodies.head(key):
        yield f"head={head.word}"
        yield f"head={'definite' if head.definite else 'bare'} after {head.front}"
    if vocabulary.common[key]:
        yield "common"
    if vocabulary.demonym[key]:
        yield "nationality"
    if key in vocabulary.particles:
        yield "particle"
