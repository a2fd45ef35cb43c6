"""What units measure, by the shipped lexicon: kilometres and metres both a length."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from annotator.model.claim import Measure
from annotator.text.keys import search_key


@cache
def measure(unit: str) -> Measure | None:
    """What a unit measures; None where things are counted, or the unit is not known."""
    from annotator.highlight.lexicon.units import units

    head, *tail = search_key(unit).split()
    for form in units().forms(head):
        longer, used = units().longer(form, tail)
        if used == len(tail) and longer.dimension and longer.factor is not None and search_key(longer.lemma) == search_key(unit):
            return _measure(longer.dimension, longer.noun.code or longer.lemma, longer.factor)
    return None


def dictionary_form(unit: str) -> str:
    """The unit as values store it: كلم and كيلومترات as كيلومتر, دول as دولة. A word that is no known unit stays as it is."""
    from annotator.highlight.lexicon.units import units

    head, *tail = search_key(unit).split() or [""]
    for form in units().forms(head):
        longer, used = units().longer(form, tail)
        if used == len(tail):
            return longer.lemma
    return unit.strip()


def same_measure(unit: str) -> dict[str, Decimal]:
    """The units, in their dictionary forms, that measure what this one does; with each, how many of this unit it is."""
    from annotator.highlight.lexicon.units import units

    known = measure(unit)
    if known is None:
        return {unit: Decimal(1)}
    alike = {
        noun.lemma: noun.factor / known.factor
        for noun in units().nouns
        if noun.dimension
        and noun.factor is not None
        and _measure(noun.dimension, noun.code or noun.lemma, noun.factor).dimension == known.dimension
    }
    return alike | {unit: Decimal(1)}


def _measure(dimension: str, currency: str, factor: Decimal) -> Measure:
    """Money is told apart by its currency, since nothing here knows what it is worth."""
    return Measure(f"money {currency}" if dimension == "money" else dimension, factor)
