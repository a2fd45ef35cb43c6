"""Numbers as they are written: in digits, in words, in both, with clitics, a minus or a fraction.

    number    = [minus] sum [decimal] [ و fraction ] | fraction [ magnitude ]

`sums` has the grammar of whole numbers; a fraction follows a number (مليون ونصف), counts with it (ثلاثة أرباع) or stands
alone (نصف مليون, ثلثي).
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from annotator.highlight.document import Document
from annotator.highlight.numbers.numerals import FRACTIONS, NUMERALS, Form, Numeral, numeral_at, signs
from annotator.highlight.numbers.percents import percent_after
from annotator.highlight.numbers.sums import CONJUNCTION, Part, following_magnitude, sum_of_digits, sum_of_words
from annotator.highlight.triggers import Trigger

_COMMON_PARTS = 4
PROCLITICS = frozenset(["و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "كال", "لل", "ول", "وب", "وك", "ولل", "وبال", "فب", "فل"])
"""What may be written before digits: ال30, و210, بـ280, لل15."""


class Number(NamedTuple):
    """One number. `first` and `after` bound its tokens; `start` and `end` are code points without proclitics.

    `start` is that of the article where it has one, `core` that of the digits. `proclitics` are the letters before it
    (و, ب, ل). `form` is that of its last word, and `magnitude` its value, where that is a thousand or more. `spelled`
    tells whether a word is part of it; `bare` that it is a lone magnitude or hundred (ألف, مئات), which can be vague;
    `fraction` that it is a part of one (نصف, ثلاثة أرباع).
    """

    value: Decimal
    first: int
    after: int
    start: int
    core: int
    end: int
    proclitics: str = ""
    article: bool = False
    spelled: bool = False
    bare: bool = False
    fraction: bool = False
    form: Form | None = None
    magnitude: Decimal | None = None

    @property
    def vague(self) -> bool:
        """Whether it is a magnitude in the plural with nothing that counts it: آلاف."""
        return self.bare and self.form is Form.PLURAL

    @property
    def joined(self) -> bool:
        """Whether و precedes it."""
        return self.proclitics.startswith(CONJUNCTION)


def numbers(document: Document) -> list[Number]:
    """Every number of the text, in order, none within another. Ask through `document.once`."""
    found: list[Number] = []
    after = 0
    keys = document.keys
    for token in _BEGINS.tokens(document):
        if token < after:
            continue
        first = token
        if token > after and (keys[token - 1] in PROCLITICS or keys[token - 1] == "-" or keys[token - 1] in signs("negative")):
            first -= 1
        if keys[token - 1] == "في" and percent_after(document, token - 1):
            continue
        number = read_number(document, first) or (read_number(document, token) if first < token else None)
        if number:
            found.append(number)
            after = number.after
    return found


def _begins(key: str) -> bool:
    return key[0].isdecimal() or NUMERALS[key] is not None or FRACTIONS[key] is not None


_BEGINS = Trigger(_begins)


def read_number(document: Document, token: int) -> Number | None:
    """The longest number that begins at a token, with the proclitics that stand before it; None where none begins."""
    key = document.key(token)
    if key in signs("negative") or key == "-":
        return _negative(document, token)
    number = _unsigned(document, token)
    return _with_fraction(document, number) if number else _fraction(document, token)


def _unsigned(document: Document, token: int) -> Number | None:
    key = document.key(token)
    if key[0].isdecimal():
        return _digits_first(document, token, token)
    if key in PROCLITICS and document.key(token + 1)[0].isdecimal():
        return _digits_first(document, token, token + 1)
    if key == CONJUNCTION and (numeral := numeral_at(document, token + 1)) and numeral.bare:
        number = _words_first(document, token + 1, numeral)
        return number._replace(first=token, proclitics=CONJUNCTION) if number else None
    numeral = numeral_at(document, token)
    return _words_first(document, token, numeral) if numeral else None


def _negative(document: Document, token: int) -> Number | None:
    if document.key(token) == "-" and not _is_minus(document, token):
        return None
    number = _unsigned(document, token + 1)
    if number is None or number.proclitics:
        return None
    return number._replace(value=-number.value, first=token, start=document.starts[token], core=document.starts[token])


def _is_minus(document: Document, token: int) -> bool:
    """A hyphen is a minus if digits touch it and nothing else does: -5, but not 3-5."""
    return document.touches(token + 1) and document.key(token + 1)[0].isdecimal() and not document.touches(token)


def _digits_first(document: Document, first: int, digits: int) -> Number | None:
    total = sum_of_digits(document, digits)
    if total is None:
        return None
    proclitics, article = _split(document.key(first)) if first < digits else ("", False)
    start = document.offset(first, len(proclitics)) if article else document.starts[digits]
    spelled = total.after > digits + 1 and not all(document.key(token)[0].isdecimal() for token in range(digits, total.after))
    return _number(document, total, first, (start, document.starts[digits]), proclitics, article=article, spelled=spelled)


def _split(clitics: str) -> tuple[str, bool]:
    if clitics.endswith("ال"):
        return clitics[:-2], True
    if clitics.endswith("لل"):
        return clitics[:-1], True
    return clitics, False


def _words_first(document: Document, token: int, numeral: Numeral) -> Number | None:
    total = sum_of_words(document, token, numeral)
    if total is None:
        return None
    start = document.offset(token, numeral.front)
    return _number(document, total, token, (start, start), numeral.proclitics, article=numeral.article, spelled=True)


def _number(
    document: Document, total: Part, first: int, starts: tuple[int, int], proclitics: str, *, article: bool, spelled: bool
) -> Number:
    """The number that a sum makes; `starts` are those of the article or the number, and of the core."""
    return Number(
        value=total.value,
        first=first,
        after=total.after,
        start=starts[0],
        core=starts[1],
        end=document.ends[total.after - 1],
        proclitics=proclitics,
        article=article,
        spelled=spelled,
        bare=spelled and total.bare and total.after == first + 1,
        form=total.form,
        magnitude=total.ceiling if total.form else None,
    )


def _with_fraction(document: Document, number: Number) -> Number:
    """A number with the fraction that follows it: ثلاثة أرباع, مليون ونصف, ثلاثة ملايين ونصف المليون."""
    token = number.after
    key = document.key(token)
    part = FRACTIONS[key]
    if part is None and key != CONJUNCTION:
        return number
    if part and part.bare and part.form is Form.PLURAL and number.magnitude is None and number.value < part.parts:
        return number._replace(value=number.value / part.parts, after=token + 1, end=document.ends[token], fraction=True)
    follows = bool(part and part.proclitics == CONJUNCTION)
    if key == CONJUNCTION:
        token += 1
        part = FRACTIONS[document.key(token)]
        follows = bool(part and part.bare)
    if not part or not follows or part.article or part.form is Form.PLURAL or part.parts > _COMMON_PARTS:
        return number
    after = token + 1
    again = following_magnitude(document, after)
    if again and again.value == number.magnitude:
        after += 1
    value = number.value + part.value * (number.magnitude or 1)
    return number._replace(value=value, after=after, end=document.ends[after - 1], spelled=True, bare=False)


def _fraction(document: Document, token: int) -> Number | None:
    """A part of one, or of a magnitude: نصف, ثلثي, نصف مليون. Rare parts are spelled like whole numbers, and are not read."""
    part = FRACTIONS[document.key(token)]
    if part is None or part.form is Form.PLURAL or (part.parts > _COMMON_PARTS and part.form is Form.SINGULAR):
        return None
    start = document.offset(token, part.front)
    number = Number(
        part.value, token, token + 1, start, start, document.ends[token], part.proclitics, part.article, spelled=True, fraction=True
    )
    whole = following_magnitude(document, token + 1)
    if whole is None or whole.form is Form.PLURAL:
        return number
    value = part.value * whole.value
    return number._replace(
        value=value, after=token + 2, end=document.ends[token + 1], fraction=False, form=whole.form, magnitude=Decimal(whole.value)
    )
