"""One span in its article, as the article's own page shows it: where a list alone would tear it from its context."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from annotator.actions import browsing
from annotator.actions.projects import Project
from annotator.model.article import Article
from annotator.model.labels import LabelSet
from annotator.model.review import ReviewSpan
from annotator.ui.article.page import Page
from annotator.ui.theme import Theme


class Excerpt(QFrame):
    """An article's title, outlet and date over its text, with a single span marked and in view."""

    def __init__(self, name: str, labels: LabelSet, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("excerpt")
        self._article: Article | None = None
        self.head = QLabel(self)
        self.head.setProperty("muted", True)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.page = Page(labels, theme, self)
        self.page.setAccessibleName(name)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.head)
        layout.addWidget(self.page, 1)

    def show_span(self, project: Project, span: ReviewSpan | None) -> None:
        """Shows the article of a span with that span alone; nothing without one."""
        if span is None:
            self._article = None
            self.head.setText("")
            self.page.show_article("", ())
            return
        if self._article is None or self._article.id != span.article_id:
            self._article = browsing.article(project, span.article_id)
            self.page.show_article(self._article.text, (span,), self._article.regions)
        else:
            self.page.set_spans((span,))
        self.head.setText(article_line(self._article))
        self.page.select(span.key)


def article_line(article: Article) -> str:
    """Title, outlet and date of an article in one line."""
    known = article.metadata
    return " · ".join(f"\u2068{part}\u2069" for part in (known.title or article.name, known.outlet, known.date) if part)
