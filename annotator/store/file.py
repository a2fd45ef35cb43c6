"""Project files: made, recognised, migrated and copied."""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.model.errors import BadInput, ProjectReadOnly, ProjectUnusable
from annotator.model.labels import LabelSet
from annotator.store import labels as label_rows
from annotator.store.connection import Connection, connect, told

VERSION = 6
"""The number of changes in `annotator.store.schema`."""
_APPLICATION_ID = 0x54485151  # "THQQ" at offset 68 tells a project from every other SQLite file
_MAGIC = b"SQLite format 3\0"


def create(path: Path, labels: LabelSet) -> None:
    """Makes an empty project; it appears whole or not at all."""
    from annotator.store import schema

    growing = path.with_name(path.name + ".new")
    try:
        growing.unlink(missing_ok=True)
        growing.touch()
        with closing(connect(growing, writing=True)) as db:
            schema.lay_out(db, version=VERSION, application_id=_APPLICATION_ID)
            label_rows.save(db, labels)
            db.run("PRAGMA journal_mode = WAL")
        growing.rename(path)
    except OSError as error:
        raise ProjectUnusable(f"{path.name} cannot be made: {error.strerror}.") from error
    finally:
        growing.unlink(missing_ok=True)


def check(path: Path) -> None:
    """ProjectUnusable if the file is no project or a newer program's; told from its first bytes, so that it is not touched."""
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
    except FileNotFoundError as error:
        raise ProjectUnusable(f"There is no project {path}.") from error
    except OSError as error:
        raise ProjectUnusable(f"{path.name} cannot be read: {error.strerror}.") from error
    if len(head) < 100 or not head.startswith(_MAGIC) or int.from_bytes(head[68:72], "big") != _APPLICATION_ID:
        raise ProjectUnusable(f"{path.name} is not a Tahqiq project, or it is damaged: it was left as it is.")
    _not_newer(path, int.from_bytes(head[60:64], "big"))


def for_writing(path: Path) -> Connection:
    """A connection for writing to a file, which is brought to this program's version, after a copy of an older one beside it."""
    db = connect(path, writing=True)
    try:
        _writable(db, path)
        version = _not_newer(path, _version(db))
        if version < VERSION:
            copy(db, _free_name(path, version))
            _migrate(db)
    except BaseException:
        db.close()
        raise
    return db


def readable(path: Path) -> None:
    """ProjectUnusable if the file cannot be read as it is: damaged, or older than this program's version."""
    with closing(for_reading(path)) as db:
        if _not_newer(path, _version(db)) < VERSION:
            raise ProjectUnusable(f"{path.name} was written by an older version: open it once for writing, then it can be read.")


def for_reading(path: Path) -> Connection:
    """A connection that changes nothing; it reads in a folder that cannot be written too, if the file is at rest."""
    db = connect(path)
    try:
        db.all("SELECT 1 FROM sqlite_master LIMIT 1")
    except ProjectUnusable:
        db.close()
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            raise
        db = connect(path, immutable=True)
        db.all("SELECT 1 FROM sqlite_master LIMIT 1")
    return db


def copy(db: Connection, target: Path) -> None:
    """Writes all of the project to a new file, which appears whole or not at all. BadInput if one is there already."""
    if target.exists():
        raise BadInput(f"{target.name} is there already: it was left as it is. Choose another name.")
    growing = target.with_name(target.name + ".new")
    try:
        with closing(sqlite3.connect(growing)) as into:
            db.backup(into)
        growing.rename(target)
    except (sqlite3.Error, OSError) as error:
        raise BadInput(f"{target.name} cannot be written: see whether its folder allows it and its disk has room.") from error
    finally:
        growing.unlink(missing_ok=True)


def _migrate(db: Connection) -> None:
    from sqlite_utils import Database

    from annotator.store import migrations

    try:
        migrations.migrate(Database(db), version=VERSION, application_id=_APPLICATION_ID)
    except sqlite3.Error as error:
        raise told(error) from error


def _not_newer(path: Path, version: int) -> int:
    if version > VERSION:
        raise ProjectUnusable(f"{path.name} was written by a newer version of Tahqiq: it was not touched. Update the program to open it.")
    return version


def _free_name(path: Path, version: int) -> Path:
    """Where the copy of an older file goes: news.version-1.tahqiq, or with a number where an earlier attempt left one."""
    names = (
        f"{path.stem}.version-{version}{again}{path.suffix}"
        for again in itertools.chain([""], (f"-{number}" for number in itertools.count(2)))
    )
    return next(target for name in names if not (target := path.with_name(name)).exists())


def _version(db: Connection) -> int:
    return int(db.scalar("PRAGMA user_version"))


def _writable(db: Connection, path: Path) -> None:
    """ProjectReadOnly if its permissions forbid writing. SQLite tells at the first change alone, and begins a transaction all the same."""
    try:
        db.run("BEGIN IMMEDIATE")
        db.run(f"PRAGMA user_version = {_version(db)}")
        db.run("ROLLBACK")
    except ProjectReadOnly as error:
        raise ProjectReadOnly(f"{path.name} cannot be written: nothing was changed. Check its permissions.") from error
