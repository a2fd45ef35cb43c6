"""The field on the card: a typed value keeps what the sentence says of the claim, and Return goes on once."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotator.model.review import SpanState
from annotator.model.values import Date, Modifier, Quantity, Scope, Value
from annotator.ui.value_field import completed
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, press

KNOWN = Quantity(Decimal(300), modifier=Modifier.MORE_THAN, unit="طبيب", scope=Scope(place="مراكش"), checkworthiness=0.8)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (Quantity(Decimal(30)), Quantity(Decimal(30), unit="طبيب", scope=KNOWN.scope, checkworthiness=0.8)),
        (Quantity(Decimal(30), unit="ممرض"), Quantity(Decimal(30), unit="ممرض", scope=KNOWN.scope, checkworthiness=0.8)),
        (Date("2019"), Date("2019")),
        (None, None),
    ],
)
def test_what_is_not_typed_is_kept(typed: Value | None, meant: Value | None) -> None:
    assert completed(typed, KNOWN) == meant
    assert completed(typed, None) == typed


def test_return_corrects_and_goes_on_by_one(window: MainWindow) -> None:
    view, field = window.workbench.view, window.workbench.card.field.edit
    press(view, Qt.Key.Key_Down)
    arabic(view, "ؤ")
    for letter in "٣٠":
        arabic(field, letter)
    press(field, Qt.Key.Key_Return, "\r")
    corrected = window.session.spans[1]
    assert corrected.value == Quantity(Decimal(30), unit="طبيب")
    assert corrected.state is SpanState.CONFIRMED
    assert window.session.selected == window.session.spans[2]
    assert [span.state for span in window.session.spans].count(SpanState.CONFIRMED) == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [("5-7", "= from 5 to 7 \u2068طبيب\u2069"), ("20k", "This is not read as a value."), ("٢٠ 30", "This is not read as a value.")],
)
def test_a_range_is_read_as_one_and_half_a_value_is_none(window: MainWindow, typed: str, said: str) -> None:
    view, field = window.workbench.view, window.workbench.card.field
    press(view, Qt.Key.Key_Down)
    arabic(view, "ؤ")
    for letter in typed:
        arabic(field.edit, letter)
    assert said in [label.text() for label in field.findChildren(QLabel) if label.isVisible()]


def test_return_with_nothing_typed_goes_back_to_the_article(window: MainWindow) -> None:
    view, field = window.workbench.view, window.workbench.card.field.edit
    press(view, Qt.Key.Key_Down)
    selected = window.session.selected
    arabic(view, "ؤ")
    assert field.hasFocus()
    press(field, Qt.Key.Key_Return, "\r")
    assert view.hasFocus()
    assert window.session.selected == selected
    assert selected.state is SpanState.SUGGESTED
