"""Newspapers and channels to whom somebody speaks: their name stands in quotation marks after ل, also where it is a place's.

And the site on which an article stands, where its address opens the text (AHDATH.INFO).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.highlight.document import BREAK, SENTENCE_ENDS, Document
from annotator.highlight.entities.gazetteer import Gazetteer
from annotator.highlight.entities.mentions import Mention, mention
from annotator.highlight.entities.name_words import NameWords
from annotator.highlight.lexicon.vocabulary import noun_readings, words
from annotator.highlight.memo import Memo
from annotator.resources import toml

_TO = "ل"
_OPENING, _CLOSING = frozenset('“"«”'), frozenset('”"»“')
_LONGEST_NAME = 3
_SHORTEST_WORD = 3
_REACH = 25
"""Tokens within which before the outlet something was said."""
_SURER_THAN_A_PLACE = 0.92
_SITE = 0.7
_FIRST_LINES = 5
"""Line breaks before the first word of a text, at most."""


class Outlets:
    """Finds in documents the outlets that are spoken to."""

    def __init__(self, names: NameWords, gazetteer: Gazetteer) -> None:
        table = toml("patterns", "outlets.toml")
        self._names, self._gazetteer = names, gazetteer
        self._said, self._kinds = words(table["said"]), tuple(sorted(words(table["kinds"])))
        self._endings = words(table["endings"])
        self._speaks: Memo[bool] = Memo(self._is_said)

    def opens(self, key: str) -> bool | None:
        """True for a key on which the name of an outlet may follow."""
        return key == _TO or None

    def mentions(self, document: Document, tokens: Iterable[int]) -> Iterator[Mention]:
        """The outlets of a document. `tokens` are those after which a name may follow."""
        if site := self._site(document):
            yield site
        for token in tokens:
            last = self._last(document, token + 2) if document.key(token + 1) in _OPENING else 0
            if last and self._was_said(document, token):
                found = mention(document, token + 2, last, "ORG", "outlet", _SURER_THAN_A_PLACE)
                yield found._replace(entity=self._entity(document.keys[token + 2 : last + 1]))

    def _site(self, document: Document) -> Mention | None:
        """The address of a site with which the text begins."""
        first = next((token for token, key in enumerate(document.keys[:_FIRST_LINES]) if key != BREAK), 0)
        name, dot, ending = (document.key(first + step) for step in range(3))
        is_address = name.isascii() and name.isalpha() and dot == "." and ending in self._endings
        return mention(document, first, first + 2, "ORG", "site", _SITE) if is_address else None

    def _last(self, document: Document, first: int) -> int:
        """The last token of a short name in quotation marks, 0 where there is none."""
        for token in range(first, first + _LONGEST_NAME):
            if not document.key(token).isalpha() or len(document.key(token)) < _SHORTEST_WORD:
                return 0
            if document.key(token + 1) in _CLOSING:
                return token
        return 0

    def _was_said(self, document: Document, token: int) -> bool:
        """Whether something is said before a token in its sentence."""
        for before in range(token - 1, max(-1, token - _REACH), -1):
            key = document.keys[before]
            if key in SENTENCE_ENDS:
                return False
            if self._speaks[key]:
                return True
        return False

    def _is_said(self, key: str) -> bool:
        trigger = self._names.trigger[key]
        return bool(trigger and trigger.cues.speech) or any(reading.stem in self._said for reading in noun_readings(key))

    def _entity(self, name: list[str]) -> str | None:
        """The entity of an outlet in the gazetteer, under one of the nouns for outlets or by itself."""
        found = (self._gazetteer.named((kind, *name)) for kind in self._kinds)
        known = next(filter(None, found), None) or self._gazetteer.named(tuple(name))
        return known.code if known and known.label == "ORG" else None
