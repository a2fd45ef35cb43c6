"""Which of the shipped label sets a new project begins with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from annotator.actions.labels import DEFAULT_SET, shipped_label_set, shipped_names
from annotator.ui.dialogs import FormDialog
from annotator.ui.language import directed
from annotator.ui.span_marks import label_title

_WIDTH = 420
_NAMES = {"tahqiq": "Tahqiq", "wojood": "Wojood", "anercorp": "ANERcorp"}


class LabelSetDialog(FormDialog):
    """Calls `accepted` with the name of the label set that is chosen; the default one comes first."""

    def __init__(self, accepted: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(self.tr("New project"), self.tr("Make the project"), parent)
        self._accepted = accepted
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Labels"))
        for name in sorted(shipped_names(), key=lambda name: name != DEFAULT_SET):
            count = len(shipped_label_set(name).labels)
            self.choice.addItem(self.tr("%1: %n label(s)", "", count).replace("%1", f"\u2068{_NAMES.get(name, name)}\u2069"), name)
        self.form.addRow(self.tr("Labels"), self.choice)
        self.titles = QLabel(self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self.titles.setMinimumWidth(_WIDTH)
        self.titles.setProperty("muted", True)
        self.form.addRow(self.titles)
        self.form.addRow(QLabel(self.tr("Labels, colours and guidelines can be changed at any time."), self, wordWrap=True))
        self.choice.currentIndexChanged.connect(lambda _: self._show())
        self._show()

    def _show(self) -> None:
        labels = shipped_label_set(self.choice.currentData())
        self.titles.setText(directed(" · ".join(f"\u2068{label_title(label.name, labels)}\u2069" for label in labels.labels)))
        self.titles.setMinimumHeight(self.titles.heightForWidth(_WIDTH))
        self.adjustSize()

    def accept(self) -> None:
        super().accept()
        self._accepted(self.choice.currentData())
