"""The value of a number in digits, with thousands and decimal marks of both conventions.

Between the digits of one number stand a point, a comma, the Arabic marks ٫ and ٬, an apostrophe or the Arabic
comma. Two different marks, or one mark several times, tell by themselves which is which. A single mark is a decimal mark, unless
exactly three digits follow and one to three precede, of which the first is no zero: 56.100 and 1,234 are
thousands, 3,5 and 0.125 are not. So the annotation guidelines have it, for news in which both conventions meet.
"""

from __future__ import annotations

import re
from decimal import Decimal

LONGEST = 30
"""More digits than this are no number that anybody states: they are a code, and are not read."""

_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:[^0-9][0-9]{3})+")
_MARK = re.compile(r"[^0-9]")


def value_of(key: str, *, small: bool = False) -> Decimal | None:
    """The value of a digit token's search key; None for what is no single number (192.168.1.2, 12.05.2019)
    and for digits of other scripts.

    `small` says that a magnitude or a percent sign follows, before which nobody writes thousands: 13.226 مليار is thirteen.
    """
    if len(key) > LONGEST or not "0" <= key[0] <= "9":
        return None
    if key.isdecimal():
        return Decimal(key)
    marks = _MARK.findall(key)
    last = marks[-1]
    if len(marks) == 1 and (last == "٫" or (last != "٬" and (not _GROUPED.fullmatch(key) or (small and not key.endswith("000"))))):
        return Decimal(_MARK.sub(".", key))
    if len(set(marks)) == 1:
        return Decimal(_MARK.sub("", key)) if _GROUPED.fullmatch(key) else None
    whole, _, rest = key.rpartition(last)
    if len(set(marks[:-1])) == 1 and last not in marks[:-1] and _GROUPED.fullmatch(whole):
        return Decimal(_MARK.sub("", whole) + "." + rest)
    return None
