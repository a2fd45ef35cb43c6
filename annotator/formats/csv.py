"""Comma-separated tables of articles: a header row, then an article a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from annotator.formats.article import LIMIT
from annotator.formats.columns import has_text, row_article
from annotator.formats.encoding import decode
from annotator.model.errors import BadInput
from annotator.model.new_article import NewArticle
from annotator.model.problem import Problem

_MOST_BYTES = 500_000_000
_DELIMITERS = ",;\t|"


def read(name: str, file: BinaryIO) -> Iterator[NewArticle | Problem]:
    """The article of each row, named by its id, or by the file and the row's line where it has none.

    The delimiter is whichever of comma, semicolon, tab and bar the header has most of. BadInput if the file is no
    such table.
    """
    raw = file.read(_MOST_BYTES + 1)
    if len(raw) > _MOST_BYTES:
        raise BadInput(f"The table is larger than {_MOST_BYTES // 1_000_000} MB.")
    if not raw.strip():
        raise BadInput("The file is empty.")
    text = decode(raw).removeprefix("\ufeff")
    header = text.lstrip().partition("\n")[0]
    csv.field_size_limit(2 * LIMIT)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=header.count), strict=True)
    try:
        columns = list(rows.fieldnames or ())
    except csv.Error as error:
        raise BadInput(f"It is no table ({error}).") from None
    if not has_text(columns):
        raise BadInput("The table has no column of texts: its first row must name one “text”.")
    yield from _rows(name, rows)


def _rows(name: str, rows: csv.DictReader[str]) -> Iterator[NewArticle | Problem]:
    while True:
        line = rows.line_num + 1
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield Problem(f"line {line}", f"It is not a row of the table ({error}).")
            continue
        if None in row or None in row.values():
            yield Problem(f"line {line}", "It has more or fewer cells than the table's first row.")
            continue
        try:
            yield row_article(row, fallback_name=f"{name}-{line}")
        except BadInput as problem:
            yield Problem(f"line {line}", str(problem))
