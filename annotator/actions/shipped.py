"""Shipped entities, from the gazetteers in resources/."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from annotator import resources
from annotator.model.entity import Entity, shipped_id
from annotator.text.keys import search_key

_COMMON_WORD = "?"
"""Marks a name in a gazetteer that is a common word as well, twice where it hardly ever is the name."""
_TABLES = {"countries.tsv": "LOC", "places.tsv": "LOC", "cities.tsv": "LOC", "organisations.tsv": "ORG"}
"""The gazetteers with what their entities are; where two have one code, it is one entity with the names of both."""
_FURTHER = "further_names.tsv"


def entity(id_or_code: str) -> Entity | None:
    """The shipped entity with that code or UUID; None for an unknown one."""
    return _by_code().get(id_or_code) or _by_id().get(id_or_code)


def all_of(label: str) -> tuple[Entity, ...]:
    """The shipped entities of a label."""
    return tuple(found for found in _by_code().values() if found.label == label)


def named(name: str, label: str) -> tuple[Entity, ...]:
    """The shipped entities of a label with that name, spelling variants taken as the same."""
    return tuple(found for found in _by_key().get(search_key(name), ()) if found.label == label)


@cache
def _by_key() -> dict[str, list[Entity]]:
    found: dict[str, list[Entity]] = defaultdict(list)
    for entity in _by_code().values():
        for key in {search_key(name) for name in entity.spellings}:
            found[key].append(entity)
    return dict(found)


@cache
def _by_id() -> dict[str, Entity]:
    return {found.id: found for found in _by_code().values()}


@cache
def _by_code() -> dict[str, Entity]:
    found: dict[str, Entity] = {}
    for table, label in _TABLES.items():
        for row in resources.tsv("gazetteers", table):
            read = _entity(row, label)
            found[row[0]] = _with_names(found.get(row[0], read), (read.name, *read.aliases))
    for code, names in resources.tsv("gazetteers", _FURTHER):
        if code in found:
            found[code] = _with_names(found[code], _names(names))
    return found


def _with_names(known: Entity, names: Iterable[str]) -> Entity:
    others = dict.fromkeys((*known.aliases, *names))
    others.pop(known.name, None)
    return replace(known, aliases=tuple(others))


def _entity(row: list[str], label: str) -> Entity:
    code, name, further, french, english, ids = [*row, "", "", "", ""][:6]
    names = {language: text for language, text in (("fr", french), ("en", english)) if text}
    known_ids = dict(pair.split("=", 1) for pair in ids.split("|") if "=" in pair)
    return Entity(shipped_id(code), label, name.lstrip(_COMMON_WORD), _names(further), names, known_ids, code)


def _names(joined: str) -> tuple[str, ...]:
    return tuple(name.lstrip(_COMMON_WORD) for name in joined.split("|") if name)
