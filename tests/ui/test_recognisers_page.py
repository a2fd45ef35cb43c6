"""What suggests names: learning in the background with a yes before it is used, and the state of camel-tools."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, camel, highlighting, importing, projects, settings, training
from annotator.actions.camel import Camel, CamelState
from annotator.model.lesson import total
from annotator.model.progress import Progress
from annotator.model.review import Suggestion
from annotator.store import suggestions
from annotator.ui.recognisers_page import RecognisersPage
from annotator.ui.window import MainWindow
from tests.actions.test_training import import_decided
from tests.highlight.learned import press as newspaper
from tests.ui.conftest import press

NEXT = "وصلت القافلة إلى بوزملان مساء أمس، ثم زارت وجدة."
LONG = 60_000
"""Milliseconds that learning may take on a slow machine."""


def open_page(window: MainWindow) -> RecognisersPage:
    press(window.workbench.view, Qt.Key.Key_F5)
    return next(page for page in window.findChildren(RecognisersPage) if page.isVisible())


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def plain(text: str) -> str:
    return "".join(char for char in text if char not in "\u2066\u2068\u2069")


@pytest.fixture
def press_project(tmp_path: Path) -> Path:
    """A project of fourteen articles whose names were all marked, and one that nobody has read."""
    path = tmp_path / "press.tahqiq"
    with projects.create(path, annotator="Maryam") as project:
        import_decided(project, newspaper.articles(14))
        importing.import_text(project, NEXT, name="next")
        for _ in highlighting.highlight_project(project):
            pass
    return path


def show_next(window: MainWindow) -> None:
    window.session.show_article(browsing.find_article(window.session.project, "next").id)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.names.teaching.jobs.running, timeout=LONG)
    qtbot.waitUntil(lambda: not window.names.refreshing.busy)


def test_it_learns_by_itself_and_asks_before_what_was_learned_is_used(
    make_window: Callable[..., MainWindow], press_project: Path, qtbot: QtBot
) -> None:
    settings.save(replace(settings.load(), learn_after=60))
    window = make_window()
    assert window.open_path(str(press_project))
    show_next(window)
    settle(window, qtbot)
    window.names.teaching.rest.setInterval(0)
    assert "بوزملان" not in [span.quote for span in window.session.spans]
    window.session.select(next(span for span in window.session.spans if span.quote == "وجدة"))
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: window.names.teaching.jobs.running, timeout=LONG)
    assert any("Learning names" in label.text() for label in window.hint_line.findChildren(QLabel) if label.isVisible())
    window.session.step(1, undecided=False)
    assert window.session.selected is not None, "the reviewer goes on meanwhile"
    settle(window, qtbot)
    lesson = training.taught(window.session.project).lesson
    assert f"{round(total(lesson.after).f1 * 100)} %" in window.messages.text
    assert not training.taught(window.session.project).used
    click(window.messages._answer)
    page = next(page for page in window.findChildren(RecognisersPage) if page.isVisible())
    cells = [plain(cell.text()) for cell in page.learned.figures.findChildren(QLabel)]
    for tally in (lesson.after["LOC"], total(lesson.after)):
        assert any(cell.endswith(f"→ {tally.precision:.0%}") for cell in cells)
        assert any(cell.endswith(f"→ {tally.recall:.0%}") for cell in cells)
    assert {"Person", "Place", "all"} <= set(cells)
    assert page.focusWidget() is page.learned.switch
    press(page.learned.switch, Qt.Key.Key_Return, "\r")
    settle(window, qtbot)
    assert training.taught(window.session.project).used
    assert page.learned.switch.text() == "Switch off"
    assert "بوزملان" in [span.quote for span in window.session.spans]


def test_too_little_is_told_where_the_reviewer_asks_and_not_otherwise(window: MainWindow, qtbot: QtBot) -> None:
    settings.save(replace(settings.load(), learn_after=1))
    window.names.teaching.rest.setInterval(0)
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: not window.names.teaching.rest.isActive() and not window.names.teaching.busy)
    assert window.messages.text == ""
    page = open_page(window)
    assert "50 confirmed names" in page.learned.state.text()
    click(page.learned.learn)
    settle(window, qtbot)
    assert "too little" in window.messages.text


def test_how_often_it_learns_is_kept(window: MainWindow) -> None:
    page = open_page(window)
    assert page.learned.after.value() == 200
    page.learned.after.setValue(0)
    press(page.learned.after, Qt.Key.Key_Return, "\r")
    assert settings.load().learn_after == 0


def test_nothing_is_learned_in_a_project_that_can_only_be_read(make_window: Callable[..., MainWindow], project_path: Path) -> None:
    with projects.open(project_path, annotator="Salma"):
        window = make_window()
        assert window.open_path(str(project_path))
        page = open_page(window)
        assert not page.learned.learn.isEnabled()
        assert not page.camel.read.isEnabled()
        window.close()


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without camel-tools."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    monkeypatch.delenv("CAMELTOOLS_DATA", raising=False)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A folder that looks like a model; nobody reads with it."""
    folder = tmp_path / "model"
    folder.mkdir()
    for name in ("config.json", "vocab.txt", "model.safetensors"):
        (folder / name).write_text("{}", encoding="utf-8")
    return folder


