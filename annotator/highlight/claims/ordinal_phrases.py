"""Where the noun phrase of an ordinal begins and ends: عقد الاجتماع الوزاري الثامن, جلسة المجلس الأولى, ثاني أكبر مدينة.

An ordinal agrees with its noun in gender. Where it does not agree with the definite noun before it, it describes
the noun which that one is annexed to: in جلسة المجلس الأولى it is the session that is the first.
"""

from __future__ import annotations

from functools import cache

from annotator import resources
from annotator.highlight.document import Document
from annotator.highlight.lexicon.inflection import Number, State
from annotator.highlight.lexicon.particles import is_word
from annotator.highlight.lexicon.units import units
from annotator.highlight.numbers.ordinal_words import PLACES
from annotator.text.keys import search_key
from annotator.text.words import readings

_ADJECTIVES = 3
_SHORTEST_NOUN = 3
_FEMININE = "ه"
ADJECTIVE_ENDINGS = ("ي", "يه")
"""Of most adjectives that make a name of a noun (وزاري, وطنية), as they stand in search keys."""
_PLURALS_OF_FEMININES = "ات"


@cache
def listed(table: str, name: str) -> frozenset[str]:
    """The search keys of a list of `resources/grammar/ordinals.toml`."""
    words = resources.toml("grammar", "ordinals.toml")[table][name]
    return frozenset(map(search_key, words.split() if isinstance(words, str) else words))


def noun_start(document: Document, token: int) -> int:
    """The token at which the noun of the ordinal or number at a token begins, with its adjectives; that token where there is none."""
    first = token
    while token - first < _ADJECTIVES and _is_definite(document, first - 1):
        first -= 1
        if not document.key(first).startswith("ال") or not document.key(first).endswith(ADJECTIVE_ENDINGS):
            break
    if first < token:
        return first - 1 if _is_annexed(document, first, token) else first
    if document.key(token - 1) == "(" and may_be_noun(document, token - 2):
        return token - 2
    if document.key(token - 1) in listed("participles", "prepositions") and _is_definite(document, token - 2):
        return token - 2
    return token - 1 if may_be_noun(document, token - 1) else token


def noun_end(document: Document, after: int) -> int:
    """The token after the noun that an ordinal before the token `after` precedes: أول مرة, ثالث أفضل نتيجة; `after` where none is said."""
    elative = document.key(after) in listed("construct", "elatives")
    noun = after + elative
    return noun + 1 if is_word(document, noun) else noun


def may_be_noun(document: Document, token: int) -> bool:
    """Whether a word could be the noun of the ordinal after it: no particle, no verb of ages, no dual without the article."""
    key = document.key(token)
    if not is_word(document, token) or len(key) < _SHORTEST_NOUN or key in listed("ages", "verbs"):
        return False
    forms = units().forms(key)
    return not forms or not all(form.number is Number.DUAL and form.state is not State.CONSTRUCT and not form.article for form in forms)


def _is_definite(document: Document, token: int) -> bool:
    key = document.key(token)
    if key in listed("adverbs", "nouns"):
        return True
    return is_word(document, token) and any(reading.article for reading in readings(key))


def _is_annexed(document: Document, noun: int, token: int) -> bool:
    """Whether the ordinal at a token agrees with the word before the definite noun before it, and not with that noun."""
    place = PLACES[document.key(token)]
    head, last = document.key(noun - 1), document.key(noun)
    if place is None or not last.startswith("ال") or not may_be_noun(document, noun - 1) or _is_definite(document, noun - 1):
        return False
    if place.feminine:
        return _is_feminine(head) and not _is_feminine(last) and not _is_plural(last)
    return last.endswith(_FEMININE) and not head.endswith(_FEMININE)


def _is_feminine(key: str) -> bool:
    return key.endswith((_FEMININE, _PLURALS_OF_FEMININES)) or bool(listed("feminine", "nouns") & {key, key[1:], key.removeprefix("ال")})


def _is_plural(key: str) -> bool:
    return any(form.number is Number.PLURAL for form in units().forms(key))
