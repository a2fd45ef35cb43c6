"""Gold into files: a writer a format, and files that appear whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol, TypeAlias

from annotator.formats import gold, jsonl
from annotator.formats.claims import ClaimsWriter
from annotator.model.errors import KnownError
from annotator.model.gold import GoldArticle
from annotator.model.labels import LabelSet


class Writer(Protocol):
    """Writes articles one after another into a file that is open for bytes."""

    def add(self, article: GoldArticle) -> None:
        """Writes one article."""

    def losses(self) -> tuple[str, ...]:
        """What of the articles so far the format could not carry, a sentence each."""


class JsonlWriter:
    """The native gold, a line an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def add(self, article: GoldArticle) -> None:
        """Writes one line."""
        self._file.write(jsonl.dump(gold.to_json(article)))

    def losses(self) -> tuple[str, ...]:
        """The same for every file."""
        return (
            "Files and snapshots are carried as their text, not as the bytes that were read; the history of undo stays in the project.",
        )


_Factory: TypeAlias = Callable[[BinaryIO, LabelSet], Writer]

WRITERS: dict[str, tuple[str, _Factory]] = {
    "jsonl": ("Gold with everything (JSON lines)", lambda file, _labels: JsonlWriter(file)),
    "csv": ("Claims as a table (CSV)", ClaimsWriter),
}
"""By name: what to call the format, and its writer."""


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes its place, replacing what was there, only when the block ends well; else nothing is left.

    A link leads to the file that is replaced. KnownError if it cannot be written, or is a device or pipe.
    """
    path = path.resolve()
    if path.exists() and not path.is_file():
        raise KnownError(f"{path} is no file that can be replaced: nothing was exported. Choose another name.")
    growing = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with growing.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        growing.replace(path)
    except OSError as error:
        raise KnownError(f"{path} cannot be written ({error.strerror or error}): nothing was exported.") from error
    finally:
        if growing.exists():
            growing.unlink()
