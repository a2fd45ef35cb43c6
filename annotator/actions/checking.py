"""The check: which claims of a project cannot both be true."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator

from annotator import consistency
from annotator.actions.measures import measure
from annotator.actions.operation import Operation, operate
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


def check(project: Project) -> Generator[Progress, None, list[Finding]]:
    """The findings of the project, the surest first, after every article that changed since the last check is judged anew.

    Claims are the annotator's decisions and the suggestions without one; what was rejected is none. Stopped between
    two yields it leaves the findings as they were and begins again with the next check.
    """
    version = f"{consistency.VERSION} {project.annotator}"
    stale = stored.stale(project.read(), version)
    read = _Claims(project)
    for done, article_id in enumerate(stale, start=1):
        read.afresh(article_id)
        yield Progress(done, 2 * len(stale), "reading")
    noticed: list[Finding] = []
    near = candidates(stored.blocks(project.read(), most=crowd()) if stale else ())
    judged: set[str] = set()
    for done, article_id in enumerate(stale, start=1):
        judged.add(article_id)
        own = read[article_id]
        for span, claim in own.items():
            others = read.those(other for other in near(span) if other[0] not in judged)
            noticed += judge(claim, [*own.values(), *others])
        yield Progress(len(stale) + done, 2 * len(stale), "comparing")
    if stale:
        project.write(lambda db: _settle(db, stale, noticed, version), batch=True)
    return findings(project)


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

    def __getitem__(self, article_id: str) -> dict[stored.Span, Claim]:
        if article_id not in self._read:
            self._read[article_id] = self._of(self._project.read(), article_id)
        return self._read[article_id]

    def those(self, wanted: Iterable[stored.Span]) -> Iterator[Claim]:
        """The claims of these spans; a span that is gone meanwhile has none."""
        for span in wanted:
            if (claim := self[span[0]].get(span)) is not None:
                yield claim

    def afresh(self, article_id: str) -> None:
        """Reads an article and stores its blocking keys in one transaction, so that no decision falls in between."""
        self._read[article_id] = self._project.write(lambda db: self._index(db, article_id), batch=True)

    def _index(self, db: Connection, article_id: str) -> dict[stored.Span, Claim]:
        read = self._of(db, article_id)
        stored.replace(db, article_id, {span[1:]: keys(claim) for span, claim in read.items()})
        return read

    def _of(self, db: Connection, article_id: str) -> dict[stored.Span, Claim]:
        with db.snapshot():
            article, shown = articles.get(db, article_id), spans.of_article(db, article_id, self._project.annotator)
        labels = {(span.start, span.end): span.label for span in shown if span.value is not None}
        read = claims(article, shown, measure)
        return {(article_id, claim.place.start, claim.place.end, labels[claim.place.start, claim.place.end]): claim for claim in read}


def _settle(db: Connection, stale: list[str], noticed: list[Finding], version: str) -> None:
    judged = set(stale)
    kept = [finding for finding in found.all_of(db) if not any(place.article_id in judged for place in finding.places)]
    found.replace(db, {finding.key: finding for finding in [*kept, *noticed]}.values())
    stored.settle(db, stale, version=version)
