"""Finds `resources/` in a checkout, an installed wheel and a frozen program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


@cache
def folder() -> Path:
    """The folder of the shipped resources. FileNotFoundError if the installation is incomplete."""
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else [_PACKAGE / "resources", _PACKAGE.parent / "resources"]
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"no resources folder in {', '.join(map(str, places))}")


def path(*parts: str) -> Path:
    """The path of one resource: `path("fonts", "Amiri-Regular.ttf")`."""
    return folder().joinpath(*parts)


def toml(*parts: str) -> dict[str, Any]:
    """One resource, read as TOML."""
    import tomllib

    return tomllib.loads(path(*parts).read_text(encoding="utf-8"))


def tsv(*parts: str) -> list[list[str]]:
    """The rows of a tab-separated resource, without comments (#) and empty lines."""
    lines = path(*parts).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]
