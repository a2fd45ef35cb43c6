"""Blocking keys: claims that share none are about different things, so that only claims that share some are compared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import chain
from typing import TypeVar

from annotator.consistency.rules import rules
from annotator.model.claim import Claim

Span = TypeVar("Span", bound=Hashable)


def keys(claim: Claim) -> tuple[str, ...]:
    """One key a content word around the claim, each with what the claim counts; none where nothing can be compared."""
    what = counted(claim)
    if what is None or claim.amount is None:
        return ()
    return tuple(f"{what}|{stem}" for stem in claim.words)


def counted(claim: Claim) -> str | None:
    """What the claim counts or measures, as a key; units of one dimension have one key. None where the article does not say."""
    return claim.measure.dimension if claim.measure else claim.unit


def crowd() -> int:
    """How many claims may share a key: one that more have is too common to say what they are about."""
    return rules().crowd


def candidates(blocks: Iterable[Sequence[Span]]) -> Callable[[Span], list[Span]]:
    """A function from a claim to those that share enough keys with it to be compared. `blocks` are the claims of each key."""
    blocks_of: dict[Span, list[Sequence[Span]]] = defaultdict(list)
    for block in blocks:
        for span in block:
            blocks_of[span].append(block)

    def near(span: Span) -> list[Span]:
        shared = Counter(chain.from_iterable(blocks_of.get(span, ())))
        return [other for other, count in shared.items() if count >= rules().shared and other != span]

    return near
