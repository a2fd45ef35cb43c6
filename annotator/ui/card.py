"""The card of the selected span: what it is, what it means, why it was suggested, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.model.reason import Reason
from annotator.model.review import ReviewSpan
from annotator.model.values import Quantity, Scope
from annotator.ui import span_marks
from annotator.ui.commands import BY_NAME, Commands
from annotator.ui.fonts import article_font
from annotator.ui.icons import icon
from annotator.ui.origins import why
from annotator.ui.session import Session
from annotator.ui.theme import Theme
from annotator.ui.value_field import ValueField
from annotator.ui.value_text import in_digits, in_words

_QUOTE_SIZE = 17.0


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
        self._nothing = _wrapped(self.tr("No span is selected. Click one in the article, or press ↓ for the next suggestion."))
        self._nothing.setProperty("muted", True)
        self.label_button = self._link_button("label")
        self.label_button.setProperty("chip", True)
        self._state = QLabel()
        self._quote = _wrapped()
        self._quote.setFont(article_font(size=_QUOTE_SIZE))
        self._value = _wrapped()
        self._value.setProperty("value", True)
        self._words = _wrapped()
        self._words.setProperty("muted", True)
        self.field = ValueField(session, correct, self)
        self._rows = Details(self._link_button, self)
        self._why = _wrapped()
        self._why.setObjectName("why")
        self._why.setProperty("muted", True)
        self._body = QWidget(self)
        self._lay_out()
        session.selection_changed.connect(self.show_selected)
        self.show_selected()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.label_button)
        head.addStretch(1)
        head.addWidget(self._state)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addLayout(head)
        for widget in (self._quote, self._value, self._words, self.field, self._rows, self._why):
            body.addWidget(widget)
        body.addSpacing(4)
        body.addLayout(self._decisions())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addWidget(self._nothing)
        layout.addWidget(self._body)

    def _decisions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for name in ("confirm", "reject", "unsure"):
            command = BY_NAME[name]
            button = QPushButton(icon(name), command.shown_title(), self)
            button.setToolTip(command.tooltip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=name: self._commands.run(name))
            row.addWidget(button, 1)
        return row

    def _link_button(self, name: str) -> QToolButton:
        command = BY_NAME[name]
        button = QToolButton(self)
        button.setText(command.shown_title())
        button.setToolTip(command.tooltip())
        button.setAccessibleName(command.shown_title())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._commands.run(name))
        return button

    def show_selected(self) -> None:
        """Shows the session's selected span."""
        span = self._session.selected
        self._nothing.setVisible(span is None)
        self._body.setVisible(span is not None)
        if span is None:
            return
        labels = self._session.labels
        self.label_button.setText(span_marks.label_title(span.label, labels))
        self.label_button.setIcon(span_marks.span_icon(span, labels, self._theme))
        self._state.setText(span_marks.state_title(span.state))
        self._quote.setText(f"\u2067{span.quote}\u2069")
        value, words = in_digits(span.value), in_words(span.value)
        self._value.setText(value)
        self._value.setVisible(bool(value))
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.field.show_span(span)
        self._rows.show_span(span, self._session)
        self._why.setText(why(span, self._reasons(span)))

    def _reasons(self, span: ReviewSpan) -> Sequence[Reason]:
        from annotator.actions import reasons

        return reasons.reasons(self._session.project, span) if self._session.project else ()


class Details(QWidget):
    """Entity, evidence, verdict and scope of a span, each with the button that changes it."""

    def __init__(self, button: Callable[[str], QToolButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._entity, self._evidence, self._verdict = (button(name) for name in ("entity", "link", "verdict"))
        self._entity.setObjectName("entity")
        self._linked = _wrapped(self.tr("the only one of this name: linked when confirmed"))
        self._linked.setObjectName("entityNote")
        self._linked.setProperty("muted", True)
        self._scope = _wrapped()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(2)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("Entity"), self._entity)
        self._form.addRow("", self._linked)
        self._form.addRow(self.tr("Evidence"), self._evidence)
        self._form.addRow(self.tr("Verdict"), self._verdict)
        self._form.addRow(self.tr("Scope"), self._scope)
        for field in (self._entity, self._evidence, self._verdict, self._scope):
            self._form.labelForField(field).setProperty("muted", True)

    def show_span(self, span: ReviewSpan, session: Session) -> None:
        """Shows what is known about a span."""
        from annotator.actions import entities, sources
        from annotator.ui.evidence_text import rating_title

        project = session.project
        assert project is not None
        named = span.label not in session.labels or session.labels[span.label].value is None
        entity = entities.offered(project, span) if named else None
        self._form.setRowVisible(self._entity, named)
        self._entity.setText(entity.name if entity else self.tr("Choose…"))
        self._form.setRowVisible(self._linked, entity is not None and span.annotation is None)
        self._evidence.setText(self.tr("%n passage(s)", "", span.evidence) if span.evidence else self.tr("Link…"))
        verdict = sources.verdict_of(project, span) if span.annotation else None
        self._form.setRowVisible(self._verdict, not named or verdict is not None)
        self._verdict.setText(rating_title(verdict.rating) if verdict else self.tr("Judge…"))
        self._verdict.setToolTip(verdict.justification if verdict else BY_NAME["verdict"].tooltip())
        scope = scope_text(span.value.scope) if isinstance(span.value, Quantity) else ""
        self._form.setRowVisible(self._scope, bool(scope))
        self._scope.setText(scope)


def scope_text(scope: Scope) -> str:
    """What a claim holds for, in one line."""
    said = (scope.subject, scope.place, scope.time, scope.speaker)
    return " · ".join(f"\u2068{part}\u2069" for part in said if part)


def _wrapped(text: str = "") -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
