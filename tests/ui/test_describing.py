"""Values of attributes are chosen on the card by keys and mouse, told in the history, taken back, and exported."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from annotator.actions import exporting, history, labels
from annotator.actions.label_changes import change_label_set
from annotator.model.attributes import Attribute, AttributeValue
from annotator.model.labels import LabelSet
from annotator.model.review import ReviewSpan, SpanState
from annotator.ui import language
from annotator.ui.history_text import entry_text
from annotator.ui.span_details import Line
from annotator.ui.window import MainWindow
from tests.actions.running import run
from tests.ui.conftest import FORUM, arabic, press
from tests.ui.test_label_editor import choose, open_editor, save

CTRL = Qt.KeyboardModifier.ControlModifier
CLAIM = "افتتح وزير الصحة أمس بمراكش منتدى الأطباء"


def mark_claim(window: MainWindow) -> None:
    """Selects a sentence and makes it a statement: N, S."""
    start = FORUM.index(CLAIM)
    window.session.select_text(start, start + len(CLAIM))
    arabic(window.workbench.view, "ى")
    arabic(window.workbench.view, "س")


def selected(window: MainWindow) -> ReviewSpan:
    assert window.session.selected
    return window.session.selected


def shown(window: MainWindow) -> dict[str, str]:
    """The attribute lines of the card: title and value."""
    return {line.title.text(): line.said() for line in window.workbench.card.findChildren(Line, "attribute") if line.isVisible()}


def buttons(window: MainWindow) -> list[QToolButton]:
    return [button for button in window.attribute_chooser.findChildren(QToolButton) if button.isVisible()]


def last_sentence(window: MainWindow) -> str:
    assert window.session.project
    return entry_text(history.entries(window.session.project, limit=1)[0], window.session.labels)


def test_a_key_and_a_digit_choose_and_undo_takes_it_back(window: MainWindow) -> None:
    mark_claim(window)
    assert (selected(window).label, shown(window)) == ("STATEMENT", {"Assertion": "Choose…"})
    arabic(window.workbench.view, "خ")
    assert window.attribute_chooser.isVisible()
    assert [text.split()[-1] for text in window.hint_line.texts()] == ["value", "leave"]
    arabic(window.workbench.view, "٢")
    assert not window.attribute_chooser.isVisible()
    assert (selected(window).attributes, shown(window)) == ({"assertion": "reported"}, {"Assertion": "reported"})
    assert last_sentence(window) == f"Chose \u2068Assertion\u2069 – \u2068reported\u2069 for “\u2068{CLAIM}\u2069”"
    arabic(window.workbench.view, "ئ", CTRL)
    assert (selected(window).quote, shown(window)) == (CLAIM, {"Assertion": "Choose…"})
    arabic(window.workbench.view, "غ", CTRL)
    assert shown(window) == {"Assertion": "reported"}


def test_a_click_chooses_and_nought_takes_away(window: MainWindow) -> None:
    mark_claim(window)
    line = window.workbench.card.attribute_line(0)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert [button.text().split()[0] for button in buttons(window)] == ["asserted", "reported", "denied"]
    QTest.mouseClick(buttons(window)[2], Qt.MouseButton.LeftButton)
    assert shown(window) == {"Assertion": "denied"}
    press(window.workbench.view, Qt.Key.Key_O, "o")
    assert [button.isChecked() for button in buttons(window)] == [False, False, True, False]
    press(window.workbench.view, Qt.Key.Key_0, "0")
    assert (selected(window).attributes, shown(window)) == ({}, {"Assertion": "Choose…"})
    assert last_sentence(window).startswith("Chose \u2068Assertion\u2069 – \u2068no value\u2069 for")


def test_any_other_key_leaves_it(window: MainWindow) -> None:
    mark_claim(window)
    for key in (Qt.Key.Key_7, Qt.Key.Key_0, Qt.Key.Key_Escape, Qt.Key.Key_O):
        press(window.workbench.view, Qt.Key.Key_O, "o")
        press(window.workbench.view, key)
        assert not window.attribute_chooser.isVisible()
    assert selected(window).attributes == {}


def test_a_label_without_attributes_has_no_line_and_says_so(window: MainWindow) -> None:
    said: list[str] = []
    window.session.notice.connect(said.append)
    assert window.workbench.card.findChildren(Line, "attribute") == []
    arabic(window.workbench.view, "خ")
    assert said[-1:] == ["Spans of this label have no attributes."]
    assert not window.attribute_chooser.isVisible()
    mark_claim(window)
    window.session.select(next(span for span in window.session.spans if span.quote == "تونس"))
    assert shown(window) == {}


def test_two_attributes_of_a_suggestion_are_chosen_one_after_the_other(window: MainWindow) -> None:
    project = window.session.project
    assert project
    window.session.act(lambda project: change_label_set(project, _with_two(labels.label_set(project))))
    window.session.select(next(span for span in window.session.spans if span.quote == "تونس"))
    assert shown(window) == {"الدور": "Choose…", "certainty": "Choose…"}
    for digit in (Qt.Key.Key_2, Qt.Key.Key_1):
        press(window.workbench.view, Qt.Key.Key_O, "o")
        press(window.workbench.view, digit)
    assert (selected(window).state, selected(window).attributes) == (SpanState.CONFIRMED, {"role": "guest", "certainty": "sure"})
    press(window.workbench.view, Qt.Key.Key_O, "o")
    press(window.workbench.view, Qt.Key.Key_O, "o")
    assert [button.text().split()[0] for button in buttons(window)] == ["sure", "likely", "no"]
    press(window.workbench.view, Qt.Key.Key_2)
    assert shown(window) == {"الدور": "guest", "certainty": "likely"}
    QApplication.processEvents()
    rows = {line.title.text(): line.y() for line in window.workbench.card.findChildren(Line) if line.isVisible()}
    assert rows["الدور"] < rows["certainty"] < rows["Guideline"]


def _with_two(known: LabelSet) -> LabelSet:
    role = Attribute("role", {"en": "الدور"}, (AttributeValue("host", {}), AttributeValue("guest", {})))
    certainty = Attribute("certainty", {}, (AttributeValue("sure", {}), AttributeValue("likely", {})))
    return replace(
        known, labels=tuple(replace(label, attributes=(role, certainty)) if label.name == "LOC" else label for label in known.labels)
    )


def test_attributes_are_given_in_the_editor_chosen_and_exported(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = open_editor(window, qtbot)
    choose(page, "EVENT")
    field = page.fields.attributes
    for letter in "phase":
        press(field, ord(letter.upper()), letter)
    assert page.problem.text() == "\u200e\u2068phase\u2069 needs from one to nine values, each another one."
    assert not page.save.isEnabled()
    for letter in ": planned، past":
        press(field, ord(letter), letter)
    assert page.problem.text() == ""
    save(window, page, qtbot)
    press(window.workbench.view, Qt.Key.Key_L, "l")
    press(window.workbench.view, Qt.Key.Key_E, "e")
    window.session.select(next(span for span in window.session.spans if span.label == "EVENT"))
    press(window.workbench.view, Qt.Key.Key_O, "o")
    press(window.workbench.view, Qt.Key.Key_2)
    assert shown(window) == {"phase": "past"}
    assert window.session.project
    run(exporting.export(window.session.project, "jsonl", tmp_path / "gold.jsonl", all_articles=True))
    spans = json.loads((tmp_path / "gold.jsonl").read_text(encoding="utf-8").splitlines()[0])["spans"]
    assert [span["attributes"] for span in spans if span["label"] == "EVENT"] == [{"phase": "past"}]


def test_titles_stay_where_names_do_and_a_chosen_value_is_not_taken_away(window: MainWindow, qtbot: QtBot) -> None:
    mark_claim(window)
    press(window.workbench.view, Qt.Key.Key_O, "o")
    press(window.workbench.view, Qt.Key.Key_3)
    page = open_editor(window, qtbot)
    choose(page, "STATEMENT")
    assert page.fields.attributes.toPlainText() == "assertion: asserted, reported, denied"
    for _ in range(len(", denied")):
        press(page.fields.attributes, Qt.Key.Key_End, modifiers=CTRL)
        press(page.fields.attributes, Qt.Key.Key_Backspace)
    assert [value.name for value in page.draft["STATEMENT"].attributes[0].values] == ["asserted", "reported"]
    save(window, page, qtbot)
    assert page.isVisible()
    assert "is chosen as" in page.note.text()
    for letter in ", denied, asked":
        press(page.fields.attributes, ord(letter.upper()), letter)
    save(window, page, qtbot)
    (attribute,) = window.session.labels["STATEMENT"].attributes
    shipped = labels.shipped_label_set()["STATEMENT"].attributes[0]
    assert (attribute.titles, attribute.values[:3]) == (shipped.titles, shipped.values)
    assert attribute.values[3] == AttributeValue("asked", {})


@pytest.mark.parametrize(("tongue", "title", "value"), [("ar", "صيغة القول", "منقول عن غيره"), ("fr", "Énonciation", "rapporté")])
def test_the_card_speaks_the_language_of_the_window(
    make_window: Callable[..., MainWindow], project_path: Path, tongue: str, title: str, value: str
) -> None:
    try:
        window: MainWindow = make_window(tongue)
        assert window.open_path(str(project_path))
        mark_claim(window)
        arabic(window.workbench.view, "خ")
        arabic(window.workbench.view, "٢")
        assert shown(window) == {title: value}
        assert f"\u2068{title}\u2069 – \u2068{value}\u2069" in last_sentence(window)
    finally:
        language.install("en")
