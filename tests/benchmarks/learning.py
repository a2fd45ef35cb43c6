"""ANERcorp as articles with their names, for the benchmarks of learning; it is not part of the project."""

from __future__ import annotations

import json
from pathlib import Path

from annotator.model.lesson import Example

LABELS = {"PERS": "PER", "ORG": "ORG", "LOC": "LOC"}
SENTENCES = 20
"""In an article. The corpus does not tell where its articles end; this is about as long as they are."""


def sentences(shared: Path) -> list[Example]:
    """Each sentence in the order of the corpus, without what is none of the three labels."""
    with (shared / "data" / "ner" / "anercorp-train.jsonl").open(encoding="utf-8") as rows:
        return [_sentence(json.loads(row)) for row in rows]


def _sentence(row: dict[str, object]) -> Example:
    spans: list[tuple[int, int, str]] = row["spans"]  # type: ignore[assignment]
    return Example(str(row["text"]), tuple((start, end, LABELS[label]) for start, end, label in spans if label in LABELS))


def articles(found: list[Example]) -> list[Example]:
    """Sentences put together, a line each."""
    return [_joined(found[first : first + SENTENCES]) for first in range(0, len(found), SENTENCES)]


def _joined(found: list[Example]) -> Example:
    text, names = "", []
    for sentence in found:
        names += [(start + len(text), end + len(text), label) for start, end, label in sentence.names]
        text += sentence.text + "\n"
    return Example(text, tuple(names))
