"""What each quantity holds for: about what, where, when, according to whom, and of which whole it is a part.

These are best guesses from one sentence, each with its confidence; a reviewer can correct them. Nearness decides:
between two names, the one with fewer words in between.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, TypeAlias

from annotator import resources
from annotator.highlight.document import Document
from annotator.highlight.reading import Reading
from annotator.highlight.scope.attribution import Speaker, said_in, speaker
from annotator.highlight.scope.checkworthiness import checkworthiness, tone
from annotator.highlight.scope.passages import Passage, any_within, passages
from annotator.highlight.scope.setting import places, time
from annotator.highlight.scope.subjects import Subject, subjects
from annotator.highlight.triggers import Trigger
from annotator.model.values import Quantity, Scope
from annotator.text.keys import search_key

Scoped: TypeAlias = dict[tuple[int, int], Quantity]

_LEAST = 0.2
"""Less sure than this nobody wants to hear of a speaker."""
_FADING = 0.4
"""How much of a speaker's confidence goes over to the next sentence."""
_PART = 0.85
_EARLIER = 8
"""How many claims before a part its whole is looked for."""


@cache
def _words(name: str) -> frozenset[str]:
    data: dict[str, Any] = resources.toml("grammar", "scope.toml")
    return frozenset(search_key(word) for word in data["part"][name])


_PARTING = Trigger(lambda key: any(key in _words(name) for name in ("after", "after_of", "before")))
"""Most sentences state no parts, and nobody looks for a whole there."""


def scoped(document: Document, kept: Sequence[Reading]) -> Scoped:
    """The quantities among the readings by their cores, with their scope and check-worthiness."""
    found: Scoped = {}
    spoke: list[Speaker] = []
    previous: deque[Reading] = deque(maxlen=_EARLIER)
    for passage in passages(document, kept):
        last = spoke[-1] if spoke else None
        spoke = said_in(document, passage.tokens, passage.named, last) or _faded(last)
        speakers = [speaker(claim, spoke) for claim in passage.claims]
        mood = tone(document, passage.tokens)
        parted = any_within(_PARTING.tokens(document), range(passage.tokens.start - 2, passage.tokens.stop + 2))
        told = zip(passage.claims, subjects(document, passage, speakers), places(document, passage), speakers, strict=True)
        for claim, about, where, who in told:
            whole = _whole(document, claim, previous, found) if parted else None
            scope = _scope(about, where, time(document, claim, passage), who, whole)
            found[claim.core] = _complete(claim, scope, _unsaid(claim, whole or _worded_alike(claim, previous), found), mood, passage)
            previous.append(claim)
    return found


def _faded(last: Speaker | None) -> list[Speaker]:
    """Who spoke last goes on in the next sentence, less surely."""
    return [Speaker(last.words, last.confidence * _FADING)] if last else []


def _scope(
    about: Subject | None, where: tuple[str, float] | None, when: tuple[str, float] | None, who: Speaker | None, whole: Reading | None
) -> Scope:
    confidence: dict[str, float] = {}
    subject = place = day = speaks = part_of = None
    if about:
        subject, confidence["subject"] = about.words, _rounded(about.confidence)
    if where:
        place, confidence["place"] = where[0], _rounded(where[1])
    if when:
        day, confidence["time"] = when[0], _rounded(when[1])
    if who and who.confidence >= _LEAST:
        speaks, confidence["speaker"] = who.words, _rounded(who.confidence)
    if whole:
        part_of, confidence["part_of"] = whole.start, _PART
    return Scope(subject, place, day, speaks, part_of, confidence)


@lru_cache(maxsize=1024)
def _rounded(confidence: float) -> float:
    return round(confidence, 2)


def _complete(claim: Reading, scope: Scope, unsaid: str | None, mood: frozenset[str], passage: Passage) -> Quantity:
    """A claim's quantity with what the text around it tells."""
    stated = claim.value
    assert isinstance(stated, Quantity)
    worth = checkworthiness(stated, scope, claim.label or "", tone=mood, about_named=bool(passage.named))
    return Quantity(stated.value, stated.low, stated.high, stated.modifier, stated.unit, unsaid, scope, worth)


def _unsaid(claim: Reading, source: Reading | None, done: Scoped) -> str | None:
    """The noun that a claim leaves to another one: خلية for 88 منها."""
    if source is None or not isinstance(claim.value, Quantity) or claim.value.unit is not None:
        return None
    return done[source.core].unit or done[source.core].unit_inferred


def _worded_alike(claim: Reading, previous: Sequence[Reading]) -> Reading | None:
    """The claim before one that leaves its noun to it: 523 مكتبا بالوسط الحضري و255 بالوسط القروي."""
    return previous[-1] if previous and claim.rule == "number in parallel" else None


def _whole(document: Document, claim: Reading, previous: Sequence[Reading], done: Scoped) -> Reading | None:
    """The claim that a claim states a part of: 210 خلايا for 88 منها, and for every part that و adds to that."""
    quantity = claim.value
    if not previous or not isinstance(quantity, Quantity) or quantity.unit == "%":
        return None
    last = done[previous[-1].core]
    if last.scope.part_of is not None and document.text[previous[-1].end : claim.start].strip() in ("", "و"):
        return next((other for other in previous if other.start == last.scope.part_of), None)
    if not _says_part(document, claim):
        return None
    return next((other for other in reversed(previous) if _is_larger(other.value, quantity)), None)


def _says_part(document: Document, claim: Reading) -> bool:
    token, after = bisect_left(document.starts, claim.start), bisect_left(document.starts, claim.end)
    if not any_within(_PARTING.tokens(document), range(token - 2, after + 2)):
        return False
    if document.key(after) in _words("after"):
        return True
    if document.key(after) == "من" and document.key(after + 1) in _words("after_of"):
        return True
    before = _words("before")
    return document.key(token - 1) in before or document.key(token - 2) in before


def _is_larger(whole: object, part: Quantity) -> bool:
    if not isinstance(whole, Quantity) or whole.unit is None or whole.unit == "%":
        return False
    return whole.value is None or part.value is None or whole.value >= part.value
