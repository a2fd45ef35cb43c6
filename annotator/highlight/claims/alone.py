"""Amounts that a noun states alone: its dual (يومين, مقعدان) is two, and a measure after a modifier (حوالي سنة) is one.

A dual is an amount where it says how many. With the article, a pronoun or a following definite noun it names or
points back (الطرفين, حكومتي البلدين) and is left alone. Units of time count with the article too (الشهرين الماضيين), unless a
definite noun before makes an adjective of them (الأمناء العامين, مديرين عامين).
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from annotator import resources
from annotator.highlight.claims.counted import Amount, Counted, counted_after, is_definite
from annotator.highlight.claims.halves import with_part
from annotator.highlight.claims.modifiers import modifier_after, modifier_before
from annotator.highlight.claims.ranges import between
from annotator.highlight.document import Document
from annotator.highlight.lexicon.inflection import Number as Grammatical
from annotator.highlight.lexicon.inflection import State
from annotator.highlight.lexicon.particles import is_word
from annotator.highlight.lexicon.units import UnitForm, units
from annotator.highlight.memo import Memo
from annotator.highlight.numbers.numbers import Number, numbers, read_number
from annotator.highlight.numbers.numerals import FRACTIONS, NUMERALS
from annotator.highlight.triggers import Trigger
from annotator.model.values import Modifier
from annotator.text.keys import search_key

_COMMON_PARTS = 4
_ARTICLES = ("ال", "لل", "وال", "بال", "فال", "كال")
_SHORTEST_PLURAL, _SHORTEST_UNKNOWN = 4, 6
_ABOUT_ONE = (Modifier.APPROX, Modifier.MORE_THAN, Modifier.LESS_THAN)
_PROCLITICS = "وفبل"
_DUAL_ENDINGS = ("ان", "ين", "ا", "ي")


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(search_key(resources.toml("grammar", "alone.toml")["nouns"][name]).split())


def _dual(key: str) -> UnitForm | None:
    """The dual that a word is, if it can be nothing else."""
    forms = units().forms(key) if key.endswith(_DUAL_ENDINGS) else ()
    if not forms or any(form.number is not Grammatical.DUAL for form in forms):
        return None
    form = forms[0]
    if form.pronoun or search_key(form.lemma) in _words("no_dual_of") or {key, key[len(form.proclitics) :]} & _words("no_duals"):
        return None
    return form


_DUALS: Memo[UnitForm | None] = Memo(_dual)


def _one(key: str) -> UnitForm | None:
    """The measure that a word is in the singular, after one clitic at most (بسنة ونصف)."""
    forms = units().forms(key) if units().has(key) or (key[0] in _PROCLITICS and units().has(key[1:])) else ()
    form = forms[0] if forms else None
    counts_one = form and (form.dimension or search_key(form.lemma) in _words("ones"))
    if form and counts_one and form.number is Grammatical.SINGULAR and not form.pronoun:
        return form
    return None


_ONES: Memo[UnitForm | None] = Memo(_one)


def _ambiguous(key: str) -> UnitForm | None:
    """The dual that a word is, if it can be the sound plural of the same noun as well."""
    forms = units().forms(key) if key.endswith("ين") else ()
    duals = [form for form in forms if form.number is Grammatical.DUAL and not form.definite]
    return duals[0] if duals and all(form.lemma == duals[0].lemma for form in forms) else None


_AMBIGUOUS: Memo[UnitForm | None] = Memo(_ambiguous)


def _unknown(key: str) -> bool:
    """Whether a word that no lexicon has ends like a feminine dual; an adjective after it tells that it is one."""
    return key.endswith(("تان", "تين")) and len(key) >= _SHORTEST_UNKNOWN and not units().forms(key) and not key.startswith(_ARTICLES)


_UNKNOWN: Memo[bool] = Memo(_unknown)
_SAYS = Trigger(lambda key: _DUALS[key] or _ONES[key] or _AMBIGUOUS[key] or _UNKNOWN[key])


def alone(document: Document) -> list[Amount]:
    """Every amount of one or two that a noun alone states."""
    counted = {number.after for number in document.once(numbers)}
    found = []
    for token in _SAYS.tokens(document):
        key = document.keys[token]
        if _is_dual_adjective(document, token):
            continue
        if (form := _DUALS[key]) and _states_two(document, token, form):
            found.append(_amount(document, token, form, Decimal(2), "dual"))
        elif (form := _ONES[key]) and token not in counted and _states_one(document, token, form):
            found.append(_amount(document, token, form, Decimal(1), "measure after a modifier"))
        elif (form := _AMBIGUOUS[key]) and _is_told_two(document, token):
            found.append(_amount(document, token, form, Decimal(2), "dual"))
        elif _UNKNOWN[key] and _is_described(document, token) and (guess := units().guess(document.quote(token, token))):
            found.append(_amount(document, token, guess, Decimal(2), "dual of an unknown noun"))
    return found


def _states_two(document: Document, token: int, form: UnitForm) -> bool:
    following = document.key(token + 1)
    if form.state is State.CONSTRUCT:
        return any(not other.definite and not other.proclitics for other in units().forms(following)) and is_word(document, token + 1)
    if form.article:
        return _is_shared_out(document, token) or (form.dimension == "time" and not _may_describe(document, token, form))
    return not _may_describe(document, token, form)


def _may_describe(document: Document, token: int, form: UnitForm) -> bool:
    """Whether a dual is rather an adjective of the plural or definite noun before it: مديرين عامين, الأمناء العامين."""
    before = document.key(token - 1)
    agrees = is_definite(before) if form.article else _is_sound_plural(before)
    return agrees and search_key(form.lemma) in _words("like_adjectives")


def _is_shared_out(document: Document, token: int) -> bool:
    """المقعدين المتبقيين: a definite dual is an amount where a participle tells that so many are left, or meant for somebody."""
    following = document.key(token + 1), document.key(token + 2)
    return following[0] in _words("shared_out") or (
        following[0].startswith("ال") and not _DUALS[following[0]] and following[1] in _words("shared_out")
    )


def _is_described(document: Document, token: int) -> bool:
    """Whether an adjective agrees with a feminine dual: هدنتين سابقتين."""
    following = document.key(token + 1)
    return following[-3:] == document.key(token)[-3:] and following[0] != "و"


def _is_dual_adjective(document: Document, token: int) -> bool:
    """فيلمان إسرائيليان: a dual that agrees with the dual before it describes it."""
    key, before = document.key(token), document.key(token - 1)
    form = _DUALS[key]
    if key[-2:] != before[-2:] or key[0] == "و" or before.startswith("ال") or (form and form.proclitics):
        return False
    return _DUALS[before] is not None or _UNKNOWN[before]


def _is_sound_plural(key: str) -> bool:
    return key.endswith(("ين", "ون")) and len(key) > _SHORTEST_PLURAL


def _is_told_two(document: Document, token: int) -> bool:
    """ين can be a plural too; اثنين, or a modifier after the noun or its adjective, says that it is an amount."""
    if _is_said_again(document, token + 1):
        return True
    after = token + 2 if document.key(token + 1).endswith("ين") else token + 1
    return modifier_after(document, after) is not None


def _is_said_again(document: Document, token: int) -> bool:
    """Whether اثنين at a token says again what the dual before it states: مجندين اثنين."""
    numeral = NUMERALS[document.key(token)]
    return numeral is not None and numeral.value == 2 and numeral.bare and not numeral.article


def _states_one(document: Document, token: int, form: UnitForm) -> bool:
    part = FRACTIONS[document.key(token + 1)]
    more = bool(part and part.proclitics == "و" and part.parts <= _COMMON_PARTS)
    if form.article:
        return more and (about := modifier_before(document, token)) is not None and about.modifier in _ABOUT_ONE
    more = more or (not form.article and _is_added_to(document, token, form))
    if more or form.proclitics:
        return more
    if between(document, token) is not None:
        number = read_number(document, token + 1)
        return number is not None and number.joined
    preceding = modifier_before(document, token)
    if preceding is None or preceding.modifier not in _ABOUT_ONE:
        return False
    number = read_number(document, token + 1)
    return number is None or number.joined


def _is_added_to(document: Document, token: int, form: UnitForm) -> bool:
    """سنة وستة أشهر: whether و adds a number of another unit of its kind to a measure."""
    number = read_number(document, token + 1)
    added = counted_after(document, number) if number and number.joined else None
    return added is not None and form.dimension is not None and added.dimension == form.dimension and added.unit != form.lemma


def _amount(document: Document, token: int, form: UnitForm, value: Decimal, rule: str) -> Amount:
    start, core = document.starts[token], document.offset(token, len(form.proclitics))
    longer, more = units().longer(form, document.keys[token + 1 : token + 4])
    after = token + 1 + more + (value == 2 and _is_said_again(document, token + 1 + more))
    value, after = with_part(document, value, after, longer.lemma)
    number = Number(value, token, token + 1, start, core, document.ends[token], form.proclitics, form.article, spelled=True)
    return Amount(number, Counted(longer.lemma, after, rule, longer.dimension), after, document.ends[after - 1])
