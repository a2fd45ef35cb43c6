"""Every part of a value by key events: read as typed, checked, kept in one operation."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from annotator.actions import browsing
from annotator.model.review import SpanState
from annotator.model.values import Date, Modifier, Ordinal, Quantity, Scope
from annotator.store import suggestions
from annotator.ui.value_dialog import ValueDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import HARVEST, arabic, press, suggestion


def open_on(window: MainWindow, quote: str) -> ValueDialog:
    window.session.select(next(span for span in window.session.spans if span.quote == quote))
    arabic(window.workbench.view, "ح")
    return next(reversed(window.findChildren(ValueDialog)), None)


def write(field: QLineEdit, words: str) -> None:
    field.selectAll()
    press(field, Qt.Key.Key_Delete)
    for letter in words:
        arabic(field, letter)


def value(window: MainWindow) -> object:
    return window.session.selected.value


def test_it_shows_what_was_read(window: MainWindow) -> None:
    parts = open_on(window, "أكثر من 300 طبيب").parts
    assert parts.modifier.currentData() == Modifier.MORE_THAN
    assert (parts.amount.text(), parts.unit.text()) == ("300", "طبيب")


def test_every_part_is_kept_in_one_decision(window: MainWindow) -> None:
    dialog = open_on(window, "أكثر من 300 طبيب")
    parts = dialog.parts
    parts.modifier.setCurrentIndex(parts.modifier.findData(Modifier.AT_LEAST))
    write(parts.amount, "٣ آلاف")
    write(parts.unit, "مشارك")
    write(parts.subject, "المنتدى")
    write(parts.place, "مراكش")
    write(parts.time, "2024")
    write(parts.speaker, "وزير الصحة")
    write(dialog.note, "راجع البيان")
    press(dialog.note, Qt.Key.Key_Return, "\r")
    scope = Scope(subject="المنتدى", place="مراكش", time="2024", speaker="وزير الصحة")
    assert value(window) == Quantity(Decimal(3000), modifier=Modifier.AT_LEAST, unit="مشارك", scope=scope)
    assert window.session.selected.state is SpanState.CONFIRMED
    assert window.session.selected.annotation.note == "راجع البيان"


def test_part_of_a_whole_that_stands_before(window: MainWindow) -> None:
    dialog = open_on(window, "20 بلدا")
    whole = window.session.spans[1]
    assert [dialog.parts.whole.itemText(place) for place in range(dialog.parts.whole.count())][1:] == [whole.quote]
    dialog.parts.whole.setCurrentIndex(1)
    dialog.accept()
    assert value(window).scope.part_of == whole.start


@pytest.mark.parametrize(
    ("modifier", "amount", "low", "high"),
    [
        (Modifier.BETWEEN, "", "20", ""),
        (Modifier.BETWEEN, "", "30", "20"),
        (Modifier.BETWEEN, "25", "20", "30"),
        (Modifier.VAGUE, "25", "", ""),
        (Modifier.EXACT, "", "", ""),
        (Modifier.EXACT, "25", "20", ""),
        (Modifier.EXACT, "كثير", "", ""),
        (Modifier.EXACT, "خمسون طنا", "", ""),
    ],
)
def test_what_makes_no_value_is_said_and_not_kept(window: MainWindow, modifier: Modifier, amount: str, low: str, high: str) -> None:
    dialog = open_on(window, "20 بلدا")
    parts = dialog.parts
    for field, text in ((parts.amount, amount), (parts.low, low), (parts.high, high)):
        write(field, text)
    parts.modifier.setCurrentIndex(parts.modifier.findData(modifier))
    assert dialog.problem.text()
    assert not dialog.accept_button.isEnabled()
    dialog.accept()
    assert window.session.selected.state is SpanState.SUGGESTED


def test_a_range_is_written_with_both_ends(window: MainWindow) -> None:
    dialog = open_on(window, "20 بلدا")
    parts = dialog.parts
    parts.modifier.setCurrentIndex(parts.modifier.findData(Modifier.BETWEEN))
    for field, text in ((parts.amount, ""), (parts.low, "عشرين"), (parts.high, "٢٥")):
        write(field, text)
    dialog.accept()
    assert value(window) == Quantity(None, Decimal(20), Decimal(25), Modifier.BETWEEN, "بلد")


def test_doubt_goes_only_where_something_was_changed(window: MainWindow) -> None:
    scope = Scope(subject="الزيتون", place="مكناس", confidence={"subject": 0.6, "place": 0.9})
    offered = suggestion(HARVEST, "120 طنا", "QUANTITY", value=Quantity(Decimal(120), unit="طن", scope=scope))
    second = browsing.articles(window.session.project)[1].id
    window.session.project.write(lambda db: suggestions.replace(db, second, [offered], version="2"))
    window.session.show_article(second)
    dialog = open_on(window, "120 طنا")
    write(dialog.parts.subject, "محصول الزيتون")
    dialog.accept()
    assert value(window).scope == replace(scope, subject="محصول الزيتون", confidence={"place": 0.9})


def test_dates_are_read_as_articles_write_them(window: MainWindow) -> None:
    offered = [
        replace(suggestion(HARVEST, "هذا العام", "DATE"), value=Date(None)),
        replace(suggestion(HARVEST, "مكناس", "ORDINAL"), value=Ordinal(Decimal(3))),
    ]
    second = browsing.articles(window.session.project)[1].id
    window.session.project.write(lambda db: suggestions.replace(db, second, offered, version="2"))
    window.session.show_article(second)
    dialog = open_on(window, "هذا العام")
    write(dialog.parts.stated, "قريبا")
    assert not dialog.accept_button.isEnabled()
    write(dialog.parts.stated, "")
    write(dialog.parts.resolved, "3 ماي 2023")
    dialog.accept()
    assert value(window) == Date(None, "2023-05-03")
    dialog = open_on(window, "مكناس")
    write(dialog.parts.amount, "ثمانية")
    dialog.accept()
    assert value(window) == Ordinal(Decimal(8))


def test_a_name_has_no_value_and_takes_a_note(window: MainWindow) -> None:
    dialog = open_on(window, "مراكش")
    assert not dialog.findChildren(QComboBox)
    write(dialog.note, "المدينة لا الجهة")
    press(dialog.note, Qt.Key.Key_Return, "\r")
    assert window.session.selected.annotation.note == "المدينة لا الجهة"
    assert window.session.selected.value is None


def test_a_range_asks_for_two_ends_and_no_amount(window: MainWindow) -> None:
    parts = open_on(window, "20 بلدا").parts
    assert parts.amount.isVisible()
    assert not parts.low.isVisible()
    write(parts.amount, "")
    parts.modifier.setCurrentIndex(parts.modifier.findData(Modifier.BETWEEN))
    assert not parts.amount.isVisible()
    assert parts.low.isVisible()
    assert parts.high.isVisible()


def test_it_has_room_on_a_low_screen(window: MainWindow) -> None:
    assert open_on(window, "أكثر من 300 طبيب").height() <= 700
