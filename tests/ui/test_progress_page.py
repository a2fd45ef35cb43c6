"""How the work goes on: figures of what was decided, drawn, and written as a picture."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.labels import LabelSet
from annotator.model.pace import Day, Outcome, Overview
from annotator.ui.progress_figures import Figures, Share, shares, time_text
from annotator.ui.progress_page import ProgressPage
from annotator.ui.progress_plots import LINES, Plot, Scale
from annotator.ui.progress_sheet import Sheet
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


@pytest.fixture
def sheet(qtbot: QtBot) -> Callable[..., dict[str, list[str]]]:
    """Draws two days of work and returns what the plots tell, by title; `right` of ten places each day were right as offered."""

    def drawn(*, right: tuple[int, ...] = (5, 9), seconds: tuple[float | None, ...] = (4.0, 2.0), labels: int = 1) -> dict[str, list[str]]:
        names = ("2024-05-01", "2024-05-02")
        days = [Day(day, 8, 1, 1, pace) for day, pace in zip(names, seconds, strict=True)]
        outcomes = [
            Outcome(day, "entities", f"L{number}", share, 10 - share, 0, 0)
            for day, share in zip(names, right, strict=True)
            for number in range(labels)
        ]
        room = QWidget()
        qtbot.addWidget(room)
        made = Sheet(Figures(Overview(20, 0, 1, 1, None, None), days, outcomes, []), LabelSet("", ()), LIGHT, 1200, room)
        told: dict[str, list[str]] = {}
        for plot in made.findChildren(Plot):
            told.setdefault(plot.accessibleName(), []).append(plot.accessibleDescription())
        return told

    return drawn


def test_it_says_what_is_decided(window: MainWindow, page: Callable[[], ProgressPage]) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    arabic(window.workbench.view, "ء")
    opened = page()
    assert opened.room.accessibleDescription() == "2 decided, 3 still to decide"
    decisions = next(plot for plot in opened.findChildren(Plot) if plot.accessibleName() == "Decisions of each day")
    confirmed, today, rejected, _ = decisions.accessibleDescription().split("\n")[:4]
    assert (confirmed, rejected) == ("confirmed", "rejected")
    assert today.endswith(": 1")


def test_it_is_written_as_an_image(page: Callable[[], ProgressPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = page()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "work"), "PNG (*.png)"))
    opened.save.click()
    assert QImage(str(tmp_path / "work.png")).size() == 2 * opened.room.widget().size()
    assert "work.png" in opened.keys.text()


def test_it_is_written_as_a_drawing_without_pixels(
    page: Callable[[], ProgressPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "work"), "SVG (*.svg)"))
    page().save.click()
    drawing = (tmp_path / "work.svg").read_text(encoding="utf-8")
    assert "still to decide" in drawing
    assert "<image" not in drawing


def test_a_picture_that_cannot_be_written_is_told(
    page: Callable[[], ProgressPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = page()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "missing" / "work.png"), ""))
    opened.save.click()
    assert "could not be written" in opened.keys.text()


def test_shares_are_of_clear_answers_by_recogniser_and_label() -> None:
    outcomes = [
        Outcome("2024-05-01", "entities", "LOC", as_offered=3, corrected=1, rejected=0, unsure=2),
        Outcome("2024-05-02", "entities", "LOC", as_offered=1, corrected=0, rejected=1, unsure=0),
        Outcome("2024-05-02", "entities+memory", "LOC", as_offered=2, corrected=0, rejected=0, unsure=0),
        Outcome("2024-05-02", "vague", "QUANTITY", as_offered=0, corrected=0, rejected=0, unsure=4),
    ]
    assert shares(outcomes) == [
        ("entities", [Share("LOC", 8, 0.75, (("2024-05-01", 0.75), ("2024-05-02", 0.75)))]),
        ("memory", [Share("LOC", 2, 1.0, (("2024-05-02", 1.0),))]),
    ]


def test_each_plot_is_told_day_by_day(sheet: Callable[..., dict[str, list[str]]]) -> None:
    told = sheet(right=(5, 9), seconds=(4.0, None))
    assert told["rules for names"] == ["\u2068L0\u2069: 70 % of 20\n1/5: 50 %; 2/5: 90 %"]
    assert told["Time from one decision to the next"] == ["1/5: 4.0 s"]


def test_more_labels_than_can_be_told_apart_have_another_plot(sheet: Callable[..., dict[str, list[str]]]) -> None:
    assert [told.count(" of 20") for told in sheet(labels=LINES + 1)["rules for names"]] == [LINES, 1]


def test_lines_differ_without_colour(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    looks = []
    for before in range(LINES):
        plot = Plot("", Scale(1, 0.5, str), ("a", "b"), 2, LIGHT, room)
        for _ in range(before):
            plot.add_line((), LIGHT.accent)
        plot.add_line(((0, 0.2), (1, 0.9)), LIGHT.accent)
        looks.append(plot.grab().toImage())
    assert all(one != other for place, one in enumerate(looks) for other in looks[:place])


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_time_runs_as_the_window_is_read(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.setLayoutDirection(direction)
    plot = Plot("", Scale(9, 1, str), ("1/5",), 14, LIGHT, room)
    plot.add_bars((9,), LIGHT.accent)
    image = plot.grab().toImage()
    inked = [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2).name() == LIGHT.accent]
    assert inked
    assert (min(inked) > image.width() / 2) == (direction is Qt.LayoutDirection.RightToLeft)


def test_the_mouse_scrolls_the_page_and_changes_no_plot(window: MainWindow, page: Callable[[], ProgressPage], qtbot: QtBot) -> None:
    window.resize(700, 600)
    opened = page()
    plot, bar, place = opened.findChildren(Plot)[0], opened.room.verticalScrollBar(), QPoint(80, 40)

    def in_view() -> bool:
        opened.room.ensureWidgetVisible(plot, 0, 0)
        return bar.isVisible() and opened.childAt(plot.mapTo(opened, place)) is plot.viewport()

    qtbot.waitUntil(in_view)
    before, scrolled = plot.grab().toImage(), bar.value()
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(plot.viewport(), 2 * place)
    QTest.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=2 * place)
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.RightButton, pos=place)
    QTest.wheelEvent(opened.windowHandle(), QPointF(plot.mapTo(opened, place)), QPoint(0, -120))
    qtbot.waitUntil(lambda: bar.value() > scrolled)
    assert plot.grab().toImage() == before
    assert QApplication.activePopupWidget() is None


def test_plots_are_loaded_with_the_first_figures_alone() -> None:
    ask = "import sys, annotator.ui.progress_page, annotator.ui.window; print('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout == "False\n"


@pytest.mark.usefixtures("window")
@pytest.mark.parametrize(("seconds", "said"), [(None, "—"), (2.34, "2.3 s"), (150, "2 min"), (9000, "2.5 h")])
def test_times_are_said_in_a_fitting_unit(seconds: float | None, said: str) -> None:
    assert time_text(seconds) == said
