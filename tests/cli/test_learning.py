"""`tahqiq train` tells how a model reads before it is used; `tahqiq highlight --with camel` tells what is missing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.actions import articles, importing, projects, review
from annotator.model.article import ArticleState
from tests.highlight.learned import press as region


@pytest.fixture
def taught_by(tmp_path: Path) -> Path:
    """A project of decided articles, and of one that waits."""
    path = tmp_path / "region.tahqiq"
    with projects.create(path, annotator="ليلى") as project:
        for number, example in enumerate(region.articles(14)):
            article_id = importing.import_text(project, example.text, name=str(number)).articles[0]
            for start, end, label in example.names:
                review.add(project, article_id, start, end, label)
            articles.set_state(project, article_id, ArticleState.DONE)
        importing.import_text(project, "وصلت القافلة إلى بوزملان مساء أمس.", name="next")
    return path


def test_figures_of_held_out_articles_are_printed_and_the_model_is_used(tahqiq, taught_by):
    done = tahqiq("train", taught_by)
    assert done.status == 0
    assert done.out.splitlines()[-1].startswith("all\t")
    assert "2 were held out" in done.err
    assert done.err.index("it is used") < done.err.index("1 article highlighted anew")
    assert "بوزملان" in tahqiq("show", taught_by, "next").out


def test_what_was_learned_can_be_switched_off(tahqiq, taught_by):
    tahqiq("train", taught_by)
    assert tahqiq("train", taught_by, "--leave").status == 0
    assert "LOC" not in tahqiq("show", taught_by, "next").out
    assert tahqiq("train", taught_by, "--use").status == 0
    assert "LOC" in tahqiq("show", taught_by, "next").out


def test_a_project_is_highlighted_with_what_was_learned(tahqiq, taught_by):
    done = tahqiq("highlight", taught_by, "--with", "learned")
    assert (done.status, "tahqiq train" in done.err) == (2, True)
    tahqiq("train", taught_by)
    tahqiq("train", taught_by, "--leave")
    assert tahqiq("highlight", taught_by, "--with", "learned").status == 0
    assert "LOC" in tahqiq("show", taught_by, "next").out
    assert tahqiq("highlight", taught_by, "--with", "nobody").status == 2


def test_files_are_highlighted_with_what_a_project_has_learned(tahqiq, taught_by, tmp_path):
    tahqiq("train", taught_by)
    news = tmp_path / "news.txt"
    news.write_text("وصلت القافلة إلى بوزملان مساء أمس.", encoding="utf-8")

    def found(*arguments: object) -> set[str]:
        done = tahqiq("highlight", news, "--stdout", *arguments)
        assert done.status == 0
        return {span["text"] for span in json.loads(done.out)["spans"] if span["label"] == "LOC"}

    assert found() == set()
    assert found("--with", taught_by) == {"بوزملان"}
    assert tahqiq("highlight", news, "--stdout", "--with", tmp_path / "missing.tahqiq").status == 2
    assert "give the project" in tahqiq("highlight", news, "--stdout", "--with", "learned").err


def test_without_the_model_of_camel_tools_its_command_is_told(tahqiq, taught_by, tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    monkeypatch.delenv("CAMELTOOLS_DATA", raising=False)
    done = tahqiq("highlight", taught_by, "--with", "camel")
    assert done.status == 2
    assert "camel_data -i ner-arabert" in done.err
    assert "camel_data -i ner-arabert" in tahqiq("highlight", tmp_path / "news.txt", "--stdout", "--with", "camel").err
