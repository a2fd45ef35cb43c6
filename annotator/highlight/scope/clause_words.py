"""What a word does in a clause, as far as it matters to what a number is about.

The words that matter are in `resources/grammar/subjects.toml`; the rest is told by the lists of verbs and nouns and by the word's shape.
Everything that is known of a word is looked up once, for all its occurrences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from annotator import resources
from annotator.highlight.claims.measured import is_measure
from annotator.highlight.document import Document
from annotator.highlight.lexicon.inflection import without_pronoun
from annotator.highlight.lexicon.units import units
from annotator.highlight.lexicon.vocabulary import noun_readings, vocabulary
from annotator.highlight.memo import Memo
from annotator.text.keys import search_key

_CONJUNCTIONS = "وف"
_PRONOUNS = ("هما", "هم", "هن", "ها")
_SHORTEST = 3


class Kind:
    """The part of speech of a word. Those from BOUNDARY to MEASURE tell of a subject, those from MEASURE on can be in a noun phrase.

    Plain integers, which are compared at every word of a clause: the members of an enum take three times as long.
    """

    OTHER = 0
    PARTICLE = 1
    RELATIVE = 2
    BOUNDARY = 3
    """بينما and its like: a new clause begins."""
    POINTING = 4
    """أنه and its like: the subject is a pronoun."""
    COMPLEMENTISER = 5
    VERB = 6
    MEASURE = 7
    """A noun that says what of a thing is measured: عدد, نسبة."""
    NOUN = 8
    DETERMINER = 9


class Word(NamedTuple):
    """What is known of a word.

    `tells` says that it tells of a subject, `front` is how many letters stand before its noun or article, `preposition` the one among
    them. `closed` tells that the article or a pronoun makes it definite, `time` that it is a noun of time, `reaching` that it is a verb
    whose subject is what its number measures; `plain` is False for a measure that is one only if its end is a pronoun (مجموعه, but not
    مجموعة), `owned` True for one that may end in a pronoun (عددهم), `unsure` for one that another hamza makes another word (أعداد, إعداد).
    """

    kind: int
    tells: bool = False
    front: int = 0
    preposition: str = ""
    article: bool = False
    closed: bool = False
    time: bool = False
    reaching: bool = False
    plain: bool = True
    owned: bool = False
    unsure: bool = False


@cache
def word_list(table: str, name: str) -> frozenset[str]:
    """The search keys of a list of `resources/grammar/subjects.toml`."""
    return frozenset(search_key(resources.toml("grammar", "subjects.toml")[table][name]).split())


@cache
def _listed() -> dict[str, int]:
    named = {
        "boundaries": Kind.BOUNDARY,
        "comparing": Kind.PARTICLE,
        "participles": Kind.VERB,
        "reaching": Kind.VERB,
        "determiners": Kind.DETERMINER,
        "relatives": Kind.RELATIVE,
        "complementisers": Kind.COMPLEMENTISER,
        "pointing": Kind.POINTING,
    }
    return {key: kind for name, kind in named.items() for key in word_list("words", name)}


def _word(key: str) -> Word:
    bare = key[1:] if key[0] in _CONJUNCTIONS else key
    kind = _kind(key, bare)
    tells = Kind.BOUNDARY <= kind <= Kind.MEASURE
    if kind < Kind.MEASURE:
        return Word(kind, tells, reaching=not word_list("words", "reaching").isdisjoint((key, bare)))
    front, preposition, article = _front(key)
    return Word(
        kind,
        tells,
        front,
        preposition,
        article,
        closed=article or (key.endswith(_PRONOUNS) and len(key) > _SHORTEST),
        time=any(reading.stem in word_list("words", "times") for reading in noun_readings(key)),
        plain=any(_is_measure(reading.stem) for reading in noun_readings(key)),
        owned=kind is Kind.MEASURE and any(MEASURING[stem] for stem in without_pronoun(key)),
        unsure=kind is Kind.MEASURE and any(word in key for word in word_list("words", "lookalikes")),
    )


def _kind(key: str, bare: str) -> int:
    for form in (key, bare):
        if found := _listed().get(form):
            return found
    if not key[0].isalpha():
        return Kind.OTHER
    if len(key) < _SHORTEST or any(form in vocabulary().particles for form in (key, bare, _without_pronoun(key))):
        return Kind.PARTICLE
    if MEASURING[key]:
        return Kind.MEASURE
    return Kind.VERB if vocabulary().verb[key] or _shaped_as_verb(key, bare) else Kind.NOUN


def _without_pronoun(key: str) -> str:
    """A word without a pronoun of the third person: خلالها, عنهم."""
    return next((key[: -len(pronoun)] for pronoun in _PRONOUNS if key.endswith(pronoun)), key)


def _shaped_as_verb(key: str, bare: str) -> bool:
    return any(shape.fullmatch(form) for shape in _shapes() for form in (key, bare)) and not any(
        _is_noun(reading.stem) for reading in noun_readings(key)
    )


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(search_key(shape)) for shape in resources.toml("grammar", "subjects.toml")["words"]["shapes"])


def _front(key: str) -> tuple[int, str, bool]:
    """The clitics of a noun, how many and the preposition among them, and whether the article follows.

    Without an article they are those that leave a known noun where the whole word is none.
    """
    found = noun_readings(key)
    if with_article := next((reading for reading in found if reading.article), None):
        clitics = with_article.proclitics
        return len(clitics), clitics.lstrip(_CONJUNCTIONS), True
    if not _is_noun(key):
        for reading in found[1:]:
            if _is_noun(reading.stem) or vocabulary().common[reading.stem]:
                return len(reading.proclitics), reading.proclitics.lstrip(_CONJUNCTIONS), False
    return 0, "", False


def _is_noun(stem: str) -> bool:
    """Whether a word without clitics is a known noun."""
    return vocabulary().listed(stem) or stem in word_list("measures", "nouns") or any(not form.proclitics for form in units().forms(stem))


def _measuring(key: str) -> bool:
    return any(map(_is_measure, _stems(key)))


def _is_measure(stem: str) -> bool:
    return stem in word_list("measures", "nouns") or is_measure(stem)


def _stems(key: str) -> Iterator[str]:
    for reading in noun_readings(key):
        yield reading.stem
        if not reading.article:
            yield from without_pronoun(reading.stem)


MEASURING: Memo[bool] = Memo(_measuring)
"""Whether a word says what of a thing is measured: عدد, نسبتها, نمو."""

_WORDS: Memo[Word] = Memo(_word)


class ClauseWords(dict[int, Word]):
    """What is known of the tokens of a document, looked up when it is asked for. Ask through `document.once(ClauseWords)`."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._keys = document.padded

    def __missing__(self, token: int) -> Word:
        word = self[token] = _WORDS[self._keys[token]]
        return word
