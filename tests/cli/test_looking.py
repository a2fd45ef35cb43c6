"""What is looked for across articles from the shell, decided from it, and taken back."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from annotator.actions import browsing, projects


@pytest.fixture
def project(tahqiq, press, tmp_path) -> Path:
    """A project of two highlighted articles, at which ليلى works."""
    path = tmp_path / "press.tahqiq"
    assert tahqiq("--as", "ليلى", "import", path, press).status == 0
    assert tahqiq("highlight", path).status == 0
    return path


@pytest.fixture
def decide(tahqiq, project, monkeypatch):
    """Decides lines; ليلى does unless somebody else is named."""

    def decided(*rows: dict[str, object], by: str = "ليلى"):
        lines = "\n".join(json.dumps(row) for row in rows).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
        return tahqiq("decide", project, "--as", by)

    return decided


@pytest.fixture
def rows(tahqiq, project):
    """The rows that a command prints as JSON for ليلى or somebody else."""

    def printed(command: str, *options: object, by: str = "ليلى"):
        done = tahqiq("--as", by, command, project, *options, "--json")
        assert done.status == 0, done.err
        return json.loads(done.out)

    return printed


def test_spans_are_found_by_value_in_any_unit_of_the_measure(rows):
    assert [row["text"] for row in rows("search", "--unit", "شهر", "--from", "20", "--to", "30")] == ["سنتين"]
    assert [row["label"] for row in rows("search", "--label", "MONEY")] == ["MONEY"]
    assert rows("search", "درهم", "--label", "LOC") == []


def test_hits_can_be_decided_as_they_are(rows, decide):
    found = rows("search", "شاحنة", "--state", "suggested")
    assert found
    assert decide(*(row | {"do": "confirm"} for row in found)).status == 0
    assert [row["state"] for row in rows("search", "شاحنة", "--label", "QUANTITY")] == ["confirmed"]
    assert rows("search", "--by", "هدى") == []


def test_wrong_criteria_are_told(tahqiq, project):
    unknown = tahqiq("search", project, "--label", "ANIMAL")
    assert unknown.status == 2
    assert "QUANTITY" in unknown.err
    assert tahqiq("search", project, "--from", "كثير").status == 2


def test_the_queue_loses_what_is_decided(rows, decide):
    first, *rest = rows("queue", "--order", "worth")
    assert decide(first | {"do": "reject"}).status == 0
    assert rows("queue", "--order", "worth") == rest
    assert len(rows("queue", "--order", "article", "--limit", "1")) == 1


def test_a_question_is_answered_by_somebody_else_and_accepted(rows, decide, tahqiq, project):
    span = rows("queue", "--label", "MONEY")[0]
    assert decide(span | {"do": "unsure", "note": "أهي الكلفة كلها؟"}).status == 0
    (question,) = rows("questions", "--open")
    assert (question["text"], question["by"], question["note"]) == (span["text"], "ليلى", "أهي الكلفة كلها؟")
    assert decide(question | {"do": "answer", "yes": True, "note": "نعم"}, by="هدى").status == 0
    (answered,) = rows("questions", "--answered")
    assert [(answer["by"], answer["state"], answer["note"]) for answer in answered["answers"]] == [("هدى", "confirmed", "نعم")]
    assert "هدى: confirmed" in tahqiq("questions", project).out
    assert decide(span | {"do": "accept"}).status == 0
    assert rows("questions") == []


def test_all_places_of_some_words_are_marked_at_once_and_taken_back_to_any_point(rows, decide, tahqiq, project):
    start = rows("history")[0]["id"]
    marked = {"article": "convoy", "do": "mark_all", "text": "الواحة", "label": "LOC"}
    assert decide(marked).status == 0
    assert len(rows("search", "--state", "confirmed")) == 1
    assert decide(marked | {"everywhere": True}).status == 0
    assert [row["text"] for row in rows("search", "--state", "confirmed")] == ["الواحة", "الواحة"]
    last = rows("history")[0]["id"]
    assert tahqiq("undo", project, "--to", start).status == 0
    assert rows("search", "--state", "confirmed") == []
    assert tahqiq("redo", project, "--to", last).status == 0
    assert len(rows("search", "--state", "confirmed")) == 2
    refused = tahqiq("undo", project, "--to", "999")
    assert refused.status == 2
    assert "does not lead" in refused.err


def test_progress_tells_what_is_done_and_how_good_the_recognisers_are(rows, decide, tahqiq, project):
    found = rows("queue")
    decide(found[0] | {"do": "confirm"}, found[1] | {"do": "reject"})
    seen = rows("progress")
    assert (seen["overview"]["decided"], seen["overview"]["waiting"]) == (2, len(found) - 2)
    assert (seen["days"][0]["confirmed"], seen["days"][0]["rejected"]) == (1, 1)
    assert sum(row["as_offered"] + row["rejected"] for row in seen["outcomes"]) == 2
    assert "decided\t2" in tahqiq("--as", "ليلى", "progress", project).out
    with projects.open(project, annotator="ليلى", writable=False) as opened:
        assert browsing.counts(opened).decided == 2
