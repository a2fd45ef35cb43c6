"""Web boilerplate in plain text: comment forms, lists of other articles, share buttons, newsletters, copyright, tags.

Pages that were saved as text keep what stood around the article. Its lines are told by their phrases
(`resources/boilerplate.toml`) and by their place; a line is boilerplate or text as a whole. The rules, in order:

1. A line that begins or consists as the phrases of the groups `beginnings`, `notices`, `leads` and `openers` say
   is boilerplate.
2. A paragraph is a line that is none of these and is long or ends as a sentence does; everything else is short.
   An opener after which no paragraph follows takes the rest of the text.
3. An opener, or a lead alone on its line, between two paragraphs takes the short lines that follow it up to the
   next blank line. The line right above a paragraph is left out if there are several: it may be a subheading. Before
   the first paragraph an opener takes nothing, since the headline may follow.
4. After the last paragraph, a line of `tags` is boilerplate, and one of `buttons`; elsewhere buttons are only
   beside boilerplate.

A site's own name at the top is no boilerplate, nor is any line that no phrase names and no opener takes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from annotator import resources
from annotator.model.article import Region
from annotator.text.keys import search_key

_LINE = re.compile(r"[^\n\u2028\u2029]+")
_NOT_LETTERS = re.compile(r"[\W_\d]+")
_MOST_WORDS = 40
_SHORT = 14
"""Most words of a short line: headlines and buttons have fewer, paragraphs of news nearly always more."""
_SENTENCE_END = re.compile(r"[.؛…][\"'”»)\]]*$")


@dataclass
class _Line:
    start: int
    end: int
    content: str
    words: int
    sentence: bool
    after_blank: bool
    boilerplate: bool = False
    opens: bool = False

    @cached_property
    def key(self) -> str:
        """Most lines are paragraphs, of which nobody asks it."""
        return _key(self.content)

    @property
    def paragraph(self) -> bool:
        return not self.boilerplate and (self.words > _SHORT or (self.sentence and self.words > 3))


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The groups of the resource as keys; those that a line may begin with or hold end in a space each."""

    openers: frozenset[str]
    leads: tuple[str, ...]
    beginnings: tuple[str, ...]
    notices: tuple[str, ...]
    tags: tuple[str, ...]
    buttons: frozenset[str]


def regions(text: str) -> tuple[Region, ...]:
    """The stretches of boilerplate in code points, in order and apart: whole lines without the space around them."""
    lines = _lines(text)
    for line in lines:
        _judge_alone(line)
    paragraphs = [index for index, line in enumerate(lines) if line.paragraph]
    first, last = (paragraphs[0], paragraphs[-1]) if paragraphs else (len(lines), -1)
    for index, line in enumerate(lines):
        if line.opens and index > last >= 0:
            _take(lines[index:])
            break
        if line.opens and index > first:
            _take(_list_below(lines, index))
    _judge_beside(lines, last)
    return _joined(lines)


def _lines(text: str) -> list[_Line]:
    """The lines that hold anything."""
    found: list[_Line] = []
    blank = True
    for match in _LINE.finditer(text):
        content = match[0].strip()
        if not content:
            blank = True
            continue
        start = match.start() + match[0].index(content)
        after_blank = blank or not found or text.count("\n", found[-1].end, start) > 1
        sentence = bool(_SENTENCE_END.search(content))
        found.append(_Line(start, start + len(content), content, len(content.split()), sentence, after_blank))
        blank = False
    return found


def _judge_alone(line: _Line) -> None:
    """Rule 1: what the line itself says."""
    phrases = _phrases()
    if line.words > _MOST_WORDS:
        return
    if line.key in phrases.openers or f"{line.key} " in phrases.leads:
        line.boilerplate = line.opens = True
    else:
        whole = f" {line.key} "
        line.boilerplate = (
            _begins(line.key, phrases.beginnings)
            or (_begins(line.key, phrases.leads) and not line.sentence)
            or any(f" {notice}" in whole for notice in phrases.notices)
        )


def _list_below(lines: Sequence[_Line], opener: int) -> list[_Line]:
    """Rule 3: the short lines below an opener that stands between paragraphs."""
    below = opener + 1
    while (
        below < len(lines)
        and not lines[below].paragraph
        and not lines[below].boilerplate
        and (below == opener + 1 or not lines[below].after_blank)
    ):
        below += 1
    touches = below < len(lines) and lines[below].paragraph and not lines[below].after_blank
    return list(lines[opener + 1 : below - 1 if touches and below - opener > 2 else below])


def _judge_beside(lines: list[_Line], last: int) -> None:
    """Rule 4: what is boilerplate by its place, spreading from line to line in both directions."""
    phrases = _phrases()
    for index, line in enumerate(lines):
        if index > last >= 0 and not line.sentence and (_begins(line.key, phrases.tags) or line.key in phrases.buttons):
            line.boilerplate = True
    for line, neighbour in [*zip(lines[1:], lines, strict=False), *zip(lines[-2::-1], lines[:0:-1], strict=False)]:
        if neighbour.boilerplate and line.key in phrases.buttons:
            line.boilerplate = True


def _take(lines: Sequence[_Line]) -> None:
    for line in lines:
        line.boilerplate = True


def _joined(lines: Sequence[_Line]) -> tuple[Region, ...]:
    found: list[Region] = []
    previous = False
    for line in lines:
        if line.boilerplate and previous:
            found[-1] = Region(found[-1].start, line.end)
        elif line.boilerplate:
            found.append(Region(line.start, line.end))
        previous = line.boilerplate
    return tuple(found)


def _begins(key: str, phrases: tuple[str, ...]) -> bool:
    """Whether the key begins with one of the phrases, each of which ends in a space: only whole words count."""
    return f"{key} ".startswith(phrases)


def _key(line: str) -> str:
    """The line's words as search keys with single spaces, without punctuation and numbers."""
    return " ".join(filter(None, map(_word_key, line.split())))


@lru_cache(maxsize=1 << 14)
def _word_key(word: str) -> str:
    return _NOT_LETTERS.sub(" ", search_key(word)).strip()


@cache
def _phrases() -> _Phrases:
    read = {group: [_key(phrase) for phrase in phrases] for group, phrases in resources.toml("boilerplate.toml").items()}
    whole_words = {group: tuple(f"{phrase} " for phrase in phrases) for group, phrases in read.items()}
    return _Phrases(
        openers=frozenset(read["openers"]),
        leads=whole_words["leads"],
        beginnings=whole_words["beginnings"],
        notices=whole_words["notices"],
        tags=whole_words["tags"],
        buttons=frozenset(read["buttons"]),
    )
