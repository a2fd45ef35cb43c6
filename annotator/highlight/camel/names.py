"""Names that the entity model of camel-tools has found in a text, in the words of this program.

The model (CAMeL Lab, "The Interplay of Variant, Size, and Task Type in Arabic Pre-trained Language Models", 2021) labels whole
words. A name is cut after the clitics of its first word where the rest is a known name or stands in the article by itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from annotator.highlight.document import Document
from annotator.highlight.entities.entities import shipped_lists
from annotator.highlight.entities.mentions import Mention, mention
from annotator.highlight.learned.tags import Name, tagged
from annotator.highlight.lexicon.vocabulary import noun_readings, written

ORIGIN = "camel"
SCORE = 0.8
LABELS = {"PERS": "PER", "PER": "PER", "LOC": "LOC", "ORG": "ORG"}
"""The labels of its models in those of this program; what else a model finds is left out."""


def mentions(document: Document) -> Iterator[Mention]:
    """The names that were heard, over the tokens that they touch."""
    heard = [Name(start, end, LABELS[label]) for start, end, label in document.heard if label in LABELS]
    words = frozenset(document.keys) if heard else frozenset()
    for name in tagged(document, heard):
        front = _front(document.keys[name.first], words)
        yield mention(document, name.first, name.last, name.label, ORIGIN, SCORE, front=front)._replace(origin=ORIGIN)


def _front(key: str, words: frozenset[str]) -> int:
    """How many letters of a key are clitics before a name."""
    known = [start.front for start in shipped_lists().gazetteer.starts(key)]
    if known:
        return known[0]
    return next((reading.front for reading in noun_readings(key)[1:] if written(reading) in words), 0)
