"""Queue mode: one suggestion after another across all articles, in the order that the reviewer chose.

The window reads a page ahead, so that the next one is there before the key is up; confirm, reject and correct are those
of `actions.review`, and to skip is to go on. What is new in the queue since comes when it is read from its beginning again.
"""

from __future__ import annotations

from collections.abc import Sequence

from annotator.actions.contexts import in_context
from annotator.model.queue import QueueOrder
from annotator.model.review import ReviewSpan
from annotator.model.search import SpanHit
from annotator.store import Project, at_one_moment
from annotator.store import queue as stored


@at_one_moment
def page(
    project: Project,
    *,
    order: QueueOrder = QueueOrder.WORTH,
    after: ReviewSpan | None = None,
    labels: Sequence[str] = (),
    limit: int = 20,
) -> list[SpanHit]:
    """The next undecided suggestions in context: those that follow `after`, in articles whose review goes on; [] at the end.

    `after` is the span of an earlier hit, decided, corrected or skipped meanwhile. With `labels` only theirs are in the
    queue. Marks of findings are not counted here. ValueError if `after` was never suggested.
    """
    db = project.read()
    return in_context(db, stored.page(db, project.annotator, order, after=after, labels=labels, limit=limit))


def left(project: Project) -> int:
    """How many suggestions are in the queue."""
    return stored.left(project.read(), project.annotator)
