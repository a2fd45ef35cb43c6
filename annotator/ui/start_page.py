"""The start page: recent projects, a new one, the sample; files dropped on it become a new project."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.commands import BY_NAME, Commands
from annotator.ui.icons import icon, program_icon
from annotator.ui.rows import Row, RowList
from annotator.ui.theme import Theme

_WIDTH = 78  # letters


class StartPage(QWidget):
    """What the window shows while no project is open."""

    def __init__(
        self, commands: Commands, theme: Theme, open_recent: Callable[[str], object], open_sample: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._theme = theme
        self._recent_title = QLabel(self.tr("Recent projects"), self)
        self._recent_title.setProperty("muted", True)
        self.recent = RowList(self.tr("Recent projects"), theme, open_recent, self)
        self.sample = self._button(self.tr("Sample project"), "sample", open_sample, self.tr("Six articles to try everything on"))
        self._newcomer = QLabel(
            self.tr("New here? The sample project has six articles to try everything on, and a short tour shows the way."),
            self,
            wordWrap=True,
        )
        drop = QLabel(self.tr("Or drop text files, web pages, folders or zips here."), self, wordWrap=True)
        drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        drop.setProperty("drop", True)
        column = QWidget(self)
        column.setMaximumWidth(_WIDTH * self.fontMetrics().averageCharWidth())
        layout = QVBoxLayout(column)
        layout.setSpacing(14)
        layout.addLayout(self._head())
        layout.addSpacing(8)
        layout.addLayout(self._buttons())
        layout.addWidget(self._newcomer)
        layout.addSpacing(8)
        layout.addWidget(self._recent_title)
        layout.addWidget(self.recent, 1)
        layout.addWidget(drop)
        layout.addStretch()  # takes the room of the recent projects while there are none
        self._centre(column)

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.tr("Tahqiq"), self)
        title.setProperty("heading", True)
        said = QLabel(
            self.tr("Review Arabic news: names and numbers are highlighted, you decide, and the result is gold data."), self, wordWrap=True
        )
        said.setProperty("muted", True)
        mark = QLabel(self)
        mark.setPixmap(program_icon().pixmap(64, 64))
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(mark)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(said)
        head.addLayout(words, 1)
        return head

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        for name, picture in (("new_project", "project-new"), ("open_project", "project-open")):
            command = BY_NAME[name]
            buttons.addWidget(self._button(command.shown_title(), picture, partial(self._commands.run, name), command.tooltip()))
        buttons.addWidget(self.sample)
        return buttons

    def _centre(self, column: QWidget) -> None:
        grid = QGridLayout(self)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(0, 1)
        grid.setRowStretch(1, 6)
        grid.setRowStretch(2, 1)
        grid.addWidget(column, 1, 1)

    def show_recent(self, paths: tuple[str, ...]) -> None:
        """Lists the projects that still exist; where there are none the sample project stands out."""
        rows = [Row(path, Path(path).stem, f"\u2066{Path(path).parent}\u2069") for path in paths if Path(path).is_file()]
        self.recent.rows.show(rows)
        for part in (self._recent_title, self.recent):
            part.setVisible(bool(rows))
        self._newcomer.setHidden(bool(rows))
        self._stand_out(self.sample, not rows)
        (self.recent if rows else self.sample).setFocus()

    def _stand_out(self, button: QPushButton, out: bool) -> None:
        button.setDefault(out)
        button.setIcon(icon("sample", self._theme.on_accent if out else None))

    def _button(self, text: str, picture: str, call: Callable[[], object], tooltip: str) -> QPushButton:
        button = QPushButton(icon(picture), text.removesuffix("…"), self)
        button.setProperty("large", True)
        button.setToolTip(tooltip)
        button.clicked.connect(lambda _=False: call())
        return button
