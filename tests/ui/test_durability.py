"""No decision that the window has shown is lost when the process is killed, whenever that happens."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from itertools import islice, takewhile
from pathlib import Path

import pytest

from annotator.actions import browsing, importing, projects
from annotator.model.review import Suggestion
from annotator.store import Project, decided, suggestions

KILLS = 200
MOST = 8
"""Decisions that a window shows before it is killed, at most; the kill falls anywhere in the next one."""
NEWS = "وصلت القافلة رقم {number} إلى الواحة.\n"

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="forks, so that 200 windows start in a minute")]

REVIEWER = """
import faulthandler, os, sys
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from annotator.ui.application import Program

class Paints(QObject):
    count = 0

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False

def tell(line):
    os.write(1, f"{line}\\n".encode())  # whole, where print may write the end of the line apart and be killed before it

def review(path):
    faulthandler.dump_traceback_later(60, exit=True)  # a window that hangs says where, and ends
    program = Program()
    program.show(path)
    session, view = program.window.session, program.window.workbench.view
    paints = Paints()
    view.viewport().installEventFilter(paints)
    while session.undecided():
        key, before = session.selected.key, paints.count
        QTest.keyClick(view, Qt.Key.Key_Return)
        while paints.count == before:
            program.app.processEvents()
        tell(next(span.annotation.id for span in session.spans if span.key == key))

for path in sys.stdin:
    child = os.fork()
    if child == 0:
        review(path.rstrip())
        os._exit(0)
    tell(child)
    os.waitpid(child, 0)
    tell("ended")
"""


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """A project with an article of sixty suggestions."""
    path = tmp_path / "convoys.tahqiq"
    text = "".join(NEWS.format(number=number) for number in range(60))
    with projects.create(path, annotator="Maryam") as project:
        (article,) = importing.import_text(project, text, name="convoys").articles
        places = [index for index in range(len(text)) if text.startswith("الواحة", index)]
        offered = [Suggestion(start, start + 6, "LOC", "الواحة", (start, start + 6), "test", "test", 0.9) for start in places]
        project.write(lambda db: suggestions.replace(db, article, offered, version="test"))
    return path


def kept(project: Project) -> set[str]:
    return {made.id for row in browsing.articles(project) for made in decided.of_article(project.read(), row.id)}


def test_every_decision_that_was_shown_is_found_after_a_kill(project_path: Path, tmp_path: Path) -> None:
    chance = random.Random(1)
    shown = 0
    command = [sys.executable, "-c", REVIEWER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as nursery:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        for number in range(KILLS):
            path = Path(shutil.copy(project_path, tmp_path / f"{number}.tahqiq"))
            print(path, file=nursery.stdin, flush=True)
            child = int(nursery.stdout.readline())
            decisions = takewhile(lambda line: line != "ended\n", nursery.stdout)
            told = set(islice(decisions, 1))
            began, more = time.perf_counter(), chance.randint(1, MOST - 1)
            told |= set(islice(decisions, more))
            assert len(told) == 1 + more, "the window ended before it was killed"
            time.sleep(chance.uniform(0, (time.perf_counter() - began) / more))
            os.kill(child, signal.SIGKILL)
            told |= set(decisions)
            with projects.open(path, annotator="Maryam") as project:
                found = kept(project)
            assert {line.strip() for line in told} <= found
            assert len(found) - len(told) <= 1  # the one that was on the disk and not yet shown
            shown += len(told)
            path.unlink()
        nursery.stdin.close()
    assert shown >= 2 * KILLS
