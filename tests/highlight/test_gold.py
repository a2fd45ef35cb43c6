"""The figures on the gold of real articles and sentences, by its own scorer."""

from __future__ import annotations

import importlib.util
import json
from typing import Any

import pytest

from annotator.actions import highlighting
from tests.conftest import SHARED

GOLD = SHARED / "data" / "gold"


def figures(name: str, lines: list[dict[str, Any]]) -> dict[str, dict[str, float]]:
    spec = importlib.util.spec_from_file_location("score", SHARED / "eval" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    found, _ = scorer.score(scorer.load(GOLD / name), lines)
    return found


@pytest.mark.shared
def test_whole_articles_are_read_without_a_fault() -> None:
    found = figures("articles.gold.jsonl", list(highlighting.highlight_files(sorted((SHARED / "data" / "articles").glob("*.txt")))))
    assert (found["quantity"]["f1"], found["quantity"]["exact"]) == (1, 1)
    assert (found["date"]["f1"], found["date"]["value"]) == (1, 1)
    assert found["ordinal"]["f1"] == 1
    assert found["reference"]["as_quantity"] == 0


@pytest.mark.shared
def test_sentences_are_read_as_well_as_was_promised() -> None:
    found = figures("sentences.gold.jsonl", list(highlighting.highlight_files([GOLD / "sentences.jsonl"])))
    assert found["quantity"]["f1"] >= 0.97
    assert found["quantity"]["exact"] >= 0.88
    assert found["date"]["f1"] >= 0.97
    assert found["date"]["value"] >= 0.97
    assert found["ordinal"]["f1"] >= 0.95
    assert found["reference"]["as_quantity"] == 0


@pytest.mark.shared
def test_every_suggestion_quotes_the_text() -> None:
    texts = {row["id"]: row["text"] for row in map(json.loads, (GOLD / "sentences.jsonl").read_text(encoding="utf-8").splitlines())}
    for line in highlighting.highlight_files([GOLD / "sentences.jsonl"]):
        assert all(texts[line["id"]][span["start"] : span["end"]] == span["text"] for span in line["spans"])
