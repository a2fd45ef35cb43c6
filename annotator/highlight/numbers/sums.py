"""Whole numbers: units, tens, hundreds and magnitudes in words, digits, and what they make together.

The grammar, from the largest part to the smallest (و is the joining "and"):

    sum       = group { و group }            each group smaller than the magnitude of the one before
    group     = hundreds { magnitude } | magnitude { magnitude } | digits { magnitude }
    hundreds  = hundred [ و below ] | below  with hundred = مائة | ثلاثمائة | ثلاث مائة | مائتان
    below     = unit و tens | unit ten | tens | unit | ten

خمسة وعشرون joins a unit and a ten; خمسة وعشرة does not, and is two numbers. After a magnitude digits may go on
(مليونين و300 ألف), but digits after digits never do (20 و18 عاما are two).
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.numbers.digits import LONGEST, value_of
from annotator.highlight.numbers.misspelled import MISSPELLED
from annotator.highlight.numbers.numerals import NUMERALS, Form, Numeral, Rank, numeral_at, signs
from annotator.highlight.numbers.percents import percent_after

CONJUNCTION = "و"
OPEN = Decimal("Infinity")
"""The ceiling of plain digits: nothing may be added to them."""

_TANWIN = "\u064b"
_LARGEST = Decimal(10) ** 40
_PLACES = 12
_BACKWARD_MARK = "ر"
_COMMAS = ("،", ",")
_BRACKETS = ("(", ")")


class Part(NamedTuple):
    """What a rule has read: its value and the token after it. `ceiling` is what a following group must stay below.

    `form` is that of its last word where that is a hundred or a magnitude; `bare` tells that it is nothing else.
    """

    value: Decimal
    after: int
    ceiling: Decimal
    form: Form | None = None
    bare: bool = False


def sum_of_digits(document: Document, token: int) -> Part | None:
    """The number that begins with digits at a token."""
    group = _digits(document, token)
    if group is None:
        return None
    group = _magnitudes(document, group)
    return _sum(document, group) if group.ceiling < OPEN else group


def sum_of_words(document: Document, token: int, numeral: Numeral) -> Part | None:
    """The number that begins with a numeral at a token."""
    group = _group(document, token, numeral)
    return _decimal(document, _sum(document, group)) if group else None


def joined(document: Document, token: int) -> tuple[Numeral, int] | None:
    """The numeral that و joins to what ends before a token, and its own token: وعشرين, و عشرين."""
    if document.key(token) == CONJUNCTION:
        numeral = _numeral(document, token + 1)
        return (numeral, token + 1) if numeral and numeral.bare else None
    numeral = _numeral(document, token)
    return (numeral, token) if numeral and numeral.proclitics == CONJUNCTION else None


def following_magnitude(document: Document, token: int) -> Numeral | None:
    """The magnitude at a token, if nothing joins it: it multiplies what stands before it."""
    numeral = _numeral(document, token)
    return numeral if numeral and numeral.rank is Rank.MAGNITUDE and numeral.bare else None


def _numeral(document: Document, token: int) -> Numeral | None:
    """A numeral within a number, where a misspelled one is understood as well."""
    return numeral_at(document, token) or MISSPELLED[document.key(token)]


def _sum(document: Document, total: Part) -> Part:
    """Groups joined by و, each below the magnitude of the one before, or one or two of it after its hundreds (مائة ألف وألف)."""
    while total.ceiling > 1:
        group = _joined_group(document, total.after)
        if group is None or not (group.value < total.ceiling or _completes(total, group)):
            break
        total = group._replace(value=total.value + group.value, bare=False, form=group.form or total.form)
    return total


def _completes(hundreds: Part, group: Part) -> bool:
    """Whether a group is the one or two of a magnitude that hundreds of it leave to be said: مائة ألف وألفان is 102,000."""
    alone = group.ceiling == hundreds.ceiling and group.value <= 2 * group.ceiling
    return alone and hundreds.value % (100 * hundreds.ceiling) == 0


def _joined_group(document: Document, token: int) -> Part | None:
    """The group that و adds; a comma may stand before the و (مليون و113 ألفا، و750 جنيها)."""
    if document.key(token) in _COMMAS:
        token += 1
    if document.key(token) == CONJUNCTION and document.key(token + 1)[0].isdecimal():
        digits = _digits(document, token + 1)
        return _magnitudes(document, digits) if digits else None
    found = joined(document, token)
    return _group(document, found[1], found[0]) if found else None


def _group(document: Document, token: int, numeral: Numeral) -> Part | None:
    if numeral.rank is Rank.MAGNITUDE:
        return _magnitudes(document, _magnitude(document, token, numeral))
    if numeral.rank is Rank.ZERO:
        return Part(Decimal(0), token + 1, Decimal(1))
    hundreds = _hundreds(document, token, numeral)
    return _magnitudes(document, hundreds) if hundreds else None


def _magnitude(document: Document, token: int, numeral: Numeral) -> Part:
    value = Decimal(numeral.value)
    if numeral.form is Form.DUAL or (numeral.form is Form.ACCUSATIVE and _is_construct_dual(document, token)):
        return Part(value * 2, token + 1, value, Form.DUAL)
    return Part(value, token + 1, value, numeral.form, bare=True)


def _is_construct_dual(document: Document, token: int) -> bool:
    """ألفا before its noun is two thousand, unless it bears tanwin; before anything else it is one thousand."""
    following = document.key(token + 1)
    return _TANWIN not in document.quote(token, token) and following[0].isalpha() and not following.startswith(CONJUNCTION)


def _magnitudes(document: Document, group: Part) -> Part:
    """A group multiplied by the magnitudes that follow it without و: 20 ألف, عشرة آلاف مليون. مئات الآلاف stays vague."""
    if group.bare and group.form is Form.PLURAL:
        return group
    group = _past_bracket(document, group)
    while (numeral := following_magnitude(document, group.after)) and numeral.form is not Form.DUAL and 0 < group.value < _LARGEST:
        group = Part(group.value * numeral.value, group.after + 1, Decimal(numeral.value), numeral.form)
    return group


def _past_bracket(document: Document, group: Part) -> Part:
    """A magnitude may follow digits in brackets, or a number that is said again in brackets: (11) ألف صوت, مائتي (200) مليون."""
    after = group.after
    if document.key(after) not in _BRACKETS:
        return group
    if document.key(after) == "(" and document.key(after + 2) == ")" and value_of(document.key(after + 1)) == group.value:
        after += 2
    bracketed = document.key(after) == ")" and document.key(after - 2) == "("
    return group._replace(after=after + 1) if bracketed and following_magnitude(document, after + 1) else group


def _hundreds(document: Document, token: int, numeral: Numeral) -> Part | None:
    hundred = Decimal(100)
    if numeral.rank is Rank.HUNDRED:
        return _with_below(document, Part(hundred, token + 1, hundred, numeral.form, bare=True))
    if numeral.rank is Rank.HUNDREDS:
        return _with_below(document, Part(Decimal(numeral.value), token + 1, hundred, numeral.form))
    if numeral.rank is Rank.UNIT and numeral.value > 2:
        following = _numeral(document, token + 1)
        if following and following.rank is Rank.HUNDRED and following.bare:
            return _with_below(document, Part(hundred * numeral.value, token + 2, hundred))
    return _below(document, token, numeral)


def _with_below(document: Document, hundred: Part) -> Part:
    """A hundred with what و adds to it: units and tens in words, or digits below a hundred."""
    token = hundred.after
    if document.key(token) == CONJUNCTION and document.key(token + 1)[0].isdecimal():
        digits = _digits(document, token + 1)
        return Part(hundred.value + digits.value, digits.after, OPEN) if digits and digits.value < 100 else hundred
    found = joined(document, token)
    below = _below(document, found[1], found[0]) if found else None
    return below._replace(value=hundred.value + below.value) if below else hundred


def _below(document: Document, token: int, numeral: Numeral) -> Part | None:
    """A number below a hundred."""
    value, one = Decimal(numeral.value), Decimal(1)
    if numeral.rank in (Rank.TENS, Rank.TEN, Rank.TEEN):
        return Part(value, token + 1, one)
    if numeral.rank not in (Rank.UNIT, Rank.HEAD):
        return None
    following = _numeral(document, token + 1)
    if following and following.rank is Rank.TEN and following.bare and following.article <= numeral.article:
        return Part(value + 10, token + 2, one)
    tens = joined(document, token + 1) or _with_article(document, token + 1)
    if tens and tens[0].rank is Rank.TENS:
        return Part(value + tens[0].value, tens[1] + 1, one)
    return Part(value, token + 1, one) if numeral.rank is Rank.UNIT else None


def _with_article(document: Document, token: int) -> tuple[Numeral, int] | None:
    numeral = _numeral(document, token)
    return (numeral, token) if numeral and numeral.proclitics == CONJUNCTION and numeral.article else None


def _digits(document: Document, token: int) -> Part | None:
    """A number in digits, whose thousands may be set apart by spaces: 142 000."""
    key, after = document.key(token), token + 1
    if key.isdecimal() and (mixed := _backward_decimal(document, token)) is not None:
        return Part(mixed, token + 3, OPEN)
    value = value_of(key, small=not key.isdecimal() and _is_small(document, after))
    if value is None:
        return None
    if key.isdecimal() and len(key) <= 3 and key[0] != "0":
        while after - token < LONGEST // 3 and _is_spaced_group(document, after):
            value = value * 1000 + int(document.key(after))
            after += 1
    return Part(value, after, OPEN)


def _is_small(document: Document, token: int) -> bool:
    """Whether a magnitude or a percent sign follows digits."""
    return following_magnitude(document, token) is not None or percent_after(document, token) is not None


def _backward_decimal(document: Document, token: int) -> Decimal | None:
    """5ر2 is 2.5: agencies set ر for the decimal mark, so that the fraction is typed before the whole."""
    if document.key(token + 1) != _BACKWARD_MARK or not document.touches(token + 1):
        return None
    fraction, whole = document.key(token), document.key(token + 2)
    if not whole.isdecimal():
        return None
    return Decimal(f"{whole}.{fraction}") if len(whole) + len(fraction) <= LONGEST else None


def _is_spaced_group(document: Document, token: int) -> bool:
    key = document.key(token)
    return len(key) == 3 and key.isdecimal() and document.starts[token] == document.ends[token - 1] + 1


def _decimal(document: Document, whole: Part) -> Part:
    """ثلاثة فاصلة خمسة: the words after the mark are read one by one, or as one number, and set behind the point."""
    if document.key(whole.after) not in signs("decimal"):
        return whole
    places, token = "", whole.after + 1
    while len(places) < _PLACES and (numeral := NUMERALS[document.key(token)]) and numeral.bare:
        group = _group(document, token, numeral)
        if group is None:
            break
        group = _sum(document, group)
        places += str(group.value)
        token = group.after
    return Part(whole.value + Decimal("0." + places), token, Decimal(1)) if places else whole
