"""Where a noun phrase begins and ends: a head with its annexed nouns and adjectives, as the words' shapes tell.

Without a parser the ends are those at which Arabic prose marks them: a verb, a preposition, a relative, a mark of punctuation, a
number, or an indefinite word after a definite one.
"""

from __future__ import annotations

from annotator.highlight.document import Document
from annotator.highlight.scope.clause_words import ClauseWords, Kind, Word, word_list

_LONGEST = 6
"""More words than these say no more of what is measured."""
_LONGEST_QUOTED = 5
_OPENING, _CLOSING = '«“"', '»”"'
_TO = "ل"


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
