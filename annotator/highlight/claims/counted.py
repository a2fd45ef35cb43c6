"""What a number counts: the noun after it, the noun before it, a percentage, a currency.

Arabic counts with the plural from 3 to 10 (ثلاث خلايا), with the accusative singular from 11 to 99 (عشرون بلدا) and
with the singular at whole hundreds and thousands (مائة بلد). The press keeps to that for nouns that it writes often, less so
in haste, so that agreement chooses between readings and is asked of nouns that no lexicon has.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

from annotator import resources
from annotator.highlight.claims.phrases import Following
from annotator.highlight.document import Document
from annotator.highlight.lexicon.inflection import Number as Grammatical
from annotator.highlight.lexicon.inflection import State
from annotator.highlight.lexicon.particles import is_word
from annotator.highlight.lexicon.units import Noun, UnitForm, units
from annotator.highlight.numbers.numbers import Number, read_number
from annotator.highlight.numbers.numerals import NUMERALS
from annotator.highlight.numbers.percents import percent_after, percent_before
from annotator.text.keys import search_key, unmarked
from annotator.text.words import readings

PERCENT = "%"
_BRACKETS = {"(": ")", "[": "]", "«": "»", "“": "”″", '"': '"', "‘": "’"}
_OF = "من"
_CLITICS = "ولفبك"
_DASHES = ("-", "–", "—")
_POWERS = ("2", "3")
_SHORTEST = 3
_FEW, _MANY = 2, 9999
_RELATIONAL = ("ي", "يا", "يه")
"""Endings of adjectives of relation: برلماني, برلمانيا, برلمانية."""
_ADJECTIVES = 4
"""How many words a noun may stand before its number: أعضائه المؤسسين ال30."""


class Counted(NamedTuple):
    """The unit of an amount. `after` is the token after its words; `before` the noun's token where it precedes the number.

    `rule` names how it was found; `sure` is False for a noun that was guessed from its shape.
    """

    unit: str | None
    after: int
    rule: str
    dimension: str | None = None
    before: int | None = None
    sure: bool = True


class Amount(NamedTuple):
    """A number with its unit. `after` is the token after the words of both, `end` the code point after them."""

    number: Number
    counted: Counted | None
    after: int
    end: int


@cache
def _data() -> dict[str, Any]:
    return resources.toml("grammar", "counting.toml")


@cache
def _symbols() -> dict[str, str]:
    return dict(_data()["symbols"])


def in_brackets(document: Document, number: Number) -> bool:
    """Whether a number, or a range that it ends, stands alone in brackets or quotation marks: (10) دوائر, (17-23) عاما."""
    first = number.first - 1
    if document.key(first) in _DASHES and document.key(first - 1)[0].isdecimal():
        first -= 2
    closing = _BRACKETS.get(document.key(first))
    return closing is not None and document.key(number.after) in closing


def counted_after(document: Document, number: Number) -> Counted | None:
    """What stands after a number as its unit; None where nothing does. Each number is looked at once."""
    known = document.once(_known_units)
    place = number.first, number.after
    if place not in known:
        known[place] = _counted_after(document, number)
    return known[place]


def _known_units(_: Document) -> dict[tuple[int, int], Counted | None]:
    return {}


def _counted_after(document: Document, number: Number) -> Counted | None:
    token = number.after
    if in_brackets(document, number):
        token += 1
    token = _past_restatement(document, number, token)
    if after := percent_after(document, token):
        return Counted(PERCENT, after, "percent")
    if percent_before(document, number.first):
        return Counted(PERCENT, number.after, "percent")
    return _symbol(document, number, token) or noun_at(document, token, number)


def _past_restatement(document: Document, number: Number, token: int) -> int:
    """The token after a number that is said again in brackets: خمسة (5) أعضاء."""
    closing = _BRACKETS.get(document.key(token))
    if closing and document.key(token + 1)[0].isdecimal():
        again = read_number(document, token + 1)
        if again and again.value == number.value and document.key(again.after) in closing:
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
    if key == _OF:
        return _partitive(document, token, number)
    if not is_word(document, token) or _adverbs().match(document, token):
        return None
    wanted = expected(number)
    form = _known(key, wanted, definite=number.article or number.fraction) or _unknown(document, token, number)
    if form is None and number.fraction:
        form = _guessed_plural(document, token)
    if form is None:
        return None
    if powered := _powered(document, token):
        return powered
    longer, more = units().longer(form, document.keys[token + 1 : token + 4])
    unit = _masculine(document, token + more + 1, longer)
    rule = "number and noun" if form.known else "number and unknown noun"
    return Counted(unit.lemma, token + more + 1, rule, unit.dimension, sure=form.known)


def _powered(document: Document, token: int) -> Counted | None:
    """An abbreviation with its power, which is a token of its own: م2, م³."""
    if not document.touches(token + 1) or document.key(token + 1) not in _POWERS:
        return None
    form = next(iter(units().forms(document.key(token) + document.key(token + 1))), None)
    return Counted(form.lemma, token + 2, "number and noun", form.dimension) if form else None


def _known(key: str, wanted: Grammatical | None, *, definite: bool) -> UnitForm | None:
    forms = [form for form in units().forms(key) if not form.proclitics and (form.article <= definite) and (definite or not form.pronoun)]
    fitting = [form for form in forms if form.number is wanted and form.state is not State.CONSTRUCT]
    return next(iter(fitting or forms), None)


def _unknown(document: Document, token: int, number: Number) -> UnitForm | None:
    """A noun that no lexicon has, if its shape is one that the number asks for; else a known one that it misspells."""
    word, key, wanted = unmarked(document.quote(token, token)), document.key(token), expected(number)
    feminine = word.endswith("ة")
    if any(not (feminine and form.pronoun) for form in units().forms(key)) or NUMERALS[key] or not _shaped_as_noun(word, key, wanted):
        return None
    guess, near = units().guess(word), units().near(key)
    guess = replace(guess, noun=Noun(_singular(document, guess, number))) if guess else None
    if near and guess and (guess.number is not (wanted or guess.number) or _is_swap(guess.lemma, near.lemma)):
        return near
    return guess if guess and guess.number is (wanted or guess.number) else near


def _shaped_as_noun(word: str, key: str, wanted: Grammatical | None) -> bool:
    """Whether an unknown word can be a counted noun: no article, no clitics, and not the shape of a verb.

    A plural tells by its ending or pattern. A singular does by the ة or the alef of its tanwin; without these it has to look like
    a participle, a verbal noun or an adjective of relation.
    """
    if is_definite(key) or len(key) < _SHORTEST:
        return False
    clitic = key[0] in _CLITICS
    if wanted is Grammatical.PLURAL:
        return key.endswith("ات") or not clitic
    if key.endswith(("ا", "ه")) and not key.endswith("وا"):
        return word.endswith(("ة", "ا")) and not clitic
    return not clitic and any(shape.fullmatch(key) for shape in _shapes())


def is_definite(key: str) -> bool:
    """Whether a word has the article: after a number that follows its noun it describes that (الدول الـ15 الأعضاء)."""
    return any(reading.article for reading in readings(key))


def _singular(document: Document, guess: UnitForm, number: Number) -> str:
    """The guessed singular with what the number tells of it.

    From 3 to 10 a numeral takes the gender that its noun has not: ثلاثة متغيرات counts متغير, ثلاث دعامات دعامة. After 11 to 99
    the alef is that of tanwin: 17 حوثيا counts حوثي.
    """
    lemma = guess.lemma
    if guess.number is Grammatical.PLURAL and lemma.endswith("ة") and number.spelled and document.keys[number.after - 1].endswith("ه"):
        return lemma[:-1]
    return lemma[:-1] if lemma.endswith("يا") and guess.number is Grammatical.SINGULAR else lemma


def _is_swap(lemma: str, near: str) -> bool:
    """Whether two letters of one word stand the other way round in the other: معقد for مقعد."""
    return sorted(search_key(lemma)) == sorted(search_key(near))


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(search_key(shape).replace("#", "[^اوي]")) for shape in _data()["unknown"]["shapes"])


@cache
def _adverbs() -> Following[None]:
    return Following((phrase, None) for phrase in _data()["particles"]["phrases"])


def _partitive(document: Document, of: int, number: Number) -> Counted | None:
    """150 من أنصار, ٢١ من مواطنيهم: the plural after من is the unit. One of many is no amount."""
    if number.value == 1:
        return None
    for form in units().forms(document.key(of + 1)):
        if form.number is Grammatical.PLURAL and not form.proclitics:
            return Counted(form.lemma, of + 2, "number of nouns", form.dimension)
    if guess := _guessed_plural(document, of + 1, people=True):
        return Counted(guess.lemma, of + 2, "number of nouns", sure=False)
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
    """The noun that a number follows: المجالات الخمسة, أعضائه المؤسسين ال30, دول المجلس الست; زوجة واحدة."""
    if not number.article:
        return _one(document, number) or _numbered(document, number)
    if number.value == 1 or number.fraction:
        return None
    for token in range(number.first - 1, max(number.first - 1 - _ADJECTIVES, -1), -1):
        if not is_word(document, token):
            return None
        forms = _written_forms(document, token)
        if _describes(forms) and (plural := _definite_plural(document, token - 1)):
            return Counted(plural.lemma, number.after, "definite number after its noun", plural.dimension, before=token - 1)
        for form in forms:
            if form.number is Grammatical.PLURAL and (form.definite or token < number.first - 1):
                return Counted(form.lemma, number.after, "definite number after its noun", form.dimension, before=token)
        if guess := _guessed_plural(document, token):
            return Counted(guess.lemma, number.after, "definite number after its noun", before=token, sure=False)
        if not number.spelled and forms and not document.key(token).endswith("يه"):
            return None
    return None


def _describes(forms: list[UnitForm]) -> bool:
    """Whether a word is a definite plural without a preposition that can describe the noun before it.

    Those in ون and ين can (أعضائها المؤسسين), and nouns that are put beside another (الدول الأعضاء).
    """
    return any(
        form.number is Grammatical.PLURAL
        and form.article
        and not form.proclitics
        and (form.state is State.ABSOLUTE or form.lemma in _data()["beside"]["nouns"])
        for form in forms
    )


def _definite_plural(document: Document, token: int) -> UnitForm | None:
    """A definite plural noun; a second one directly after it describes it (أعضائها المؤسسين)."""
    forms = _written_forms(document, token) if is_word(document, token) else []
    return next((form for form in forms if form.number is Grammatical.PLURAL and form.definite), None)


def _written_forms(document: Document, token: int) -> list[UnitForm]:
    """The known nouns that a word can be; one that is written with ة does not end in a pronoun."""
    feminine = unmarked(document.quote(token, token)).endswith("ة")
    return [form for form in units().forms(document.key(token)) if not (feminine and form.pronoun)]


def _guessed_plural(document: Document, token: int, *, people: bool = False) -> UnitForm | None:
    """The plural that an unknown definite word is by its shape: المواقف الثلاثة; of `people` also in ون and ين."""
    key = document.key(token)
    if not key.startswith("ال") or units().forms(key):
        return None
    guess = units().guess(document.quote(token, token))
    return guess if guess and guess.number is Grammatical.PLURAL and (people or not key.endswith(("ين", "ون"))) else None


def is_idiom(document: Document, token: int) -> bool:
    """Whether واحد at a token belongs to a fixed phrase: في وقت واحد, بصوت واحد."""
    return f"{document.key(token - 1)} {document.key(token)}".endswith(_idioms())


@cache
def _idioms() -> tuple[str, ...]:
    return tuple(search_key(phrase) for phrase in _data()["one"]["idioms"])


def _one(document: Document, number: Number) -> Counted | None:
    """An indefinite singular is counted by the واحد that follows it, its adjective or the noun that it is annexed to.

    زوجة واحدة, دائرة انتخابية واحدة, غرفة نوم واحدة.
    """
    if not number.spelled or number.value != 1 or number.proclitics or number.after != number.first + 1:
        return None
    if is_idiom(document, number.first):
        return None
    last = number.first - 1
    if document.key(number.after) == _OF and not _measures(document.key(last)):
        return None
    described = is_word(document, last) and _is_adjective(document.key(last))
    annexed = document.key(number.first).endswith("ه") and not document.key(last).endswith("ه") and document.key(last - 1).endswith("ه")
    for token in (last - 1, last) if described else (last - 1,) if annexed else (last,):
        for form in units().forms(document.key(token)):
            fits = form.number is Grammatical.SINGULAR and not form.definite and form.known and is_word(document, token)
            if fits and (token == last or annexed or _agree(document.key(token), document.key(last))):
                return Counted(form.lemma, number.after, "one after its noun", form.dimension, before=token)
    return None


def _is_adjective(key: str) -> bool:
    """Whether a word can describe the noun before it: an adjective of relation, or one in ة that is no noun (قائمة مستقلة واحدة)."""
    return key.endswith(_RELATIONAL) or (key.endswith("ه") and not any(form.known for form in units().forms(key)))


def _measures(key: str) -> bool:
    """Whether a word is a measure: ساعة واحدة من الافتتاح is an hour, كلم واحد من المركز a distance, شركة واحدة من الشركات one of many."""
    return any(form.dimension for form in units().forms(key))


def _numbered(document: Document, number: Number) -> Counted | None:
    """اللوائح 16 المتنافسة: digits directly after a definite plural count it, unless more of them follow (المراكز 3 و4)."""
    token = number.first - 1
    if number.spelled or number.proclitics or not _FEW <= number.value <= _MANY or number.value % 1 or counted_after(document, number):
        return None
    following = document.key(number.after)
    if not (following.isalpha() or following in "،.\n") or (following == "و" and document.key(number.after + 1)[0].isdecimal()):
        return None
    forms = _written_forms(document, token) if is_word(document, token) else []
    if not forms or any(form.number is not Grammatical.PLURAL or not form.article or form.proclitics for form in forms):
        return None
    return Counted(forms[0].lemma, number.after, "number after its noun", forms[0].dimension, before=token)


def _agree(noun: str, adjective: str) -> bool:
    """Whether a noun and an adjective after it are of one gender, as far as their endings tell."""
    return noun.endswith("ه") == adjective.endswith("ه")
