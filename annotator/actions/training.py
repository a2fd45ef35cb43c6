"""Learning from a project's own decisions."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from annotator.actions import highlighting
from annotator.model.article import FINISHED, ArticleState
from annotator.model.change import Progress
from annotator.model.errors import BadInput
from annotator.store import Project, articles, knowledge


@dataclass(frozen=True, slots=True)
class TrainingReport:
    """How many different surfaces were learned from how many decisions, and how many articles were highlighted anew."""

    surfaces: int
    decisions: int
    articles: int


def train(project: Project) -> Generator[Progress, None, TrainingReport]:
    """Highlights every article that is not finished anew, with all names that were decided so far. Decisions stay as they are.

    BadInput where nothing that can be learned from has been decided.
    """
    learned = knowledge.load(project.read())
    if not learned.surfaces:
        raise BadInput("There is nothing to learn from yet: decide on some names first.")
    waiting = articles.ids(project.read(), states=[state for state in ArticleState if state not in FINISHED])
    for done, article_id in enumerate(waiting, start=1):
        highlighting.highlight_article(project, article_id)
        yield Progress(done, len(waiting))
    decisions = sum(surface.confirmed + surface.rejected for surface in learned.surfaces)
    return TrainingReport(len(learned.surfaces), decisions, len(waiting))
