"""The entity model of camel-tools reads a project, through its real loader, with a tiny model that is made here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.actions import browsing, camel, highlighting, importing, settings
from annotator.actions.camel import CamelState
from annotator.highlight.camel import model
from annotator.model.errors import BadInput
from tests.actions.running import run
from tests.highlight.camel import tiny_model

MARKED = tiny_model.SENTENCE.replace("لمرابي", "\u200f لمرابي \u00ad").replace("إلى", "إلى ُ \u200b")


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("camel") / "tiny"
    subprocess.run([sys.executable, tiny_model.__file__, str(folder)], check=True, capture_output=True)
    return folder


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    monkeypatch.delenv("CAMELTOOLS_DATA", raising=False)


@pytest.mark.usefixtures("nowhere")
def test_without_a_model_the_command_that_installs_it_is_told(project):
    assert camel.camel() == camel.Camel(CamelState.NOT_INSTALLED, None, "camel_data -i ner-arabert")
    with pytest.raises(BadInput, match="camel_data -i ner-arabert"):
        run(camel.read(project))


@pytest.mark.slow
def test_it_reads_every_article_once_and_what_it_finds_is_offered(project, tiny):
    settings.save(settings.Settings(camel_folder=str(tiny)))
    texts = {"plain": tiny_model.SENTENCE, "marked": MARKED, "blank": "ُ ُ\n\u200f\n.", "long": "كلمة " * 300 + "\n" + tiny_model.SENTENCE}
    for name, text in texts.items():
        importing.import_text(project, text, name=name)
    states = [camel.camel().state for _ in camel.read(project)]
    assert (states[0], states[-1]) == (CamelState.LOADING, CamelState.READY)
    for name in ("plain", "marked", "long"):
        article = browsing.find_article(project, name)
        offered = [span for span in browsing.spans(project, article.id) if "camel" in span.suggestion.origin]
        found = {(span.quote.replace("\u200f ", ""), span.label) for span in offered}
        assert {("زهوان لمرابي", "PER"), ("تيزلمار", "LOC")} <= found
        assert all(article.text[span.start : span.end] == span.quote for span in offered)
    assert run(camel.read(project)) == 0
    highlighting.highlight_article(project, article.id)
    assert [span for span in browsing.spans(project, article.id) if "camel" in span.suggestion.origin] == offered
    assert "torch" not in sys.modules


@pytest.mark.slow
def test_texts_of_no_project_are_heard_too(tiny, tmp_path):
    settings.save(settings.Settings(camel_folder=str(tiny)))
    (tmp_path / "news.txt").write_text(tiny_model.SENTENCE, encoding="utf-8")
    with camel.listening() as hear:
        (line,) = highlighting.highlight_files([tmp_path / "news.txt"], hear=hear)
    found = {(span["text"], span["label"]) for span in line["spans"] if "camel" in span["origin"]}
    assert found == {("زهوان لمرابي", "PER"), ("تيزلمار", "LOC")}


@pytest.mark.slow
def test_a_model_that_cannot_name_what_is_no_name_is_told(project, tiny, tmp_path):
    broken = tmp_path / "broken"
    broken.mkdir()
    for file in tiny.iterdir():
        (broken / file.name).write_bytes(file.read_bytes())
    config = (broken / "config.json").read_text(encoding="utf-8")
    (broken / "config.json").write_text(config.replace('"O"', '"X"'), encoding="utf-8")
    settings.save(settings.Settings(camel_folder=str(broken)))
    assert model.find(broken)
    importing.import_text(project, tiny_model.SENTENCE)
    with pytest.raises(BadInput, match="no label O"):
        run(camel.read(project))
    assert camel.camel().state is CamelState.READY