@pytest.mark.usefixtures("nowhere")
def test_a_missing_model_is_told_with_the_command_to_copy(window: MainWindow) -> None:
    panel = open_page(window).camel
    assert "Not installed" in panel.state.text()
    assert not panel.read.isVisible()
    click(panel.copy)
    assert QGuiApplication.clipboard().text() == "camel_data -i ner-arabert"
    assert "torch" not in sys.modules


@pytest.mark.usefixtures("nowhere")
def test_a_chosen_folder_is_kept_if_a_model_is_in_it(
    window: MainWindow, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = open_page(window).camel
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    click(panel.folder)
    assert "config.json" in panel.state.text()
    assert settings.load().camel_folder is None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(model))
    click(panel.folder)
    assert settings.load().camel_folder == str(model)
    assert plain(panel.state.text()) == f"Ready, in {model}."
    assert panel.read.isEnabled()
    click(panel.usual)
    assert settings.load().camel_folder is None
    assert "Not installed" in panel.state.text()


def test_a_model_that_is_being_loaded_is_told(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = open_page(window).camel
    for state, said in ((CamelState.LOADING, "Loading from"), (CamelState.READY, "Ready, in")):
        monkeypatch.setattr(camel, "camel", lambda state=state: Camel(state, tmp_path))
        panel.refresh()
        assert panel.state.text().startswith(said)
        assert panel.read.isEnabled() is (state is CamelState.READY)


@pytest.mark.usefixtures("nowhere")
def test_articles_are_read_with_the_model_in_the_background(
    window: MainWindow, model: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def read(project: projects.Project) -> Iterator[Progress]:
        article = window.session.article
        for done in (0, 1):
            yield Progress(done, 1, article.name)
        start = article.text.index("طبيبات")
        found = Suggestion(start, start + 6, "PER", "طبيبات", (start, start + 6), "camel", "camel", 0.8)
        project.write(lambda db: suggestions.replace(db, article.id, [found], version="test"))
        return 1

    settings.save(replace(settings.load(), camel_folder=str(model)))
    monkeypatch.setattr(camel, "read", read)
    panel = open_page(window).camel
    click(panel.read)
    settle(window, qtbot)
    assert [span.quote for span in window.session.spans] == ["طبيبات"]
    window.session.select(window.session.spans[0])
    assert "camel-tools: found by its model of names" in window.workbench.card.findChild(QLabel, "why").text()


@pytest.mark.usefixtures("nowhere")
def test_a_model_that_is_installed_meanwhile_is_noticed(window: MainWindow, model: Path, qtbot: QtBot) -> None:
    panel = open_page(window).camel
    place = Path.home() / ".camel_tools" / "data" / "ner"
    place.mkdir(parents=True)
    model.rename(place / "arabert")
    qtbot.waitUntil(lambda: panel.state.text().startswith("Ready"))
