"""One span in its article, as the article's own page shows it: where a list alone would tear it from its context."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.actions import browsing, settings
from annotator.actions.projects import Project
from annotator.model.article import Article
from annotator.model.labels import LabelSet
from annotator.model.review import ReviewSpan
from annotator.ui.article.page import Page
from annotator.ui.language import directed
from annotator.ui.text_style import chosen
from annotator.ui.theme import Theme


class Excerpt(QFrame):
    """An article's title, outlet and date over its text, with a single span of it marked and in view."""

    entered = Signal()
    """The reviewer wants to go there."""

    def __init__(self, name: str, labels: LabelSet, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("excerpt")
        self._article: Article | None = None
        self.head = QLabel(self)
        self.head.setProperty("muted", True)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._go = QToolButton(self)
        self._go.setText(self.tr("Go there"))
        self._go.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._go.clicked.connect(self.entered)
        self.page = Page(labels, theme, self)
        self.page.setAccessibleName(name)
        text = chosen(settings.load())
        self.page.set_text_font(text.family, text.size, spacing=text.spacing)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        above = QHBoxLayout()
        above.addWidget(self.head, 1)
        above.addWidget(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(above)
        layout.addWidget(self.page, 1)

    def show_place(self, project: Project, article_id: str, start: int, span: ReviewSpan | None) -> None:
        """Shows an article at a place, with the span that stands there if there is one."""
        spans = (span,) if span else ()
        if self._article is None or self._article.id != article_id:
            self._article = browsing.article(project, article_id)
            self.page.show_article(self._article.text, spans, self._article.regions)
        else:
            self.page.set_spans(spans)
        self._go.show()
        self._write_head()
        self.page.select(span.key if span else None)
        if span is None:
            self.page.scroll_to(start)

    def _write_head(self) -> None:
        """Title, outlet and date, cut at the end where there is no room for all."""
        line = directed(article_line(self._article)) if self._article else ""
        self.head.setText(self.head.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.head.width()))
        self.head.setToolTip(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write_head()

    def clear(self) -> None:
        """Shows nothing."""
        self._article = None
        self.head.setText("")
        self._go.hide()
        self.page.show_article("", ())


def article_line(article: Article) -> str:
    """Title, outlet and date of an article in one line."""
    known = article.metadata
    return " · ".join(f"\u2068{part}\u2069" for part in (known.title or article.name, known.outlet, known.date) if part)
