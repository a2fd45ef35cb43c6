"""Which label takes the place of one that is taken away while it is in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from annotator.model.labels import Label, LabelSet
from annotator.ui.dialogs import FormDialog
from annotator.ui.span_marks import label_title


class SuccessorDialog(FormDialog):
    """Calls `accepted` with the name of the label that takes over the decisions and entities of another one."""

    def __init__(
        self, name: str, uses: int, offered: Sequence[Label], labels: LabelSet, accepted: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(self.tr("Remove a label"), self.tr("Remove"), parent)
        self._accepted = accepted
        said = self.tr("%1 is in use in %n decision(s) and entities. They get another label with it, in one operation.", "", uses)
        self._layout.insertWidget(0, QLabel(said.replace("%1", f"\u2068{label_title(name, labels)}\u2069"), self, wordWrap=True))
        self.successor = QComboBox(self)
        self.successor.setAccessibleName(self.tr("In its place"))
        for label in offered:
            self.successor.addItem(label_title(label.name, labels), label.name)
        self.form.addRow(self.tr("In its place"), self.successor)

    def accept(self) -> None:
        super().accept()
        self._accepted(self.successor.currentData())
