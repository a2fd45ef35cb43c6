"""A real process on a real X server with an Arabic layout: letters and Ctrl with letters are commands there too."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.actions import browsing, projects, settings
from annotator.model.review import ReviewSpan, SpanState

_PROGRAMS = ("Xvfb", "setxkbmap", "xdotool")
_MISSING = [program for program in _PROGRAMS if shutil.which(program) is None]
_KEYCODES = {"X": 53, "Z": 52, "L": 46, "O": 32, "Return": 36}  # the places of the keys on the board, whatever they write
_PATIENCE = 30.0

pytestmark = [pytest.mark.skipif(bool(_MISSING), reason=f"needs {', '.join(_MISSING)}"), pytest.mark.slow]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of its own, on a display number that it chooses."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-noreset", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def until(found: Callable[[], object]) -> object:
    """What `found` returns once it is true; fails after a while."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if result := found():
            return result
        time.sleep(0.05)
    pytest.fail("waited in vain")


class Desk:
    """The program's window on the X server, and the keys that are pressed there."""

    def __init__(self, display: str, layout: str, project: Path) -> None:
        self._project = project
        self._env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
        subprocess.run(["setxkbmap", *layout.split()], env=self._env, check=True)
        program = f"from annotator.ui import run; raise SystemExit(run({str(project)!r}))"
        self.process = subprocess.Popen([sys.executable, "-c", program], env=self._env)
        self.window = str(until(self._find)).splitlines()[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window], env=self._env, check=True)

    def _find(self) -> str:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "news"], env=self._env, capture_output=True, text=True)
        return found.stdout.strip()

    def press(self, *keys: str) -> None:
        for key in keys:
            *modifiers, name = key.split("+")
            chord = "+".join([*modifiers, str(_KEYCODES[name])])
            subprocess.run(["xdotool", "key", chord], env=self._env, check=True)

    def span(self, quote: str) -> ReviewSpan:
        with projects.open(self._project, writable=False, annotator="Maryam") as project:
            spans = browsing.spans(project, browsing.articles(project, limit=1)[0].id)
            return next(span for span in spans if span.quote == quote)

    def wait_for(self, quote: str, state: SpanState, label: str = "LOC") -> None:
        until(lambda: (self.span(quote).state, self.span(quote).label) == (state, label))


@pytest.fixture
def desk(display: str, project_path: Path) -> Iterator[Callable[[str], Desk]]:
    opened: list[Desk] = []

    def open_with(layout: str) -> Desk:
        settings.save(settings.Settings(annotator="Maryam", language="en", theme="light"))
        opened.append(Desk(display, layout, project_path))
        return opened[-1]

    yield open_with
    for desk in opened:
        desk.process.terminate()
        desk.process.wait()


@pytest.mark.parametrize("layout", ["ara", "ara azerty", "us"])
def test_letters_decide_and_control_letters_undo(desk: Callable[[str], Desk], layout: str) -> None:
    at_work = desk(layout)
    at_work.press("X")
    at_work.wait_for("مراكش", SpanState.REJECTED)
    at_work.press("ctrl+Z")
    at_work.wait_for("مراكش", SpanState.SUGGESTED)
    at_work.press("L", "O")
    at_work.wait_for("مراكش", SpanState.CONFIRMED, "ORG")
