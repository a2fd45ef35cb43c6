"""The sample articles with their gold as a reviewer would have confirmed it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from annotator import resources
from annotator.consistency.claims import claims
from annotator.formats import readers
from annotator.model.article import Article
from annotator.model.claim import Claim, Measure
from annotator.model.new_article import NewArticle
from annotator.model.review import Annotation, ReviewSpan, SpanState
from annotator.model.values import Date, Modifier, Ordinal, Quantity, Value
from annotator.text.canonical import sha256

MEASURES = {
    "عام": Measure("time", Decimal(31557600)),
    "سنة": Measure("time", Decimal(31557600)),
    "شهر": Measure("time", Decimal(2629800)),
    "طن": Measure("mass", Decimal(1000)),
    "كيلوغرام": Measure("mass", Decimal(1)),
    "ميغاواط": Measure("power", Decimal(1000000)),
    "درهم": Measure("money MAD", Decimal(1)),
    "دولار": Measure("money USD", Decimal(1)),
}


def value_of(row: dict[str, Any]) -> Value | None:
    """The typed value of a line of gold."""
    match row["kind"]:
        case "quantity":
            numbers = (None if row[name] is None else Decimal(str(row[name])) for name in ("value", "low", "high"))
            return Quantity(*numbers, modifier=Modifier(row["modifier"]), unit=row["unit"])
        case "ordinal":
            return Ordinal(Decimal(row["value"]))
        case "date":
            return Date(row["value"])
    return None


def confirmed(article_id: str, row: dict[str, Any]) -> ReviewSpan:
    """A line of gold as a confirmed span."""
    label = row.get("label") or {"quantity": "QUANTITY", "ordinal": "ORDINAL", "date": "DATE"}[row["kind"]]
    core = tuple(row.get("core", (row["start"], row["end"])))
    annotation = Annotation(
        id=f"{article_id}:{row['start']}:{label}",
        article_id=article_id,
        start=row["start"],
        end=row["end"],
        label=label,
        quote=row["text"],
        core=core,
        state=SpanState.CONFIRMED,
        created_by="gold",
        decided_by="gold",
        decided_at="2023-07-01T00:00:00Z",
        value=value_of(row),
    )
    return ReviewSpan(article_id, annotation=annotation)


def sample_claims() -> Iterator[Claim]:
    """The claims of all sample articles."""
    rows = defaultdict(list)
    for line in resources.path("samples.gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["kind"] in ("quantity", "ordinal", "date", "entity"):
            rows[row["article"]].append(row)
    for new in readers.read(resources.path("samples")):
        assert isinstance(new, NewArticle)
        name = new.name
        article = Article(name, name, new.text, sha256(new.text), new.metadata)
        yield from claims(article, [confirmed(name, row) for row in rows[name]], MEASURES.get)


@pytest.fixture(scope="session")
def samples() -> tuple[Claim, ...]:
    return tuple(sample_claims())
