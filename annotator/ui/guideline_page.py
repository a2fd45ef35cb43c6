"""What the guidelines say of a label, beside the article; all of them one key further."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from annotator.actions import labels as label_sets
from annotator.model.labels import LabelSet
from annotator.ui.commands import BY_NAME
from annotator.ui.keys import chords
from annotator.ui.span_marks import label_title

_ISO = re.compile(r"\d+(?:[-/]\d+)+")
"""Dates as values have them, which are read from left to right in an Arabic line too."""

_SIZE = (560, 460)
_WHOLE = (760, 640)


class GuidelinePage(QDialog):
    """Shows the excerpt for a label in the language of the window, or the whole guidelines where there is none. Its own key leaves it."""

    def __init__(self, label: str | None, labels: LabelSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guidelines"))
        self._language = QLocale().name().split("_")[0]
        self._label = label
        self._labels = labels
        self.title = QLabel(label_title(label, labels) if label else self.tr("Guidelines"), self)
        self.title.setProperty("title", True)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.tr("Guidelines"))
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.whole = QPushButton(self.tr("All guidelines"), self)
        self.whole.setAutoDefault(False)
        self.whole.clicked.connect(self.show_whole)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.whole)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.addWidget(self.title)
        layout.addWidget(self.page, 1)
        layout.addLayout(buttons)
        self.resize(*_SIZE)
        excerpt = label_sets.own_guideline(labels, label, self._language) if label else None
        if excerpt:
            self._write(excerpt)
        else:
            self.show_whole()

    def show_whole(self) -> None:
        """Shows all of the guidelines, at the part on the label if there is one."""
        self.title.hide()
        self.whole.hide()
        self.resize(*_WHOLE)
        self._write(label_sets.own_guidelines(self._labels, self._language))
        heading = self.page.document().begin()
        while heading.isValid() and heading.text() != self._label:
            heading = heading.next()
        if heading.isValid():
            self.page.moveCursor(QTextCursor.MoveOperation.End)  # so that the heading comes to the top of the page
            self.page.setTextCursor(QTextCursor(heading))

    def _write(self, markdown: str) -> None:
        option = QTextOption()
        option.setTextDirection(QApplication.layoutDirection())
        self.page.document().setDefaultTextOption(option)
        self.page.setMarkdown(_ISO.sub("\u2066\\g<0>\u2069", markdown))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if set(BY_NAME["guideline"].keys).intersection(chords(event)):
            if not event.isAutoRepeat():
                self.accept()
        else:
            super().keyPressEvent(event)
