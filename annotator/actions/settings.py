"""Settings of the person at this machine; they are no part of any project."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import platformdirs

_MOST_RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """What the reviewer chose. None and 0 stand for what the system or the program has by default.

    `language` is ar, fr or en; `theme` light or dark; `text_size` in points; `recent` the projects opened last, the
    newest first.
    """

    annotator: str = ""
    language: str | None = None
    theme: str | None = None
    font: str | None = None
    text_size: int = 0
    recent: tuple[str, ...] = ()


def load() -> Settings:
    """The settings as they were saved; the defaults where there are none or they cannot be read."""
    try:
        stored = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    known = {field.name for field in fields(Settings)}
    found = {name: value for name, value in stored.items() if name in known} if isinstance(stored, dict) else {}
    return Settings(**found | {"recent": tuple(found.get("recent", ()))})


def save(settings: Settings) -> None:
    """Keeps the settings for the next start; an interrupted write leaves the old ones."""
    target = _file()
    target.parent.mkdir(parents=True, exist_ok=True)
    growing = target.with_suffix(".new")
    growing.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=2), encoding="utf-8")
    growing.replace(target)


def remember(path: str | os.PathLike[str]) -> None:
    """Puts a project first among the recent ones."""
    settings, opened = load(), str(Path(path).resolve())
    others = [known for known in settings.recent if known != opened]
    save(replace(settings, recent=(opened, *others)[:_MOST_RECENT]))


def _file() -> Path:
    """Where the settings are; the environment variable TAHQIQ_CONFIG names another folder for them."""
    folder = os.environ.get("TAHQIQ_CONFIG")
    return (Path(folder) if folder else platformdirs.user_config_path("tahqiq", appauthor=False)) / "settings.json"
