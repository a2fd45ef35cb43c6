"""The window while a project is open: articles at the start, the article in the middle, card and lists at the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from annotator.ui.article import ArticleView, Ruler
from annotator.ui.article_head import ArticleHead
from annotator.ui.article_list import ArticleList
from annotator.ui.card import Card
from annotator.ui.commands import BY_NAME, Commands
from annotator.ui.keyboard import Keyboard
from annotator.ui.keys import shown
from annotator.ui.lists import Lists
from annotator.ui.messages import MessageBar
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_MOVING = frozenset({"Up", "Down", "PageUp", "PageDown", "Home", "End"})
_PAGING = frozenset({"PageUp", "PageDown", "Home", "End"})
_CURSOR = frozenset(
    f"{prefix}{key}"
    for prefix in ("", "Shift+", "Ctrl+", "Ctrl+Shift+")
    for key in ("Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown")
)


class Workbench(QWidget):
    """Connects the article view with the session; everything else listens to the session by itself."""

    def __init__(self, session: Session, commands: Commands, keyboard: Keyboard, theme: Theme, correct, messages: MessageBar, parent: QWidget) -> None:  # noqa: ANN001
        super().__init__(parent)
        self._session = session
        self._keyboard = keyboard
        self.article_list = ArticleList(session, theme, self)
        self.view = ArticleView(session.labels, theme, self)
        self.ruler = Ruler(self.view, self)
        self.card = Card(session, commands, theme, correct, self)
        self.lists = Lists(session, theme, self)
        self._head = ArticleHead(session, commands, self)
        self._lay_out(messages)
        self.view.span_selected.connect(self._clicked)
        self.view.text_selected.connect(session.select_text)
        self.ruler.span_selected.connect(session.select)
        session.project_changed.connect(lambda: self.view.set_labels(session.labels))
        session.article_changed.connect(self._show_article)
        session.article_edited.connect(self._show_regions)
        session.spans_changed.connect(lambda: self.view.set_spans(session.spans))
        session.selection_changed.connect(self._show_selection)
        session.back.connect(self.back)
        self._watch()
        commands.bind(
            toggle_articles=lambda: self.article_list.setVisible(self.article_list.isHidden()),
            search=self.article_list.focus_search,
            value=self.card.field.start,
            cursor=self.start_cursor,
            back=self.back,
            show_spans=lambda: self.lists.show_page(0),
            show_evidence=lambda: self.lists.show_page(1),
            show_findings=lambda: self.lists.show_page(2),
            show_history=lambda: self.lists.show_page(3),
        )

    def _lay_out(self, messages: MessageBar) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(messages)
        self._article = QWidget(middle)
        row = QHBoxLayout(self._article)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.ruler)
        said = self.tr("There are no articles yet. Drop text files, web pages, folders or zips here, or press %1.")
        self._empty = QLabel(said.replace("%1", shown(BY_NAME["import_files"].keys[0])), middle, wordWrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._article)
        column.addLayout(self._stack, 1)
        end = QWidget(self)
        side = QVBoxLayout(end)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.card)
        side.addWidget(self.lists, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        for place, widget in enumerate((self.article_list, middle, end)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(place, 1 if widget is middle else 0)
            splitter.setCollapsible(place, False)
        splitter.setSizes([270, 800, 370])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _watch(self) -> None:
        self._keyboard.watch(self.view, keeps=_PAGING)
        for pane in (self.article_list.articles, self.article_list.hits):
            self._keyboard.watch(pane, keeps=_MOVING | {"Return"})
        for page in self.lists.pages:
            self._keyboard.watch(page, keeps=_MOVING)
        for field in (self.article_list.field, self.card.field.edit):
            self._keyboard.watch_field(field)

    def start_cursor(self) -> None:
        """Gives the arrow keys to the article, so that words can be selected with Shift."""
        self._session.cursor_mode = True
        self._keyboard.watch(self.view, keeps=_CURSOR)
        self.view.setFocus()
        self._session.select(None)

    def back(self) -> None:
        """Leaves what is being done and gives the keys back to the article."""
        self.article_list.leave_search()
        self._leave_cursor()
        if self._session.text:
            self._session.select_text(self._session.text[0], self._session.text[0])
        self.view.setFocus()

    def _leave_cursor(self) -> None:
        if self._session.cursor_mode:
            self._session.cursor_mode = False
            self._keyboard.watch(self.view, keeps=_PAGING)
            self._session.selection_changed.emit()

    def _clicked(self, span: object) -> None:
        self._leave_cursor()
        self._session.caret = self.view.caret()
        self._session.select(span)

    def _show_article(self) -> None:
        article = self._session.article
        self._stack.setCurrentWidget(self._article if article else self._empty)
        self._keyboard.watch(self.view, keeps=_PAGING)
        if article is None:
            self.view.show_article("", (), ())
        else:
            self.view.show_article(article.text, self._session.spans, article.regions)

    def _show_regions(self) -> None:
        if self._session.article is not None:
            self.view.set_regions(self._session.article.regions)

    def _show_selection(self) -> None:
        span, text = self._session.selected, self._session.text
        if text:
            self.view.select(None)
            self.view.select_text(*text)
            return
        self.view.select(span.key if span else None)
