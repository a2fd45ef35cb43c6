"""The open project and where the reviewer is in it. Widgets show the session and listen to it; they keep nothing of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.actions import browsing, labels, projects
from annotator.model.article import Article
from annotator.model.change import Change
from annotator.model.errors import KnownError, ProjectLocked, ProjectReadOnly
from annotator.model.labels import LabelSet
from annotator.model.review import ReviewSpan
from annotator.model.span_list import Key, SpanList

T = TypeVar("T")
Route = Callable[[int], tuple[str, Key] | None]
"""Leads on from the selected span, forward (1) or back (-1): the article and the key of the next suggestion, None at the end."""


class Session(QObject):
    """One project, one article, one selected span or some selected text; offsets are code points.

    `locked` says why the project can only be read, None where it can be written.

    `route`, while there is one, leads from one suggestion to the next across articles.

    `back` asks for the keys to go back to the article. `article_changed` means another article, `article_edited` another
    state, metadata or region of the same one. `changed` comes after every action with its Change, when the article and its
    spans are already the new ones. `leaping` comes before `show_place` leads away from where the reviewer is,
    `labels_changed` after the project got another label set.
    """

    project_changed = Signal()
    article_changed = Signal()
    article_edited = Signal()
    spans_changed = Signal()
    selection_changed = Signal()
    changed = Signal(object)
    back = Signal()
    leaping = Signal()
    labels_changed = Signal()
    articles_added = Signal()
    problem = Signal(str)
    notice = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: projects.Project | None = None
        self.labels = LabelSet("", ())
        self.locked: str | None = None
        self.annotator = ""
        self.route: Route | None = None
        self._clear()

    def _clear(self) -> None:
        self.article: Article | None = None
        self.spans = SpanList.of(())
        self.selected: ReviewSpan | None = None
        self.text: tuple[int, int] | None = None
        self.caret = 0
        self.cursor_mode = False

    # The project

    def open(self, path: str, *, annotator: str, create: str | None = None) -> bool:
        """Opens a project and shows its first article that is not finished. `create` is a new one's label set.

        It is read-only where another program writes to it.
        """
        if self.project is not None and self.project.path == Path(path).resolve() and projects.is_project(path):
            self.close()  # its file may be another one by now
        try:
            project, locked = self._opened(path, annotator, create=create)
        except KnownError as error:
            self.tell(error)
            return False
        self.close()
        self.project, self.locked, self.annotator = project, locked, annotator
        self.labels = labels.label_set(project)
        self.project_changed.emit()
        if locked:
            self.problem.emit(locked)
        self._begin(project)
        return True

    def _begin(self, project: projects.Project) -> bool:
        """Shows the first article whose review goes on, else the first one; returns whether there is any."""
        first = browsing.unfinished(project) or next((article.id for article in browsing.articles(project, limit=1)), None)
        if first:
            self.show_article(first)
        return first is not None

    def _opened(self, path: str, annotator: str, *, create: str | None) -> tuple[projects.Project, str | None]:
        if create:
            return projects.create(path, annotator=annotator, label_set=create), None
        try:
            return projects.open(path, annotator=annotator), None
        except ProjectLocked:
            reason = self.tr("Another program is writing to this project. It is open for reading; open it again later to decide.")
        except ProjectReadOnly:
            reason = self.tr("This project cannot be written where it is. It is open for reading; to decide, open a copy of it elsewhere.")
        return projects.open(path, writable=False, annotator=annotator), reason

    def tell(self, error: KnownError) -> None:
        """Tells a known error in the language of the window."""
        from annotator.ui.known_errors import told

        self.problem.emit(told(str(error), self.labels))

    def close(self) -> None:
        """Closes the project; the one file is then complete."""
        if self.project is None:
            return
        project, self.project = self.project, None
        self._clear()
        self.article_changed.emit()
        self.selection_changed.emit()
        self.project_changed.emit()
        project.close()

    # Where the reviewer is

    def show_article(self, article_id: str, key: Key | None = None) -> None:
        """Shows an article and selects the span with that key, else its first suggestion."""
        if self.project is None:
            return
        self.article = browsing.article(self.project, article_id)
        self.spans = browsing.span_list(self.project, article_id)
        self.text, self.cursor_mode, self.caret = None, False, 0
        self.selected = self.spans.find(key) or self.undecided().beside(None, 1)
        self.article_changed.emit()
        self.selection_changed.emit()

    def show_place(self, article_id: str, start: int, end: int) -> None:
        """Shows a stretch of an article: the span that covers just it is selected, else its text."""
        self.leaping.emit()
        if self.article is None or self.article.id != article_id:
            self.show_article(article_id)
        there = (self.spans[index] for index in self.spans.starting(start, start + 1))
        span = next((span for span in there if span.end == end), None)
        if span:
            self.select(span)
        else:
            self.select_text(start, end)

    def select(self, span: ReviewSpan | None) -> None:
        """Selects a span of the article, or none."""
        self.selected, self.text = span, None
        self.selection_changed.emit()

    def select_text(self, start: int, end: int) -> None:
        """Notes which text is selected; equal ends mean none, and where the cursor is."""
        self.caret = start
        self.text = (start, end) if start < end else None
        if self.text:
            self.selected = None
        self.selection_changed.emit()

    def undecided(self) -> SpanList:
        """The article's suggestions that nobody decided on."""
        return self.spans.undecided

    def step(self, direction: int, *, undecided: bool) -> None:
        """Selects the next (1) or previous (-1) span or suggestion; from the last one on to the first."""
        if undecided and self.route is not None:
            place = self.route(direction)
            if place:
                self._show_next(*place)
            return
        spans = self.undecided() if undecided else self.spans.standing
        if spans:
            self.select(spans.beside(self.selected.key if self.selected else None, direction))

    def _show_next(self, article_id: str, key: Key) -> None:
        if self.article is not None and self.article.id == article_id:
            self.select(self.spans.find(key))
        else:
            self.show_article(article_id, key)

    def place(self) -> int:
        """The offset where the reviewer is: the start of the selected text, of the selected span, or the last click."""
        if self.text:
            return self.text[0]
        return self.selected.start if self.selected else self.caret

    # What changes

    def act(
        self, action: Callable[[projects.Project], T], *, onward: Key | None = None, tell: Callable[[KnownError], object] | None = None
    ) -> T | None:
        """Runs an action that is written to disk before it returns, then shows what it changed; None after a known error.

        The error is told by `tell`, without it below the article. With a key, the suggestion after that place is selected
        instead of what the change is about.
        """
        if self.project is None:
            return None
        try:
            outcome = action(self.project)
        except KnownError as error:
            (tell or self.tell)(error)
            return None
        change = outcome[0] if isinstance(outcome, tuple) else outcome
        if isinstance(change, Change):
            self.show_change(change, onward=onward)
        return outcome

    def show_change(self, change: Change, *, onward: Key | None = None) -> None:
        """Reads anew what changed; moves to the place that the change is about, if it names one and this article has no part in it."""
        here = self.article is not None and self.article.id in change.articles
        if change.focus is not None and not here and (self.article is None or change.focus[0] != self.article.id):
            self.show_article(change.focus[0], change.focus[1:])
        elif self.article is not None and (self.article.id in change.articles or change.focus):
            self._read_again(change, onward)
        elif self.article is None and self.project is not None and change.articles:  # an import was done again
            self._begin(self.project)
        self.changed.emit(change)

    def read_again(self) -> None:
        """Reads the article's spans and the list of articles anew, as after highlighting or a check; what is selected stays."""
        if self.article is not None:
            self.read_article_again()
            self.articles_added.emit()

    def read_article_again(self) -> None:
        """Reads this article's spans alone anew; what is selected stays."""
        if self.article is None or self.project is None:
            return
        self.show_change(Change("", articles=frozenset({self.article.id}), spans=True, findings=True))
        if self.selected is None and self.text is None:
            self.select(self.undecided().beside(None, 1))

    def _read_again(self, change: Change, onward: Key | None) -> None:
        assert self.project is not None
        assert self.article is not None
        before, spans = self.article, self.spans
        if change.metadata or before.id not in change.stretches:
            try:
                self.article = browsing.article(self.project, before.id)
            except KeyError:  # an import was undone
                self._leave_article()
                return
        onward_to = self.route(1) if onward and self.route is not None else None
        if onward_to and onward_to[0] != before.id:
            self.show_article(*onward_to)
            return
        self.spans = self._after(change)
        focus = change.focus if change.focus and change.focus[0] == before.id else None
        key = focus[1:] if focus else self.selected.key if self.selected else None
        if onward_to:
            self.selected = self.spans.find(onward_to[1])
        else:
            self.selected = self._onward(onward) if onward else self.spans.find(key)
        if focus:
            self.text = None
        if self.spans is not spans:
            self.spans_changed.emit()
        if self.article != before:
            self.article_edited.emit()
        self.selection_changed.emit()

    def _after(self, change: Change) -> SpanList:
        """The article's spans after a change: only the stretch that it is about is read, where it names one."""
        assert self.project is not None
        assert self.article is not None
        stretch = change.stretches.get(self.article.id)
        if stretch:
            return self.spans.replaced(*stretch, browsing.span_list(self.project, self.article.id, within=stretch))
        return browsing.span_list(self.project, self.article.id) if change.spans or change.findings else self.spans

    def _onward(self, key: Key) -> ReviewSpan | None:
        """The suggestion that follows a place, around the end; where all are decided the span there, unless it is rejected."""
        return self.undecided().beside(key, 1) or self.spans.standing.find(key)

    def _leave_article(self) -> None:
        assert self.project is not None
        self._clear()
        if not self._begin(self.project):
            self.article_changed.emit()
            self.selection_changed.emit()
