"""The questions of a project: the lead answers them, and whoever asked takes the answer over."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.actions import questions
from annotator.model.labels import Label, LabelSet
from annotator.model.question import Question
from annotator.model.review import Annotation, SpanState
from annotator.ui.context_list import ContextList, ContextRow
from annotator.ui.desk import Desk
from annotator.ui.excerpt import Excerpt
from annotator.ui.keys import chords
from annotator.ui.label_chooser import LabelChooser
from annotator.ui.language import directed
from annotator.ui.review_page import ReviewPage
from annotator.ui.span_marks import label_title, span_icon
from annotator.ui.value_text import in_digits

_tr = QCoreApplication.translate
_OPEN, _ANSWERED = "open", "answered"


class QuestionsPage(ReviewPage):
    """A list of questions in context, the article of the current one, and the answer to it.

    C answers yes, or takes over the answer to one's own question; X answers no, L yes under another label; Return goes to the place.
    """

    def __init__(self, desk: Desk, parent: QWidget, *, answered: bool) -> None:
        super().__init__(_tr("QuestionsPage", "Questions"), desk, parent)
        self._questions: list[Question] = []
        self.scope = self.choices(
            {_OPEN: self.tr("Waiting for an answer"), _ANSWERED: self.tr("Answered")}, _ANSWERED if answered else _OPEN
        )
        self.list = ContextList(self.tr("Questions"), desk.theme, self)
        self.excerpt = Excerpt(self.tr("Article"), self._session.labels, desk.theme, self)
        self.said = QLabel(self, wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.tr("Answer in words"))
        self.words.setPlaceholderText(self.tr("Answer in words, if there is something to say"))
        desk.keyboard.watch_field(self.words)
        self.words.installEventFilter(self)
        self.yes, self.no, self.take = (self.button(text) for text in (self.tr("Yes"), self.tr("No"), self.tr("Take the answer over")))
        self.relabel = self.button(self.tr("Yes, under another label"))
        self.relabel.clicked.connect(self._ask_label)
        self.chooser = LabelChooser(desk.keyboard, desk.theme, self)
        self.chooser.offer(self._session.labels)
        self.yes.clicked.connect(partial(self._answer, SpanState.CONFIRMED))
        self.no.clicked.connect(partial(self._answer, SpanState.REJECTED))
        self.take.clicked.connect(self._accept)
        self._lay_out()
        self.on(
            {
                "C": self._yes,
                "X": partial(self._answer, SpanState.REJECTED),
                "L": self._ask_label,
                "A": self._write,
                "S": self.scope.next,
                "Return": self._go,
            }
        )
        self.watch(self.list)
        self.list.doubleClicked.connect(self._go)
        self.excerpt.entered.connect(self._go)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.list.setFocus()
        self.look()

    def _lay_out(self) -> None:
        below = QVBoxLayout()
        below.addWidget(self.excerpt, 1)
        below.addWidget(self.said)
        answer = QHBoxLayout()
        answer.addWidget(self.words, 1)
        below.addLayout(answer)
        self.column.addWidget(self.list, 2)
        self.column.addLayout(below, 3)
        self.column.addWidget(self.note)

    def look(self) -> None:
        answered = self._answered
        self._desk.background.ask(lambda project: questions.questions(project, answered=answered), self._show)

    def _show(self, found: Sequence[Question]) -> None:
        place, me = self.list.currentIndex().row(), self._session.annotator
        self._questions = sorted(found, key=lambda question: self._answered and question.asked.decided_by != me)
        self.list.show_rows([self._row(question) for question in self._questions])
        if place > 0 and found:
            self.list.setCurrentIndex(self.list.rows.index(min(place, len(found) - 1)))
        self._show_current()

    @property
    def _answered(self) -> bool:
        return self.scope.chosen == _ANSWERED

    def _row(self, question: Question) -> ContextRow:
        labels, asked = self._session.labels, question.asked
        return ContextRow(
            question,
            icon=span_icon(question.span, labels, self._desk.theme) if question.span else None,
            hue=labels[asked.label].hue if asked.label in labels else 0,
            note=asked.decided_by,
            choosable=False,
        )

    @property
    def current(self) -> Question | None:
        """The question that is shown below the list."""
        place = self.list.currentIndex().row()
        return self._questions[place] if 0 <= place < len(self._questions) else None

    def _show_current(self) -> None:
        question, project = self.current, self._session.project
        assert project is not None
        if question:
            self.excerpt.show_place(project, question.article_id, question.start, question.span)
        else:
            self.excerpt.clear()
        self.said.setText(directed(conversation(question, self._session.labels) if question else self._nothing()))
        self.words.clear()
        mine = question is not None and question.asked.decided_by == self._session.annotator
        writable = question is not None and self._session.locked is None
        for widget in (self.words, self.yes, self.no, self.relabel):
            widget.setVisible(writable and not mine)
        self.take.setVisible(writable and mine and bool(question and question.answers))
        self._say_keys(mine=mine)

    def _nothing(self) -> str:
        return self.tr("No question has an answer that waits.") if self._answered else self.tr("No question waits for an answer.")

    def _say_keys(self, *, mine: bool) -> None:
        answering = [("C", self.tr("yes")), ("X", self.tr("no")), ("L", self.tr("yes, another label")), ("A", self.tr("in words"))]
        taking = [("C", self.tr("take the answer over"))] if self._answered else []
        hints = [*(taking if mine else answering), ("Return", self.tr("go there")), ("S", self.tr("waiting or answered"))]
        self.say_keys(hints if self.current else hints[-1:])

    def _answer(self, state: SpanState) -> None:
        question, note = self.current, self.words.text().strip() or None
        if question and question.span and not self.yes.isHidden():
            span = question.span
            self.carry_out(lambda project: questions.answer(project, span, state, note=note))

    def _ask_label(self) -> None:
        if self.current and not self.relabel.isHidden():
            self.chooser.ask(self.relabel, self._answer_with)
            self.chooser.move(self.chooser.x(), self.height() - self.chooser.height() - self.relabel.height() * 2)

    def _answer_with(self, label: Label) -> None:
        question, note = self.current, self.words.text().strip() or None
        if question and question.span:
            span = question.span
            self.carry_out(lambda project: questions.answer(project, span, SpanState.CONFIRMED, note=note, label=label.name))

    def take_keys(self, pressed: Sequence[str]) -> bool:
        """While a label is asked for, every key is its."""
        return self.chooser.take(pressed) if self.chooser.isVisible() else super().take_keys(pressed)

    def _accept(self) -> None:
        question = self.current
        if question and question.span and not self.take.isHidden():
            span = question.span
            self.carry_out(lambda project: questions.accept(project, span))

    def _go(self) -> None:
        if self.list.hasFocus() and (question := self.current):
            self.leap(question.article_id, question.start, question.end)

    def _yes(self) -> None:
        """Answers another person's question, or takes over the answer to one's own."""
        if self.take.isHidden():
            self._answer(SpanState.CONFIRMED)
        else:
            self._accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field of the answer only Return is the page's: it leads back to the list, where yes or no is the next key."""
        if watched is not self.words:
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or "Return" not in chords(event):
            return False
        self.list.setFocus()
        return True

    def _write(self) -> None:
        if not self.words.isHidden():
            self.words.setFocus()


def conversation(question: Question, labels: LabelSet) -> str:
    """Who asked what and who answered what, a line each."""
    asked = question.asked
    said = _tr("Question", "%1 asks: %2") if asked.note else _tr("Question", "%1 is unsure whether this is %3.")
    label = _isolated(label_title(asked.label, labels))
    first = said.replace("%1", _isolated(asked.decided_by)).replace("%2", _isolated(asked.note or "")).replace("%3", label)
    return "\n".join([first, *(_answer_line(answer, asked, labels) for answer in question.answers)])


def _answer_line(answer: Annotation, asked: Annotation, labels: LabelSet) -> str:
    yes = answer.state is SpanState.CONFIRMED
    said = (_tr("Question", "%1 answers: yes") if yes else _tr("Question", "%1 answers: no")).replace("%1", _isolated(answer.decided_by))
    corrected = yes and (answer.start, answer.end, answer.label, answer.value) != (asked.start, asked.end, asked.label, asked.value)
    parts = (label_title(answer.label, labels), answer.quote, in_digits(answer.value)) if corrected else ()
    return " · ".join([said, *(_isolated(part) for part in (*parts, answer.note) if part)])


def _isolated(text: str) -> str:
    return f"\u2068{text}\u2069"
