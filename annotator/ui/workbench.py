"""The window while a project is open: articles at the start, the article in the middle, card and lists at the end.

It is made in two steps. The article and its ruler come first, so that they are read while the rest is made; `furnish`
brings everything around them into the panes that are kept free for it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from annotator.ui.article import ArticleView, Ruler
from annotator.ui.session import Session
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.model.review import ReviewSpan
    from annotator.model.values import Value
    from annotator.ui.commands import Commands
    from annotator.ui.keyboard import Keyboard

_ARROWS = ("Left", "Right", "Up", "Down")
_PAGES = frozenset({"PageUp", "PageDown", "Home", "End"})
_MOVING = _PAGES | {"Up", "Down"}
_CURSOR = frozenset(prefix + key for prefix in ("", "Shift+", "Ctrl+", "Ctrl+Shift+") for key in (*_ARROWS, *_PAGES))
_WIDTHS = (270, 800, 370)
_LEAST_ARTICLE = 360
"""Pixels of the article below which the list of articles makes room for it: a line has five words then."""


class Workbench(QWidget):
    """Connects the article view with the session; everything else listens to the session by itself."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.view = ArticleView(session.labels, theme, self)
        self.ruler = Ruler(self.view, self)
        self._keyboard: Keyboard | None = None
        self._narrow = self._made_room = False
        self._start, self._middle, self._end = (Pane() for _ in range(3))
        self._stack = QStackedLayout()
        self._article = QWidget(self)
        row = QHBoxLayout(self._article)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.ruler)
        self._stack.addWidget(self._article)
        self._middle.column.addLayout(self._stack, 1)
        self._place_panes()
        self._connect()

    def _place_panes(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        for place, pane in enumerate((self._start, self._middle, self._end)):
            splitter.addWidget(pane)
            splitter.setStretchFactor(place, 1 if pane is self._middle else 0)
            splitter.setCollapsible(place, False)
        splitter.setSizes(list(_WIDTHS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        session = self._session
        self.view.span_selected.connect(self._clicked)
        self.view.text_selected.connect(session.select_text)
        self.ruler.span_selected.connect(session.select)
        for signal in (session.project_changed, session.labels_changed):
            signal.connect(lambda: self.view.set_labels(session.labels))
        session.article_changed.connect(self._show_article)
        session.article_edited.connect(self._show_regions)
        session.spans_changed.connect(lambda: self.view.set_spans(session.spans))
        session.selection_changed.connect(self._show_selection)
        session.back.connect(self.back)

    def furnish(self, commands: Commands, keyboard: Keyboard, correct: Callable[[Value | None], bool]) -> None:
        """Brings in the head, the list of articles, the card and the lists, and gives the keys to the keyboard."""
        from annotator.ui.article_head import ArticleHead
        from annotator.ui.article_list import ArticleList
        from annotator.ui.card import Card
        from annotator.ui.empty_project import EmptyProject
        from annotator.ui.lists import Lists

        self._keyboard = keyboard
        self.article_list = ArticleList(self._session, self._theme, self)
        self.card = Card(self._session, commands, self._theme, correct, self)
        self.lists = Lists(self._session, self._theme, self)
        self.empty = EmptyProject(self)
        self._stack.addWidget(self.empty)
        self.head = ArticleHead(self._session, commands, self._theme, self)
        self._middle.column.insertWidget(0, self.head)
        self._start.column.addWidget(self.article_list)
        self._end.column.addWidget(self.card)
        self._end.column.addWidget(self.lists, 1)
        self._watch(keyboard)
        self._bind(commands)
        self._show_article()

    def _watch(self, keyboard: Keyboard) -> None:
        keyboard.watch(self.view, keeps=_PAGES)
        for pane in (self.article_list.articles, self.article_list.hits):
            keyboard.watch(pane, keeps=_MOVING | {"Return"})
        for page in self.lists.pages:
            keyboard.watch(page, keeps=_MOVING)
        for field in (self.article_list.field, self.card.field.edit):
            keyboard.watch_field(field)

    def _bind(self, commands: Commands) -> None:
        commands.bind(
            toggle_articles=lambda: self._start.setVisible(self._start.isHidden()),
            search=self.search,
            value=self.card.field.start,
            cursor=self.start_cursor,
            back=self.back,
            fold=lambda: self.view.set_folding(not self.view.folding()),
            show_rejected=lambda: self.view.set_rejected_shown(not self.view.rejected_shown()),
            unlink=self.lists.unlink_evidence,
            show_spans=lambda: self.lists.show_page(0),
            show_evidence=lambda: self.lists.show_page(1),
            show_findings=lambda: self.lists.show_page(2),
            show_history=lambda: self.lists.show_page(3),
        )

    def _make_room(self) -> None:
        """Hides the list of articles when the window becomes too narrow for it, and shows it again when it no longer is."""
        sides = (max(usual, pane.minimumSizeHint().width()) for usual, pane in ((_WIDTHS[0], self._start), (_WIDTHS[2], self._end)))
        narrow, self._narrow = self._narrow, self.width() < sum(sides) + _LEAST_ARTICLE
        if self._narrow and not narrow:
            self._made_room = not self._start.isHidden()
            self._start.hide()
        elif narrow and not self._narrow and self._made_room:
            self._start.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        super().resizeEvent(event)

    def put_above(self, line: QWidget) -> None:
        """Puts a line above the article."""
        self._middle.column.insertWidget(0, line)

    def search(self) -> None:
        """Puts the cursor into the search field, opening its pane if need be."""
        self._start.show()
        self.article_list.focus_search()

    def start_cursor(self) -> None:
        """Gives the arrow keys to the article, so that words can be selected with Shift."""
        self._session.cursor_mode = True
        self._keep_keys(_CURSOR)
        self.view.setFocus()
        self._session.select(None)

    def back(self) -> None:
        """Leaves what is being done and gives the keys back to the article."""
        self.article_list.leave_search()
        self._leave_cursor()
        if self._narrow:
            self._start.hide()
        if self._session.text:
            self._session.select_text(self._session.text[0], self._session.text[0])
        self.view.setFocus()

    def _leave_cursor(self) -> None:
        if self._session.cursor_mode:
            self._session.cursor_mode = False
            self._keep_keys(_PAGES)
            self._session.selection_changed.emit()

    def _keep_keys(self, chords: frozenset[str]) -> None:
        if self._keyboard is not None:
            self._keyboard.watch(self.view, keeps=chords)

    def _clicked(self, span: ReviewSpan | None) -> None:
        self._leave_cursor()
        self._session.caret = self.view.caret()
        self._session.select(span)

    def _show_article(self) -> None:
        article = self._session.article
        self._keep_keys(_PAGES)
        if article is None:
            self.view.show_article("", (), ())
            self._stack.setCurrentIndex(self._stack.count() - 1)
        elif self._stack.currentWidget() is not self._article or self.view.text() != article.text:
            self._stack.setCurrentWidget(self._article)
            self.view.show_article(article.text, self._session.spans, article.regions)
            self._show_selection()

    def _show_regions(self) -> None:
        if self._session.article is not None:
            self.view.set_regions(self._session.article.regions)

    def _show_selection(self) -> None:
        span, text = self._session.selected, self._session.text
        if span and self._session.cursor_mode:  # the words are marked, or a span was chosen elsewhere: the keys decide again
            self._session.cursor_mode = False
            self._keep_keys(_PAGES)
        self.view.select(span.key if span else None)
        if text:
            self.view.select_text(*text)


class Pane(QWidget):
    """A part of the window, filled from top to bottom."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
