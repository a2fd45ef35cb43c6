"""Amounts without a number: عشرات القتلى, مئات الآلاف, بضع سنوات, ملفات عدة, بالآلاف.

They have no value; their unit is the noun that they count. A bare hundred or thousand in the singular is a number
(ألف درهم); in the plural it is vague (آلاف الأشخاص).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from annotator import resources
from annotator.highlight.claims.counted import Counted
from annotator.highlight.claims.modifiers import modifier_before
from annotator.highlight.claims.quantities import label_of
from annotator.highlight.document import Document
from annotator.highlight.lexicon.particles import is_word
from annotator.highlight.lexicon.units import units
from annotator.highlight.memo import Memo
from annotator.highlight.numbers.numbers import numbers
from annotator.highlight.numbers.numerals import NUMERALS, Form
from annotator.highlight.reading import Reading
from annotator.highlight.scores import score_of
from annotator.highlight.triggers import Trigger
from annotator.model.values import Modifier, Quantity
from annotator.text.keys import search_key
from annotator.text.words import forms, readings

_OF = "من"


@cache
def _words(name: str) -> frozenset[str]:
    table: dict[str, Any] = resources.toml("grammar", "vague.toml")["nouns"]
    return frozenset(search_key(word) for word in table[name])


@cache
def _exact() -> frozenset[str]:
    return frozenset(resources.toml("grammar", "vague.toml")["nouns"]["exact_spelling"])


class _Vague(NamedTuple):
    """A vague word: the letters of its proclitics, whether it has the article, and whether it can follow its noun."""

    front: int
    proclitics: str
    article: bool
    follows: bool
    plural: bool


def _vague(key: str) -> _Vague | None:
    if (numeral := NUMERALS[key]) and numeral.form is Form.PLURAL:
        return _Vague(numeral.front, numeral.proclitics, numeral.article, follows=False, plural=True)
    if _words("before").isdisjoint(forms(key)):
        return None
    for reading in readings(key):
        if reading.stem in _words("before") and "س" not in reading.proclitics:
            return _Vague(reading.front, reading.proclitics, reading.article, reading.stem in _words("after"), plural=False)
    return None


_VAGUE: Memo[_Vague | None] = Memo(_vague)
_TRIGGER = Trigger(_VAGUE.__getitem__)


def recognise(document: Document) -> Iterator[Reading]:
    """Every vague amount."""
    counted = {token for number in document.once(numbers) if not number.vague for token in range(number.first, number.after)}
    done = 0
    for token in _TRIGGER.tokens(document):
        if token < done or token in counted or not _is_spelled_so(document, token):
            continue
        reading, done = _read(document, token)
        if reading:
            yield reading


def _is_spelled_so(document: Document, token: int) -> bool:
    """عدة and عده have one search key; only the former is an amount."""
    return document.keys[token][-3:] not in map(search_key, _exact()) or document.quote(token, token)[-3:] in _exact()


def _read(document: Document, token: int) -> tuple[Reading | None, int]:
    word = _VAGUE[document.keys[token]]
    assert word is not None
    start = document.offset(token, word.front)
    after = token + 1
    plural = word.plural
    while (more := _VAGUE[document.key(after)]) and not more.follows:
        plural = plural or more.plural
        after += 1
    core = (start, document.ends[after - 1])
    if word.follows and not word.proclitics and not word.article and (before := _noun_before(document, token, after)):
        return _reading(core, core[1], core, before), after
    noun = _noun_after(document, after) if document.key(after) == _OF or not _article(document, after - 1) else None
    if noun is None and not (word.article or word.proclitics or plural):
        return None, after
    if preceding := modifier_before(document, token):
        start = document.starts[preceding.token]
    end = document.ends[noun.after - 1] if noun else core[1]
    return _reading((start, core[1]), end, core, noun), after


def _article(document: Document, token: int) -> bool:
    word = _VAGUE[document.keys[token]]
    return word is not None and word.article


def _reading(outer: tuple[int, int], end: int, core: tuple[int, int], noun: Counted | None) -> Reading:
    quantity = Quantity(None, modifier=Modifier.VAGUE, unit=noun.unit if noun else None)
    rule = noun.rule if noun else "vague amount alone"
    return Reading(outer[0], max(end, outer[1]), core, label_of(noun), rule, score_of(rule), quantity)


def _noun_after(document: Document, token: int) -> Counted | None:
    key = document.key(token)
    if key == _OF:
        partitive = _noun_at(document, token + 1)
        return partitive._replace(rule="vague amount of nouns") if partitive else None
    return _noun_at(document, token)


def _noun_at(document: Document, token: int) -> Counted | None:
    if not is_word(document, token):
        return None
    forms = [form for form in units().forms(document.key(token)) if not form.proclitics]
    plural = next((form for form in forms if form.number == "plural"), None)
    if form := plural or (forms[0] if forms else None):
        longer, more = units().longer(form, document.keys[token + 1 : token + 4])
        return Counted(longer.lemma, token + 1 + more, "vague amount of a noun", longer.dimension)
    guess = units().guess(document.quote(token, token))
    if guess and guess.number == "plural":
        return Counted(guess.lemma, token + 1, "vague amount of a noun", sure=False)
    return None


def _noun_before(document: Document, token: int, after: int) -> Counted | None:
    """The noun of عدة before it: directly (ملفات عدة), or before a word that describes it where no other noun follows (غارات جوية عدة)."""
    described = is_word(document, token - 1) and not _is_definite(document.key(token - 1)) and _noun_after(document, after) is None
    for noun in (token - 1, token - 2) if described else (token - 1,):
        for form in units().forms(document.key(noun)):
            if form.number == "plural" and not form.definite:
                return Counted(form.lemma, token + 1, "vague amount after its noun", form.dimension)
    guess = units().guess(document.quote(token - 1, token - 1)) if document.key(token - 1).endswith("ات") else None
    if guess and guess.number == "plural" and not guess.article and _noun_after(document, after) is None:
        return Counted(guess.lemma, token + 1, "vague amount after its noun", sure=False)
    return None


def _is_definite(key: str) -> bool:
    return any(reading.article for reading in readings(key))
