"""Zip archives: their members one after another, never unpacked to disk.

A member's name is only ever a name. Sizes are bounded before and while reading, so that an archive that claims or
hides gigabytes costs no memory.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import IO, BinaryIO

from annotator.model.errors import BadInput

_LARGEST_MEMBER = 500_000_000
_LARGEST_TOTAL = 4_000_000_000
_MOST_MEMBERS = 200_000
_HIGHEST_RATIO = 200
_SMALL = 1_000_000
"""Members up to this size may be as repetitive as they like: a few blank lines compress a thousandfold."""

_ENDINGS = (".zip",)


def is_archive(name: str) -> bool:
    """Whether a file of this name is read as an archive."""
    return name.lower().endswith(_ENDINGS)


class Archive:
    """An open zip file; iterate over its members and open them one by one."""

    def __init__(self, file: BinaryIO) -> None:
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError):
            raise BadInput("The archive is damaged or is no zip file.") from None
        self._members = [member for member in self._zip.infolist() if not member.is_dir()]
        if len(self._members) > _MOST_MEMBERS:
            raise BadInput(f"The archive holds more than {_MOST_MEMBERS:,} files.")
        if sum(member.file_size for member in self._members) > _LARGEST_TOTAL:
            raise BadInput(f"The archive unpacks to more than {_LARGEST_TOTAL // 1_000_000_000} GB: nothing of it was read.")

    def __iter__(self) -> Iterator[zipfile.ZipInfo]:
        return iter(self._members)

    @contextmanager
    def open(self, member: zipfile.ZipInfo) -> Iterator[IO[bytes]]:
        """The member's bytes as a file. BadInput if it must not or cannot be read, also while it is."""
        _check(member)
        try:
            with self._zip.open(member) as file:
                yield file
        except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, zlib.error):
            raise BadInput("It is damaged inside the archive and cannot be unpacked.") from None


def member_path(member: zipfile.ZipInfo) -> PurePosixPath:
    """The member's path in the archive; some programs write it with backslashes."""
    return PurePosixPath(member.filename.replace("\\", "/"))


def _check(member: zipfile.ZipInfo) -> None:
    path = member_path(member)
    if path.is_absolute() or ".." in path.parts or path.parts[0].endswith(":"):
        raise BadInput("Its path leads out of the archive, so it was not read.")
    if member.flag_bits & 1:
        raise BadInput("It is encrypted: unpack the archive with its password and import the files.")
    if stat.S_ISLNK(member.external_attr >> 16):
        raise BadInput("It is a link, not a file.")
    if is_archive(member.filename):
        raise BadInput("It is an archive inside an archive: unpack it first.")
    if member.file_size > _LARGEST_MEMBER or member.file_size > max(_SMALL, _HIGHEST_RATIO * member.compress_size):
        raise BadInput(f"It unpacks to {member.file_size:,} bytes from {member.compress_size:,}, which no article does.")
