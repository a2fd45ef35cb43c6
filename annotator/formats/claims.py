"""Claims as a table for spreadsheets: a row a claim, a column a field.

UTF-8 with a byte order mark, without which Excel reads Arabic as Latin letters, and CRLF as RFC 4180 has it. Numbers
are bare numbers. A text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises
against CSV injection.
"""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from collections.abc import Iterable
from typing import Any, BinaryIO

from annotator.model.evidence import Evidence, Stance
from annotator.model.gold import GoldArticle
from annotator.model.labels import Family, LabelSet
from annotator.model.review import Annotation, SpanState, Suggestion
from annotator.model.values import Date, Ordinal, Quantity, Scope, Value, number

COLUMNS = (
    "article", "title", "outlet", "article_date", "url", "start", "end", "claim", "label", "state",
    "value", "low", "high", "modifier", "unit", "date", "resolved_date", "subject", "place", "time", "speaker",
    "supports", "refutes", "mentions", "sources", "verdict", "justification", "attributes", "note",
    "created_by", "decided_by", "decided_at", "score", "annotation",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class ClaimsWriter:
    """Writes the claims of articles: spans of a label of the claim family, and all that carry a value."""

    def __init__(self, file: BinaryIO, labels: LabelSet) -> None:
        self._labels = labels
        self._rows = csv.DictWriter(codecs.getwriter("utf-8-sig")(file), COLUMNS, lineterminator="\r\n")
        self._rows.writeheader()
        self._lost: Counter[str] = Counter()

    def add(self, article: GoldArticle) -> None:
        """Writes a row for each claim of the article, in the order of the text."""
        spans: list[Annotation | Suggestion] = [*article.annotations, *article.open_suggestions()]
        for span in sorted(spans, key=lambda span: (span.start, -span.end, span.label)):
            if self._is_claim(span):
                self._rows.writerow({name: _cell(value) for name, value in _row(article, span).items()})
            else:
                self._lost["mentions of entities"] += 1
        self._lost["passages of evidence (only their counts and sources are there)"] += len(article.evidence)
        self._lost["articles' texts"] += 1

    def losses(self) -> tuple[str, ...]:
        """What is not in the table, counted."""
        return tuple(f"The table does not hold {count:,} {what}." for what, count in self._lost.items() if count)

    def _is_claim(self, span: Annotation | Suggestion) -> bool:
        return span.value is not None or (span.label in self._labels and self._labels[span.label].family is Family.CLAIM)


def _row(article: GoldArticle, span: Annotation | Suggestion) -> dict[str, Any]:
    metadata = article.article.metadata
    return {
        "article": article.article.name,
        "title": metadata.title,
        "outlet": metadata.outlet,
        "article_date": metadata.date,
        "url": metadata.url,
        "start": span.start,
        "end": span.end,
        "claim": span.quote,
        "label": span.label,
        **_value(span.value),
        **(_decision(article, span) if isinstance(span, Annotation) else _suggested(span)),
    }


def _value(value: Value | None) -> dict[str, Any]:
    if isinstance(value, Quantity):
        amounts = {name: number(getattr(value, name)) for name in ("value", "low", "high")}
        return amounts | {"modifier": str(value.modifier), "unit": value.unit or value.unit_inferred} | _scope(value.scope)
    if isinstance(value, Ordinal):
        return {"value": number(value.value)}
    if isinstance(value, Date):
        return {"date": value.value, "resolved_date": value.resolved}
    return {}


def _scope(scope: Scope) -> dict[str, str | None]:
    return {"subject": scope.subject, "place": scope.place, "time": scope.time, "speaker": scope.speaker}


def _suggested(span: Suggestion) -> dict[str, Any]:
    return {"state": str(SpanState.SUGGESTED), "created_by": span.origin, "score": span.score}


def _decision(article: GoldArticle, span: Annotation) -> dict[str, Any]:
    evidence = [entry for entry in article.evidence if entry.annotation_id == span.id]
    verdicts = [verdict for verdict in article.verdicts if verdict.annotation_id == span.id]
    verdict = max(verdicts, key=lambda verdict: verdict.decided_at, default=None)
    return {
        "state": str(span.state),
        **{str(stance): sum(entry.stance is stance for entry in evidence) for stance in Stance},
        "sources": "; ".join(_titles(article, evidence)),
        "verdict": str(verdict.rating) if verdict else None,
        "justification": verdict.justification if verdict else None,
        "attributes": "; ".join(f"{name}={value}" for name, value in span.attributes.items()),
        "note": span.note,
        "created_by": span.created_by,
        "decided_by": span.decided_by,
        "decided_at": span.decided_at,
        "score": span.offered.score if span.offered else None,
        "annotation": span.id,
    }


def _titles(article: GoldArticle, evidence: Iterable[Evidence]) -> list[str]:
    titles = {source.id: source.title for source in article.sources}
    return list(dict.fromkeys(titles.get(entry.source_id, entry.source_id) for entry in evidence))


def _cell(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
