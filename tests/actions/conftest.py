"""Projects for the tests of actions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.actions import projects
from annotator.store import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An empty project, open for writing; ليلى annotates."""
    with projects.create(tmp_path / "press.tahqiq", annotator="ليلى") as made:
        yield made
