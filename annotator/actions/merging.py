"""Several people's work on the same articles, brought into one project for adjudication."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from annotator.actions import gold
from annotator.actions.gold import Combined
from annotator.model.errors import BadInput
from annotator.model.gold import GoldArticle
from annotator.model.problem import Problem
from annotator.model.progress import Progress
from annotator.store import Connection, Project, articles, history


@dataclass(frozen=True, slots=True)
class MergeReport:
    """How many articles and decisions came in, how many of the target's were older than those, and how many stayed as they were."""

    articles: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    problems: tuple[Problem, ...] = ()


def merge(target: Project, paths: Sequence[str | PathLike[str]]) -> Generator[Progress, None, MergeReport]:
    """Brings the decisions of other projects into `target`, each with who made it and when, as one operation of the history.

    Articles are the same if their texts are; those that the target lacks come in whole. Merging again brings what is new.
    Of two decisions of one person on the same span the later one stands. The other projects are only read. KnownError
    if one of them cannot be; then nothing was merged.
    """
    opened: list[Project] = []
    try:
        for path in map(Path, paths):
            if path.resolve() == target.path:
                raise BadInput(f"{path.name} cannot be merged into itself: nothing was changed.")
            opened.append(Project.open(path, annotator=target.annotator, writable=False))
        return (yield from _merge(target, opened))
    finally:
        for project in opened:
            project.close()


def _merge(target: Project, others: Sequence[Project]) -> Generator[Progress, None, MergeReport]:
    merging = _Merging(target)
    waiting = [(project, article_id) for project in others for article_id in articles.ids(project.read())]
    for done, (project, article_id) in enumerate(waiting, start=1):
        article = gold.gather(project.read(), article_id)
        merging.take(article, project.path.name)
        yield Progress(done, len(waiting), article.article.name)
    return merging.report()


class _Merging:
    def __init__(self, target: Project) -> None:
        self._target = target
        self._operation: int | None = None
        self._articles = 0
        self._combined = Combined()
        self._problems: list[Problem] = []

    def report(self) -> MergeReport:
        combined = self._combined
        return MergeReport(self._articles, combined.added, combined.updated, combined.unchanged, tuple(self._problems))

    def take(self, article: GoldArticle, place: str) -> None:
        """Brings one article in, or notes why not."""
        try:
            self._target.write(lambda db: self._store(db, article), batch=True)
        except BadInput as problem:
            self._problems.append(Problem(f"{place}, {article.article.name}", str(problem)))

    def _store(self, db: Connection, article: GoldArticle) -> None:
        known = articles.with_text(db, article.article.text)
        if known is None and articles.with_name(db, article.article.name):
            raise BadInput(f"There is another article “{article.article.name}” in {self._target.path.name}: this one was left out.")
        with history.operation(db, "merge", by=self._target.annotator, resume=self._operation) as op:
            combined = gold.combine(op, article, known) if known else _put(op, article)
        self._operation = op.id or self._operation
        self._articles += known is None
        self._combined += combined


def _put(op: history.Operation, article: GoldArticle) -> Combined:
    gold.put(op, article)
    return Combined(added=len(article.annotations))
