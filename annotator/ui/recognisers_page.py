"""The page on what suggests names: earlier decisions, what the project has learned, camel-tools."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.camel_panel import CamelPanel
from annotator.ui.language import directed
from annotator.ui.learned_panel import LearnedPanel
from annotator.ui.session import Session
from annotator.ui.teaching import Teaching
from annotator.ui.tool_dialog import ToolDialog


class RecognisersPage(ToolDialog):
    """A heading and a panel for each recogniser of names that a reviewer can teach or bring in."""

    def __init__(self, session: Session, teaching: Teaching, parent: QWidget) -> None:
        super().__init__(self.tr("What suggests names"), parent)
        self.heading.setText(self.tr("What suggests names"))
        self.learned = LearnedPanel(session, teaching, self)
        self.camel = CamelPanel(session, teaching, self)
        remembers = QLabel(
            self.tr("Each name that you confirm is suggested in the next article that you open; one that you reject no longer is."),
            self,
            wordWrap=True,
        )
        self._add(self.tr("Earlier decisions"), remembers)
        self._add(self.tr("What was learned"), self.learned)
        self._add(self.tr("camel-tools"), self.camel)
        self.column.addStretch(1)
        self.button(self.tr("Close")).clicked.connect(self.accept)
        self.learned.setFocus()

    def _add(self, title: str, panel: QWidget) -> None:
        heading = QLabel(directed(title), self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self.column.addWidget(heading)
        self.column.addWidget(panel)
        self.column.addSpacing(14)
