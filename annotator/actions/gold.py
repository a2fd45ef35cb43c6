"""Whole articles out of a project and into one: what import, export, merging and agreement share."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.actions import meaning
from annotator.model.article import ArticleState
from annotator.model.entity import Entity
from annotator.model.errors import BadInput
from annotator.model.evidence import Source
from annotator.model.gold import GoldArticle
from annotator.model.new_article import NewArticle
from annotator.model.review import Annotation, SpanState
from annotator.store import Connection, articles, at_one_moment, decided, entities, sources, suggestions
from annotator.store.history import Operation

EVERY_STATE = frozenset(SpanState)


@at_one_moment
def gather(db: Connection, article_id: str, *, states: Collection[SpanState] = EVERY_STATE) -> GoldArticle:
    """The article with its spans in these states, whoever decided them, and all that hangs on those.

    A suggestion whose decision is left out is left out too, except where the decision was that the person is unsure.
    """
    everything = decided.of_article(db, article_id)
    annotations = tuple(made for made in everything if made.state in states)
    gold = GoldArticle(articles.get(db, article_id), annotations=annotations)
    if SpanState.SUGGESTED in states:
        hidden = tuple(made for made in everything if made not in annotations and made.state is not SpanState.UNSURE)
        offered = replace(gold, suggestions=tuple(suggestions.of_article(db, article_id)), annotations=hidden).open_suggestions()
        gold = replace(gold, suggestions=offered, highlighter=suggestions.highlighter(db, article_id))
    return _with_context(db, gold)


def _with_context(db: Connection, gold: GoldArticle) -> GoldArticle:
    ids = {made.id for made in gold.annotations}
    evidence = tuple(entry for entry in sources.evidence_in(db, gold.article.id) if entry.annotation_id in ids)
    references = {made.entity_id for made in gold.annotations} | {made.entity for made in gold.suggestions}
    known = {entity.id: entity for reference in references if reference and (entity := entities.get(db, reference))}
    cited = {source.id: source for entry in evidence if (source := sources.get(db, entry.source_id))}
    return replace(
        gold,
        evidence=evidence,
        verdicts=tuple(verdict for verdict in sources.verdicts_in(db, gold.article.id) if verdict.annotation_id in ids),
        entities=tuple(known.values()),
        sources=tuple(cited.values()),
        snapshots=snapshots(db, cited.values()),
    )


def snapshots(db: Connection, cited: Iterable[Source]) -> dict[str, bytes]:
    """The snapshots of sources by their SHA-256, without those that are just the source's text."""
    found = {source.snapshot_sha256: sources.snapshot(db, source.snapshot_sha256) for source in cited if source.snapshot_sha256}
    texts = {source.snapshot_sha256: source.text.encode("utf-8") for source in cited}
    return {digest: raw for digest, raw in found.items() if raw != texts[digest]}


def put(op: Operation, gold: GoldArticle) -> str:
    """Stores an article whose text and name are new to the project, with all that hangs on it; returns its id.

    BadInput if one of its ids stands for something else in the project already.
    """
    article = gold.article
    _refuse_taken_ids(op.db, gold)
    new = NewArticle(article.name, article.text, article.metadata)
    articles.add(op, new, regions=article.regions, id=article.id)
    if (article.state, article.reason) != (ArticleState.NEW, None):
        articles.set_state(op, article.id, article.state, article.reason)
    if gold.suggestions or gold.highlighter:
        suggestions.replace(op.db, article.id, gold.suggestions, version=gold.highlighter or "")
    combine(op, gold, article.id)
    return article.id


def _refuse_taken_ids(db: Connection, gold: GoldArticle) -> None:
    ids = [*(made.id for made in gold.annotations), *(entry.id for entry in gold.evidence), *(verdict.id for verdict in gold.verdicts)]
    taken = decided.taken(db, ids) | articles.taken(db, [gold.article.id])
    if taken:
        raise BadInput(f"Its id {min(taken)} stands for something else in the project already.")


@dataclass(slots=True)
class Combined:
    """How many decisions were new to the project, newer than its own, and neither."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0

    def __iadd__(self, other: Combined) -> Combined:
        self.added += other.added
        self.updated += other.updated
        self.unchanged += other.unchanged
        return self


def combine(op: Operation, gold: GoldArticle, article_id: str) -> Combined:
    """Brings the decisions of an article into the project's article of the same text, with entities, evidence and verdicts.

    Of two decisions of one person on the same span the later one stands.
    """
    for entity in gold.entities:
        _take_in(op, entity)
    for source in gold.sources:
        if sources.get(op.db, source.id) is None:
            sources.insert(op, source, raw=gold.snapshots.get(source.snapshot_sha256 or "", b""))
    combined = Combined()
    kept: dict[str, str] = {}
    for annotation in sorted(gold.annotations, key=lambda made: made.answers is not None):  # questions before their answers
        linked = annotation.entity_id and meaning.known_entity(op, annotation.entity_id)
        question = kept.get(annotation.answers or "", annotation.answers)
        kept[annotation.id] = _decision(op, replace(annotation, article_id=article_id, entity_id=linked, answers=question), combined)
    _combine_evidence(op, gold, kept)
    return combined


def _take_in(op: Operation, entity: Entity) -> None:
    """Stores an entity; one that the project has under its id or code, or under which it merged it, learns what is new."""
    known = entities.get(op.db, entity.id) or (entities.get(op.db, entity.code) if entity.code else None)
    if known is None:
        entities.insert(op, entity)
        return
    entities.update(op, known.joined(entity))
    for former in (entity.id, *entity.former):
        entities.add_former(op, known.id, former)


def _decision(op: Operation, annotation: Annotation, combined: Combined) -> str:
    """Stores the decision unless the project's own is the same or later; returns the id of the one that stands."""
    known = _known(op.db, annotation)
    if known is None:
        decided.insert(op, annotation)
        combined.added += 1
        return annotation.id
    if annotation.decided_at > known.decided_at and replace(annotation, id=known.id) != known:
        decided.update(op, replace(annotation, id=known.id))
        combined.updated += 1
    else:
        combined.unchanged += 1
    return known.id


def _known(db: Connection, annotation: Annotation) -> Annotation | None:
    try:
        return decided.get(db, annotation.id)
    except KeyError:
        return decided.at(db, annotation.article_id, annotation.decided_by, (annotation.start, annotation.end, annotation.label))


def _combine_evidence(op: Operation, gold: GoldArticle, kept: Mapping[str, str]) -> None:
    taken = decided.taken(op.db, [entry.id for entry in gold.evidence])
    for entry in gold.evidence:
        if entry.id not in taken:
            sources.add_evidence(op, replace(entry, annotation_id=kept[entry.annotation_id]))
    for verdict in gold.verdicts:
        known = sources.verdict_of(op.db, kept[verdict.annotation_id], verdict.decided_by)
        if known is None or verdict.decided_at > known.decided_at:
            sources.judge(op, replace(verdict, annotation_id=kept[verdict.annotation_id]))
