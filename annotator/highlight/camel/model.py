"""Where the entity model of camel-tools is on this machine, and which one it is."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

INSTALL = "camel_data -i ner-arabert"
"""The command that brings the model to this machine; it fetches 541 MB from the network."""
_CONFIG = "config.json"
_WEIGHTS = ("model.safetensors", "pytorch_model.bin")
_VOCABULARY = "vocab.txt"


def find(chosen: str | os.PathLike[str] | None = None) -> Path | None:
    """The folder of a model: the chosen one, else the first in the places that camel-tools uses. None where there is none."""
    places = [Path(chosen)] if chosen else _usual()
    return next((place for place in places if _is_model(place)), None)


def _usual() -> Iterator[Path]:
    told = os.environ.get("CAMELTOOLS_DATA")
    home = Path.home() / ("AppData/Roaming/camel_tools" if sys.platform == "win32" else ".camel_tools")
    for root in (Path(told).expanduser(), home) if told else (home,):
        models = root / "data" / "ner"
        yield models / "arabert"
        if models.is_dir():
            yield from sorted(models.iterdir())


def _is_model(place: Path) -> bool:
    return (place / _CONFIG).is_file() and (place / _VOCABULARY).is_file() and any((place / name).is_file() for name in _WEIGHTS)


def identity(folder: Path) -> str:
    """What tells a model from others: a hash of its settings and its vocabulary, and the size of its weights."""
    told = hashlib.sha256((folder / _CONFIG).read_bytes() + (folder / _VOCABULARY).read_bytes())
    sizes = [(folder / name).stat().st_size for name in _WEIGHTS if (folder / name).is_file()]
    return f"{told.hexdigest()[:16]}-{sizes[0]}"
