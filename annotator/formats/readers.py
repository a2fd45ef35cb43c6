"""Whatever import takes, as a stream of articles and problems: a file, a folder, a zip, in the format that the name says."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, TypeAlias, cast

from annotator import PROJECT_ENDING
from annotator.formats import csv, html, jsonl, plain, sidecar
from annotator.formats.archive import Archive, is_archive, member_path
from annotator.model.article import Metadata
from annotator.model.errors import BadInput
from annotator.model.gold import GoldArticle
from annotator.model.new_article import NewArticle
from annotator.model.problem import Problem

Reading: TypeAlias = NewArticle | GoldArticle | Problem
_Reader: TypeAlias = Callable[[str, BinaryIO], Iterator[Reading]]

FORMATS: dict[str, _Reader] = {"text": plain.read, "html": html.read, "jsonl": jsonl.read, "json": jsonl.read_document, "csv": csv.read}
_ENDINGS = {
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
    **dict.fromkeys((".jsonl", ".ndjson"), "jsonl"),
    ".json": "json",
    **dict.fromkeys((".csv", ".tsv"), "csv"),
}
_PROJECTS = (PROJECT_ENDING, f"{PROJECT_ENDING}-wal", f"{PROJECT_ENDING}-shm")
_LEFT_BY_SYSTEMS = {"thumbs.db", "desktop.ini", "__macosx"}


def read(path: Path, *, format_name: str | None = None) -> Iterator[Reading]:
    """Each article under the path, and a problem for each part that cannot be read; the rest goes on.

    A format is told by the file's ending (anything unknown is text) unless `format_name`, a key of FORMATS, says it. A
    table `metadata.csv` tells about the texts beside it.
    """
    if format_name is not None and format_name not in FORMATS:
        yield Problem(str(path), f"There is no format “{format_name}”; known are {', '.join(FORMATS)}.")
        return
    for file in files(path):
        if isinstance(file, Problem):
            yield file
        elif file.name == sidecar.NAME:
            yield from _untold(file)
        else:
            yield from (_told(reading, file.parent) for reading in _read_file(file, format_name))


def files(path: Path) -> Iterator[Path | Problem]:
    """The file itself, or those of a folder and all below it in the order of their names, and a problem for what is neither.

    Hidden files, and projects that lie among the articles, are passed over.
    """
    try:
        if path.is_dir():
            for child in sorted(path.iterdir()):
                if not _is_clutter(child.name) and not (child.is_dir() and child.is_symlink()):
                    yield from files(child)
        elif path.is_file():
            yield path
        else:
            yield Problem(str(path), "It is not a file or folder." if path.exists() else "There is no such file.")
    except OSError as error:
        yield Problem(str(path), _unreadable(error))


def _told(reading: Reading, folder: Path) -> Reading:
    """The reading, with what the table beside its file knows about it where the file itself says nothing."""
    if not isinstance(reading, NewArticle) or reading.metadata != Metadata():
        return reading
    return replace(reading, metadata=sidecar.known(folder).get(reading.name, reading.metadata))


def _untold(table: Path) -> Iterator[Problem]:
    """Why the table tells nothing, if it does not."""
    try:
        sidecar.read(table)
    except BadInput as problem:
        yield Problem(str(table), str(problem))


def _read_file(path: Path, format_name: str | None) -> Iterator[Reading]:
    try:
        with path.open("rb") as file:
            if is_archive(path.name):
                yield from _read_archive(path, file, format_name)
            else:
                yield from _read_stream(str(path), path.name, file, format_name)
    except OSError as error:
        yield Problem(str(path), _unreadable(error))


def _read_archive(path: Path, file: BinaryIO, format_name: str | None) -> Iterator[Reading]:
    try:
        archive = Archive(file)
    except BadInput as problem:
        yield Problem(str(path), str(problem))
        return
    for member in archive:
        inside = member_path(member)
        if any(_is_clutter(part) for part in inside.parts if part != ".."):
            continue
        place = f"{path} › {member.filename}"
        try:
            with archive.open(member) as opened:
                yield from _read_stream(place, inside.name, cast(BinaryIO, opened), format_name)
        except BadInput as problem:
            yield Problem(place, str(problem))


def _read_stream(place: str, filename: str, file: BinaryIO, format_name: str | None) -> Iterator[Reading]:
    name, ending = os.path.splitext(filename)  # noqa: PTH122 - a member of an archive is no path of this system
    if ending.lower() == PROJECT_ENDING:
        yield Problem(place, "It is a Tahqiq project, not an article: open it, or merge it into another project.")
        return
    reader = FORMATS[format_name or _ENDINGS.get(ending.lower(), "text")]
    try:
        for reading in reader(_printable(name), file):
            yield Problem(f"{place}, {reading.path}", reading.message) if isinstance(reading, Problem) else reading
    except BadInput as problem:
        yield Problem(place, str(problem))


def _is_clutter(name: str) -> bool:
    return name.startswith(".") or name.lower() in _LEFT_BY_SYSTEMS or name.lower().endswith(_PROJECTS)


def _printable(name: str) -> str:
    """A file name as text: bytes that are none in the system's encoding are replaced."""
    return os.fsencode(name).decode("utf-8", "replace")


def _unreadable(error: OSError) -> str:
    return f"It cannot be read: {error.strerror or error}."
