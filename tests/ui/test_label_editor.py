"""Labels and guidelines edited by keys and mouse: what is saved is shown at once, undone at once, and refused where it cannot be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.actions import label_changes, labels, review
from annotator.ui.label_editor import LabelEditor
from annotator.ui.successor_dialog import SuccessorDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(window: MainWindow, qtbot: QtBot) -> LabelEditor:
    return open_editor(window, qtbot)


def open_editor(window: MainWindow, qtbot: QtBot) -> LabelEditor:
    window.commands.run("labels")
    page = next(page for page in window.findChildren(LabelEditor) if page.isVisible())  # one that was saved may not be gone yet
    qtbot.waitUntil(lambda: not window.lead.background.busy)
    return page


def choose(page: LabelEditor, name: str) -> None:
    place = [label.name for label in page.draft.labels].index(name)
    page.list.setCurrentIndex(page.list.rows.index(place))


def click(qtbot: QtBot, page: LabelEditor, title: str) -> None:
    button = next(button for button in page.findChildren(QPushButton) if button.text() == title)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def save(window: MainWindow, page: LabelEditor, qtbot: QtBot) -> None:
    assert page.save.isEnabled()
    page.save.click()
    qtbot.waitUntil(lambda: not window.lead.background.busy and not window.jobs.running)


def test_a_title_a_colour_and_a_guideline_are_saved_as_one_version_and_undone(
    window: MainWindow, editor: LabelEditor, qtbot: QtBot
) -> None:
    choose(editor, "LOC")
    editor.fields.titles["en"].clear()
    for letter in "Site":
        press(editor.fields.titles["en"], ord(letter), letter)
    press(editor.fields.hue, Qt.Key.Key_Home)
    for letter in "اسم **مكان**":
        arabic(editor.fields.guideline.text, letter)
    assert editor.fields.guideline.page.toPlainText() == "اسم مكان"
    assert editor.fields.guideline.page.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    save(window, editor, qtbot)
    saved = window.session.labels["LOC"]
    assert (saved.titles["en"], saved.hue, saved.guideline) == ("Site", 0, {"ar": "اسم **مكان**"})
    assert window.workbench.card.label_button.text() == "Site"
    assert len(label_changes.versions(window.session.project)) == 2
    arabic(window.workbench.view, "ئ", CTRL)
    assert window.session.labels == labels.shipped_label_set()
    assert window.workbench.card.label_button.text() == "Place"


def test_a_new_label_can_be_given_with_its_key_at_once(window: MainWindow, editor: LabelEditor, qtbot: QtBot) -> None:
    click(qtbot, editor, "Add")
    assert not editor.save.isEnabled()
    assert editor.focusWidget() is editor.fields.name
    for letter in "FACILITY":
        press(editor.fields.name, ord(letter), letter)
    for letter in "منشأة":
        arabic(editor.fields.titles["ar"], letter)
    arabic(editor.fields.key, "ح")
    assert (
        editor.problem.text()
        == "\u200e\u2068PER\u2069 and \u2068FACILITY\u2069 have one key: \u2068P\u2069, on an Arabic, a French or an English keyboard."
    )
    arabic(editor.fields.key, "ب")
    assert editor.problem.text() == ""
    save(window, editor, qtbot)
    arabic(window.workbench.view, "م")
    arabic(window.workbench.view, "ب")
    assert [span.label for span in window.session.spans if span.quote == "مراكش"] == ["FACILITY"]


def test_a_label_in_use_asks_which_one_takes_its_place(window: MainWindow, qtbot: QtBot) -> None:
    review.confirm(window.session.project, window.session.spans[0])
    window.session.read_again()
    page = open_editor(window, qtbot)
    choose(page, "LOC")
    assert not page.fields.family.isEnabled()
    click(qtbot, page, "Remove")
    dialog = page.findChild(SuccessorDialog)
    names = [dialog.successor.itemData(place) for place in range(dialog.successor.count())]
    assert names == ["PER", "ORG", "EVENT", "LAW"]
    dialog.successor.setCurrentIndex(1)
    dialog.accept()
    assert "LOC" not in page.draft
    save(window, page, qtbot)
    assert next(span.label for span in window.session.spans if span.quote == "مراكش") == "ORG"
    arabic(window.workbench.view, "ئ", CTRL)
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert next(span.label for span in window.session.spans if span.quote == "مراكش") == "LOC"


def test_an_earlier_version_is_begun_from_again(window: MainWindow, qtbot: QtBot) -> None:
    page = open_editor(window, qtbot)
    choose(page, "LOC")
    press(page.fields.hue, Qt.Key.Key_Home)
    save(window, page, qtbot)
    page = open_editor(window, qtbot)
    assert [page.version.itemText(place)[1:10] for place in range(page.version.count())] == ["Version 2", "Version 1"]
    assert "\u2068Maryam\u2069" in page.version.itemText(0)
    assert not page.save.isEnabled()
    page.version.setCurrentIndex(1)
    page.version.activated.emit(1)
    save(window, page, qtbot)
    assert window.session.labels == labels.shipped_label_set()
    assert [found.version for found in label_changes.versions(window.session.project)][::2] == [labels.shipped_label_set().version] * 2


def test_labels_change_places(window: MainWindow, editor: LabelEditor, qtbot: QtBot) -> None:
    choose(editor, "ORG")
    click(qtbot, editor, "Up")
    save(window, editor, qtbot)
    assert [label.name for label in window.session.labels.labels][:3] == ["ORG", "PER", "LOC"]


def test_colours_that_look_alike_are_told(editor: LabelEditor) -> None:
    choose(editor, "LOC")
    assert "contrast" in editor.fields.colour.text()
    editor.fields.hue.setValue(editor.draft["PER"].hue + 3)
    assert "hardly to be told from \u2068Person\u2069" in editor.fields.colour.text()


def test_nothing_is_kept_where_one_leaves(window: MainWindow, editor: LabelEditor) -> None:
    choose(editor, "LOC")
    editor.fields.hue.setValue(1)
    press(editor.list, Qt.Key.Key_Escape)
    assert window.session.labels == labels.label_set(window.session.project) == labels.shipped_label_set()
