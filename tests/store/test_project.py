"""The project file: made whole, refused with one sentence where it cannot be used, complete as one file."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from annotator.actions import browsing, projects, review
from annotator.actions.labels import shipped_label_set
from annotator.model.errors import BadInput, KnownError, ProjectLocked, ProjectUnusable
from annotator.model.review import SpanState
from annotator.store import Connection, Project, file, log, schema


def decide_all(project: Project) -> None:
    for row in browsing.articles(project):
        review.confirm_many(project, browsing.spans(project, row.id))


def decided(path: Path) -> int:
    """How many decisions a copy of the one file alone holds."""
    copy = path.with_name("copy.tahqiq")
    shutil.copy(path, copy)
    with projects.open(copy, annotator="أمل") as project:
        found = browsing.counts(project).decided
    copy.unlink()
    return found


def test_a_new_project_is_one_file_and_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "news.tahqiq"
    projects.create(path, annotator="أمل").close()
    assert [found.name for found in tmp_path.iterdir()] == ["news.tahqiq"]
    with projects.open(path, annotator="أمل") as project:
        assert browsing.articles(project) == []
        assert project.writable


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "news.tahqiq"
    path.write_text("notes", encoding="utf-8")
    with pytest.raises(BadInput, match="is there already"):
        projects.create(path, annotator="أمل")
    assert path.read_text(encoding="utf-8") == "notes"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProjectUnusable, match="There is no folder"):
        projects.create(tmp_path / "nowhere" / "news.tahqiq", annotator="أمل")


def test_no_project_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProjectUnusable, match="There is no project"):
        projects.open(tmp_path / "news.tahqiq", annotator="أمل")


@pytest.mark.parametrize("content", [b"", b"plain text, and more of it" * 20, b"SQLite format 3\0" + bytes(200)])
def test_a_file_that_is_no_project_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "news.tahqiq"
    path.write_bytes(content)
    for writable in (True, False):
        with pytest.raises(ProjectUnusable, match="is not a Tahqiq project"):
            projects.open(path, annotator="أمل", writable=writable)
    assert path.read_bytes() == content
    assert not projects.is_project(path)
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_database_is_no_project(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE notes (note TEXT)")
    db.close()
    with pytest.raises(ProjectUnusable, match="is not a Tahqiq project"):
        projects.open(path, annotator="أمل")


def test_a_newer_file_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "news.tahqiq"
    projects.create(path, annotator="أمل").close()
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {file.VERSION + 1}")
    db.close()
    before = path.read_bytes()
    for writable in (True, False):
        with pytest.raises(ProjectUnusable, match="newer version"):
            projects.open(path, annotator="أمل", writable=writable)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_cut_file_is_told_as_damaged(newsroom: Project) -> None:
    newsroom.close()
    path = newsroom.path
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2 // 4096 * 4096])
    with pytest.raises(ProjectUnusable, match="is damaged"):
        projects.open(path, annotator="أمل")


def test_a_page_that_is_spoilt_is_told_as_damaged_when_it_is_read(newsroom: Project) -> None:
    newsroom.close()
    path = newsroom.path
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(ProjectUnusable, match="is damaged"), projects.open(path, annotator="أمل") as project:
        browsing.articles(project)


def test_a_second_writer_gets_one_sentence_and_may_read(newsroom: Project) -> None:
    with pytest.raises(ProjectLocked, match="is open for writing in another window"):
        projects.open(newsroom.path, annotator="سعيد")
    with projects.open(newsroom.path, annotator="سعيد", writable=False) as reader:
        assert len(browsing.articles(reader)) == 2
        span = browsing.spans(reader, browsing.articles(reader)[0].id)[0]
        with pytest.raises(ProjectLocked, match="open for reading only"):
            review.confirm(reader, span)


def test_links_and_relative_paths_lead_to_the_same_lock(newsroom: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.tahqiq"
    link.symlink_to(newsroom.path)
    monkeypatch.chdir(newsroom.path.parent)
    for other_way in (link, Path(newsroom.path.name)):
        with pytest.raises(ProjectLocked):
            projects.open(other_way, annotator="سعيد")


def test_a_copy_of_the_closed_file_is_complete(newsroom: Project) -> None:
    decide_all(newsroom)
    newsroom.close()
    assert decided(newsroom.path) == 9
    assert [found.name for found in newsroom.path.parent.iterdir()] == ["newsroom.tahqiq"]


def test_a_copy_of_the_open_file_is_complete_after_five_seconds_of_rest(newsroom: Project) -> None:
    decide_all(newsroom)
    assert log.PAUSE < 5
    deadline = time.monotonic() + 60
    while decided(newsroom.path) < 9 and time.monotonic() < deadline:
        time.sleep(log.PAUSE)
    assert decided(newsroom.path) == 9


def test_a_backup_of_the_open_project_is_complete(newsroom: Project) -> None:
    decide_all(newsroom)
    target = newsroom.path.with_name("backup.tahqiq")
    projects.backup(newsroom, target)
    with projects.open(target, annotator="أمل") as copy:
        assert browsing.counts(copy).decided == 9
    with pytest.raises(BadInput, match="is there already"):
        projects.backup(newsroom, target)
    with pytest.raises(BadInput, match="cannot be written"):
        projects.backup(newsroom, target.with_name("nowhere") / "backup.tahqiq")
    assert {found.name for found in target.parent.iterdir() if found.suffix == ".new"} == set()


def test_a_full_disk_is_told_and_keeps_what_was_there(newsroom: Project) -> None:
    article = browsing.articles(newsroom)[0].id
    spans = browsing.spans(newsroom, article)
    review.confirm(newsroom, spans[0])
    newsroom.write(lambda db: db.run(f"PRAGMA max_page_count = {db.scalar('PRAGMA page_count')}"))
    note = "ما مصدر هذا الرقم؟ " * 2000
    with pytest.raises(KnownError, match="disk is full"):
        review.unsure(newsroom, spans[1], note=note)
    states = [span.state for span in browsing.spans(newsroom, article)]
    assert states == [SpanState.CONFIRMED] + [SpanState.SUGGESTED] * 5
    newsroom.write(lambda db: db.run("PRAGMA max_page_count = 1000000"))
    review.unsure(newsroom, spans[1], note=note)
    assert browsing.spans(newsroom, article)[1].state is SpanState.UNSURE


def test_each_thread_reads_on_a_connection_of_its_own(newsroom: Project) -> None:
    seen: list[Connection] = []
    threads = [threading.Thread(target=lambda: seen.append(newsroom.read())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(found) for found in [*seen, newsroom.read()]}) == 4
    assert newsroom.read() is newsroom.read()


def test_reading_connections_refuse_to_write(newsroom: Project) -> None:
    with pytest.raises(ProjectUnusable, match="cannot be written"):
        newsroom.read().run("DELETE FROM suggestions")


def test_a_migration_backs_the_file_up_and_seals_the_history(newsroom: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator.actions import history
    from annotator.store.migrations import migrations

    decide_all(newsroom)
    newsroom.close()
    monkeypatch.setattr(file, "VERSION", file.VERSION + 1)
    migrations(name="a_later_one")(lambda db: db.execute("ALTER TABLE articles ADD COLUMN section TEXT"))
    try:
        with pytest.raises(ProjectUnusable, match="open it once for writing"):
            projects.open(newsroom.path, annotator="أمل", writable=False)
        with projects.open(newsroom.path, annotator="أمل") as project:
            assert project.read().scalar("SELECT count(*) FROM articles WHERE section IS NULL") == 2
            assert history.undo(project) is None
            assert [entry.undoable for entry in history.entries(project)] == [False, False, False]
            span = browsing.spans(project, browsing.articles(project)[0].id)[0]
            review.reject(project, span)
            assert history.undo(project) is not None
            assert history.undo(project) is None
    finally:
        migrations._migrations.pop()
    backup = tmp_path / f"newsroom.version-{file.VERSION - 1}.tahqiq"
    monkeypatch.undo()
    with projects.open(backup, annotator="أمل") as project:
        assert browsing.counts(project).decided == 9


def test_a_migration_that_fails_changes_nothing(newsroom: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator.store.migrations import migrations

    newsroom.close()
    monkeypatch.setattr(file, "VERSION", file.VERSION + 1)

    def fails(db: object) -> None:
        db.execute("ALTER TABLE articles ADD COLUMN section TEXT")  # type: ignore[attr-defined]
        raise LookupError("half way")

    migrations(name="a_broken_one")(fails)
    try:
        with pytest.raises(LookupError):
            projects.open(newsroom.path, annotator="أمل")
    finally:
        migrations._migrations.pop()
    monkeypatch.undo()
    with projects.open(newsroom.path, annotator="أمل") as project:
        assert "section" not in [row["name"] for row in project.read().all("PRAGMA table_info(articles)")]


def test_the_version_is_the_number_of_changes() -> None:
    assert len(schema.CHANGES) == file.VERSION


def test_a_new_file_is_as_if_it_had_been_migrated(newsroom: Project) -> None:
    from sqlite_utils import Database

    from annotator.store.migrations import migrations

    def tables(db: sqlite3.Connection) -> set[tuple[str, str]]:
        return set(map(tuple, db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")))

    migrated = sqlite3.connect(":memory:", isolation_level=None)
    migrations.apply(Database(migrated))
    assert tables(newsroom.read()) == tables(migrated)
    assert migrations.pending(Database(newsroom.read())) == []
    migrated.close()


def test_making_and_opening_a_project_imports_no_table_library(tmp_path: Path) -> None:
    code = """
