"""Two or more numbers that belong together: the bounds of one amount, or amounts that share a noun.

بين 10 و20, من 4 إلى 5 سنوات, 5-10 كلم and مقعدين أو ثلاثة مقاعد are one amount with two bounds; 64 و61 في المائة are two
amounts; من 6 إلى 3 بالمائة is two where the sentence speaks of a change. Bounds rise.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import cache
from typing import Any

from annotator import resources
from annotator.highlight.claims.phrases import Preceding
from annotator.highlight.document import SENTENCE_ENDS, Document
from annotator.highlight.lexicon.inflection import Number as Grammatical
from annotator.highlight.lexicon.units import units
from annotator.highlight.numbers.numbers import Number
from annotator.text.keys import search_key

_CLAUSE, _LONG_SENTENCE = 10, 40
"""How many words back a word of change is looked for: by two numbers side by side, and by two that are apart."""
_APART = 10
_LARGEST_DENOMINATOR = 10
_CLAUSE_ENDS = SENTENCE_ENDS | frozenset("،,")


class Link(Enum):
    """What stands between two numbers."""

    AND = auto()
    TO = auto()
    OR = auto()
    DASH = auto()
    TIMES = auto()
    OVER = auto()


@cache
def _data() -> dict[str, Any]:
    return resources.toml("grammar", "ranges.toml")


@cache
def _words(table: str, name: str) -> frozenset[str]:
    words = _data()[table][name]
    return frozenset(search_key(word) for word in (words.split() if isinstance(words, str) else words))


@cache
def _between() -> Preceding[None]:
    return Preceding((phrase, None) for phrase in _data()["between"]["words"])


def link(document: Document, token: int, number: Number) -> Link | None:
    """What links the words that end before a token to the number that follows; None if they do not touch."""
    if number.first == token:
        return Link.AND if number.proclitics == "و" and not number.article else None
    if number.first != token + 1 or number.proclitics:
        return None
    key = document.key(token)
    if key in _words("from", "to"):
        return Link.TO
    if key in _words("or", "words"):
        return Link.OR
    if key in _words("times", "signs"):
        return Link.TIMES
    if key in _words("over", "signs") and _is_fraction(document, token, number):
        return Link.OVER
    return Link.DASH if key in _words("dashes", "signs") else None


def _is_fraction(document: Document, sign: int, denominator: Number) -> bool:
    """Whether digits on both sides of a sign are a part of what follows: 1/2 لتر, 3/4 من السكان, but not 2/3 أيام."""
    numerator, below = document.key(sign - 1), document.key(denominator.first)
    if not (document.touches(sign) and document.touches(sign + 1) and numerator.isdecimal() and below.isdecimal()):
        return False
    if not 0 < int(numerator) < int(below) <= _LARGEST_DENOMINATOR:
        return False
    return not any(form.number is Grammatical.PLURAL and not form.definite for form in units().forms(document.key(denominator.after)))


def between(document: Document, token: int) -> int | None:
    """The first token of the بين that stands directly before a token; None where none does."""
    matched = _between().match(document, token - 1)
    return matched[1] if matched else None


def follows_from(document: Document, number: Number) -> bool:
    """Whether من stands before a number, as before the first of two bounds."""
    return bool(number.proclitics) or document.key(number.first - 1) in _words("from", "words")


def bounds(document: Document, low: Number, high: Number, linked: Link) -> bool:
    """Whether two linked numbers are the bounds of one amount."""
    if not _rise(low, high):
        return False
    if linked is Link.AND:
        return between(document, low.first) is not None
    if linked is Link.TO:
        return not is_change(document, low.first)
    return True


def is_end_of_change(document: Document, number: Number) -> bool:
    """Whether a number without a noun is one end of a change whose other end stands apart: من 45 في 2010 إلى 60 في 2014."""
    if number.proclitics or number.article:
        return False
    before, start = number.first - 1, _words("from", "words")
    if document.key(before) in start:
        opening = before if _led_number(document, range(number.after, number.after + _APART), _words("from", "to")) else None
    elif document.key(before) in _words("from", "to"):
        opening = _led_number(document, range(before - 1, before - 1 - _APART, -1), start)
    else:
        return False
    return opening is not None and is_change(document, opening, reach=_LONG_SENTENCE, ends=SENTENCE_ENDS)


def _led_number(document: Document, tokens: range, words: frozenset[str]) -> int | None:
    """The first of the tokens that is one of the words and has digits after it, within a sentence."""
    for token in tokens:
        key = document.key(token)
        if key in SENTENCE_ENDS:
            return None
        if key in words and document.key(token + 1)[0].isdecimal():
            return token
    return None


def _rise(low: Number, high: Number) -> bool:
    return shared_magnitude(low, high).value < high.value


def shared_magnitude(low: Number, high: Number) -> Number:
    """The first of two numbers with the magnitude that is said once, after the second: بين 3 و5 ملايين."""
    magnitude = high.magnitude
    if low.magnitude is None and magnitude is not None and 0 < low.value < 1000 and low.value < high.value / magnitude * 100:
        return low._replace(value=low.value * magnitude, magnitude=magnitude, form=high.form)
    return low


def is_change(document: Document, token: int, *, reach: int = _CLAUSE, ends: frozenset[str] = _CLAUSE_ENDS) -> bool:
    """Whether a word of change stands before a token, at most `reach` words back and not beyond one of the `ends`."""
    change = _words("change", "words")
    for before in range(token - 1, max(token - reach, -1), -1):
        key = document.key(before)
        if key in ends:
            return False
        if key in change or key[1:] in change:
            return True
    return False
