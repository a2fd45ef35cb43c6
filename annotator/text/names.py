"""Names as they stand in a text, and as a list has them: without clitics, with the article."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.text.keys import search_key
from annotator.text.words import readings

_ARTICLE, _AFTER_LAM = "ال", "ل"


def spellings(name: str) -> tuple[str, ...]:
    """The search key of a name, and how it is spelled after the preposition ل: الكويت is لكويت in للكويت, and the other way round."""
    key = search_key(name)
    first = key.partition(" ")[0]
    if first.startswith(_ARTICLE) and len(first) > len(_ARTICLE) + 1:
        return key, _AFTER_LAM + key.removeprefix(_ARTICLE)
    if first.startswith(_AFTER_LAM) and len(first) > len(_AFTER_LAM) + 1:
        return key, _ARTICLE + key.removeprefix(_AFTER_LAM)
    return (key,)


def plain(text: str, start: int, end: int, known: Iterable[str] = ()) -> str:
    """The name at `[start, end)` as a list has it: للمنتدى العالمي is المنتدى العالمي.

    A span after the ل of لل gets its article back. Clitics within the span are taken off where the word without them
    is one of the `known` names' words: وبوريطة is بوريطة where ناصر بوريطة is known, and لبنان stays as it is.
    """
    name = text[start:end]
    words = {word for other in known for word in search_key(other).split()}
    first, space, rest = name.partition(" ")
    if search_key(first) in words:
        return name
    if first.startswith(_AFTER_LAM) and text[start - 1 : start] == _AFTER_LAM:
        return _ARTICLE + name.removeprefix(_AFTER_LAM)
    for reading in readings(first):
        if reading.proclitics and (_ARTICLE if reading.article else "") + reading.stem in words:
            bare = first[reading.front :]
            article = _ARTICLE if reading.article and bare.startswith(_AFTER_LAM) else ""
            return article + bare.removeprefix(_AFTER_LAM if article else "") + space + rest
    return name
