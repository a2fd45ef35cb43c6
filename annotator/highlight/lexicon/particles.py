"""Words that are never counted nouns: particles, pronouns, adverbs, and what else stands after a number without being counted.

They are in `resources/grammar/counting.toml`. A search key folds hamzas away, so that أمام and إمام share one; a word
that is written with another hamza than the particle is not the particle.
"""

from __future__ import annotations

from functools import cache

from annotator import resources
from annotator.highlight.document import Document
from annotator.text.keys import search_key

_ALEFS = "أإآ"


@cache
def _particles() -> dict[str, str]:
    words = resources.toml("grammar", "counting.toml")["particles"]["words"].split()
    return {search_key(word): word for word in words}


def is_particle(document: Document, token: int) -> bool:
    """Whether a number never counts the word at a token."""
    particle = _particles().get(document.key(token))
    if particle is None:
        return False
    written = document.quote(token, token)
    return not (written[0] in _ALEFS and particle[0] in _ALEFS and written[0] != particle[0])


def is_word(document: Document, token: int) -> bool:
    """Whether a token is a word that may be a noun."""
    return document.key(token)[0].isalpha() and not is_particle(document, token)
