"""What a reviewer who is unsure wants to know from the lead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from annotator.ui.dialogs import FormDialog


class QuestionDialog(FormDialog):
    """Asks for the question; an empty field asks nothing, but the span is unsure all the same."""

    def __init__(self, quote: str, note: str | None, accepted: Callable[[str | None], object], parent: QWidget) -> None:
        super().__init__(self.tr("Unsure"), self.tr("Ask the lead"), parent, quote=quote)
        self._accepted = accepted
        self.question = self.line(self.tr("Your question"), note, self.tr("What should the lead decide?"))
        self.question.setFocus()

    def accept(self) -> None:
        super().accept()
        self._accepted(self.question.text().strip() or None)
