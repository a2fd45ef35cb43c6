"""A source's text, cut into passages that can be read on their own."""

from __future__ import annotations

from collections.abc import Iterator

from annotator import resources
from annotator.model.evidence import Source
from annotator.model.search import Passage
from annotator.text.sentences import sentences


def passages(source: Source) -> Iterator[Passage]:
    """The passages of a source in order: whole sentences, short ones together with those that follow in their paragraph."""
    shortest = int(resources.toml("evidence.toml")["passages"]["shortest"])
    start: int | None = None
    text = source.text
    found = sentences(text)
    for index, (begin, end) in enumerate(found):
        start = begin if start is None else start
        following = found[index + 1][0] if index + 1 < len(found) else None
        if following is not None and end - start < shortest and "\n" not in text[end:following]:
            continue
        yield Passage(source.id, source.title, start, end, text[start:end])
        start = None
