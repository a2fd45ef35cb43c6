"""The amounts of a text: each number with its unit, and each noun that says one or two alone.

What was understood as a date, a time of day, a name or a place in a series is none: it neither counts nor bounds anything.
"""

from __future__ import annotations

from annotator.highlight.claims import names, ordinals, times
from annotator.highlight.claims.alone import alone
from annotator.highlight.claims.counted import Amount, counted_after, counted_before
from annotator.highlight.dates import dates
from annotator.highlight.document import Document
from annotator.highlight.numbers.numbers import Number, numbers
from annotator.highlight.numbers.numerals import FRACTIONS, Form


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
    counted = before if before and not (after and after.sure and number.article) else after
    end = counted.after if counted else number.after
    amount = Amount(number, counted, end, max(number.end, document.ends[end - 1]))
    return _with_half(document, amount) if counted and counted.dimension else amount


def _with_half(document: Document, amount: Amount) -> Amount:
    """ثلاث سنوات ونصف, سنة ونصف السنة: a part of the unit that و adds after it."""
    token = amount.after
    part = FRACTIONS[document.key(token)]
    if not part or part.proclitics != "و" or part.article or part.form is Form.PLURAL or part.parts > 4:
        return amount
    number = amount.number._replace(value=amount.number.value + part.value)
    return amount._replace(number=number, after=token + 1, end=document.ends[token])
