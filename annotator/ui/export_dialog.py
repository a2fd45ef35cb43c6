"""Asks in which format gold is written, what goes into it, and where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from annotator.model.review import SpanState
from annotator.ui.dialogs import FormDialog
from annotator.ui.marking import QT_TRANSLATE_NOOP
from annotator.ui.span_marks import state_title

_ENDINGS = {"jsonl": ".jsonl", "csv": ".csv"}
TITLES = (
    QT_TRANSLATE_NOOP("Format", "Gold with everything (JSON lines)"),
    QT_TRANSLATE_NOOP("Format", "Claims as a table (CSV)"),
)
"""What the formats are called, for translators; one that is missing here is shown as it calls itself, and a test compares the two."""
_OFFERED = (SpanState.CONFIRMED, SpanState.REJECTED, SpanState.SUGGESTED)


class ExportDialog(FormDialog):
    """Calls back with the format's name, the path, the states of spans, and whether unfinished articles go along."""

    def __init__(
        self,
        formats: Sequence[tuple[str, str]],
        accepted: Callable[[str, Path, tuple[str, ...], bool], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__(self.tr("Export gold"), self.tr("Choose a place…"), parent)
        self._accepted = accepted
        self.format = QComboBox(self)
        self.format.setAccessibleName(self.tr("Format"))
        for name, title in formats:
            self.format.addItem(QCoreApplication.translate("Format", title), name)
        self.form.addRow(self.tr("Format"), self.format)
        self.states = {state: QCheckBox(state_title(state), self) for state in _OFFERED}
        for place, box in enumerate(self.states.values()):
            self.form.addRow(self.tr("Spans") if place == 0 else "", box)
        self.states[SpanState.CONFIRMED].setChecked(True)
        self.everything = QCheckBox(self.tr("Also articles that are not done"), self)
        self.form.addRow("", self.everything)

    def accept(self) -> None:
        states = tuple(state.value for state, box in self.states.items() if box.isChecked())
        if not states:
            self.say(self.tr("Choose at least one kind of span."))
            return
        name = self.format.currentData()
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), f"gold{_ENDINGS.get(name, '')}")
        if path:
            super().accept()
            self._accepted(name, Path(path), states, self.everything.isChecked())
