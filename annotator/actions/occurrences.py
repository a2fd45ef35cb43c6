"""Apply to all: every place that says the same words, in one article or in all, marked in one operation.

First `find` lists the places with what is marked there already; then `apply` changes exactly those that the reviewer left
in the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.actions import correction, labels
from annotator.actions.operation import Operation, operate
from annotator.model.change import Change
from annotator.model.labels import Family
from annotator.model.review import ReviewSpan, SpanState
from annotator.model.search import Occurrence
from annotator.store import Project, articles, at_one_moment, search
from annotator.store import spans as span_rows
from annotator.store.search import FoundText
from annotator.text.occurrences import Place, Surface

_FIRST = (SpanState.CONFIRMED, SpanState.UNSURE, SpanState.SUGGESTED, SpanState.REJECTED)
"""Of several spans at one place the one in the first of these states is shown."""


def surface(project: Project, span: ReviewSpan) -> str:
    """The words of a span that are looked for elsewhere: of a name without its clitics, of a claim all of them."""
    known = labels.label_set(project)
    if span.label in known and known[span.label].family is Family.ENTITY:
        return span.quote[span.core[0] - span.start : span.core[1] - span.start]
    return span.quote


@at_one_moment
def find(
    project: Project,
    words: str,
    *,
    label: str | None = None,
    article_id: str | None = None,
    after: Occurrence | None = None,
    limit: int = 200,
) -> list[Occurrence]:
    """Where the words stand, spelled in any way and behind any clitics: the next places after `after`, in the order of the articles.

    In one article or in all; never in boilerplate. Where two spans are marked at one place, the one with `label` is shown.
    """
    wanted = Surface(words)
    found: list[Occurrence] = []
    for article in _articles(project, wanted, article_id, after) if wanted.keys else ():
        done = after.start if after and after.article_id == article.id else -1
        found += [hit for hit in _in_article(project, article, wanted, label) if hit.start > done]
        if len(found) >= limit:
            break
    return found[:limit]


def apply(project: Project, label: str, hits: Sequence[Occurrence], *, entity_id: str | None = None) -> Change:
    """Confirms exactly these places under the label, and links them to the entity (its id or code) if one is given.

    What is marked at a place is decided, or corrected, and keeps its ends; where nothing is, a span is made. One operation,
    one undo. BadInput, and nothing is changed, where a span was taken back or made since the list was shown.
    """

    def work(op: Operation) -> None:
        for hit in hits:
            _mark(op, hit, label, entity_id)

    first = {"quote": hits[0].match} if hits else {}
    return operate(project, "mark_all", work, detail={"count": str(len(hits)), "label": label, **first})


def _articles(project: Project, wanted: Surface, article_id: str | None, after: Occurrence | None) -> Iterator[FoundText]:
    if article_id:
        return iter([search.text_of(project.read(), article_id)])
    return search.articles_with(project.read(), [wanted.keys], since=after.article_id if after else None)


def _in_article(project: Project, article: FoundText, wanted: Surface, label: str | None) -> Iterator[Occurrence]:
    places = list(wanted.occurrences(article.text))
    if not places:
        return
    db = project.read()
    spans = span_rows.of_article(db, article.id, project.annotator)
    aside = [region for region in articles.regions(db, article.id) if region.boilerplate]
    for place in places:
        if not any(region.start < place.end and place.start < region.end for region in aside):
            yield _occurrence(article, place, spans, label)


def _occurrence(article: FoundText, place: Place, spans: Sequence[ReviewSpan], label: str | None) -> Occurrence:
    there = [span for span in spans if _is_there(span, place)]
    there.sort(key=lambda span: (span.label != label, _FIRST.index(span.state)))
    around = [
        span for span in spans
        if span not in there and span.state is not SpanState.REJECTED and span.start <= place.start and place.end <= span.end
    ]  # fmt: skip
    hit = article.hit(place.start, place.end)
    return Occurrence(
        hit.article_id, hit.title, hit.start, hit.end, hit.before, hit.match, hit.after,
        span=there[0] if there else None,
        clitics=place.clitics,
        inside=max(around, key=lambda span: span.end - span.start, default=None),
    )  # fmt: skip


def _is_there(span: ReviewSpan, place: Place) -> bool:
    """Whether a span marks the place: its ends, with or without the clitics before it, or its core."""
    starts = (place.start, place.start - len(place.clitics))
    return (span.start in starts and span.end == place.end) or span.core == (place.start, place.end)


def _mark(op: Operation, hit: Occurrence, label: str, entity_id: str | None) -> None:
    if hit.span:
        correction.correct(op, hit.span, label=label, entity_id=entity_id or correction.KEEP)
    else:
        value = correction.read_anew(op, label, hit.match)
        correction.add(op, hit.article_id, hit.start, hit.end, label, value=value, entity_id=entity_id)
