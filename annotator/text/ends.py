"""Moving and placing the ends of a span: by letter, by clitic, by word; never inside a character."""

from __future__ import annotations

from typing import Literal

from annotator.text.words import WORD, is_boundary, readings, snap, word_span

Edge = Literal["start", "end"]
Unit = Literal["letter", "clitic", "word"]

_ENCLITICS = ("هما", "كما", "هم", "هن", "ها", "كم", "كن", "نا", "ني", "ه", "ك", "ي")
_SHORTEST_STEM = 2


def move_end(text: str, start: int, end: int, *, edge: Edge, unit: Unit, step: int) -> tuple[int, int]:
    """The span `[start, end)` with one end moved by `step` units: forward in the text if positive, back if negative.

    An end stops where the span would become empty or leave the text. Words are those of `text.words`; a start moves to
    where words (or, by clitic, their stems) begin, an end to where they (or their stems, before a pronoun) end. The other
    end stays. Offsets are code points. ValueError if the span does not lie in the text or is empty.
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
    """The span widened to the words that it touches, without the punctuation around them.

    A start that lies exactly behind a word's clitics or article stays there. Where there is no word, the span is only
    made grapheme-safe. Offsets are code points.
    """
    left, right = word_span(text, start, end)
    word = WORD.match(text, left)
    if word and start in _stops(text, *word.span(), "start", "clitic"):
        left = start
    return left, right


def _next_stop(text: str, offset: int, edge: Edge, unit: Unit, *, forward: bool) -> int | None:
    if unit == "letter":
        return _next_letter(text, offset, forward=forward)
    if forward:
        for word in WORD.finditer(text, _word_start(text, offset)):
            for stop in _stops(text, *word.span(), edge, unit):
                if stop > offset:
                    return stop
        return None
    return _previous_stop(text, offset, edge, unit)


def _previous_stop(text: str, offset: int, edge: Edge, unit: Unit) -> int | None:
    before = offset
    while before > 0:
        before -= 1
        if WORD.match(text[before]):
            start = _word_start(text, before)
            word = WORD.match(text, start)
            stops = [stop for stop in _stops(text, *word.span(), edge, unit) if stop < offset] if word else []
            if stops:
                return stops[-1]
            before = start
    return None


def _next_letter(text: str, offset: int, *, forward: bool) -> int | None:
    step = 1 if forward else -1
    offset += step
    while 0 <= offset <= len(text):
        if is_boundary(text, offset):
            return offset
        offset += step
    return None


def _word_start(text: str, offset: int) -> int:
    return word_span(text, offset, offset)[0]


def _stops(text: str, start: int, end: int, edge: Edge, unit: Unit) -> list[int]:
    """Where an end may rest within one word, in order."""
    if unit == "word":
        return [start if edge == "start" else end]
    word = text[start:end]
    if edge == "start":
        cuts = {cut for reading in readings(word) for cut in (reading.front, reading.cut)}
        return sorted({start + cut for cut in cuts if snap(text, start + cut, end) == (start + cut, end)})
    return sorted({end, *(end - len(pronoun) for pronoun in _ENCLITICS if _is_pronoun(word, pronoun))})


def _is_pronoun(word: str, pronoun: str) -> bool:
    return word.endswith(pronoun) and len(word) - len(pronoun) >= _SHORTEST_STEM
