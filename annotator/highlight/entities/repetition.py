"""Names that an article has given in full and takes up again: in short (بوريطة after ناصر بوريطة), or with a typo in them.

A typo is one letter more, less or other in a word of at least six letters, within a name of several words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from annotator.highlight.document import Document
from annotator.highlight.entities.mentions import Mention, Taken, mention
from annotator.highlight.entities.name_words import ALONE, FAMILY, JOINT, NISBA, SURNAME, UNKNOWN, NameWords
from annotator.text.keys import search_key
from annotator.text.names import spellings

_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "ول", "وب", "فل")
_LEAST_LETTERS = 3
_LEAST_LETTERS_WITH_TYPO = 6
_SURE = 0.9
_SURNAMES = (UNKNOWN, SURNAME, NISBA, FAMILY, ALONE)


def taken_up(
    document: Document, named: Sequence[Mention], taken: Taken, lists: NameWords, opens: Callable[[str], object]
) -> Iterator[Mention]:
    """Mentions of what is named, by the last word of a person's name, or by a name of several words with a typo.

    `opens` says whether a key may begin a known name or the name of a body: only such names are looked for with a typo.
    """
    people = [person for person in named if person.label == "PER" and _has_surname(document, person, lists)]
    several = _several(document, named, opens)
    sought = set(several).union(*(with_clitics(document.keys[person.last]) for person in people))
    tokens = [token for token in document.among(sought) if token not in taken] if sought else []
    surnames = _surnames(document, people) if tokens else {}
    for token in tokens:
        key = document.keys[token]
        if key in surnames:
            yield _short_form(document, token, *surnames[key], lists)
        if key in several:
            yield from _misspelled(document, token, several[key], taken)


def _has_surname(document: Document, person: Mention, lists: NameWords) -> bool:
    """Whether the last word of a person's name is enough to know the person again."""
    if person.last == person.first:
        return False
    surname = document.keys[person.last]
    part = lists.part[surname]
    sure = part in _SURNAMES and (part is not SURNAME or person.score >= _SURE or person.entity is not None)
    return sure and len(surname) >= _LEAST_LETTERS


def _surnames(document: Document, people: Iterable[Mention]) -> dict[str, tuple[int, Mention]]:
    """By each form of a person's last word how many of its letters are clitics, and the first whose name ends in it."""
    surnames: dict[str, tuple[int, Mention]] = {}
    for person in people:
        for form, clitics in with_clitics(document.keys[person.last]).items():
            surnames.setdefault(form, (clitics, person))
    return surnames


def _short_form(document: Document, token: int, front: int, person: Mention, lists: NameWords) -> Mention:
    """A person by the last word of the name, with what joins it (دي ميستورا)."""
    rule = f"short for {document.quote(person.first, person.last)}"
    joint = not front and all(lists.part[document.key(at)] is JOINT for at in (token - 1, person.last - 1))
    return mention(document, token - joint, token, "PER", rule, 0.85, front=front)


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
def with_clitics(word: str) -> Mapping[str, int]:
    """A word with each front of clitics, and how many letters of the front are no part of the name."""
    after_lam = word[1:] if word.startswith("ال") else word
    return {clitics + (after_lam if clitics.endswith("ل") else word): len(clitics) for clitics in _CLITICS}


def _several(document: Document, named: Iterable[Mention], opens: Callable[[str], object]) -> dict[str, list[Mention]]:
    """By their first word the names in which a typo is looked for."""
    several: dict[tuple[str, ...], Mention] = {}
    for name in named:
        if name.last > name.first:
            words = tuple(document.keys[name.first : name.last + 1])
            if opens(words[0]) and max(map(len, words[1:])) >= _LEAST_LETTERS_WITH_TYPO and name.start == document.starts[name.first]:
                several[words] = name
    by_first: dict[str, list[Mention]] = {}
    for words, name in several.items():
        by_first.setdefault(words[0], []).append(name)
    return by_first


def _misspelled(document: Document, token: int, names: Iterable[Mention], taken: Taken) -> Iterator[Mention]:
    """The name that is written with a typo at a token, if there is one."""
    for name in names:
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
