"""Every part of a value to be corrected, and a note: what is typed is read as a recogniser would read it, and checked before it is kept."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from annotator.actions import review
from annotator.model import dates
from annotator.model.labels import Label, LabelSet, ValueKind
from annotator.model.review import ReviewSpan
from annotator.model.values import Date, Modifier, Ordinal, Quantity, Scope, Value
from annotator.ui.dialogs import FormDialog
from annotator.ui.keyboard import Keyboard
from annotator.ui.value_text import in_digits, modifier_title

_tr = QCoreApplication.translate
Accepted = Callable[[Value | None, str | None], object]
_RANGES = (Modifier.BETWEEN, Modifier.VAGUE)


class Unread(ValueError):
    """A part that cannot be kept; its text says why in the language of the window."""


class ValueDialog(FormDialog):
    """Calls `accepted` with the value and the note of a span. Below the fields stands what they mean together."""

    def __init__(
        self, span: ReviewSpan, labels: LabelSet, wholes: Sequence[ReviewSpan], keyboard: Keyboard, accepted: Accepted, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Value"), self.tr("Save"), parent, quote=span.quote)
        self._label = labels[span.label]
        self._keyboard = keyboard
        self._accepted = accepted
        self._meant = QLabel(self)
        self._meant.setProperty("value", True)
        makers: dict[ValueKind | None, Callable[..., Parts]] = {
            None: NoParts,
            ValueKind.QUANTITY: QuantityParts,
            ValueKind.ORDINAL: OrdinalParts,
            ValueKind.DATE: DateParts,
        }
        self.parts = makers[self._label.value](self, self._label, span.value, wholes)
        self.note = self.field(self.tr("Note"), span.annotation.note if span.annotation else None)
        self._layout.insertWidget(self._layout.indexOf(self.problem), self._meant)
        for field in self.findChildren(QLineEdit):
            field.textChanged.connect(lambda _: self._read())
        for box in self.findChildren(QComboBox):
            box.currentIndexChanged.connect(lambda _: self._read())
        self._read()

    def field(self, name: str, text: str | None = None) -> QLineEdit:
        """Adds a line in which editing keys work on an Arabic keyboard too."""
        line = self.line(name, text)
        self._keyboard.watch_field(line)
        return line

    def pair(self, first: tuple[str, str | None], second: tuple[str, str | None]) -> tuple[QLineEdit, QLineEdit, QHBoxLayout]:
        """Adds two such lines, each given by name and text, in one row, which is the last of what is returned."""
        row = QHBoxLayout()
        edits: list[QLineEdit] = []
        for name, text in (first, second):
            edit = self.named(name, QLineEdit(text or "", self))
            self._keyboard.watch_field(edit)
            if edits:
                row.addWidget(QLabel(name, self))
            row.addWidget(edit, 1)
            edits.append(edit)
        self.form.addRow(first[0], row)
        return edits[0], edits[1], row

    def _read(self) -> None:
        mark = "\u200f" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "\u200e"
        try:
            meant = self.parts.value()
        except Unread as problem:
            self.say(str(problem))
            self._meant.clear()
            self.accept_button.setEnabled(False)
        else:
            self.problem.hide()
            self._meant.setText(f"{mark}= {in_digits(meant)}" if meant else "")
            self.accept_button.setEnabled(True)

    def accept(self) -> None:
        try:
            value = self.parts.value()
        except Unread as problem:
            self.say(str(problem))
            return
        super().accept()
        self._accepted(value, self.note.text().strip() or None)


class Parts(ABC):
    """The fields of one kind of value."""

    def __init__(self, label: Label) -> None:
        self._label = label

    @abstractmethod
    def value(self) -> Value | None:
        """What the fields mean. Unread where one cannot be kept."""

    def _number(self, field: QLineEdit) -> Decimal | None:
        """The number of a field, in digits of any kind or in words; None where it is empty."""
        typed = field.text().strip()
        if not typed:
            return None
        read = review.read_typed(self._label, typed)
        if isinstance(read, Quantity) and read.unit:
            raise Unread(_tr("ValueParts", "%1: only the number goes here, not what it counts.").replace("%1", field.accessibleName()))
        number = read.value if isinstance(read, Quantity | Ordinal) else None
        if number is None:
            raise Unread(_tr("ValueParts", "%1: this is not read as a number.").replace("%1", field.accessibleName()))
        return number


class NoParts(Parts):
    """No field: spans of the label carry no value, but what is written beside them."""

    def __init__(self, _dialog: ValueDialog, label: Label, _value: Value | None, _: Sequence[ReviewSpan]) -> None:
        super().__init__(label)

    def value(self) -> None:
        return None


class QuantityParts(Parts):
    """Amount or range, modifier, unit, and what the claim holds for."""

    def __init__(self, dialog: ValueDialog, label: Label, value: Value | None, wholes: Sequence[ReviewSpan]) -> None:
        super().__init__(label)
        self._known = known = value if isinstance(value, Quantity) else Quantity(None)
        self.modifier = QComboBox(dialog)
        for modifier in Modifier:
            self.modifier.addItem(modifier_title(modifier), modifier)
        self.modifier.setCurrentIndex(self.modifier.findData(known.modifier))
        self.modifier.setAccessibleName(_tr("ValueParts", "How"))
        dialog.form.addRow(_tr("ValueParts", "How"), self.modifier)
        self.amount = dialog.field(_tr("ValueParts", "Amount"), _written(known.value))
        ends = (_tr("ValueParts", "From"), _written(known.low)), (_tr("ValueParts", "To"), _written(known.high))
        self.low, self.high, self._range = dialog.pair(*ends)
        self.unit = dialog.field(_tr("ValueParts", "Unit"), known.unit or known.unit_inferred)
        about = (_tr("ValueParts", "About what"), known.scope.subject), (_tr("ValueParts", "Said by"), known.scope.speaker)
        self.subject, self.speaker, _ = dialog.pair(*about)
        where_and_when = (_tr("ValueParts", "Where"), known.scope.place), (_tr("ValueParts", "When"), known.scope.time)
        self.place, self.time, _ = dialog.pair(*where_and_when)
        self.whole = QComboBox(dialog)
        self.whole.addItem(_tr("ValueParts", "nothing larger"), None)
        for span in wholes:
            self.whole.addItem(span.quote, span.start)
        self.whole.setCurrentIndex(max(0, self.whole.findData(known.scope.part_of)))
        self.whole.setAccessibleName(_tr("ValueParts", "Part of"))
        dialog.form.addRow(_tr("ValueParts", "Part of"), self.whole)
        self._form = dialog.form
        self.modifier.currentIndexChanged.connect(self._show_fitting)
        self._show_fitting()

    def _show_fitting(self) -> None:
        """Shows the fields that the modifier calls for, and those that hold something."""
        modifier = Modifier(self.modifier.currentData())
        self._form.setRowVisible(self.amount, modifier not in _RANGES or bool(self.amount.text()))
        self._form.setRowVisible(self._range, modifier is Modifier.BETWEEN or bool(self.low.text() or self.high.text()))

    def value(self) -> Quantity:
        modifier = Modifier(self.modifier.currentData())
        amount, low, high = (self._number(field) for field in (self.amount, self.low, self.high))
        self._check(modifier, amount, low, high)
        unit = self.unit.text().strip() or None
        inferred = unit is not None and unit == self._known.unit_inferred and self._known.unit is None
        return replace(
            self._known,
            value=amount,
            low=low,
            high=high,
            modifier=modifier,
            unit=None if inferred else unit,
            unit_inferred=unit if inferred else None,
            scope=self._scope(),
        )

    def _check(self, modifier: Modifier, amount: Decimal | None, low: Decimal | None, high: Decimal | None) -> None:
        if low is not None and high is not None and low > high:
            raise Unread(_tr("ValueParts", "The range begins above its end."))
        if modifier is Modifier.BETWEEN and (low is None or high is None):
            raise Unread(_tr("ValueParts", "A range needs both of its ends."))
        if modifier in _RANGES and amount is not None:
            raise Unread(_tr("ValueParts", "A range or a vague amount has no single amount."))
        if modifier not in _RANGES and amount is None and low is None and high is None:
            raise Unread(_tr("ValueParts", "Give an amount, or say that it is vague."))
        if amount is not None and (low is not None or high is not None):
            raise Unread(_tr("ValueParts", "Give an amount or a range, not both."))

    def _scope(self) -> Scope:
        """The scope as it stands in the fields; of what the reviewer changed there is no doubt left."""
        before = self._known.scope
        fields = {"subject": self.subject, "place": self.place, "time": self.time, "speaker": self.speaker}
        said = {name: field.text().strip() or None for name, field in fields.items()} | {"part_of": self.whole.currentData()}
        kept = {name: share for name, share in before.confidence.items() if said.get(name) == getattr(before, name, None)}
        return Scope(**said, confidence=kept)


class OrdinalParts(Parts):
    """The place in a series."""

    def __init__(self, dialog: ValueDialog, label: Label, value: Value | None, _: Sequence[ReviewSpan]) -> None:
        super().__init__(label)
        self.amount = dialog.field(_tr("ValueParts", "Place in the series"), _written(value.value) if isinstance(value, Ordinal) else None)

    def value(self) -> Ordinal:
        number = self._number(self.amount)
        if number is None:
            raise Unread(_tr("ValueParts", "Give a number, for example 8."))
        return Ordinal(number)


class DateParts(Parts):
    """The date as stated, and what a relative one resolves to."""

    def __init__(self, dialog: ValueDialog, label: Label, value: Value | None, _: Sequence[ReviewSpan]) -> None:
        super().__init__(label)
        self._known = known = value if isinstance(value, Date) else Date(None)
        self.stated = dialog.field(_tr("ValueParts", "Date"), known.value)
        self.resolved = dialog.field(_tr("ValueParts", "Meant date"), known.resolved)

    def value(self) -> Date:
        return Date(self._date(self.stated), self._date(self.resolved))

    def _date(self, field: QLineEdit) -> str | None:
        """A date in ISO 8601, or as an article writes it; None where the field is empty."""
        typed = field.text().strip()
        if not typed or typed in (self._known.value, self._known.resolved) or dates.first_and_last_day(typed):
            return typed or None
        read = review.read_typed(self._label, typed)
        if not isinstance(read, Date) or read.value is None:
            raise Unread(_tr("ValueParts", "Write the date as 2019, 2019-05, 2019-05-03, 2018/2019 or as an article does."))
        return read.value


def _written(number: Decimal | None) -> str | None:
    return None if number is None else format(number, "f")
