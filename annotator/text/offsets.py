"""Maps between code points, in which everything is stored, and UTF-16 units, in which Qt counts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Utf16Map:
    """Both ways between code points and UTF-16 units of one text.

    Only the places of astral characters are kept, so that a text without any costs nothing.
    """

    def __init__(self, text: str) -> None:
        self.length = len(text)
        astral = [index for index, char in enumerate(text) if char > "\uffff"] if _has_astral(text) else []
        self._astral = astral
        self._units = [index + before for before, index in enumerate(astral)]

    @property
    def units(self) -> int:
        """The text's length in UTF-16 units."""
        return self.length + len(self._astral)

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 position of a code point offset from 0 to the text's length."""
        return offset + bisect_left(self._astral, offset)

    def to_codepoint(self, position: int) -> int:
        """The code point offset of a UTF-16 position; one inside a surrogate pair gives the pair's start."""
        before = bisect_right(self._units, position - 1)
        inside = before and self._units[before - 1] == position - 1
        return position - before if not inside else self._astral[before - 1]


def _has_astral(text: str) -> bool:
    return len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)
