"""An article that is opened knows what was decided on names in others since it was read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from annotator.actions.projects import Project
from annotator.actions.worker import Standby
from annotator.model.change import Change
from annotator.ui.background import Background
from annotator.ui.session import Session

_FIRST_MS, _REST_MS = 1000, 100


class Refreshing(QObject):
    """Has the suggestions of each article that is opened made anew where names were decided elsewhere, in a process of its own.

    One at a time: of the articles that are passed through meanwhile only the last one is read.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._standby = Standby()
        session.project_changed.connect(self._end)  # before the background's own, which waits for the answer
        self.background = Background(session, self)
        self.background.settled.connect(self._look_again)
        self._passed = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._look)
        session.article_changed.connect(lambda: self._rest.start(_REST_MS))  # when it is painted, or passed
        if session.article is not None:  # it was shown before the window was furnished, and its first lines are being read
            self._rest.start(_FIRST_MS)

    @property
    def busy(self) -> bool:
        """Whether an article is being read anew, or about to be."""
        return self._rest.isActive() or self.background.busy

    def _look(self) -> None:
        article = self._session.article
        if article is None or self.background.busy:
            self._passed = article is not None
            return

        def refresh(project: Project) -> Change | None:
            from annotator.actions import highlighting

            return highlighting.refresh_article(project, article.id, standby=self._standby)

        self.background.ask(refresh, self._show)

    def _end(self) -> None:
        """The project is about to be closed, and the process that reads it ends."""
        self._standby.end()
        self._standby = Standby()

    def _look_again(self) -> None:
        if self._passed:
            self._passed = False
            self._look()

    def _show(self, change: Change | None) -> None:
        if change is not None and self._session.article is not None and self._session.article.id in change.articles:
            self._session.read_article_again()
