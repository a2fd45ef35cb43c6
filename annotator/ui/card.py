"""The card of the selected span: what it is, what it means, why it was suggested, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.model.reason import Reason
from annotator.model.review import ReviewSpan
from annotator.ui import span_marks
from annotator.ui.commands import BY_NAME, Commands
from annotator.ui.icons import icon
from annotator.ui.language import directed
from annotator.ui.origins import why
from annotator.ui.session import Session
from annotator.ui.span_details import Details
from annotator.ui.style import quote_font
from annotator.ui.theme import Theme
from annotator.ui.value_field import ValueField
from annotator.ui.value_text import in_digits, in_words
from annotator.ui.words_label import WordsLabel

_QUOTE_SIZE = 17.0
_LEAST = 120


class Card(QFrame):
    """Shows the selected span of the session, or what to do while there is none."""

    def __init__(
        self, session: Session, commands: Commands, theme: Theme, correct: Callable[..., bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._session = session
        self._theme = theme
        self._commands = commands
        self._nothing = WordsLabel()
        self._nothing.setProperty("muted", True)
        self.label_button = self._label_button()
        self._state = QLabel()
        self._quote = WordsLabel()
        self._quote.setFont(quote_font(_QUOTE_SIZE))
        self._value = WordsLabel()
        self._value.setProperty("value", True)
        self._words = WordsLabel()
        self._words.setProperty("muted", True)
        self.field = ValueField(session, correct, self)
        self._rows = Details(commands, self)
        self._why = WordsLabel()
        self._why.setObjectName("why")
        self._why.setProperty("muted", True)
        self._body = QWidget(self)
        self._body_layout = QVBoxLayout(self._body)
        self._room = Room(self._body, self)
        self._answers = QWidget(self)
        self._lay_out()
        session.article_changed.connect(self._room.shrink)
        session.selection_changed.connect(self.show_selected)
        self.show_selected()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.label_button)
        head.addStretch(1)
        head.addWidget(self._state)
        body = self._body_layout
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addLayout(head)
        for widget in (self._quote, self._value, self._words, self.field, self._rows, self._why):
            body.addWidget(widget)
        body.addStretch(1)
        self._decisions()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        for part in (self._nothing, self._room, self._answers):
            layout.addWidget(part)

    def _decisions(self) -> None:
        row = QHBoxLayout(self._answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for name in ("confirm", "reject", "unsure"):
            command = BY_NAME[name]
            button = QPushButton(icon(name), command.shown_title(), self)
            button.setToolTip(command.tooltip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=name: self._commands.run(name))
            row.addWidget(button, 1)

    def _label_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("chip", True)
        button.setToolTip(BY_NAME["label"].tooltip())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._commands.run("label"))
        return button

    def attribute_line(self, place: int) -> QWidget:
        """Where the attribute at a place of its label's is shown."""
        line = self._rows.attribute_line(place)
        self._body_layout.activate()  # the line may be new
        self._room.ensureWidgetVisible(line)
        return line

    def show_selected(self) -> None:
        """Shows the session's selected span."""
        span = self._session.selected
        self._nothing.setVisible(span is None and self._session.article is not None)
        for part in (self._room, self._answers):
            part.setVisible(span is not None)
        if span is None:
            self._nothing.setText(self._advice())
            return
        self._body_layout.setEnabled(False)  # else each part that is shown would lay out all others at once
        self._show_span(span)
        self._body_layout.setEnabled(True)
        self._room.verticalScrollBar().setValue(0)

    def _show_span(self, span: ReviewSpan) -> None:
        labels = self._session.labels
        title = span_marks.label_title(span.label, labels)
        self.label_button.setText(title)
        self.label_button.setAccessibleName(f"{BY_NAME['label'].shown_title()}: {title}")
        self.label_button.setIcon(span_marks.span_icon(span, labels, self._theme))
        self._state.setText(span_marks.state_title(span.state))
        self._quote.setText(f"\u200f{span.quote}")  # from right to left also where it is a number alone
        value, words = in_digits(span.value), in_words(span.value)
        self._value.setText(directed(value))
        self._value.setVisible(bool(value))
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.field.show_span(span)
        self._rows.show_span(span, self._session)
        self._why.setText(why(span, self._reasons(span)))

    def _advice(self) -> str:
        if self._session.text:
            said, name = self.tr("Words are selected. Press %1 to mark them, and the key of a label."), "new_span"
        elif self._session.cursor_mode:
            said, name = (
                self.tr(
                    "The cursor goes from word to word with the arrow keys, and with Shift it selects; with Ctrl it goes by letter."
                    " %1 marks what is selected."
                ),
                "new_span",
            )
        else:
            said, name = self.tr("No span is selected. Click one in the article, or press %1 for the next suggestion."), "next_suggestion"
        return said.replace("%1", BY_NAME[name].shown_key())

    def _reasons(self, span: ReviewSpan) -> Sequence[Reason]:
        from annotator.actions import reasons

        return reasons.reasons(self._session.project, span) if self._session.project else ()


class Room(QScrollArea):
    """As high as the highest of what was in it since it last shrank; in a low window the rest is scrolled to.

    So what lies below it, the buttons too, stays where it is from one span to the next.
    """

    def __init__(self, inner: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._inner = inner
        self._highest = 0
        self.setWidget(inner)
        self.setWidgetResizable(True)
        for part in (self.viewport(), inner):
            part.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def shrink(self) -> None:
        """Takes the height of what is in it now."""
        self._highest = 0
        self.updateGeometry()

    def _wanted(self) -> int:
        return self._inner.heightForWidth(self.width())

    def sizeHint(self) -> QSize:
        self._highest = max(self._highest, self._wanted())
        return QSize(self.width(), self._highest)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _LEAST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest and self._wanted() > self._highest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.shrink()
