"""The list of articles, read page by page, and the search over all of them in the same place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.actions import browsing
from annotator.model.article import ArticleRow, ArticleState
from annotator.model.change import Change
from annotator.model.search import SearchHit
from annotator.ui.icons import icon
from annotator.ui.rows import Row, RowList, Rows
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_PAGE = 200
_TYPING_MS = 120
_BEFORE = 14


class ArticleRows(Rows):
    """The articles of the session's project; further pages are read when the list is scrolled to its end."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._complete = False

    def reload(self) -> None:
        """Reads as many rows as were shown, at least a page."""
        wanted = max(_PAGE, self.rowCount())
        found = self._page(None, wanted)
        self._complete = len(found) < wanted
        self.show(found)

    def refresh(self, article_id: str) -> None:
        """Reads one article's row again."""
        place = self.find(article_id).row()
        if place >= 0:
            found = self._page(self.row(place - 1).key if place else None, 1)
            if found and found[0].key == article_id:
                self.replace(place, found[0])
            else:
                self.reload()

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        if parent.isValid():
            return
        found = self._page(self.row(self.rowCount() - 1).key if self.rowCount() else None, _PAGE)
        self._complete = len(found) < _PAGE
        self.append(found)

    def _page(self, after: str | None, limit: int) -> list[Row]:
        if self._session.project is None:
            return []
        return [self._row(article) for article in browsing.articles(self._session.project, after=after, limit=limit)]

    def _row(self, article: ArticleRow) -> Row:
        counts = f"\u2066{QLocale().toString(article.decided)}/{QLocale().toString(article.total)}\u2069"
        alert = f"⚠\u2009{article.findings}  " if article.findings else ""
        return Row(
            key=article.id,
            title=article.title or article.name,
            subtitle=" · ".join(f"\u2068{part}\u2069" for part in (article.outlet, article.date) if part) or state_title(article.state),
            badge=alert + counts,
            icon=icon(article.state.value, self._colour(article.state)),
            alert=bool(article.findings),
            spoken=self.tr("%1, %2, %3 decided, %n finding(s)", "", article.findings)
            .replace("%1", article.title or article.name)
            .replace("%2", state_title(article.state))
            .replace("%3", f"{article.decided}/{article.total}"),
        )

    def _colour(self, state: ArticleState) -> str:
        return self._theme.accent if state in (ArticleState.DONE, ArticleState.APPROVED) else self._theme.muted


def _in_context(hit: SearchHit) -> str:
    """The match with few words before it, so that it is seen where the line is short."""
    before = hit.before[-_BEFORE:]
    if len(hit.before) > _BEFORE:
        before = "…" + before.partition(" ")[2]
    return before + hit.match + hit.after


def state_title(state: ArticleState) -> str:
    """How the window names the state of an article."""
    return {
        ArticleState.NEW: QCoreApplication.translate("ArticleState", "new"),
        ArticleState.IN_PROGRESS: QCoreApplication.translate("ArticleState", "in progress"),
        ArticleState.DONE: QCoreApplication.translate("ArticleState", "done"),
        ArticleState.APPROVED: QCoreApplication.translate("ArticleState", "approved"),
        ArticleState.SET_ASIDE: QCoreApplication.translate("ArticleState", "set aside"),
    }[state]


class ArticleList(QWidget):
    """The start side of the window: a search field, below it the articles or, while something is sought, the hits."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search all articles"))
        self.field.setAccessibleName(self.tr("Search all articles"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search", theme.muted), QLineEdit.ActionPosition.LeadingPosition)
        self._rows = ArticleRows(session, theme, self)
        self.articles = RowList(self.tr("Articles"), theme, self._open, self, rows=self._rows, even=True)
        self.hits = RowList(self.tr("Found"), theme, self._open_hit, self)
        self.hits.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(10, 10, 10, 10)
        holder.addWidget(self.field)
        layout.addLayout(holder)
        layout.addWidget(self.articles, 1)
        layout.addWidget(self.hits, 1)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self.search)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._enter)
        session.project_changed.connect(self.reload)
        session.articles_added.connect(self.reload)
        session.article_changed.connect(self._mark)
        session.changed.connect(self._refresh)
        self.reload()

    def reload(self) -> None:
        """Reads the list anew, as after an import."""
        self._rows.reload()
        self._mark()

    def focus_search(self) -> None:
        """Puts the cursor into the search field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave_search(self) -> None:
        """Shows the articles again."""
        self._pause.stop()
        self.field.clear()
        self.search()

    def search(self) -> None:
        """Shows where the words of the field stand in all articles, or the articles if it is empty."""
        words = self.field.text().strip()
        self.articles.setVisible(not words)
        self.hits.setVisible(bool(words))
        if self._session.project is None or not words:
            self.hits.rows.show([])
            return
        found = browsing.search(self._session.project, words)
        self.hits.rows.show([Row(key=(hit.article_id, hit.start, hit.end), title=_in_context(hit), subtitle=hit.title) for hit in found])

    def _enter(self) -> None:
        self.search()
        if self.hits.rows.rowCount():
            self.hits.setCurrentIndex(self.hits.rows.index(0))
            self.hits.setFocus()
            self._open_hit(self.hits.rows.row(0).key)

    def _open(self, article_id: str) -> None:
        if self._session.article is None or self._session.article.id != article_id:
            self._session.show_article(article_id)

    def _open_hit(self, key: tuple[str, int, int]) -> None:
        self._session.show_place(*key)

    def _mark(self) -> None:
        if self._session.article is None:
            return
        rows = self.articles.rows
        while not rows.find(self._session.article.id).isValid() and rows.canFetchMore(QModelIndex()):
            rows.fetchMore(QModelIndex())
        self.articles.mark(self._session.article.id)

    def _refresh(self, change: Change) -> None:
        if len(change.articles) > 3:
            self.reload()
        for article_id in change.articles if len(change.articles) <= 3 else ():
            self._rows.refresh(article_id)
