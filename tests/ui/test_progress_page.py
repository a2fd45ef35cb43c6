"""How the work goes on: figures of what was decided, drawn, and written as a picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.model.labels import LabelSet
from annotator.model.pace import Day, Outcome, Overview
from annotator.ui.progress_chart import ProgressChart
from annotator.ui.progress_figures import Figures, Share, shares, time_text
from annotator.ui.progress_page import ProgressPage
from annotator.ui.theme import LIGHT
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, press


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> Callable[[], ProgressPage]:
    """Opens the page with its key and waits for the figures."""

    def opened() -> ProgressPage:
        press(window.workbench.view, Qt.Key.Key_F8)
        qtbot.waitUntil(lambda: not window.tools.background.busy)
        return window.findChildren(ProgressPage)[-1]

    return opened


def ink(image: QImage, colour: str) -> int:
    """How many pixels of a colour there are."""
    return sum(image.pixelColor(x, y).name() == colour for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))


def test_it_says_what_is_decided(window: MainWindow, page: Callable[[], ProgressPage]) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    arabic(window.workbench.view, "ء")
    assert page().canvas.accessibleDescription() == "2 decided, 3 still to decide"


def test_each_decision_adds_to_the_picture(window: MainWindow, page: Callable[[], ProgressPage]) -> None:
    accent = window.workbench.view.theme().accent
    before = ink(page().canvas.picture(), accent)
    window.findChildren(ProgressPage)[-1].accept()
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    assert ink(page().canvas.picture(), accent) > before + 500


def test_it_is_written_as_a_picture(page: Callable[[], ProgressPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = page()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "work"), ""))
    opened.save.click()
    assert QImage(str(tmp_path / "work.png")).width() == 2 * opened.canvas.width()
    assert "work.png" in opened.keys.text()


def test_a_picture_that_cannot_be_written_is_told(
    page: Callable[[], ProgressPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = page()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "missing" / "work.png"), ""))
    opened.save.click()
    assert "could not be written" in opened.keys.text()


def test_shares_are_of_clear_answers_over_all_days() -> None:
    outcomes = [
        Outcome("2024-05-01", "entities", "LOC", as_offered=3, corrected=1, rejected=0, unsure=2),
        Outcome("2024-05-02", "entities", "LOC", as_offered=3, corrected=0, rejected=1, unsure=0),
        Outcome("2024-05-02", "dates", "DATE", as_offered=1, corrected=0, rejected=0, unsure=0),
        Outcome("2024-05-02", "vague", "QUANTITY", as_offered=0, corrected=0, rejected=0, unsure=4),
    ]
    assert shares(outcomes) == [
        Share("entities", "LOC", 8, 0.75, (("2024-05-01", 0.75), ("2024-05-02", 0.75))),
        Share("dates", "DATE", 1, 1.0, (("2024-05-02", 1.0),)),
    ]


def drawn(figures: Figures, *, mirrored: bool = False) -> QImage:
    """The chart of figures."""
    image = QImage(1200, 640, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ProgressChart(figures, LabelSet("", ()), LIGHT, QFont()).paint(painter, QSizeF(image.size()), mirrored=mirrored)
    painter.end()
    return image


def work(*, right: tuple[int, ...] = (5, 9), seconds: tuple[float | None, ...] = (4.0, 2.0)) -> Figures:
    """Two days of ten decisions on places."""
    names = ("2024-05-01", "2024-05-02")
    days = [Day(day, 8, 1, 1, pace) for day, pace in zip(names, seconds, strict=True)]
    outcomes = [Outcome(day, "entities", "LOC", share, 10 - share, 0, 0) for day, share in zip(names, right, strict=True)]
    return Figures(Overview(20, 0, 1, 1, None, None), days, outcomes, [])


def difference(first: QImage, second: QImage) -> tuple[set[int], set[int]]:
    """The halves of the picture in which two charts differ: across (0 start, 1 end) and down."""
    places = [(x, y) for x in range(0, first.width(), 2) for y in range(0, first.height(), 2) if first.pixel(x, y) != second.pixel(x, y)]
    return {x * 2 // first.width() for x, _ in places}, {y * 2 // first.height() for _, y in places}


@pytest.mark.usefixtures("qapp")
def test_how_often_suggestions_were_right_is_drawn_day_by_day() -> None:
    across, down = difference(drawn(work(right=(5, 9))), drawn(work(right=(9, 5))))
    assert (across, down) == ({0}, {1})


@pytest.mark.usefixtures("qapp")
def test_the_pace_is_drawn_day_by_day_and_a_day_without_one_left_out() -> None:
    _, down = difference(drawn(work(seconds=(4.0, 2.0))), drawn(work(seconds=(2.0, 4.0))))
    assert down == {0}
    assert difference(drawn(work(seconds=(4.0, None))), drawn(work(seconds=(4.0, 4.0)))) != (set(), set())


@pytest.mark.usefixtures("qapp")
def test_it_is_mirrored_with_the_window() -> None:
    figures = work()
    assert drawn(figures, mirrored=True) != drawn(figures)


@pytest.mark.usefixtures("window")
@pytest.mark.parametrize(("seconds", "said"), [(None, "—"), (2.34, "2.3 s"), (150, "2 min"), (9000, "2.5 h")])
def test_times_are_said_in_a_fitting_unit(seconds: float | None, said: str) -> None:
    assert time_text(seconds) == said
