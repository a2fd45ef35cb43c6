"""The amounts of a text: each number with its unit, and each noun that says one or two alone.

What was understood as a date, a time of day, a name or a place in a series is none: it neither counts nor bounds anything.
"""

from __future__ import annotations

from annotator.highlight.claims import names, ordinals, times
from annotator.highlight.claims.alone import alone
from annotator.highlight.claims.counted import Amount, counted_after, counted_before, is_definite
from annotator.highlight.claims.halves import with_part
from annotator.highlight.dates import dates
from annotator.highlight.document import Document
from annotator.highlight.numbers.numbers import Number, numbers


def amounts(document: Document) -> list[Amount]:
    """Every number and every noun that states an amount, in order, none within another. Ask through `document.once`."""
    taken = _understood(document)
    free = [number for number in document.once(numbers) if not number.vague and not any(taken[number.core : number.end])]
    stated = [_amount(document, number, taken) for number in free]
    candidates = sorted([*stated, *document.once(alone)], key=lambda amount: amount.number.first)
    found: list[Amount] = []
    for amount in candidates:
        if not found or amount.number.first >= found[-1].after:
            found.append(amount)
    return found


def _understood(document: Document) -> bytearray:
    """A byte for each code point, 1 where the core of another reading is."""
    taken = bytearray(len(document.text))
    for recognise in (dates.recognise, times.recognise, names.recognise, ordinals.recognise):
        for reading in document.every(recognise):
            start, end = reading.core
            taken[start:end] = b"\1" * (end - start)
    return taken


def _amount(document: Document, number: Number, taken: bytearray) -> Amount:
    before = counted_before(document, number) if number.article or number.value == 1 or not number.spelled else None
    after = counted_after(document, number)
    if after and after.after > number.after and taken[document.starts[number.after]]:
        after = None
    counts_after = after and after.sure and number.article and not is_definite(document.key(number.after))
    counted = before if before and not counts_after else after
    end = counted.after if counted else number.after
    amount = Amount(number, counted, end, max(number.end, document.ends[end - 1]))
    return _with_part(document, amount, counted.unit) if counted and counted.unit and counted.dimension else amount


def _with_part(document: Document, amount: Amount, unit: str) -> Amount:
    value, after = with_part(document, amount.number.value, amount.after, unit)
    if after == amount.after:
        return amount
    return amount._replace(number=amount.number._replace(value=value), after=after, end=document.ends[after - 1])
