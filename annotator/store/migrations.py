"""Brings an older file to this program's version, by sqlite-utils.

Imported only where a file is older: sqlite-utils imports pandas wherever that is installed, and so takes a second.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlite_utils import Database, Migrations

from annotator.store.schema import CHANGES, MIGRATIONS

migrations = Migrations(MIGRATIONS)


def migrate(db: Database, *, version: int, application_id: int) -> None:
    """Brings a file to `version` in one transaction: either all of it or nothing.

    What was done before can still be read in the history, but not undone: its rows are of another shape.
    """
    with db.atomic():
        migrations.apply(db)
        db.execute("UPDATE operations SET sealed = 1")
        db.execute(f"PRAGMA application_id = {application_id}")
        db.execute(f"PRAGMA user_version = {version}")


def _carried_out(statements: Sequence[str]) -> Callable[[Database], None]:
    def change(db: Database) -> None:
        for statement in statements:
            db.execute(statement)

    return change


for _name, _statements in CHANGES.items():
    migrations(name=_name)(_carried_out(_statements))
