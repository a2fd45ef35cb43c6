"""Where a noun phrase begins and ends: a head with its annexed nouns and adjectives, as the words' shapes tell.

Without a parser the ends are those at which Arabic prose marks them: a verb, a preposition, a relative, a mark of punctuation, a
number, or an indefinite word after a definite one.
"""

from __future__ import annotations

from annotator.highlight.document import Document
from annotator.highlight.lexicon.inflection import Number
from annotator.highlight.lexicon.units import units
from annotator.highlight.scope.clause_words import ClauseWords, Kind, Word, word_list

_LONGEST = 6
"""More words than these say no more of what is measured."""
_LONGEST_QUOTED = 5
_OPENING, _CLOSING = '«“"', '»”"'
_TO, _ARTICLE = "ل", "ال"
_FEMININE, _MASCULINE = "ه", ""
_NISBA, _PLURAL = "ي", "ات"
_UNMARKED = ("ا", "اء", "ي")
"""Of feminine adjectives without their common ending: العليا, البيضاء, الكبرى."""


def last_word(document: Document, words: ClauseWords, head: int, stop: int) -> int:
    """The last token of the noun phrase that begins at a token; it ends before `stop`."""
    last = head
    while last + 1 < stop and last - head < _LONGEST:
        if words[last + 1].kind is Kind.OTHER:
            closing = _quoted(document, last + 1, stop)
            return last if closing is None else closing
        if not _continues(words[last], words[last + 1]):
            break
        last += 1
    while last > head and words[last].kind is Kind.DETERMINER:
        last -= 1
    return last


def before_object(document: Document, head: int, last: int) -> int:
    """The last token of a subject after its verb: its object follows with the article as an adjective would, but does not agree in gender.

    In رفعت الحكومة الأجور the wages are no adjective of the government. Only what shows its gender is judged, and
    a noun without the article needs the next one (وزارة المالية).
    """
    genders: list[str | None] = []
    complete = False
    for token in range(head, last + 1):
        key = document.key(token)
        if complete and key.startswith(_ARTICLE) and None not in genders and _is_other(key, genders):
            return token - 1
        complete = complete or key.startswith(_ARTICLE)
        genders.append(_gender(key))
    return last


def _gender(key: str) -> str | None:
    """The gender that the shape of a singular noun or adjective shows, None where it shows none."""
    stem = key.removeprefix(_ARTICLE)
    if key in word_list("words", "apposed"):
        return None
    if stem.endswith(_FEMININE):
        return _FEMININE
    if stem in word_list("words", "feminine"):
        return None
    if key.startswith(_ARTICLE) and key.endswith(_NISBA):
        return _MASCULINE
    forms = units().forms(key)
    return _MASCULINE if forms and all(form.number is Number.SINGULAR for form in forms) else None


def _is_other(key: str, genders: list[str | None]) -> bool:
    """Whether a word with the article agrees with none of the words before it."""
    if key.endswith(_PLURAL):
        return True
    if key.endswith(_FEMININE):
        return _FEMININE not in genders
    return _MASCULINE not in genders and not key.endswith(_UNMARKED) and key not in word_list("words", "appositions")


def _quoted(document: Document, opening: int, stop: int) -> int | None:
    """The token that closes a quotation mark within a few words: سعر «كيلو الطماطم»."""
    if document.key(opening) not in _OPENING:
        return None
    ends = range(opening + 2, min(opening + 2 + _LONGEST_QUOTED, stop))
    return next((token for token in ends if document.key(token) in _CLOSING), None)


def _continues(before: Word, word: Word) -> bool:
    """Whether a word goes on with the noun phrase of the word before it."""
    if word.kind < Kind.MEASURE or (word.time and not word.article):
        return False
    if before.kind is Kind.DETERMINER:
        return True
    if word.preposition or (word.front and not word.article):
        return word.preposition == _TO and (before.article or word.article)
    if word.front:
        return before.article
    return word.article or word.kind is Kind.DETERMINER or not before.closed


def head_before(words: ClauseWords, token: int, earliest: int) -> int | None:
    """The first token of the noun phrase that ends directly before a token; None where none does."""
    head = token - 1
    if head < earliest or words[head].kind not in (Kind.NOUN, Kind.MEASURE):
        return None
    while (
        head > earliest
        and not words[head].preposition
        and words[head - 1].kind >= Kind.MEASURE
        and _continues(words[head - 1], words[head])
    ):
        head -= 1
    return head


def is_governed(document: Document, words: ClauseWords, head: int) -> bool:
    """Whether a preposition stands before a noun phrase or is written together with it; بالنسبة ل only names the topic."""
    if document.key(head - 1) in word_list("words", "topics"):
        return False
    return bool(words[head].preposition) or document.key(head - 1) in word_list("words", "prepositions")


def worded_phrase(document: Document, words: ClauseWords, head: int, last: int) -> str:
    """The words of a noun phrase without what is written together with its first one: البلد for للبلد."""
    start = document.offset(head, words[head].front)
    phrase = document.text[start : document.ends[last]]
    return "ال" + phrase[1:] if words[head].article and not phrase.startswith("ا") else phrase
