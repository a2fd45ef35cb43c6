"""A field for the right value of a claim: what is typed is read at once, as the recogniser would read it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.model.review import ReviewSpan
from annotator.model.values import Quantity, Value
from annotator.ui.hint_line import ENTERING
from annotator.ui.keys import chords
from annotator.ui.session import Session
from annotator.ui.value_text import in_digits


class ValueField(QWidget):
    """Type ٢٠ ألف and see 20,000; Return corrects the span and goes on, Escape or Return alone leaves it as it is."""

    def __init__(self, session: Session, correct: Callable[[Value | None], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._correct = correct
        self._value: Value | None = None
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(self.tr("Correct value, for example ٢٠ ألف"))
        self.edit.setAccessibleName(self.tr("Correct value"))
        self.edit.setProperty(ENTERING, self.tr("take this value"))
        self._read = QLabel(self)
        self._read.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.edit)
        layout.addWidget(self._read)
        self.edit.textChanged.connect(self._show_reading)
        self.edit.installEventFilter(self)

    def show_span(self, span: ReviewSpan) -> None:
        """Empties the field for a span; hidden where the span's label has no value."""
        labels = self._session.labels
        self.setVisible(span.label in labels and labels[span.label].value is not None)
        if not self.edit.hasFocus() or not self.edit.text():
            self.edit.clear()
        self._read.setVisible(bool(self.edit.text()))

    def start(self) -> None:
        """Puts the cursor into the field."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def _show_reading(self, text: str) -> None:
        from annotator.actions import review

        span = self._session.selected
        self._read.setVisible(bool(text.strip()))
        if span is None or not text.strip():
            self._value = None
            return
        label, unit = self._session.labels[span.label], span.value.unit if isinstance(span.value, Quantity) else None
        typed = review.read_typed(label, text) or (review.read_typed(label, f"{text} {unit}") if unit else None)
        self._value = completed(typed, span.value)
        self._read.setText(f"= {in_digits(self._value)}" if self._value else self.tr("This is not read as a value."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        entered = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and "Return" in chords(event)
        if watched is self.edit and entered:
            self._enter()
        return entered  # a field hands Return on to the window, where it would mean the next span

    def _enter(self) -> None:
        typed = bool(self.edit.text().strip())
        if not typed or (self._value is not None and self._correct(self._value)):
            self.edit.clear()
            self._session.back.emit()


def completed(typed: Value | None, known: Value | None) -> Value | None:
    """What was typed, with what the sentence says of the claim, and with its unit where none was typed."""
    if not isinstance(typed, Quantity) or not isinstance(known, Quantity):
        return typed
    kept = replace(typed, scope=known.scope, checkworthiness=known.checkworthiness)
    return kept if typed.unit else replace(kept, unit=known.unit, unit_inferred=known.unit_inferred)
