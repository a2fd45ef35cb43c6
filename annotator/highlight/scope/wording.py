"""How a mention is worded where it is named away from its sentence: لمنتدى, which follows a ل in للمنتدى, is المنتدى."""

from __future__ import annotations

from functools import cache

from annotator.highlight.document import Document
from annotator.highlight.entities.gazetteer import shipped_names
from annotator.highlight.lexicon.units import units
from annotator.highlight.reading import Reading
from annotator.text.keys import search_key

_LAM, _ARTICLE = "ل", "ال"


def worded(document: Document, mention: Reading) -> str:
    """The words of a mention; one that begins with the second lam of لل has its article written out.

    A name that begins with lam itself (ليبيا, لجنة) keeps its letters.
    """
    words = document.text[mention.start : mention.end]
    after_lam = words.startswith(_LAM) and document.text[mention.start - 1 : mention.start] == _LAM
    if not after_lam or mention.label == "PER" or _begins_with_lam(words):
        return words
    return _ARTICLE + words[1:]


def _begins_with_lam(words: str) -> bool:
    key = search_key(words)
    return key in _names_with_lam() or any(not form.proclitics for form in units().forms(key.split()[0]))


@cache
def _names_with_lam() -> frozenset[str]:
    return frozenset(key for name in shipped_names() if (key := search_key(name.text)).startswith(_LAM))
