"""What a number counts: the noun after it, the noun before it, a percentage, a currency.

Arabic counts with the plural from 3 to 10 (ثلاث خلايا), with the accusative singular from 11 to 99 (عشرون بلدا) and
with the singular at whole hundreds and thousands (مائة بلد). The press keeps to that for nouns that it writes often, less so
in haste, so that agreement chooses between readings and is asked of nouns that no lexicon has.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from annotator import resources
from annotator.highlight.document import Document
from annotator.highlight.inflection import Number as Grammatical
from annotator.highlight.numbers import Number, read_number
from annotator.highlight.phrases import Following
from annotator.highlight.units import UnitForm, units
from annotator.text.keys import search_key

PERCENT = "%"
_OPENING, _CLOSING = "([", ")]"
_ADJECTIVES = 4
"""How many words a noun may stand before its number: أعضائه المؤسسين ال30."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The unit of an amount. `after` is the token after its words; `before` the noun's token where it precedes the number.

    `rule` names how it was found; `sure` is False for a noun that was guessed from its shape.
    """

    unit: str | None
    after: int
    rule: str
    dimension: str | None = None
    before: int | None = None
    sure: bool = True


@cache
def _data() -> dict[str, Any]:
    return resources.toml("grammar", "counting.toml")


@cache
def particles() -> frozenset[str]:
    """Search keys of words that a number never counts."""
    return frozenset(search_key(_data()["particles"]["words"]).split())


@cache
def _percents() -> Following[None]:
    table = _data()["percent"]
    return Following([(phrase, None) for phrase in [*table["signs"], *table["phrases"]]])


@cache
def _percent_signs() -> frozenset[str]:
    return frozenset(search_key(sign) for sign in _data()["percent"]["signs"])


@cache
def _symbols() -> dict[str, str]:
    return dict(_data()["symbols"])


def in_brackets(document: Document, number: Number) -> bool:
    """Whether a number stands alone in brackets: (10) دوائر."""
    return document.key(number.first - 1) in _OPENING and document.key(number.after) in _CLOSING


def counted_after(document: Document, number: Number) -> Counted | None:
    """What stands after a number as its unit; None where nothing does."""
    token = number.after
    if in_brackets(document, number):
        token += 1
    token = _past_restatement(document, number, token)
    if matched := _percents().match(document, token):
        return Counted(PERCENT, matched[1], "percent")
    if document.key(number.first - 1) in _percent_signs() and document.touches(number.first):
        return Counted(PERCENT, number.after, "percent")
    return _symbol(document, number, token) or noun_at(document, token, number)


def _past_restatement(document: Document, number: Number, token: int) -> int:
    """The token after a number that is said again in brackets: خمسة (5) أعضاء."""
    if document.key(token) in _OPENING and document.key(token + 1)[0].isdigit():
        again = read_number(document, token + 1)
        if again and again.value == number.value and document.key(again.after) in _CLOSING:
            return again.after + 1
    return token


def _symbol(document: Document, number: Number, token: int) -> Counted | None:
    symbols = _symbols()
    if unit := symbols.get(document.key(token)):
        return Counted(unit, token + 1, "symbol", _dimension(unit))
    if unit := symbols.get(document.key(number.first - 1)):
        return Counted(unit, number.after, "symbol", _dimension(unit))
    return None


def _dimension(unit: str) -> str | None:
    found = units().forms(search_key(unit.split()[0]))
    return found[0].dimension if found else None


def expected(number: Number) -> Grammatical | None:
    """The grammatical number that Arabic asks of the noun after a number; None where any will do."""
    if number.form is not None or number.bare:
        return Grammatical.SINGULAR
    if number.value != number.value.to_integral_value():
        return None
    last = int(abs(number.value) % 100)
    return Grammatical.PLURAL if 3 <= last <= 10 else Grammatical.SINGULAR


def noun_at(document: Document, token: int, number: Number) -> Counted | None:
    """The counted noun at a token after a number."""
    key = document.key(token)
    if not key[0].isalpha() or key in particles():
        return _partitive(document, token, number) if key == _data()["between"]["of"] else None
    wanted = expected(number)
    form = _known(key, wanted, definite=number.article) or _unknown(document, token, wanted)
    if form is None:
        return None
    longer, more = units().longer(form, document.keys[token + 1 : token + 4])
    unit = _masculine(document, token + more + 1, longer)
    rule = "number and noun" if form.known else "number and unknown noun"
    return Counted(unit.lemma, token + more + 1, rule, unit.dimension, sure=form.known)


def _known(key: str, wanted: Grammatical | None, *, definite: bool) -> UnitForm | None:
    forms = [form for form in units().forms(key) if not form.proclitics and not form.pronoun and form.article <= definite]
    fitting = [form for form in forms if form.number is wanted and form.state != "construct"]
    return next(iter(fitting or forms), None)


def _unknown(document: Document, token: int, wanted: Grammatical | None) -> UnitForm | None:
    """A noun that no lexicon has, if its shape is one that the number asks for; else a known one that it misspells."""
    word, key = document.quote(token, token), document.key(token)
    if key.startswith(("ال", "لل", "وال", "بال")) or len(key) < 3:
        return None
    guess = units().guess(word)
    near = units().near(key)
    if (
        guess
        and (wanted is None or guess.number is wanted)
        and not (near and guess.number is Grammatical.SINGULAR and wanted is Grammatical.PLURAL)
    ):
        return guess
    return near or None


def _partitive(document: Document, of: int, number: Number) -> Counted | None:
    """150 من أنصار, ٢١ من مواطنيهم: the noun after من is the unit if it is a definite plural. The number stays alone."""
    key = document.key(of + 1)
    for form in units().forms(key):
        definite = form.definite or document.key(of + 2).startswith("ال") or form.state == "construct"
        if form.number is Grammatical.PLURAL and definite and not form.proclitics:
            return Counted(form.lemma, number.after, "number of nouns", form.dimension)
    return None


def _masculine(document: Document, token: int, form: UnitForm) -> UnitForm:
    """ناخبة وناخبا are counted as ناخب: the masculine stands for both."""
    if not form.lemma.endswith("ة"):
        return form
    for other in units().forms(document.key(token)):
        if other.proclitics == "و" and form.lemma == other.lemma + "ة":
            return other
    return form


def counted_before(document: Document, number: Number) -> Counted | None:
    """The definite plural that a definite number follows: المجالات الخمسة, أعضائه المؤسسين ال30, دول المجلس الست."""
    for token in range(number.first - 1, max(number.first - 1 - _ADJECTIVES, -1), -1):
        key = document.key(token)
        if not key[0].isalpha() or key in particles():
            return None
        for form in units().forms(key):
            if form.number is Grammatical.PLURAL and (form.definite or token < number.first - 1):
                return Counted(form.lemma, number.after, "definite number after its noun", form.dimension, before=token)
    return None


def is_noun(key: str) -> bool:
    """Whether the lexicon knows a word as a noun."""
    return bool(units().forms(key))


@cache
def _evidence(place: str) -> frozenset[str]:
    return frozenset(search_key(_data()["evidence"][place]).split())


def evidence(document: Document, number: Number) -> bool:
    """Whether the neighbours of a number without a noun show that it is an amount: 88 منها, بلغ العدد 56.100."""
    if document.key(number.after) in _evidence("after"):
        return True
    before = document.key(number.first - 1)
    if before in ("الي", "ب", ":"):
        before = document.key(number.first - 2)
    return (
        before in _evidence("before")
        or before[1:] in _evidence("before")
        or (number.spelled and not number.bare and number.magnitude is not None)
    )
