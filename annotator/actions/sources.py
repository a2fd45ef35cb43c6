"""Sources, the passages that support or refute a claim, and verdicts."""

from __future__ import annotations

import uuid
from dataclasses import replace
from itertools import islice
from os import PathLike
from pathlib import Path

from annotator.actions import decision, reading
from annotator.actions.decision import focus
from annotator.actions.operation import Focus, Operation, operate
from annotator.model import dates
from annotator.model.change import Change
from annotator.model.errors import BadInput
from annotator.model.evidence import Evidence, Rating, Source, SourceKind, Stance, Verdict
from annotator.model.gold import GoldArticle
from annotator.model.new_article import NewArticle
from annotator.model.problem import Problem
from annotator.model.review import ReviewSpan
from annotator.model.search import Passage
from annotator.store import Project, articles, at_one_moment
from annotator.store import sources as stored
from annotator.store.clock import now
from annotator.text.keys import search_key


def add_source(
    project: Project,
    *,
    kind: SourceKind | str,
    title: str,
    publisher: str | None = None,
    url: str | None = None,
    path: str | PathLike[str] | None = None,
    text: str | None = None,
    date: str | None = None,
) -> tuple[Change, Source]:
    """Adds a source and keeps a snapshot of the file at `path` or of `text`; nothing is fetched from `url`.

    The same source with the same snapshot is returned as it is. BadInput for an unknown kind, no title, a date that is
    none, or a file that cannot be read.
    """
    read, raw = _file(Path(path)) if path else ("", b"")
    made = Source(
        id=str(uuid.uuid4()),
        kind=_kind(kind),
        title=title.strip() or _missing_title(),
        publisher=publisher or None,
        url=url or None,
        date=dates.checked(date),
        text=text or read,
        added_by=project.annotator,
        added_at=now(),
    )
    made = replace(made, snapshot_sha256=stored.digest(made.text, raw))
    known = stored.same(project.read(), made)
    if known:
        return Change("source"), known
    return operate(project, "source", lambda op: stored.insert(op, made, raw=raw), detail={"quote": made.title}), made


def sources(project: Project, text: str | None = None) -> list[Source]:
    """The sources, the newest first; with `text` those that have it in title, publisher or address, however it is spelled."""
    wanted = search_key(text or "")
    return [found for found in stored.all_of(project.read()) if wanted in _described(found)]


def link(
    project: Project, span: ReviewSpan, source_id: str, passage: str, stance: Stance, *, start: int | None = None, note: str | None = None
) -> Change:
    """Links a passage of a source to the span, which is confirmed first if it is undecided.

    `start` is the passage's place in the source's text. BadInput for an unknown source, and for a passage that does
    not stand there.
    """
    source = stored.get(project.read(), source_id)
    if source is None:
        raise BadInput(f"There is no source {source_id}: nothing was changed.")
    if start is not None and source.text[start : start + len(passage)] != passage:
        raise BadInput(f"The passage does not stand at {start} in “{source.title}”: nothing was changed.")

    def work(op: Operation) -> Focus:
        annotation = decision.confirmed(op, span)
        made = Evidence(str(uuid.uuid4()), annotation.id, source_id, passage, stance, start, note or None, op.by, op.at)
        stored.add_evidence(op, made)
        return focus(annotation)

    return operate(project, "link", work, detail={"quote": span.quote, "label": span.label})


def unlink(project: Project, evidence_id: str) -> Change:
    """Takes a passage away from the span that it is linked to. BadInput if it is gone."""

    def work(op: Operation) -> Focus:
        annotation = stored.annotation_with(op.db, evidence_id)
        if annotation is None:
            raise BadInput("This evidence has been taken away already: nothing was changed.")
        op.detail["quote"] = annotation.quote
        stored.remove_evidence(op, evidence_id)
        return focus(annotation)

    return operate(project, "unlink", work)


def evidence_of(project: Project, span: ReviewSpan) -> list[tuple[Evidence, Source]]:
    """The passages linked to the span with their sources, in the order in which they were linked."""
    return stored.evidence_of(project.read(), span.annotation.id) if span.annotation else []


def judge(project: Project, span: ReviewSpan, rating: Rating, justification: str) -> Change:
    """Gives the annotator's verdict on the span, which is confirmed first if it is undecided; an earlier verdict is replaced."""

    def work(op: Operation) -> Focus:
        annotation = decision.confirmed(op, span)
        stored.judge(op, Verdict(str(uuid.uuid4()), annotation.id, rating, justification.strip(), op.by, op.at))
        return focus(annotation)

    return operate(project, "judge", work, detail={"quote": span.quote, "rating": str(rating)})


def verdict_of(project: Project, span: ReviewSpan) -> Verdict | None:
    """The annotator's verdict on the span."""
    return stored.verdict_of(project.read(), span.annotation.id, project.annotator) if span.annotation else None


@at_one_moment
def passages(project: Project, span: ReviewSpan, source_id: str | None = None) -> list[Passage]:
    """Passages of one source, or of all, that may support or refute the span, the likeliest first."""
    from annotator import evidence

    sought = evidence.query(articles.text(project.read(), span.article_id), span)
    found = [stored.get(project.read(), source_id)] if source_id else stored.all_of(project.read())
    offered = [passage for source in found if source for passage in evidence.passages(source)]
    return evidence.rank(sought, offered, reading.quantities)


def _kind(kind: SourceKind | str) -> SourceKind:
    try:
        return SourceKind(kind)
    except ValueError:
        raise BadInput(f"A source is a {', a '.join(SourceKind)}, not a {kind}: nothing was changed.") from None


def _missing_title() -> str:
    raise BadInput("A source needs a title: nothing was changed.")


def _file(path: Path) -> tuple[str, bytes]:
    """The text and the bytes of a file, read as import reads it. BadInput where it cannot be read, or holds more texts than one."""
    from annotator.formats import readers

    readings = list(islice(readers.read(path), 2))
    if not readings:
        raise BadInput(f"{path.name} cannot be kept as a source: there is no text in it.")
    if len(readings) > 1:
        raise BadInput(f"{path.name} holds more than one text, and a source is one: add each of them as a source of its own.")
    found = readings[0]
    if isinstance(found, Problem):
        raise BadInput(f"{path.name} cannot be kept as a source: {found.message}")
    article = found.article if isinstance(found, GoldArticle) else found
    return article.text, article.raw if isinstance(article, NewArticle) else b""


def _described(source: Source) -> str:
    return search_key(" ".join(filter(None, (source.title, source.publisher, source.url))))
