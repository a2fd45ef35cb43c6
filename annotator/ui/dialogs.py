"""The small dialogs: who annotates, an article's metadata, why it is set aside, a verdict."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.model.article import Metadata
from annotator.model.evidence import Rating, Verdict
from annotator.ui.evidence_text import rating_title
from annotator.ui.keyboard import edited, is_field
from annotator.ui.scroll_room import ScrollRoom
from annotator.ui.style import quote_font

Field = TypeVar("Field", QLineEdit, QSpinBox, QDoubleSpinBox)
_QUOTE_SIZE = 15.0
_WIDTH = 400
_TITLE = 30  # pixels of a window's title
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


class FormDialog(QDialog):
    """A form with words of the article above and two buttons below; `accept_text` names what the first one does."""

    def __init__(self, title: str, accept_text: str, parent: QWidget | None, *, quote: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.problem = QLabel(self, wordWrap=True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("problem", True)
        self.problem.hide()
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(QCoreApplication.translate("FormDialog", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accept_button = self.buttons.addButton(accept_text, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 18, 20, 16)
        self._layout.setSpacing(12)
        if quote:
            self._layout.addWidget(_quoted(quote, self))
        self._layout.addWidget(ScrollRoom(self.form, self), 1)
        self._layout.addWidget(self.problem)
        self._layout.addWidget(self.buttons)
        self._layout.addStrut(_WIDTH)  # a minimum of the dialog itself would take the place of what its rows need

    def line(self, name: str, text: str | None = None, placeholder: str = "") -> QLineEdit:
        """Adds a field of one line."""
        edit = QLineEdit(text or "", self)
        edit.setPlaceholderText(placeholder)
        self.form.addRow(name, self.named(name, edit))
        return edit

    def named(self, name: str, edit: Field) -> Field:
        """The field with its name for those who hear it, written from the start side of the window even where it holds digits alone."""
        edit.setAccessibleName(name)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        return edit

    def showEvent(self, event: QShowEvent) -> None:
        """Puts the cursor into the first field; Qt would choose a button, which was made before."""
        self._take_room()
        super().showEvent(event)
        rows = (self.form.itemAt(row, QFormLayout.ItemRole.FieldRole) for row in range(self.form.rowCount()))
        fields = [row.widget() for row in rows if row]
        first = next((field for field in fields if field and field.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if first and not self.focusWidget():
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._take_room()
        return done

    def _take_room(self) -> None:
        """Grows to what is in it, as far as the window has room for that."""
        parent, wide = self.parentWidget(), max(self.width(), self.sizeHint().width())
        high = max(self.height(), self._layout.totalHeightForWidth(wide), self._layout.totalSizeHint().height())
        self.resize(wide, min(high, parent.window().height() - _TITLE) if parent else high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Gets what a field has no use for, as Ctrl+V on an Arabic keyboard: the field is to have it after all."""
        field = self.focusWidget()
        if not (field and is_field(field) and edited(field, event)):
            super().keyPressEvent(event)

    def say(self, problem: str) -> None:
        """Says what has to be mended before the dialog can be accepted."""
        self.problem.setText(problem)
        self.problem.show()


def _quoted(quote: str, parent: QWidget) -> QLabel:
    label = QLabel(quote, parent, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFont(quote_font(_QUOTE_SIZE))
    return label


class NameDialog(FormDialog):
    """Asks once who is annotating."""

    def __init__(self, suggested: str, accepted: Callable[[str], object], parent: QWidget | None) -> None:
        super().__init__(self.tr("Who is annotating?"), self.tr("Start"), parent)
        self._accepted = accepted
        self._layout.insertWidget(0, QLabel(self.tr("Each decision is kept with the name of the person who made it."), self, wordWrap=True))
        self.name = self.line(self.tr("Your name"), suggested)
        self.name.textChanged.connect(lambda text: self.accept_button.setEnabled(bool(text.strip())))
        self.accept_button.setEnabled(bool(suggested.strip()))
        self.name.selectAll()

    def accept(self) -> None:
        super().accept()
        self._accepted(self.name.text().strip())


class MetadataDialog(FormDialog):
    """What is known about an article besides its text. The text itself never changes."""

    def __init__(self, metadata: Metadata, accepted: Callable[[Metadata], object], parent: QWidget | None) -> None:
        super().__init__(self.tr("About this article"), self.tr("Save"), parent)
        self._accepted = accepted
        self.title_line = self.line(self.tr("Title"), metadata.title)
        self.outlet = self.line(self.tr("Outlet"), metadata.outlet)
        self.date = self.line(self.tr("Date"), metadata.date, self.tr("2019, 2019-05 or 2019-05-03"))
        self.author = self.line(self.tr("Author"), metadata.author)
        self.url = self.line(self.tr("Address (URL)"), metadata.url)
        self.url.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def accept(self) -> None:
        date = self.date.text().strip()
        if date and not _DATE.fullmatch(date):
            self.say(self.tr("Write the date as 2019, 2019-05 or 2019-05-03."))
            return
        fields = (self.title_line, self.outlet, self.date, self.author, self.url)
        title, outlet, when, author, url = (field.text().strip() or None for field in fields)
        super().accept()
        self._accepted(Metadata(title=title, outlet=outlet, date=when, author=author, url=url))


class SetAsideDialog(FormDialog):
    """Asks why an article is set aside."""

    def __init__(self, accepted: Callable[[str], object], parent: QWidget | None) -> None:
        super().__init__(self.tr("Set aside"), self.tr("Set aside"), parent)
        self._accepted = accepted
        self.reason = QComboBox(self, editable=True)
        self.reason.addItems(
            [self.tr("Not news"), self.tr("The same story as another article"), self.tr("The text is damaged"), self.tr("Not in Arabic")]
        )
        self.reason.setAccessibleName(self.tr("Reason"))
        edit = QLineEdit(self)
        self.reason.setLineEdit(edit)
        edit.selectAll()
        self.form.addRow(self.tr("Reason"), self.reason)

    def accept(self) -> None:
        reason = self.reason.currentText().strip()
        if not reason:
            self.say(self.tr("Give a reason, so that others understand."))
            return
        super().accept()
        self._accepted(reason)


class VerdictDialog(FormDialog):
    """The reviewer's judgement on a claim, with its reason."""

    def __init__(self, quote: str, verdict: Verdict | None, accepted: Callable[[Rating, str], object], parent: QWidget | None) -> None:
        super().__init__(self.tr("Verdict"), self.tr("Save"), parent, quote=quote)
        self._accepted = accepted
        self.rating = QComboBox(self)
        self.rating.setAccessibleName(self.tr("This claim is"))
        for rating in Rating:
            self.rating.addItem(rating_title(rating), rating)
        self.form.addRow(self.tr("This claim is"), self.rating)
        self.justification = QPlainTextEdit(self)
        self.justification.setAccessibleName(self.tr("Because"))
        self.justification.setTabChangesFocus(True)
        self.justification.setFixedHeight(110)
        self.form.addRow(self.tr("Because"), self.justification)
        if verdict:
            self.rating.setCurrentIndex(self.rating.findData(verdict.rating))
            self.justification.setPlainText(verdict.justification)

    def accept(self) -> None:
        justification = self.justification.toPlainText().strip()
        if not justification:
            self.say(self.tr("Write in a sentence what the verdict rests on."))
            return
        rating = Rating(self.rating.currentData())
        super().accept()
        self._accepted(rating, justification)
