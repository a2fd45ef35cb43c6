"""How well the shipped recognisers read: suggestions against gold, as a table. Run by `dev.py figures`.

The gold of the samples lies in the project, so that every reader can reproduce its rows; more gold, in the same
format, is read from the folders named on the command line (`GOLD.jsonl=ARTICLES…`). The measures:

- a claim or a date is found if a suggestion covers its number or overlaps it, an ordinal if its value is right
  too; F1 over found, one to one;
- `exact` is the share of all gold quantities whose value, modifier, unit and ends are all right;
- an entity is `partial` if a suggestion of its label overlaps it, `strict` if its ends are right too;
- what overlaps an `ignore` span by its middle counts neither way; no quantity may touch a `reference`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from annotator import resources
from annotator.actions import highlighting

Row = Mapping[str, Any]

_QUANTITY = ("QUANTITY", "PERCENT", "MONEY", "DURATION")
_ENTITY = ("PER", "ORG", "LOC")
_LABELS: dict[str, tuple[str, ...]] = {"quantity": _QUANTITY, "date": ("DATE",), "ordinal": ("ORDINAL",), "entity": _ENTITY}


def overlap(span: Row, row: Row) -> float:
    shared: int = min(span["end"], row["end"]) - max(span["start"], row["start"])
    return max(0, shared)


def covers(span: Row, row: Row) -> float:
    """How tightly a quantity's span holds the gold's number; 0 where it does not."""
    core_start, core_end = row["core"]
    return 1 / (1 + span["end"] - span["start"]) if span["start"] <= core_start and core_end <= span["end"] else 0


FITS: dict[str, Callable[[Row, Row], float]] = {
    "quantity": covers,
    "date": overlap,
    "ordinal": lambda span, row: overlap(span, row) if _same(span.get("value"), row["value"]) else 0,
    "entity": lambda span, row: overlap(span, row) if span["label"] == row["label"] else 0,
}


def pairs(gold: Sequence[Row], spans: Sequence[Row], fits: Callable[[Row, Row], float]) -> Iterator[tuple[Row, Row]]:
    """Each gold row with the free span that fits it best."""
    free = list(spans)
    for row in gold:
        best = max(free, key=lambda span: fits(span, row), default=None)
        if best is not None and fits(best, row):
            free.remove(best)
            yield row, best


def right_amount(row: Row, span: Row) -> bool:
    """Whether value, modifier, unit and ends of a quantity are all as in the gold."""
    inner_start, inner_end = row["inner"]
    return (
        all(_same(span.get(name), row.get(name)) for name in ("value", "low", "high"))
        and (span.get("modifier"), span.get("unit")) == (row["modifier"], row["unit"])
        and row["start"] <= span["start"] <= inner_start
        and inner_end <= span["end"] <= row["end"]
    )


def count(rows: Sequence[Row], spans: Sequence[Row]) -> Counter[str]:
    """What one article adds to the counts."""
    counts: Counter[str] = Counter()
    ignored = [(row["start"], row["end"]) for row in rows if row["kind"] == "ignore"]
    wanted = [span for span in spans if not any(start <= (span["start"] + span["end"] - 1) // 2 < end for start, end in ignored)]
    for kind, labels in _LABELS.items():
        gold = [row for row in rows if row["kind"] == kind]
        if kind == "entity" and not gold:
            continue  # gold of claims alone
        offered = [span for span in wanted if span["label"] in labels]
        found = list(pairs(gold, offered, FITS[kind]))
        counts.update({f"{kind} gold": len(gold), f"{kind} offered": len(offered), f"{kind} found": len(found)})
        counts["quantity exact"] += sum(right_amount(*pair) for pair in found) if kind == "quantity" else 0
        if kind == "date":
            valued = [(row, span) for row, span in found if row["value"] is not None]
            counts.update({"date valued": len(valued), "date value": sum(span["value"] == row["value"] for row, span in valued)})
        if kind == "entity":
            counts["entity strict"] += sum((row["start"], row["end"]) == (span["start"], span["end"]) for row, span in found)
    for row in (row for row in rows if row["kind"] == "reference"):
        start, end = row["core"]
        counts["reference as quantity"] += any(
            span["label"] in _QUANTITY and span["start"] < end and start < span["end"] for span in wanted
        )
    return counts


def f1(counts: Mapping[str, int], kind: str, found: str = "found") -> float | None:
    whole = counts[f"{kind} gold"] + counts[f"{kind} offered"]
    return 2 * counts[f"{kind} {found}"] / whole if counts[f"{kind} gold"] else None


def share(counts: Mapping[str, int], part: str, whole: str) -> float | None:
    return counts[part] / counts[whole] if counts[whole] else None


def figures(gold: Path, articles: Sequence[Path]) -> dict[str, float | int | None]:
    """Every figure of one gold file over the articles that it speaks of."""
    rows = defaultdict(list)
    for line in gold.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        rows[row["article"]].append(row)
    counts: Counter[str] = Counter()
    for read in highlighting.highlight_files(articles):
        counts.update(count(rows.get(read["id"], []), read["spans"]))
    return {
        "quantities F1": f1(counts, "quantity"),
        "quantities exact": share(counts, "quantity exact", "quantity gold"),
        "dates F1": f1(counts, "date"),
        "dates value": share(counts, "date value", "date valued"),
        "ordinals F1": f1(counts, "ordinal"),
        "references taken for quantities": counts["reference as quantity"],
        "entities partial F1": f1(counts, "entity"),
        "entities strict F1": f1(counts, "entity", "strict"),
    }


def show(columns: Mapping[str, Mapping[str, float | int | None]]) -> None:
    table = Table("", *columns)
    for name in next(iter(columns.values())):
        table.add_row(name, *(_shown(column[name]) for column in columns.values()))
    Console().print(table)


def main(arguments: Iterable[str]) -> None:
    columns = {"samples": figures(resources.path("samples.gold.jsonl"), [resources.path("samples")])}
    for argument in arguments:
        gold, _, articles = argument.partition("=")
        columns[Path(gold).name.split(".")[0]] = figures(Path(gold), [Path(path) for path in articles.split(",")])
    show(columns)


def _same(left: Any, right: Any) -> bool:
    if left is None or right is None:
        return left is right
    return abs(float(left) - float(right)) <= 1e-9 * max(1.0, abs(float(right)))


def _shown(value: float | int | None) -> str:
    return "–" if value is None else str(value) if isinstance(value, int) else f"{value:.3f}"


if __name__ == "__main__":
    main(sys.argv[1:])
