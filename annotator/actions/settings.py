"""Settings of the person at this machine; they are no part of any project."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import platformdirs

from annotator.model.errors import KnownError

_MOST_RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """What the reviewer chose. None and 0 stand for what the system or the program has by default.

    `language` is ar, fr or en; `theme` light or dark; `text_size` in points, `line_height` in
    sizes of the font; `toured` says that the tour was seen; `recent` the projects opened last, the
    newest first. After so many decisions on names as `learn_after` says a project is taught anew, 0 for never; `camel_folder`
    is where the entity model of camel-tools is, if in no usual place. `keys` are those of commands, by name, where they are not
    the usual ones.
    """

    annotator: str = ""
    language: str | None = None
    theme: str | None = None
    font: str | None = None
    text_size: int = 0
    line_height: float = 0.0
    toured: bool = False
    recent: tuple[str, ...] = ()
    learn_after: int = 200
    camel_folder: str | None = None
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def load() -> Settings:
    """The settings as they were saved; the defaults where there are none or they cannot be read."""
    try:
        stored = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return Settings(**_usable(stored)) if isinstance(stored, dict) else Settings()


def save(settings: Settings) -> None:
    """Keeps the settings for the next start; an interrupted write leaves the old ones. KnownError if they cannot be written."""
    target = _file()
    growing = target.with_suffix(f".{os.getpid()}.new")  # another window may be saving too
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        growing.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=2), encoding="utf-8")
        growing.replace(target)
    except OSError as error:
        raise KnownError(f"The settings cannot be kept in {target.parent} ({error.strerror}): the old ones stay.") from error


def remember(path: str | os.PathLike[str]) -> None:
    """Puts a project first among the recent ones; where settings cannot be kept, it is opened without."""
    settings, opened = load(), str(Path(path).resolve())
    others = [known for known in settings.recent if known != opened]
    with suppress(KnownError):
        save(replace(settings, recent=(opened, *others)[:_MOST_RECENT]))


def _usable(stored: dict[str, Any]) -> dict[str, Any]:
    """The stored settings that are known and of the right kind: somebody may have written the file by hand."""
    kinds = {name: str if default is None else type(default) for name, default in asdict(Settings()).items()}
    if isinstance(stored.get("recent"), list):
        stored = stored | {"recent": tuple(path for path in stored["recent"] if isinstance(path, str))}
    if isinstance(stored.get("keys"), dict):
        stored = stored | {"keys": {name: chords for name, value in stored["keys"].items() if (chords := _chords(value)) is not None}}
    return {name: stored[name] for name, kind in kinds.items() if isinstance(stored.get(name), kind)}


def _chords(value: object) -> tuple[str, ...] | None:
    return tuple(value) if isinstance(value, list) and all(isinstance(chord, str) for chord in value) else None


def _file() -> Path:
    """Where the settings are; the environment variable TAHQIQ_CONFIG names another folder for them."""
    folder = os.environ.get("TAHQIQ_CONFIG")
    return (Path(folder) if folder else platformdirs.user_config_path("tahqiq", appauthor=False)) / "settings.json"
