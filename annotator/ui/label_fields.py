"""The fields of one label: names, colour, key, what it is about, and its guideline beside how it will read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSlider,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from annotator.actions.labels import own_guideline
from annotator.model.labels import Family, Label, LabelSet, ValueKind
from annotator.ui.attribute_field import AttributeField
from annotator.ui.choices import Choices
from annotator.ui.desk import Desk
from annotator.ui.keys import chords, shown
from annotator.ui.language import LANGUAGES
from annotator.ui.span_marks import label_title
from annotator.ui.theme import DARK, LIGHT, contrast

_tr = QCoreApplication.translate
_KEY = 90
_NEAR = 15
"""Degrees of hue below which two labels look alike."""


def family_title(family: Family) -> str:
    """How the window names a family of labels."""
    return _tr("Label", "a name") if family is Family.ENTITY else _tr("Label", "a claim")


def value_title(kind: ValueKind | None) -> str:
    """How the window names what value the spans of a label carry."""
    return {
        None: _tr("Label", "no value"),
        ValueKind.QUANTITY: _tr("Label", "an amount"),
        ValueKind.ORDINAL: _tr("Label", "a place in an order"),
        ValueKind.DATE: _tr("Label", "a date"),
    }[kind]


class KeyField(QLineEdit):
    """A field that takes the letter of the next key, whatever keyboard layout writes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.letter = ""
        self.setReadOnly(True)

    def show_letter(self, letter: str) -> None:
        """Shows a key."""
        self.letter = letter
        self.setText(shown(letter))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = next((chord for chord in chords(event) if len(chord) == 1 and "A" <= chord <= "Z"), None)
        if letter is None:
            super().keyPressEvent(event)
        elif letter != self.letter:
            self.show_letter(letter)
            self.textEdited.emit(letter)


