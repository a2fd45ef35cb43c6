"""The article list reads page by page and follows what changes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.actions import importing, projects
from annotator.ui.window import MainWindow

COUNT = 430


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A project of more articles than two pages hold."""
    lines = tmp_path / "many.jsonl"
    texts = (f"زار الوفد رقم {number} مدينة سلا." for number in range(COUNT))
    lines.write_text("\n".join(json.dumps({"id": f"a{n:03}", "text": text}) for n, text in enumerate(texts)), encoding="utf-8")
    path = tmp_path / "many.tahqiq"
    with projects.create(path, annotator="Maryam") as project:
        for _ in importing.import_paths(project, [lines]):
            pass
    return path


def test_pages_are_read_when_they_are_needed(make_window: Callable[..., MainWindow], many: Path) -> None:
    window = make_window()
    assert window.open_path(str(many))
    rows = window.workbench.article_list.articles.model()
    assert rows.rowCount() == 200
    root = window.workbench.article_list.articles.rootIndex()
    while rows.canFetchMore(root):
        rows.fetchMore(root)
    assert rows.rowCount() == COUNT
    assert len(set(rows.all_keys())) == COUNT


def test_article_of_a_later_page_is_marked_in_the_list(make_window: Callable[..., MainWindow], many: Path) -> None:
    window = make_window()
    assert window.open_path(str(many))
    for _ in range(5):
        window.commands.run("next_article")
    articles = window.workbench.article_list.articles
    assert articles.currentIndex().row() == 5
    window.workbench.article_list.field.setText('"رقم 321"')
    window.workbench.article_list.search()
    hits = window.workbench.article_list.hits.rows
    assert hits.rowCount() == 1
    window.session.show_place(*hits.row(0).key)
    assert articles.currentIndex().row() == 321
