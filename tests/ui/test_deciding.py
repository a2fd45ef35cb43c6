"""Decisions with the keys, in a real window: as an English, a French and an Arabic keyboard send them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.actions import articles, browsing, projects
from annotator.model.review import ReviewSpan, SpanState
from annotator.ui.window import MainWindow
from tests.ui.conftest import FORUM, arabic, press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def span(window: MainWindow, quote: str) -> ReviewSpan | None:
    return next((span for span in window.session.spans if span.quote == quote), None)


def stored(window: MainWindow, quote: str) -> ReviewSpan | None:
    """The span as another reader of the file finds it: what is committed."""
    assert window.session.project is not None
    with projects.open(window.session.project.path, writable=False, annotator="Maryam") as project:
        article = browsing.articles(project, limit=1)[0]
        return next((span for span in browsing.spans(project, article.id) if span.quote == quote), None)


def selected(window: MainWindow) -> str:
    return window.session.selected.quote if window.session.selected else ""


def test_first_suggestion_is_selected(window: MainWindow) -> None:
    assert selected(window) == "مراكش"


def test_enter_confirms_commits_and_goes_on(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    assert stored(window, "مراكش").state is SpanState.CONFIRMED
    assert selected(window) == "أكثر من 300 طبيب"


def test_shift_and_enter_confirm_what_is_left_of_the_sentence_at_once(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    press(window.workbench.view, Qt.Key.Key_X, "x")
    press(window.workbench.view, Qt.Key.Key_Return, "\r", SHIFT)
    assert [stored(window, quote).state for quote in ("20 بلدا", "تونس")] == [SpanState.CONFIRMED] * 2
    assert stored(window, "أكثر من 300 طبيب").state is SpanState.REJECTED
    press(window.workbench.view, Qt.Key.Key_Z, "\x1a", CTRL)
    assert [stored(window, quote).state for quote in ("20 بلدا", "تونس")] == [SpanState.SUGGESTED] * 2


def test_shift_and_enter_leave_other_sentences_alone(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r", SHIFT)
    assert stored(window, "مراكش").state is SpanState.CONFIRMED
    assert stored(window, "تونس").state is SpanState.SUGGESTED
    assert selected(window) == "أكثر من 300 طبيب"


def test_enter_held_down_confirms_once(window: MainWindow) -> None:
    none = Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True):
        QApplication.sendEvent(window.workbench.view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", repeated))
    assert [span.state for span in window.session.spans].count(SpanState.CONFIRMED) == 1


def test_shift_and_enter_held_down_confirm_one_sentence(window: MainWindow) -> None:
    for repeated in (False, True, True):
        QApplication.sendEvent(window.workbench.view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, SHIFT, "\r", repeated))
    assert [span.state for span in window.session.spans].count(SpanState.CONFIRMED) == 1


def test_a_held_undo_takes_one_decision_back(window: MainWindow) -> None:
    for _ in range(3):
        press(window.workbench.view, Qt.Key.Key_Return, "\r")
    for repeated in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, int(Qt.Key.Key_Z), CTRL, "", repeated)
        QApplication.sendEvent(window.workbench.view, event)
    assert len(window.session.undecided()) == 2
    assert selected(window) == "20 بلدا"


def test_arabic_keyboard_rejects_and_undoes(window: MainWindow) -> None:
    arabic(window.workbench.view, "ء")
    assert stored(window, "مراكش").state is SpanState.REJECTED
    arabic(window.workbench.view, "ئ", CTRL)
    assert stored(window, "مراكش").state is SpanState.SUGGESTED
    assert selected(window) == "مراكش"
    arabic(window.workbench.view, "غ", CTRL)
    assert stored(window, "مراكش").state is SpanState.REJECTED


def test_what_is_unsure_can_still_be_confirmed_as_the_line_of_keys_says(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_U, "u")
    press(window.workbench.view, Qt.Key.Key_Up, "", CTRL)
    assert window.session.selected.state is SpanState.UNSURE
    assert window.hint_line.texts()[0].endswith("confirm")
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    assert stored(window, "مراكش").state is SpanState.CONFIRMED
    press(window.workbench.view, Qt.Key.Key_Up, "", CTRL)
    assert not window.hint_line.texts()[0].endswith("confirm")


def test_unsure_is_kept_apart(window: MainWindow) -> None:
    arabic(window.workbench.view, "ع")
    assert stored(window, "مراكش").state is SpanState.UNSURE
    assert selected(window) == "أكثر من 300 طبيب"


def test_relabel_takes_two_keys_and_goes_on(window: MainWindow) -> None:
    arabic(window.workbench.view, "م")
    assert window.label_chooser.isVisible()
    arabic(window.workbench.view, "خ")
    corrected = stored(window, "مراكش")
    assert (corrected.label, corrected.state) == ("ORG", SpanState.CONFIRMED)
    assert not window.label_chooser.isVisible()
    assert selected(window) == "أكثر من 300 طبيب"


def test_arabic_indic_digit_chooses_a_label(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_L, "l")
    press(window.workbench.view, ord("٢"), "٢")
    assert stored(window, "مراكش").label == "ORG"


def test_any_other_key_leaves_the_label_as_it_is(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_L, "l")
    press(window.workbench.view, Qt.Key.Key_Escape)
    assert not window.label_chooser.isVisible()
    assert stored(window, "مراكش").state is SpanState.SUGGESTED


@pytest.mark.parametrize(
    ("key", "modifiers", "quote"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, "مراكش منتدى"),
        (Qt.Key.Key_Right, SHIFT, "بمراكش"),
        (Qt.Key.Key_Right, CTRL, "مراك"),
        (Qt.Key.Key_Left, CTRL | SHIFT, "راكش"),
        (Qt.Key.Key_Right, ALT | SHIFT, "بمراكش"),
    ],
)
def test_arrows_move_one_end(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier, quote: str) -> None:
    press(window.workbench.view, key, "", modifiers)
    moved = stored(window, quote)
    assert moved is not None
    assert moved.state is SpanState.CONFIRMED
    assert selected(window) == quote


def test_new_span_from_words_selected_with_the_keys(window: MainWindow) -> None:
    view = window.workbench.view
    press(view, Qt.Key.Key_T, "t")
    view.select_text(FORUM.index("وزير"), FORUM.index(" أمس"))
    window.session.select_text(*view.selection())
    arabic(view, "ى")
    arabic(view, "خ")
    made = stored(window, "وزير الصحة")
    assert (made.label, made.state, made.annotation.created_by) == ("ORG", SpanState.CONFIRMED, "Maryam")
    press(view, Qt.Key.Key_Down)
    assert selected(window) == "مراكش"


def test_shift_and_arrows_select_words_after_t(window: MainWindow) -> None:
    view = window.workbench.view
    press(view, Qt.Key.Key_T, "t")
    assert "with Shift it selects" in window.workbench.card._nothing.text()
    press(view, Qt.Key.Key_Left, "", SHIFT)
    assert FORUM[slice(*window.session.text)] == "مراكش"
    assert [hint.split()[0] for hint in window.hint_line.texts()][0:2] == ["\u2066B\u2069", "\u2066N\u2069"]
    press(view, Qt.Key.Key_Escape)
    assert window.session.text is None


def test_next_and_previous_go_through_suggestions(window: MainWindow) -> None:
    view = window.workbench.view
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Down)
    assert selected(window) == "20 بلدا"
    press(view, Qt.Key.Key_Up)
    assert selected(window) == "أكثر من 300 طبيب"
    press(view, Qt.Key.Key_Up)
    press(view, Qt.Key.Key_Up)
    assert selected(window) == "تونس"


def test_typed_value_is_read_at_once(window: MainWindow) -> None:
    view, field = window.workbench.view, window.workbench.card.field
    press(view, Qt.Key.Key_Down)
    press(view, ord("ؤ"), "ؤ")
    assert field.edit.hasFocus() or not window.isActiveWindow()
    field.edit.setText("٢٠ ألف")
    assert "20,000" in field._read.text()
    press(field.edit, Qt.Key.Key_Return, "\r")
    assert stored(window, "أكثر من 300 طبيب").value.value == Decimal(20000)


def test_where_there_is_no_value_the_keys_stay_with_the_article(window: MainWindow) -> None:
    assert window.session.selected.label == "LOC"
    assert not any(hint.endswith("value") for hint in window.hint_line.texts())
    arabic(window.workbench.view, "ؤ")
    assert "no value" in window.messages.text
    assert QApplication.focusWidget() is window.workbench.view
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    assert any(hint.endswith("value") for hint in window.hint_line.texts())


def test_the_line_of_keys_speaks_of_the_field_that_is_typed_into(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_Down)
    before = window.hint_line.texts()
    arabic(window.workbench.view, "ؤ")
    assert [hint.split("  ")[1] for hint in window.hint_line.texts()] == ["take this value", "leave"]
    press(window.workbench.card.field.edit, Qt.Key.Key_Escape)
    assert window.hint_line.texts() == before
    arabic(window.workbench.view, "ب", CTRL)
    assert window.hint_line.texts()[0].endswith("go to the first place")


def test_letters_typed_into_a_field_are_no_commands(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_Down)
    edit = window.workbench.card.field.edit
    edit.setFocus()
    press(edit, Qt.Key.Key_X, "x")
    assert edit.text() == "x"
    assert stored(window, "أكثر من 300 طبيب").state is SpanState.SUGGESTED


def test_arabic_control_key_edits_the_field_and_undoes_no_decision(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    edit = window.workbench.card.field.edit
    edit.setFocus()
    edit.insert("30")
    arabic(edit, "ئ", CTRL)
    assert edit.text() == ""
    arabic(edit, "ئ", CTRL)
    assert stored(window, "مراكش").state is SpanState.CONFIRMED


def test_take_back_makes_a_suggestion_again(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    window.session.select(span(window, "مراكش"))
    arabic(window.workbench.view, "ق")
    assert stored(window, "مراكش").state is SpanState.SUGGESTED


def test_undo_comes_back_to_the_article_where_it_was(window: MainWindow) -> None:
    first = window.session.article.id
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    press(window.workbench.view, Qt.Key.Key_PageDown, "", CTRL)
    assert window.session.article.id != first
    press(window.workbench.view, Qt.Key.Key_Z, "\x1a", CTRL)
    assert window.session.article.id == first
    assert selected(window) == "مراكش"


def test_nothing_to_undo_is_said(window: MainWindow) -> None:
    for _ in range(6):
        press(window.workbench.view, Qt.Key.Key_Z, "\x1a", CTRL)
    assert "nothing to undo" in window.messages.text


def test_selected_words_become_boilerplate_and_text_again(window: MainWindow) -> None:
    view = window.workbench.view
    start = FORUM.index("وشارك")
    window.session.select_text(start, len(FORUM))
    press(view, ord("ﻻ"), "ﻻ")
    assert [(region.start, region.boilerplate) for region in window.session.article.regions] == [(start, True)]
    window.session.select_text(start + 2, start + 4)
    press(view, Qt.Key.Key_B, "b")
    assert not any(region.boilerplate for region in window.session.article.regions)


def test_fault_in_a_command_is_reported_and_the_window_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    window.commands.bind(unsure=fail)
    with qtbot.captureExceptions() as caught:
        press(window.workbench.view, Qt.Key.Key_U, "u")
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    assert stored(window, "مراكش").state is SpanState.CONFIRMED


def quotes(window: MainWindow, *states: SpanState) -> list[tuple[str, str]]:
    return [(span.quote, span.label) for span in window.session.spans if span.state in (states or tuple(SpanState))]


def test_a_span_is_split_in_two_with_one_key_and_joined_again(window: MainWindow) -> None:
    view = window.workbench.view
    before = window.session.spans[:]
    press(view, Qt.Key.Key_Down)
    assert selected(window) == "أكثر من 300 طبيب"
    arabic(view, "ت", SHIFT)
    assert [quote for quote, _ in quotes(window, SpanState.CONFIRMED)] == ["أكثر من 300", "طبيب"]
    assert selected(window) == "أكثر من 300"
    arabic(view, "ت")
    assert quotes(window, SpanState.CONFIRMED) == [("أكثر من 300 طبيب", "QUANTITY")]
    assert span(window, "أكثر من 300 طبيب").value == before[1].value
    for _ in range(2):
        press(view, Qt.Key.Key_Z, modifiers=CTRL)
    assert window.session.spans[:] == before


def test_a_split_falls_where_the_span_was_clicked(window: MainWindow) -> None:
    window.session.select(span(window, "أكثر من 300 طبيب"))
    window.session.caret = FORUM.index("من 300") + 1
    press(window.workbench.view, Qt.Key.Key_J, "J", SHIFT)
    assert [quote for quote, _ in quotes(window, SpanState.CONFIRMED)] == ["أكثر", "من 300 طبيب"]


def test_one_word_is_not_split_and_nothing_to_join_is_said(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_J, "J", SHIFT)
    assert "one word" in window.messages.text
    press(window.workbench.view, Qt.Key.Key_J, "j")
    assert "follows" in window.messages.text
    assert {span.state for span in window.session.spans} == {SpanState.SUGGESTED}


def test_joined_spans_leave_no_suggestion_behind(window: MainWindow) -> None:
    window.session.select(span(window, "أكثر من 300 طبيب"))
    press(window.workbench.view, Qt.Key.Key_J, "j")
    assert quotes(window, SpanState.CONFIRMED) == [("أكثر من 300 طبيب من 20 بلدا", "QUANTITY")]
    assert quotes(window, SpanState.SUGGESTED) == [("مراكش", "LOC"), ("تونس", "LOC")]
    press(window.workbench.view, Qt.Key.Key_Z, modifiers=CTRL)
    assert len(quotes(window, SpanState.SUGGESTED)) == 4


def test_the_same_words_take_a_second_label(window: MainWindow) -> None:
    view = window.workbench.view
    press(view, Qt.Key.Key_L, "L", SHIFT)
    press(view, Qt.Key.Key_O, "o")
    assert quotes(window, SpanState.CONFIRMED) == [("مراكش", "LOC"), ("مراكش", "ORG")]
    assert window.session.selected.label == "ORG"
    press(view, Qt.Key.Key_Z, modifiers=CTRL)
    assert [(span.label, span.state) for span in window.session.spans if span.quote == "مراكش"] == [("LOC", SpanState.SUGGESTED)]


def test_the_label_that_the_words_have_is_refused_by_its_title(window: MainWindow) -> None:
    view = window.workbench.view
    press(view, Qt.Key.Key_L, "L", SHIFT)
    press(view, Qt.Key.Key_L, "l")
    assert "Place" in window.messages.text
    assert "LOC" not in window.messages.text
    assert {span.state for span in window.session.spans} == {SpanState.SUGGESTED}


def test_rejected_spans_are_struck_on_demand(window: MainWindow) -> None:
    view = window.workbench.view
    press(view, Qt.Key.Key_X, "x")
    hidden = view.viewport().grab().toImage()
    press(view, Qt.Key.Key_H, "h")
    struck = view.viewport().grab().toImage()
    press(view, Qt.Key.Key_H, "h")
    assert struck != hidden
    assert view.viewport().grab().toImage() == hidden


def test_boilerplate_is_folded_and_shown_with_shift_and_b(window: MainWindow) -> None:
    view, session = window.workbench.view, window.session

    def height() -> float:
        return view.document().documentLayout().documentSize().height()

    tall = height()
    session.act(lambda project: articles.mark_region(project, session.article.id, 0, len(FORUM), boilerplate=True))
    assert height() < tall
    arabic(view, "\ufef5", SHIFT)
    assert height() == tall
    arabic(view, "\ufef5", SHIFT)
    assert height() < tall
    press(view, Qt.Key.Key_Z, modifiers=CTRL)
    assert height() == tall


def test_an_import_that_is_undone_and_done_again_shows_its_first_article(window: MainWindow) -> None:
    view, session = window.workbench.view, window.session
    for _ in range(2):  # the two articles were imported one after the other
        press(view, Qt.Key.Key_Z, modifiers=CTRL)
    assert session.article is None
    press(window, Qt.Key.Key_Y, modifiers=CTRL)
    assert session.article.name == "forum"
    assert view.text() == FORUM
