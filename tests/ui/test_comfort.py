"""Letters, size and line spacing of the article by keys, wheel and dialog; kept for the next start."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.actions import settings
from annotator.ui import style
from annotator.ui.application import Program
from annotator.ui.text_dialog import TextDialog
from annotator.ui.text_style import SIZES, SPACINGS, TextStyle, chosen
from annotator.ui.window import MainWindow
from tests.ui.conftest import press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def size(window: MainWindow) -> float:
    return window.workbench.view.document().defaultFont().pointSizeF()


def height(window: MainWindow) -> float:
    return window.workbench.view.document().documentLayout().documentSize().height()


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_Plus, CTRL), (Qt.Key.Key_Equal, CTRL), (Qt.Key.Key_Plus, CTRL | SHIFT)])
def test_keys_make_the_text_larger_and_smaller_again(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    view, before, selected = window.workbench.view, size(window), window.session.selected
    press(view, key, "", modifiers)
    assert size(window) > before
    assert settings.load().text_size == size(window)
    assert view.selected() == selected
    press(view, Qt.Key.Key_Minus, "-", CTRL)
    press(view, Qt.Key.Key_Minus, "-", CTRL)
    assert size(window) < before
    press(view, ord("٠"), "", CTRL)
    assert size(window) == before
    assert settings.load().text_size == 0


def test_the_wheel_with_control_changes_the_size_and_does_not_scroll(window: MainWindow) -> None:
    viewport, before = window.workbench.view.viewport(), size(window)
    centre = QPointF(viewport.rect().center())
    turn = QWheelEvent(
        centre, viewport.mapToGlobal(centre), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(viewport, turn)
    assert size(window) > before


def test_sizes_have_ends(window: MainWindow) -> None:
    for _ in range(20):
        window.comfort.grow(-1)
    assert size(window) == SIZES[0]
    for _ in range(20):
        window.comfort.grow(1)
    assert size(window) == SIZES[1]


def test_what_is_tried_is_seen_at_once_and_kept_by_the_button(window: MainWindow) -> None:
    window.commands.run("text_style")
    dialog = window.findChild(TextDialog)
    dialog.family.setCurrentIndex(1)
    dialog.size_field.setValue(24)
    narrow = height(window)
    dialog.spacing.setValue(3.0)
    assert height(window) > narrow
    assert window.workbench.view.document().defaultFont().families()[0] == "Amiri"
    press(dialog, Qt.Key.Key_Return, "\r")
    kept = settings.load()
    assert (kept.font, kept.text_size, kept.line_height) == ("Amiri", 24, 3.0)


def test_what_is_left_is_as_it_was(window: MainWindow) -> None:
    before = size(window), settings.load()
    window.commands.run("text_style")
    dialog = window.findChild(TextDialog)
    dialog.size_field.setValue(30)
    press(dialog, Qt.Key.Key_Escape)
    assert (size(window), settings.load()) == before


def test_as_at_first_takes_every_choice_back(window: MainWindow) -> None:
    window.commands.run("text_style")
    dialog = window.findChild(TextDialog)
    dialog.family.setCurrentIndex(2)
    dialog.spacing.setValue(1.7)
    dialog.usual.click()
    assert dialog.style_chosen() == TextStyle()


@pytest.mark.usefixtures("qapp")
def test_the_next_start_writes_as_was_chosen(project_path: Path) -> None:
    settings.save(settings.Settings(annotator="Maryam", language="en", theme="light", font="Amiri", text_size=22, toured=True))
    program = Program()
    program.show(str(project_path))
    assert program.window.workbench.view.document().defaultFont().pointSize() == 22
    program.window.close()


def test_the_article_waits_for_nothing_of_this() -> None:
    """What the first painted article needs is imported with the application; comfort comes when the window is furnished."""
    ask = "import sys, annotator.ui.application; print([name for name in sys.modules if name.startswith('annotator.ui.')])"
    loaded = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout
    assert "annotator.ui.article" in loaded
    for late in ("comfort", "tour", "hover_card", "text_style", "card"):
        assert f"'annotator.ui.{late}'" not in loaded


@pytest.mark.usefixtures("qapp")
def test_where_the_system_writes_large_the_article_does_too(project_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(style, "system_scale", lambda: 1.5)
    program = Program()
    program.show(str(project_path))
    assert size(program.window) == 26
    press(program.window.workbench.view, Qt.Key.Key_Plus, "", CTRL)
    press(program.window.workbench.view, Qt.Key.Key_0, "", CTRL)
    assert size(program.window) == 26
    program.window.close()


@pytest.mark.usefixtures("qapp")
def test_settings_that_cannot_be_are_had_as_near_as_possible() -> None:
    wild = settings.Settings(font="Comic Sans", text_size=400, line_height=0.5)
    assert chosen(wild) == TextStyle(size=SIZES[1], spacing=SPACINGS[0])
    assert chosen(settings.Settings()) == TextStyle()
    assert TextStyle().kept(wild) == settings.Settings()


@pytest.mark.parametrize("family", ["Noto Naskh Arabic", "Amiri", "Noto Sans Arabic"])
@pytest.mark.parametrize("points", [SIZES[0], 17, SIZES[1]])
def test_a_line_is_no_longer_than_eyes_find_back_from(make_window: Callable[..., MainWindow], family: str, points: int) -> None:
    window = make_window()
    window.resize(3000, 900)
    view = window.workbench.view
    view.set_text_font(family, points)
    text = "أعلنت الوزارة أن عدد المستفيدين من البرنامج بلغ هذا العام ما يزيد عن أربعين ألف أسرة في الأقاليم الجنوبية " * 20
    view.show_article(text, ())
    window.workbench._stack.setCurrentIndex(0)
    QApplication.processEvents()
    view.document().documentLayout().documentSize()
    layout = view.document().firstBlock().layout()
    longest = max(layout.lineAt(number).textLength() for number in range(layout.lineCount()))
    assert layout.lineCount() > 10
    assert longest <= 85
    assert QFontMetricsF(view.document().defaultFont()).horizontalAdvance(text[:75]) > layout.lineAt(0).width() * 0.8
