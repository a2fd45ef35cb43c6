"""Names that are sure in one place of an article, where their words stand again: so articles mean the same by the same words.

A single word says less than several, and a common word nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from typing import TypeAlias

from annotator.highlight.document import Document
from annotator.highlight.entities.entities import shipped_lists
from annotator.highlight.entities.mentions import Mention, by_token, mention
from annotator.highlight.entities.repetition import with_clitics

ORIGIN = RULE = "again"
_ONE_WORD, _MORE_WORDS = 0.5, 0.6
_SHORTEST = 3

_Name: TypeAlias = tuple[tuple[str, ...], str]
"""The words of a name as keys, and its label."""


def mentions(document: Document, sure: Iterable[Mention]) -> Iterator[Mention]:
    """The words of sure names elsewhere in the document, also after clitics, where no sure name stands."""
    known = list(sure)
    taken = by_token(known)
    names = dict.fromkeys(_names(document, known))
    firsts = set[str]().union(*(with_clitics(words[0]) for words, _ in names))
    tokens = [token for token in document.among(firsts) if token not in taken] if names else []
    starting = _starting(names, {document.keys[token] for token in tokens}) if tokens else {}
    for first in tokens:
        for front, rest, label in starting[document.keys[first]]:
            last = first + len(rest)
            if document.keys[first + 1 : last + 1] == rest:
                score = _MORE_WORDS if rest else _ONE_WORD
                yield mention(document, first, last, label, RULE, score, front=front)._replace(origin=ORIGIN)


def _names(document: Document, known: Iterable[Mention]) -> Iterator[_Name]:
    """The words of each sure name as keys, without clitics before it, with its label; a common word by itself says nothing."""
    common = shipped_lists().lists.vocabulary.common
    for found in known:
        front = found.start - document.starts[found.first]
        word = document.keys[found.first][front:]
        if len(word) >= _SHORTEST and (found.last > found.first or not common[word]):
            yield (word, *document.keys[found.first + 1 : found.last + 1]), found.label


def _starting(names: Iterable[_Name], present: Set[str]) -> dict[str, list[tuple[int, list[str], str]]]:
    """By each form of a name's first word that is `present`: how many of its letters are clitics, the other words, the label."""
    starting: dict[str, list[tuple[int, list[str], str]]] = defaultdict(list)
    for (word, *rest), label in names:
        fronts = with_clitics(word)
        for form in fronts.keys() & present:
            starting[form].append((fronts[form], rest, label))
    return starting
