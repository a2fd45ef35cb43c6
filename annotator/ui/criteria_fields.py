"""The fields in which a reviewer says what a concordance is to hold."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.actions import review
from annotator.model.labels import LabelSet, ValueKind
from annotator.model.review import SpanState
from annotator.model.search import Criteria
from annotator.model.values import Quantity
from annotator.ui.keyboard import Keyboard
from annotator.ui.origins import recognisers
from annotator.ui.span_marks import label_title, state_title

_TYPING_MS = 150
_NARROW = 120


class CriteriaFields(QWidget):
    """What spans and words have to fulfil. `changed` comes when the reviewer paused; `entered` on Return."""

    changed = Signal()
    entered = Signal()

    def __init__(self, labels: LabelSet, annotator: str, keyboard: Keyboard, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self._annotator = annotator
        self._keyboard = keyboard
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self.changed)
        self.words = self._line(self.tr("Words"))
        self.label = self._choice(
            self.tr("Label"), [(self.tr("all labels"), ""), *((label_title(x.name, labels), x.name) for x in labels.labels)]
        )
        self.state = self._choice(
            self.tr("State"), [(self.tr("in any state"), ""), *((state_title(state), state.value) for state in SpanState)]
        )
        self.person = self._choice(self.tr("Annotator"), [(self._decided_by(annotator), annotator)])
        self.entity = self._line(self.tr("Entity"))
        self.origin = self._choice(self.tr("Found by"), [(self.tr("found by anybody"), ""), *recognisers()])
        self.unit = self._line(self.tr("Unit"))
        self.low = self._line(self.tr("At least"))
        self.high = self._line(self.tr("At most"))
        self._problem = QLabel(self)
        self._problem.setProperty("problem", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(_row(self.words, self.label, self.state, self.person))
        layout.addLayout(_row(self.entity, self.origin, self.unit, self.low, self.high))
        layout.addWidget(self._problem)
        self._problem.hide()

    @property
    def pausing(self) -> bool:
        """Whether the reviewer typed a moment ago, so that `changed` is still to come."""
        return self._pause.isActive()

    def offer_people(self, people: Sequence[str]) -> None:
        """Offers the decisions of these people beside the annotator's own, and what they marked themselves."""
        for name in people:
            if self.person.findData(name) < 0:
                self.person.addItem(self._decided_by(name), name)
            if self.origin.findData(name) < 0:
                self.origin.addItem(name, name)

    def criteria(self) -> Criteria | None:
        """What is asked for; None, and it is said why, where a value is none."""
        low, high = self._amount(self.low), self._amount(self.high)
        wrong = [field.placeholderText() for field, value in ((self.low, low), (self.high, high)) if field.text().strip() and value is None]
        self._problem.setText(self.tr("%1: this is not read as a number.").replace("%1", wrong[0]) if wrong else "")
        self._problem.setVisible(bool(wrong))
        if wrong:
            return None
        state, person, origin = self.state.currentData(), self.person.currentData(), self.origin.currentData()
        return Criteria(
            text=self.words.text().strip(),
            labels=(self.label.currentData(),) if self.label.currentData() else (),
            states=(SpanState(state),) if state else (),
            annotators=(person,) if person != self._annotator else (),
            entity=self.entity.text().strip() or None,
            origins=(origin,) if origin else (),
            unit=self.unit.text().strip() or None,
            low=low,
            high=high,
        )

    def _decided_by(self, name: str) -> str:
        return self.tr("as %1 decided").replace("%1", f"\u2068{name}\u2069")

    def _amount(self, field: QLineEdit) -> Decimal | None:
        label = next((label for label in self._labels.labels if label.value is ValueKind.QUANTITY), None)
        read = review.read_typed(label, field.text()) if label and field.text().strip() else None
        return read.value if isinstance(read, Quantity) else None

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        line.setMinimumWidth(_NARROW)
        line.setClearButtonEnabled(True)
        line.textChanged.connect(lambda _: self._pause.start())
        line.returnPressed.connect(self.entered)
        self._keyboard.watch_field(line)
        return line

    def _choice(self, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        for text, chosen in choices:
            box.addItem(text, chosen)
        box.currentIndexChanged.connect(lambda _: self._pause.start())
        return box


def _row(first: QWidget, *others: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(first, 2)
    for widget in others:
        row.addWidget(widget, 1)
    return row
