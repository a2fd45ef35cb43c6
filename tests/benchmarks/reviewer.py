"""A simulated reviewer: decides what is offered in an article as its gold says, and counts the keystrokes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.highlight.document import Document
from annotator.highlight.learned.tags import Name, Tagged, tagged
from annotator.highlight.pipeline import Pipeline
from annotator.model.knowledge import Surface
from annotator.model.lesson import Example
from annotator.model.review import Suggestion
from annotator.text.keys import search_key

CONFIRM = REJECT = MOVE_BY_WORD = 1
RELABEL = 2
NEW = 3


@dataclass
class Reviewer:
    """Remembers what was decided. Ends are compared by whole words, since the gold's names hold their clitics.

    `keystrokes` are those of a reviewer who confirms name by name; `with_sentence_key` of one who rejects, relabels, moves and
    adds what is wrong in a sentence (a line), and then confirms all that is left of it with one key.
    """

    labels: frozenset[str]
    keystrokes: int = 0
    with_sentence_key: int = 0
    from_nothing: int = 0
    decisions: int = 0
    decided: list[Example] = field(default_factory=list)
    _states: dict[tuple[str, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    _beside: dict[tuple[str, str, str], set[str]] = field(default_factory=lambda: defaultdict(set))

    def surfaces(self) -> tuple[Surface, ...]:
        """The decided surfaces, as a project keeps them."""
        return tuple(self._surface(*place, found) for place, found in self._states.items())

    def _surface(self, key: str, label: str, found: Counter[str]) -> Surface:
        beside = self._beside[key, label, "rejected"] - self._beside[key, label, "confirmed"]
        return Surface(key, label, found["confirmed"], found["rejected"], rejected_beside=frozenset(beside))

    def review(self, article: Example, pipeline: Pipeline) -> None:
        """Decides everything in an article."""
        document = Document(article.text)
        gold = tagged(document, [Name(*name) for name in article.names])
        offered = [found for found in pipeline.suggest(article.text) if found.label in self.labels]
        names = self._decide(document, gold, offered)
        self.from_nothing += NEW * len(gold)
        self.decided.append(Example(article.text, tuple(names)))

    def _decide(self, document: Document, gold: list[Tagged], offered: list[Suggestion]) -> list[tuple[int, int, str]]:
        """The names as they stand after the review: a confirmed one with the ends that were offered."""
        waiting = dict(zip(offered, _in_tokens(document, offered), strict=True))
        names, confirmed = [], set()
        for name in sorted(gold, key=lambda name: not any(_same(name, place) for place in waiting.values())):
            costs = {found: self._cost(name, place) for found, place in waiting.items() if _touch(name, place)}
            best = min(costs, key=lambda found: costs[found], default=None)
            if best is not None and costs[best] < NEW + REJECT:
                place = waiting.pop(best)
                if _same(name, place):
                    self.keystrokes += CONFIRM
                    confirmed.add(document.text.count("\n", 0, best.start))
                else:
                    self._press(costs[best])
                names.append(self._named(document, name, (best.start, best.end) if _same_ends(name, place) else None))
            else:
                self._press(NEW)
                names.append(self._named(document, name, None))
        for found in waiting:
            self._press(REJECT)
            self._note(document, found.start, found.end, found.label, "rejected")
        self.with_sentence_key += CONFIRM * len(confirmed)
        return names

    def _press(self, keys: int) -> None:
        self.keystrokes += keys
        self.with_sentence_key += keys

    def _cost(self, name: Tagged, place: Tagged) -> int:
        moved = abs(name.first - place.first) + abs(name.last - place.last)
        if name.label != place.label:
            return RELABEL + MOVE_BY_WORD * moved
        return MOVE_BY_WORD * moved or CONFIRM

    def _named(self, document: Document, name: Tagged, ends: tuple[int, int] | None) -> tuple[int, int, str]:
        start, end = ends or (document.starts[name.first], document.ends[name.last])
        self._note(document, start, end, name.label, "confirmed")
        return start, end, name.label

    def _note(self, document: Document, start: int, end: int, label: str, state: str) -> None:
        """Remembers a decision, and the words right before and after the name."""
        self.decisions += 1
        key, ((first, last, *_),) = search_key(document.text[start:end]), tagged(document, [Name(start, end, label)])
        self._states[key, label][state] += 1
        self._beside[key, label, state] |= {near for near in (document.key(first - 1), document.key(last + 1)) if near.isalpha()}


def _in_tokens(document: Document, offered: Iterable[Suggestion]) -> list[Tagged]:
    return [tagged(document, [Name(found.start, found.end, found.label)])[0] for found in offered]


def _touch(name: Tagged, place: Tagged) -> bool:
    return name.first <= place.last and place.first <= name.last


def _same_ends(name: Tagged, place: Tagged) -> bool:
    return (name.first, name.last) == (place.first, place.last)


def _same(name: Tagged, place: Tagged) -> bool:
    return _same_ends(name, place) and name.label == place.label
