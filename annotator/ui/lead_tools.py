"""The pages over the whole project that a lead reviewer works with: each method is one command."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QObject, Qt
from PySide6.QtWidgets import QWidget

from annotator.actions.labels import label_set
from annotator.actions.projects import Project
from annotator.model.change import Change
from annotator.ui.background import Background
from annotator.ui.commands import Commands
from annotator.ui.desk import Desk
from annotator.ui.keyboard import Keyboard
from annotator.ui.messages import MessageBar
from annotator.ui.session import Session
from annotator.ui.theme import Theme
from annotator.ui.trail import Trail


class LeadTools(QObject):
    """Opens the pages, and tells the annotator when the lead has answered."""

    def __init__(self, session: Session, keyboard: Keyboard, theme: Theme, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._messages = messages
        self._window = window
        self.background = Background(session, self)
        self.desk = Desk(session, keyboard, theme, self.background)
        self.trail = Trail(session, self)
        self._sitting = ""
        session.project_changed.connect(self._sit_down)
        session.changed.connect(self._follow_labels)
        self._sit_down()

    def bind(self, commands: Commands) -> None:
        """Makes the commands that open a page call this."""
        self._commands = commands
        commands.bind(
            questions=self.questions,
            findings=self.findings,
            history=self.history,
            labels=self.labels,
            unsure_because=self.ask,
            go_back=self.trail.back,
        )

    def ask(self) -> None:
        """Asks what the reviewer is unsure about, for the lead to answer, and goes on."""
        from annotator.actions import review
        from annotator.ui.question_dialog import QuestionDialog

        span = self._session.selected
        if span is None:
            return

        def accepted(note: str | None) -> None:
            self._session.act(lambda project: review.unsure(project, span, note=note), onward=span.key)

        note = span.annotation.note if span.annotation else None
        QuestionDialog(span.quote, note, accepted, self._window).open()

    def questions(self) -> None:
        """Lists what is unsure, to be answered, or what was answered where an answer waits for the annotator."""
        from annotator.ui.questions_page import QuestionsPage

        project = self._session.project
        if project is not None:
            QuestionsPage(self.desk, self._window, answered=_answered(project) > 0).open()

    def findings(self) -> None:
        """Lists the contradictions that the last check found, to be ruled on."""
        from annotator.ui.findings_page import FindingsPage

        FindingsPage(self.desk, self._window).open()

    def history(self) -> None:
        """Lists what was done, to go back to any point of it."""
        from annotator.ui.history_page import HistoryPage

        HistoryPage(self.desk, self._sitting, self._window).open()

    def labels(self) -> None:
        """Lets the label set and the guidelines be edited."""
        from annotator.ui.label_editor import LabelEditor

        LabelEditor(self.desk, self._window).open()

    def _follow_labels(self, change: Change) -> None:
        """Takes over another label set, whether it was saved or came back by undo; suggestions follow its names."""
        project = self._session.project
        if project is None or not change.metadata:
            return
        before, after = self._session.labels, label_set(project)
        if before == after:
            return
        self._session.labels = after
        self._session.labels_changed.emit()
        self._session.read_again()
        if {label.name for label in before.labels} != {label.name for label in after.labels}:
            self._commands.run("highlight")

    def _sit_down(self) -> None:
        """Notes when the project was opened, and sees whether answers have come."""
        self._sitting = QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODateWithMs)
        if self._session.project is not None and self._session.locked is None:
            self.background.ask(_answered, self._tell_answers)

    def _tell_answers(self, count: int) -> None:
        if count:
            said = self.tr("%n answer(s) to your questions have come.", "", count)
            self._messages.ask(said, self.tr("Show them"), self.questions)


def _answered(project: Project) -> int:
    """How many answers wait for the annotator. It is asked in a thread, which imports what the start of the window does without."""
    from annotator.actions import questions

    return questions.answered(project)
