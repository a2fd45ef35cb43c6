"""Times of day: الساعة التاسعة و53 دقيقة, السابعة مساء, 15:30. They are understood and not offered."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from annotator import resources
from annotator.highlight.claims.phrases import Following
from annotator.highlight.document import Document
from annotator.highlight.numbers.numbers import read_number
from annotator.highlight.numbers.ordinal_words import PLACES, read_ordinal
from annotator.highlight.reading import Reading
from annotator.highlight.triggers import Trigger
from annotator.text.keys import search_key

_HOURS = 24


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(search_key(word) for word in resources.toml("grammar", "times.toml")[name] if " " not in word)


@cache
def _half_days() -> Following[None]:
    return Following((phrase, None) for phrase in resources.toml("grammar", "times.toml")["half_days"])


def _begins(key: str) -> bool:
    place = PLACES[key]
    return key in _words("hour") or key == ":" or key in _words("half_days") or key == "بعد" or bool(place and place.article)


_BEGINS = Trigger(_begins)


def recognise(document: Document) -> Iterator[Reading]:
    """Every time of day."""
    done = 0
    for token in _BEGINS.tokens(document):
        if token < done:
            continue
        found = _time(document, token)
        if found:
            first, done = found
            core = document.starts[first], document.ends[done - 1]
            yield Reading(*core, core, None, "time of day", 1.0)


def _time(document: Document, token: int) -> tuple[int, int] | None:
    key = document.key(token)
    if key == ":":
        return _clock(document, token)
    if key in _words("hour"):
        after = _hour(document, token + 1)
        return (token, _minutes(document, after)) if after else None
    if PLACES[key]:
        after = _hour(document, token)
        ended = _half_days().match(document, _minutes(document, after)) if after else None
        return (token, ended[1]) if ended else None
    if document.key(token - 1)[0].isdecimal() and (ended := _half_days().match(document, token)):
        return token - 1, ended[1]
    return None


def _clock(document: Document, token: int) -> tuple[int, int] | None:
    hours, minutes = document.key(token - 1), document.key(token + 1)
    touching = document.touches(token) and document.touches(token + 1)
    return (token - 1, token + 2) if touching and hours[0].isdecimal() and minutes[0].isdecimal() and len(hours) <= 2 else None


def _hour(document: Document, token: int) -> int | None:
    """The token after an hour in digits or as an ordinal."""
    if placed := read_ordinal(document, token):
        return placed.after
    if document.key(token)[0].isdecimal():
        return token + 1
    number = read_number(document, token)
    if number is None or number.value > _HOURS or number.joined or document.key(number.after) in _words("counted"):
        return None
    return number.after


def _minutes(document: Document, token: int) -> int:
    """The token after the minutes that و joins to an hour, or after its half or quarter."""
    if document.key(token) in _words("parts"):
        token += 1
    number = read_number(document, token)
    if number and number.joined and document.key(number.after) in _words("minutes"):
        return number.after + 1
    ended = _half_days().match(document, token)
    return ended[1] if ended else token
