"""Spans of all articles that fulfil criteria, in the order of the text: a person's decisions and what still waits for one.

Where few spans fulfil what an index knows, they are looked up and put in order; where many do, the articles are read in
their order until a page is full. Either way a page is there within milliseconds.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, TypeAlias

from annotator.model.review import ReviewSpan, SpanState
from annotator.model.search import Criteria
from annotator.store import decided, suggestions
from annotator.store.connection import Connection, Row
from annotator.store.moment import at_one_moment
from annotator.store.standing import HAS_UNDECIDED, UNDECIDED

Place: TypeAlias = tuple[str, int, int, str, str]
"""Article id, start, end, label, and who decided, empty for a suggestion: after which a page begins."""

_FEW = 2000
_NUMBER = "SELECT number FROM articles WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Asked:
    """Criteria with what they mean in this project.

    `units` are those in which a value may be, each with how many of the criteria's unit it is, `entities` the entity's id and
    code, `words` what FTS5 is asked for the articles that may have the words.
    """

    criteria: Criteria
    person: str
    units: Mapping[str, Decimal] = field(default_factory=dict)
    entities: Collection[str] = ()
    words: str | None = None


@at_one_moment
def page(db: Connection, asked: Asked, *, after: Place | None = None, limit: int) -> list[ReviewSpan]:
    """Up to `limit` spans that follow `after`. Marks of evidence and findings are not counted."""
    states = asked.criteria.states or tuple(SpanState)
    people = asked.criteria.annotators or (asked.person,)
    found: list[tuple[Any, ReviewSpan]] = []
    if SpanState.SUGGESTED in states and asked.person in people:
        waiting = _Query(asked, by="''", origin="s.origin", entity="entity")
        waiting.also(f"{HAS_UNDECIDED} AND {UNDECIDED}", person=asked.person)
        found += waiting.run(db, "suggestions", _suggested, after, limit)
    if set(states) != {SpanState.SUGGESTED}:
        made = _Query(asked, by="s.decided_by", origin="s.created_by", entity="entity_id")
        if set(states) == {SpanState.UNSURE}:
            made.known("{s}.state = 'unsure'")  # as the index of these few says it
        made.also(*_one_of("s.state", states))
        made.also(*_one_of("s.decided_by", people))
        found += made.run(db, "annotations", _decided, after, limit)
    return [span for _, span in sorted(found, key=lambda pair: pair[0])[:limit]]


def place_of(span: ReviewSpan) -> Place:
    """Where a span stands in the order of all."""
    return span.article_id, span.start, span.end, span.label, span.annotation.decided_by if span.annotation else ""


class _Query:
    """The criteria as conditions on rows `s` of one of the two tables of spans, and on their articles `a`."""

    def __init__(self, asked: Asked, *, by: str, origin: str, entity: str) -> None:
        self._indexed: list[str] = []
        self._others: list[str] = []
        self._parameters: dict[str, Any] = {}
        self._order = f"a.number, s.start, s.end, s.label, {by}"
        wanted = asked.criteria
        for column, values in (("label", wanted.labels), (entity, asked.entities)):
            if values:
                self.known(*_one_of("{s}." + column, values))
        if wanted.unit is not None or wanted.low is not None or wanted.high is not None:
            self._value(wanted, asked.units)
        if wanted.origins:
            names = {f"origin_{number}": f"+{name}+" for number, name in enumerate(wanted.origins)}
            behind = [f"instr('+' || {origin} || '+', :{name})" for name in names]
            self.also(f"({' OR '.join(behind)})", names)
        if asked.words:
            self.also("a.number IN (SELECT rowid FROM search WHERE search MATCH :words)", {"words": asked.words})

    def known(self, condition: str, parameters: Mapping[str, Any] | None = None) -> None:
        """One more condition, for which there is an index; its columns are those of `{s}`."""
        self._indexed.append(condition)
        self._parameters |= parameters or {}

    def also(self, condition: str, parameters: Mapping[str, Any] | None = None, **more: Any) -> None:
        """One more condition, which rows are read for."""
        self._others.append(condition)
        self._parameters |= {**(parameters or {}), **more}

    def _value(self, wanted: Criteria, units: Mapping[str, Decimal]) -> None:
        """The value reaches into the bounds, which are converted into each unit; without bounds the unit alone counts."""
        bounded = wanted.low is not None or wanted.high is not None
        chosen = units if bounded else {unit: factor for unit, factor in units.items() if unit == wanted.unit}
        if not chosen:
            self.also(*_within("s.value_kind IS NOT NULL", 0, Decimal(1), wanted))
            return
        parts = [_within(f"{{s}}.unit = :unit_{number}", number, factor, wanted) for number, factor in enumerate(chosen.values())]
        self.known(f"({' OR '.join(condition for condition, _ in parts)})", {f"unit_{number}": unit for number, unit in enumerate(chosen)})
        for _, parameters in parts:
            self._parameters |= parameters

    def run(
        self, db: Connection, table: str, read: Callable[[Row], ReviewSpan], after: Place | None, limit: int
    ) -> list[tuple[Any, ReviewSpan]]:
        """The spans that follow `after`, each with its place in the order of all."""
        if self._are_few(db, table):
            tables, indexed = f"{table} s CROSS JOIN articles a", self._named("s")
        else:
            tables, indexed = f"articles a CROSS JOIN {table} s", self._named("+s")  # + keeps SQLite from the index
        if after:
            number = db.scalar(_NUMBER, (after[0],)) or 0
            last = {"last": number, "start": after[1], "end": after[2], "label": after[3], "by": after[4]}
            self.also(f"a.number >= :last AND ({self._order}) > (:last, :start, :end, :label, :by)", last)
        rows = db.all(
            f"""SELECT s.*, a.number AS article_number FROM {tables}
                WHERE {" AND ".join(["s.article_id = a.id", *indexed, *self._others])} ORDER BY {self._order} LIMIT {int(limit)}""",
            self._parameters,
        )
        return [((row["article_number"], *place_of(span)[1:]), span) for row in rows for span in [read(row)]]

    def _named(self, spans: str) -> list[str]:
        return [condition.format(s=spans) for condition in self._indexed]

    def _are_few(self, db: Connection, table: str) -> bool:
        if not self._indexed:
            return False
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {table} s WHERE {' AND '.join(self._named('s'))} LIMIT {_FEW + 1})"
        return int(db.scalar(sql, self._parameters)) <= _FEW


def _one_of(column: str, values: Collection[str]) -> tuple[str, dict[str, Any]]:
    """The column holds one of the values."""
    name = f"any_{column.rpartition('.')[2]}"
    return f"{column} IN (SELECT value FROM json_each(:{name}))", {name: json.dumps(sorted(values))}


def _within(condition: str, number: int, factor: Decimal, wanted: Criteria) -> tuple[str, dict[str, Any]]:
    """The condition, and that the value reaches into the bounds; `factor` of the criteria's unit make one of the value's."""
    bounds = {"s.number, s.high, s.low) >=": ("low", wanted.low), "s.number, s.low, s.high) <=": ("high", wanted.high)}
    parts = [condition, *(f"coalesce({column} :{name}_{number}" for column, (name, bound) in bounds.items() if bound is not None)]
    return f"({' AND '.join(parts)})", {f"{name}_{number}": float(bound / factor) for name, bound in bounds.values() if bound is not None}


def _suggested(row: Row) -> ReviewSpan:
    return ReviewSpan(row["article_id"], suggestion=suggestions.from_row(row))


def _decided(row: Row) -> ReviewSpan:
    return ReviewSpan(row["article_id"], annotation=decided.from_row(row))
