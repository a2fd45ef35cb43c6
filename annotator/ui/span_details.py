"""What is known about a span beside its words and its value, line by line, each with the command that changes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from annotator.model.review import ReviewSpan
from annotator.model.span_list import SpanList
from annotator.model.values import Quantity, Scope
from annotator.ui.commands import BY_NAME, Commands
from annotator.ui.session import Session
from annotator.ui.situation import attributes, is_claim
from annotator.ui.span_marks import title_of, value_title
from annotator.ui.words_label import WordsLabel


class Line(QPushButton):
    """A line that can be pressed. What has no room is cut at its end; the tooltip has all of it, and the key."""

    def __init__(self, name: str, title: str, commands: Commands, parent: QWidget, *about: object) -> None:
        """Pressing it calls the command of that name, which is told what it is `about`."""
        super().__init__(parent)
        self.title = QLabel(title, parent)
        self.title.setProperty("muted", True)
        self._tip = BY_NAME[name].tooltip()
        self._said: tuple[str, str] | None = None
        self.setObjectName(name)
        self.setProperty("line", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: commands.run(name, *about))

    def rename(self, title: str) -> None:
        """Gives the line another title."""
        if title != self.title.text():
            self.title.setText(title)
            self._said = None

    def say(self, text: str, *, more: str = "") -> None:
        """Shows a text; `more` is what the tooltip says beside it."""
        said = " ".join(text.split()), more
        if said != self._said:
            self._said = said
            self.setAccessibleName(f"{self.title.text()}: {said[0]}")
            self.setToolTip("\n".join(filter(None, (*said, self._tip))))
            self._elide()

    def show_row(self, shown: bool) -> None:
        """Shows or hides the line together with its title."""
        for part in (self, self.title):
            part.setVisible(shown)

    def said(self) -> str:
        """All of the text, also what has no room."""
        return self._said[0] if self._said else ""

    def _elide(self) -> None:
        room = self.contentsRect().width() - 2 * self.fontMetrics().averageCharWidth()
        self.setText(self.fontMetrics().elidedText(self.said(), Qt.TextElideMode.ElideRight, max(room, 0)))

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()


class Details(QWidget):
    """Entity, scope, note, evidence, verdict, attributes and guideline of a span; a line that says nothing of it is not there."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        add = self._add = partial(self._line, commands)
        self._entity = add("entity", self.tr("Entity"))
        self._linked = WordsLabel(self.tr("linked by itself when confirmed"), self)
        self._linked.setObjectName("entityNote")
        self._linked.setProperty("muted", True)
        self._grid.addWidget(self._linked, self._grid.rowCount(), 1)
        self._about = add("value_parts", self.tr("About"))
        self._scope = add("value_parts", self.tr("Scope"))
        self._note = add("value_parts", self.tr("Note"))
        self._evidence = add("link", self.tr("Evidence"))
        self._verdict = add("verdict", self.tr("Verdict"))
        self._guideline = add("guideline", self.tr("Guideline"))
        self._attributes: list[Line] = []

    def _line(self, commands: Commands, name: str, title: str, *about: object) -> Line:
        line = Line(name, title, commands, self, *about)
        self._put_last(line)
        return line

    def _put_last(self, line: Line) -> None:
        row = self._grid.rowCount()
        for column, part in enumerate((line.title, line)):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, row, column)

    def attribute_line(self, place: int) -> Line:
        """The line of the label's attribute at a place, from 0."""
        return self._attributes[place]

    def show_span(self, span: ReviewSpan, session: Session) -> None:
        """Shows what is known about a span."""
        self._grid.setEnabled(False)  # else each line that is shown would lay out all others at once
        self._show_lines(span, session)
        self._grid.setEnabled(True)

    def _show_lines(self, span: ReviewSpan, session: Session) -> None:
        self._show_entity(span, session)
        self._show_evidence(span, session)
        self._show_scope(span.value.scope if isinstance(span.value, Quantity) else None, session.spans)
        note = (span.annotation.note if span.annotation else None) or ""
        self._note.show_row(bool(note))
        self._note.say(note)
        self._show_attributes(span, session)
        said = gist(span.label, session)
        self._guideline.show_row(bool(said))
        self._guideline.say(said)

    def _show_attributes(self, span: ReviewSpan, session: Session) -> None:
        """A line for each attribute of the label; lines are made where a label has more of them than any before."""
        offered = attributes(span, session)
        while len(self._attributes) < len(offered):
            self._attributes.append(self._add("attribute", "", len(self._attributes)))
            self._put_last(self._guideline)
        for place, line in enumerate(self._attributes):
            line.show_row(place < len(offered))
            if place < len(offered):
                line.rename(title_of(offered[place].name, offered[place].titles))
                line.say(value_title(offered[place], span.attributes.get(offered[place].name)) or self.tr("Choose…"))

    def _show_scope(self, scope: Scope | None, spans: SpanList) -> None:
        """What the claim is about, and the rest below it; one line asks for both where nothing is known."""
        rest = scope_text(scope, spans) if scope else ""
        self._about.show_row(scope is not None and bool(scope.subject or not rest))
        self._about.say((scope.subject if scope else None) or self.tr("What, where, when…"))
        self._scope.show_row(bool(rest))
        self._scope.say(rest)

    def _show_entity(self, span: ReviewSpan, session: Session) -> None:
        from annotator.actions import entities

        assert session.project is not None
        named = not is_claim(span, session)
        entity = entities.offered(session.project, span) if named else None
        self._entity.show_row(named)
        self._entity.say(entity.name if entity else self.tr("Choose…"))
        self._linked.setVisible(entity is not None and span.annotation is None)

    def _show_evidence(self, span: ReviewSpan, session: Session) -> None:
        from annotator.actions import sources
        from annotator.ui.evidence_text import rating_title

        assert session.project is not None
        self._evidence.say(self.tr("%n passage(s)", "", span.evidence) if span.evidence else self.tr("Link…"))
        verdict = sources.verdict_of(session.project, span) if span.annotation else None
        self._verdict.show_row(is_claim(span, session) or verdict is not None)
        self._verdict.say(rating_title(verdict.rating) if verdict else self.tr("Judge…"), more=verdict.justification if verdict else "")


def scope_text(scope: Scope, spans: SpanList) -> str:
    """Where, when and by whose word a claim holds, in one line; `spans` are those of its article, among which its whole is."""
    _tr = QCoreApplication.translate
    there = spans.starting(scope.part_of, scope.part_of + 1) if scope.part_of is not None else ()
    parts = (
        ("%1", scope.place),
        ("%1", scope.time),
        (_tr("Details", "said by %1"), scope.speaker),
        (_tr("Details", "part of %1"), next((spans[index].quote for index in there), None)),
    )
    return " · ".join(said.replace("%1", f"\u2068{part}\u2069") for said, part in parts if part)


def gist(label: str, session: Session) -> str:
    """The first sentences of the guidelines on a label, in the language of the window; empty where they say nothing."""
    from annotator.actions import labels

    said = labels.own_guideline(session.labels, label, QLocale().name().split("_")[0])
    return (said or "").strip().partition("\n\n")[0]
