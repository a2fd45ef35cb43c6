"""The article list reads page by page and follows what changes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, importing, projects
from annotator.ui.dialogs import MetadataDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import next_frame

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


def test_rows_are_read_when_they_are_seen(make_window: Callable[..., MainWindow], many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = make_window()
    assert window.open_path(str(many))
    rows = window.workbench.article_list.articles.model()
    assert rows.rowCount() == len(set(rows.all_keys())) == COUNT
    read, articles = [], browsing.articles
    monkeypatch.setattr(browsing, "articles", lambda *given, **asked: read.append(asked["limit"]) or articles(*given, **asked))
    assert [rows.row(place).title for place in (*range(400, COUNT), 0)] == [f"a{place:03}" for place in (*range(400, COUNT), 0)]
    assert sum(read) < COUNT / 2


def test_articles_that_come_in_are_added_at_the_end_and_those_that_go_are_gone(
    make_window: Callable[..., MainWindow], many: Path, qtbot: QtBot
) -> None:
    window = make_window()
    assert window.open_path(str(many))
    listed = window.workbench.article_list.articles
    last = browsing.article_ids(window.session.project)[-1]
    window.session.show_article(last)
    QGuiApplication.clipboard().setText("عاد الوفد من سلا مساء أمس بعد زيارة قصيرة.")
    window.commands.run("paste_article")
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert (listed.rows.rowCount(), listed.currentIndex().row()) == (COUNT + 1, COUNT - 1)
    assert listed.rows.row(COUNT).title.startswith("عاد الوفد")
    window.commands.run("undo")
    next_frame()
    assert (listed.rows.rowCount(), listed.currentIndex().row()) == (COUNT, COUNT - 1)
    window.commands.run("redo")
    next_frame()
    assert listed.rows.rowCount() == COUNT + 1


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


def test_words_that_no_article_has_are_said_to_be_in_none(window: MainWindow) -> None:
    article_list = window.workbench.article_list

    def shown() -> tuple[bool, bool, list[str]]:
        said = [label.text() for label in article_list.findChildren(QLabel) if label.isVisible()]
        return article_list.articles.isVisible(), article_list.hits.isVisible(), said

    for words, expected in (
        ("الزيتون", (False, True, [])),
        ("\"' OR NEAR( 😀", (False, False, ["These words are in no article."])),
        ("", (True, False, [])),
    ):
        article_list.field.setText(words)
        article_list.search()
        assert shown() == expected


def test_an_article_without_a_title_is_known_by_its_first_words(window: MainWindow, qtbot: QtBot) -> None:
    rows = window.workbench.article_list.articles.rows
    assert rows.row(0).title == "forum"
    assert rows.row(0).subtitle.startswith("\u2067افتتح وزير الصحة أمس بمراكش")
    window.commands.run("metadata")
    dialog = window.findChild(MetadataDialog)
    dialog.title_line.setText("منتدى الأطباء بمراكش")
    dialog.outlet.setText("صدى المشرق")
    dialog.accept()
    qtbot.waitUntil(lambda: rows.row(0).title == "منتدى الأطباء بمراكش")
    assert rows.row(0).subtitle == "\u2068صدى المشرق\u2069"
