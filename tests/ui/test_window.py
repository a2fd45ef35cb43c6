"""The whole window: opening, importing, moving between articles, searching, closing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, projects, settings
from annotator.model.article import ArticleState
from annotator.ui.dialogs import MetadataDialog, NameDialog, SetAsideDialog
from annotator.ui.help_page import HelpPage
from annotator.ui.label_set_dialog import LabelSetDialog
from annotator.ui.start_page import StartPage
from annotator.ui.window import MainWindow
from tests.ui.conftest import FORUM, arabic, next_frame, press

CTRL = Qt.KeyboardModifier.ControlModifier


def states(window: MainWindow) -> list[ArticleState]:
    return [row.state for row in browsing.articles(window.session.project)]


def titles(window: MainWindow) -> list[str]:
    rows = window.workbench.article_list.articles.rows
    return [rows.row(place).title for place in range(rows.rowCount())]


# Projects


def test_without_a_project_the_start_page_offers_recent_ones(make_window: Callable[..., MainWindow], project_path: Path) -> None:
    settings.remember(project_path)
    window = make_window()
    page = window.findChild(StartPage)
    assert page.isVisible()
    QTest.mouseClick(
        page.recent.viewport(), Qt.MouseButton.LeftButton, pos=page.recent.visualRect(page.recent.model().index(0, 0)).center()
    )
    assert window.session.project is not None
    assert not page.isVisible()


def test_first_start_asks_for_a_name_and_keeps_it(make_window: Callable[..., MainWindow], project_path: Path) -> None:
    settings.save(settings.Settings(language="en"))
    window = make_window()
    assert not window.open_path(str(project_path))
    dialog = window.findChild(NameDialog)
    dialog.name.setText("  سلمى ")
    dialog.accept()
    assert settings.load().annotator == "سلمى"
    assert window.session.annotator == "سلمى"


def test_damaged_project_is_one_sentence(make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    broken = tmp_path / "broken.tahqiq"
    broken.write_bytes(b"no project at all" * 100)
    window = make_window()
    assert not window.open_path(str(broken))
    assert window.messages.text
    assert "Traceback" not in window.messages.text


def test_message_is_seen_on_the_start_page_too(make_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window = make_window()
    window.open_path(str(tmp_path / "missing.tahqiq"))
    assert window.messages.isVisible()


@pytest.mark.usefixtures("window")
def test_second_window_on_a_project_reads_only(make_window: Callable[..., MainWindow], project_path: Path) -> None:
    second = make_window()
    assert second.open_path(str(project_path))
    assert "open for reading" in second.messages.text
    assert "(read-only)" in second.windowTitle()
    second.messages.clear()
    press(second.workbench.view, Qt.Key.Key_Return, "\r")
    assert {span.state.value for span in second.session.spans} == {"suggested"}
    assert "open for reading" in second.messages.text
    assert not any("confirm" in hint for hint in second.hint_line.texts())


def test_closing_leaves_one_complete_file(window: MainWindow, project_path: Path, tmp_path: Path) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    window.close()
    copy = tmp_path / "copy.tahqiq"
    copy.write_bytes(project_path.read_bytes())
    with projects.open(copy, annotator="Maryam") as project:
        assert browsing.counts(project).decided == 1


def test_copy_is_complete(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    target = tmp_path / "copy"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    arabic(window.workbench.view, "س", CTRL)
    with projects.open(target.with_name("copy.tahqiq"), annotator="Maryam") as project:
        assert browsing.counts(project).decided == 1
    assert "copy.tahqiq" in window.messages.text


# Articles come in


def drop(window: MainWindow, *paths: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(window.rect().center(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    window.dragEnterEvent(entering)
    dropped = QDropEvent(QPointF(window.rect().center()), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    window.dropEvent(dropped)
    return entering.isAccepted()


def test_dropped_files_are_imported_and_bad_ones_named(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    good, bad = tmp_path / "floods.txt", tmp_path / "empty.txt"
    good.write_text("غمرت السيول 40 منزلا بسلا.", encoding="utf-8")
    bad.write_text("")
    assert drop(window, good, bad)
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert "floods" in titles(window)
    assert "1 article imported." in window.messages.text
    assert "empty.txt" in window.messages.text


def test_dropped_project_is_opened(make_window: Callable[..., MainWindow], project_path: Path) -> None:
    window = make_window()
    drop(window, project_path)
    assert window.session.project is not None


def test_clipboard_becomes_an_article(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("زار 15 خبيرا مدينة طنجة.")
    arabic(window.workbench.view, "ر", CTRL)
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert len(titles(window)) == 3
    QGuiApplication.clipboard().clear()
    press(window.workbench.view, Qt.Key.Key_V, "\x16", CTRL)
    assert "no text" in window.messages.text


def test_new_project_is_empty_and_says_how_to_begin(
    make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    press(window, Qt.Key.Key_N, "\x0e", CTRL)
    press(window.findChild(LabelSetDialog).choice, Qt.Key.Key_Return, "\r")
    assert (tmp_path / "mine.tahqiq").is_file()
    assert window.session.labels.name == "tahqiq"
    assert any("There are no articles yet" in label.text() for label in window.findChildren(QLabel) if label.isVisible())
    assert any("import" in hint for hint in window.hint_line.texts())


def test_new_project_can_have_another_label_set(
    make_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    press(window, Qt.Key.Key_N, "\x0e", CTRL)
    dialog = window.findChild(LabelSetDialog)
    while dialog.choice.currentData() != "wojood":
        press(dialog.choice, Qt.Key.Key_Down)
    assert "Geopolitical entity" in dialog.titles.text()
    press(dialog.choice, Qt.Key.Key_Return, "\r")
    assert window.session.labels.name == "wojood"
    assert len(window.session.labels.labels) == 21


# Articles


def test_done_asks_once_while_suggestions_are_undecided(window: MainWindow) -> None:
    view = window.workbench.view
    arabic(view, "ي")
    assert "4 suggestions are undecided" in window.messages.text
    assert states(window)[0] is ArticleState.NEW
    arabic(view, "ي")
    assert states(window)[0] is ArticleState.DONE
    assert window.session.article.name == "harvest"
    assert window.messages.text == ""


def test_last_decision_offers_done(window: MainWindow) -> None:
    for _ in range(4):
        press(window.workbench.view, Qt.Key.Key_Return, "\r")
    assert any(hint.endswith("done, next article") for hint in window.hint_line.texts())
    press(window.workbench.view, Qt.Key.Key_D, "d")
    assert states(window)[0] is ArticleState.DONE


def test_the_end_of_the_work_says_what_comes_next(window: MainWindow) -> None:
    view = window.workbench.view
    for _ in range(4):
        press(view, Qt.Key.Key_Return, "\r")
    press(view, Qt.Key.Key_D, "d")
    assert "All articles are finished" not in window.messages.text
    press(view, Qt.Key.Key_Return, "\r")
    press(view, Qt.Key.Key_D, "d")
    assert states(window) == [ArticleState.DONE, ArticleState.DONE]
    assert "All articles are finished. \u2066Ctrl+E\u2069 writes the gold." in window.messages.text


def test_the_work_goes_on_with_what_is_not_finished(make_window: Callable[..., MainWindow], window: MainWindow, project_path: Path) -> None:
    press(window.workbench.view, Qt.Key.Key_PageDown, "", Qt.KeyboardModifier.ControlModifier)
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    press(window.workbench.view, Qt.Key.Key_D, "d")
    assert window.session.article.name == "forum"  # it was skipped, and nothing follows the last one
    for _ in range(2):
        press(window.workbench.view, Qt.Key.Key_D, "d")
    press(window.workbench.view, Qt.Key.Key_PageDown, "", Qt.KeyboardModifier.ControlModifier)
    window.commands.run("reopen_article")
    window.close()
    again = make_window()
    assert again.open_path(str(project_path))
    assert again.session.article.name == "harvest"


def test_set_aside_needs_a_reason(window: MainWindow) -> None:
    arabic(window.workbench.view, "ي", CTRL)
    dialog = window.findChild(SetAsideDialog)
    dialog.reason.setEditText(" ")
    dialog.accept()
    assert dialog.isVisible()
    dialog.reason.setEditText("Advertisement")
    dialog.accept()
    assert states(window)[0] is ArticleState.SET_ASIDE
    assert window.session.article.name == "harvest"


def test_metadata_is_edited_and_undone(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_F2)
    dialog = window.findChild(MetadataDialog)
    dialog.title_line.setText("منتدى الأطباء")
    dialog.date.setText("الأمس")
    dialog.accept()
    assert dialog.isVisible()
    dialog.date.setText("2024-05-03")
    dialog.accept()
    next_frame()
    assert titles(window)[0] == "منتدى الأطباء"
    press(window.workbench.view, Qt.Key.Key_Z, "\x1a", CTRL)
    assert titles(window)[0] == "forum"


def test_next_article_stops_at_the_last(window: MainWindow) -> None:
    view = window.workbench.view
    press(view, Qt.Key.Key_PageDown, "", CTRL)
    assert window.session.article.name == "harvest"
    press(view, Qt.Key.Key_PageDown, "", CTRL)
    assert "last article" in window.messages.text
    press(view, Qt.Key.Key_PageUp, "", CTRL)
    assert window.session.article.name == "forum"


def test_click_in_the_list_opens_an_article(window: MainWindow) -> None:
    articles = window.workbench.article_list.articles
    QTest.mouseClick(articles.viewport(), Qt.MouseButton.LeftButton, pos=articles.visualRect(articles.model().index(1, 0)).center())
    assert window.session.article.name == "harvest"


def test_counts_in_the_list_follow_decisions_in_the_next_frame(window: MainWindow, qtbot: QtBot) -> None:
    rows = window.workbench.article_list.articles.rows
    for decided in range(1, 4):
        QTest.keyClick(window.workbench.view, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda decided=decided: f"{decided}/4" in rows.row(0).badge)


# Search, lists, help


def test_search_finds_through_clitics_and_goes_there(window: MainWindow) -> None:
    arabic(window.workbench.view, "ب", CTRL)
    article_list = window.workbench.article_list
    article_list.field.setText("مكناس")
    press(article_list.field, Qt.Key.Key_Return, "\r")
    assert window.session.article.name == "harvest"
    assert window.session.text is not None
    press(article_list.hits, Qt.Key.Key_Escape)
    assert article_list.articles.isVisible()


def test_in_a_narrow_window_the_list_makes_room_for_the_article(window: MainWindow) -> None:
    window.resize(800, 500)
    QApplication.processEvents()
    assert window.width() == 800
    assert not window.workbench.article_list.isVisible()
    assert window.workbench.view.width() >= 360
    press(window.workbench.view, Qt.Key.Key_F, "", Qt.KeyboardModifier.ControlModifier)
    assert window.workbench.article_list.field.isVisible()
    press(window.workbench.article_list.field, Qt.Key.Key_Escape)
    assert not window.workbench.article_list.isVisible()
    window.resize(1300, 800)
    QApplication.processEvents()
    assert window.workbench.article_list.isVisible()


def test_a_list_that_was_hidden_stays_so_when_the_window_grows(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_F9)
    for width in (800, 1300):
        window.resize(width, 700)
        QApplication.processEvents()
        assert not window.workbench.article_list.isVisible()


def test_click_in_the_span_list_selects(window: MainWindow) -> None:
    spans = window.workbench.lists.pages[0]
    QTest.mouseClick(spans.viewport(), Qt.MouseButton.LeftButton, pos=spans.visualRect(spans.model().index(2, 0)).center())
    assert window.session.selected.quote == "20 بلدا"
    press(spans, Qt.Key.Key_Return, "\r")
    assert window.session.spans[2].state.value == "confirmed"


def test_click_in_the_article_shows_the_card(window: MainWindow) -> None:
    window.workbench.view.span_selected.emit(window.session.spans[1])
    shown = [label.text() for label in window.workbench.card.findChildren(QLabel) if label.isVisible()]
    assert any("more than 300" in text for text in shown)
    assert "ثلاثمائة" in shown


def test_arabic_digits_choose_the_lists(window: MainWindow) -> None:
    press(window.workbench.view, ord("٤"), "", CTRL)
    assert window.workbench.lists.tabs.currentIndex() == 3
    press(window.workbench.view, Qt.Key.Key_1, "", CTRL)
    assert window.workbench.lists.tabs.currentIndex() == 0


def test_history_names_what_was_done_and_where(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_Return, "\r")
    window.workbench.lists.show_page(3)
    row = window.workbench.lists.pages[3].rows.row(0)
    assert row.title == "Confirmed “\u2068مراكش\u2069”"
    assert row.subtitle.startswith("\u2068Maryam\u2069 · ")
    assert row.subtitle.endswith(" · \u2068forum\u2069")
    assert "forum" not in window.workbench.lists.pages[3].rows.row(1).subtitle  # an import is about many


def test_help_lists_every_key(window: MainWindow) -> None:
    from annotator.ui.commands import COMMANDS

    press(window.workbench.view, Qt.Key.Key_F1)
    text = window.findChild(HelpPage).page.toPlainText()
    assert "Select the next word, the one before" in text
    for command in COMMANDS:
        if command.keys:
            assert command.shown_title() in text


def test_tooltips_name_the_keys(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton

    confirm = next(button for button in window.workbench.card.findChildren(QAbstractButton) if button.text() == "Confirm")
    assert confirm.toolTip() == "Confirm (\u2066Enter\u2069)"
    QTest.mouseClick(confirm, Qt.MouseButton.LeftButton)
    assert window.session.spans[0].state.value == "confirmed"


def test_enter_on_a_focused_button_presses_that_button(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton

    reject = next(button for button in window.workbench.card.findChildren(QAbstractButton) if button.text() == "Reject")
    window.activateWindow()
    reject.setFocus()
    press(reject, Qt.Key.Key_Return, "\r")
    assert window.session.spans[0].state.value == "rejected"


def test_text_selected_with_the_mouse_becomes_a_span_by_click(window: MainWindow) -> None:
    start = FORUM.index("الصحة")
    window.workbench.view.text_selected.emit(start, start + len("الصحة"))
    window.commands.run("new_span")
    button = next(button for button in window.label_chooser._buttons if button.text().startswith("Organisation"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.session.selected.quote == "الصحة"
    assert window.session.selected.label == "ORG"
