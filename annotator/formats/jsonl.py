"""JSON lines: an article a line, or a line of the native gold."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, BinaryIO, NoReturn

from annotator.formats.columns import row_article
from annotator.formats.gold_reading import from_json, is_gold
from annotator.model.article import NewArticle
from annotator.model.errors import BadInput
from annotator.model.gold import GoldArticle
from annotator.model.problem import Problem

_LONGEST_LINE = 200_000_000


def read(name: str, file: BinaryIO) -> Iterator[NewArticle | GoldArticle | Problem]:
    """What each line holds; empty lines are passed over. A line without an id is named by its file and number.

    BadInput if no line holds anything.
    """
    number = 0
    empty = True
    while line := file.readline(_LONGEST_LINE):
        number += 1
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        empty = False
        try:
            yield _line(line.rstrip(b"\r\n"), fallback_name=f"{name}-{number}")
        except BadInput as problem:
            yield Problem(f"line {number}", str(problem))
    if empty:
        raise BadInput("The file is empty.")


def _line(line: bytes, *, fallback_name: str) -> NewArticle | GoldArticle:
    row = parse(line)
    if is_gold(row):
        return from_json(row)
    return row_article(row, fallback_name=fallback_name, raw=line)


def parse(line: bytes) -> dict[str, Any]:
    """The JSON object on a line. BadInput if it holds none, or a number that no computer can keep."""
    try:
        row = json.loads(line.decode("utf-8"), parse_constant=_no_number, parse_float=_finite)
    except UnicodeDecodeError:
        raise BadInput("It is not UTF-8.") from None
    except (ValueError, RecursionError):
        raise BadInput("It is not JSON.") from None
    if not isinstance(row, dict):
        raise BadInput("It is not a JSON object.")
    if b"\\ud" in line.lower() and _has_lone_surrogate(row):
        raise BadInput("It holds half of a character (a lone surrogate), so its text is damaged.")
    return row


def _has_lone_surrogate(row: dict[str, Any]) -> bool:
    try:
        json.dumps(row, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def dump(row: dict[str, Any]) -> bytes:
    """The object as one line of UTF-8 with its line end; no other character in it ends a line for any reader."""
    line = json.dumps(row, ensure_ascii=False, allow_nan=False)
    for char in "\x85\u2028\u2029":
        line = line.replace(char, f"\\u{ord(char):04x}")
    return line.encode("utf-8") + b"\n"


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


def _finite(digits: str) -> float:
    if not math.isfinite(number := float(digits)):
        raise ValueError(digits)
    return number
