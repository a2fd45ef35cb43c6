"""The entity model of camel-tools: whether it is there, how it comes to be, and the folder where it is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.actions import camel, settings
from annotator.actions.camel import CamelState
from annotator.ui.session import Session
from annotator.ui.teaching import Teaching

_LOOK_MS = 1000


class CamelPanel(QWidget):
    """Not installed, with the command to copy; loading; or ready, with what it can do. It looks again every second."""

    def __init__(self, session: Session, teaching: Teaching, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._teaching = session, teaching
        self.state = QLabel(self, wordWrap=True)
        self.state.setObjectName("camelState")
        self.command = QLineEdit(self, readOnly=True)
        self.command.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.command.setAccessibleName(self.tr("The command that installs it"))
        self.copy = self._button(self.tr("Copy"), self._copy)
        self.folder = self._button(self.tr("Choose its folder…"), self._choose)
        self.usual = self._button(self.tr("Look in the usual places"), lambda: self._keep(None))
        self.read = self._button(self.tr("Read the articles with it"), teaching.read_with_camel)
        self._install = QWidget(self)
        row = QHBoxLayout(self._install)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.command, 1)
        row.addWidget(self.copy)
        buttons = QHBoxLayout()
        for button in (self.read, self.folder, self.usual):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state)
        layout.addWidget(self._install)
        layout.addLayout(buttons)
        timer = QTimer(self, interval=_LOOK_MS)
        timer.timeout.connect(self.refresh)
        timer.start()
        teaching.changed.connect(self.refresh)
        self.refresh()

    def _button(self, text: str, call: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(call)
        return button

    def refresh(self) -> None:
        """Shows the state of now."""
        found = camel.camel()
        place = f"\u2068{found.folder}\u2069"
        self.state.setText(
            {
                CamelState.NOT_INSTALLED: self.tr("Not installed. This command brings it here, over the network:"),
                CamelState.LOADING: self.tr("Loading from %1 …").replace("%1", place),
                CamelState.READY: self.tr("Ready, in %1.").replace("%1", place),
            }[found.state]
        )
        self.command.setText(found.command)
        self._install.setVisible(found.state is CamelState.NOT_INSTALLED)
        self.read.setVisible(found.state is not CamelState.NOT_INSTALLED)
        free = found.state is CamelState.READY and not self._teaching.jobs.running
        self.read.setEnabled(free and self._session.project is not None and self._session.locked is None)
        self.usual.setVisible(settings.load().camel_folder is not None)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())

    def _choose(self) -> None:
        """Asks for the folder of a model, and keeps it if there is one in it."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The folder of the model"))
        if not chosen:
            return
        before = settings.load().camel_folder
        self._keep(chosen)
        if camel.camel().state is CamelState.NOT_INSTALLED:
            self._keep(before)
            said = self.tr("There is no model of camel-tools in %1: config.json, vocab.txt or the weights are missing.")
            self.state.setText(said.replace("%1", f"\u2068{chosen}\u2069"))

    def _keep(self, folder: str | None) -> None:
        settings.save(replace(settings.load(), camel_folder=folder))
        self.refresh()
