"""Names that an article has given in full and takes up again: in short (بوريطة after ناصر بوريطة), or with a typo in them.

A typo is one letter more, less or other in a word of at least six letters, within a name of several words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import compress, count

from rapidfuzz.distance import OSA

from annotator.highlight.document import Document
from annotator.highlight.entities.mentions import Mention, Taken, mention
from annotator.highlight.entities.name_words import NameWords, Part
from annotator.highlight.triggers import Trigger
from annotator.text.keys import search_key
from annotator.text.names import spellings

_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "ول", "وب", "فل")
_LEAST_LETTERS = 3
_LEAST_LETTERS_WITH_TYPO = 6
_SURE = 0.9
_SURNAMES = (Part.UNKNOWN, Part.SURNAME, Part.NISBA, Part.FAMILY, Part.ALONE)


def short_forms(document: Document, full: Sequence[Mention], taken: Taken, lists: NameWords) -> Iterator[Mention]:
    """Later mentions of people by the last word of their name, with what joins it (دي ميستورا). `full` are the people named in full."""
    fronts: dict[str, tuple[int, Mention]] = {}
    for person in full:
        surname = document.keys[person.last]
        part = lists.part[surname]
        sure = part in _SURNAMES and (part is not Part.SURNAME or person.score >= _SURE or person.entity is not None)
        if person.last > person.first and len(surname) >= _LEAST_LETTERS and sure:
            for clitics, form in with_clitics(surname):
                fronts.setdefault(form, (clitics, person))
    for token in compress(count(), map(fronts.__contains__, document.keys) if fronts else ()):
        if token not in taken:
            front, person = fronts[document.keys[token]]
            rule = f"short for {document.quote(person.first, person.last)}"
            joint = not front and all(lists.part[document.key(at)] is Part.JOINT for at in (token - 1, person.last - 1))
            yield mention(document, token - joint, token, "PER", rule, 0.85, front=front)


def same_person(document: Document, named: Sequence[Mention]) -> list[Mention]:
    """The mentions, those of people by one word with the entity of the person whose name ends in it, if it is one only."""
    meant: dict[str, set[str]] = {}
    for person in named:
        if person.label == "PER" and person.last > person.first and person.entity:
            meant.setdefault(document.keys[person.last], set()).add(person.entity)
    return [_meaning(document, short, meant) if meant else short for short in named]


def _meaning(document: Document, short: Mention, meant: Mapping[str, set[str]]) -> Mention:
    if short.label != "PER" or short.last > short.first or short.entity:
        return short
    word = search_key(document.text[short.start : short.end])
    found = {entity for key in spellings(word) for entity in meant.get(key, ())}
    return short._replace(entity=found.pop()) if len(found) == 1 else short


@lru_cache(maxsize=4096)
def with_clitics(word: str) -> tuple[tuple[int, str], ...]:
    """A word with each front of clitics, and how many letters of the front are no part of the name."""
    after_lam = word[1:] if word.startswith("ال") else word
    return tuple((len(clitics), clitics + (after_lam if clitics.endswith("ل") else word)) for clitics in _CLITICS)


def misspelled(document: Document, known: Sequence[Mention], taken: Taken, openings: Trigger) -> Iterator[Mention]:
    """Names of several words that are in the document, written once more with a typo; `openings` are the words that may begin one."""
    by_first: dict[str, list[Mention]] = {}
    several = {tuple(document.keys[name.first : name.last + 1]): name for name in known if name.last > name.first}
    for words, name in several.items():
        if max(map(len, words[1:])) >= _LEAST_LETTERS_WITH_TYPO and name.start == document.starts[name.first]:
            by_first.setdefault(words[0], []).append(name)
    for token in openings.tokens(document) if by_first else ():
        for name in by_first.get(document.keys[token], ()) if token not in taken else ():
            last = token + name.last - name.first
            if last < len(document) and not any(at in taken for at in range(token, last + 1)) and _differ_by_typo(document, name, token):
                rule = f"spelling of {document.quote(name.first, name.last)}"
                yield mention(document, token, last, name.label, rule, 0.8)._replace(entity=name.entity)
                break


def _differ_by_typo(document: Document, name: Mention, token: int) -> bool:
    words = document.keys[name.first : name.last + 1]
    written = document.keys[token : token + len(words)]
    different = [(word, other) for word, other in zip(words, written, strict=True) if word != other]
    if len(different) != 1:
        return False
    word, other = different[0]
    return min(len(word), len(other)) >= _LEAST_LETTERS_WITH_TYPO and OSA.distance(word, other, score_cutoff=1) <= 1
