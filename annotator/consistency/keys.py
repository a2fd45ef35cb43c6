"""Blocking keys: claims that share none are about different things, so that only claims that share some are compared."""

from __future__ import annotations

from annotator.consistency.amounts import amount
from annotator.consistency.rules import rules
from annotator.model.claim import Claim


def keys(claim: Claim) -> tuple[str, ...]:
    """One key a content word around the claim, each with what the claim counts; none where nothing can be compared."""
    what = counted(claim)
    if what is None or amount(claim) is None:
        return ()
    return tuple(f"{what}|{stem}" for stem in claim.words)


def counted(claim: Claim) -> str | None:
    """What the claim counts or measures, as a key; units of one dimension have one key. None where the article does not say."""
    return claim.measure.dimension if claim.measure else claim.unit


def crowded(size: int) -> bool:
    """Whether a key that so many claims share is too common to say what they are about."""
    return size > rules().crowd
