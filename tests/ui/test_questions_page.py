"""Questions by key events: asked by the annotator, answered by the lead, taken over by the annotator."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.actions import browsing, projects, questions, review
from annotator.model.review import ReviewSpan, SpanState
from annotator.ui.question_dialog import QuestionDialog
from annotator.ui.questions_page import QuestionsPage
from annotator.ui.window import MainWindow
from tests.ui.conftest import FORUM, arabic, press

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MARYAM, LEAD = "Maryam", "هدى"


def of(project: projects.Project, quote: str) -> ReviewSpan:
    return next(span for row in browsing.articles(project) for span in browsing.spans(project, row.id) if span.quote == quote)


@pytest.fixture
def asked(project_path: Path) -> Path:
    """هدى is unsure about two spans of the first article; Maryam leads and has the window."""
    with projects.open(project_path, annotator=LEAD) as project:
        review.unsure(project, of(project, "أكثر من 300 طبيب"), note="هل تدخل «أكثر من» في العدد؟")
        review.unsure(project, of(project, "120 طنا"))
    return project_path


@pytest.fixture
def opened(make_window: Callable[..., MainWindow], qtbot: QtBot) -> Callable[..., QuestionsPage]:
    """Opens the window on a project and the page of questions over it, with its key."""

    def open_page(path: Path, tongue: str = "en") -> QuestionsPage:
        window = make_window(tongue)
        assert window.open_path(str(path))
        press(window.workbench.view, Qt.Key.Key_F4)
        page = window.findChild(QuestionsPage)
        qtbot.waitUntil(lambda: not window.lead.background.busy)
        return page

    return open_page


def window_of(page: QuestionsPage) -> MainWindow:
    window = page.parent()
    assert isinstance(window, MainWindow)
    return window


def listed(page: QuestionsPage) -> list[str]:
    return [page.list.rows.row(place).hit.match for place in range(page.list.rows.rowCount())]


def settle(page: QuestionsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window_of(page).lead.background.busy)


def test_a_question_is_asked_with_one_key_and_the_next_suggestion_comes(window: MainWindow) -> None:
    press(window.workbench.view, Qt.Key.Key_U, "U", SHIFT)
    dialog = window.findChild(QuestionDialog)
    for letter in "أهي المدينة؟":
        arabic(dialog.question, letter)
    press(dialog.question, Qt.Key.Key_Return, "\r")
    (question,) = questions.questions(window.session.project)
    assert (question.match, question.asked.note) == ("مراكش", "أهي المدينة؟")
    assert window.session.selected.quote == "أكثر من 300 طبيب"


def test_questions_of_others_are_listed_in_their_article(asked: Path, opened: Callable[..., QuestionsPage]) -> None:
    page = opened(asked)
    assert listed(page) == ["أكثر من 300 طبيب", "120 طنا"]
    assert page.excerpt.page.text() == FORUM
    assert page.excerpt.page.selected().quote == "أكثر من 300 طبيب"
    assert "هل تدخل «أكثر من» في العدد؟" in page.said.text()
    press(page.list, Qt.Key.Key_Down)
    assert page.excerpt.page.selected().quote == "120 طنا"
    assert page.said.text() == "\u200e\u2068هدى\u2069 is unsure whether this is \u2068Quantity\u2069."


def test_the_lead_answers_with_a_key_and_in_words(asked: Path, opened: Callable[..., QuestionsPage], qtbot: QtBot) -> None:
    page = opened(asked)
    arabic(page.list, "ش")
    assert page.focusWidget() is page.words
    for letter in "نعم، فالعدد واسمه":
        arabic(page.words, letter)
    press(page.words, Qt.Key.Key_Return, "\r")
    arabic(page.list, "ؤ")
    settle(page, qtbot)
    assert listed(page) == ["120 طنا"]
    arabic(page.list, "ء")
    settle(page, qtbot)
    assert listed(page) == []
    project = window_of(page).session.project
    answers = {question.match: question.answers[0] for question in questions.questions(project, answered=True)}
    assert (answers["أكثر من 300 طبيب"].state, answers["أكثر من 300 طبيب"].note) == (SpanState.CONFIRMED, "نعم، فالعدد واسمه")
    assert (answers["120 طنا"].state, answers["120 طنا"].decided_by) == (SpanState.REJECTED, MARYAM)
    assert window_of(page).session.article.name == "forum"


def test_the_lead_answers_yes_under_another_label(asked: Path, opened: Callable[..., QuestionsPage], qtbot: QtBot) -> None:
    page = opened(asked)
    arabic(page.list, "م")
    assert page.chooser.isVisible()
    press(page.list, Qt.Key.Key_Escape)
    assert page.isVisible()
    assert not page.chooser.isVisible()
    arabic(page.list, "م")
    arabic(page.list, window_of(page).session.labels["MONEY"].key.lower().translate(str.maketrans("m", "ة")))
    settle(page, qtbot)
    assert listed(page) == ["120 طنا"]
    project = window_of(page).session.project
    (answered,) = questions.questions(project, answered=True)
    assert (answered.asked.label, answered.answers[0].label) == ("QUANTITY", "MONEY")
    project.annotator = LEAD
    questions.accept(project, answered.span)
    assert of(project, "أكثر من 300 طبيب").label == "MONEY"


def test_an_answer_is_undone_on_the_page(asked: Path, opened: Callable[..., QuestionsPage], qtbot: QtBot) -> None:
    page = opened(asked)
    arabic(page.list, "ؤ")
    settle(page, qtbot)
    assert listed(page) == ["120 طنا"]
    arabic(page.list, "ئ", CTRL)
    settle(page, qtbot)
    assert listed(page) == ["أكثر من 300 طبيب", "120 طنا"]


@pytest.fixture
def answered(project_path: Path) -> Path:
    """Maryam was unsure about two spans; هدى has answered one of them, and corrected it."""
    with projects.open(project_path, annotator=MARYAM) as project:
        review.unsure(project, of(project, "أكثر من 300 طبيب"))
        review.unsure(project, of(project, "تونس"))
        project.annotator = LEAD
        question = questions.questions(project)[0].span
        questions.answer(project, question, SpanState.CONFIRMED)
        mine = of(project, "أكثر من 300 طبيب")
        review.correct(project, mine, start=mine.start + len("أكثر من "), note="العدد وحده يكفي")
    return project_path


def test_the_annotator_is_told_of_answers_and_takes_them_over(make_window: Callable[..., MainWindow], answered: Path, qtbot: QtBot) -> None:
    window = make_window()
    assert window.open_path(str(answered))
    qtbot.waitUntil(lambda: bool(window.messages.text))
    assert window.messages.text == "1 answer to your questions has come."
    window.messages.findChild(QPushButton).click()
    page = window.findChild(QuestionsPage)
    settle(page, qtbot)
    assert listed(page) == ["أكثر من 300 طبيب"]
    assert page.said.text().splitlines()[1] == (
        "\u200e\u2068هدى\u2069 answers: yes · \u2068Quantity\u2069 · \u2068300 طبيب\u2069 · "
        "\u2068300 \u2068طبيب\u2069\u2069 · \u2068العدد وحده يكفي\u2069"
    )
    assert page.yes.isHidden()
    arabic(page.list, "ؤ")
    settle(page, qtbot)
    assert listed(page) == []
    assert of(window.session.project, "300 طبيب").state is SpanState.CONFIRMED


def test_one_cannot_answer_oneself(answered: Path, opened: Callable[..., QuestionsPage], qtbot: QtBot) -> None:
    page = opened(answered)
    assert listed(page) == ["أكثر من 300 طبيب"]
    arabic(page.list, "س")
    settle(page, qtbot)
    assert listed(page) == ["تونس"]
    arabic(page.list, "ؤ")
    arabic(page.list, "ء")
    settle(page, qtbot)
    assert listed(page) == ["تونس"]


def test_return_goes_to_the_place_and_backspace_leads_back(asked: Path, opened: Callable[..., QuestionsPage]) -> None:
    page = opened(asked)
    window = window_of(page)
    before = window.session.selected
    press(page.list, Qt.Key.Key_End)
    press(page.list, Qt.Key.Key_Return, "\r")
    assert (window.session.article.name, window.session.selected.quote) == ("harvest", "120 طنا")
    press(window.workbench.view, Qt.Key.Key_Backspace)
    assert (window.session.article.name, window.session.selected) == ("forum", before)
    press(window.workbench.view, Qt.Key.Key_Backspace)
    assert window.session.selected.quote == "120 طنا"
