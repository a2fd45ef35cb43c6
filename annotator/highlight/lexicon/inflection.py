"""Forms of nouns by the regular rules of Arabic spelling: duals, sound plurals, tanwin, possessive pronouns.

The rules are those of any school grammar of Modern Standard Arabic.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

SOUND_MASCULINE = "-ون"
SOUND_FEMININE = "-ات"
_PRONOUNS = ("هما", "كما", "هم", "هن", "كم", "ها", "نا", "ه", "ي", "ك")
_VOWELS = str.maketrans("", "", "اويءؤئ")
_NO_TANWIN_ALEF = ("ة", "اء", "ى", "ا", "أ")


class Number(StrEnum):
    """Grammatical number."""

    SINGULAR = "singular"
    DUAL = "dual"
    PLURAL = "plural"


class State(StrEnum):
    """What a form allows beside it.

    A free form takes the article, a pronoun or nothing. An absolute one ends in the nun of a dual or plural and takes
    no pronoun, a construct one has lost that nun and needs a noun or pronoun, one with tanwin is indefinite.
    """

    FREE = "free"
    ABSOLUTE = "absolute"
    CONSTRUCT = "construct"
    TANWIN = "tanwin"


@dataclass(frozen=True, slots=True)
class Form:
    """One written form of a noun, without clitics."""

    written: str
    number: Number
    state: State


def forms(singular: str, plurals: tuple[str, ...]) -> Iterator[Form]:
    """Every form of a noun. A plural is a word, or `-ون` or `-ات` for the sound one."""
    yield from _with_tanwin(singular, Number.SINGULAR)
    yield from _with_nun(_stem(singular), Number.DUAL, nominative="ا")
    for plural in plurals:
        if plural == SOUND_MASCULINE:
            yield from _with_nun(_stem(singular), Number.PLURAL, nominative="و")
        elif plural == SOUND_FEMININE:
            yield Form(_stem(singular.removesuffix("ة")) + "ات", Number.PLURAL, State.FREE)
        else:
            yield from _with_tanwin(plural, Number.PLURAL)


def _with_tanwin(word: str, number: Number) -> Iterator[Form]:
    yield Form(word, number, State.FREE)
    if not word.endswith(_NO_TANWIN_ALEF):
        yield Form(word + "ا", number, State.TANWIN)


def _with_nun(stem: str, number: Number, *, nominative: str) -> Iterator[Form]:
    for vowel in (nominative, "ي"):
        yield Form(stem + vowel + "ن", number, State.ABSOLUTE)
        yield Form(stem + vowel, number, State.CONSTRUCT)


def _stem(singular: str) -> str:
    """The singular as endings follow it: دولة gives دولت, مستوى gives مستوي."""
    if singular.endswith("ة"):
        return singular[:-1] + "ت"
    return singular[:-1] + "ي" if singular.endswith("ى") else singular


def without_pronoun(key: str) -> Iterator[str]:
    """Search keys of the words that a possessive pronoun may have been added to: اعضائها gives اعضائ and اعضاء.

    What precedes the pronoun changes: ة is written ت, ى becomes ا, a final hamza takes a seat.
    """
    for pronoun in _PRONOUNS if key.endswith(_PRONOUNS) else ():
        if not key.endswith(pronoun) or len(key) < len(pronoun) + 2:
            continue
        stem = key[: -len(pronoun)]
        yield stem
        if stem.endswith("ت"):
            yield stem[:-1] + "ه"
        elif stem.endswith(("ئ", "ؤ")):
            yield stem[:-1] + "ء"
        elif stem.endswith("ا"):
            yield stem[:-1] + "ي"


def consonants(key: str) -> str:
    """What typing errors in long vowels and hamzas leave as it is: the other letters, a doubled one once."""
    return "".join(letter for letter, _ in groupby(key.removesuffix("ه"))).translate(_VOWELS)
