"""Where a model of camel-tools is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.highlight.camel import model


def put(folder: Path, *, weights: str = "model.safetensors") -> Path:
    folder.mkdir(parents=True)
    for name in ("config.json", "vocab.txt", weights):
        (folder / name).write_text("{}", encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(model.sys, "platform", "linux")
    monkeypatch.delenv("CAMELTOOLS_DATA", raising=False)
    return tmp_path


def test_where_its_installer_puts_it(home):
    assert model.find() is None
    folder = put(home / ".camel_tools" / "data" / "ner" / "arabert", weights="pytorch_model.bin")
    assert model.find() == folder


def test_where_the_environment_says(home, monkeypatch):
    monkeypatch.setenv("CAMELTOOLS_DATA", str(home / "elsewhere"))
    folder = put(home / "elsewhere" / "data" / "ner" / "other")
    assert model.find() == folder


def test_the_chosen_folder_and_no_other(home):
    put(home / ".camel_tools" / "data" / "ner" / "arabert")
    chosen = put(home / "mine")
    assert model.find(chosen) == chosen
    assert model.find(home / "empty") is None


def test_a_folder_without_weights_holds_no_model(home):
    folder = put(home / "mine")
    (folder / "model.safetensors").unlink()
    assert model.find(folder) is None


def test_two_models_are_told_apart(home):
    first, second = put(home / "one"), put(home / "two")
    assert model.identity(first) == model.identity(second)
    (second / "vocab.txt").write_text("قصرمون", encoding="utf-8")
    assert model.identity(first) != model.identity(second)
