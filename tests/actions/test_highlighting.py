"""Suggestions come the same way from any number of processes, and these never outlive the program that asked them."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.actions import browsing, highlighting, history, importing, label_changes, labels, review
from annotator.model.errors import BadInput
from annotator.model.review import SpanState
from annotator.store import Project
from tests.actions.running import run

NEWS = "وصلت إلى الواحة يوم {day} ماي 2023 قافلة تضم {count} شاحنة، بحضور والي الجهة سعيد الرامي وممثلين عن الأردن وتونس."


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """Thirty articles, more than are read in one process."""
    path = tmp_path / "rows.jsonl"
    path.write_text(
        "\n".join(json.dumps({"id": f"n{n}", "text": NEWS.format(day=n + 1, count=20 + n)}) for n in range(30)), encoding="utf-8"
    )
    return path


def shown(project: Project) -> list[tuple[str, int, int, str]]:
    return [(row.name, *span.key) for row in browsing.articles(project) for span in browsing.spans(project, row.id)]


def test_a_project_and_its_files_are_read_alike_by_one_process_and_by_two(project, rows):
    run(importing.import_paths(project, [rows]))
    assert run(highlighting.highlight_project(project, jobs=2)) == 30
    assert run(highlighting.highlight_project(project, jobs=2)) == 0
    lines = list(highlighting.highlight_files([rows], jobs=2))
    assert lines == list(highlighting.highlight_files([rows], jobs=1))
    assert shown(project) == [(line["id"], span["start"], span["end"], span["label"]) for line in lines for span in line["spans"]]
    assert {span["label"] for line in lines for span in line["spans"]} >= {"QUANTITY", "DATE", "LOC"}


def test_one_article_anew_leaves_its_decisions(project, rows):
    run(importing.import_paths(project, [rows]))
    run(highlighting.highlight_project(project))
    article = browsing.articles(project)[0].id
    before = browsing.spans(project, article)
    review.reject(project, before[0])
    highlighting.highlight_article(project, article)
    after = browsing.spans(project, article)
    assert [span.key for span in after] == [span.key for span in before]
    assert [span.state for span in after] == [SpanState.REJECTED, *[SpanState.SUGGESTED] * (len(before) - 1)]


def test_articles_that_go_while_they_are_read_are_passed_over(project, rows):
    run(importing.import_paths(project, [rows]))
    steps = highlighting.highlight_project(project)
    next(steps)
    history.undo(project)
    assert run(steps) == 30
    assert browsing.articles(project) == []


def test_what_was_read_for_other_labels_is_not_written_and_comes_with_the_next_run(project, rows):
    run(importing.import_paths(project, [rows]))
    steps = highlighting.highlight_project(project)
    next(steps)
    known = labels.label_set(project)
    label_changes.change_label_set(project, replace(known, labels=tuple(label for label in known.labels if label.name != "LOC")))
    run(steps)
    assert "LOC" not in {label for *_, label in shown(project)}
    run(highlighting.highlight_project(project))
    assert "LOC" not in {label for *_, label in shown(project)}
    assert len({name for name, *_ in shown(project)}) == 30


def test_what_cannot_be_read_is_named_line_by_line_after_the_rest(tmp_path, rows):
    (tmp_path / "empty.txt").touch()
    lines = highlighting.highlight_files([tmp_path / "empty.txt", rows, tmp_path / "missing.txt"])
    assert len([next(lines) for _ in range(30)]) == 30
    with pytest.raises(BadInput) as problem:
        next(lines)
    assert [line.split(": ")[0] for line in str(problem.value).splitlines()] == [str(tmp_path / "empty.txt"), str(tmp_path / "missing.txt")]


READ = """
import sys
from annotator.actions import highlighting
lines = highlighting.highlight_files([sys.argv[1]], jobs=2)
print(len(next(lines)["spans"]), flush=True)
input()
"""


def test_the_processes_end_with_a_program_that_is_killed(rows):
    with subprocess.Popen([sys.executable, "-c", READ, rows], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert int(program.stdout.readline()) > 0
        program.kill()
        program.communicate(timeout=20)  # its output ends with the last process that has it
