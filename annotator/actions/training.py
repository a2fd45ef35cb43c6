"""Learning from a project's own decisions: the names themselves, and a model of how names look and where they stand.

The model is learned in a process of its own. It is used once it reads articles that were held out better than what ships;
`use` switches it off and on.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

from annotator.actions import highlighting, settings
from annotator.actions.worker import Worker
from annotator.model.article import FINISHED, ArticleState
from annotator.model.errors import BadInput
from annotator.model.lesson import LEAST_NAMES, TOO_LITTLE, Lesson
from annotator.model.progress import Progress
from annotator.store import Project, articles, examples, knowledge, models
from annotator.store.models import Taught


@dataclass(frozen=True, slots=True)
class TrainingReport:
    """How many different surfaces were learned from how many decisions, and how many articles were highlighted anew.

    `lesson` tells how the model reads articles that were held out, None where there is too little to learn one from;
    `used` whether it is switched on.
    """

    surfaces: int
    decisions: int
    articles: int
    lesson: Lesson | None = None
    used: bool = False


def train(
    project: Project, *, jobs: int = 1, told: Callable[[Lesson], object] = lambda _: None
) -> Generator[Progress, None, TrainingReport]:
    """Learns, switches the model on if it reads better than what ships, and highlights every article that is not finished anew.

    `told` hears how the model reads articles that were held out before it is switched on. Decisions stay as they are.
    BadInput where nothing that can be learned from has been decided.
    """
    learned = knowledge.load(project.read()).surfaces
    if not learned:
        raise BadInput("There is nothing to learn from yet: decide on some names first.")
    try:
        lesson = yield from learn(project)
        told(lesson)
    except BadInput:
        lesson = None
    used = lesson is not None and lesson.better
    count = yield from use(project, used=used, jobs=jobs)
    decisions = sum(surface.confirmed + surface.rejected for surface in learned)
    return TrainingReport(len(learned), decisions, count, lesson, used)


def learn(project: Project) -> Generator[Progress, None, Lesson]:
    """Learns a model of the project's names and keeps it, switched off. BadInput where too little has been decided."""
    if models.decisions(project.read()) < LEAST_NAMES:
        raise BadInput(TOO_LITTLE)
    with Worker() as worker:
        learned = yield from worker.waiting(Progress(0, 0), _learn, project.path)
    project.write(lambda db: models.save(db, learned.model, learned.lesson, decisions=learned.decisions), batch=True)
    return learned.lesson


def use(project: Project, *, used: bool, jobs: int = 1) -> Generator[Progress, None, int]:
    """Switches the model on or off and highlights every article that is not finished anew; returns how many those were."""
    project.write(lambda db: models.use(db, used), batch=True)
    waiting = articles.ids(project.read(), states=[state for state in ArticleState if state not in FINISHED])
    return (yield from highlighting.highlight_articles(project, waiting, jobs=jobs))


def taught(project: Project) -> Taught | None:
    """The project's model: when it was made, what came of it, whether it is used. None where there is none."""
    return models.taught(project.read())


def due(project: Project) -> bool:
    """Whether so many names were decided since the project was last taught that it is time to teach it again."""
    after = settings.load().learn_after
    last = models.taught(project.read())
    return bool(project.writable and after) and models.decisions(project.read()) - (last.decisions if last else 0) >= after


@dataclass(frozen=True, slots=True)
class _Learned:
    """A model as bytes, how it reads what was held out, and from how many decisions on names it was learned."""

    model: bytes
    lesson: Lesson
    decisions: int


def _learn(path: Path) -> _Learned:
    """Reads the decisions too: there can be so many that a window which reads them would stand still."""
    from annotator.highlight.learned import training

    with Project.open(path, annotator="", writable=False) as project, project.snapshot() as db:
        decided, taught_by = models.decisions(db), examples.of_project(db)
    model, lesson = training.learn(taught_by)
    return _Learned(model.to_bytes(), lesson, decided)
