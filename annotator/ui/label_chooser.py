"""Asks for a label with one key or one click."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.model.labels import Label, LabelSet
from annotator.ui.chooser import Chooser
from annotator.ui.keyboard import Keyboard
from annotator.ui.span_marks import label_icon, label_title
from annotator.ui.theme import Theme

_COLUMNS = 2


class LabelChooser(Chooser):
    """The labels with their keys. The label's letter or its number in the list chooses, any other key leaves."""

    def __init__(self, keyboard: Keyboard, theme: Theme, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("LabelChooser", "Labels"), _COLUMNS, keyboard, parent)
        self._theme = theme
        self._labels: tuple[Label, ...] = ()
        self._chosen: Callable[[Label], None] = lambda _: None

    def offer(self, labels: LabelSet) -> None:
        """Fills it with the labels of a set."""
        self._labels = labels.labels
        self._fill([self._label_button(label, labels) for label in self._labels])

    def ask(self, anchor: QWidget, chosen: Callable[[Label], None]) -> None:
        """Shows the labels below the anchor and calls back with the one that is chosen; not at all if the reviewer leaves."""
        self._chosen = chosen
        self._open_below(anchor)

    def hints(self) -> list[tuple[str, str]]:
        keys = " ".join(label.key.upper() for label in self._labels)
        return [(keys, QCoreApplication.translate("HintLine", "choose a label"))]

    def _label_button(self, label: Label, labels: LabelSet) -> QToolButton:
        button = self._button(label_title(label.name, labels), label.key.upper(), lambda: self._choose(label))
        button.setIcon(label_icon(label, self._theme))
        return button

    def take(self, chords: Sequence[str]) -> bool:
        for place, label in enumerate(self._labels, start=1):
            if label.key.upper() in chords or str(place) in chords:
                self._choose(label)
                return True
        self.hide()
        return True

    def _choose(self, label: Label) -> None:
        self.hide()
        self._chosen(label)
