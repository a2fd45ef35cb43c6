"""Long actions run beside the window and stop between two steps."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from annotator.model.errors import BadInput
from annotator.model.progress import Progress
from annotator.ui.jobs import Jobs


@pytest.fixture
def jobs(qapp: QCoreApplication) -> Iterator[Jobs]:
    made = Jobs(qapp)
    yield made
    made.stop()
    made.deleteLater()


def test_steps_are_told_and_the_report_comes_in_the_gui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[object] = []

    def action() -> Generator[Progress, None, str]:
        seen.append(threading.current_thread() is threading.main_thread())
        yield Progress(1, 2)
        yield Progress(2, 2)
        return "report"

    with qtbot.waitSignal(jobs.ended):
        jobs.progressed.connect(lambda title, progress: seen.append((title, progress.done)))
        jobs.run("Importing", action, lambda report: seen.append((report, threading.current_thread() is threading.main_thread())))
    assert [step for step in seen if isinstance(step, tuple)][:3] == [("Importing", 0), ("Importing", 1), ("Importing", 2)]
    assert False in seen
    assert seen[-1] == ("report", True)


def test_cancel_stops_between_two_steps_and_drops_what_waits(qtbot: QtBot, jobs: Jobs) -> None:
    written: list[int] = []
    reports: list[object] = []
    first_step, go_on = threading.Event(), threading.Event()

    def action() -> Generator[Progress, None, None]:
        for number in range(5):
            written.append(number)
            yield Progress(number, 5)
            first_step.set()
            go_on.wait(5)

    jobs.run("first", action, reports.append)
    jobs.run("second", action, reports.append)
    assert first_step.wait(5)
    with qtbot.waitSignal(jobs.ended):
        jobs.cancel()
        go_on.set()
    assert written == [0, 1]
    assert reports == []
    assert not jobs.running


def test_jobs_run_one_after_another(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[str] = []

    def action(name: str) -> Generator[Progress, None, None]:
        order.append(name)
        yield Progress(0, 0)

    jobs.run("one", lambda: action("one"))
    jobs.run("two", lambda: action("two"))
    qtbot.waitUntil(lambda: not jobs.running)
    assert order == ["one", "two"]


def test_known_error_is_told_in_its_sentence(qtbot: QtBot, jobs: Jobs) -> None:
    def action() -> Generator[Progress, None, None]:
        yield Progress(0, 0)
        raise BadInput("The file is empty.")

    with qtbot.waitSignal(jobs.told) as told:
        jobs.run("Importing", action)
    assert str(told.args[0]) == "The file is empty."


def test_bug_in_a_job_reaches_the_exception_hook(qtbot: QtBot, jobs: Jobs) -> None:
    def action() -> Generator[Progress, None, None]:
        yield Progress(0, 0)
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        jobs.run("Importing", action)
        qtbot.waitUntil(lambda: not jobs.running)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
