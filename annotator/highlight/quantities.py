"""Stated amounts: a number, what it counts, how it relates to the true value, and where that is said.

An amount is offered for a number with a noun, a percentage or a currency; for one that follows its noun; for
numbers that share a noun; and for a number alone where its neighbours show that it counts something.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from annotator.highlight import modifiers, ranges
from annotator.highlight.counted import PERCENT, Counted, counted_after, counted_before, evidence
from annotator.highlight.document import Document
from annotator.highlight.numbers import Number, numbers
from annotator.highlight.reading import Reading
from annotator.model.values import Modifier, Quantity


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit. `after` is the token after its words, `end` the code point after them."""

    number: Number
    counted: Counted | None
    after: int
    end: int


def recognise(document: Document) -> Iterator[Reading]:
    """Every stated amount of the text that is said with a number."""
    found = document.once(numbers)
    index = 0
    while index < len(found):
        chain, links = _chain(document, found, index)
        index += len(chain)
        yield from _read(document, chain, links)


def _amount(document: Document, number: Number) -> Amount:
    counted = counted_after(document, number)
    if counted is None and number.article:
        counted = counted_before(document, number)
    after = counted.after if counted else number.after
    return Amount(number, counted, after, max(number.end, document.ends[after - 1]))


def _chain(document: Document, found: list[Number], index: int) -> tuple[list[Amount], list[ranges.Link]]:
    """Numbers that are linked to one another, up to the first that has a unit, or two with a unit each that bound a range."""
    chain, links = [_amount(document, found[index])], []
    while index + len(chain) < len(found):
        last, following = chain[-1], found[index + len(chain)]
        linked = ranges.link(document, last.after, following)
        if linked is None or (last.counted is not None and (len(chain) > 1 or linked is ranges.Link.AND)):
            break
        if last.counted is not None and not _same_unit(last, _amount(document, following)):
            break
        chain.append(_amount(document, following))
        links.append(linked)
    return chain, links


def _same_unit(amount: Amount, other: Amount) -> bool:
    return bool(amount.counted and other.counted and amount.counted.unit == other.counted.unit)


def _read(document: Document, chain: list[Amount], links: list[ranges.Link]) -> Iterator[Reading]:
    unit = chain[-1].counted
    index = 0
    while index < len(chain):
        amount = chain[index]
        if index < len(links) and ranges.bounds(document, amount.number, chain[index + 1].number, links[index]):
            if reading := _range(document, amount, chain[index + 1], unit):
                yield reading
            index += 2
            continue
        number = amount.number
        if amount.counted is None and unit is not None:
            number = ranges.shared_magnitude(number, chain[-1].number)
        if index == 0 or links[index - 1] is not ranges.Link.DASH:
            reading = _single(document, amount, number, amount.counted or unit)
            if reading:
                yield reading
        index += 1


def _single(document: Document, amount: Amount, number: Number, counted: Counted | None) -> Reading | None:
    if counted is None and not evidence(document, number):
        return None
    modifier, start, end = _modified(document, amount)
    quantity = Quantity(number.value, modifier=modifier, unit=counted.unit if counted else None)
    rule = counted.rule if counted else "number alone"
    return Reading(start, end, (amount.number.core, amount.number.end), label_of(counted), rule, _score(rule), quantity)


def _modified(document: Document, amount: Amount) -> tuple[Modifier, int, int]:
    """The modifier of an amount, and the ends of the amount with the modifier's words."""
    number = amount.number
    if following := modifiers.modifier_after(document, amount.after):
        if following.modifier is not Modifier.EXACT:
            return following.modifier, number.start, document.ends[following.token - 1]
    first = number.first
    if document.key(first - 1) == "(":
        first -= 1
    if not number.proclitics and (preceding := modifiers.modifier_before(document, first)):
        return preceding.modifier, document.starts[preceding.token], amount.end
    return Modifier.EXACT, number.start, amount.end


def _range(document: Document, low: Amount, high: Amount, counted: Counted | None) -> Reading | None:
    opening = ranges.between(document, low.number.first)
    if counted is None and opening is None:
        return None
    value = ranges.shared_magnitude(low.number, high.number).value
    quantity = Quantity(None, value, high.number.value, Modifier.BETWEEN, counted.unit if counted else None)
    start = low.number.start if opening is None else document.starts[opening]
    return Reading(start, high.end, (low.number.core, high.number.end), label_of(counted), "range", _score("range"), quantity)


def label_of(counted: Counted | None) -> str:
    """The label of an amount by its unit."""
    if counted is None:
        return "QUANTITY"
    if counted.unit == PERCENT:
        return "PERCENT"
    return {"money": "MONEY", "time": "DURATION"}.get(counted.dimension or "", "QUANTITY")


@cache
def _score(rule: str) -> float:
    return 0.9 if rule else 0.5
