"""The lexicon of counted nouns: which noun a word is a form of, and what is known of it as a unit.

The nouns are in `resources/units/*.toml`, by topic, one a line: a linguist adds `"خلية" = { plural = ["خلايا"] }` and
every form of it is known. `README.md` there names the fields.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from rapidfuzz.distance import OSA

from annotator import resources
from annotator.highlight.lexicon.guesses import Patterns, guess
from annotator.highlight.lexicon.inflection import SOUND_FEMININE, Form, Number, State, consonants, forms, without_pronoun
from annotator.highlight.memo import Memo
from annotator.text.keys import search_key, unmarked
from annotator.text.words import readings

_SHORTEST_TYPO = 4
_SHORTEST_WRONG_LETTER = 7
_ADJECTIVE_ENDINGS = frozenset(("", "ا", "ه", "ان", "ين", "تان", "تين", "ات"))


@dataclass(frozen=True, slots=True)
class Noun:
    """A countable noun.

    `lemma` is its dictionary form without tashkeel. A measure, currency or unit of time has a `dimension` (`length`,
    `money`, `time`, …) and a `factor` to the dimension's base unit; for money the base is the currency `code` (ISO 4217),
    None where several countries call theirs so.
    """

    lemma: str
    dimension: str | None = None
    factor: Decimal | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class UnitForm:
    """What a written word is: a form of a noun, with its number, state and clitics.

    `proclitics` are the letters of و ف ب ك ل before it; `known` is False for a noun that the lexicon lacks.
    """

    noun: Noun
    number: Number
    state: State = State.FREE
    article: bool = False
    pronoun: bool = False
    proclitics: str = ""
    known: bool = True

    @property
    def lemma(self) -> str:
        """The noun's dictionary form."""
        return self.noun.lemma

    @property
    def dimension(self) -> str | None:
        """What the noun measures, None for things that are counted."""
        return self.noun.dimension

    @property
    def factor(self) -> Decimal | None:
        """How many base units of the dimension it is."""
        return self.noun.factor

    @property
    def definite(self) -> bool:
        """Whether the article or a pronoun makes it definite."""
        return self.article or self.pronoun


class _Line(NamedTuple):
    """A line of a unit file. A spelling may be of several words; the forms of a rare noun come after those of others."""

    noun: Noun
    plurals: tuple[str, ...]
    spellings: tuple[str, ...]
    abbreviations: tuple[str, ...] = ()
    rare: bool = False


