"""Entities of the project: every mention in one view, edited, merged and split by keys, each in one undo."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, entities, importing, projects, review
from annotator.model.entity import Entity
from annotator.ui.entities_page import EntitiesPage
from annotator.ui.entity_dialog import EntityDialog
from annotator.ui.entity_form import EntityForm, SplitForm
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, press

FIRST = "زار سعيد الزياني الواحة. وقال الزياني إن الماء قليل."
SECOND = "أعلن سعيد الزياني، وهو شاعر، ديوانا. والزياني الشاعر من وجدة."
THIRD = "وصل س. الزياني متأخرا."
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def people(window: MainWindow) -> dict[str, Entity]:
    """Two entities with mentions in three articles."""
    project = window.session.project
    made = {name: entities.create_entity(project, label="PER", name=name)[1] for name in ("سعيد الزياني", "س. الزياني")}
    for text, quotes in ((FIRST, ("سعيد الزياني", "الزياني")), (SECOND, ("سعيد الزياني", "الزياني")), (THIRD, ("س. الزياني",))):
        article = importing.import_text(project, text, name=text.split()[1] + text.split()[0]).articles[0]
        for quote in quotes:
            start = text.rindex(quote)
            entity = made["س. الزياني" if text is THIRD else "سعيد الزياني"]
            review.add(project, article, start, start + len(quote), "PER", entity_id=entity.id)
    return made


@pytest.fixture
def page(window: MainWindow, people: dict[str, Entity], qtbot: QtBot) -> EntitiesPage:
    """The page, opened by its key, on سعيد الزياني."""
    press(window.workbench.view, Qt.Key.Key_F3)
    made = window.findChild(EntitiesPage)
    settle(window, made, qtbot)
    made.list.mark(people["سعيد الزياني"].id)
    settle(window, made, qtbot)
    return made


def settle(window: MainWindow, page: EntitiesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.names.background.busy and not page._reading.busy)


def dialog(page: EntitiesPage, kind: type) -> QWidget:
    return next(found for found in page.findChildren(kind) if found.isVisible())


def listed(page: EntitiesPage) -> list[tuple[str, str]]:
    rows = page.list.rows
    return [(rows.row(place).title, rows.row(place).badge) for place in range(rows.rowCount())]


def mentions(page: EntitiesPage) -> list[str]:
    rows = page.mentions.rows
    return [rows.row(place).hit.match for place in range(rows.rowCount())]


def test_every_mention_in_all_articles_is_in_one_view(page: EntitiesPage) -> None:
    assert listed(page) == [("س. الزياني", "1"), ("سعيد الزياني", "4")]
    assert mentions(page) == ["سعيد الزياني", "الزياني", "سعيد الزياني", "الزياني"]
    assert "confirmed" in page.mentions.rows.row(0).note
    assert "سعيد الزياني" in page.about.text()


def test_return_on_a_mention_goes_there(window: MainWindow, page: EntitiesPage) -> None:
    press(page.list, Qt.Key.Key_Return, "\r")
    assert page.mentions.hasFocus()
    for _ in range(2):
        press(page.mentions, Qt.Key.Key_Down)
    press(page.mentions, Qt.Key.Key_Return, "\r")
    assert window.session.article.text == SECOND
    assert window.session.selected.start == SECOND.index("سعيد")


def test_another_entity_is_merged_into_the_current_one_with_two_keys_and_undone(
    window: MainWindow, page: EntitiesPage, people: dict[str, Entity], qtbot: QtBot
) -> None:
    arabic(page.list, "ة")
    candidates = dialog(page, EntityDialog)
    arabic(candidates.entities, "١")
    settle(window, page, qtbot)
    settle(window, page, qtbot)
    qtbot.waitUntil(lambda: listed(page) == [("سعيد الزياني", "5")])
    settle(window, page, qtbot)
    assert mentions(page)[-1] == "س. الزياني"
    assert "س. الزياني" in page.about.text()
    press(page.list, Qt.Key.Key_Z, "\x1a", CTRL)
    qtbot.waitUntil(lambda: listed(page) == [("س. الزياني", "1"), ("سعيد الزياني", "4")])
    assert entities.entity(window.session.project, people["س. الزياني"].id).former == ()


def test_mentions_that_are_left_out_are_split_off(window: MainWindow, page: EntitiesPage, qtbot: QtBot) -> None:
    assert not page.split.isEnabled()
    page.mentions.setFocus()
    for _ in range(2):
        press(page.mentions, Qt.Key.Key_Down)
    for _ in range(2):
        press(page.mentions, Qt.Key.Key_Space, " ")
    arabic(page.mentions, "ح")
    form = dialog(page, SplitForm)
    assert form.name.text() == "سعيد الزياني"
    form.name.setText("سعيد الزياني الشاعر")
    press(form.name, Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: ("سعيد الزياني الشاعر", "2") in listed(page))
    settle(window, page, qtbot)
    assert mentions(page) == ["سعيد الزياني", "الزياني"]
    second = next(row for row in browsing.articles(window.session.project) if row.name.startswith("سعيدأعلن"))
    (poet,) = {span.entity for span in browsing.spans(window.session.project, second.id)}
    assert entities.entity(window.session.project, poet).name == "سعيد الزياني الشاعر"
    press(page.list, Qt.Key.Key_Z, "\x1a", CTRL)
    qtbot.waitUntil(lambda: ("سعيد الزياني", "4") in listed(page))


def test_names_ids_and_a_note_are_edited(window: MainWindow, page: EntitiesPage, people: dict[str, Entity], qtbot: QtBot) -> None:
    arabic(page.list, "ث")
    form = dialog(page, EntityForm)
    form.aliases.setPlainText("الزياني\nأبو سليم\n")
    form.others["fr"].setText("Saïd Ziani")
    form.ids.setPlainText("wikidata")
    form.accept()
    assert "wikidata" in form.problem.text()
    form.ids.setPlainText("wikidata = Q1")
    press(form.name, Qt.Key.Key_Return, "\r")
    qtbot.waitUntil(lambda: "Q1" in page.about.text())
    now = entities.entity(window.session.project, people["سعيد الزياني"].id)
    assert set(now.aliases) == {"الزياني", "أبو سليم"}
    assert (now.names, now.ids) == ({"fr": "Saïd Ziani"}, {"wikidata": "Q1"})
    page.field.setText("Saïd")
    settle(window, page, qtbot)
    assert listed(page) == [("سعيد الزياني", "4")]


def test_an_entity_that_is_mentioned_is_not_taken_away_and_one_that_is_not_can_be(
    window: MainWindow, page: EntitiesPage, qtbot: QtBot
) -> None:
    press(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "still mentioned" in page.note.text())
    unused = entities.create_entity(window.session.project, label="ORG", name="نادي الضفة")[1]
    page.look()
    qtbot.waitUntil(lambda: ("نادي الضفة", "0") in listed(page))
    page.list.mark(unused.id)
    settle(window, page, qtbot)
    press(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: ("نادي الضفة", "0") not in listed(page))


def test_it_opens_at_the_entity_of_the_selected_mention(window: MainWindow, people: dict[str, Entity], qtbot: QtBot) -> None:
    third = next(row for row in browsing.articles(window.session.project) if row.name.startswith("س.وصل"))
    window.session.show_article(third.id)
    window.session.select(window.session.spans[0])
    press(window.workbench.view, Qt.Key.Key_F3)
    page = window.findChild(EntitiesPage)
    settle(window, page, qtbot)
    assert page.current.id == people["س. الزياني"].id


def test_nothing_can_be_changed_in_a_project_that_can_only_be_read(
    make_window: Callable[..., MainWindow], project_path: Path, qtbot: QtBot
) -> None:
    with projects.open(project_path, annotator="Salma") as other:
        entities.create_entity(other, label="PER", name="سعيد الزياني")
        window = make_window()
        assert window.open_path(str(project_path))
        press(window.workbench.view, Qt.Key.Key_F3)
        page = window.findChild(EntitiesPage)
        settle(window, page, qtbot)
        assert listed(page) == [("سعيد الزياني", "0")]
        assert not any(button.isEnabled() for button in (page.edit, page.merge, page.split, page.remove))
        window.close()


def test_the_page_can_be_left_while_it_reads(
    window: MainWindow, page: EntitiesPage, people: dict[str, Entity], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()
    find, reading = entities.mentions, page._reading

    def slow(*asked: object) -> object:
        begun.set()
        go_on.wait(timeout=60)
        ended.set()
        return find(*asked)

    monkeypatch.setattr(entities, "mentions", slow)
    page.list.mark(people["س. الزياني"].id)
    assert begun.wait(timeout=60)
    press(page, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.findChild(EntitiesPage) is None
    go_on.set()
    assert ended.wait(timeout=60)
    qtbot.waitUntil(lambda: not reading._running)  # a thread that fails fails the test
