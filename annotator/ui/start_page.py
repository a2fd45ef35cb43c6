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

_WIDTH = 560


class StartPage(QWidget):
    """What the window shows while no project is open."""

    def __init__(
        self, commands: Commands, theme: Theme, open_recent: Callable[[str], object], open_sample: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._recent_title = QLabel(self.tr("Recent projects"), self)
        self._recent_title.setProperty("muted", True)
        self.recent = RowList(self.tr("Recent projects"), theme, open_recent, self)
        self.sample = self._button(self.tr("Sample project"), "sample", open_sample, self.tr("Six articles to try everything on"))
        drop = QLabel(self.tr("Or drop text files, web pages, folders or zips here."), self, alignment=Qt.AlignmentFlag.AlignCenter)
        drop.setProperty("drop", True)
        column = QWidget(self)
        column.setMaximumWidth(_WIDTH)
        layout = QVBoxLayout(column)
        layout.setSpacing(14)
        layout.addLayout(self._head())
        layout.addSpacing(8)
        layout.addLayout(self._buttons())
        layout.addSpacing(8)
        layout.addWidget(self._recent_title)
        layout.addWidget(self.recent, 1)
        layout.addWidget(drop)
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
        """Lists the projects that still exist."""
        rows = [Row(path, Path(path).stem, f"\u2066{Path(path).parent}\u2069") for path in paths if Path(path).is_file()]
        self.recent.rows.show(rows)
        self._recent_title.setVisible(bool(rows))

    def _button(self, text: str, picture: str, call: Callable[[], object], tooltip: str) -> QPushButton:
        button = QPushButton(icon(picture), text.removesuffix("…"), self)
        button.setProperty("large", True)
        button.setToolTip(tooltip)
        button.clicked.connect(lambda _=False: call())
        return button