class LabelFields(QWidget):
    """Shows a label and tells by `edited` with the whole label when a part of it was changed."""

    edited = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._label = Label("", Family.ENTITY, {}, 0, "")
        self._set = LabelSet("", ())
        self._showing = False
        self.name = QLineEdit(self)
        self.titles = {language: QLineEdit(self) for language in LANGUAGES}
        self.family, self.value = QComboBox(self), QComboBox(self)
        for family in Family:
            self.family.addItem(family_title(family), family)
        for kind in (None, *ValueKind):
            self.value.addItem(value_title(kind), kind)
        self.key = KeyField(self)
        self.hue = QSlider(Qt.Orientation.Horizontal, self)
        self.hue.setRange(0, 359)
        self.colour = QLabel(self)
        self.attributes = AttributeField(self)
        self.guideline = GuidelineField(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: list[tuple[str, QWidget]] = [(self.tr("Name in gold"), self.name)]
        rows += [(LANGUAGES[language], line) for language, line in self.titles.items()]
        for title, field in rows:
            field.setAccessibleName(title)
            form.addRow(title, field)
        self.family.setAccessibleName(self.tr("It is"))
        self.value.setAccessibleName(self.tr("It carries"))
        self.key.setAccessibleName(self.tr("Key"))
        self.key.setMaximumWidth(_KEY)
        self.hue.setAccessibleName(self.tr("Colour"))
        form.addRow(self.tr("It is"), _beside(self.family, QLabel(self.tr("It carries"), self), self.value))
        form.addRow(self.tr("Key"), _beside(self.key, QLabel(self.tr("Colour"), self), self.hue, self.colour))
        self.attributes.setAccessibleName(self.tr("Attributes"))
        self.attributes.setToolTip(self.tr("A line for each attribute: its name, a colon, and its values with commas between them"))
        form.addRow(self.tr("Attributes"), self.attributes)
        form.addRow(self.guideline)
        self.guideline.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        for line in (self.name, *self.titles.values()):
            self._desk.keyboard.watch_field(line)
            line.textEdited.connect(self._edit)
        self.key.textEdited.connect(self._edit)
        self.family.activated.connect(self._edit)
        self.value.activated.connect(self._edit)
        self.hue.valueChanged.connect(self._edit)
        self._desk.keyboard.watch_field(self.attributes)
        self.attributes.edited.connect(self._edit)
        self.guideline.edited.connect(self._edit)

    def show_label(self, label: Label, labels: LabelSet, *, new: bool, used: bool) -> None:
        """Shows a label of a set; the name of one that is not new stays, and so does the kind of one that is in use."""
        self._showing = True
        self._label, self._set = label, labels
        self.name.setText(label.name)
        self.name.setEnabled(new)
        for language, line in self.titles.items():
            line.setText(label.titles.get(language, ""))
        self.family.setCurrentIndex(self.family.findData(label.family))
        self.value.setCurrentIndex(max(0, self.value.findData(label.value)))
        for box in (self.family, self.value):
            box.setEnabled(not used)
        self.key.show_letter(label.key.upper())
        self.hue.setValue(label.hue)
        self.attributes.show_attributes(label.attributes)
        self.guideline.show_label(label, labels)
        self._show_colour()
        self._showing = False

    def _edit(self) -> None:
        if self._showing:
            return
        self._label = replace(
            self._label,
            name=self.name.text().strip(),
            titles={language: line.text().strip() for language, line in self.titles.items() if line.text().strip()},
            family=Family(self.family.currentData()),
            value=ValueKind(self.value.currentData()) if self.value.currentData() else None,
            key=self.key.letter,
            hue=self.hue.value(),
            guideline=self.guideline.texts(),
            attributes=self.attributes.attributes(),
        )
        self._show_colour()
        self.edited.emit(self._label)

    def _show_colour(self) -> None:
        """A sample in the colour, how well it can be read, and which label it could be taken for."""
        hue = self.hue.value()
        colours = self._desk.theme.colours(hue)
        self.colour.setStyleSheet(
            f"background: {colours.fill.name()}; border: 2px solid {colours.line.name()}; border-radius: 5px; padding: 3px;"
        )
        said = self.tr("contrast %1").replace("%1", f"\u2066{least_contrast(hue):.1f}:1\u2069")
        alike = next((other for other in self._set.labels if other.name != self._label.name and _apart(other.hue, hue) < _NEAR), None)
        if alike:
            said = (
                self.tr("%1, hardly to be told from %2")
                .replace("%1", said)
                .replace("%2", f"\u2068{label_title(alike.name, self._set)}\u2069")
            )
        self.colour.setText(said)


class GuidelineField(QWidget):
    """The guideline of a label in one language at a time: Markdown, and beside it how it will read."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self._labels = LabelSet("", ())
        self._texts: dict[str, str] = {}
        self.language = Choices(LANGUAGES, next(iter(LANGUAGES)), self)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Guideline in Markdown"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            self.tr("The project's own guideline on this label, in Markdown. Without one the shipped guideline holds.")
        )
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.tr("How the guideline reads"))
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        both = QHBoxLayout()
        both.addWidget(self.text, 1)
        both.addWidget(self.page, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.language)
        layout.addLayout(both, 1)
        self.language.changed.connect(self._show)
        self.text.textChanged.connect(self._take)

    def texts(self) -> dict[str, str]:
        """The guideline by language; languages without one are left out."""
        return {language: text for language, text in self._texts.items() if text.strip()}

    def show_label(self, label: Label, labels: LabelSet) -> None:
        """Shows the guideline of a label."""
        self._label, self._labels, self._texts = label, labels, dict(label.guideline)
        self._show()

    def _show(self) -> None:
        for document in (self.text.document(), self.page.document()):
            option = QTextOption()
            arabic = self.language.chosen == "ar"
            option.setTextDirection(Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight)
            document.setDefaultTextOption(option)
        self.text.blockSignals(True)
        self.text.setPlainText(self._texts.get(self.language.chosen, ""))
        self.text.blockSignals(False)
        self._preview()

    def _take(self) -> None:
        self._texts[self.language.chosen] = self.text.toPlainText()
        self._preview()
        self.edited.emit()

    def _preview(self) -> None:
        own = self._texts.get(self.language.chosen, "")
        shipped = own_guideline(self._labels, self._label.name, self.language.chosen) if self._label else None
        self.page.setMarkdown(own if own.strip() else shipped or "")


def _beside(*widgets: QWidget) -> QHBoxLayout:
    """Widgets in one row, labels as narrow as their words."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return row


def least_contrast(hue: int) -> float:
    """The lowest contrast that a hue has in either palette: of its lines with the paper, and of text with its fill."""
    found = []
    for theme in (LIGHT, DARK):
        colours = theme.colours(hue)
        found += [contrast(colours.line, QColor(theme.paper)), contrast(QColor(theme.text), colours.fill)]
    return min(found)


def _apart(one: int, other: int) -> int:
    """Degrees between two hues on their circle."""
    return min((one - other) % 360, (other - one) % 360)
