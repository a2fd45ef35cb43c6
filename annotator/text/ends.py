"""Moving and placing the ends of a span: by letter, by clitic, by word; never inside a character.

A word is here what `text.words` says, and a number with its separators (56.100.000) is one word.
"""

from __future__ import annotations

import re
from typing import Literal

from annotator.text.keys import Keyed
from annotator.text.words import WORD, is_boundary, readings, snap

Edge = Literal["start", "end"]
Unit = Literal["letter", "clitic", "word"]

_WHOLE = re.compile(rf"{WORD.pattern}(?:(?<=\d)[.,٫٬](?=\d){WORD.pattern})*")
_PRONOUNS = ("هما", "كما", "هم", "هن", "ها", "كم", "كن", "نا", "ني", "ه", "ك", "ي")
_SHORTEST_STEM = 3


def move_end(text: str, start: int, end: int, *, edge: Edge, unit: Unit, step: int) -> tuple[int, int]:
    """The span `[start, end)` with one end moved by `step` units: forward in the text if positive, back if negative.

    By word, a start moves to where words begin and an end to where they end; by clitic, a start also to where a stem
    begins behind clitics or article, and an end to where one ends before a pronoun. A span grows over the end of a line by
    letter alone, since hardly any goes on in another paragraph. The other end stays, and an end that
    would reach it or leave the text stops before. Offsets are code points. ValueError if the span is empty or not in the text.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no span {start}:{end} in a text of {len(text)} code points")
    offset, lowest, highest = (start, 0, end - 1) if edge == "start" else (end, start + 1, len(text))
    for _ in range(abs(step)):
        following = _next_stop(text, offset, edge, unit, forward=step > 0)
        if following is None or not lowest <= following <= highest:
            break
        offset = following
    return (offset, end) if edge == "start" else (start, offset)


def snap_selection(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the words that `[start, end)` touches, without the punctuation around them.

    An empty span takes the word that it lies in or beside. A start exactly behind a word's clitics or article stays there.
    Where there is no word, the span is only made grapheme-safe. Offsets are code points.
    """
    start, end = snap(text, start, end)
    touched = [(a, b) for a, b in _words_around(text, start, end) if (a < end and start < b) or (start == end and a <= start <= b)]
    if not touched:
        return start, end
    first, last = touched[0], touched[-1]
    behind_clitics = start < end and start in _stops(text, first, "start", "clitic")
    return snap(text, start if behind_clitics else first[0], last[1])


def word_beside(text: str, at: int, *, forward: bool) -> tuple[int, int]:
    """The word that follows the offset in its line, or the one before it; `(at, at)` where there is none. Offsets are code points."""
    line_end = text.find("\n", at)
    if forward:
        found = _WHOLE.search(text, at, line_end if line_end >= 0 else len(text))
    else:
        found = next(reversed(list(_WHOLE.finditer(text, text.rfind("\n", 0, at) + 1, at))), None)
    return snap_selection(text, *found.span()) if found else (at, at)


def parts(text: str, start: int, end: int, at: int | None = None) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The two parts of the span `[start, end)` where it is cut before the word nearest to `at`; None where it is one word.

    Without `at`, or with one that is not inside, it is cut before the first word with the conjunction و, which falls away
    (سلمى الوزاني ونادر الحداد), else before the last word. Offsets are code points.
    """
    inside = [(max(a, start), min(b, end)) for a, b in _words_around(text, start, end) if a < end and start < b]
    if len(inside) < 2:
        return None
    if at is not None and start < at < end:
        cut = min(range(1, len(inside)), key=lambda index: abs(inside[index][0] - at))
        return (start, inside[cut - 1][1]), (inside[cut][0], end)
    behind = [_behind_and(text[a:b]) for a, b in inside]
    cut = next((index for index, front in enumerate(behind) if index and front), len(inside) - 1)
    return (start, inside[cut - 1][1]), (inside[cut][0] + behind[cut], end)


def _behind_and(word: str) -> int:
    """How many code points of a word come before what follows its conjunction و; 0 without one."""
    return next((found.front for found in readings(word) if found.proclitics == "و"), 0)


def without_spaces(text: str, start: int, end: int) -> tuple[int, int]:
    """`[start, end)` without the spaces at its ends, as where text was selected up to the next word; as it is where all are spaces."""
    quote = text[start:end]
    if not quote.strip():
        return start, end
    return end - len(quote.lstrip()), start + len(quote.rstrip())


def _words_around(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The words in the stretch between spaces around `[start, end)`."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return [snap(text, *match.span()) for match in _WHOLE.finditer(text, start, end)]


def _next_stop(text: str, offset: int, edge: Edge, unit: Unit, *, forward: bool) -> int | None:
    """The nearest place beyond an offset where an end may rest; None where there is none."""
    if unit == "letter":
        return _next_letter(text, offset, edge, forward=forward)
    step = 1 if forward else -1
    here = offset
    while 0 <= here <= len(text):
        stops = [stop for word in _words_around(text, here, here) for stop in _stops(text, word, edge, unit)]
        beyond = [stop for stop in stops if (stop > offset) == forward and stop != offset]
        if beyond:
            nearest = min(beyond) if forward else max(beyond)
            grows = forward == (edge == "end")
            return None if grows and "\n" in text[min(offset, nearest) : max(offset, nearest)] else nearest
        here += step
    return None


def _next_letter(text: str, offset: int, edge: Edge, *, forward: bool) -> int | None:
    step = 1 if forward else -1
    offset += step
    while 0 <= offset <= len(text):
        within = text[offset : offset + 1] if edge == "start" else text[offset - 1 : offset] if offset else ""
        if within and not within.isspace() and is_boundary(text, offset):
            return offset
        offset += step
    return None


def _stops(text: str, word: tuple[int, int], edge: Edge, unit: Unit) -> list[int]:
    """Where an end may rest within one word."""
    start, end = word
    if unit == "word":
        return [start if edge == "start" else end]
    written = text[start:end]
    cuts = _fronts(written) if edge == "start" else _backs(written)
    return [start + cut for cut in cuts if is_boundary(text, start + cut)]


def _fronts(word: str) -> list[int]:
    return [cut for reading in readings(word) for cut in (reading.front, reading.cut)]


def _backs(word: str) -> list[int]:
    keyed = Keyed(word)
    backs = [len(word)]
    for pronoun in _PRONOUNS:
        stem = len(keyed.key) - len(pronoun)
        if stem >= _SHORTEST_STEM and keyed.key.endswith(pronoun):
            cut = keyed.span(stem, len(keyed.key))[0]
            if word[cut] == pronoun[0]:  # the key writes ة as ه and ى as ي, which are no pronouns
                backs.append(cut)
    return backs
