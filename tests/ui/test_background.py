"""What is asked for off the GUI thread."""

from __future__ import annotations

import threading

from annotator.actions import browsing
from annotator.actions.projects import Project
from annotator.ui.window import MainWindow


def test_nothing_reads_a_project_that_is_closed_not_even_for_a_dropped_answer(window: MainWindow) -> None:
    background, begun, go_on, read = window.tools.background, threading.Event(), threading.Event(), []

    def slow(project: Project) -> None:
        begun.set()
        go_on.wait(timeout=60)
        read.append(len(browsing.articles(project)))

    background.ask(slow, read.append)
    assert begun.wait(timeout=60)
    background.ask(lambda project: read.append(len(browsing.articles(project))), read.append)  # drops the first answer
    threading.Timer(0.05, go_on.set).start()
    window.session.close()
    assert read == [2, 2]
    assert not background.busy
