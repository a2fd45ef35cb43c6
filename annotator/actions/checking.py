"""The check: which claims of a project cannot both be true.

Many articles are read and compared in a process of its own, which reads the project itself: a window's keys wait for what is
computed in this one. What is found there is written here.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

from annotator import consistency
from annotator.actions.measures import measure
from annotator.actions.operation import Operation, operate
from annotator.actions.worker import Worker
from annotator.consistency.claims import claims
from annotator.consistency.judge import judge
from annotator.consistency.keys import candidates, crowd, keys
from annotator.model.change import Change
from annotator.model.claim import Claim
from annotator.model.finding import Finding, FindingState, Place
from annotator.model.progress import Progress
from annotator.model.review import ReviewSpan, SpanState
from annotator.store import Connection, Project, articles, at_one_moment, spans
from annotator.store import claims as stored
from annotator.store import findings as found

_SEVERAL = 40
"""Articles up to which no process is started."""
_BATCH = 8

_Ask: TypeAlias = Callable[[Callable[["_Claims", Sequence[str]], Any], Sequence[str], Progress], Generator[Progress, None, Any]]
"""Has claims do something with some articles, and says how far the check is while it waits."""


def check(project: Project) -> Generator[Progress, None, list[Finding]]:
    """The findings of the project, the surest first, after every article that changed since the last check is judged anew.

    Claims are the annotator's decisions and the suggestions without one; what was rejected is none. Stopped between
    two yields it leaves the findings as they were and begins again with the next check.
    """
    version = f"{consistency.VERSION} {project.annotator}"
    stale = stored.stale(project.read(), version)
    if stale:
        apart = len(stale) > _SEVERAL
        with _reading(project, apart=apart) as ask:
            noticed = yield from _noticed(project, stale, ask, at_a_time=_BATCH if apart else 1)
        project.write(lambda db: _settle(db, stale, noticed, version), batch=True)
    return findings(project)


def _noticed(project: Project, stale: list[str], ask: _Ask, *, at_a_time: int) -> Generator[Progress, None, list[Finding]]:
    """What contradicts what, once the claims of these articles are read and indexed."""
    done, all_steps = 0, 2 * len(stale)
    for batch in _batches(stale, at_a_time):
        project.write(partial(stored.begin, article_ids=batch), batch=True)
        read = yield from ask(_Claims.index, batch, Progress(done, all_steps, "reading"))
        project.write(partial(_keep, read=read), batch=True)
        done += len(batch)
        yield Progress(done, all_steps, "reading")
    noticed: list[Finding] = []
    for batch in _batches(stale, at_a_time):
        noticed += yield from ask(_Claims.compare, batch, Progress(done, all_steps, "comparing"))
        done += len(batch)
        yield Progress(done, all_steps, "comparing")
    return noticed


def _batches(ids: Iterable[str], size: int) -> Iterator[list[str]]:
    source = iter(ids)
    while batch := list(islice(source, size)):
        yield batch


def _keep(db: Connection, read: dict[str, stored.Keys]) -> None:
    for article_id, found_keys in read.items():
        stored.replace(db, article_id, found_keys)


def _settle(db: Connection, stale: list[str], noticed: list[Finding], version: str) -> None:
    there = articles.taken(db, {place.article_id for finding in noticed for place in finding.places})
    standing = {finding.key: finding for finding in noticed if all(place.article_id in there for place in finding.places)}
    found.replace(db, standing.values(), of=stale)
    stored.settle(db, stale, version=version)


@contextmanager
def _reading(project: Project, *, apart: bool) -> Iterator[_Ask]:
    """How claims are asked: those of this process, or of one of its own."""
    if not apart:
        yield partial(_here, _Claims(project))
        return
    with Worker() as worker:
        worker.call(_open, project.path, project.annotator)
        yield partial(_there, worker)


def _here(
    own: _Claims, work: Callable[[_Claims, Sequence[str]], Any], ids: Sequence[str], _meanwhile: Progress
) -> Generator[Progress, None, Any]:
    yield from ()
    return work(own, ids)


def _there(
    worker: Worker, work: Callable[[_Claims, Sequence[str]], Any], ids: Sequence[str], meanwhile: Progress
) -> Generator[Progress, None, Any]:
    return (yield from worker.waiting(meanwhile, _carry_out, work, ids))


_own: _Claims | None = None


def _open(path: Path, annotator: str) -> None:
    global _own
    _own = _Claims(Project.open(path, annotator=annotator, writable=False))


def _carry_out(work: Callable[[_Claims, Sequence[str]], Any], ids: Sequence[str]) -> Any:
    if _own is None:
        raise RuntimeError("the process has opened no project")
    return work(_own, ids)


def findings(project: Project, article_id: str | None = None) -> list[Finding]:
    """What the last check noticed in the project or about one article, with what was said of it since; the surest first."""
    return found.all_of(project.read(), article_id)


@at_one_moment
def sides(project: Project, finding: Finding) -> tuple[ReviewSpan | None, ReviewSpan | None]:
    """The spans of the two claims as the annotator sees them now; None for one that was changed or taken back since the check."""
    one, other = (_span_at(project, place) for place in finding.places)
    return one, other


def _span_at(project: Project, place: Place) -> ReviewSpan | None:
    shown = spans.of_article(project.read(), place.article_id, project.annotator, within=(place.start, place.end))
    at = [span for span in shown if (span.start, span.end) == (place.start, place.end) and span.state is not SpanState.REJECTED]
    return max(at, key=lambda span: span.value is not None, default=None)


def set_finding_state(project: Project, key: str, state: FindingState) -> Change:
    """Dismisses or accepts a finding, or takes that back. It holds when the same finding is noticed again."""
    subject = next((finding.subject for finding in findings(project) if finding.key == key), "")

    def work(op: Operation) -> None:
        found.rule(op, key, state)

    return operate(project, "finding", work, detail={"quote": subject, "state": str(state)})


class _Claims:
    """The claims of articles by their spans, each article read when it is first needed."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._read: dict[str, dict[stored.Span, Claim]] = {}
        self._near: Callable[[stored.Span], list[stored.Span]] | None = None
        self._judged: set[str] = set()

    def index(self, article_ids: Sequence[str]) -> dict[str, stored.Keys]:
        """Reads articles afresh: for each of its claims, by start, end and label, the blocking keys."""
        self._read |= {article_id: self._of(article_id) for article_id in article_ids}
        return {article_id: {span[1:]: list(keys(claim)) for span, claim in self._read[article_id].items()} for article_id in article_ids}

    def compare(self, article_ids: Sequence[str]) -> list[Finding]:
        """What contradicts the claims of these articles, in them and in all others but those that were compared before."""
        if self._near is None:
            self._near = candidates(stored.blocks(self._project.read(), most=crowd()))
        noticed: list[Finding] = []
        for article_id in article_ids:
            self._judged.add(article_id)
            own = self._claims(article_id)
            for span, claim in own.items():
                others = self._those(other for other in self._near(span) if other[0] not in self._judged)
                noticed += judge(claim, [*own.values(), *others])
        return noticed

    def _claims(self, article_id: str) -> dict[stored.Span, Claim]:
        if article_id not in self._read:
            self._read[article_id] = self._of(article_id)
        return self._read[article_id]

    def _those(self, wanted: Iterable[stored.Span]) -> Iterator[Claim]:
        """The claims of these spans; a span that is gone meanwhile has none."""
        for span in wanted:
            if (claim := self._claims(span[0]).get(span)) is not None:
                yield claim

    def _of(self, article_id: str) -> dict[stored.Span, Claim]:
        """None of an article that is gone."""
        with self._project.snapshot() as db:
            if not articles.taken(db, [article_id]):
                return {}
            article, shown = articles.get(db, article_id), spans.of_article(db, article_id, self._project.annotator)
        labels = {(span.start, span.end): span.label for span in shown if span.value is not None}
        read = claims(article, shown, measure)
        return {(article_id, claim.place.start, claim.place.end, labels[claim.place.start, claim.place.end]): claim for claim in read}
