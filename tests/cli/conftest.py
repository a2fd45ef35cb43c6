"""The command line, called as it is from a shell but in this process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from annotator.cli import commands, running


@dataclass(frozen=True)
class Outcome:
    """Exit status, standard output and standard error of a command."""

    status: int
    out: str
    err: str


Tahqiq = Callable[..., Outcome]


@pytest.fixture
def tahqiq(capfd: pytest.CaptureFixture[str]) -> Tahqiq:
    """Calls `tahqiq` with arguments."""

    def call(*arguments: object) -> Outcome:
        capfd.readouterr()
        status = running.told(lambda: commands.run([str(argument) for argument in arguments]))
        return Outcome(status, *capfd.readouterr())

    return call


@pytest.fixture
def press(tmp_path: Path) -> Path:
    """A folder of two articles."""
    folder = tmp_path / "press"
    folder.mkdir()
    (folder / "library.txt").write_text(
        "أعلنت بلدية الواحة أن أشغال ترميم المكتبة القديمة انتهت بعد سنتين، وأن كلفتها بلغت 3,5 ملايين درهم.", encoding="utf-8"
    )
    (folder / "convoy.txt").write_text(
        "وصلت إلى الواحة يوم 17 ماي 2023 قافلة تضم أربعين شاحنة محملة بالمواد الغذائية والأدوية.", encoding="utf-8"
    )
    return folder
