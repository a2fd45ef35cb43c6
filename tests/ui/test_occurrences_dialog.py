"""Apply to all: listed in context, left out by key, marked in one operation that one undo takes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, importing
from annotator.model.review import SpanState
from annotator.ui.occurrences_dialog import OccurrencesDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, press

CTRL = Qt.KeyboardModifier.ControlModifier
TRIP = "عاد الوفد من مراكش إلى تونس. ومراكش مدينة كبيرة، وجامعة مراكش قديمة، والمراكشيون كثر."


@pytest.fixture
def list_places(window: MainWindow, qtbot: QtBot) -> Callable[[], OccurrencesDialog]:
    """Presses the key on the selected span, as an Arabic keyboard sends it, and waits for the list."""
    importing.import_text(window.session.project, TRIP, name="trip")

    def open_list() -> OccurrencesDialog:
        arabic(window.workbench.view, "ش")
        dialog = window.findChild(OccurrencesDialog)
        qtbot.waitUntil(lambda: not window.tools.background.busy)
        return dialog

    return open_list


def everywhere(window: MainWindow, dialog: OccurrencesDialog, qtbot: QtBot) -> None:
    arabic(dialog.passages, "س")
    qtbot.waitUntil(lambda: not window.tools.background.busy)


def marked(window: MainWindow, quote: str) -> list[tuple[int, str]]:
    """Where the words are confirmed, and as what, in all articles."""
    articles = browsing.articles(window.session.project)
    spans = [span for row in articles for span in browsing.spans(window.session.project, row.id)]
    return [(span.start, span.label) for span in spans if span.quote == quote and span.state is SpanState.CONFIRMED]


def listed(dialog: OccurrencesDialog) -> list[str]:
    rows = dialog.passages.rows
    return [rows.row(place).hit.before + "|" + rows.row(place).hit.match for place in range(rows.rowCount())]


def test_this_article_comes_first_and_all_with_a_key(
    window: MainWindow, list_places: Callable[[], OccurrencesDialog], qtbot: QtBot
) -> None:
    dialog = list_places()
    assert listed(dialog) == ["افتتح وزير الصحة أمس ب|مراكش"]
    everywhere(window, dialog, qtbot)
    assert len(listed(dialog)) == 4
    assert "4" in dialog.mark.text()


def test_only_what_is_left_in_is_marked_and_one_undo_takes_it_back(
    window: MainWindow, list_places: Callable[[], OccurrencesDialog], qtbot: QtBot
) -> None:
    dialog = list_places()
    everywhere(window, dialog, qtbot)
    for _ in range(3):
        press(dialog.passages, Qt.Key.Key_Down)
    press(dialog.passages, Qt.Key.Key_Space, " ")
    press(dialog.passages, Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: len(marked(window, "مراكش")) == 3)
    qtbot.waitUntil(lambda: not window.tools.background.busy)
    assert (TRIP.index("جامعة مراكش") + 6, "LOC") not in marked(window, "مراكش")
    assert window.session.selected.quote == "أكثر من 300 طبيب"
    arabic(window.workbench.view, "ئ", CTRL)
    assert marked(window, "مراكش") == []
    assert window.session.article.name == "forum"
    assert window.messages.text == "Undone: Marked “\u2068مراكش\u2069” as Place in 3 places"
    arabic(window.workbench.view, "غ", CTRL)
    assert window.messages.text.startswith("Done again: ")
    assert len(marked(window, "مراكش")) == 3


def test_an_undo_leads_to_no_other_article_while_this_one_has_a_part_in_it(
    window: MainWindow, list_places: Callable[[], OccurrencesDialog], qtbot: QtBot
) -> None:
    everywhere(window, list_places(), qtbot)
    press(window.findChild(OccurrencesDialog).passages, Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: len(marked(window, "مراكش")) == 4 and not window.tools.background.busy)
    trip = next(row for row in browsing.articles(window.session.project) if row.name == "trip")
    window.session.show_article(trip.id)
    place = window.session.selected
    arabic(window.workbench.view, "ئ", CTRL)
    assert marked(window, "مراكش") == []
    assert (window.session.article.name, window.session.selected) == ("trip", place)


def test_a_place_inside_a_longer_span_is_left_out_at_first(
    window: MainWindow, list_places: Callable[[], OccurrencesDialog], qtbot: QtBot
) -> None:
    from annotator.actions import review

    trip = browsing.find_article(window.session.project, "trip")
    start = TRIP.index("جامعة")
    review.add(window.session.project, trip.id, start, start + len("جامعة مراكش"), "ORG")
    dialog = list_places()
    everywhere(window, dialog, qtbot)
    assert [dialog.passages.rows.is_chosen(place) for place in range(4)] == [True, True, True, False]
    arabic(dialog.passages, "ش")
    assert len(dialog.passages.rows.chosen()) == 4
    arabic(dialog.passages, "ش")
    assert not dialog.mark.isEnabled()


def test_leaving_changes_nothing(window: MainWindow, list_places: Callable[[], OccurrencesDialog]) -> None:
    dialog = list_places()
    press(dialog.passages, Qt.Key.Key_Escape)
    assert marked(window, "مراكش") == []
    assert window.session.selected.quote == "مراكش"


def test_what_is_marked_already_is_not_listed(window: MainWindow, list_places: Callable[[], OccurrencesDialog]) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    press(window.workbench.view, Qt.Key.Key_Up, "", CTRL)
    dialog = list_places()
    assert listed(dialog) == []
    assert dialog.note.isVisible()


def test_passages_are_painted_with_their_words_in_one_column(
    window: MainWindow, list_places: Callable[[], OccurrencesDialog], qtbot: QtBot
) -> None:
    dialog = list_places()
    everywhere(window, dialog, qtbot)
    QApplication.processEvents()
    image = dialog.passages.viewport().grab().toImage()
    fill = window.workbench.view.theme().colours(window.session.labels["LOC"].hue).fill
    rights = []
    for place in range(4):
        box = dialog.passages.visualRect(dialog.passages.rows.index(place))
        row = [x for x in range(image.width()) if image.pixelColor(x, box.top() + 8).name() == fill.name()]
        rights.append(max(row))
    assert max(rights) - min(rights) <= 1


def test_a_key_held_down_opens_one_list_and_chooses_nothing_in_it(
    window: MainWindow, list_places: Callable[[], OccurrencesDialog], qtbot: QtBot
) -> None:
    dialog = list_places()
    everywhere(window, dialog, qtbot)
    before = dialog.passages.rows.chosen()
    for widget in (window.workbench.view, dialog.passages):
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, ord("ش"), Qt.KeyboardModifier.NoModifier, "ش", True))
    assert len(window.findChildren(OccurrencesDialog)) == 1
    assert dialog.passages.rows.chosen() == before
