"""What values a stated amount allows, and how far apart two amounts are that cannot both be true."""

from __future__ import annotations

from decimal import Decimal

from annotator.consistency.rules import rules
from annotator.model.claim import Amount, Measure
from annotator.model.values import Modifier, Quantity

_SIGNS = {
    Modifier.APPROX: "≈ ",
    Modifier.MORE_THAN: "> ",
    Modifier.AT_LEAST: "≥ ",
    Modifier.LESS_THAN: "< ",
    Modifier.AT_MOST: "≤ ",
}


def allowed(quantity: Quantity, measure: Measure | None = None) -> Amount | None:
    """What a quantity allows, with the tolerance of its modifier and of round figures, in base units; None for a vague one."""
    low, high = quantity.bounds()
    if quantity.modifier is Modifier.VAGUE or (low is None and high is None):
        return None
    if quantity.modifier is Modifier.APPROX:
        low, high = _widened(low, rules().approx, -1), _widened(high, rules().approx, +1)
    else:
        low, high = _rounded(low, -1), _rounded(high, +1)
    factor = measure.factor if measure else Decimal(1)
    return Amount(None if low is None else low * factor, None if high is None else high * factor)


def gap(left: Amount, right: Amount) -> Decimal:
    """The distance between two amounts, 0 where one value satisfies both."""
    for lower, upper in ((left, right), (right, left)):
        if lower.high is not None and upper.low is not None and lower.high < upper.low:
            return upper.low - lower.high
    return Decimal(0)


def ratio(left: Amount, right: Amount) -> Decimal:
    """The smaller of two amounts as a share of the larger, from 0 to 1; 1 for two zeros."""
    small, large = sorted((abs(left.middle), abs(right.middle)))
    return small / large if large else Decimal(1)


def shown(quantity: Quantity) -> str:
    """The value as a reader of any language reads it: 62, ≈ 900, > 1200, 12–15."""
    if quantity.low is not None and quantity.high is not None:
        return f"{plain(quantity.low)}–{plain(quantity.high)}"
    low, high = quantity.bounds()
    value = low if low is not None else high
    return "" if value is None else _SIGNS.get(quantity.modifier, "") + plain(value)


def plain(value: Decimal) -> str:
    """A decimal without exponent and without zeros at the end of its fraction."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _widened(value: Decimal | None, share: Decimal, side: int) -> Decimal | None:
    return None if value is None else value + side * abs(value) * share


def _rounded(value: Decimal | None, side: int) -> Decimal | None:
    """A round figure with the values that are commonly rounded to it."""
    if value is None or abs(value) < rules().rounded_from:
        return value
    normal = value.normalize()
    half_of_last_figure = Decimal(5).scaleb(normal.adjusted() - len(normal.as_tuple().digits))
    return value + side * min(half_of_last_figure, abs(value) * rules().rounding)
