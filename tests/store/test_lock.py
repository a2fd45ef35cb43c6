"""One process writes to a project at a time, whatever path leads to it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.model.errors import ProjectLocked
from annotator.store.lock import Lock

HOLD = """
import sys
from pathlib import Path
from annotator.store.lock import Lock
lock = Lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_lock_is_refused_until_the_first_is_released(tmp_path: Path) -> None:
    path = tmp_path / "news.tahqiq"
    first = Lock(path)
    with pytest.raises(ProjectLocked, match=r"news\.tahqiq is open for writing"):
        Lock(path)
    first.release()
    Lock(path).release()


def test_nothing_is_left_beside_the_project(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "news.tahqiq")
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_a_killed_process_gives_its_lock_back(tmp_path: Path) -> None:
    path = tmp_path / "news.tahqiq"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(ProjectLocked):
            Lock(path)
        holder.kill()
        holder.wait()
        Lock(path).release()
