"""The native gold: one JSON object an article, with everything that is known about it, and back without loss.

    id, uuid, text, text_sha256, offset_unit ("codepoint"), metadata, state, reason, regions,
    spans     suggestions and annotations in the order of the text: start, end, label, text, score, origin, rule,
              core, the typed value's fields, entity, state, created_by, decided_by, decided_at; an annotation
              also id, note, evidence, verdict, and in `offered` the suggestion as it was when decided
    entities  those that the spans refer to
    sources   those that the evidence refers to, with the snapshot's text
    versions  of this format, of the program, and of the recognisers that made the suggestions

The first line of a file may also hold entities and sources that no article refers to.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from decimal import Decimal, InvalidOperation
from typing import Any

from annotator import __version__
from annotator.formats.article import checked
from annotator.model.article import Article, ArticleState, Metadata, Region
from annotator.model.entity import Entity
from annotator.model.errors import BadInput
from annotator.model.evidence import Evidence, Rating, Source, SourceKind, Stance, Verdict
from annotator.model.gold import GoldArticle
from annotator.model.labels import ValueKind
from annotator.model.review import Annotation, SpanState, Suggestion
from annotator.model.values import Date, Value, decimal, kind_of, value_from_json
from annotator.model.values import number as as_json
from annotator.text.canonical import sha256

FORMAT = 1
OFFSET_UNIT = "codepoint"
_NUMBERS = ("value", "low", "high")
_BEYOND = 10**30
"""No article states a number of this size; one in a file is a fault, and slow to compute with."""

_Json = dict[str, Any]


def to_json(gold: GoldArticle) -> _Json:
    """The article as a JSON object; the same value gives the same object, key by key."""
    article = gold.article
    spans = [suggestion_to_json(suggestion) for suggestion in gold.suggestions]
    spans += [_annotation_to_json(annotation, gold) for annotation in gold.annotations]
    spans.sort(key=lambda span: (span["start"], -span["end"], span["label"], span["decided_by"] or "", span.get("id", "")))
    return {
        "id": article.name,
        "uuid": article.id,
        "text": article.text,
        "text_sha256": article.text_sha256,
        "offset_unit": OFFSET_UNIT,
        "metadata": asdict(article.metadata),
        "state": str(article.state),
        "reason": article.reason,
        "regions": [asdict(region) for region in article.regions],
        "spans": spans,
        "entities": [_entity_to_json(entity) for entity in sorted(gold.entities, key=lambda entity: entity.id)],
        "sources": [asdict(source) for source in sorted(gold.sources, key=lambda source: source.id)],
        "versions": {"format": FORMAT, "tahqiq": __version__, "highlighter": gold.highlighter},
    }


def suggestion_to_json(suggestion: Suggestion) -> _Json:
    """A suggestion as a span."""
    return {
        "start": suggestion.start,
        "end": suggestion.end,
        "label": suggestion.label,
        "text": suggestion.quote,
        "score": suggestion.score,
        "origin": suggestion.origin,
        "rule": suggestion.rule,
        "core": list(suggestion.core),
        **_value_to_json(suggestion.value),
        "entity": suggestion.entity,
        "state": str(SpanState.SUGGESTED),
        "created_by": suggestion.origin,
        "decided_by": None,
        "decided_at": None,
    }


def _annotation_to_json(annotation: Annotation, gold: GoldArticle) -> _Json:
    offered = annotation.offered
    evidence = [entry for entry in gold.evidence if entry.annotation_id == annotation.id]
    verdicts = [verdict for verdict in gold.verdicts if verdict.annotation_id == annotation.id]
    return {
        "start": annotation.start,
        "end": annotation.end,
        "label": annotation.label,
        "text": annotation.quote,
        "score": offered.score if offered else None,
        "origin": offered.origin if offered else None,
        "rule": offered.rule if offered else None,
        "core": list(annotation.core),
        **_value_to_json(annotation.value),
        "entity": annotation.entity_id,
        "state": str(annotation.state),
        "created_by": annotation.created_by,
        "decided_by": annotation.decided_by,
        "decided_at": annotation.decided_at,
        "id": annotation.id,
        "note": annotation.note,
        "offered": suggestion_to_json(offered) if offered else None,
        "evidence": [_of_annotation(entry) for entry in sorted(evidence, key=lambda entry: (entry.added_at, entry.id))],
        **_verdicts_to_json(verdicts),
    }


def _verdicts_to_json(verdicts: list[Verdict]) -> _Json:
    """The latest verdict; those of other people before it where there are any."""
    shown = [_of_annotation(verdict) for verdict in sorted(verdicts, key=lambda verdict: (verdict.decided_at, verdict.id))]
    latest = {"verdict": shown[-1] if shown else None}
    return latest | ({"earlier_verdicts": shown[:-1]} if shown[:-1] else {})


def _of_annotation(part: Evidence | Verdict) -> _Json:
    """The fields of what stands under its annotation, whose id is there already."""
    return {key: value for key, value in asdict(part).items() if key != "annotation_id"}


def _value_to_json(value: Value | None) -> _Json:
    """Its kind and fields; in `exact` the digits of numbers, such as a third, that JSON's readers would round."""
    if value is None:
        return {}
    numbers = {name: getattr(value, name, None) for name in _NUMBERS}
    exact = {name: str(number) for name, number in numbers.items() if isinstance(number, Decimal) and decimal(as_json(number)) != number}
    return {"kind": str(kind_of(value)), **value.to_json()} | ({"exact": exact} if exact else {})


