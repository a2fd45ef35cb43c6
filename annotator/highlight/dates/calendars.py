"""The words of dates, by what they do: months, heads, relations, weekdays and so on, found through their clitics.

The words are in `resources/calendar/*.toml`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

from annotator import resources
from annotator.highlight.memo import Memo
from annotator.text.keys import search_key
from annotator.text.words import forms, readings

Meaning = TypeVar("Meaning")


class Hit(NamedTuple, Generic[Meaning]):
    """A word that was found: what it means, the letters of و ف ب ل ك before it, and how many code points those are."""

    meaning: Meaning
    proclitics: str
    front: int


class Words(Memo["Hit[Meaning] | None"], Generic[Meaning]):
    """Words with their meanings, asked by search key: `words[key]` is a hit or None."""

    def __init__(self, meanings: Mapping[str, Meaning]) -> None:
        super().__init__(self._find)
        self._meanings = {search_key(word): meaning for word, meaning in meanings.items()}

    def stems(self) -> Iterable[str]:
        """The search keys of the words."""
        return self._meanings.keys()

    def _find(self, key: str) -> Hit[Meaning] | None:
        if self._meanings.keys().isdisjoint(forms(key)):
            return None
        for reading in readings(key):
            word = "ال" + reading.stem if reading.article else reading.stem
            if word in self._meanings and "س" not in reading.proclitics:
                return Hit(self._meanings[word], reading.proclitics, reading.front)
        return None


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a calendar. `sure` is False for a name that is another word too; `rest` are the keys after its first word."""

    number: int
    hijri: bool
    sure: bool
    rest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Head:
    """A word that introduces a date: its scale (`year`, `month`, `day`), whether it takes several, whether it is definite."""

    scale: str
    several: bool
    definite: bool


OTHER = "other"
"""The relation to a time that is named elsewhere in the text."""

Relation = int | str
"""-1, 0 or 1 from the day of writing, or OTHER."""


