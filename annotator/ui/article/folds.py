"""Which lines of boilerplate are folded away: all of a region but its first line, unless a span stands in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model.article import Region
from annotator.model.span_list import SpanList


@dataclass(frozen=True, slots=True)
class Fold:
    """Lines `[start, end)` that are hidden, in code points; the line that ends at `start` stays and tells how many they are."""

    start: int
    end: int
    lines: int

    def holds(self, start: int, end: int) -> bool:
        """Whether some of `[start, end)` is hidden; an empty stretch is a place."""
        return start < self.end and max(end, start + 1) > self.start


def folds(text: str, regions: Iterable[Region], spans: SpanList) -> tuple[Fold, ...]:
    """The folds of an article. Lines with a span that is not rejected stay in sight, whatever region they are in."""
    found = (_fold(text, region) for region in regions if region.boilerplate)
    return tuple(fold for fold in found if fold is not None and not spans.standing.touching(fold.start, fold.end))


def _fold(text: str, region: Region) -> Fold | None:
    start = text.find("\n", region.start, region.end) + 1
    end = text.find("\n", region.end)
    end = len(text) if end < 0 else end
    if text[region.end : end].strip():  # the last line is boilerplate only in part
        end = text.rfind("\n", region.start, region.end)
    lines = sum(bool(line.strip()) for line in text[start:end].split("\n"))
    return Fold(start, end, lines) if start and lines else None
