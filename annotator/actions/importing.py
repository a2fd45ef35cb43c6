"""Articles into a project. Each comes in whole or not at all; what cannot be read is named, and the rest goes on."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from annotator.actions import gold
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


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The ids of the articles that came in, how many were there already, and what could not be read."""

    articles: tuple[str, ...] = ()
    skipped: int = 0
    problems: tuple[Problem, ...] = ()


def import_paths(
    project: Project, paths: Sequence[str | PathLike[str]], *, format_name: str | None = None
) -> Generator[Progress, None, ImportReport]:
    """Reads files, folders and zips and stores their articles as one operation of the history.

    An article whose text is there already is skipped and counted; one whose name is there with another text is a
    problem. KnownError if the project cannot be written; what came in before it stays.
    """
    importing = _Importing(project)
    for path in map(Path, paths):
        for file in readers.files(path):
            for reading in [file] if isinstance(file, Problem) else readers.read(file, format_name=format_name):
                importing.take(reading, str(file))
                yield Progress(importing.count, 0, path.name)
    return importing.report()


def import_text(project: Project, text: str, *, name: str | None = None) -> ImportReport:
    """Stores a text, from the clipboard for instance, as an article; without a name its first words name it."""
    importing = _Importing(project)
    try:
        article = new_article(name or _free_name(project.read(), text), text)
    except BadInput as problem:
        return ImportReport(problems=(Problem(name or "clipboard", str(problem)),))
    importing.take(article, article.name)
    return importing.report()


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

    def take(self, reading: readers.Reading, place: str) -> None:
        """Stores an article, or notes why not."""
        if isinstance(reading, Problem):
            self._problems.append(reading)
            return
        found = regions(reading.text) if isinstance(reading, NewArticle) else ()
        try:
            article_id = self._project.write(lambda db: self._store(db, reading, found), batch=True)
        except BadInput as problem:
            self._problems.append(Problem(place, str(problem)))
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
