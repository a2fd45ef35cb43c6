"""The concordance by key events: found by criteria, and exactly what is left in is decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, entities, projects, review
from annotator.model.review import SpanState
from annotator.ui.concordance_dialog import ConcordanceDialog
from annotator.ui.context_list import beside
from annotator.ui.window import MainWindow
from tests.ui.conftest import FORUM, arabic, press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Callable[[ConcordanceDialog], None]:
    """Waits until what was typed is found."""

    def wait(dialog: ConcordanceDialog) -> None:
        qtbot.waitUntil(lambda: not dialog.fields.pausing and not window.tools.background.busy)

    return wait


@pytest.fixture
def concordance(window: MainWindow, settle: Callable[[ConcordanceDialog], None]) -> ConcordanceDialog:
    """Opened with the key, as an Arabic keyboard sends it."""
    arabic(window.workbench.view, "ب", CTRL | SHIFT)
    dialog = window.findChild(ConcordanceDialog)
    settle(dialog)
    return dialog


def write(field: QLineEdit, words: str) -> None:
    for letter in words:
        arabic(field, letter)


def listed(dialog: ConcordanceDialog) -> list[str]:
    rows = dialog.passages.rows
    return [rows.row(place).hit.match for place in range(rows.rowCount())]


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def states(window: MainWindow) -> dict[str, SpanState]:
    articles = browsing.articles(window.session.project)
    return {span.quote: span.state for row in articles for span in browsing.spans(window.session.project, row.id)}


def test_all_spans_of_all_articles_come_first(concordance: ConcordanceDialog) -> None:
    assert listed(concordance) == ["مراكش", "أكثر من 300 طبيب", "20 بلدا", "تونس", "120 طنا"]


def test_a_row_says_which_span_is_decided_where_it_is_more_than_the_words(
    concordance: ConcordanceDialog, settle: Callable[[ConcordanceDialog], None]
) -> None:
    assert concordance.passages.rows.row(1).note == "more than 300 \u2068طبيب\u2069"
    write(concordance.fields.words, "طبيب")
    settle(concordance)
    assert concordance.passages.rows.row(0).note == "“\u2068أكثر من 300 طبيب\u2069” · more than 300 \u2068طبيب\u2069"


def test_words_list_every_place_marked_or_not(concordance: ConcordanceDialog, settle: Callable[[ConcordanceDialog], None]) -> None:
    write(concordance.fields.words, "طبيب")
    settle(concordance)
    assert listed(concordance) == ["طبيب"]
    write(concordance.fields.words, "ات")
    settle(concordance)
    assert listed(concordance) == ["طبيبات"]
    assert concordance.passages.rows.chosen() == []
    arabic(concordance.passages, "ش")
    assert concordance.passages.rows.chosen() == []
    assert not concordance.confirm.isEnabled()


@pytest.mark.parametrize("typed", ["١٠٠", "مئة", "100"])
def test_values_are_read_as_they_are_typed(concordance: ConcordanceDialog, settle: Callable[[ConcordanceDialog], None], typed: str) -> None:
    write(concordance.fields.low, typed)
    settle(concordance)
    assert listed(concordance) == ["أكثر من 300 طبيب", "120 طنا"]
    write(concordance.fields.unit, "أطنان")
    settle(concordance)
    assert listed(concordance) == ["120 طنا"]


def test_mentions_of_an_entity_are_found_by_its_name(
    window: MainWindow, concordance: ConcordanceDialog, settle: Callable[[ConcordanceDialog], None]
) -> None:
    project = window.session.project
    marrakech = window.session.spans[0]
    entities.link_new_entity(project, marrakech, name="مراكش الحمراء")
    write(concordance.fields.entity, "الحمراء")
    settle(concordance)
    assert listed(concordance) == ["مراكش"]
    write(concordance.fields.entity, " جدا")
    settle(concordance)
    assert listed(concordance) == []


def test_spans_are_found_by_who_proposed_them(
    window: MainWindow, concordance: ConcordanceDialog, settle: Callable[[ConcordanceDialog], None]
) -> None:
    choose(concordance.fields.origin, "quantities")
    settle(concordance)
    assert listed(concordance) == ["أكثر من 300 طبيب", "20 بلدا", "120 طنا"]
    review.add(window.session.project, window.session.article.id, 0, 5, "EVENT")
    concordance.look()
    settle(concordance)
    choose(concordance.fields.origin, "Maryam")
    settle(concordance)
    assert listed(concordance) == [FORUM[:5]]


def test_what_is_no_number_is_said(concordance: ConcordanceDialog, settle: Callable[[ConcordanceDialog], None]) -> None:
    write(concordance.fields.high, "كثير")
    settle(concordance)
    assert concordance.fields.criteria() is None
    assert listed(concordance) == []
    assert not concordance.confirm.isEnabled()


def test_exactly_what_is_left_in_is_confirmed_and_undone_at_once(
    window: MainWindow, concordance: ConcordanceDialog, settle: Callable[[ConcordanceDialog], None]
) -> None:
    choose(concordance.fields.label, "QUANTITY")
    settle(concordance)
    press(concordance.fields.words, Qt.Key.Key_Return, "\r")
    assert concordance.focusWidget() is concordance.passages
    press(concordance.passages, Qt.Key.Key_Down)
    press(concordance.passages, Qt.Key.Key_Space, " ")
    arabic(concordance.passages, "ؤ")
    settle(concordance)
    assert states(window) == {
        "مراكش": "suggested", "أكثر من 300 طبيب": "confirmed", "20 بلدا": "suggested", "تونس": "suggested", "120 طنا": "confirmed",
    }  # fmt: skip
    press(concordance.passages, Qt.Key.Key_Escape)
    arabic(window.workbench.view, "ئ", CTRL)
    assert set(states(window).values()) == {SpanState.SUGGESTED}


def test_a_decision_is_shown_also_where_the_page_was_left_before_it_was_written(
    window: MainWindow, concordance: ConcordanceDialog, qtbot: QtBot
) -> None:
    arabic(concordance.passages, "ؤ")
    press(concordance.passages, Qt.Key.Key_Escape)
    assert not concordance.isVisible()
    qtbot.waitUntil(lambda: not window.session.undecided())
    assert {span.state for span in window.session.spans} == {SpanState.CONFIRMED}


def test_what_was_left_out_stays_so_after_a_decision_on_the_others(
    window: MainWindow, concordance: ConcordanceDialog, settle: Callable[[ConcordanceDialog], None]
) -> None:
    press(concordance.passages, Qt.Key.Key_Space, " ")
    arabic(concordance.passages, "ؤ")
    settle(concordance)
    arabic(concordance.passages, "ء")
    settle(concordance)
    assert states(window)["مراكش"] is SpanState.SUGGESTED
    assert set(list(states(window).values())[1:]) == {SpanState.REJECTED}
    choose(concordance.fields.label, "LOC")
    settle(concordance)
    assert concordance.passages.rows.left_out() == []


def test_many_get_another_label_or_are_rejected(
    window: MainWindow, concordance: ConcordanceDialog, settle: Callable[[ConcordanceDialog], None]
) -> None:
    choose(concordance.fields.label, "LOC")
    settle(concordance)
    arabic(concordance.passages, "م")
    assert concordance.chooser.isVisible()
    arabic(concordance.passages, "خ")
    settle(concordance)
    assert listed(concordance) == []
    assert {span.label for span in window.session.spans if span.quote in ("مراكش", "تونس")} == {"ORG"}
    choose(concordance.fields.label, "ORG")
    settle(concordance)
    arabic(concordance.passages, "ء")
    settle(concordance)
    assert states(window)["تونس"] is SpanState.REJECTED
    assert window.messages.text == ""


def test_return_goes_to_the_place(window: MainWindow, concordance: ConcordanceDialog) -> None:
    press(concordance.passages, Qt.Key.Key_End)
    press(concordance.passages, Qt.Key.Key_Return, "\r")
    assert window.session.article.name == "harvest"
    assert window.session.selected.quote == "120 طنا"


def test_decisions_of_others_are_found(window: MainWindow, settle: Callable[[ConcordanceDialog], None]) -> None:
    window.session.project.annotator = "هدى"
    review.reject(window.session.project, window.session.spans[0])
    window.session.project.annotator = "Maryam"
    arabic(window.workbench.view, "ب", CTRL | SHIFT)
    dialog = window.findChild(ConcordanceDialog)
    settle(dialog)
    choose(dialog.fields.person, "هدى")
    choose(dialog.fields.state, "rejected")
    settle(dialog)
    assert listed(dialog) == ["مراكش"]


def test_selected_words_are_looked_for(window: MainWindow, settle: Callable[[ConcordanceDialog], None]) -> None:
    window.session.select_text(FORUM.index("وزير"), FORUM.index("وزير") + 4)
    arabic(window.workbench.view, "ب", CTRL | SHIFT)
    dialog = window.findChild(ConcordanceDialog)
    settle(dialog)
    assert listed(dialog) == ["وزير"]


@pytest.mark.usefixtures("window")
def test_a_read_only_window_decides_nothing(make_window: Callable[..., MainWindow], project_path: object, qtbot: QtBot) -> None:
    second = make_window()
    second.open_path(str(project_path))
    press(second.workbench.view, Qt.Key.Key_F, "", CTRL | SHIFT)
    dialog = second.findChild(ConcordanceDialog)
    qtbot.waitUntil(lambda: not second.tools.background.busy)
    arabic(dialog.passages, "ؤ")
    assert not dialog.confirm.isEnabled()
    with projects.open(project_path, writable=False, annotator="Maryam") as project:
        assert browsing.counts(project).decided == 0


def test_the_name_of_an_article_keeps_its_own_direction(concordance: ConcordanceDialog) -> None:
    row = replace(concordance.passages.rows.row(1), note="300 طبيب")
    row = replace(row, hit=replace(row.hit, title="000_01070a"))
    assert beside(row, mirrored=True) == "\u2067300 طبيب\u2069 · \u2068000_01070a\u2069"


def test_no_line_of_the_keys_ends_between_a_key_and_what_it_does(concordance: ConcordanceDialog) -> None:
    assert "all\u00a0or\u00a0none" in concordance.keys.text()
    assert "\u2066L\u2069\u00a0\u00a0label" in concordance.keys.text()