@dataclass(frozen=True, slots=True)
class BareYears:
    """What tells years without a word for them from other numbers: words before them, and smallest and largest years.

    None follows a word of `never`, or من after one of `comparing`; round numbers need one of `surely`; after one of `named`
    a noun that follows is not counted.
    """

    never: Words[bool]
    comparing: Words[bool]
    surely: Words[bool]
    named: Words[bool]
    gregorian: tuple[int, int]
    hijri: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every word that dates are made of."""

    months: Words[tuple[Month, ...]]
    month_names: Mapping[tuple[str, int], tuple[str, ...]]
    before_months: frozenset[str]
    heads: Words[Head]
    relations: Words[Relation]
    pointers: Words[Relation]
    relative_pronouns: frozenset[str]
    clause_verbs: frozenset[str]
    year_adjectives: frozenset[str]
    general: Words[bool]
    eras: Words[bool]
    before_our_era: frozenset[tuple[str, ...]]
    weekdays: Words[int]
    relative_days: Words[int]
    urgent: frozenset[str]
    day_before: frozenset[str]
    day_after: frozenset[str]
    ordinals: Words[int]
    ten: frozenset[str]
    parts_of_months: Words[bool]
    century: Words[bool]
    centuries: Words[bool]
    decades: Words[int]
    decade_heads: Words[bool]
    ages: Words[bool]
    parts: Words[int]
    parts_alone: Words[bool]
    before_parts: Words[bool]
    last_part: frozenset[str]
    part_of_only: frozenset[str]
    starts: frozenset[str]
    between: frozenset[str]
    to: frozenset[str]
    until: Words[bool]
    bare_years: BareYears


@cache
def vocabulary() -> Vocabulary:
    """The shipped words, read once."""
    months, words = resources.toml("calendar", "months.toml"), resources.toml("calendar", "words.toml")
    by_name = _months(months)
    ordinals = words["ordinals"]
    return Vocabulary(
        months=Words(by_name),
        month_names=_by_shape(by_name),
        before_months=_keys(months["ambiguous"]["after"]),
        heads=Words(_heads(words["heads"])),
        relations=Words(_relations(words["relations"])),
        pointers=Words(_relations(words["pointers"])),
        relative_pronouns=_keys(words["clauses"]["relatives"]),
        clause_verbs=_keys(words["clauses"]["verbs"]),
        year_adjectives=_keys(words["year_adjectives"]["words"]),
        general=_set(words["general"]["words"]),
        eras=Words({word: name == "hijri" for name, row in words["eras"].items() if name != "before" for word in row}),
        before_our_era=frozenset(tuple(search_key(phrase).split()) for phrase in words["eras"]["before"]),
        weekdays=Words(_numbered(words["weekdays"])),
        relative_days=Words(_numbered({name: row for name, row in words["relative_days"].items() if name.lstrip("-").isdecimal()})),
        urgent=_keys(words["relative_days"]["urgent"]),
        day_before=_keys(words["relative_days"]["before"]),
        day_after=_keys(words["relative_days"]["after"]),
        ordinals=Words(_numbered({name: row for name, row in ordinals.items() if name.isdecimal()})),
        ten=_keys(ordinals["ten"]),
        parts_of_months=_set(ordinals["parts_of_months"]),
        century=_set(words["century"]["words"]),
        centuries=_set(words["century"]["two"]),
        decades=Words(_numbered({name: row for name, row in words["decades"].items() if name.isdecimal()})),
        decade_heads=_set(words["decades"]["heads"]),
        ages=_set(words["decades"]["ages"]),
        parts=Words(_numbered({name: row for name, row in words["parts"].items() if name.isdecimal()})),
        parts_alone=_set(words["parts"]["alone"]),
        before_parts=_set(words["parts"]["before"]),
        last_part=_keys(words["parts"]["last"]),
        part_of_only=_keys(words["parts"]["only"]),
        starts=_keys(words["ranges"]["from"]),
        between=_keys(words["ranges"]["between"]),
        to=_keys(words["ranges"]["to"]),
        until=_set(words["ranges"]["until"]),
        bare_years=_bare_years(words["bare_years"]),
    )


def _heads(table: Mapping[str, Any]) -> dict[str, Head]:
    return {word: Head(name.removesuffix("s"), name.endswith("s"), word.startswith("ال")) for name, row in table.items() for word in row}


def _months(table: Mapping[str, Any]) -> dict[str, tuple[Month, ...]]:
    """Months by the first word of their names, those of two words first."""
    unsure = table["ambiguous"]["names"]
    found: dict[str, list[Month]] = {}
    for calendar in ("gregorian", "hijri"):
        for number, names in table[calendar].items():
            for name in names:
                first, *rest = name.split()
                month = Month(int(number), calendar == "hijri", name not in unsure, tuple(map(search_key, rest)))
                found.setdefault(search_key(first), []).append(month)
    return {key: tuple(sorted(months, key=lambda month: -len(month.rest))) for key, months in found.items()}


def _by_shape(names: Iterable[str]) -> dict[tuple[str, int], tuple[str, ...]]:
    """Names by their first letter and their length."""
    shapes: dict[tuple[str, int], list[str]] = {}
    for name in names:
        shapes.setdefault((name[0], len(name)), []).append(name)
    return {shape: tuple(alike) for shape, alike in shapes.items()}


def _bare_years(table: Mapping[str, Any]) -> BareYears:
    words = {name: _set(table[name]) for name in ("never", "comparing", "surely", "named")}
    return BareYears(**words, gregorian=tuple(table["gregorian"]), hijri=tuple(table["hijri"]))


def _numbered(table: Mapping[str, list[str]]) -> dict[str, int]:
    return {word: int(number) for number, words in table.items() for word in words}


def _relations(table: Mapping[str, list[str]]) -> dict[str, Relation]:
    return {word: name if name == OTHER else int(name) for name, words in table.items() for word in words}


def _keys(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(search_key, words))


def _set(words: Iterable[str]) -> Words[bool]:
    return Words(dict.fromkeys(words, True))
