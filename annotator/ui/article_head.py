"""The line above the article: title, outlet and date, its state, and the button that finishes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.model.article import FINISHED
from annotator.ui.article_list import state_title
from annotator.ui.commands import BY_NAME, Commands
from annotator.ui.icons import icon
from annotator.ui.language import directed
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_LEAST_TITLE = 28  # letters of the title, the arrows and the button's edges among them


class ArticleHead(QFrame):
    """Shows which article this is."""

    def __init__(self, session: Session, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleHead")
        self._session = session
        self._commands = commands
        self._theme = theme
        self._title = QLabel(self)
        self._title.setProperty("title", True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._about = QLabel(self)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setProperty("muted", True)
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self._arrow("previous_article", "previous"))
        layout.addLayout(words, 1)
        layout.addWidget(self._arrow("next_article", "next"))
        self.done = QPushButton(BY_NAME["done"].shown_title(), self)
        self.done.setToolTip(BY_NAME["done"].tooltip())
        self.done.setAccessibleName(BY_NAME["done"].shown_title())
        self.done.clicked.connect(lambda: commands.run("done"))
        layout.addWidget(self.done)
        session.article_changed.connect(self.refresh)
        session.article_edited.connect(self.refresh)
        session.spans_changed.connect(self._show_ready)
        self.refresh()

    def refresh(self) -> None:
        """Shows the session's article."""
        article = self._session.article
        self.setVisible(article is not None)
        if article is None:
            return
        about = article.metadata
        title = about.title or article.name
        self._show_ready()
        state = state_title(article.state) + (f" ({article.reason})" if article.reason else "")
        self._title.setToolTip(title)
        self._about.setToolTip(" · ".join(f"\u2068{part}\u2069" for part in (about.outlet, about.date, about.author, state) if part))
        self._elide()

    def _show_ready(self) -> None:
        """Has the button stand out when it is what is left to do."""
        article = self._session.article
        ready = bool(self._session.spans) and not self._session.undecided() and article is not None and article.state not in FINISHED
        if ready != self.done.isDefault() or self.done.icon().isNull():
            self.done.setDefault(ready)
            self.done.setIcon(icon("confirm", self._theme.on_accent if ready else None))

    def _make_room(self) -> None:
        """Leaves the button its mark alone where its words would take the room of the title."""
        words, letter = BY_NAME["done"].shown_title(), self._title.fontMetrics().averageCharWidth()
        roomy = self.width() - self.done.fontMetrics().horizontalAdvance(words) > _LEAST_TITLE * letter
        self.done.setText(words if roomy else "")

    def _elide(self) -> None:
        """Cuts what has no room at its end; a label would cut Arabic words at their beginning in a window from left to right."""
        for label, text in ((self._title, f"\u2068{self._title.toolTip()}\u2069"), (self._about, self._about.toolTip())):
            label.setText(label.fontMetrics().elidedText(directed(text), Qt.TextElideMode.ElideRight, label.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        QTimer.singleShot(0, self, self._elide)  # the title has its width once the row is laid out

    def _arrow(self, name: str, picture: str) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        button.setIcon(icon(picture))
        button.setToolTip(BY_NAME[name].tooltip())
        button.setAccessibleName(BY_NAME[name].shown_title())
        button.clicked.connect(lambda: self._commands.run(name))
        return button
