"""A project whose file is deleted, moved or replaced while it is open: nothing is written where nobody would find it."""

from __future__ import annotations

import shutil
import sys
import threading
from pathlib import Path

import pytest

from annotator.actions import browsing, projects, review
from annotator.model.errors import ProjectReplaced
from annotator.model.review import ReviewSpan, SpanState
from annotator.store import Project

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file can neither be deleted nor moved there")

TOLD = r"newsroom\.tahqiq was deleted, moved or replaced while it was open: nothing was changed"


def first_span(project: Project) -> ReviewSpan:
    return browsing.spans(project, browsing.articles(project)[0].id)[0]


def decided(path: Path) -> int:
    with projects.open(path, annotator="أمل", writable=False) as project:
        return browsing.counts(project).decided


@pytest.fixture
def away(tmp_path: Path) -> Path:
    """Somewhere else on the same disk."""
    return tmp_path / "elsewhere.tahqiq"


def test_a_deleted_file_takes_no_decision_and_a_copy_saves_what_was_there(newsroom: Project, away: Path) -> None:
    review.confirm(newsroom, first_span(newsroom))
    newsroom.path.unlink()
    with pytest.raises(ProjectReplaced, match=TOLD):
        review.reject(newsroom, first_span(newsroom))
    assert first_span(newsroom).state is SpanState.CONFIRMED
    projects.backup(newsroom, away)
    assert decided(away) == 1


def test_a_file_that_is_put_back_takes_decisions_again(newsroom: Project, away: Path) -> None:
    newsroom.path.rename(away)
    with pytest.raises(ProjectReplaced, match=TOLD):
        review.confirm(newsroom, first_span(newsroom))
    away.rename(newsroom.path)
    review.confirm(newsroom, first_span(newsroom))
    newsroom.close()
    assert decided(newsroom.path) == 1


def test_a_restored_copy_takes_no_decision_until_it_is_opened(newsroom: Project, away: Path) -> None:
    projects.backup(newsroom, away)
    review.confirm(newsroom, first_span(newsroom))
    away.replace(newsroom.path)
    with pytest.raises(ProjectReplaced, match=TOLD):
        review.reject(newsroom, first_span(newsroom))
    newsroom.close()
    assert decided(newsroom.path) == 0
    with projects.open(newsroom.path, annotator="أمل") as restored:
        review.confirm_many(restored, browsing.spans(restored, browsing.articles(restored)[0].id))
    assert [found.name for found in newsroom.path.parent.glob("*.tahqiq*")] == [newsroom.path.name]
    assert decided(newsroom.path) == 6


def test_a_thread_that_reads_for_the_first_time_does_not_read_another_file(newsroom: Project, away: Path) -> None:
    shutil.copy(newsroom.path, away)
    away.replace(newsroom.path)
    told: list[BaseException] = []

    def read() -> None:
        try:
            browsing.articles(newsroom)
        except ProjectReplaced as error:
            told.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert len(told) == 1


def test_a_folder_that_is_gone_is_told(newsroom: Project, tmp_path: Path) -> None:
    """As when a disk is pulled out or a network folder is no longer there."""
    folder = tmp_path / "desk"
    folder.mkdir()
    path = folder / "newsroom.tahqiq"
    projects.backup(newsroom, path)
    with projects.open(path, annotator="أمل") as project:
        span = first_span(project)
        shutil.rmtree(folder)
        with pytest.raises(ProjectReplaced, match=TOLD):
            review.confirm(project, span)
