"""Search keys: spellings of one word that readers take as the same get one key.

`fold` maps one code point to one, so offsets stay. `search_key` also drops what is not read as a letter
(tashkeel, tatweel, zero-width marks), so it is for words whose ends are known; `Keyed` keeps the offsets
through that too. The letters follow camel_tools.utils.normalize: أ إ آ ٱ to ا, ى to ي, ة to ه.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from functools import cache

TASHKEEL = "".join(map(chr, [*range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06DD), *range(0x06DF, 0x06E5), 0x06E7, 0x06E8]))
TATWEEL = "\u0640"
ZERO_WIDTH = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad\ufeff\u061c"
_DROPPED = TASHKEEL + TATWEEL + ZERO_WIDTH
_PERSIAN = {"ک": "ك", "ی": "ي", "ہ": "ه", "ھ": "ه"}


@cache
def _fold_table() -> dict[int, str]:
    from camel_tools.utils.normalize import normalize_alef_ar, normalize_alef_maksura_ar, normalize_teh_marbuta_ar

    table: dict[int, str] = {}
    for code in [*range(0x41, 0x180), *range(0x600, 0x700), *range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFF)]:
        char = chr(code)
        plain = unicodedata.normalize("NFKC", char)
        if len(plain) != 1:
            continue
        plain = _PERSIAN.get(plain, plain)
        plain = normalize_teh_marbuta_ar(normalize_alef_maksura_ar(normalize_alef_ar(plain)))
        digit = unicodedata.decimal(plain, None)
        plain = str(digit) if digit is not None else plain.lower()
        if plain != char and len(plain) == 1:
            table[code] = plain
    return table


@cache
def _drop_table() -> dict[int, None]:
    return {ord(char): None for char in _DROPPED}


def fold(text: str) -> str:
    """The text with letters, digits and case folded, code point by code point: offsets stay as they are."""
    return text.translate(_fold_table())


def unmarked(word: str) -> str:
    """The word as it is spelled, without tashkeel, tatweel and zero-width characters."""
    return word.translate(_drop_table())


def search_key(word: str) -> str:
    """The key of a word or a phrase: folded, without tashkeel, tatweel and zero-width characters."""
    return word.translate(_fold_table()).translate(_drop_table())


class Keyed:
    """The search key of a whole text, with the offset in the text of each of its characters."""

    def __init__(self, text: str) -> None:
        folded = fold(text)
        dropped = _drop_table()
        self._offsets = [index for index, char in enumerate(folded) if ord(char) not in dropped]
        self.key = folded.translate(dropped)
        self._length = len(text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The ends in the text of `key[start:end]`, with the marks that follow its last letter. ValueError if empty."""
        if not 0 <= start < end <= len(self._offsets):
            raise ValueError(f"no span {start}:{end} in a key of {len(self._offsets)} characters")
        last = self._offsets[end] if end < len(self._offsets) else self._length
        return self._offsets[start], last

    def find(self, start: int, end: int) -> tuple[int, int]:
        """The ends in the key of `text[start:end]`."""
        return bisect_left(self._offsets, start), bisect_left(self._offsets, end)
