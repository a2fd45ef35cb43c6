"""The parts of dates: days, months and years, and the tail that says which year a month is in.

Each reader takes a document and a token, and returns what begins there and the token after it, or None:

    day      = 1..31 | ordinal | number word            25 · (25) · السابع · الحادي والعشرين · ثلاثين
    month    = name [ sign name ]                       أيلول / سبتمبر · ديسمبر (كانون الأول)
    year     = number [era] | head [adjective] ( number [era] | relation [number [era]] | clause ) | pointer head
    tail     = year number | relation | [من] year       2016 · الجاري · من السنة الماضية · عام 2016
"""

from __future__ import annotations

from typing import NamedTuple

from rapidfuzz.distance import OSA

from annotator.highlight.dates.calendars import OTHER, Head, Month, Relation, vocabulary
from annotator.highlight.dates.moments import Moment, Period
from annotator.highlight.document import Document
from annotator.highlight.lexicon.inflection import Number, State
from annotator.highlight.lexicon.units import units
from annotator.highlight.lexicon.vocabulary import vocabulary as common_words
from annotator.highlight.memo import Memo
from annotator.highlight.numbers.numbers import read_number

AND = "و"
OF = "من"
SEPARATORS = frozenset("/-–—")
_MOST_DAYS = 31
_TWO = 2
_YEAR_DIGITS = 4
_SPELLED_YEARS = range(1000, 2200)
_SHORTEST_TYPO = 5


class Count(NamedTuple):
    """A number of a day or a century."""

    value: int
    after: int


class Name(NamedTuple):
    """A month by its name. `proclitics` stand before its first word; `misspelled` tells that one letter of it is wrong."""

    month: Month
    after: int
    proclitics: str = ""
    misspelled: bool = False


class Year(NamedTuple):
    """A year, or the relation that stands for it. `headed` tells whether a word names it as one."""

    moment: Moment
    after: int
    headed: bool = False


def day(document: Document, token: int) -> Count | None:
    """A day of a month: in digits, in brackets or not, or in words."""
    key = document.key(token)
    if key == "(" and document.key(token + 2) == ")":
        inner = _day_digits(document.key(token + 1))
        return Count(inner, token + 3) if inner else None
    if value := _day_digits(key):
        return Count(value, token + 1)
    if key[0].isdecimal():
        return None
    if (found := ordinal(document, token)) and found.value <= _MOST_DAYS:
        return found
    number = read_number(document, token)
    if number and number.spelled and number.proclitics in ("", "ل", "ب", AND) and 1 <= number.value <= _MOST_DAYS and number.value % 1 == 0:
        return Count(int(number.value), number.after)
    return None


def _day_digits(key: str) -> int | None:
    return int(key) if key.isdecimal() and len(key) <= _TWO and 1 <= int(key) <= _MOST_DAYS else None


def ordinal(document: Document, token: int) -> Count | None:
    """An ordinal in words up to the 39th: السابع, الحادي عشر, الرابع والعشرين, الثلاثين."""
    words = vocabulary()
    hit = words.ordinals[document.key(token)]
    if hit is None:
        return None
    if document.key(token + 1) in words.ten and hit.meaning not in (10, 20, 30):
        return Count(11 if hit.meaning == 11 else hit.meaning + 10, token + 2)
    joined = token + 2 if document.key(token + 1) == AND else token + 1
    tens = words.ordinals[document.key(joined)]
    if tens and tens.meaning in (20, 30) and (joined > token + 1 or tens.proclitics == AND):
        return Count(tens.meaning + (1 if hit.meaning == 11 else hit.meaning), joined + 1)
    return None if hit.meaning == 11 else Count(hit.meaning, token + 1)


def month(document: Document, token: int, *, counted: bool = False) -> Name | None:
    """A month by its name, given twice or once. Long names may be misspelled where a day is `counted` before them or a year follows."""
    found = _month_name(document, token) or _misspelled(document, token)
    if found is None or (found.misspelled and not counted and not _has_year(document, found)):
        return None
    again, bracket = found.after, False
    if document.key(again) in SEPARATORS or document.key(again) == "(":
        bracket = document.key(again) == "("
        again += 1
    twin = _month_name(document, again)
    if twin and twin.month.hijri == found.month.hijri and twin.month.number == found.month.number and not twin.proclitics:
        after = twin.after + (bracket and document.key(twin.after) == ")")
        return found._replace(after=after, month=twin.month if twin.month.sure else found.month)
    return found


