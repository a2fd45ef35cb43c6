"""The four lists below the card: spans, evidence, findings, history. Only the one that is seen is filled."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from annotator.model.evidence import Stance
from annotator.model.finding import Finding
from annotator.model.span_list import Key
from annotator.ui.commands import BY_NAME
from annotator.ui.evidence_text import rating_title, stance_title
from annotator.ui.findings_text import finding_text
from annotator.ui.following import Following
from annotator.ui.history_text import entry_place, entry_text
from annotator.ui.icons import icon
from annotator.ui.rows import Row, RowList
from annotator.ui.session import Session
from annotator.ui.span_rows import SpanRows
from annotator.ui.theme import Theme

_VERDICT = "verdict"
PAGES = ("show_spans", "show_evidence", "show_findings", "show_history")


class SpanPage(RowList):
    """All spans of the article in reading order."""

    rows: SpanRows

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(BY_NAME["show_spans"].shown_title(), theme, self._select, parent, rows=SpanRows(session, theme, parent), even=True)
        self._session = session
        self.empty = self.tr("Nothing is highlighted in this article yet.")

    def fill(self) -> None:
        """Shows the spans of the session's article and marks the selected one."""
        self.rows.follow()
        self.mark(self._session.selected.key if self._session.selected else None)

    def _select(self, key: Key) -> None:
        self._session.select(self._session.spans.find(key))


class EvidencePage(RowList):
    """The passages that are linked to the selected span, and the verdict on it."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(BY_NAME["show_evidence"].shown_title(), theme, lambda _: None, parent)
        self._session = session
        self._theme = theme
        self.empty = self.tr("No evidence is linked to the selected span.")

    def fill(self) -> None:
        """Shows the evidence of the session's selected span."""
        from annotator.actions import sources

        span, project = self._session.selected, self._session.project
        if project is None or span is None or span.annotation is None:
            self.rows.show([])
            return
        verdict = sources.verdict_of(project, span)
        rows = [Row(_VERDICT, rating_title(verdict.rating), verdict.justification, icon=icon("confirm"))] if verdict else []
        for evidence, source in sources.evidence_of(project, span):
            rows.append(
                Row(
                    key=evidence.id,
                    title=evidence.passage or source.title,
                    subtitle=" · ".join(filter(None, (stance_title(evidence.stance), source.title, source.publisher, source.date))),
                    icon=icon(evidence.stance.value, self._theme.finding if evidence.stance is Stance.REFUTES else None),
                )
            )
        self.rows.show(rows)

    def unlink(self) -> None:
        """Takes the only evidence, or that in the current row, away; undo brings it back."""
        from annotator.actions import sources

        linked = [key for key in self.rows.all_keys() if key != _VERDICT]
        index = self.currentIndex()
        current = self.rows.row(index).key if index.isValid() else None
        chosen = linked if len(linked) == 1 else [key for key in linked if key == current]
        if chosen:
            self._session.act(lambda project: sources.unlink(project, chosen[0]))
        elif linked:
            self._session.notice.emit(self.tr("Choose the passage in the list of evidence first."))


class FindingPage(RowList):
    """Where the article does not agree with itself or with another one; a click goes to the other place."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(BY_NAME["show_findings"].shown_title(), theme, self._go, parent)
        self._session = session
        self._theme = theme
        self._findings: list[Finding] = []
        self.empty = self.tr("No contradictions are known in this article.")

    def fill(self) -> None:
        """Shows the findings of the session's article."""
        from annotator.actions import checking

        project, article = self._session.project, self._session.article
        self._findings = checking.findings(project, article.id) if project and article else []
        self.rows.show([self._row(finding, article.id if article else "") for finding in self._findings])

    def _row(self, finding: Finding, article_id: str) -> Row:
        title, subtitle = finding_text(finding, article_id)
        return Row(key=finding.key, title=title, subtitle=subtitle, icon=icon("finding", self._theme.finding))

    def _go(self, key: str) -> None:
        article = self._session.article
        finding = next((finding for finding in self._findings if finding.key == key), None)
        if finding is None or article is None:
            return
        here, there = finding.places if finding.places[0].article_id == article.id else finding.places[::-1]
        place = there if (there.article_id, there.start) != (article.id, self._session.place()) else here
        self._session.show_place(place.article_id, place.start, place.end)


class HistoryPage(RowList):
    """What was done, the last first."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(BY_NAME["show_history"].shown_title(), theme, lambda _: None, parent)
        self._session = session
        self.empty = self.tr("Nothing was done yet.")

    def fill(self) -> None:
        """Shows the last operations of the project."""
        from annotator.actions import history

        entries = history.entries(self._session.project) if self._session.project else []
        labels = self._session.labels
        self.rows.show([Row(entry.id, entry_text(entry, labels), entry_place(entry), struck=entry.undone) for entry in entries])


class Lists(QWidget):
    """Tabs over the four lists."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Lists"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.pages = (
            SpanPage(session, theme, self),
            EvidencePage(session, theme, self),
            FindingPage(session, theme, self),
            HistoryPage(session, theme, self),
        )
        self._empty = QLabel(self, alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter, wordWrap=True, margin=24)
        self._empty.setProperty("muted", True)
        self._stack = QStackedLayout()
        for name, page in zip(PAGES, self.pages, strict=True):
            self.tabs.addTab(BY_NAME[name].shown_title())
            self.tabs.setTabToolTip(self.tabs.count() - 1, BY_NAME[name].tooltip())
            self._stack.addWidget(page)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addLayout(self._stack, 1)
        self.tabs.currentChanged.connect(lambda _: self.fill())
        self._following = Following(self.fill, self)
        session.article_changed.connect(self._following.begin)
        for signal in (session.selection_changed, session.changed, session.project_changed):
            signal.connect(self._following.note)
        self.fill()

    def unlink_evidence(self) -> None:
        """Takes the passage that is chosen in the list of evidence away."""
        page = self.pages[1]
        self._following.now()
        if self.tabs.currentIndex() != 1:
            self.tabs.setCurrentIndex(1)
            page.setCurrentIndex(QModelIndex())
        page.unlink()

    def show_page(self, place: int) -> None:
        """Brings one list to the front."""
        self.tabs.setCurrentIndex(place)
        self.pages[place].setFocus()

    def fill(self) -> None:
        """Fills the list that is seen."""
        page = self.pages[self.tabs.currentIndex()]
        page.fill()
        empty = page.rows.rowCount() == 0
        self._empty.setText(page.empty)
        self._stack.setCurrentWidget(self._empty if empty else page)
