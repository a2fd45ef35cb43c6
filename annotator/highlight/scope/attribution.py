"""Who states a claim: the subject of a verb of saying (وتقدر الأمم المتحدة), or the name after بحسب and its like."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from annotator import resources
from annotator.highlight.claims.phrases import Preceding
from annotator.highlight.document import Document
from annotator.highlight.lexicon.vocabulary import noun_readings
from annotator.highlight.memo import Memo
from annotator.highlight.reading import Reading
from annotator.highlight.scope.clause_words import ClauseWords, Kind
from annotator.highlight.scope.noun_phrases import last_word, worded_phrase
from annotator.highlight.scope.wording import worded
from annotator.highlight.triggers import Trigger
from annotator.text.keys import search_key

_LONGEST_SUBJECT = 4
_LONGEST = 10
"""How many words after a verb of saying, the verb with them, its subject ends at the latest."""
_TO = "ل"
_OPENING, _CLOSING = '"“«', '"”»'


class Speaker(NamedTuple):
    """The words for somebody who says something, and how sure that is.

    `start` is the code point from which on it is said: what stands before belongs to somebody else.
    """

    words: str
    confidence: float
    start: int = 0


@cache
def _data() -> dict[str, Any]:
    table: dict[str, Any] = resources.toml("grammar", "scope.toml")["speaker"]
    return table


@cache
def _verbs() -> frozenset[str]:
    return frozenset(prefix + search_key(verb) for verb in _data()["verbs"].split() for prefix in ("", "و", "ف"))


@cache
def _said() -> frozenset[str]:
    return frozenset(search_key(word) for word in _data()["said"])


@cache
def _looking_back() -> frozenset[str]:
    return frozenset(map(search_key, _data()["looking_back"]))


_BEARERS: Memo[bool] = Memo(lambda key: any(reading.stem in search_key(_data()["bearers"]).split() for reading in noun_readings(key)))


@cache
def _telling() -> frozenset[str]:
    return frozenset(map(search_key, _data()["telling"]))


@cache
def _phrases() -> Preceding[None]:
    return Preceding((prefix + phrase, None) for prefix in ("", "و") for phrase in _data()["phrases"] if not phrase.endswith(" ل"))


@cache
def _joined() -> frozenset[str]:
    """The first words of phrases whose preposition is written together with what follows: وفقا ل."""
    return frozenset(
        search_key(prefix + phrase.removesuffix(" ل")) for prefix in ("", "و") for phrase in _data()["phrases"] if phrase.endswith(" ل")
    )


@cache
def _last_words() -> frozenset[str]:
    return frozenset(search_key(phrase).split()[-1] for phrase in _data()["phrases"])


_SAYING = Trigger(lambda key: key in _verbs())
_ACCORDING: Memo[bool] = Memo(lambda key: key in _joined())
_HEARSAY = Trigger(lambda key: key.removeprefix("و") in _last_words() or _ACCORDING[key])


def speakers(document: Document) -> tuple[list[int], list[int]]:
    """The tokens that are verbs of saying, and those that end or begin a phrase of attribution. Ask through `document.once`."""
    return _SAYING.tokens(document), _HEARSAY.tokens(document)


def said_in(document: Document, tokens: range, named: Sequence[Reading], before: Speaker | None) -> list[Speaker]:
    """Who speaks in a sentence, in order. `named` are its mentions of entities, `before` is who spoke last."""
    saying, hearsay = document.once(speakers)
    found: list[Speaker] = []
    for verb in _within(saying, tokens):
        if said := _subject(document, verb, tokens, named):
            found.append(said)
        elif before and document.key(verb + 1) in _said():
            found.append(Speaker(before.words, before.confidence * 0.6))
    for token in _within(hearsay, tokens):
        leads = _ACCORDING[document.key(token)] or _phrases().match(document, token)
        if leads and (said := _according(document, token + 1, tokens, named)):
            found.append(said)
    return found


def speaker(claim: Reading, spoke: Sequence[Speaker]) -> Speaker | None:
    """Who states a claim: the one whose words began last before it, the surer of two."""
    if not spoke:
        return None
    heard = [said for said in spoke if said.start <= claim.core[0]]
    return max(heard, key=lambda said: (said.start, said.confidence), default=None)


def _within(found: Sequence[int], tokens: range) -> list[int]:
    return list(found[bisect_left(found, tokens.start) : bisect_left(found, tokens.stop)])


def _subject(document: Document, verb: int, tokens: range, named: Sequence[Reading]) -> Speaker | None:
    """The name between a verb of saying and what is said, else the words that stand there.

    A verbal noun that is written like the verb is none: عملية نقل البيانات.
    """
    words = document.once(ClauseWords)
    if words[verb - 1].kind >= Kind.MEASURE and not words[verb - 1].closed:
        return None
    first = _past_addressee(document, words, verb + 1)
    if document.key(first) in _telling():
        return None
    window = range(first, min(verb + _data()["window"], _next_verb(document, verb), tokens.stop))
    end = next((token for token in window if document.key(token) in _said() and not _is_scare_quote(document, token)), None)
    if end is None:
        return _without_words(document, words, verb, first, tokens, named)
    start = document.starts[end]
    if found := _first_named(document, named, first, end, 0.85):
        return found._replace(start=start)
    phrase = _phrase(document, words, first, min(end, verb + _LONGEST))
    return Speaker(phrase, 0.55, start) if phrase else None


def _without_words(
    document: Document, words: ClauseWords, verb: int, first: int, tokens: range, named: Sequence[Reading]
) -> Speaker | None:
    """The subject of a verb of saying that no words follow, from a token on: وفق ما أعلن الوزير, أشار المراسل إلى."""
    start = 0 if document.key(verb - 1) in _looking_back() else document.starts[verb]
    if found := _first_named(document, named, first, min(first + _LONGEST_SUBJECT, tokens.stop), 0.6):
        return found._replace(start=start)
    stop = min(verb + _LONGEST, tokens.stop)
    if words[first].kind < Kind.MEASURE or first >= stop:
        return None
    last = last_word(document, words, first, stop)
    told = document.key(last + 1) in _telling() or start == 0
    return Speaker(worded_phrase(document, words, first, last), 0.5, start) if told else None


def _past_addressee(document: Document, words: ClauseWords, token: int) -> int:
    """The token after somebody who is spoken to with ل: أكد لـ"الجريدة" مصدر."""
    if document.key(token) == _TO:
        token += 1
    elif words[token].preposition != _TO:
        return token
    closing = next((end for end in range(token + 2, token + _LONGEST_SUBJECT + 2) if document.key(end) in _CLOSING), None)
    if document.key(token) in _OPENING and closing is not None:
        return closing + 1
    return last_word(document, words, token, token + _LONGEST_SUBJECT) + 1


def _is_scare_quote(document: Document, token: int) -> bool:
    """Whether a quotation mark sets off a word or two, not what somebody said."""
    return document.key(token) in _OPENING and any(document.key(token + words) in _CLOSING for words in (2, 3))


def _next_verb(document: Document, verb: int) -> int:
    """The verb of saying after one: what is said there is not said here."""
    saying, _ = document.once(speakers)
    following = bisect_right(saying, verb)
    return saying[following] if following < len(saying) else len(document)


def _according(document: Document, token: int, tokens: range, named: Sequence[Reading]) -> Speaker | None:
    """The name after a phrase of attribution, else the noun phrase: بحسب تقارير رسمية."""
    if found := _first_named(document, named, token, min(token + _LONGEST_SUBJECT, tokens.stop), 0.8):
        return found
    if _BEARERS[document.key(token)]:
        phrase = _phrase(document, document.once(ClauseWords), token, tokens.stop)
        return Speaker(phrase, 0.5) if phrase else None
    return None


def _phrase(document: Document, words: ClauseWords, head: int, stop: int) -> str | None:
    if words[head].kind < Kind.MEASURE or head >= stop:
        return None
    return worded_phrase(document, words, head, last_word(document, words, head, stop))


def _first_named(document: Document, named: Sequence[Reading], first: int, after: int, confidence: float) -> Speaker | None:
    """The first person named between two tokens, else the first body or place."""
    if first >= after or first >= len(document):
        return None
    start, end = document.starts[first], document.ends[min(after, len(document)) - 1]
    inside = [mention for mention in named if start <= mention.start and mention.end <= end]
    inside = [mention for mention in inside if mention.label in ("PER", "ORG") or (mention.label == "LOC" and mention.start <= start + 2)]
    chosen = next((mention for mention in inside if mention.label == "PER"), inside[0] if inside else None)
    return Speaker(worded(document, chosen), confidence) if chosen else None
