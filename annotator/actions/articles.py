"""What a reviewer changes about an article besides its spans."""

from __future__ import annotations

from dataclasses import replace

from annotator.actions.operation import Operation, operate
from annotator.model import dates
from annotator.model.article import ArticleState, Metadata, Region
from annotator.model.change import Change
from annotator.model.errors import BadInput
from annotator.store import Project
from annotator.store import articles as stored

_SHOWN = 60
"""Code points of a region that the history shows."""


def set_state(project: Project, article_id: str, state: ArticleState, *, reason: str | None = None) -> Change:
    """Says how far its review is. BadInput for an article set aside without a reason."""
    why = (reason or "").strip() or None
    if state is ArticleState.SET_ASIDE and why is None:
        raise BadInput("Say why the article is set aside: nothing was changed.")

    def work(op: Operation) -> None:
        stored.set_state(op, article_id, state, why if state is ArticleState.SET_ASIDE else None)

    return operate(project, "state", work, detail={"state": str(state), "quote": stored.title(project.read(), article_id)})


def edit_metadata(project: Project, article_id: str, metadata: Metadata) -> Change:
    """Replaces title, outlet, date, author and URL; empty ones are unknown. BadInput for a date that is none."""
    known = Metadata(*(_cleaned(getattr(metadata, name)) for name in ("title", "outlet", "date", "author", "url")))
    known = replace(known, date=dates.checked(known.date))
    return operate(
        project,
        "metadata",
        lambda op: stored.set_metadata(op, article_id, known),
        detail={"quote": stored.title(project.read(), article_id)},
    )


def mark_region(project: Project, article_id: str, start: int, end: int, *, boilerplate: bool) -> Change:
    """Says that `[start, end)`, in code points, is boilerplate or is none. BadInput outside the text."""
    text = stored.text(project.read(), article_id)
    if not 0 <= start < end <= len(text):
        raise BadInput(f"There is no text from {start} to {end} in an article of {len(text)} characters.")
    region = Region(start, end, boilerplate)
    detail = {"boilerplate": str(boilerplate).lower(), "quote": text[start : min(end, start + _SHOWN)]}
    return operate(project, "region", lambda op: stored.mark_region(op, article_id, region), detail=detail)


def undecided(project: Project, article_id: str) -> int:
    """How many suggestions the annotator still has to decide in it."""
    return stored.undecided(project.read(), article_id, project.annotator)


def _cleaned(value: str | None) -> str | None:
    return (value or "").strip() or None
