"""Which entity a mention means: two keystrokes for a known one, two for a new one where nothing is known, three otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, entities, highlighting, importing
from annotator.model.entity import Entity
from annotator.model.review import ReviewSpan, SpanState
from annotator.ui.entity_dialog import EntityDialog
from annotator.ui.keyboard import is_field
from annotator.ui.span_details import Line
from annotator.ui.window import MainWindow
from tests.ui.conftest import arabic, press

TEXT = "التقى سعيد الزياني رئيس جمعية الواحة، ثم ذهب بسعيد الزياني إلى مراكش. وغاب وليد الزياني عن اللقاء، وحضرته الوزيرة ليلى بنكيران."


class Hand:
    """A hand on an Arabic keyboard that counts its keys; a key goes where the window system would send it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot, self.keys = window, qtbot, 0

    @property
    def dialog(self) -> EntityDialog | None:
        return next((dialog for dialog in self.window.findChildren(EntityDialog) if dialog.isVisible()), None)

    def _target(self) -> QWidget:
        if self.dialog is None:
            return self.window.workbench.view
        return self.dialog.field if self.dialog.field.hasFocus() else self.dialog.entities

    def type(self, letter: str) -> None:
        self.keys += 1
        arabic(self._target(), letter)

    def press(self, key: Qt.Key) -> None:
        self.keys += 1
        press(self._target(), key, "\r" if key == Qt.Key.Key_Return else "")

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.window.names.background.busy)

    def undo(self) -> None:
        """Presses the keys once the dialog has given the focus back."""
        self._qtbot.waitUntil(lambda: not is_field(QApplication.focusWidget()))
        press(self.window.workbench.view, Qt.Key.Key_Z, "\x1a", Qt.KeyboardModifier.ControlModifier)

    def listed(self) -> list[str]:
        self.settle()
        rows = self.dialog.entities.rows
        return [rows.row(place).title.replace("\u2068", "").replace("\u2069", "") for place in range(rows.rowCount())]


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> Hand:
    """A hand at an article of people, of whom two are called الزياني in the knowledge base."""
    project = window.session.project
    article = importing.import_text(project, TEXT, name="meeting").articles[0]
    for name in ("سعيد الزياني", "وليد الزياني"):
        entities.create_entity(project, label="PER", name=name)
    highlighting.highlight_article(project, article)
    window.session.show_article(article)
    return Hand(window, qtbot)


def select(hand: Hand, quote: str, *, nth: int = 0) -> ReviewSpan:
    span = [span for span in hand.window.session.spans if span.quote == quote][nth]
    hand.window.session.select(span)
    return span


def entity_row(hand: Hand) -> tuple[str, str]:
    """The entity on the card, and what is said of the link."""
    card = hand.window.workbench.card
    note = card.findChild(QLabel, "entityNote")
    return card.findChild(Line, "entity").said(), note.text() if note.isVisible() else ""


def meant(hand: Hand, span: ReviewSpan) -> Entity | None:
    """What the span means now, as the project keeps it."""
    project = hand.window.session.project
    now = next(other for other in browsing.spans(project, span.article_id) if other.start == span.start)
    assert now.state is SpanState.CONFIRMED
    return entities.entity(project, now.entity) if now.entity else None


def test_a_number_picks_the_candidate_with_two_keys_even_before_the_list_is_there(hand: Hand) -> None:
    span = select(hand, "سعيد الزياني")
    hand.type("ه")
    hand.type("٢")
    hand.settle()
    assert hand.keys == 2
    assert hand.dialog is None
    assert meant(hand, span).name == "وليد الزياني"


def test_return_picks_the_likeliest_and_the_next_suggestion_comes(hand: Hand) -> None:
    span = select(hand, "سعيد الزياني")
    hand.type("ه")
    assert hand.listed()[0] == "سعيد الزياني"
    hand.press(Qt.Key.Key_Return)
    assert hand.keys == 2
    assert meant(hand, span).name == "سعيد الزياني"
    assert hand.window.session.selected.start > span.start


