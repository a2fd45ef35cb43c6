"""The spans of one article in reading order, each made when it is asked for: thousands cost what is looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, compress
from operator import is_not, itemgetter, neg
from typing import NamedTuple, TypeAlias, overload
from weakref import ref

from annotator.model.review import ReviewSpan, SpanState

Key: TypeAlias = tuple[int, int, str]
"""What names a span of an article: start, end, label (`ReviewSpan.key`)."""

Place: TypeAlias = tuple[int, int, str]
"""Start, end counted back from 0, label: places sort in reading order, by start and the longest first."""

_UNDECIDED = frozenset({SpanState.SUGGESTED})
_STANDING = frozenset(SpanState) - {SpanState.REJECTED}

Item: TypeAlias = ReviewSpan | Callable[[], ReviewSpan]
"""A span, or what makes it; always the same one for the same span."""


class Difference(NamedTuple):
    """The stretch in which two lists differ: from `first` up to `before` in the one and up to `after` in the other."""

    first: int
    before: int
    after: int


class SpanList(Sequence[ReviewSpan]):
    """Spans by start, the longest first. It never changes; what is derived from it shares what stays the same.

    Offsets are code points, indices count spans.
    """

    def __init__(
        self,
        places: list[Place],
        states: list[SpanState],
        findings: list[int],
        items: list[Item],
        *,
        made: dict[Item, ReviewSpan] | None = None,
    ) -> None:
        """`places` are in order, and the other lists say of each its state, how many findings it has, and what makes it."""
        self._places = places
        self._states = states
        self._findings = findings
        self._items = items
        self._made: dict[Item, ReviewSpan] = {} if made is None else made
        self._origin: tuple[ref[SpanList], Difference] | None = None
        self._parts: dict[frozenset[SpanState], SpanList | None] = {}  # None for all: a list that holds itself would be freed late

    @classmethod
    def of(cls, spans: Iterable[ReviewSpan]) -> SpanList:
        """The list of spans that are there already, in any order."""
        if isinstance(spans, cls):
            return spans
        ordered = sorted(spans, key=lambda span: _place(span.key))
        return cls(
            [_place(span.key) for span in ordered],
            [span.state for span in ordered],
            [span.findings for span in ordered],
            list(ordered),
        )

    # One span

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> ReviewSpan: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[ReviewSpan, ...]: ...
    def __getitem__(self, index: int | slice) -> ReviewSpan | tuple[ReviewSpan, ...]:
        if isinstance(index, slice):
            return tuple(map(self._make, self._items[index]))
        return self._make(self._items[index])

    def __iter__(self) -> Iterator[ReviewSpan]:
        return map(self._make, self._items)

    def _make(self, item: Item) -> ReviewSpan:
        if isinstance(item, ReviewSpan):
            return item
        span = self._made.get(item)
        if span is None:
            span = self._made[item] = item()
        return span

    def key(self, index: int) -> Key:
        """Start, end and label of a span."""
        start, back, label = self._places[index]
        return start, -back, label

    def state(self, index: int) -> SpanState:
        """The state of a span."""
        return self._states[index]

    def findings(self, index: int) -> int:
        """How many findings a span has."""
        return self._findings[index]

    def place_of(self, key: Key | None) -> int | None:
        """The index of the span with that key, None where there is none."""
        if key is None:
            return None
        index = bisect_left(self._places, _place(key))
        return index if index < len(self) and self._places[index] == _place(key) else None

    def find(self, key: Key | None) -> ReviewSpan | None:
        """The span with that key, None where there is none."""
        index = self.place_of(key)
        return None if index is None else self[index]

    def beside(self, key: Key | None, direction: int) -> ReviewSpan | None:
        """The span after (1) or before (-1) a key, around the end; without a key the first or the last. None in an empty list."""
        if not self._items:
            return None
        if key is None:
            return self[0 if direction > 0 else -1]
        after = bisect_right(self._places, _place(key)) % len(self)
        return self[after if direction > 0 else bisect_left(self._places, _place(key)) - 1]

    def nearest(self, offset: int) -> ReviewSpan | None:
        """The span whose start is nearest to an offset, None in an empty list."""
        after = bisect_left(self._places, (offset,))
        beside = range(max(0, after - 1), min(len(self), after + 1))
        return self[min(beside, key=lambda index: abs(self._places[index][0] - offset))] if beside else None

    # Several

    def starting(self, start: int, end: int) -> range:
        """The indices of the spans that start in `[start, end)`."""
        return range(bisect_left(self._places, (start,)), bisect_left(self._places, (end,)))

    def starts(self, indices: range) -> list[int]:
        """Where the spans of a stretch of indices start."""
        return [place[0] for place in self._places[indices.start : indices.stop]]

    def touching(self, start: int, end: int) -> list[int]:
        """The indices of the spans that share text with `[start, end)`."""
        first, last = bisect_right(self._reach, start), bisect_left(self._places, (end,))
        return [index for index in range(first, last) if -self._places[index][1] > start]

    def cluster(self, index: int) -> range:
        """The indices of the spans that hang together by overlaps with one of them."""
        first, last = index, index + 1
        while first > 0 and self._reach[first - 1] > self._places[first][0]:
            first -= 1
        while last < len(self) and self._places[last][0] < self._reach[last - 1]:
            last += 1
        return range(first, last)

    @property
    def undecided(self) -> SpanList:
        """The suggestions that nobody decided on."""
        return self._only(_UNDECIDED)

    @property
    def standing(self) -> SpanList:
        """All but the rejected ones."""
        return self._only(_STANDING)

    def _only(self, wanted: frozenset[SpanState]) -> SpanList:
        """The list of the spans in one of these states."""
        if wanted not in self._parts:
            chosen = [state in wanted for state in self._states]
            self._parts[wanted] = None if all(chosen) else self._chosen(chosen)
        part = self._parts[wanted]
        return self if part is None else part

    def _chosen(self, chosen: list[bool]) -> SpanList:
        return SpanList(
            list(compress(self._places, chosen)),
            list(compress(self._states, chosen)),
            list(compress(self._findings, chosen)),
            list(compress(self._items, chosen)),
            made=self._made,
        )

    @cached_property
    def _reach(self) -> list[int]:
        """The furthest end of each span and all before it."""
        return list(accumulate(map(neg, map(itemgetter(1), self._places)), max))

    # Change

    def replaced(self, start: int, end: int, new: SpanList) -> SpanList:
        """The list with other spans for those that share text with `[start, end)`; the new ones share text with it too."""
        gone = self.touching(start, end)
        first = gone[0] if gone else bisect_left(self._places, (start,))
        last = gone[-1] + 1 if gone else first
        if len(new):
            first = min(first, bisect_left(self._places, new._places[0]))
            last = max(last, bisect_left(self._places, new._places[-1]))
        stay = set(range(first, last)).difference(gone)
        middle = sorted([*new._entries(range(len(new))), *self._entries(stay)], key=itemgetter(0))
        self._made.update(new._made)
        made = SpanList(
            [*self._places[:first], *(entry[0] for entry in middle), *self._places[last:]],
            [*self._states[:first], *(entry[1] for entry in middle), *self._states[last:]],
            [*self._findings[:first], *(entry[2] for entry in middle), *self._findings[last:]],
            [*self._items[:first], *(entry[3] for entry in middle), *self._items[last:]],
            made=self._made,
        )
        made._origin = ref(self), Difference(first, last, first + len(middle))
        made._reach = self._reach_with([-entry[0][1] for entry in middle], first, last)
        for wanted, part in self._parts.items():
            added = new._only(wanted)
            whole = part is None and added is new
            made._parts[wanted] = None if whole else self._only(wanted).replaced(start, end, added)
        return made

    def _reach_with(self, ends: list[int], first: int, last: int) -> list[int]:
        """The reach of the list with spans that end there in the place of those from `first` up to `last`."""
        begin = self._reach[:first]
        begin += list(accumulate(ends, max, initial=begin[-1] if begin else 0))[1:]
        if last and begin and begin[-1] == self._reach[last - 1]:
            return begin + self._reach[last:]
        rest = [-place[1] for place in self._places[last:]]
        return begin + list(accumulate(rest, max, initial=begin[-1] if begin else 0))[1:]

    def _entries(self, indices: Iterable[int]) -> Iterator[tuple[Place, SpanState, int, Item]]:
        return ((self._places[i], self._states[i], self._findings[i], self._items[i]) for i in indices)

    def difference(self, other: SpanList) -> Difference:
        """Where this list and one that was derived from it, or that it was derived from, differ."""
        if self is other:
            return Difference(len(self), len(self), len(self))
        if other._origin is not None and other._origin[0]() is self:
            return other._origin[1]
        shorter = min(len(self), len(other))
        first = next(compress(range(shorter), map(is_not, self._items, other._items)), shorter)
        backwards = map(is_not, reversed(self._items), reversed(other._items))
        same = next(compress(range(shorter - first), backwards), shorter - first)
        return Difference(first, len(self) - same, len(other) - same)


def _place(key: Key) -> Place:
    return key[0], -key[1], key[2]
