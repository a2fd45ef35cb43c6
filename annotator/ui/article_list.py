"""The list of articles, each read when it is seen, and the search over all of them in the same place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.actions import browsing
from annotator.model.article import ArticleRow, ArticleState
from annotator.model.change import Change
from annotator.model.search import SearchHit
from annotator.ui.following import Following
from annotator.ui.hint_line import ENTERING
from annotator.ui.icons import icon
from annotator.ui.rows import Index, Row, RowList, Rows
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_PAGE = 50
_TYPING_MS = 120
_FEW = 3
_BEFORE = 14


class ArticleRows(Rows):
    """The articles of the session's project: all are known by their ids, a row is read, with those around it, when it is seen."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._ids: list[str] = []
        self._place: dict[str, int] = {}
        self._read: dict[str, Row] = {}

    def reload(self) -> None:
        """Follows the project: new articles come in at the end, others are read anew when they are seen."""
        ids, known = browsing.article_ids(self._session.project) if self._session.project else [], len(self._ids)
        self._read.clear()
        if ids[:known] != self._ids:
            self.beginResetModel()
            self._know(ids)
            self.endResetModel()
            return
        if known:
            self.dataChanged.emit(self.index(0), self.index(known - 1))
        if len(ids) > known:
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._know(ids)
            self.endInsertRows()

    def _know(self, ids: list[str]) -> None:
        self._ids, self._place = ids, {article_id: place for place, article_id in enumerate(ids)}

    def refresh(self, article_id: str) -> None:
        """Has one article's row read again, or that of one that came or went."""
        place = self.find(article_id)
        if place.isValid():
            self._read.pop(article_id, None)
            self._read_from(place.row(), 1)
        if article_id in self._read:
            self.dataChanged.emit(place, place)
        else:
            self.reload()

    def row(self, index: Index | int) -> Row:
        """The row at a place."""
        place = index if isinstance(index, int) else index.row()
        article_id = self._ids[place]
        if article_id not in self._read:
            self._read_from(place - place % _PAGE, _PAGE)
        return self._read.get(article_id, Row(article_id, ""))  # it may be gone, and the list will be told

    def _read_from(self, place: int, count: int) -> None:
        project = self._session.project
        if project is not None:
            found = browsing.articles(project, after=self._ids[place - 1] if place else None, limit=count)
            self._read |= {article.id: self._row(article) for article in found}

    def all_keys(self) -> list[Any]:
        """The ids of all articles."""
        return list(self._ids)

    def find(self, key: object) -> QModelIndex:
        """Where the article of that id is; an invalid index if it is not there."""
        place = self._place.get(str(key))
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def _row(self, article: ArticleRow) -> Row:
        counts = f"\u2066{QLocale().toString(article.decided)}/{QLocale().toString(article.total)}\u2069"
        alert = f"⚠\u2009{article.findings}  " if article.findings else ""
        return Row(
            key=article.id,
            title=article.title or article.name,
            subtitle=" · ".join(_about(article)) or state_title(article.state),
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


def _about(article: ArticleRow) -> Iterator[str]:
    """What an article is known by beside its title: its first words where it has none, which run from right to left."""
    if article.beginning:
        yield f"\u2067{article.beginning}\u2069"
    yield from (f"\u2068{part}\u2069" for part in (article.outlet, article.date) if part)


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
        self.field.setProperty(ENTERING, self.tr("go to the first place"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search", theme.muted), QLineEdit.ActionPosition.LeadingPosition)
        self._rows = ArticleRows(session, theme, self)
        self.articles = RowList(self.tr("Articles"), theme, self._open, self, rows=self._rows, even=True)
        self.hits = RowList(self.tr("Found"), theme, self._open_hit, self)
        self.hits.hide()
        self._nothing = QLabel(self.tr("These words are in no article."), self, wordWrap=True, margin=24)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setProperty("muted", True)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(10, 10, 10, 10)
        holder.addWidget(self.field)
        layout.addLayout(holder)
        layout.addWidget(self.articles, 1)
        layout.addWidget(self.hits, 1)
        layout.addWidget(self._nothing, 1)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self.search)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._enter)
        session.project_changed.connect(self.reload)
        session.articles_added.connect(self.reload)
        session.article_changed.connect(self._mark)
        self._changed: set[str] = set()
        self._following = Following(self._follow, self)
        session.changed.connect(self._note)
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
        found = browsing.search(self._session.project, words) if self._session.project is not None and words else []
        self.articles.setVisible(not words)
        self.hits.setVisible(bool(found))
        self._nothing.setVisible(bool(words) and not found)
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
        if self._session.article is not None:
            self.articles.mark(self._session.article.id)

    def _note(self, change: Change) -> None:
        self._changed |= change.articles
        if self._changed:
            self._following.note()

    def _follow(self) -> None:
        changed, self._changed = self._changed, set()
        if len(changed) > _FEW:
            self._rows.reload()
        else:
            for article_id in changed:
                self._rows.refresh(article_id)
        if not self.articles.currentIndex().isValid():  # an article went, and the list was made anew
            self._mark()
