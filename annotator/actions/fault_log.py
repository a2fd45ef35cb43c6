"""Where faults of the program are written down, for whoever reports them."""

from __future__ import annotations

import os
import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

from annotator import __version__


def log_path() -> Path:
    """The log file: in the system's folder for logs, or in the folder that TAHQIQ_CONFIG names."""
    folder = os.environ.get("TAHQIQ_CONFIG")
    return (Path(folder) if folder else platformdirs.user_log_path("tahqiq", appauthor=False)) / "tahqiq.log"


def record(error: BaseException) -> Path:
    """Adds the exception with its traceback and the versions to the log. Returns the log's path; OSError if it cannot be written."""
    path = log_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as log:
        log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} Tahqiq {__version__}, Python {platform.python_version()}, ")
        log.write(f"{platform.platform()}\n{''.join(traceback.format_exception(error))}\n")
    return path
