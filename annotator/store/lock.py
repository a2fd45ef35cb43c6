"""The lock that lets one process write to a project. The operating system drops it when the process dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from annotator.model.errors import ProjectLocked, ProjectReadOnly

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class Lock:
    """Held from its making to `release`. It is on a file of its own beside the project, since SQLite locks the project itself.

    ProjectLocked if another process or window holds it, ProjectReadOnly if the folder cannot be written.
    `path` must be resolved, so that every way to the file leads to the same lock.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.with_name(f".{path.name}.lock")
        self._descriptor = self._acquire(path.name)

    def _acquire(self, name: str) -> int:
        while True:
            try:
                descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o666)
            except OSError as error:
                raise ProjectReadOnly(f"{name} cannot be written: its folder does not allow it. Nothing was changed.") from error
            try:
                free = _try_lock(descriptor)
            except OSError as error:
                os.close(descriptor)
                raise ProjectReadOnly(f"{name} cannot be locked: its disk does not support that. Nothing was changed.") from error
            if not free:
                os.close(descriptor)
                raise ProjectLocked(f"{name} is open for writing in another window or command: nothing was changed. Close it there first.")
            if self._is_current(descriptor):
                return descriptor
            os.close(descriptor)  # its holder removed it between our opening and our locking

    def _is_current(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self._file.stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Gives the lock back and removes its file. A second call does nothing."""
        if self._descriptor < 0:
            return
        if sys.platform != "win32":
            self._file.unlink(missing_ok=True)  # still held, so nobody else can have it
        os.close(self._descriptor)
        if sys.platform == "win32":  # an open file cannot be removed there
            self._remove_if_free()
        self._descriptor = -1

    def _remove_if_free(self) -> None:
        try:
            self._file.unlink(missing_ok=True)
        except PermissionError:
            return  # the next holder has it open already
