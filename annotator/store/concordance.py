"""Spans of all articles that fulfil criteria, in the order of the text: a person's decisions and what still waits for one."""

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
from annotator.store.standing import UNDECIDED

Place: TypeAlias = tuple[str, int, int, str, str]
"""Article id, start, end, label, and who decided, empty for a suggestion: where a page begins."""

_VALUE_FROM, _VALUE_TO = "coalesce(s.number, s.low, s.high)", "coalesce(s.number, s.high, s.low)"


@dataclass(frozen=True, slots=True)
class Asked:
    """Criteria with what they mean in this project: `units` in which a value may be, each with how many of the criteria's unit it
    is, and the ids and code of the entity."""

    criteria: Criteria
    person: str
    units: Mapping[str, Decimal] = field(default_factory=dict)
    entities: Collection[str] = ()


def page(
    db: Connection, asked: Asked, *, article_id: str | None = None, after: Place | None = None, limit: int = 1_000_000
) -> list[ReviewSpan]:
    """Up to `limit` spans that follow `after`, of one article or of all. Marks of evidence and findings are not counted."""
    states = asked.criteria.states or tuple(SpanState)
    people = asked.criteria.annotators or (asked.person,)
    found: list[tuple[Any, ReviewSpan]] = []
    if SpanState.SUGGESTED in states and asked.person in people:
        waiting = _Query(asked, by="''", origin="s.origin", entity="s.entity")
        waiting.also(UNDECIDED, person=asked.person)
        found += waiting.run(db, "suggestions", _suggested, article_id, after, limit)
    if set(states) != {SpanState.SUGGESTED}:
        made = _Query(asked, by="s.decided_by", origin="s.created_by", entity="s.entity_id")
        made.one_of("s.decided_by", people)
        made.one_of("s.state", states)
        found += made.run(db, "annotations", _decided, article_id, after, limit)
    return [span for _, span in sorted(found, key=lambda pair: pair[0])[:limit]]


class _Query:
    """The criteria as conditions on rows `s` of one of the two tables of spans."""

    def __init__(self, asked: Asked, *, by: str, origin: str, entity: str) -> None:
        self._conditions: list[str] = []
        self._parameters: dict[str, Any] = {}
        self._by = by
        wanted = asked.criteria
        for column, values in (("s.label", wanted.labels), (origin, wanted.origins), (entity, asked.entities)):
            if values:
                self.one_of(column, values)
        if wanted.low is not None or wanted.high is not None:
            self._valued(wanted, asked.units)
        elif wanted.unit is not None:
            self.one_of("s.unit", [wanted.unit])

    def also(self, condition: str, **parameters: Any) -> None:
        """One more condition."""
        self._conditions.append(condition)
        self._parameters |= parameters

    def one_of(self, column: str, values: Collection[str]) -> None:
        """The column holds one of the values."""
        name = column.replace(".", "_")
        self.also(f"{column} IN (SELECT value FROM json_each(:{name}))", **{name: json.dumps(sorted(values))})

    def _valued(self, wanted: Criteria, units: Mapping[str, Decimal]) -> None:
        """The value reaches into the bounds, which are converted into each unit."""
        choices = []
        for number, (unit, factor) in enumerate(units.items() if wanted.unit is not None else [(None, Decimal(1))]):
            parts = [f"s.unit = :unit_{number}"] if unit is not None else ["s.value_kind IS NOT NULL"]
            parts += [f"{_VALUE_TO} >= :low_{number}"] if wanted.low is not None else []
            parts += [f"{_VALUE_FROM} <= :high_{number}"] if wanted.high is not None else []
            bounds = {"low": wanted.low, "high": wanted.high}
            self._parameters |= {f"{name}_{number}": float(bound / factor) for name, bound in bounds.items() if bound is not None}
            self._parameters[f"unit_{number}"] = unit
            choices.append(f"({' AND '.join(parts)})")
        self.also(f"({' OR '.join(choices)})")

    def run(
        self, db: Connection, table: str, read: Callable[[Row], ReviewSpan], article_id: str | None, after: Place | None, limit: int
    ) -> list[tuple[Any, ReviewSpan]]:
        """The spans with their places in the order of all."""
        place = f"a.number, s.start, s.end, s.label, {self._by}"
        if article_id:
            self.also("a.id = :article", article=article_id)
        if after:
            number = db.scalar("SELECT number FROM articles WHERE id = ?", (after[0],)) or 0
            self.also("a.number >= :after_0", after_0=number)
            self.also(f"({place}) > (:after_0, :after_1, :after_2, :after_3, :after_4)")
            self._parameters |= {f"after_{index}": part for index, part in enumerate(after) if index}
        rows = db.all(
            f"""SELECT s.*, a.number AS article_number FROM articles a CROSS JOIN {table} s ON s.article_id = a.id
                WHERE {" AND ".join(self._conditions)} ORDER BY {place} LIMIT {int(limit)}""",
            self._parameters,
        )
        return [((row["article_number"], *place_of(span)[1:]), span) for row in rows for span in [read(row)]]


def place_of(span: ReviewSpan) -> Place:
    """Where a span stands in the order of all."""
    return span.article_id, span.start, span.end, span.label, span.annotation.decided_by if span.annotation else ""


def _suggested(row: Row) -> ReviewSpan:
    return ReviewSpan(row["article_id"], suggestion=suggestions.from_row(row))


def _decided(row: Row) -> ReviewSpan:
    return ReviewSpan(row["article_id"], annotation=decided.from_row(row))
