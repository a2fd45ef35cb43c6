"""What the reviewer does with whole articles: each method is one command."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.model.article import FINISHED, ArticleState, Metadata
from annotator.ui.commands import BY_NAME, Commands
from annotator.ui.messages import MessageBar
from annotator.ui.session import Session


class ArticleWork(QObject):
    """Moves between articles and says how far their review is."""

    def __init__(self, session: Session, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._messages = messages
        self._window = window
        self._asked: str | None = None
        session.article_changed.connect(self._forget_question)

    def bind(self, commands: Commands) -> None:
        """Makes the commands on articles call this."""
        commands.bind(
            next_article=partial(self.go, 1),
            previous_article=partial(self.go, -1),
            done=self.done,
            reopen_article=partial(self._set_state, ArticleState.IN_PROGRESS),
            set_aside=self.set_aside,
            metadata=self.metadata,
        )

    def go(self, step: int) -> bool:
        """Shows the next (1) or previous (-1) article; returns whether there is one."""
        from annotator.actions import browsing

        project, article = self._session.project, self._session.article
        if project is None or article is None:
            return False
        following = browsing.next_article(project, article.id, step=step)
        if following is None:
            self._session.notice.emit(self.tr("This is the last article.") if step > 0 else self.tr("This is the first article."))
            return False
        self._session.show_article(following)
        return True

    def done(self) -> None:
        """Marks the article done and shows the next one; asks once while suggestions are undecided."""
        article, undecided = self._session.article, len(self._session.undecided())
        if article is None:
            return
        if undecided and self._asked != article.id:
            self._asked = article.id
            said = self.tr("%n suggestion(s) are undecided. Press %1 again to finish the article all the same.", "", undecided)
            self._messages.ask(said.replace("%1", BY_NAME["done"].shown_key()), self.tr("Finish it"), self.done)
            return
        self._messages.clear()
        if self._set_state(ArticleState.DONE) and not self._all_finished():
            self._go_on()

    def _go_on(self) -> None:
        """Shows the next article whose review goes on; from the last one on, those that were left before it."""
        from annotator.actions import browsing

        project, article = self._session.project, self._session.article
        following = browsing.unfinished(project, after=article.id) if project is not None and article is not None else None
        if following is not None:
            self._session.show_article(following)

    def _all_finished(self) -> bool:
        """Whether no article is left, which is then said together with what comes next."""
        from annotator.actions import browsing

        assert self._session.project is not None
        states = browsing.counts(self._session.project).articles
        left = sum(count for state, count in states.items() if state not in FINISHED and state is not ArticleState.SET_ASIDE)
        if not left:
            said = self.tr("All articles are finished. %1 writes the gold.")
            self._session.notice.emit(said.replace("%1", BY_NAME["export"].shown_key()))
        return not left

    def set_aside(self) -> None:
        """Asks for a reason, sets the article aside and shows the next one."""
        from annotator.ui.dialogs import SetAsideDialog

        SetAsideDialog(self._set_aside, self._window).open()

    def _set_aside(self, reason: str) -> None:
        if self._set_state(ArticleState.SET_ASIDE, reason):
            self._go_on()

    def metadata(self) -> None:
        """Lets title, outlet, date, author and address be edited."""
        from annotator.ui.dialogs import MetadataDialog

        if self._session.article is not None:
            MetadataDialog(self._session.article.metadata, self._edit_metadata, self._window).open()

    def _edit_metadata(self, metadata: Metadata) -> None:
        from annotator.actions import articles

        article = self._session.article
        if article is not None:
            self._session.act(lambda project: articles.edit_metadata(project, article.id, metadata))

    def _set_state(self, state: ArticleState, reason: str | None = None) -> bool:
        from annotator.actions import articles

        article = self._session.article
        if article is None:
            return False
        return self._session.act(lambda project: articles.set_state(project, article.id, state, reason=reason)) is not None

    def _forget_question(self) -> None:
        self._asked = None
