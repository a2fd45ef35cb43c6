"""The recognisers in their order of strength: what is named first wins where two read the same words."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.highlight import combining
from annotator.highlight.claims import names, ordinals, quantities, times, vague
from annotator.highlight.dates import dates
from annotator.highlight.entities import entities
from annotator.highlight.pipeline import Named
from annotator.model.knowledge import Knowledge


def recognisers(knowledge: Knowledge) -> list[Named]:
    """Dates before references before quantities; within entities, what the project knows before what ships."""
    return [*claim_recognisers(), *_entities(knowledge)]


def claim_recognisers() -> Iterator[Named]:
    """Those of numeric claims, and of what looks like one and is none."""
    yield Named("dates", dates.recognise, False)
    yield Named("times", times.recognise, False)
    yield Named("names", names.recognise, False)
    yield Named("ordinals", ordinals.recognise, False)
    yield Named("vague", vague.recognise, False)
    yield Named("quantities", quantities.recognise, False)


def _entities(knowledge: Knowledge) -> Iterator[Named]:
    learned = knowledge.surfaces or knowledge.entities
    by_rule = entities.Entities(knowledge) if learned else entities.shipped()
    model = None
    if knowledge.model is not None:
        from annotator.highlight.learned import recogniser  # with numpy, which no start waits for

        model = recogniser.from_bytes(knowledge.model)
    yield Named("entities", combining.Combined(by_rule, model).recognise, True)
