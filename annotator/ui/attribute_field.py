"""The attributes of a label as lines of text: `name: value, value`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.model.attributes import Attribute, AttributeValue

_LINES = 2
_EDGES = 14
"""Pixels around the lines."""


class AttributeField(QPlainTextEdit):
    """A line an attribute. A name that was there keeps its titles; a new one is its own title. `edited` comes when somebody types."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known: tuple[Attribute, ...] = ()
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setPlaceholderText("certainty: sure, likely, doubtful")
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + _EDGES)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.textChanged.connect(self.edited)

    def show_attributes(self, attributes: Sequence[Attribute]) -> None:
        """Shows the attributes of a label."""
        self._known = tuple(attributes)
        self._shown = "\n".join(f"{attribute.name}: {', '.join(value.name for value in attribute.values)}" for attribute in attributes)
        self.setPlainText(self._shown)

    def attributes(self) -> tuple[Attribute, ...]:
        """The attributes that the lines say."""
        if self.toPlainText() == self._shown:
            return self._known
        return tuple(self._read(line) for line in self.toPlainText().splitlines() if line.strip())

    def _read(self, line: str) -> Attribute:
        """The attribute of a line; a comma too many is a value without a name, which is told as a fault."""
        name, _, values = line.partition(":")
        before = next((known for known in self._known if known.name == name.strip()), Attribute("", {}, ()))
        titles = {value.name: value.titles for value in before.values}
        said = [value.strip() for value in re.split("[,،]", values)] if values.strip() else []
        return Attribute(name.strip(), before.titles, tuple(AttributeValue(value, titles.get(value, {})) for value in said))
