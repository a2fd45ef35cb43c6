"""Amounts that a noun states alone: its dual (يومين, مقعدان) is two, and a measure after a modifier (حوالي سنة) is one.

A dual is an amount where it says how many. With the article, a pronoun or a following definite noun it names or
points back (الطرفين, حكومتي البلدين) and is left alone; units of time count with the article too (الشهرين الماضيين).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from annotator import resources
from annotator.highlight.counted import Counted, particles
from annotator.highlight.document import Document
from annotator.highlight.inflection import Number as Grammatical
from annotator.highlight.inflection import State
from annotator.highlight.memo import Memo
from annotator.highlight.modifiers import modifier_after, modifier_before
from annotator.highlight.numbers import numbers, read_number
from annotator.highlight.numerals import FRACTIONS, Form
from annotator.highlight.quantities import label_of
from annotator.highlight.reading import Reading
from annotator.highlight.units import UnitForm, units
from annotator.model.values import Modifier, Quantity
from annotator.text.keys import search_key

_DUAL_ENDINGS = ("ان", "ين", "ا", "ي")


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(search_key(resources.toml("grammar", "alone.toml")["nouns"][name]).split())


def _dual(key: str) -> UnitForm | None:
    """The dual that a word is, if it can be nothing else."""
    if not key.endswith(_DUAL_ENDINGS) or key in _words("no_duals"):
        return None
    forms = units().forms(key)
    if not forms or any(form.number is not Grammatical.DUAL for form in forms):
        return None
    form = forms[0]
    return None if form.pronoun or form.lemma in _words("no_dual_of") else form


_DUALS: Memo[UnitForm | None] = Memo(_dual)


def _one(key: str) -> UnitForm | None:
    """The measure that a word is in the singular, without the article."""
    forms = units().forms(key)
    if forms and forms[0].dimension and forms[0].number is Grammatical.SINGULAR and not forms[0].definite and not forms[0].proclitics:
        return forms[0]
    return None


_ONES: Memo[UnitForm | None] = Memo(_one)


def recognise(document: Document) -> Iterator[Reading]:
    """Every amount of one or two that a noun alone states."""
    for token in [index for index, key in enumerate(document.keys) if _DUALS[key]]:
        form = _DUALS[document.keys[token]]
        if form and _states_two(document, token, form):
            yield _reading(document, token, form, Decimal(2), "dual")
    counted = {number.after for number in document.once(numbers)}
    for token in [index for index, key in enumerate(document.keys) if _ONES[key]]:
        form = _ONES[document.keys[token]]
        if form and token not in counted and _states_one(document, token):
            yield _reading(document, token, form, Decimal(1), "measure after a modifier")


def _states_two(document: Document, token: int, form: UnitForm) -> bool:
    following = document.key(token + 1)
    if form.state is State.CONSTRUCT:
        return any(not other.definite and not other.proclitics for other in units().forms(following)) and following not in particles()
    return not form.article or form.dimension == "time"


def _states_one(document: Document, token: int) -> bool:
    preceding = modifier_before(document, token)
    return preceding is not None and preceding.modifier is not Modifier.EXACT and read_number(document, token + 1) is None


def _reading(document: Document, token: int, form: UnitForm, value: Decimal, rule: str) -> Reading:
    start = document.offset(token, len(form.proclitics) if not form.article else len(form.proclitics))
    longer, more = units().longer(form, document.keys[token + 1 : token + 4])
    after = token + 1 + more
    value, after = _with_half(document, value, after)
    core = (start, document.ends[token])
    modifier, end = Modifier.EXACT, document.ends[after - 1]
    if (following := modifier_after(document, after)) and following.modifier is not Modifier.EXACT:
        modifier, end = following.modifier, document.ends[following.token - 1]
    elif not form.proclitics and (preceding := modifier_before(document, token)):
        modifier, start = preceding.modifier, document.starts[preceding.token]
    counted = Counted(longer.lemma, after, rule, longer.dimension)
    return Reading(start, end, core, label_of(counted), rule, 0.9, Quantity(value, modifier=modifier, unit=longer.lemma))


def _with_half(document: Document, value: Decimal, after: int) -> tuple[Decimal, int]:
    """سنة ونصف, يومين ونصف اليوم."""
    part = FRACTIONS[document.key(after)]
    if part and part.proclitics == "و" and part.form is Form.SINGULAR and part.parts <= 4:
        return value + part.value, after + 1
    return value, after