def _entity_to_json(entity: Entity) -> _Json:
    return {
        "id": entity.id,
        "code": entity.code,
        "label": entity.label,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "names": dict(entity.names),
        "ids": dict(entity.ids),
        "note": entity.note,
    }


def is_gold(row: Mapping[str, Any]) -> bool:
    """Whether a JSON object is meant to be a line of the native gold."""
    return "offset_unit" in row and "spans" in row


def from_json(row: Mapping[str, Any]) -> GoldArticle:
    """The article whose `to_json` is `row`. Ids that are missing are made.

    BadInput, one sentence, if a field is missing or of another kind, if the text is not the one that was annotated,
    or if a span does not say what the text says.
    """
    try:
        gold = _read(row)
    except (KeyError, TypeError, ValueError, AttributeError, InvalidOperation) as error:
        raise BadInput(f"It is not a whole line of gold: {_fault(error)}.") from None
    if broken := gold.broken_quotes():
        where = ", ".join(f"{span.start}–{span.end}" for span in broken[:5])
        raise BadInput(f"Its spans do not say what its text says: at {where}.")
    return gold


def _fault(error: Exception) -> str:
    return f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error) or type(error).__name__


def _read(row: Mapping[str, Any]) -> GoldArticle:
    article = _article(row)
    decided = [span for span in row["spans"] if span["state"] != SpanState.SUGGESTED]
    annotations = [_annotation(span, article.id) for span in decided]
    pairs = list(zip(decided, annotations, strict=True))
    return GoldArticle(
        article=article,
        suggestions=tuple(_suggestion(span) for span in row["spans"] if span["state"] == SpanState.SUGGESTED),
        annotations=tuple(annotations),
        evidence=tuple(_evidence(entry, made.id) for span, made in pairs for entry in span.get("evidence") or ()),
        verdicts=tuple(_verdict(verdict, made.id) for span, made in pairs for verdict in _verdicts(span)),
        entities=tuple(_entity(entity) for entity in row.get("entities") or ()),
        sources=tuple(_source(source) for source in row.get("sources") or ()),
        highlighter=_maybe((row.get("versions") or {}).get("highlighter")),
    )


def _article(row: Mapping[str, Any]) -> Article:
    if row["offset_unit"] != OFFSET_UNIT:
        raise ValueError(f"its offsets count {row['offset_unit']}, not code points")
    if (row.get("versions") or {}).get("format", FORMAT) > FORMAT:
        raise ValueError("a newer version of Tahqiq wrote it")
    text = checked(_text(row["text"]))
    if sha256(text) != row["text_sha256"]:
        raise ValueError("its text is not the text that was annotated (text_sha256 differs)")
    return Article(
        id=_id(row.get("uuid")),
        name=_text(row["id"]),
        text=text,
        text_sha256=row["text_sha256"],
        metadata=Metadata(**{name: _maybe(value) for name, value in (row.get("metadata") or {}).items()}),
        state=ArticleState(row.get("state") or ArticleState.NEW),
        reason=_maybe(row.get("reason")),
        regions=tuple(_region(region, len(text)) for region in row.get("regions") or ()),
    )


def _region(region: Mapping[str, Any], length: int) -> Region:
    start, end = _ends((region["start"], region["end"]))
    if end > length:
        raise ValueError(f"the region from {start} to {end} goes beyond the text")
    return Region(start, end, bool(region["boilerplate"]))


def _suggestion(span: Mapping[str, Any]) -> Suggestion:
    start, end = _ends((span["start"], span["end"]))
    return Suggestion(
        start=start,
        end=end,
        label=_text(span["label"]),
        quote=_text(span["text"]),
        core=_ends(span.get("core") or (start, end)),
        origin=_text(span.get("origin") or span.get("created_by") or ""),
        rule=_text(span.get("rule") or ""),
        score=float(1.0 if span.get("score") is None else span["score"]),
        value=_value(span),
        entity=_maybe(span.get("entity")),
    )


