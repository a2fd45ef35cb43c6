"""Each kind of bad input: one plain sentence, status 2, nothing half-written, the rest imported, the project unharmed."""

from __future__ import annotations

import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from itertools import product
from pathlib import Path

import pytest

from annotator import cli
from annotator.actions import browsing, exporting, importing, projects
from annotator.model.errors import KnownError
from tests.actions.running import run

ROOT = Path(cli.__file__).parents[2]
GOOD = "وصلت إلى الواحة قافلة تضم أربعين شاحنة محملة بالمواد الغذائية والأدوية والأغطية."
LONG = 5_000_001


def zipped(path: Path, *members: tuple[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members:
            file.writestr(name, content)


def empty(folder: Path) -> Path:
    return _file(folder / "bad.txt", b"")


def only_spaces(folder: Path) -> Path:
    return _file(folder / "bad.txt", b" \r\n\t")


def only_marks(folder: Path) -> Path:
    return _file(folder / "bad.txt", "\u200f\n\u202b\u202c".encode())


def binary(folder: Path) -> Path:
    return _file(folder / "bad.txt", bytes(range(256)) * 50)


def picture(folder: Path) -> Path:
    return _file(folder / "bad.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)))


def too_long(folder: Path) -> Path:
    return _file(folder / "bad.txt", ("س" * LONG).encode())


def damaged_utf8(folder: Path) -> Path:
    return _file(folder / "bad.txt", GOOD.encode("utf-8")[:30] + b"\xff" + GOOD.encode("utf-8")[30:])


def damaged_utf16(folder: Path) -> Path:
    return _file(folder / "bad.txt", GOOD.encode("utf-16")[:-1])


def escaping_zip(folder: Path) -> Path:
    zipped(folder / "bad.zip", ("../../escape.txt", GOOD.encode()))
    return folder / "bad.zip"


def zip_bomb(folder: Path) -> Path:
    zipped(folder / "bad.zip", ("bomb.txt", b"\n" * 60_000_000))
    return folder / "bad.zip"


def nested_zip(folder: Path) -> Path:
    zipped(folder / "inner.zip", ("a.txt", GOOD.encode()))
    zipped(folder / "bad.zip", ("inner.zip", (folder / "inner.zip").read_bytes()))
    (folder / "inner.zip").unlink()
    return folder / "bad.zip"


def damaged_zip(folder: Path) -> Path:
    return _file(folder / "bad.zip", b"PK\x03\x04 and no more")


def page_without_article(folder: Path) -> Path:
    return _file(folder / "bad.html", "<html><body><nav><a href='/'>الرئيسية</a></nav></body></html>".encode())


def bad_json(folder: Path) -> Path:
    return _file(folder / "bad.jsonl", b'{"id": "x", "text":\n')


def table_without_texts(folder: Path) -> Path:
    return _file(folder / "bad.csv", b"a,b\n1,2\n")


def missing(folder: Path) -> Path:
    return folder / "missing.txt"


def another_project(folder: Path) -> Path:
    projects.create(folder / "bad.tahqiq", annotator="ليلى").close()
    return folder / "bad.tahqiq"


def same_name_other_text(folder: Path) -> Path:
    (folder / "other").mkdir()
    return _file(folder / "other" / "known.txt", "خبر آخر بالاسم نفسه عن موسم القطاف.".encode())


def _file(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


KINDS = [
    empty, only_spaces, only_marks, binary, picture, too_long, damaged_utf8, damaged_utf16, escaping_zip, zip_bomb, nested_zip, damaged_zip,
    page_without_article, bad_json, table_without_texts, missing, another_project, same_name_other_text,
]  # fmt: skip


@pytest.fixture
def project(tahqiq, tmp_path) -> Path:
    """A project that knows one article, `known`."""
    known = _file(tmp_path / "known.txt", "افتتحت المكتبة القديمة أبوابها بعد سنتين من الترميم.".encode())
    path = tmp_path / "p.tahqiq"
    assert tahqiq("import", path, known).status == 0
    return path


def names(path: Path) -> list[str]:
    with projects.open(path, annotator="ليلى", writable=False) as project:
        return [row.name for row in browsing.articles(project, limit=1000)]


def is_whole(path: Path) -> bool:
    with sqlite3.connect(path) as db:
        return db.execute("PRAGMA integrity_check").fetchone() == ("ok",) and not db.execute("PRAGMA foreign_key_check").fetchall()


@pytest.mark.parametrize("make", KINDS, ids=lambda make: make.__name__)
def test_it_is_named_in_one_sentence_and_the_rest_is_imported(tahqiq, project, tmp_path, make):
    folder = tmp_path / "batch"
    folder.mkdir()
    bad = make(folder)
    before, after = _file(folder / "a.txt", GOOD.encode()), _file(folder / "z.txt", (GOOD + " وعادت.").encode())
    done = tahqiq("import", project, before, bad, after)
    assert done.status == 2
    sentence, summary = done.err.splitlines()
    assert str(bad) in sentence
    assert sentence.endswith(".")
    assert summary == "2 imported, 0 there already, 1 left out."
    assert names(project) == ["known", "a", "z"]
    assert is_whole(project)
    assert not list(tmp_path.rglob("escape*"))


def test_of_a_folder_the_very_file_is_named_and_projects_among_the_articles_are_passed_over(tahqiq, project, tmp_path):
    deep = tmp_path / "batch" / "may"
    deep.mkdir(parents=True)
    another_project(deep)
    wrong = _file(deep / "known.txt", "خبر آخر بالاسم نفسه عن موسم القطاف.".encode())
    done = tahqiq("import", project, tmp_path / "batch")
    assert done.status == 2
    assert done.err.startswith(f"{wrong}: There is another article “known”")
    assert done.err.endswith("\n0 imported, 0 there already, 1 left out.\n")


def test_the_same_article_again_is_skipped_and_counted(tahqiq, project, tmp_path):
    again = _file(tmp_path / "again.txt", (tmp_path / "known.txt").read_bytes())
    done = tahqiq("import", project, tmp_path / "known.txt", again)
    assert done.status == 0
    assert done.err == "0 imported, 2 there already, 0 left out.\n"
    assert names(project) == ["known"]


def test_a_project_that_would_stay_empty_is_not_made(tahqiq, tmp_path):
    done = tahqiq("import", tmp_path / "new.tahqiq", empty(tmp_path))
    assert done.status == 2
    assert done.err.splitlines()[-1] == "new.tahqiq was not made, since nothing came in."
    assert sorted(found.name for found in tmp_path.iterdir() if found.name != "config") == ["bad.txt"]


def test_a_folder_without_articles_makes_no_project(tahqiq, tmp_path):
    (tmp_path / "press").mkdir()
    done = tahqiq("import", tmp_path / "new.tahqiq", tmp_path / "press")
    assert (done.status, done.err) == (
        2,
        "0 imported, 0 there already, 0 left out.\nnew.tahqiq was not made, since nothing came in.\n",
    )
    assert not (tmp_path / "new.tahqiq").exists()


DAMAGES = ["no_database", "cut_off", "newer", "another_database", "folder", "missing"]
COMMANDS = ["import", "list", "highlight", "check", "export", "undo", "history", "backup", "decide", "open"]


class TestProjectFiles:
    @pytest.mark.parametrize(("damage", "command"), [pair for pair in product(DAMAGES, COMMANDS) if pair != ("missing", "import")])
    def test_it_is_told_and_not_touched(self, tahqiq, project, tmp_path, monkeypatch, command, damage):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        _damage(project, damage)
        before = _state(project)
        more = {"import": [_file(tmp_path / "a.txt", GOOD.encode())], "export": ["--format", "jsonl", "--out", tmp_path / "gold.jsonl"]}
        more |= {"backup": [tmp_path / "copy.tahqiq"], "open": []}
        done = tahqiq(*(["--as", "ليلى"] if command == "open" else [command]), project, *more.get(command, []))
        assert done.status == 2, done.err
        assert (done.out, done.err.count("\n")) == ("", 1)
        assert done.err.startswith("tahqiq: ")
        assert _state(project) == before
        assert not (tmp_path / "gold.jsonl").exists()
        assert not (tmp_path / "copy.tahqiq").exists()

    def test_pages_that_are_damaged_inside(self, tahqiq, project, tmp_path):
        with project.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xa5" * (project.stat().st_size - 4096))
        done = tahqiq("list", project)
        assert done.status == 2
        assert "damaged" in done.err
        assert tahqiq("import", project, _file(tmp_path / "a.txt", GOOD.encode())).status == 2


def _damage(path: Path, damage: str) -> None:
    if damage == "no_database":
        path.write_text("هذا ليس مشروعا.", encoding="utf-8")
    elif damage == "cut_off":
        path.write_bytes(path.read_bytes()[:50])
    elif damage == "newer":
        with sqlite3.connect(path) as db:
            db.execute("PRAGMA user_version = 999")
        db.close()
    elif damage == "another_database":
        path.unlink()
        with sqlite3.connect(path) as db:
            db.execute("CREATE TABLE recipes (name TEXT)")
        db.close()
    elif damage == "folder":
        path.unlink()
        path.mkdir()
    else:
        path.unlink()


def _state(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


GIVE_UP = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []


def _can_give_up_root() -> bool:
    """Whether a child that is not root can run this Python."""
    if GIVE_UP and not shutil.which(GIVE_UP[0]):
        return False
    return subprocess.run([*GIVE_UP, sys.executable, "-c", ""], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not _can_give_up_root(), reason="no child without root can run this Python")
class TestReadOnlyFolder:
    """In a child that is not root, for whom alone a folder is read-only."""

    def call(self, folder: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
        for parent in folder.parents:
            if parent.stat().st_uid == os.geteuid() and parent.stat().st_mode & 0o777 == 0o700 and parent != Path.home():
                parent.chmod(0o755)  # pytest keeps its folders to itself
        folder.chmod(0o555)
        words = [*GIVE_UP, sys.executable, "-m", "annotator", *map(str, arguments)]
        home = {**os.environ, "HOME": "/nonexistent", "USER": "x"}
        try:
            return subprocess.run(words, capture_output=True, encoding="utf-8", cwd=ROOT, check=False, timeout=60, env=home)
        finally:
            folder.chmod(0o755)

    @pytest.fixture
    def folder(self, project, tmp_path):
        made = tmp_path / "locked"
        made.mkdir()
        shutil.copy(project, made / "p.tahqiq")
        _file(tmp_path / "a.txt", GOOD.encode())
        return made

    @pytest.mark.parametrize(
        "arguments", [["import", "p.tahqiq", "a.txt"], ["import", "new.tahqiq", "a.txt"], ["highlight", "p.tahqiq"], ["undo", "p.tahqiq"]]
    )
    def test_writing_is_told(self, folder, tmp_path, arguments):
        command, name, *paths = arguments
        before = _state(folder / "p.tahqiq")
        done = self.call(folder, "--as", "ليلى", command, folder / name, *(tmp_path / path for path in paths))
        assert done.returncode == 2, done.stderr
        assert done.stderr.count("\n") == 1
        assert _state(folder / "p.tahqiq") == before
        assert [found.name for found in folder.iterdir()] == ["p.tahqiq"]

    def test_reading_goes_on(self, folder):
        done = self.call(folder, "list", folder / "p.tahqiq")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("known\t")

    def test_a_file_that_may_not_be_read_stops_no_other(self, folder, tmp_path):
        secret = _file(tmp_path / "secret.txt", b"x")
        secret.chmod(0)
        (tmp_path / "open").mkdir()
        (tmp_path / "open").chmod(0o777)
        done = self.call(folder, "--as", "ليلى", "import", tmp_path / "open" / "p.tahqiq", secret, tmp_path / "a.txt")
        assert done.returncode == 2
        told, summary = done.stderr.splitlines()
        assert told == f"{secret}: It cannot be read: Permission denied."
        assert summary == "1 imported, 0 there already, 1 left out."

    def test_an_export_into_it_is_told(self, folder):
        done = self.call(folder, "export", folder / "p.tahqiq", "--format", "jsonl", "--out", folder / "gold.jsonl")
        assert done.returncode == 2
        assert "nothing was exported" in done.stderr
        assert [found.name for found in folder.iterdir()] == ["p.tahqiq"]


def test_a_full_disk_keeps_what_came_in_before_and_the_project_whole(project, tmp_path):
    rows = tmp_path / "many.jsonl"
    lines = [json.dumps({"id": f"n{n}", "text": f"الخبر رقم {n}: {GOOD}" * 40}, ensure_ascii=False) for n in range(500)]
    rows.write_text("\n".join(lines), encoding="utf-8")
    with projects.open(project, annotator="ليلى") as opened:
        pages = opened.write(lambda db: db.scalar("PRAGMA page_count"))
        opened.write(lambda db: db.scalar(f"PRAGMA max_page_count = {pages + 100}"))
        with pytest.raises(KnownError, match="disk is full"):
            run(importing.import_paths(opened, [rows]))
        rows_in = browsing.articles(opened, limit=1000)
        assert 1 < len(rows_in) < 500
        for row in rows_in:
            assert GOOD in browsing.article(opened, row.id).text or row.name == "known"
        opened.write(lambda db: db.scalar("PRAGMA max_page_count = 1000000"))
        assert run(importing.import_paths(opened, [rows])).skipped == len(rows_in) - 1
    assert is_whole(project)
    assert len(names(project)) == 501


def test_a_full_disk_leaves_no_gold(project, tmp_path, monkeypatch):
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with projects.open(project, annotator="ليلى", writable=False) as opened, pytest.raises(KnownError, match="No space left"):
        run(exporting.export(opened, "jsonl", tmp_path / "gold.jsonl", all_articles=True))
    assert not list(tmp_path.glob("*gold*"))
