"""The contradictions of a project: both places side by side in their articles, and the lead's ruling on each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.actions import checking
from annotator.model.finding import Finding, FindingState
from annotator.model.review import ReviewSpan
from annotator.ui.commands import BY_NAME
from annotator.ui.desk import Desk
from annotator.ui.excerpt import Excerpt
from annotator.ui.findings_text import explanation, finding_state_title, pair_text
from annotator.ui.icons import icon
from annotator.ui.language import directed
from annotator.ui.review_page import ReviewPage
from annotator.ui.rows import Row, RowList

_tr = QCoreApplication.translate
_EVERY = "every"
_LIST, _EXCERPT = 3, 6  # lines of text; in a lower window they are scrolled to
_BADGES = {FindingState.OPEN: "", FindingState.ACCEPTED: "✓", FindingState.DISMISSED: "✕"}


class FindingsPage(ReviewPage):
    """A list of findings and the two articles of the current one.

    C says that it is a contradiction, X that it is none, R takes the ruling back; 1 and 2, or Return, go to a place.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(_tr("FindingsPage", "Contradictions"), desk, parent)
        self._findings: list[Finding] = []
        self._known = False
        states = {state.value: finding_state_title(state) for state in FindingState}
        self.scope = self.choices({**states, _EVERY: self.tr("all of them")}, FindingState.OPEN.value)
        self.list = RowList(self.tr("Contradictions"), desk.theme, lambda _: None, self)
        self.list.setUniformItemSizes(True)
        self.said = QLabel(self, wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        names = self.tr("First place"), self.tr("Second place")
        self.sides = tuple(Excerpt(name, self._session.labels, desk.theme, self) for name in names)
        self._lay_out()
        self._add_buttons()
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self._listen()
        self.list.setFocus()
        self.look()

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(16)
        for side in self.sides:
            side.setMinimumHeight(_EXCERPT * self.fontMetrics().height())
            both.addWidget(side, 1)
        self.list.setMinimumHeight(_LIST * self.fontMetrics().height())
        self.column.addWidget(self.list, 2)
        self.column.addWidget(self.said)
        self.column.addLayout(both, 4)
        self.column.addWidget(self.note)

    def _add_buttons(self) -> None:
        titles = self.tr("It is a contradiction"), self.tr("It is none"), self.tr("Take the ruling back")
        self.agree, self.dismiss, self.reopen = (self.button(title) for title in titles)
        rulings = (FindingState.ACCEPTED, FindingState.DISMISSED, FindingState.OPEN)
        for button, state in zip((self.agree, self.dismiss, self.reopen), rulings, strict=True):
            button.clicked.connect(partial(self._rule, state))
        self.say_keys(
            [
                ("C", self.tr("a contradiction")),
                ("X", self.tr("none")),
                ("R", self.tr("take back")),
                ("1", self.tr("go to the first")),
                ("2", self.tr("to the second")),
                ("S", self.tr("others")),
            ]
        )

    def _listen(self) -> None:
        rule = {
            "C": partial(self._rule, FindingState.ACCEPTED),
            "X": partial(self._rule, FindingState.DISMISSED),
            "R": partial(self._rule, FindingState.OPEN),
        }
        first, second = partial(self.go, 0), partial(self.go, 1)
        self.on({**rule, "1": first, "Return": first, "2": second, "S": self.scope.next})
        self.watch(self.list)
        for side, go in zip(self.sides, (first, second), strict=True):
            side.entered.connect(go)

    def look(self) -> None:
        self._desk.background.ask(checking.findings, self._show)

    def _show(self, found: Sequence[Finding]) -> None:
        place, wanted = self.list.currentIndex().row(), self.scope.chosen
        self._known = bool(found)
        self._findings = [finding for finding in found if wanted in (_EVERY, finding.state)]
        self.list.rows.show([self._row(finding) for finding in self._findings])
        if self._findings:
            self.list.setCurrentIndex(self.list.rows.index(min(max(place, 0), len(self._findings) - 1)))
        self._show_current()

    def _row(self, finding: Finding) -> Row:
        title, subtitle = map(directed, pair_text(finding))
        ruled = finding_state_title(finding.state)
        return Row(
            key=finding.key,
            title=title,
            subtitle=subtitle,
            badge=_BADGES[finding.state],
            icon=icon("finding", self._desk.theme.finding),
            muted=finding.state is FindingState.DISMISSED,
            spoken=", ".join((title, subtitle, ruled)),
        )

    @property
    def current(self) -> Finding | None:
        """The finding whose places are shown."""
        place = self.list.currentIndex().row()
        return self._findings[place] if 0 <= place < len(self._findings) else None

    def _show_current(self) -> None:
        finding, project = self.current, self._session.project
        assert project is not None
        spans: Sequence[ReviewSpan | None] = checking.sides(project, finding) if finding else (None, None)
        for number, side in enumerate(self.sides):
            if finding:
                side.show_place(project, finding.places[number].article_id, finding.places[number].start, spans[number])
            else:
                side.clear()
        self.said.setText(directed(explanation(finding, spans) if finding else self._nothing()))
        state = finding.state if finding else None
        writable = self._session.locked is None and finding is not None
        for button, its in (
            (self.agree, FindingState.ACCEPTED),
            (self.dismiss, FindingState.DISMISSED),
            (self.reopen, FindingState.OPEN),
        ):
            button.setEnabled(writable and state is not its)

    def _nothing(self) -> str:
        if self._known:
            return self.tr("There are none of this kind.")
        return self.tr("No contradictions are known. %1 looks for them.").replace("%1", BY_NAME["check"].shown_key())

    def _rule(self, state: FindingState) -> None:
        finding = self.current
        if finding and finding.state is not state:
            self.carry_out(lambda project: checking.set_finding_state(project, finding.key, state))

    def go(self, side: int) -> None:
        """Leaves for the first (0) or the second (1) place."""
        if finding := self.current:
            place = finding.places[side]
            self.leap(place.article_id, place.start, place.end)