def _month_name(document: Document, token: int) -> Name | None:
    hit = vocabulary().months[document.key(token)]
    for choice in hit.meaning if hit else ():
        after = token + 1 + len(choice.rest)
        if tuple(document.keys[token + 1 : after]) == choice.rest:
            return Name(choice, after, hit.proclitics if hit else "")
    return None


def _misspelled(document: Document, token: int) -> Name | None:
    """أيولول: one letter off a long name, and neither a noun that can be counted nor another common word."""
    key = document.key(token)
    near = NEAR_MONTHS[key]
    if len({(choice.hijri, choice.number) for choice in near}) != 1 or units().forms(key) or common_words().common[key]:
        return None
    return Name(near[0], token + 1, misspelled=True)


def _has_year(document: Document, name: Name) -> bool:
    """Whether a year of its calendar follows a month: أيولول 2012."""
    found = year_number(document, name.after)
    return found is not None and found.moment.year in _SPELLED_YEARS and found.moment.hijri is name.month.hijri


def _near_months(key: str) -> tuple[Month, ...]:
    if len(key) < _SHORTEST_TYPO or not key.isalpha():
        return ()
    words = vocabulary()
    names = [name for length in (-1, 0, 1) for name in words.month_names.get((key[0], len(key) + length), ())]
    near = [name for name in names if OSA.distance(key, name, score_cutoff=1) <= 1]
    return tuple(choice for name in near if (hit := words.months[name]) for choice in hit.meaning if not choice.rest)


NEAR_MONTHS: Memo[tuple[Month, ...]] = Memo(_near_months)
"""The months that a word is the name of but for one letter at most."""


def of_month(document: Document, token: int) -> Name | None:
    """A month after its day: [من] [شهر] month, or 30/شوال."""
    if document.key(token) == OF or (document.key(token) in SEPARATORS and document.touches(token)):
        token += 1
    if head_at(document, token, "month"):
        token += 1
    found = month(document, token, counted=True)
    return found if found and found.proclitics in ("", "ل") else None


def head_at(document: Document, token: int, scale: str) -> Head | None:
    """The word at a token that introduces a year, month or day."""
    hit = vocabulary().heads[document.key(token)]
    return hit.meaning if hit and hit.meaning.scale == scale else None


def year_number(document: Document, token: int, *, hijri: bool | None = None) -> Year | None:
    """A year in digits with its era: 2011, 2014م, 1436هـ, 44 قبل الميلاد. `hijri` is the calendar of its month, where it has one."""
    key = document.key(token)
    if not key.isdecimal() or len(key) > _YEAR_DIGITS:
        return None
    if before := before_our_era(document, token + 1):
        return Year(Moment(1 - int(key)), before)
    words = vocabulary()
    era = words.eras[document.key(token + 1)]
    if era and hijri in (None, era.meaning) and len(key) >= _YEAR_DIGITS - 1:
        return Year(Moment(int(key), hijri=era.meaning), token + 2)
    low, high = words.bare_years.hijri
    return (
        Year(Moment(int(key), hijri=low <= int(key) <= high if hijri is None else hijri), token + 1) if len(key) == _YEAR_DIGITS else None
    )


def before_our_era(document: Document, token: int) -> int | None:
    """The token after قبل الميلاد; ISO 8601 calls the year before the first one 0000."""
    for phrase in vocabulary().before_our_era:
        if tuple(document.keys[token : token + len(phrase)]) == phrase:
            return token + len(phrase)
    return None


def year(document: Document, token: int) -> Year | None:
    """A year that a word names as one: سنة 2011, العام الماضي, هذه السنة, العام الذي سبقه."""
    return _headed(document, token, "year") or _pointed(document, token, "year")


