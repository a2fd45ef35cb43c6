"""The native gold: one JSON object an article, with everything that is known about it, and back without loss.

    id, uuid, text, text_sha256, offset_unit ("codepoint"), metadata, state, reason, regions,
    spans     annotations and open suggestions in the order of the text: start, end, label, text, score, origin, rule,
              core, the typed value's fields, entity, state, created_by, decided_by, decided_at; an annotation
              also id, note, evidence, verdict, in `offered` the suggestion as it was when decided, and in `answers` the
              id of another person's unsure annotation, if it answers that; `label_version` names the label set and the
              guidelines that it was decided under, `attributes` the chosen value of each attribute of its label
    superseded  suggestions in whose place an annotation stands
    entities  those that the spans refer to
    sources   those that the evidence refers to, with their text and, where it is more than that, the snapshot in base64
    versions  of this format, of the program, and of the recognisers that made the suggestions

The first line of a whole project holds all its entities and sources, since some may hang on no article.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from annotator import __version__
from annotator.model.entity import Entity
from annotator.model.evidence import Evidence, Source, Verdict
from annotator.model.gold import GoldArticle
from annotator.model.review import Annotation, SpanState, Suggestion
from annotator.model.values import Value, decimal, kind_of
from annotator.model.values import number as as_json

FORMAT = 1
OFFSET_UNIT = "codepoint"
NUMBERS = ("value", "low", "high")

_Json = dict[str, Any]


def to_json(gold: GoldArticle) -> _Json:
    """The article as a JSON object; the same value gives the same object, key by key."""
    article = gold.article
    spans = [suggestion_to_json(suggestion) for suggestion in gold.open_suggestions()]
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
        "superseded": [suggestion_to_json(suggestion) for suggestion in gold.superseded()],
        "entities": [_entity_to_json(entity) for entity in sorted(gold.entities, key=lambda entity: entity.id)],
        "sources": [_source_to_json(source, gold.snapshots) for source in sorted(gold.sources, key=lambda source: source.id)],
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
        **({"answers": annotation.answers} if annotation.answers else {}),
        **({"label_version": annotation.label_version} if annotation.label_version else {}),
        **({"attributes": dict(annotation.attributes)} if annotation.attributes else {}),
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
    numbers = {name: getattr(value, name, None) for name in NUMBERS}
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
        "former": list(entity.former),
    }


def _source_to_json(source: Source, snapshots: Mapping[str, bytes]) -> _Json:
    raw = snapshots.get(source.snapshot_sha256 or "")
    return asdict(source) | ({"snapshot": base64.b64encode(raw).decode("ascii")} if raw is not None else {})
