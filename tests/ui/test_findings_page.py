"""Contradictions by key events: seen side by side, ruled on, undone, and left for either article."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, checking, importing, projects, review
from annotator.model.finding import FindingState
from annotator.model.values import Quantity
from annotator.ui.findings_page import FindingsPage
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, press

CTRL = Qt.KeyboardModifier.ControlModifier
OPENING = "افتتح المعرض الدولي للخزف في آسفي بمشاركة 120 عارضا من القارات الخمس."
CLOSING = "اختتم في آسفي المعرض الدولي للخزف الذي عرف مشاركة خمسة وتسعين عارضا من القارات الخمس."


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    """Two articles that do not agree on how many exhibited."""
    path = tmp_path / "fair.tahqiq"
    with projects.create(path, annotator="Maryam") as project:
        for name, text, quote, value in (("opening", OPENING, "120 عارضا", 120), ("closing", CLOSING, "خمسة وتسعين عارضا", 95)):
            (article_id,) = importing.import_text(project, text, name=name).articles
            start = text.index(quote)
            review.add(project, article_id, start, start + len(quote), "QUANTITY", value=Quantity(Decimal(value), unit="عارض"))
        for _ in checking.check(project):
            pass
    return path


@pytest.fixture
def shown(make_window: Callable[..., MainWindow], fair: Path) -> MainWindow:
    window = make_window()
    assert window.open_path(str(fair))
    return window


def open_page(window: MainWindow, qtbot: QtBot) -> FindingsPage:
    press(window.workbench.view, Qt.Key.Key_F6)
    page = window.findChild(FindingsPage)
    qtbot.waitUntil(lambda: not window.lead.background.busy)
    return page


@pytest.fixture
def page(shown: MainWindow, qtbot: QtBot) -> FindingsPage:
    return open_page(shown, qtbot)


def states(window: MainWindow) -> list[FindingState]:
    return [finding.state for finding in checking.findings(window.session.project)]


def test_both_places_stand_side_by_side_with_their_values(page: FindingsPage) -> None:
    assert [side.page.text() for side in page.sides] == [CLOSING, OPENING]
    assert [side.page.selected().quote for side in page.sides] == ["خمسة وتسعين عارضا", "120 عارضا"]
    assert page.said.text().startswith("\u200eThe first says \u206895 \u2068عارض\u2069\u2069, the second \u2068120 \u2068عارض\u2069\u2069.")
    assert "The difference is 25 \u2068عارض\u2069." in page.said.text()


def test_a_ruling_is_made_with_a_key_and_undone_on_the_page(shown: MainWindow, page: FindingsPage, qtbot: QtBot) -> None:
    arabic(page.list, "ؤ")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 0)
    assert states(shown) == [FindingState.ACCEPTED]
    assert page.said.text() == "\u200eThere are none of this kind."
    arabic(page.list, "ئ", CTRL)
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 1)
    assert states(shown) == [FindingState.OPEN]
    arabic(page.list, "ء")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 0)
    assert states(shown) == [FindingState.DISMISSED]


def test_a_ruling_is_kept_found_again_and_taken_back(shown: MainWindow, page: FindingsPage, qtbot: QtBot) -> None:
    arabic(page.list, "ء")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 0)
    arabic(page.list, "س")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 1)
    assert page.scope.chosen == FindingState.DISMISSED
    arabic(page.list, "ق")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 0)
    assert states(shown) == [FindingState.OPEN]


@pytest.mark.parametrize(("key", "name"), [("1", "closing"), ("2", "opening"), ("٢", "opening")])
def test_a_digit_leads_to_either_article_and_backspace_back(
    shown: MainWindow, page: FindingsPage, qtbot: QtBot, key: str, name: str
) -> None:
    arabic(page.list, key)
    assert shown.session.article.name == name
    assert shown.session.selected.quote == {"closing": "خمسة وتسعين عارضا", "opening": "120 عارضا"}[name]
    press(shown.workbench.view, Qt.Key.Key_Backspace)
    assert shown.session.article.name == "opening"
    assert open_page(shown, qtbot).list.rows.rowCount() == 1


def test_a_claim_that_was_changed_since_is_said_to_be_another(shown: MainWindow, qtbot: QtBot) -> None:
    project = shown.session.project
    opening = browsing.articles(project)[0]
    review.reject(project, browsing.spans(project, opening.id)[0])
    page = open_page(shown, qtbot)
    assert "the second \u2068something else by now\u2069" in page.said.text()
    assert list(page.sides[1].page.spans()) == []


def test_before_a_check_it_is_said_how_to_make_one(window: MainWindow, qtbot: QtBot) -> None:
    page = open_page(window, qtbot)
    assert page.said.text() == "\u200eNo contradictions are known. \u2066Ctrl+R\u2069 looks for them."
    assert not page.agree.isEnabled()
    arabic(page.list, "ؤ")
    press(page.list, Qt.Key.Key_Return, "\r")
    assert page.isVisible()
