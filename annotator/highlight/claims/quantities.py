"""Stated amounts: a number, what it counts, how it relates to the true value, and where that is said.

An amount is offered for a number with a noun, a percentage or a currency; for one that follows its noun; for
a noun that says one or two alone; for numbers that share a noun; and for a number alone where its neighbours show
that it counts something.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from annotator.highlight.claims import bare_numbers, ranges
from annotator.highlight.claims.amounts import amounts
from annotator.highlight.claims.counted import PERCENT, Amount, Counted, is_idiom
from annotator.highlight.claims.modifiers import Modified, modifier_after, modifier_before
from annotator.highlight.claims.ranges import Link
from annotator.highlight.document import Document
from annotator.highlight.numbers.numbers import Number
from annotator.highlight.numbers.ordinal_words import PLACES
from annotator.highlight.reading import Reading
from annotator.highlight.scores import score_of
from annotator.model.values import Modifier, Quantity

_Last: TypeAlias = tuple[Amount, Modifier] | None
"""The amount that was read last, with its modifier."""

_ADJECTIVES, _SHORTEST_ADJECTIVE = 2, 4
_LIMITS = (Modifier.AT_MOST, Modifier.AT_LEAST)
_AREAS = ("area", "volume")


class _Extent(NamedTuple):
    """A modifier, and the ends of an amount with the modifier's words."""

    modifier: Modifier
    start: int
    end: int


def recognise(document: Document) -> Iterator[Reading]:
    """Every stated amount of the text that has a value."""
    found = document.once(amounts)
    index = 0
    last: _Last = None
    while index < len(found):
        chain, links = _chain(document, found, index)
        index += len(chain)
        for amount, reading in _read(document, chain, links, last):
            yield reading
            value = reading.value
            last = (amount, value.modifier) if isinstance(value, Quantity) else None


def _chain(document: Document, found: list[Amount], index: int) -> tuple[list[Amount], list[Link]]:
    """Amounts that are linked to one another, up to the first that has a unit, or two of one unit that bound a range."""
    chain, links = [found[index]], []
    while index + len(chain) < len(found):
        last, following = chain[-1], found[index + len(chain)]
        linked = ranges.link(document, last.after, following.number)
        if linked is None or (last.counted and not _may_bound(document, chain, following, linked)):
            break
        chain.append(following)
        links.append(linked)
    return chain, links


def _may_bound(document: Document, chain: list[Amount], following: Amount, linked: Link) -> bool:
    """Whether two amounts that name the same unit can be the bounds of one: مقعدين أو ثلاثة مقاعد."""
    if len(chain) > 1 or not chain[0].counted:
        return False
    if following.counted is None:
        return linked is Link.OR and ranges.bounds(document, chain[0].number, following.number, linked)
    if chain[0].counted.unit != following.counted.unit:
        return False
    return ranges.bounds(document, chain[0].number, following.number, linked)


def _read(document: Document, chain: list[Amount], links: list[Link], last: _Last) -> Iterator[tuple[Amount, Reading]]:
    unit = chain[-1].counted or chain[0].counted
    index = 0
    while index < len(chain):
        amount = chain[index]
        linked = links[index] if index < len(links) else None
        if linked is Link.OVER:
            if reading := _part(document, amount, chain[index + 1], unit):
                yield chain[index + 1], reading
            index += 2
        elif linked is Link.TIMES:
            if reading := _product(amount, chain[index + 1], unit):
                yield chain[index + 1], reading
            index += 2
        elif linked and ranges.bounds(document, amount.number, chain[index + 1].number, linked):
            if reading := _range(document, amount, chain[index + 1], unit):
                yield chain[index + 1], reading
            index += 2
        elif linked is Link.DASH:
            index += 2
        else:
            number = amount.number if amount.counted else ranges.shared_magnitude(amount.number, chain[-1].number)
            counted = amount.counted or unit
            if counted is None and last and bare_numbers.listed(document, number, last[0]):
                counted = last[0].counted
                amount = amount._replace(counted=counted and counted._replace(rule="number in parallel", before=None))
            if reading := _single(document, amount, number, amount.counted or counted, last):
                last = (amount, Modifier.EXACT)
                yield amount, reading
            index += 1


def _inherited(amount: Amount, last: _Last) -> Modifier | None:
    """حوالي سنة وثلاثة أشهر: one modifier holds for both parts of a duration."""
    if last is None or not amount.counted or not amount.number.joined or amount.number.first != last[0].after:
        return None
    counted = last[0].counted
    return last[1] if counted and counted.dimension == amount.counted.dimension == "time" else None


