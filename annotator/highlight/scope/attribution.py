"""Who states a claim: the subject of a verb of saying (وتقدر الأمم المتحدة), or the name after بحسب and its like."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from annotator import resources
from annotator.highlight.claims.phrases import Preceding
from annotator.highlight.document import Document
from annotator.highlight.lexicon.particles import is_word
from annotator.highlight.memo import Memo
from annotator.highlight.reading import Reading
from annotator.highlight.scope.wording import worded
from annotator.highlight.triggers import Trigger
from annotator.text.keys import search_key

_PUNCTUATION = "،,"
_LONGEST_SUBJECT = 4


class Speaker(NamedTuple):
    """The words for somebody who says something, and how sure that is."""

    words: str
    confidence: float


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
def _phrases() -> Preceding[None]:
    return Preceding((phrase, None) for phrase in _data()["phrases"] if not phrase.endswith(" ل"))


@cache
def _joined() -> frozenset[str]:
    """The first words of phrases whose preposition is written together with what follows: وفقا ل."""
    return frozenset(search_key(phrase.removesuffix(" ل")) for phrase in _data()["phrases"] if phrase.endswith(" ل"))


_SAYING = Trigger(lambda key: key in _verbs())
_ACCORDING: Memo[bool] = Memo(lambda key: key in _joined())
_HEARSAY = Trigger(lambda key: key in {word.split()[-1] for word in map(search_key, _data()["phrases"])} or _ACCORDING[key])


def speakers(document: Document) -> tuple[list[int], list[int]]:
    """The tokens that are verbs of saying, and those that end or begin a phrase of attribution. Ask through `document.once`."""
    return _SAYING.tokens(document), _HEARSAY.tokens(document)


def speaker(document: Document, tokens: range, named: Sequence[Reading], before: Speaker | None) -> Speaker | None:
    """Who speaks in a sentence. `named` are its mentions of entities, `before` is who spoke last."""
    saying, hearsay = document.once(speakers)
    for verb in _within(saying, tokens):
        if found := _subject(document, verb, tokens.stop, named):
            return found
        if before and document.key(verb + 1) in _said():
            return Speaker(before.words, before.confidence * 0.6)
    for token in _within(hearsay, tokens):
        leads = _ACCORDING[document.key(token)] or _phrases().match(document, token)
        if leads and (found := _first_named(document, named, token + 1, min(token + 1 + _LONGEST_SUBJECT, tokens.stop), 0.8)):
            return found
    return None


def _within(found: Sequence[int], tokens: range) -> list[int]:
    return list(found[bisect_left(found, tokens.start) : bisect_left(found, tokens.stop)])


def _subject(document: Document, verb: int, stop: int, named: Sequence[Reading]) -> Speaker | None:
    """The name between a verb of saying and what is said, else the words that stand there."""
    end = next((token for token in range(verb + 1, min(verb + _data()["window"], stop)) if document.key(token) in _said()), None)
    if end is None:
        return _first_named(document, named, verb + 1, min(verb + 5, stop), 0.6)
    if found := _first_named(document, named, verb + 1, end, 0.85):
        return found
    words = 0
    while verb + 1 + words < end and words < _LONGEST_SUBJECT and is_word(document, verb + 1 + words):
        words += 1
    return Speaker(document.quote(verb + 1, verb + words), 0.55) if words else None


def _first_named(document: Document, named: Sequence[Reading], first: int, after: int, confidence: float) -> Speaker | None:
    """The first person named between two tokens, else the first body or place."""
    if first >= after or first >= len(document):
        return None
    start, end = document.starts[first], document.ends[min(after, len(document)) - 1]
    inside = [mention for mention in named if start <= mention.start and mention.end <= end]
    inside = [mention for mention in inside if mention.label in ("PER", "ORG") or (mention.label == "LOC" and mention.start <= start + 2)]
    chosen = next((mention for mention in inside if mention.label == "PER"), inside[0] if inside else None)
    return Speaker(worded(document, chosen), confidence) if chosen else None