def _annotation(span: Mapping[str, Any], article_id: str) -> Annotation:
    start, end = _ends((span["start"], span["end"]))
    return Annotation(
        id=_id(span.get("id")),
        article_id=article_id,
        start=start,
        end=end,
        label=_text(span["label"]),
        quote=_text(span["text"]),
        core=_ends(span.get("core") or (start, end)),
        state=SpanState(span["state"]),
        created_by=_text(span.get("created_by") or span["decided_by"]),
        decided_by=_text(span["decided_by"]),
        decided_at=_text(span["decided_at"]),
        value=_value(span),
        entity_id=_maybe(span.get("entity")),
        note=_maybe(span.get("note")),
        offered=_suggestion(span["offered"]) if span.get("offered") else None,
    )


def _value(span: Mapping[str, Any]) -> Value | None:
    if not span.get("kind"):
        return None
    kind = ValueKind(span["kind"])
    for name in ("unit", "unit_inferred", "resolved"):
        _maybe(span.get(name))
    if kind is ValueKind.DATE:
        return Date(_maybe(span["value"]), _maybe(span.get("resolved")))
    return value_from_json(kind, {**span, **{name: _number(name, span) for name in _NUMBERS}})


def _number(name: str, span: Mapping[str, Any]) -> Decimal | None:
    rounded, exact = span.get(name), (span.get("exact") or {}).get(name)
    if rounded is not None and (type(rounded) not in (int, float) or abs(rounded) >= _BEYOND):
        raise ValueError(f"{rounded!r} is no number that an article states")
    if exact is None:
        return decimal(rounded)
    number = Decimal(_text(exact))
    if as_json(number) != rounded:
        raise ValueError(f"{rounded!r} is not {exact}")
    return number


def _verdicts(span: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [verdict for verdict in (*(span.get("earlier_verdicts") or ()), span.get("verdict")) if verdict]


def _evidence(entry: Mapping[str, Any], annotation_id: str) -> Evidence:
    start = entry.get("start")
    if start is not None and type(start) is not int:
        raise TypeError(f"{start!r} is no place of a passage")
    return Evidence(
        id=_id(entry.get("id")),
        annotation_id=annotation_id,
        source_id=_text(entry["source_id"]),
        passage=_text(entry["passage"]),
        stance=Stance(entry["stance"]),
        start=start,
        note=_maybe(entry.get("note")),
        added_by=_text(entry.get("added_by") or ""),
        added_at=_text(entry.get("added_at") or ""),
    )


def _verdict(verdict: Mapping[str, Any], annotation_id: str) -> Verdict:
    return Verdict(
        id=_id(verdict.get("id")),
        annotation_id=annotation_id,
        rating=Rating(verdict["rating"]),
        justification=_text(verdict.get("justification") or ""),
        decided_by=_text(verdict.get("decided_by") or ""),
        decided_at=_text(verdict.get("decided_at") or ""),
    )


def _entity(entity: Mapping[str, Any]) -> Entity:
    aliases: Sequence[str] = entity.get("aliases") or ()
    return Entity(
        id=_text(entity["id"]),
        label=_text(entity["label"]),
        name=_text(entity["name"]),
        aliases=tuple(_text(alias) for alias in aliases),
        names={_text(language): _text(name) for language, name in (entity.get("names") or {}).items()},
        ids={_text(authority): _text(code) for authority, code in (entity.get("ids") or {}).items()},
        code=_maybe(entity.get("code")),
        note=_maybe(entity.get("note")),
    )


def _source(source: Mapping[str, Any]) -> Source:
    return Source(
        id=_text(source["id"]),
        kind=SourceKind(source["kind"]),
        title=_text(source["title"]),
        publisher=_maybe(source.get("publisher")),
        url=_maybe(source.get("url")),
        date=_maybe(source.get("date")),
        text=_text(source.get("text") or ""),
        snapshot_sha256=_maybe(source.get("snapshot_sha256")),
        added_by=_text(source.get("added_by") or ""),
        added_at=_text(source.get("added_at") or ""),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} stands where a text should")
    return value


def _maybe(value: object) -> str | None:
    return None if value is None else _text(value)


def _id(value: object) -> str:
    return _text(value) if value else str(uuid.uuid4())


def _ends(pair: Sequence[int]) -> tuple[int, int]:
    start, end = pair
    if type(start) is not int or type(end) is not int or not 0 <= start < end:
        raise ValueError(f"{start!r} to {end!r} are no ends of a span")
    return start, end
