"""Lines of the native gold, which `annotator.formats.gold` describes, read back into values and checked."""

from __future__ import annotations

import base64
import hashlib
import uuid
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import fields
from decimal import Decimal, InvalidOperation
from typing import Any

from annotator.formats.article import checked
from annotator.formats.gold import FORMAT, NUMBERS, OFFSET_UNIT
from annotator.model import values
from annotator.model.article import Article, ArticleState, Metadata, Region
from annotator.model.entity import Entity
from annotator.model.errors import BadInput
from annotator.model.evidence import Evidence, Rating, Source, SourceKind, Stance, Verdict
from annotator.model.gold import GoldArticle
from annotator.model.labels import ValueKind
from annotator.model.review import Annotation, SpanState, Suggestion
from annotator.model.values import Date, Value, decimal
from annotator.model.values import number as as_json
from annotator.text.canonical import sha256

_BEYOND = 10**30
"""No article states a number of this size; one in a file is a fault, and slow to compute with."""


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
        _check_ids(gold)
    except (KeyError, TypeError, ValueError, AttributeError, InvalidOperation) as error:
        raise BadInput(f"It is not a whole line of gold: {_fault(error)}.") from None
    if broken := gold.broken_quotes():
        where = ", ".join(f"{span.start}–{span.end}" for span in broken[:5])
        raise BadInput(f"Its spans do not say what its text says: at {where}.")
    return gold


def _check_ids(gold: GoldArticle) -> None:
    """ValueError where two parts claim to be the same one, or a passage has no source."""
    keys: dict[str, list[Hashable]] = {
        "annotations of one id": [made.id for made in gold.annotations],
        "decisions of one person on the same span": [(made.decided_by, made.start, made.end, made.label) for made in gold.annotations],
        "suggestions of the same span": [(made.start, made.end, made.label) for made in gold.suggestions],
        "passages of one id": [entry.id for entry in gold.evidence],
        "verdicts of one id": [verdict.id for verdict in gold.verdicts],
        "verdicts of one person on the same span": [(verdict.annotation_id, verdict.decided_by) for verdict in gold.verdicts],
        "entities of one id": [entity.id for entity in gold.entities],
        "sources of one id": [source.id for source in gold.sources],
    }
    for what, ids in keys.items():
        if len(set(ids)) < len(ids):
            raise ValueError(f"it holds two {what}")
    if missing := {entry.source_id for entry in gold.evidence} - {source.id for source in gold.sources}:
        raise ValueError(f"the source {min(missing)} of its evidence is missing")


def _fault(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"{error.args[0]} is missing"
    if isinstance(error, TypeError | AttributeError):
        return "a part of it is of another kind than gold has there"
    return str(error) or "a number in it is none"


def _read(row: Mapping[str, Any]) -> GoldArticle:
    article = _article(row)
    decided = [span for span in row["spans"] if span["state"] != SpanState.SUGGESTED]
    annotations = [_annotation(span, article.id) for span in decided]
    pairs = list(zip(decided, annotations, strict=True))
    return GoldArticle(
        article=article,
        suggestions=_suggestions(row),
        annotations=tuple(annotations),
        evidence=tuple(_evidence(entry, made.id) for span, made in pairs for entry in span.get("evidence") or ()),
        verdicts=tuple(_verdict(verdict, made.id) for span, made in pairs for verdict in _verdicts(span)),
        entities=tuple(_entity(entity) for entity in row.get("entities") or ()),
        sources=tuple(_source(source) for source in row.get("sources") or ()),
        snapshots=dict(_snapshot(source) for source in row.get("sources") or () if source.get("snapshot") is not None),
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
        metadata=_metadata(row.get("metadata") or {}),
        state=ArticleState(row.get("state") or ArticleState.NEW),
        reason=_maybe(row.get("reason")),
        regions=tuple(_region(region, len(text)) for region in row.get("regions") or ()),
    )


def _metadata(given: Mapping[str, Any]) -> Metadata:
    if unknown := given.keys() - {field.name for field in fields(Metadata)}:
        raise ValueError(f"{min(unknown)} is nothing that is told of an article")
    return Metadata(**{name: _maybe(value) for name, value in given.items()})


def _region(region: Mapping[str, Any], length: int) -> Region:
    start, end = _ends((region["start"], region["end"]))
    if end > length:
        raise ValueError(f"the region from {start} to {end} goes beyond the text")
    return Region(start, end, bool(region["boilerplate"]))


def _suggestions(row: Mapping[str, Any]) -> tuple[Suggestion, ...]:
    offered = [span for span in row["spans"] if span["state"] == SpanState.SUGGESTED]
    found = [_suggestion(span) for span in (*offered, *(row.get("superseded") or ()))]
    return tuple(sorted(found, key=lambda made: (made.start, -made.end, made.label)))


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
        value=value_from_json(span),
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
        value=value_from_json(span),
        entity_id=_maybe(span.get("entity")),
        note=_maybe(span.get("note")),
        answers=_maybe(span.get("answers")),
        label_version=_maybe(span.get("label_version")),
        offered=_suggestion(span["offered"]) if span.get("offered") else None,
        attributes={_text(name): _text(value) for name, value in (span.get("attributes") or {}).items()},
    )


def value_from_json(span: Mapping[str, Any]) -> Value | None:
    """The typed value whose kind and fields stand among a span's; None without a kind.

    KeyError, TypeError, ValueError or decimal.InvalidOperation if they are not such fields.
    """
    if not span.get("kind"):
        return None
    kind = ValueKind(span["kind"])
    scope = span.get("scope") or {}
    for stated in (*map(span.get, ("unit", "unit_inferred", "resolved")), *map(scope.get, ("subject", "place", "time", "speaker"))):
        _maybe(stated)
    if kind is ValueKind.DATE:
        return Date(_maybe(span["value"]), _maybe(span.get("resolved")))
    return values.value_from_json(kind, {**span, **{name: _number(name, span) for name in NUMBERS}})


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
        raise ValueError(f"{start!r} is no place of a passage")
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
        former=tuple(_text(former) for former in entity.get("former") or ()),
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


def _snapshot(source: Mapping[str, Any]) -> tuple[str, bytes]:
    raw = base64.b64decode(_text(source["snapshot"]), validate=True)
    if hashlib.sha256(raw).hexdigest() != source["snapshot_sha256"]:
        raise ValueError(f"the snapshot of “{source['title']}” is damaged")
    return hashlib.sha256(raw).hexdigest(), raw


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} stands where a text should")  # noqa: TRY004 - this sentence is told, Python's own are not
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
