"""Typed values as the window writes them: digits in its language, and Arabic words to compare with the article."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from annotator.model.values import Date, Modifier, Ordinal, Quantity, Value

_tr = QCoreApplication.translate


def in_digits(value: Value | None) -> str:
    """The value in one line: "more than 20,000 مقاتل"; empty without a value."""
    if isinstance(value, Quantity):
        return _with_unit(_amount(value), value.unit or value.unit_inferred)
    if isinstance(value, Ordinal):
        return _tr("Value", "number %1").replace("%1", _number(value.value))
    return _date(value) if isinstance(value, Date) else ""


def in_words(value: Value | None) -> str:
    """The value's number in Arabic words; empty where there is none."""
    from annotator.text.spelling import spell

    number = value.value if isinstance(value, Quantity | Ordinal) else None
    return (spell(number) or "") if number is not None else ""


def modifier_title(modifier: Modifier) -> str:
    """How the window names a modifier."""
    return {
        Modifier.EXACT: _tr("Value", "exactly"),
        Modifier.APPROX: _tr("Value", "about"),
        Modifier.MORE_THAN: _tr("Value", "more than"),
        Modifier.LESS_THAN: _tr("Value", "less than"),
        Modifier.AT_LEAST: _tr("Value", "at least"),
        Modifier.AT_MOST: _tr("Value", "at most"),
        Modifier.BETWEEN: _tr("Value", "between"),
        Modifier.VAGUE: _tr("Value", "a vague amount"),
    }[modifier]


def _amount(value: Quantity) -> str:
    if value.value is None and (value.low is not None or value.high is not None):
        low, high = (_number(bound) if bound is not None else "…" for bound in (value.low, value.high))
        return _tr("Value", "from %1 to %2").replace("%1", low).replace("%2", high)
    if value.value is None:
        return modifier_title(Modifier.VAGUE)
    number = _number(value.value)
    return number if value.modifier is Modifier.EXACT else f"{modifier_title(value.modifier)} {number}"


def _with_unit(amount: str, unit: str | None) -> str:
    if unit == "%":
        return f"{amount}\u00a0%"
    return f"{amount} \u2068{unit}\u2069" if unit else amount


def _number(number: Decimal) -> str:
    locale = QLocale()
    if number == number.to_integral_value():
        return locale.toString(int(number)) if abs(number) < 2**63 else format(number, "f")
    decimals = min(4, -int(number.as_tuple().exponent))
    return locale.toString(float(number), "f", decimals)


def _date(value: Date) -> str:
    shown = value.value or value.resolved
    if shown is None:
        return _tr("Value", "a date that the text alone does not settle")
    first, _, last = shown.partition("/")
    if last:
        return _tr("Value", "from %1 to %2").replace("%1", _day(first)).replace("%2", _day(last))
    return _day(first)


def _day(text: str) -> str:
    parts = [int(part) for part in text.split("-")] if text.replace("-", "").isdigit() else []
    formats = {1: "yyyy", 2: "MMMM yyyy", 3: "d MMMM yyyy"}
    day = QDate(*[*parts, 1, 1][:3]) if parts else QDate()
    return QLocale().toString(day, formats[len(parts)]) if day.isValid() else text
