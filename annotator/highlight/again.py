"""Names that are sure in one place of an article, where their words stand again: so articles mean the same by the same words.

A single word says less than several, and a common word nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from annotator.highlight.document import Document
from annotator.highlight.entities.entities import shipped_lists
from annotator.highlight.entities.mentions import Mention, by_token, mention
from annotator.highlight.lexicon.vocabulary import noun_readings

ORIGIN = RULE = "again"
_ONE_WORD, _MORE_WORDS = 0.5, 0.6
_SHORTEST = 3


def mentions(document: Document, sure: Iterable[Mention]) -> Iterator[Mention]:
    """The words of sure names elsewhere in the document, also after clitics, where no sure name stands."""
    known = list(sure)
    taken = by_token(known)
    starting = _by_first_word(document, known)
    fronts = {key: found for key in dict.fromkeys(document.keys) if (found := _fronts(key, starting))} if starting else {}
    for first, key in enumerate(document.keys):
        if key not in fronts or first in taken:
            continue
        for front in fronts[key]:
            for words, label in starting[key[front:]]:
                last = first + len(words) - 1
                if tuple(document.keys[first + 1 : last + 1]) == words[1:]:
                    score = _MORE_WORDS if last > first else _ONE_WORD
                    yield mention(document, first, last, label, RULE, score, front=front)._replace(origin=ORIGIN)


def _by_first_word(document: Document, known: Iterable[Mention]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The words of the names with their labels, by the first one without its clitics."""
    starting: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    common = shipped_lists().lists.vocabulary.common
    for found in dict.fromkeys(known):
        front = found.start - document.starts[found.first]
        words = (document.keys[found.first][front:], *document.keys[found.first + 1 : found.last + 1])
        if len(words[0]) >= _SHORTEST and (len(words) > 1 or not common[words[0]]) and (words, found.label) not in starting[words[0]]:
            starting[words[0]].append((words, found.label))
    return starting


def _fronts(key: str, starting: dict[str, list[tuple[tuple[str, ...], str]]]) -> list[int]:
    """After how many letters of a word, all of them clitics, a name may begin."""
    return [front for front in dict.fromkeys(reading.front for reading in noun_readings(key)) if key[front:] in starting]
