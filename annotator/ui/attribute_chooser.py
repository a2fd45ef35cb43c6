"""Asks which value of an attribute holds, with one digit or one click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.model.attributes import Attribute
from annotator.ui.chooser import Chooser
from annotator.ui.commands import BY_NAME
from annotator.ui.keyboard import Keyboard
from annotator.ui.span_marks import title_of

_NONE = "0"


@dataclass(frozen=True, slots=True)
class Question:
    """The attribute that is asked about, and the value that it has; `answer` gets the new one, None where it is taken away.

    `another` asks about the label's next attribute instead; None where it has no other.
    """

    attribute: Attribute
    value: str | None
    answer: Callable[[str | None], object]
    another: Callable[[], object] | None = None


class AttributeChooser(Chooser):
    """The values by number; 0 takes the chosen one away, the command's own key goes on to the next attribute."""

    def __init__(self, keyboard: Keyboard, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("AttributeChooser", "Values"), 1, keyboard, parent)
        self._asked: Question | None = None

    def ask(self, anchor: QWidget, asked: Question) -> None:
        """Shows the values below the anchor; nobody is called if the reviewer leaves."""
        self._asked = asked
        self.setAccessibleName(title_of(asked.attribute.name, asked.attribute.titles))
        buttons = [self._value_button(number, asked) for number in range(1, len(asked.attribute.values) + 1)]
        none = [self._button(self.tr("no value"), _NONE, lambda: self._answer(None))] if asked.value else []
        self._fill([*buttons, *none])
        self._open_below(anchor)

    def _value_button(self, number: int, asked: Question) -> QToolButton:
        value = asked.attribute.values[number - 1]
        button = self._button(title_of(value.name, value.titles), str(number), lambda: self._answer(value.name))
        button.setCheckable(True)
        button.setChecked(value.name == asked.value)
        return button

    def hints(self) -> list[tuple[str, str]]:
        assert self._asked is not None
        digits = " ".join(str(number) for number in range(1, len(self._asked.attribute.values) + 1))
        none = [(_NONE, self.tr("no value"))] if self._asked.value else []
        another = [(BY_NAME["attribute"].keys[0], self.tr("next attribute"))] if self._asked.another and BY_NAME["attribute"].keys else []
        return [(digits, self.tr("choose a value")), *none, *another]

    def take(self, chords: Sequence[str]) -> bool:
        asked, number = self._asked, next((int(chord) for chord in chords if chord.isdecimal()), None)
        if asked is None:
            return False
        if number is not None and 1 <= number <= len(asked.attribute.values):
            self._answer(asked.attribute.values[number - 1].name)
        elif number == int(_NONE) and asked.value:
            self._answer(None)
        elif asked.another and set(BY_NAME["attribute"].keys).intersection(chords):
            self.hide()
            asked.another()
        else:
            self.hide()
        return True

    def _answer(self, value: str | None) -> None:
        self.hide()
        assert self._asked is not None
        self._asked.answer(value)