import sys
from annotator.actions import projects
projects.create(sys.argv[1], annotator="x").close()
projects.open(sys.argv[1], annotator="x").close()
print(sorted({"pandas", "numpy", "sqlite_utils"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "news.tahqiq")], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_making_a_project_on_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator.store import connection

    made = connection.connect

    def cramped(path: Path, **options: bool) -> Connection:
        db = made(path, **options)
        db.run("PRAGMA max_page_count = 10")
        return db

    monkeypatch.setattr(file, "connect", cramped)
    with pytest.raises(KnownError, match="disk is full"):
        Project.create(tmp_path / "news.tahqiq", annotator="أمل", labels=shipped_label_set())
    assert list(tmp_path.iterdir()) == []


READ_ONLY = """
import sys
from annotator.actions import browsing, projects
from annotator.model.errors import KnownError
for attempt in (lambda: projects.open(sys.argv[1], annotator="x"), lambda: projects.create(sys.argv[1] + "2", annotator="x")):
    try:
        attempt()
    except KnownError as error:
        print(type(error).__name__, error)
with projects.open(sys.argv[1], annotator="x", writable=False) as project:
    print(len(browsing.articles(project)))
"""


POWERLESS = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.name == "posix" and os.geteuid() == 0 else []
"""Root may write everywhere: the child gives up its powers first."""


def without_powers(project: Project) -> list[str]:
    """What a child that may do no more than the permissions allow tells of opening, making and reading."""
    command = [*POWERLESS, sys.executable, "-c", READ_ONLY, str(project.path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.stderr == ""
    return result.stdout.splitlines()


needs_setpriv = pytest.mark.skipif(bool(POWERLESS) and shutil.which("setpriv") is None, reason="needs setpriv, to give up root's powers")


@needs_setpriv
def test_a_file_that_cannot_be_written_is_told_when_it_is_opened_and_can_be_read(newsroom: Project) -> None:
    newsroom.close()
    newsroom.path.chmod(0o444)
    assert without_powers(newsroom) == [
        "ProjectReadOnly newsroom.tahqiq cannot be written: nothing was changed. Check its permissions.",
        "2",
    ]


@needs_setpriv
def test_a_folder_that_cannot_be_written_is_told_and_its_project_can_be_read(newsroom: Project) -> None:
    newsroom.close()
    folder = newsroom.path.parent
    newsroom.path.chmod(0o444)
    folder.chmod(0o555)
    try:
        told = without_powers(newsroom)
    finally:
        folder.chmod(0o755)
    assert told == [
        "ProjectReadOnly newsroom.tahqiq cannot be written: its folder does not allow it. Nothing was changed.",
        "ProjectReadOnly newsroom.tahqiq2 cannot be written: its folder does not allow it. Nothing was changed.",
        "2",
    ]
