"""Label sets from the shell: chosen for a new project, shown, changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.actions import browsing, projects, review


@pytest.fixture
def project(tahqiq, press, tmp_path) -> Path:
    """A project of two articles with a place that ليلى confirmed."""
    path = tmp_path / "press.tahqiq"
    assert tahqiq("--as", "ليلى", "import", path, press).status == 0
    assert tahqiq("highlight", path).status == 0
    return path


def test_a_new_project_has_the_label_set_that_was_chosen(tahqiq, press, tmp_path) -> None:
    path = tmp_path / "wojood.tahqiq"
    assert tahqiq("--as", "ليلى", "import", path, press, "--labels", "wojood").status == 0
    rows = [line.split("\t") for line in tahqiq("labels", path).out.splitlines()]
    assert len(rows) == 21
    assert ["GPE", "entity", "", "G", "كيان جغرافي سياسي"] in [row[:5] for row in rows]
    assert tahqiq("highlight", path).status == 0
    with projects.open(path, annotator="ليلى") as opened:
        found = {span.label for row in browsing.articles(opened) for span in browsing.spans(opened, row.id)}
    assert found <= {row[0] for row in rows}
    again = tahqiq("import", path, press, "--labels", "tahqiq")
    assert again.status == 2
    assert "is there already and has its labels" in again.err


def test_the_labels_are_changed_from_what_was_printed(tahqiq, project, tmp_path) -> None:
    known = json.loads(tahqiq("labels", project, "--json").out)
    known["labels"] = [label | {"hue": 200} if label["name"] == "PER" else label for label in known["labels"]]
    path = tmp_path / "labels.json"
    path.write_text(json.dumps(known), encoding="utf-8")
    assert tahqiq("--as", "هدى", "labels", project, "--from", path).status == 0
    assert json.loads(tahqiq("labels", project, "--json").out) == known
    lines = [line.split("\t") for line in tahqiq("labels", project, "--versions").out.splitlines()]
    assert [(line[0], line[3], line[4]) for line in lines] == [("1", "", "12"), ("2", "هدى", "12")]


def test_a_label_in_use_is_replaced_or_refused(tahqiq, project, tmp_path) -> None:
    with projects.open(project, annotator="ليلى") as opened:
        spans = [span for row in browsing.articles(opened) for span in browsing.spans(opened, row.id)]
        review.confirm_many(opened, spans)
        label = next(span.label for span in spans if span.label in ("PER", "ORG", "LOC"))
        others = {span.label for span in spans}
    known = json.loads(tahqiq("labels", project, "--json").out)
    heir = "EVENT"
    known["labels"] = [entry for entry in known["labels"] if entry["name"] != label]
    path = tmp_path / "labels.json"
    path.write_text(json.dumps(known), encoding="utf-8")
    refused = tahqiq("labels", project, "--from", path)
    assert refused.status == 2
    assert f"{label} is in use in" in refused.err
    assert tahqiq("labels", project, "--from", path, "--instead", label).status == 2
    assert tahqiq("labels", project, "--from", path, "--instead", f"{label}={heir}").status == 0
    with projects.open(project, annotator="ليلى") as opened:
        now = {span.label for row in browsing.articles(opened) for span in browsing.spans(opened, row.id)}
    assert now == (others - {label}) | {heir}


def test_attributes_are_listed_chosen_and_shown(tahqiq, project, tmp_path) -> None:
    rows = {line.split("\t")[0]: line.split("\t") for line in tahqiq("labels", project).out.splitlines()}
    assert rows["STATEMENT"][7] == "assertion: asserted, reported, denied"
    assert rows["PER"][7] == ""
    row = {"article": "library", "do": "add", "start": 7, "end": 19, "label": "STATEMENT", "attributes": {"assertion": "reported"}}
    lines = tmp_path / "decisions.jsonl"
    lines.write_text("\n".join(map(json.dumps, (row, row | {"start": 0, "attributes": {"assertion": "loud"}}))), encoding="utf-8")
    decided = tahqiq("--as", "ليلى", "decide", project, "--from", lines)
    assert decided.status == 2
    assert "line 2: assertion cannot be loud, but one of asserted, reported, denied: nothing was changed." in decided.err
    spans = json.loads(tahqiq("--as", "ليلى", "show", project, "library", "--json").out)["spans"]
    assert [span["attributes"] for span in spans if span["label"] == "STATEMENT"] == [{"assertion": "reported"}]
    assert "assertion=reported" in tahqiq("--as", "ليلى", "show", project, "library").out
    gold, table = tmp_path / "gold.jsonl", tmp_path / "claims.csv"
    for path, name in ((gold, "jsonl"), (table, "csv")):
        assert tahqiq("export", project, "--format", name, "--out", path, "--all-articles").status == 0
    assert '"attributes": {"assertion": "reported"}' in gold.read_text(encoding="utf-8")
    assert ",assertion=reported," in table.read_text(encoding="utf-8")
