"""Numbers as they are written: in digits, in words, in both.

The grammar, from the largest part to the smallest (و is the joining "and"):

    number    = [minus] whole [ و fraction ] | fraction [ magnitude ]
    whole     = sum [decimal] | digits
    sum       = group { و group }            each group smaller than the magnitude of the one before
    group     = hundreds { magnitude } | magnitude { magnitude } | digits { magnitude }
    hundreds  = hundred [ و below ] | below  with hundred = مائة | ثلاثمائة | ثلاث مائة | مائتان
    below     = unit و tens | unit ten | tens | unit | ten

خمسة وعشرون joins a unit and a ten; خمسة وعشرة does not, and is two numbers. After a magnitude digits may go on
(مليونين و300 ألف), but digits after digits never do (20 و18 عاما are two).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from annotator.highlight.digits import LONGEST, value_of
from annotator.highlight.document import Document
from annotator.highlight.memo import Memo
from annotator.highlight.numerals import FRACTIONS, NUMERALS, Form, Numeral, Rank, is_homograph, signs
from annotator.highlight.percents import percent_after

CONJUNCTION = "و"
PROCLITICS = frozenset(["و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "كال", "لل", "ول", "وب", "وك", "ولل", "وبال", "فب", "فل"])
"""What may be written before digits: ال30, و210, بـ280, لل15."""

_TANWIN = "\u064b"
_COMMON_PARTS = 4
_LARGEST = Decimal(10) ** 40
_PLACES = 12
_BACKWARD_MARK = "ر"
_COMMAS = ("،", ",")


@dataclass(frozen=True, slots=True)
class Number:
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


@dataclass(frozen=True, slots=True)
class _Part:
    """What a rule has read: its value and the token after it. `ceiling` is what a following group must stay below."""

    value: Decimal
    after: int
    ceiling: Decimal
    form: Form | None = None
    bare: bool = False


def numbers(document: Document) -> list[Number]:
    """Every number of the text, in order, none within another. Ask through `document.once`."""
    found: list[Number] = []
    after = 0
    keys = document.keys
    for token in [index for index, key in enumerate(keys) if _BEGINS[key]]:
        if token < after:
            continue
        first = token
        if token > after and (keys[token - 1] in PROCLITICS or keys[token - 1] == "-" or keys[token - 1] in signs("negative")):
            first -= 1
        if (keys[token - 1] == "في" and percent_after(document, token - 1)) or is_homograph(keys[token], document.quote(token, token)):
            continue
        number = read_number(document, first) or (read_number(document, token) if first < token else None)
        if number:
            found.append(number)
            after = number.after
    return found


def _begins(key: str) -> bool:
    return key[0].isdigit() or NUMERALS[key] is not None or FRACTIONS[key] is not None


_BEGINS: Memo[bool] = Memo(_begins)


def read_number(document: Document, token: int) -> Number | None:
    """The longest number that begins at a token, with the proclitics that stand before it; None where none begins."""
    key = document.key(token)
    if key in signs("negative") or key == "-":
        return _negative(document, token)
    number = _unsigned(document, token)
    return _with_fraction(document, number) if number else _fraction(document, token)


def _unsigned(document: Document, token: int) -> Number | None:
    key = document.key(token)
    if key[0].isdigit():
        return _digits_first(document, token, token)
    if key in PROCLITICS and document.key(token + 1)[0].isdigit():
        return _digits_first(document, token, token + 1)
    if key == CONJUNCTION and (numeral := NUMERALS[document.key(token + 1)]) and numeral.bare:
        number = _words_first(document, token + 1, numeral)
        return replace(number, first=token, proclitics=CONJUNCTION) if number else None
    numeral = NUMERALS[key]
    return _words_first(document, token, numeral) if numeral else None


def _negative(document: Document, token: int) -> Number | None:
    if document.key(token) == "-" and not _is_minus(document, token):
        return None
    number = _unsigned(document, token + 1)
    if number is None or number.proclitics:
        return None
    return replace(number, value=-number.value, first=token, start=document.starts[token], core=document.starts[token])


def _is_minus(document: Document, token: int) -> bool:
    """A hyphen is a minus if digits touch it and nothing else does: -5, but not 3-5."""
    return document.touches(token + 1) and document.key(token + 1)[0].isdigit() and not document.touches(token)


def _digits_first(document: Document, first: int, digits: int) -> Number | None:
    group = _digits(document, digits)
    if group is None:
        return None
    group = _magnitudes(document, group)
    total = _sum(document, group) if group.ceiling < Decimal("Infinity") else group
    proclitics, article = _split(document.key(first)) if first < digits else ("", False)
    return Number(
        value=total.value,
        first=first,
        after=total.after,
        start=document.offset(first, len(proclitics)) if article else document.starts[digits],
        core=document.starts[digits],
        end=document.ends[total.after - 1],
        proclitics=proclitics,
        article=article,
        spelled=not all(document.key(token)[0].isdigit() for token in range(digits, total.after)),
        form=total.form,
        magnitude=total.ceiling if total.form else None,
    )


def _split(clitics: str) -> tuple[str, bool]:
    if clitics.endswith("ال"):
        return clitics[:-2], True
    if clitics.endswith("لل"):
        return clitics[:-1], True
    return clitics, False


def _words_first(document: Document, token: int, numeral: Numeral) -> Number | None:
    group = _group(document, token, numeral)
    if group is None:
        return None
    total = _decimal(document, _sum(document, group))
    start = document.offset(token, numeral.front)
    return Number(
        value=total.value,
        first=token,
        after=total.after,
        start=start,
        core=start,
        end=document.ends[total.after - 1],
        proclitics=numeral.proclitics,
        article=numeral.article,
        spelled=True,
        bare=total.bare and total.after == token + 1,
        form=total.form,
        magnitude=total.ceiling if total.form else None,
    )


def _with_fraction(document: Document, number: Number) -> Number:
    """A number with the fraction that follows it: ثلاثة أرباع, مليون ونصف, ثلاثة ملايين ونصف المليون."""
    token = number.after
    part = FRACTIONS[document.key(token)]
    if part and part.bare and part.form is Form.PLURAL and number.magnitude is None and number.value < part.parts:
        return replace(number, value=number.value / part.parts, after=token + 1, end=document.ends[token], fraction=True)
    joined = bool(part and part.proclitics == CONJUNCTION)
    if document.key(token) == CONJUNCTION:
        token += 1
        part = FRACTIONS[document.key(token)]
        joined = bool(part and part.bare)
    if not part or not joined or part.article or part.form is Form.PLURAL or part.parts > _COMMON_PARTS:
        return number
    after = token + 1
    again = NUMERALS[document.key(after)]
    if again and again.rank is Rank.MAGNITUDE and again.value == number.magnitude and again.bare:
        after += 1
    value = number.value + part.value * (number.magnitude or 1)
    return replace(number, value=value, after=after, end=document.ends[after - 1], spelled=True, bare=False)


def _fraction(document: Document, token: int) -> Number | None:
    """A part of one, or of a magnitude: نصف, ثلثي, نصف مليون. Rare parts are spelled like whole numbers, and are not read."""
    part = FRACTIONS[document.key(token)]
    if part is None or part.form is Form.PLURAL or (part.parts > _COMMON_PARTS and part.form is Form.SINGULAR):
        return None
    start = document.offset(token, part.front)
    number = Number(
        part.value, token, token + 1, start, start, document.ends[token], part.proclitics, part.article, spelled=True, fraction=True
    )
    whole = NUMERALS[document.key(token + 1)]
    if whole is None or whole.rank is not Rank.MAGNITUDE or whole.proclitics or whole.form is Form.PLURAL:
        return number
    value = part.value * whole.value
    return replace(
        number, value=value, after=token + 2, end=document.ends[token + 1], fraction=False, form=whole.form, magnitude=Decimal(whole.value)
    )


def _sum(document: Document, total: _Part) -> _Part:
    """Groups joined by و, each below the magnitude of the one before."""
    while total.ceiling > 1:
        group = _joined_group(document, total.after)
        if group is None or group.value >= total.ceiling:
            break
        total = replace(group, value=total.value + group.value, bare=False, form=group.form or total.form)
    return total


def _joined_group(document: Document, token: int) -> _Part | None:
    """The group that و adds; a comma may stand before the و (مليون و113 ألفا، و750 جنيها)."""
    key = document.key(token)
    if key in _COMMAS:
        token += 1
        key = document.key(token)
    if key == CONJUNCTION:
        if document.key(token + 1)[0].isdigit():
            group = _digits(document, token + 1)
            return _magnitudes(document, group) if group else None
        numeral = NUMERALS[document.key(token + 1)]
        return _group(document, token + 1, numeral) if numeral and numeral.bare else None
    numeral = NUMERALS[key]
    return _group(document, token, numeral) if numeral and numeral.proclitics == CONJUNCTION else None


def _group(document: Document, token: int, numeral: Numeral) -> _Part | None:
    if numeral.rank is Rank.MAGNITUDE:
        return _magnitudes(document, _magnitude(document, token, numeral))
    if numeral.rank is Rank.ZERO:
        return _Part(Decimal(0), token + 1, Decimal(1))
    hundreds = _hundreds(document, token, numeral)
    return _magnitudes(document, hundreds) if hundreds else None


def _magnitude(document: Document, token: int, numeral: Numeral) -> _Part:
    value = Decimal(numeral.value)
    if numeral.form is Form.DUAL or (numeral.form is Form.ACCUSATIVE and _is_construct_dual(document, token)):
        return _Part(value * 2, token + 1, value, Form.DUAL)
    return _Part(value, token + 1, value, numeral.form, bare=True)


def _is_construct_dual(document: Document, token: int) -> bool:
    """ألفا before its noun is two thousand, unless it bears tanwin; before anything else it is one thousand."""
    following = document.key(token + 1)
    written = document.quote(token, token)
    return _TANWIN not in written and following[0].isalpha() and not following.startswith(CONJUNCTION)


def _magnitudes(document: Document, group: _Part) -> _Part:
    """A group multiplied by the magnitudes that follow it without و: 20 ألف, عشرة آلاف مليون."""
    if group.bare and group.form is Form.PLURAL:
        return group
    group = _past_bracket(document, group)
    while (numeral := NUMERALS[document.key(group.after)]) and numeral.rank is Rank.MAGNITUDE and numeral.bare:
        if numeral.form is Form.DUAL or group.value == 0 or group.value > _LARGEST:
            break
        group = _Part(group.value * numeral.value, group.after + 1, Decimal(numeral.value), numeral.form)
    return group


def _past_bracket(document: Document, digits: _Part) -> _Part:
    """A magnitude may follow digits in brackets, or a number that is said again in brackets: (11) ألف صوت, مائتي (200) مليون."""
    after = digits.after
    if document.key(after) == "(" and document.key(after + 2) == ")" and value_of(document.key(after + 1)) == digits.value:
        after += 2
    if document.key(after) == ")" and document.key(after - 2) == "(":
        numeral = NUMERALS[document.key(after + 1)]
        if numeral and numeral.rank is Rank.MAGNITUDE and numeral.bare:
            return replace(digits, after=after + 1)
    return digits


def _hundreds(document: Document, token: int, numeral: Numeral) -> _Part | None:
    if numeral.rank is Rank.HUNDRED:
        return _with_below(document, _Part(Decimal(100), token + 1, Decimal(100), numeral.form, bare=True))
    if numeral.rank is Rank.HUNDREDS:
        return _with_below(document, _Part(Decimal(numeral.value), token + 1, Decimal(100), numeral.form))
    if numeral.rank is Rank.UNIT and numeral.value > 2:
        hundred = NUMERALS[document.key(token + 1)]
        if hundred and hundred.rank is Rank.HUNDRED and hundred.bare:
            return _with_below(document, _Part(Decimal(100 * numeral.value), token + 2, Decimal(100)))
    return _below(document, token, numeral)


def _with_below(document: Document, hundred: _Part) -> _Part:
    """A hundred with what و adds to it: units and tens in words, or digits below a hundred."""
    token = hundred.after
    if document.key(token) == CONJUNCTION:
        token += 1
        if document.key(token)[0].isdigit():
            digits = _digits(document, token)
            return _Part(hundred.value + digits.value, digits.after, Decimal("Infinity")) if digits and digits.value < 100 else hundred
        numeral = NUMERALS[document.key(token)]
        below = _below(document, token, numeral) if numeral and numeral.bare else None
    else:
        numeral = NUMERALS[document.key(token)]
        below = _below(document, token, numeral) if numeral and numeral.proclitics == CONJUNCTION else None
    return replace(below, value=hundred.value + below.value) if below else hundred


def _below(document: Document, token: int, numeral: Numeral) -> _Part | None:
    """A number below a hundred."""
    value = Decimal(numeral.value)
    if numeral.rank in (Rank.TENS, Rank.TEN, Rank.TEEN):
        return _Part(value, token + 1, Decimal(1))
    if numeral.rank not in (Rank.UNIT, Rank.HEAD):
        return None
    following = NUMERALS[document.key(token + 1)]
    if following and following.rank is Rank.TEN and following.bare and following.article <= numeral.article:
        return _Part(value + 10, token + 2, Decimal(1))
    if following and following.rank is Rank.TENS and following.proclitics == CONJUNCTION:
        return _Part(value + following.value, token + 2, Decimal(1))
    if document.key(token + 1) == CONJUNCTION and (tens := NUMERALS[document.key(token + 2)]) and tens.rank is Rank.TENS and tens.bare:
        return _Part(value + tens.value, token + 3, Decimal(1))
    return _Part(value, token + 1, Decimal(1)) if numeral.rank is Rank.UNIT else None


def _digits(document: Document, token: int) -> _Part | None:
    """A number in digits, whose thousands may be set apart by spaces: 142 000."""
    key = document.key(token)
    value = value_of(key)
    if value is None:
        return None
    after = token + 1
    if key.isdigit() and (mixed := _backward_decimal(document, token)) is not None:
        return _Part(mixed, token + 3, Decimal("Infinity"))
    if key.isdigit() and len(key) <= 3 and key[0] != "0":
        while after - token < LONGEST // 3 and _is_spaced_group(document, after):
            value = value * 1000 + int(document.key(after))
            after += 1
    return _Part(value, after, Decimal("Infinity"))


def _backward_decimal(document: Document, token: int) -> Decimal | None:
    """5ر2 is 2.5: agencies set ر for the decimal mark, so that the fraction is typed before the whole."""
    whole = document.key(token + 2)
    if document.key(token + 1) == _BACKWARD_MARK and document.touches(token + 1) and whole.isdigit() and whole.isascii():
        return Decimal(f"{whole}.{document.key(token)}")
    return None


def _is_spaced_group(document: Document, token: int) -> bool:
    key = document.key(token)
    return len(key) == 3 and key.isdigit() and document.starts[token] == document.ends[token - 1] + 1


def _decimal(document: Document, whole: _Part) -> _Part:
    """ثلاثة فاصلة خمسة: the words after the mark are read one by one, or as one number, and set behind the point."""
    token = whole.after
    if document.key(token) not in signs("decimal"):
        return whole
    places = ""
    token += 1
    while len(places) < _PLACES and (numeral := NUMERALS[document.key(token)]) and numeral.bare:
        group = _group(document, token, numeral)
        if group is None:
            break
        group = _sum(document, group)
        places += str(group.value)
        token = group.after
    return _Part(whole.value + Decimal("0." + places), token, Decimal(1)) if places else whole
