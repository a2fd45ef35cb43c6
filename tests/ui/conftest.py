"""A project of two short articles, a window on it, and key presses as an Arabic, a French and an English keyboard send them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, importing, projects, settings
from annotator.model.review import Suggestion
from annotator.model.values import Modifier, Quantity
from annotator.store import suggestions
from annotator.ui import language, style, theme
from annotator.ui.following import Following
from annotator.ui.window import MainWindow

FORUM = "افتتح وزير الصحة أمس بمراكش منتدى الأطباء.\nوشارك فيه أكثر من 300 طبيب من 20 بلدا، بينهم طبيبات من تونس."
HARVEST = "بلغ محصول الزيتون بمكناس 120 طنا هذا العام."


def suggestion(text: str, quote: str, label: str, *, value: Quantity | None = None, score: float = 0.9) -> Suggestion:
    """A suggestion for the first place where the text has the quote."""
    start = text.index(quote)
    end = start + len(quote)
    return Suggestion(start, end, label, quote, (start, end), "quantities" if value else "places", "test", score, value)


def forum_suggestions() -> list[Suggestion]:
    """Four suggestions in the first article, in reading order: مراكش، أكثر من 300 طبيب، 20 بلدا، تونس."""
    return [
        suggestion(FORUM, "مراكش", "LOC"),
        suggestion(FORUM, "أكثر من 300 طبيب", "QUANTITY", value=Quantity(Decimal(300), modifier=Modifier.MORE_THAN, unit="طبيب")),
        suggestion(FORUM, "20 بلدا", "QUANTITY", value=Quantity(Decimal(20), unit="بلد")),
        suggestion(FORUM, "تونس", "LOC"),
    ]


class PatientBot(QtBot):
    """Waits for what has to come, on a slow machine too; only a test that fails waits to the end."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 60_000) -> None:  # noqa: N802 - pytest-qt's name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = 60_000, **options: object) -> object:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(request: pytest.FixtureRequest) -> QtBot:
    request.getfixturevalue("qapp")
    return PatientBot(request)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each test has settings of its own, in English and light, by Maryam."""
    monkeypatch.setenv("TAHQIQ_CONFIG", str(tmp_path / "config"))
    settings.save(settings.Settings(annotator="Maryam", language="en", theme="light", toured=True))
    return tmp_path / "config"


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """A project with the two articles and suggestions in the first."""
    path = tmp_path / "news.tahqiq"
    with projects.create(path, annotator="Maryam") as project:
        for name, text in (("forum", FORUM), ("harvest", HARVEST)):
            importing.import_text(project, text, name=name)
        first, second = browsing.articles(project)
        project.write(lambda db: suggestions.replace(db, first.id, forum_suggestions(), version="test"))
        olives = [suggestion(HARVEST, "120 طنا", "QUANTITY", value=Quantity(Decimal(120), unit="طن"))]
        project.write(lambda db: suggestions.replace(db, second.id, olives, version="test"))
    return path


@pytest.fixture
def make_window(qapp: QApplication) -> Iterator[Callable[..., MainWindow]]:
    """Makes windows; each is closed after the test, and none of its widgets may be left over."""
    before = set(qapp.topLevelWidgets())
    made: list[MainWindow] = []

    def make(tongue: str = "en", colours: str = "light") -> MainWindow:
        language.install(tongue)
        style.apply(theme.choose(colours))
        window = MainWindow(theme.choose(colours), tongue, lambda: None)
        made.append(window)
        window.furnish()
        window.show()
        return window

    yield make
    for window in filter(shiboken6.isValid, made):
        window.close()
    made.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = {widget for widget in QApplication.topLevelWidgets() if widget not in before and not widget.parent()}
    assert not left, f"widgets left over: {left}"


@pytest.fixture
def window(make_window: Callable[..., MainWindow], project_path: Path) -> MainWindow:
    """A window on the project, with the first suggestion selected."""
    made = make_window()
    assert made.open_path(str(project_path))
    next_frame()
    return made


def press(widget: QWidget, key: Qt.Key | int, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Sends a key press and its release to a widget, as the window system would."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, int(key), modifiers, text))
    next_frame()


def next_frame() -> None:
    """Has what lies beside the article follow it without waiting."""
    for widget in QApplication.topLevelWidgets():
        for following in widget.findChildren(Following):
            following.now()


def arabic(widget: QWidget, letter: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses the key that writes an Arabic letter."""
    press(widget, ord(letter[0]), "" if modifiers & Qt.KeyboardModifier.ControlModifier else letter, modifiers)
