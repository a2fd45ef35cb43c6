"""Carries a command out and turns what goes wrong into one sentence and an exit status."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable

from annotator.model.errors import KnownError

DONE, FAULT, KNOWN, STOPPED = 0, 1, 2, 130
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def told(command: Callable[[], int]) -> int:
    """The command's exit status; errors are told on standard error, faults written to the log as well."""
    _prepare_streams()
    try:
        status = command()
        sys.stdout.flush()  # a disk that is full is found out here, not when Python ends
        return status
    except KnownError as error:
        return _say(str(error), KNOWN)
    except KeyboardInterrupt:
        return _say("Stopped; what was done before is kept.", STOPPED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone, as `head` does: nothing is wrong
        return DONE
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _FULL:
            return _say("There is no room left where this is written to. What was done before is kept.", KNOWN)
        return _say(_report(error), FAULT)


def _prepare_streams() -> None:
    """Standard streams that are there even where the caller closed them, and that write Arabic whatever the terminal's own encoding."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w", encoding="utf-8"))  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _say(sentence: str, status: int) -> int:
    print(f"tahqiq: {sentence}", file=sys.stderr)
    return status


def _report(error: Exception) -> str:
    from annotator.actions import fault_log

    try:
        place = f"a report is in {fault_log.record(error)}"
    except OSError:
        place = "no report could be written"
    return f"This is a fault of the program ({type(error).__name__}: {error}); {place}. What was done before is kept."
