"""The entity model of camel-tools: whether it is there, and reading with it. It runs in a process of its own and keeps what it found."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from annotator.actions import highlighting, settings
from annotator.actions.worker import Worker
from annotator.highlight.camel import model
from annotator.model.article import FINISHED, ArticleState
from annotator.model.errors import BadInput
from annotator.model.progress import Progress
from annotator.store import Project, articles, hearing

if TYPE_CHECKING:
    from annotator.highlight.camel.reader import Reader

_loading = False


class CamelState(StrEnum):
    """Whether the model can be asked."""

    NOT_INSTALLED = "not_installed"
    LOADING = "loading"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Camel:
    """The state of the model, its folder where it has one, and the command that installs it."""

    state: CamelState
    folder: Path | None = None
    command: str = model.INSTALL


def camel() -> Camel:
    """Whether the model is on this machine: in the folder of the settings, or else in the usual places of camel-tools."""
    folder = model.find(settings.load().camel_folder)
    if folder is None:
        return Camel(CamelState.NOT_INSTALLED)
    return Camel(CamelState.LOADING if _loading else CamelState.READY, folder)


def read(project: Project) -> Generator[Progress, None, int]:
    """Reads every article that is not finished and that the model has not read, and highlights it anew; returns how many.

    What was read before a stop stays. BadInput where there is no model, or one that cannot be used.
    """
    global _loading
    folder = _folder()
    name = model.identity(folder)
    waiting = hearing.unread(project.read(), name, [state for state in ArticleState if state not in FINISHED])
    if not waiting:
        return 0
    _loading = True
    try:
        with Worker() as worker:
            for done, article_id in enumerate(waiting, start=1):
                article = articles.get(project.read(), article_id)
                names = yield from worker.waiting(Progress(done - 1, len(waiting), article.name), _read, folder, article.text)
                _loading = False
                project.write(lambda db, sha=article.text_sha256, names=names: hearing.save(db, sha, name, names), batch=True)  # type: ignore[misc]
                highlighting.highlight_article(project, article_id)
                yield Progress(done, len(waiting), article.name)
    finally:
        _loading = False
    return len(waiting)


@contextmanager
def listening() -> Iterator[Callable[[str], hearing.Names]]:
    """What finds the names of a text, in a process that lives as long as this is open. BadInput as for `read`."""
    folder = _folder()
    with Worker() as worker:
        yield lambda text: tuple(worker.call(_read, folder, text))


def _folder() -> Path:
    found = camel()
    if found.folder is None:
        raise BadInput(f"The entity model of camel-tools is not on this machine. Install it: {found.command}")
    return found.folder


def _read(folder: Path, text: str) -> list[tuple[int, int, str]]:
    return _reader(folder).read(text)


@lru_cache(maxsize=1)
def _reader(folder: Path) -> Reader:
    """The model, loaded once in its process."""
    from annotator.highlight.camel.reader import Reader

    return Reader(folder, platformdirs.user_cache_path("tahqiq", appauthor=False) / "camel-tools")