def _headed(document: Document, token: int, scale: str) -> Year | None:
    head = head_at(document, token, scale)
    if head is None or _is_general(document, token):
        return None
    after = token + 1
    words = vocabulary()
    while document.key(after) in words.year_adjectives:
        after += 1
    if scale == "year" and (number := year_number(document, after) or _spelled(document, after)):
        return Year(number.moment, number.after, headed=True)
    relation = words.relations[document.key(after)]
    if head.several or not head.definite:
        return None
    if relation and not relation.proclitics:
        named = _told_year(document, after + 1) if scale == "year" else None
        moment = named.moment if named else Moment(relation=relation.meaning, scale=scale)
        return Year(moment, named.after if named else after + 1, headed=True)
    if document.key(after) in words.relative_pronouns and document.key(after + 1) in words.clause_verbs:
        return Year(Moment(relation=OTHER, scale=scale), after + 2, headed=True)
    return None


def _told_year(document: Document, token: int) -> Year | None:
    """The year after العام الماضي, in brackets or not, where it is one: السنة الجارية 9500 حالة has none."""
    bracketed = document.key(token) == "("
    found = year_number(document, token + bracketed)
    if found is None or found.moment.year not in _SPELLED_YEARS:
        return None
    if bracketed:
        return found._replace(after=found.after + 1) if document.key(found.after) == ")" else None
    counted = (form for form in units().forms(document.key(found.after)) if not form.definite and not form.proclitics)
    return None if any(form.number is Number.PLURAL or form.state is State.TANWIN for form in counted) else found


def _spelled(document: Document, token: int) -> Year | None:
    """A year in words: سنة ألفين وعشرة."""
    number = read_number(document, token)
    if number and number.spelled and number.value in _SPELLED_YEARS and not number.proclitics:
        return Year(Moment(int(number.value)), number.after)
    return None


def _pointed(document: Document, token: int, scale: str) -> Year | None:
    pointer, head = vocabulary().pointers[document.key(token)], head_at(document, token + 1, scale)
    if pointer is None or head is None or head.several or not head.definite:
        return None
    full = _headed(document, token + 1, scale)
    return full or Year(Moment(relation=pointer.meaning, scale=scale), token + 2, headed=True)


def _is_general(document: Document, token: int) -> bool:
    """Whether العام is an adjective of the noun before it: الجمع العام."""
    return bool(vocabulary().general[document.key(token - 1)]) and document.key(token) == "العام"


def relative_month(document: Document, token: int) -> Year | None:
    """A month without a name: الشهر الماضي, هذا الشهر, الشهر نفسه من السنة الماضية."""
    found = _headed(document, token, "month") or _pointed(document, token, "month")
    if found is None or found.moment.relation is None:
        return None
    of = year(document, found.after + 1) if document.key(found.after) == OF else None
    return Year(Moment(relation=OTHER, scale="month"), of.after, headed=True) if of else found


class Found(NamedTuple):
    """A date over the tokens `first` to before `after`: its period, the token at which its core begins, its rule and score.

    `several` tells whether a word announced more than one (سنتي), `headed` whether a word named it as a date at all.
    """

    period: Period
    first: int
    after: int
    rule: str
    score: float
    core: int
    headed: bool = False
    several: bool = False


class Tail(NamedTuple):
    """Which year a month is in: a number, or a relation counted in months or years. Nothing is said if both are None."""

    year: int | None
    relation: Relation | None
    scale: str
    after: int


def tail(document: Document, token: int, *, hijri: bool) -> Tail:
    """What follows a month."""
    start = token + 1 if document.key(token) in (",", "،") and year_number(document, token + 1, hijri=hijri) else token
    if number := year_number(document, start, hijri=hijri):
        return Tail(number.moment.year, None, "month", number.after)
    if (number := _spelled(document, token)) and not units().forms(document.key(number.after)):
        return Tail(number.moment.year, None, "month", number.after)
    relation = vocabulary().relations[document.key(token)]
    if relation and not relation.proclitics:
        again = year_number(document, token + 1, hijri=hijri)
        return Tail(again.moment.year if again else None, relation.meaning, "month", again.after if again else token + 1)
    start = token + 1 if document.key(token) == OF else token
    if (named := year(document, start)) and (named.moment.hijri is hijri or named.moment.year is None):
        return Tail(named.moment.year, named.moment.relation, "year", named.after)
    return Tail(None, None, "month", token)