def _single(document: Document, amount: Amount, number: Number, counted: Counted | None, last: _Last) -> Reading | None:
    extent = _extent(document, amount)
    rule = counted.rule if counted else "number alone"
    if counted is None and extent.modifier is Modifier.EXACT and not bare_numbers.counts(document, number):
        if last is None or not bare_numbers.parallel(document, number, last[0]):
            return None
        rule = "number in parallel"
    if number.value == 0 and (counted is None or not counted.sure):
        return None
    if counted is None and is_idiom(document, number.first):
        return None
    if number.fraction and number.article and PLACES[document.key(number.after)]:
        return None
    inherited = _inherited(amount, last)
    modifier = inherited if inherited and extent.modifier is Modifier.EXACT else extent.modifier
    quantity = Quantity(number.value, modifier=modifier, unit=counted.unit if counted else None)
    core = (amount.number.core, amount.number.end)
    return Reading(extent.start, extent.end, core, label_of(counted), rule, score_of(rule), quantity)


def _extent(document: Document, amount: Amount) -> _Extent:
    number = amount.number
    if following := _following(document, amount.after):
        return _Extent(following.modifier, number.start, document.ends[following.token - 1])
    counted = amount.counted
    first = number.first if counted is None or counted.before is None else counted.before
    first -= document.key(first - 1) in "(«"
    measure = counted is None or counted.dimension is not None or counted.unit == PERCENT
    if (
        not number.proclitics
        and (preceding := modifier_before(document, first, number.value, measure=measure))
        and preceding.modifier is not Modifier.EXACT
    ):
        return _Extent(preceding.modifier, document.starts[preceding.token], amount.end)
    return _Extent(Modifier.EXACT, number.start, amount.end)


def _following(document: Document, token: int) -> Modified | None:
    """The modifier after an amount, from which adjectives may part it: 50 مقعدا برلمانيا على الأقل."""
    for after in range(token, token + _ADJECTIVES + 1):
        if (found := modifier_after(document, after)) and found.modifier is not Modifier.EXACT:
            return found
        key = document.key(after)
        if not key[0].isalpha() or len(key) < _SHORTEST_ADJECTIVE or key.startswith(("ال", "و")):
            return None
    return None


def _range(document: Document, low: Amount, high: Amount, counted: Counted | None) -> Reading | None:
    opening = ranges.between(document, low.number.first)
    if counted is None and opening is None:
        return None
    value = ranges.shared_magnitude(low.number, high.number).value
    limit = None if opening is not None or ranges.follows_from(document, low.number) else modifier_before(document, low.number.first)
    modifier, start = Modifier.BETWEEN, low.number.start if opening is None else document.starts[opening]
    if limit and limit.modifier in _LIMITS:
        modifier, start = limit.modifier, document.starts[limit.token]
    quantity = Quantity(None, value, high.number.value, modifier, counted.unit if counted else None)
    return Reading(start, high.end, (low.number.core, high.number.end), label_of(counted), "range", score_of("range"), quantity)


def _part(document: Document, above: Amount, below: Amount, counted: Counted | None) -> Reading | None:
    """1/2 لتر is half of one; without a noun it is a score."""
    if counted is None:
        return None
    preceding = modifier_before(document, above.number.first)
    modifier, start = (preceding.modifier, document.starts[preceding.token]) if preceding else (Modifier.EXACT, above.number.start)
    quantity = Quantity(above.number.value / below.number.value, modifier=modifier, unit=counted.unit)
    rule = "number and noun"
    return Reading(start, below.end, (above.number.core, below.number.end), label_of(counted), rule, score_of(rule), quantity)


def _product(width: Amount, length: Amount, counted: Counted | None) -> Reading | None:
    """200×200 متر مربع is one area."""
    if counted is None or counted.dimension not in _AREAS:
        return None
    quantity = Quantity(width.number.value * length.number.value, unit=counted.unit)
    return Reading(
        width.number.start, length.end, (width.number.core, length.number.end), label_of(counted), "product", score_of("product"), quantity
    )


def label_of(counted: Counted | None) -> str:
    """The label of an amount by its unit."""
    if counted is None:
        return "QUANTITY"
    if counted.unit == PERCENT:
        return "PERCENT"
    return {"money": "MONEY", "time": "DURATION"}.get(counted.dimension or "", "QUANTITY")
