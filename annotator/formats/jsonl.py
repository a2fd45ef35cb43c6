"""JSON: an article a line, or a line of the native gold; and JSON documents that hold a list of the same."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, BinaryIO, NoReturn

from annotator.formats.columns import row_article
from annotator.formats.gold_reading import from_json, is_gold
from annotator.model.errors import BadInput
from annotator.model.gold import GoldArticle
from annotator.model.new_article import NewArticle
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


def read_document(name: str, file: BinaryIO) -> Iterator[NewArticle | GoldArticle | Problem]:
    """What each object in the document's list holds, or its one object. One without an id is named by its file and number.

    BadInput if it is no such document.
    """
    raw = file.read(_LONGEST_LINE + 1).removeprefix(b"\xef\xbb\xbf")
    if len(raw) > _LONGEST_LINE:
        raise BadInput(f"It is larger than {_LONGEST_LINE // 1_000_000} MB: write its articles as JSON lines.")
    if not raw.strip():
        raise BadInput("The file is empty.")
    document = _load(raw)
    for number, row in enumerate(document if isinstance(document, list) else [document], start=1):
        try:
            yield _article(_object(row), fallback_name=f"{name}-{number}" if isinstance(document, list) else name)
        except BadInput as problem:
            yield Problem(f"entry {number}", str(problem))


def _line(line: bytes, *, fallback_name: str) -> NewArticle | GoldArticle:
    return _article(parse(line), fallback_name=fallback_name, raw=line)


def _article(row: dict[str, Any], *, fallback_name: str, raw: bytes = b"") -> NewArticle | GoldArticle:
    return from_json(row) if is_gold(row) else row_article(row, fallback_name=fallback_name, raw=raw)


def parse(line: bytes) -> dict[str, Any]:
    """The JSON object on a line. BadInput if it holds none, or a number that no computer can keep."""
    return _object(_load(line))


def _object(row: object) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise BadInput("It is not a JSON object.")
    return row


def _load(raw: bytes) -> object:
    try:
        document: object = json.loads(raw.decode("utf-8"), parse_constant=_no_number, parse_float=_finite)
    except UnicodeDecodeError:
        raise BadInput("It is not UTF-8.") from None
    except (ValueError, RecursionError):
        raise BadInput("It is not JSON.") from None
    if b"\\ud" in raw.lower() and _has_lone_surrogate(document):
        raise BadInput("It holds half of a character (a lone surrogate), so its text is damaged.")
    return document


def _has_lone_surrogate(row: object) -> bool:
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
