"""Numerals with one wrong letter, which are understood only within a number, where the words around decide.

Short words are one letter away from too many others (ساعة and سبعة, مرات and مئات), so that only long ones are forgiven.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA

from annotator.highlight.lexicon.units import units
from annotator.highlight.memo import Memo
from annotator.highlight.numbers.numerals import Numeral, numeral_stems
from annotator.text.words import readings

_SHORTEST = 6


def _misspelled(key: str) -> Numeral | None:
    if len(key) < _SHORTEST or units().forms(key):
        return None
    for reading in readings(key):
        if len(reading.stem) < _SHORTEST or "س" in reading.proclitics:
            continue
        near = [
            numeral
            for stem, numeral in numeral_stems().items()
            if len(stem) >= _SHORTEST - 1 and stem[0] == reading.stem[0] and OSA.distance(stem, reading.stem, score_cutoff=1) == 1
        ]
        if near and len({(numeral.value, numeral.rank) for numeral in near}) == 1:
            found = near[0]
            return Numeral(found.value, found.rank, found.form, reading.proclitics, reading.article, reading.front)
    return None


MISSPELLED: Memo[Numeral | None] = Memo(_misspelled)
"""The numeral that a search key is but for one letter, None for any other word."""