class UnitLexicon:
    """Nouns by the search keys of their forms."""

    def __init__(self, files: Sequence[Mapping[str, Any]]) -> None:
        self._entries: dict[str, list[tuple[Noun, Number, State]]] = defaultdict(list)
        self._tails: dict[str, list[tuple[tuple[str, ...], Noun]]] = defaultdict(list)
        lines = sorted((line for file in files for line in _nouns(file)), key=lambda line: line.rare)
        self.nouns = tuple(dict.fromkeys(line.noun for line in lines))
        for line in lines:
            self._add(line)
        for line in lines:
            for phrase in line.spellings:
                if " " in phrase:
                    self._add_phrase(phrase, line.noun)
        for entries in self._entries.values():
            entries.sort(key=lambda entry: (entry[2] is State.CONSTRUCT, entry[1] is Number.DUAL))
        self._lookalikes = frozenset(search_key(word) for file in files for word in file.get("lookalikes", {}).get("words", ()))
        self._patterns = Patterns({plural: singular for file in files for plural, singular in file.get("patterns", {}).items()})
        self._forms = Memo(lambda key: tuple(dict.fromkeys(self._read(key))))
        self._typos = Memo(self._near)
        self._abbreviations = frozenset(search_key(short) for line in lines for short in line.abbreviations)
        self._alike: dict[tuple[str, int], list[str]] = {}

    def _add(self, line: _Line) -> None:
        words = [form for spelling in line.spellings if " " not in spelling for form in forms(spelling, line.plurals)]
        words += [Form(abbreviation, Number.SINGULAR, State.FREE) for abbreviation in line.abbreviations]
        for form in words:
            entries = self._entries[search_key(form.written)]
            if (entry := (line.noun, form.number, form.state)) not in entries:
                entries.append(entry)

    def _add_phrase(self, phrase: str, noun: Noun) -> None:
        head, *tail = search_key(phrase).split()
        if head not in self._entries:
            raise ValueError(f"{phrase}: add its first word as a noun of its own")
        for lemma in {entry[0].lemma for entry in self._entries[head]}:
            self._tails[lemma].append((tuple(tail), noun))

    def forms(self, key: str) -> tuple[UnitForm, ...]:
        """Every noun that a word can be a form of, given its search key; the likeliest first, none if it is no known noun."""
        return self._forms[key]

    def has(self, key: str) -> bool:
        """Whether a word is a form of a known noun as it is written, or after its article."""
        return key in self._entries or key.removeprefix("ال") in self._entries

    def _read(self, key: str) -> Iterator[UnitForm]:
        if key in self._lookalikes:
            return
        for reading in readings(key):
            if "س" in reading.proclitics or ("ال" + reading.stem if reading.article else reading.stem) in self._lookalikes:
                continue
            for noun, number, state in self._entries.get(reading.stem, ()):
                if not reading.article or state in (State.FREE, State.ABSOLUTE):
                    yield UnitForm(noun, number, state, reading.article, False, reading.proclitics)
            if reading.article:
                continue
            for stem in without_pronoun(reading.stem):
                for noun, number, state in self._entries.get(stem, ()):
                    if state in (State.FREE, State.CONSTRUCT):
                        yield UnitForm(noun, number, state, False, True, reading.proclitics)

    def longer(self, form: UnitForm, keys: Sequence[str]) -> tuple[UnitForm, int]:
        """The unit that a form and the search keys of the next words name together, and how many of them belong to it.

        متر before مربع gives متر مربع and 1. The form itself and 0 where the words name nothing longer.
        """
        for tail, noun in self._tails.get(form.lemma, ()):
            if self._continues(tail, keys):
                unit, more = self.longer(replace(form, noun=noun), keys[len(tail) :])
                return unit, more + len(tail)
        return form, 0

    def _continues(self, tail: tuple[str, ...], keys: Sequence[str]) -> bool:
        """Whether the words begin with the tail: word by word, or as an adjective or noun in any of its forms."""
        if tuple(keys[: len(tail)]) == tail:
            return True
        if len(tail) > 1 or not keys:
            return False
        base, word = tail[0].removesuffix("ه"), keys[0].removeprefix("ال")
        return word.startswith(base) and word[len(base) :] in _ADJECTIVE_ENDINGS

    def guess(self, word: str) -> UnitForm | None:
        """The noun that a counted word outside the lexicon is a form of, by regular rules; None if it is too short to tell."""
        found = guess(unmarked(word), self._patterns)
        return UnitForm(Noun(found.lemma), found.number, article=found.article, known=False) if found else None

    def near(self, key: str) -> UnitForm | None:
        """The noun that a counted word is a misspelling of: one letter missing, added or wrong, or two swapped.

        The first letter has to be right, the word at least four letters long, and every form as near as that of one noun; forms
        with the same consonants come first, and a word of less than seven letters may only miss a long vowel, or have one too many,
        before its last letter.
        """
        return self._typos[key]

    def _near(self, key: str) -> UnitForm | None:
        for reading in readings(key):
            stem = reading.stem
            if len(stem) < _SHORTEST_TYPO or (reading.proclitics and not reading.article):
                continue
            near = [form for form in self._candidates(stem) if OSA.distance(stem, form, score_cutoff=1) == 1]
            alike = [form for form in near if consonants(form) == consonants(stem)]
            if len(stem) < _SHORTEST_WRONG_LETTER:
                alike, near = [form for form in alike if len(form) != len(stem) and form[-1] == stem[-1]], []
            found = [entry for form in alike or near for entry in self._entries[form]]
            if len({noun.lemma for noun, _, _ in found}) == 1:
                noun, number, state = found[0]
                return UnitForm(noun, number, state, reading.article, False, reading.proclitics)
        return None

    def _candidates(self, stem: str) -> Iterator[str]:
        if not self._alike:
            alike = defaultdict(list)
            for key, entries in self._entries.items():
                if key not in self._abbreviations and entries[0][2] is not State.CONSTRUCT:
                    alike[key[0], len(key)].append(key)
            self._alike = dict(alike)
        for length in (len(stem) - 1, len(stem), len(stem) + 1):
            yield from self._alike.get((stem[0], length), ())


def _nouns(file: Mapping[str, Any]) -> Iterator[_Line]:
    """The nouns of a file; those of a file of people bring their feminines in ة."""
    for lemma, fields in file.get("nouns", {}).items():
        factor = fields.get("factor", 1 if "code" in fields else None)
        noun = Noun(
            lemma=lemma,
            dimension=fields.get("dimension", file.get("dimension")),
            factor=None if factor is None else Decimal(str(factor)),
            code=fields.get("code"),
        )
        sound = SOUND_FEMININE if lemma.endswith("ة") else file.get("sound", SOUND_FEMININE)
        yield _Line(
            noun,
            tuple(fields.get("plural", (sound,))),
            (lemma, *fields.get("also", ())),
            tuple(fields.get("abbreviations", ())),
            fields.get("rare", False),
        )
        if file.get("feminine") and not lemma.endswith("ة"):
            yield _Line(Noun(lemma + "ة"), (SOUND_FEMININE,), (lemma + "ة",))


@cache
def units() -> UnitLexicon:
    """The shipped lexicon, read once."""
    names = sorted(path.name for path in resources.path("units").glob("*.toml"))
    return UnitLexicon([resources.toml("units", name) for name in names])
