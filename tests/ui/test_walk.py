"""A newcomer finishes the first sample with what the screen says, and the page that tells it shows what is seen today."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from annotator.actions import settings
from annotator.ui import language, walk

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.usefixtures("qapp")
def test_the_walk_is_walked_and_told(tmp_path: Path) -> None:
    before = settings.load()
    try:
        names = walk.walk(tmp_path, language="en", theme="light")
    finally:
        language.install("en")
    told = (ROOT / "packaging" / "walk.md").read_text(encoding="utf-8")
    assert re.findall(r"\(pictures/(.+?)\)", told) == names
    assert all((ROOT / "packaging" / "pictures" / name).is_file() for name in names)
    whole = [name for name in names if name != "walk-name.png"]
    assert all((QImage(str(tmp_path / name)).width(), QImage(str(tmp_path / name)).height()) == walk.SIZE for name in whole)
    assert settings.load() == before
