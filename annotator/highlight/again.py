"""Names that are sure in one place of an article, where their words stand again: so articles mean the same by the same words.

A single word says less than several, and a common word nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import compress, count

from annotator.highlight.document import Document
from annotator.highlight.entities.entities import shipped_lists
from annotator.highlight.entities.mentions import Mention, by_token, mention
from annotator.highlight.entities.repetition import with_clitics

ORIGIN = RULE = "again"
_ONE_WORD, _MORE_WORDS = 0.5, 0.6
_SHORTEST = 3


def mentions(document: Document, sure: Iterable[Mention]) -> Iterator[Mention]:
    """The words of sure names elsewhere in the document, also after clitics, where no sure name stands."""
    known = list(sure)
    taken = by_token(known)
    starting = _starting(document, known)
    for first in compress(count(), map(starting.__contains__, document.keys) if starting else ()):
        if first in taken:
            continue
        for front, rest, label in starting[document.keys[first]]:
            last = first + len(rest)
            if document.keys[first + 1 : last + 1] == rest:
                score = _MORE_WORDS if rest else _ONE_WORD
                yield mention(document, first, last, label, RULE, score, front=front)._replace(origin=ORIGIN)


def _starting(document: Document, known: Iterable[Mention]) -> dict[str, list[tuple[int, list[str], str]]]:
    """By each form of a name's first word: how many of its letters are clitics, the other words of the name, its label."""
    starting: dict[str, list[tuple[int, list[str], str]]] = defaultdict(list)
    common, present = shipped_lists().lists.vocabulary.common, frozenset(document.keys)
    names = {_words(document, found): None for found in known}
    for (word, *rest), label in names:
        if len(word) >= _SHORTEST and (rest or not common[word]):
            for front, form in with_clitics(word):
                if form in present:
                    starting[form].append((front, rest, label))
    return starting


def _words(document: Document, found: Mention) -> tuple[tuple[str, ...], str]:
    """The words of a name as keys, without clitics before it, and its label."""
    front = found.start - document.starts[found.first]
    return (document.keys[found.first][front:], *document.keys[found.first + 1 : found.last + 1]), found.label
