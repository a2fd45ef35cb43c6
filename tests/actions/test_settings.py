"""Settings of the person at the machine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.actions import settings
from annotator.actions.settings import Settings
from annotator.model.errors import KnownError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TAHQIQ_CONFIG", str(tmp_path / "mine"))
    return tmp_path / "mine"


def test_without_any_the_defaults_hold(folder: Path) -> None:
    assert settings.load() == Settings()
    assert not folder.exists()


def test_what_was_saved_is_loaded(folder: Path) -> None:
    mine = Settings("أمل", "ar", "dark", "Amiri", 18, line_height=2.4, toured=True, recent=("/a.tahqiq",))
    settings.save(mine)
    assert settings.load() == mine
    assert [path.name for path in folder.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", ["", "{", "[1]", "null", '{"unknown": 1}', '{"recent": 5, "annotator": 7, "text_size": "x"}'])
def test_a_file_that_cannot_be_read_is_no_reason_to_stop(folder: Path, content: str) -> None:
    folder.mkdir()
    (folder / "settings.json").write_text(content, encoding="utf-8")
    assert settings.load() == Settings()


def test_what_can_be_used_of_a_file_is(folder: Path) -> None:
    folder.mkdir()
    (folder / "settings.json").write_text('{"annotator": "أمل", "theme": 3, "recent": ["/a.tahqiq", null]}', encoding="utf-8")
    assert settings.load() == Settings("أمل", recent=("/a.tahqiq",))


def test_a_folder_that_cannot_be_made_is_told_and_no_reason_not_to_open_a_project(folder: Path) -> None:
    folder.write_text("a file is in the way", encoding="utf-8")
    with pytest.raises(KnownError, match="cannot be kept"):
        settings.save(Settings("أمل"))
    settings.remember("/a.tahqiq")
    assert settings.load() == Settings()


def test_the_project_opened_last_comes_first_and_only_once(folder: Path) -> None:
    settings.save(replace(settings.load(), annotator="أمل"))
    for number in (*range(12), 5):
        settings.remember(folder / f"{number}.tahqiq")
    names = [Path(path).stem for path in settings.load().recent]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    assert settings.load().annotator == "أمل"