def test_where_nothing_is_known_the_mention_becomes_an_entity_with_two_keys(hand: Hand) -> None:
    span = select(hand, "ليلى بنكيران")
    hand.type("ه")
    assert hand.listed() == ["New entity “ليلى بنكيران”"]
    hand.press(Qt.Key.Key_Return)
    assert hand.keys == 2
    assert meant(hand, span).name == "ليلى بنكيران"


def test_a_new_entity_of_a_known_name_is_another_one_and_one_undo_takes_it_back(hand: Hand) -> None:
    project, span = hand.window.session.project, select(hand, "سعيد الزياني")
    known = entities.find(project, "سعيد الزياني")
    hand.type("ه")
    hand.type("ى")
    hand.settle()
    assert hand.keys == 2
    made = meant(hand, span)
    assert (made.name, made.id) != ("سعيد الزياني", known.id)
    hand.undo()
    assert entities.entity(project, made.id) is None
    back = next(other for other in browsing.spans(project, span.article_id) if other.start == span.start)
    assert back.state is SpanState.SUGGESTED


def test_a_link_teaches_the_entity_another_name_and_is_one_undo(hand: Hand) -> None:
    project, span = hand.window.session.project, select(hand, "جمعية الواحة")
    made = entities.create_entity(project, label="ORG", name="جمعية الواحة الخضراء")[1]
    hand.type("ه")
    assert hand.listed()[0] == "جمعية الواحة الخضراء"
    hand.type("١")
    assert entities.entity(project, made.id).aliases == ("جمعية الواحة",)
    hand.undo()
    assert entities.entity(project, made.id).aliases == ()
    assert hand.window.session.selected.state is SpanState.SUGGESTED
    assert hand.window.session.selected.start == span.start


def test_a_typed_name_finds_others_and_can_be_made_new(hand: Hand) -> None:
    span = select(hand, "جمعية الواحة")
    hand.type("ه")
    hand.settle()
    hand.type("س")
    assert hand.dialog.field.hasFocus()
    for letter in "الهلال الأحمر":
        arabic(hand.dialog.field, letter)
    listed = hand.listed()
    assert any("الهلال الأحمر" in name for name in listed[:-1])
    assert listed[-1] == "New entity “الهلال الأحمر”"
    for _ in listed[1:]:
        press(hand.dialog.field, Qt.Key.Key_Down)
    press(hand.dialog.field, Qt.Key.Key_Return, "\r")
    assert meant(hand, span).name == "الهلال الأحمر"


def test_a_link_made_by_itself_is_told_and_can_be_taken_away(hand: Hand) -> None:
    span = select(hand, "مراكش")
    assert entity_row(hand) == ("مراكش", "linked by itself when confirmed")
    hand.press(Qt.Key.Key_Return)
    select(hand, "مراكش")
    assert entity_row(hand) == ("مراكش", "")
    assert meant(hand, span).code == "MA-marrakech"
    hand.type("ه")
    assert hand.listed()[0] == "مراكش"
    assert "so by now" in hand.dialog.entities.rows.row(0).subtitle
    hand.type("٠")
    assert meant(hand, span) is None


def test_leaving_changes_nothing_and_a_key_held_down_opens_one_dialog(hand: Hand) -> None:
    span = select(hand, "مراكش")
    hand.type("ه")
    hand.settle()
    hand.press(Qt.Key.Key_Escape)
    assert hand.dialog is None
    assert hand.window.session.selected == span


def test_a_claim_means_no_entity(window: MainWindow) -> None:
    window.session.select(next(span for span in window.session.spans if span.value))
    arabic(window.workbench.view, "ه")
    assert "claim" in window.messages.text
    assert window.findChild(EntityDialog) is None


def test_return_makes_a_new_entity_where_no_candidate_is_likely(hand: Hand) -> None:
    span = select(hand, "جمعية الواحة")
    hand.type("ه")
    assert len(hand.listed()) > 1
    hand.press(Qt.Key.Key_Return)
    assert hand.keys == 2
    assert meant(hand, span).name == "جمعية الواحة"
