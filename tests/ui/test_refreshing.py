"""What was decided on a name in one article is known in the next one that is opened, without asking."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, entities, highlighting, importing, projects
from annotator.model.review import ReviewSpan, SpanState
from annotator.ui import theme
from annotator.ui.occurrences_dialog import OccurrencesDialog
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, press

NAME = "رواق تيزلمار"
"""An invented gallery: no list has it and no pattern opens it."""
FAIR = "\n".join([f"{NAME} يفتح أبوابه صباحا.", *(f"في اليوم {day} عاد التلاميذ إلى {NAME} مساء." for day in range(2, 11))])
EVENING = f"وقعت الشاعرة ديوانها أمس ب{NAME} أمام جمهور غفير، ثم عادت إلى وجدة."
PRAYER = "أقيمت صلاة المغرب في الساحة، ثم غنى شباب من المغرب."
SQUARE = "بعد صلاة المغرب وصل وفد من المغرب."
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def open_on(make_window: Callable[..., MainWindow], tmp_path: Path) -> Callable[..., MainWindow]:
    """Opens a window on a new project of highlighted articles."""

    def opened(*texts: str) -> MainWindow:
        path = tmp_path / "names.tahqiq"
        with projects.create(path, annotator="Maryam") as project:
            for number, text in enumerate(texts):
                importing.import_text(project, text, name=f"article-{number}")
            for _ in highlighting.highlight_project(project):
                pass
        window = make_window()
        assert window.open_path(str(path))
        return window

    return opened


def settle(window: MainWindow, qtbot: QtBot) -> None:
    workers = (window.names.refreshing, window.tools.background)
    qtbot.waitUntil(lambda: not any(worker.busy for worker in workers))


def next_article(window: MainWindow, qtbot: QtBot) -> None:
    press(window.workbench.view, Qt.Key.Key_PageDown, "", CTRL)
    settle(window, qtbot)


def offered(window: MainWindow, quote: str) -> list[ReviewSpan]:
    return [span for span in window.session.spans if span.quote == quote and span.state is SpanState.SUGGESTED]


def mark_first_words(window: MainWindow) -> None:
    """Marks the first two words of the article as an organisation: T, Shift and the arrow, N, O, Esc."""
    view = window.workbench.view
    arabic(view, "ف")
    press(view, Qt.Key.Key_Home, "", CTRL)
    for _ in NAME.split():
        press(view, Qt.Key.Key_Left, "", SHIFT)
    arabic(view, "ى")
    arabic(view, "خ")
    press(view, Qt.Key.Key_Escape)


def confirm_everywhere_here(window: MainWindow, qtbot: QtBot) -> None:
    """Applies the selected span to all of its article: A, Enter."""
    arabic(window.workbench.view, "ش")
    dialog = window.findChild(OccurrencesDialog)
    settle(window, qtbot)
    press(dialog.passages, Qt.Key.Key_Return, "\r")
    settle(window, qtbot)


def test_ten_confirmed_mentions_of_a_new_name_make_it_a_suggestion_in_the_next_article(
    open_on: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_on(FAIR, EVENING)
    second = browsing.articles(window.session.project)[1].id
    assert all(span.quote != NAME for span in (*window.session.spans, *browsing.spans(window.session.project, second)))
    mark_first_words(window)
    confirm_everywhere_here(window, qtbot)
    assert sum(span.quote == NAME and span.state is SpanState.CONFIRMED for span in window.session.spans) == 10
    next_article(window, qtbot)
    (found,) = offered(window, NAME)
    assert (found.label, found.start) == ("ORG", EVENING.index(NAME))
    window.session.select(found)
    why = window.workbench.card.findChild(QLabel, "why").text()
    assert "earlier decisions: confirmed 10 times in one article" in why
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    assert not offered(window, NAME)


def test_mentions_confirmed_one_by_one_count_as_well(open_on: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_on(f"{NAME} يفتح صباحا.", *(f"عاد الزوار إلى {NAME} في اليوم {day}." for day in range(9)), EVENING)
    mark_first_words(window)
    for _ in range(9):
        next_article(window, qtbot)
        window.session.select(offered(window, NAME)[0])
        press(window.workbench.view, Qt.Key.Key_Return, "\r")
    next_article(window, qtbot)
    window.session.select(offered(window, NAME)[0])
    assert "confirmed 10 times in 10 articles" in window.workbench.card.findChild(QLabel, "why").text()


def test_a_rejected_name_is_not_offered_in_the_same_context_again(open_on: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_on(PRAYER, SQUARE)
    prayer, country = offered(window, "المغرب")
    assert window.session.selected == prayer
    arabic(window.workbench.view, "ء")
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    assert {span.start: span.state for span in window.session.spans} == {
        prayer.start: SpanState.REJECTED,
        country.start: SpanState.CONFIRMED,
    }
    next_article(window, qtbot)
    (left,) = offered(window, "المغرب")
    assert left.start == SQUARE.rindex("المغرب")


def test_what_the_reviewer_selects_meanwhile_stays_selected(open_on: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_on(f"{NAME} يفتح صباحا.", EVENING)
    mark_first_words(window)
    press(window.workbench.view, Qt.Key.Key_PageDown, "", CTRL)
    (city,) = offered(window, "وجدة")
    window.session.select(city)
    settle(window, qtbot)
    assert offered(window, NAME)
    assert window.session.selected.key == city.key


def test_a_rejection_that_is_undone_is_a_suggestion_again_though_the_article_was_read_anew(
    open_on: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_on("قالت جمعية الواحة إن الماء قليل.", "زار الوفد طنجة.")
    (body,) = offered(window, "جمعية الواحة")
    arabic(window.workbench.view, "ء")
    entities.create_entity(window.session.project, label="ORG", name=NAME)
    next_article(window, qtbot)
    press(window.workbench.view, Qt.Key.Key_PageUp, "", CTRL)
    settle(window, qtbot)
    assert not offered(window, "جمعية الواحة")
    for _ in range(2):
        press(window.workbench.view, Qt.Key.Key_Z, "\x1a", CTRL)
    settle(window, qtbot)
    assert window.session.selected.key == body.key
    assert window.session.selected.state is SpanState.SUGGESTED


def test_the_article_that_a_window_opens_with_is_read_anew_too(open_on: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = open_on(EVENING, f"{NAME} يفتح صباحا.")
    path = str(window.session.project.path)
    next_article(window, qtbot)
    mark_first_words(window)
    window.close()
    window = MainWindow(theme.choose("light"), "en", lambda: None)
    assert window.session.open(path, annotator="Maryam")
    window.furnish()
    window.show()
    qtbot.waitUntil(lambda: bool(offered(window, NAME)))
    window.close()


def test_of_articles_that_are_passed_through_only_the_last_one_is_read(
    open_on: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_on(EVENING, SQUARE, PRAYER, FAIR)
    settle(window, qtbot)
    read, go_on = [], threading.Event()

    def refresh(_: object, article_id: str, *, standby: object) -> None:  # noqa: ARG001  the function's own signature
        read.append(article_id)
        go_on.wait(10)

    monkeypatch.setattr(highlighting, "refresh_article", refresh)
    press(window.workbench.view, Qt.Key.Key_PageDown, "", CTRL)
    qtbot.waitUntil(lambda: bool(read))
    for _ in range(2):
        press(window.workbench.view, Qt.Key.Key_PageDown, "", CTRL)
    go_on.set()
    settle(window, qtbot)
    every = [row.id for row in browsing.articles(window.session.project)]
    assert read == [every[1], every[3]]
