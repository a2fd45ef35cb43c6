"""A table beside text files that tells what is known about them, since plain text cannot say it itself.

`metadata.csv` in a folder has a row for each file: `id` (the file's name without its ending), and any of title, outlet,
date, author and url.
"""

from __future__ import annotations

import csv
import io
from functools import lru_cache
from pathlib import Path

from annotator.formats.columns import named, row_metadata
from annotator.formats.encoding import decode
from annotator.model.article import Metadata
from annotator.model.errors import BadInput

NAME = "metadata.csv"


def known(folder: Path) -> dict[str, Metadata]:
    """What the folder's table says of each article, by name; empty where there is no table that can be read."""
    try:
        return read(folder / NAME)
    except BadInput:
        return {}


def read(table: Path) -> dict[str, Metadata]:
    """What the table says of each article, by name. BadInput, one sentence, if it cannot be read or names no articles."""
    try:
        return _read(table, table.stat().st_mtime_ns)
    except OSError as error:
        raise BadInput(f"It cannot be read: {error.strerror or error}.") from None
    except csv.Error as error:
        raise BadInput(f"It is no table ({error}).") from None


@lru_cache(maxsize=8)
def _read(table: Path, _changed: int) -> dict[str, Metadata]:
    rows = csv.DictReader(io.StringIO(decode(table.read_bytes()), newline=""), strict=True)
    if named(dict.fromkeys(rows.fieldnames or (), "an id")) is None:
        raise BadInput("It says nothing about the texts beside it: its first row must name one column “id”.")
    return {name: row_metadata(row) for row in rows if (name := named(row))}
