"""Articles into a project. Each comes in whole or not at all; what cannot be read is named, and the rest goes on."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from os import PathLike
from pathlib import Path

from annotator.actions import gold
from annotator.actions.worker import Worker
from annotator.formats import readers
from annotator.formats.article import new_article
from annotator.model.article import Region
from annotator.model.errors import BadInput
from annotator.model.gold import GoldArticle
from annotator.model.new_article import NewArticle
from annotator.model.problem import Problem
from annotator.model.progress import Progress
from annotator.store import Connection, Project, articles, history
from annotator.text.boilerplate import regions

FORMAT_NAMES = tuple(readers.FORMATS)
"""What `format_name` may be; without one a file's ending tells."""
_LONGEST_NAME = 60
_BATCH = 8
"""Articles that a process of its own reads at a time."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The ids of the articles that came in, how many were there already, and what could not be read."""

    articles: tuple[str, ...] = ()
    skipped: int = 0
    problems: tuple[Problem, ...] = ()


def import_paths(
    project: Project, paths: Sequence[str | PathLike[str]], *, format_name: str | None = None, apart: bool = False
) -> Generator[Progress, None, ImportReport]:
    """Reads files, folders and zips and stores their articles as one operation of the history.

    An article whose text is there already is skipped and counted; one whose name is there with another text is a
    problem. With `apart` the files are read in a process of its own, so that a window's keys do not wait for it.
    KnownError if the project cannot be written; what came in before it stays.
    """
    importing = _Importing(project)
    of = ""
    for read in (_read_apart if apart else _read)(paths, format_name):
        if read is not None:
            importing.take(read)
            of = read.of
        yield Progress(importing.count, 0, of)
    return importing.report()


def import_text(project: Project, text: str, *, name: str | None = None) -> ImportReport:
    """Stores a text, from the clipboard for instance, as an article; without a name its first words name it."""
    importing = _Importing(project)
    try:
        article = new_article(name or _free_name(project.read(), text), text)
    except BadInput as problem:
        return ImportReport(problems=(Problem(name or "clipboard", str(problem)),))
    importing.take(_Read(article, article.name, "", regions(article.text)))
    return importing.report()


@dataclass(frozen=True, slots=True)
class _Read:
    """What a file at a place holds, with its boilerplate; `of` is the name of what was asked for, a folder perhaps."""

    reading: readers.Reading
    place: str
    of: str
    regions: Sequence[Region]


def _read(paths: Sequence[str | PathLike[str]], format_name: str | None) -> Iterator[_Read]:
    for path in map(Path, paths):
        for file in readers.files(path):
            for reading in [file] if isinstance(file, Problem) else readers.read(file, format_name=format_name):
                found = regions(reading.text) if isinstance(reading, NewArticle) else ()
                yield _Read(reading, str(file), path.name, found)


def _read_apart(paths: Sequence[str | PathLike[str]], format_name: str | None) -> Iterator[_Read | None]:
    """As `_read`, in a process of its own; None now and then while it is at work."""
    with Worker() as worker:
        worker.call(_begin, paths, format_name)
        while batch := (yield from worker.waiting(None, _go_on)):
            yield from batch


_begun: Iterator[_Read] = iter(())


def _begin(paths: Sequence[str | PathLike[str]], format_name: str | None) -> None:
    global _begun
    _begun = _read(paths, format_name)


def _go_on() -> list[_Read]:
    return list(islice(_begun, _BATCH))


class _Importing:
    """One import: a growing operation of the history, a short transaction an article, so that decisions need not wait."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._operation: int | None = None
        self._articles: list[str] = []
        self._problems: list[Problem] = []
        self._skipped = 0

    @property
    def count(self) -> int:
        """How many articles and problems have been dealt with."""
        return len(self._articles) + len(self._problems) + self._skipped

    def report(self) -> ImportReport:
        return ImportReport(tuple(self._articles), self._skipped, tuple(self._problems))

    def take(self, read: _Read) -> None:
        """Stores an article, or notes why not."""
        reading = read.reading
        if isinstance(reading, Problem):
            self._problems.append(reading)
            return
        try:
            article_id = self._project.write(lambda db: self._store(db, reading, read.regions), batch=True)
        except BadInput as problem:
            self._problems.append(Problem(read.place, str(problem)))
            return
        if article_id is None:
            self._skipped += 1
        else:
            self._articles.append(article_id)

    def _store(self, db: Connection, new: NewArticle | GoldArticle, found: Iterable[Region]) -> str | None:
        """The id of the stored article, None if its text is there already. BadInput if its name stands for another text."""
        name, text = (new.name, new.text) if isinstance(new, NewArticle) else (new.article.name, new.article.text)
        if articles.with_text(db, text):
            return None
        if articles.with_name(db, name):
            raise BadInput(f"There is another article “{name}” in the project: this one was left out. Give it another id.")
        detail = {"count": str(len(self._articles) + 1)}
        with history.operation(db, "import", by=self._project.annotator, detail=detail, resume=self._operation) as op:
            article_id = articles.add(op, new, regions=found) if isinstance(new, NewArticle) else gold.put(op, new)
        self._operation = op.id
        return article_id


def _free_name(db: Connection, text: str) -> str:
    """The text's first words, with a number where another article has that name."""
    first = next((line.split() for line in text.splitlines() if line.strip()), [])
    while len(" ".join(first)) > _LONGEST_NAME and len(first) > 1:
        first.pop()
    name = " ".join(first)[:_LONGEST_NAME]
    free, number = name, 1
    while articles.with_name(db, free):
        number += 1
        free = f"{name} ({number})"
    return free
