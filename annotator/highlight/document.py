"""The text of an article, tokenised once for all recognisers.

A token is a run of letters with their marks, a number in digits with its inner separators (1.234,5), a line
break, or one other character that is no space. Letters and digits written together are two tokens that touch:
ال30 is ال and 30, 4ماي is 4 and ماي. Tokens are named by their index; everything else about them is in lists
side by side, which is the fastest that Python offers for a pass over every word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, compress, count
from typing import Any, TypeVar

from annotator.highlight.memo import Memo
from annotator.model.article import Region
from annotator.text.keys import TASHKEEL, TATWEEL, ZERO_WIDTH, search_key

_MARKS = f"{TASHKEEL}{TATWEEL}{ZERO_WIDTH}"
_COMMON = "[ء-غف-يa-zA-Z]"
"""Letters of the languages that articles are in: a range is looked up faster than a property of Unicode."""
_REST = rf"(?:(?! )(?:[^\W\d_]|[{_MARKS}])++)?+"
_WORD = rf"{_COMMON}++{_REST}|[^\W\d_{TATWEEL}]{_REST}"
_DIGIT = "[0-9٠-٩۰-۹]"
_NUMBER = rf"{_DIGIT}+(?:[.,٫٬'’]{_DIGIT}+)*(?:،{_DIGIT}{{3}})*"
_TOKEN = re.compile(rf"((?! )(?:{_WORD}|{_NUMBER}|\n|[^\s{_MARKS}]))")
"""Most words end in a space, which is told from the rest of a word and from a token by one look."""
_KEYS: Memo[str] = Memo(search_key)

Found = TypeVar("Found")

BREAK = "\n"
_BEYOND = [BREAK] * 16
SENTENCE_ENDS = frozenset("\n.!?؟؛;")


@dataclass(slots=True)
class Document:
    """One tokenised text. `keys[i]` is the search key of token i, `starts[i]` and `ends[i]` its ends in code points.

    `padded` are the keys with sixteen line breaks after the last one, which also stand at -16 to -1.
    `date` is the article's date in ISO 8601 where it is known; `skip` are the regions in which nothing is highlighted;
    `heard` are names that a recogniser in a process of its own has found in the text: start, end, label.
    """

    text: str
    date: str | None = None
    skip: Sequence[Region] = ()
    heard: Sequence[tuple[int, int, str]] = ()
    keys: list[str] = field(init=False)
    starts: list[int] = field(init=False)
    ends: list[int] = field(init=False)
    padded: list[str] = field(init=False)
    _found: dict[Callable[[Document], Any], Any] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        pieces = _TOKEN.split(self.text)
        bounds = list(accumulate(map(len, pieces)))
        self.starts, self.ends = bounds[0:-1:2], bounds[1::2]
        self.keys = list(map(_KEYS.__getitem__, pieces[1::2]))
        self.padded = self.keys + _BEYOND

    def __len__(self) -> int:
        return len(self.keys)

    def key(self, token: int) -> str:
        """The search key of a token; a line break up to sixteen tokens before the first and anywhere after the last one."""
        try:
            return self.padded[token]
        except IndexError:
            return BREAK

    def among(self, keys: Container[str]) -> Iterator[int]:
        """The tokens whose keys are some of these, in order."""
        return compress(count(), map(keys.__contains__, self.keys))

    def touches(self, token: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < token < len(self.starts) and self.starts[token] == self.ends[token - 1]

    def offset(self, token: int, letters: int) -> int:
        """The code point at which a token goes on after that many letters of its key."""
        start = self.starts[token]
        if self.ends[token] - start == len(self.keys[token]):
            return start + letters
        for index in range(start, self.ends[token]):
            if letters <= 0 and search_key(self.text[index]):
                return index
            letters -= bool(search_key(self.text[index]))
        return start

    def once(self, find: Callable[[Document], Found]) -> Found:
        """What a function finds in this document: it is asked once, however many recognisers want to know."""
        try:
            found: Found = self._found[find]
        except KeyError:
            found = self._found[find] = find(self)
        return found

    def every(self, find: Callable[[Document], Iterable[Found]]) -> list[Found]:
        """All that a function finds in this document, as a list; it is asked once."""
        try:
            found: list[Found] = self._found[find]
        except KeyError:
            found = self._found[find] = list(find(self))
        return found

    def quote(self, first: int, last: int) -> str:
        """The text from the start of one token to the end of another."""
        return self.text[self.starts[first] : self.ends[last]]
