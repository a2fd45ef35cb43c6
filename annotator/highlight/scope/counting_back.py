"""The date that a duration counts back to from the article's: قبل ست سنوات in an article of 2017 is 2011."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from functools import cache

from annotator import resources
from annotator.highlight.document import Document
from annotator.highlight.reading import Reading
from annotator.model.values import Quantity
from annotator.text.keys import search_key

_MONTHS = {"سنة": 12, "عام": 12, "شهر": 1, "عقد": 120, "قرن": 1200}
_DAYS = {"يوم": 1, "أسبوع": 7, "ليلة": 1}


@cache
def _leads() -> frozenset[str]:
    words = resources.toml("grammar", "scope.toml")["time"]["back"]
    return frozenset(prefix + search_key(word) for word in words for prefix in ("", "و"))


def counts_back(document: Document, claim: Reading) -> bool:
    """Whether a claim is a duration that counts back from now: قبل ست سنوات."""
    return claim.label == "DURATION" and document.key(bisect_left(document.starts, claim.start) - 1) in _leads()


def counted_back(document: Document, claim: Reading) -> str | None:
    """The date at the precision of the duration's unit; None where it does not count back or the article's date is unknown."""
    quantity = claim.value
    if not isinstance(quantity, Quantity) or quantity.value is None or document.date is None or not counts_back(document, claim):
        return None
    return _earlier(document.date, quantity.unit or "", int(quantity.value))


def _earlier(day: str, unit: str, count: int) -> str | None:
    year, month, *rest = [*map(int, day.split("-")), 0, 0][:3]
    if unit in _MONTHS and count * _MONTHS[unit] < 12 * year:
        months = year * 12 + max(month, 1) - 1 - count * _MONTHS[unit]
        return f"{months // 12:04}" if _MONTHS[unit] >= 12 or not month else f"{months // 12:04}-{months % 12 + 1:02}"
    if unit in _DAYS and rest[0] and count * _DAYS[unit] < date(year, month, rest[0]).toordinal():
        return (date(year, month, rest[0]) - timedelta(days=count * _DAYS[unit])).isoformat()
    return None
