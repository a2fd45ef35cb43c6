"""What the reviewer does with sources: link evidence, give a verdict."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.model.errors import KnownError
from annotator.model.evidence import Rating
from annotator.model.review import ReviewSpan
from annotator.ui.commands import Commands
from annotator.ui.known_errors import told
from annotator.ui.link_dialog import Link, LinkDialog, NewSource, Offered
from annotator.ui.session import Session
from annotator.ui.theme import Theme


class Linking(QObject):
    """Opens the dialogs for the selected span and does what they say."""

    def __init__(self, session: Session, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._theme = theme
        self._window = window

    def bind(self, commands: Commands) -> None:
        """Makes the commands on evidence call this."""
        commands.bind(link=self.link, verdict=self.verdict)

    def link(self) -> None:
        """Asks for a source, a passage and its stance."""
        from annotator.actions import sources

        span, project = self._session.selected, self._session.project
        if span is None or project is None:
            return

        def search(source_id: str | None) -> Sequence[Offered]:
            found = sources.passages(project, span, source_id)
            return [Offered(passage.source_id, passage.title, passage.start, passage.text) for passage in found]

        def tell(error: KnownError) -> None:
            dialog.say(told(str(error), self._session.labels))

        dialog = LinkDialog(
            span.quote, sources.sources(project), search, lambda link: self._link(span, link, tell), self._theme, self._window
        )
        dialog.open()

    def _link(self, span: ReviewSpan, link: Link, tell: Callable[[KnownError], object]) -> bool:
        """Whether the passage is linked now."""
        from annotator.actions import sources

        source_id = link.source if isinstance(link.source, str) else self._add(link.source, tell)
        if source_id is None:
            return False
        linked = self._session.act(
            lambda project: sources.link(project, span, source_id, link.passage, link.stance, start=link.start), tell=tell
        )
        return linked is not None

    def _add(self, new: NewSource, tell: Callable[[KnownError], object]) -> str | None:
        from annotator.actions import sources

        added = self._session.act(
            lambda project: sources.add_source(
                project, kind=new.kind, title=new.title, publisher=new.publisher, url=new.url, path=new.path, date=new.date
            ),
            tell=tell,
        )
        return added[1].id if added else None

    def verdict(self) -> None:
        """Asks for a judgement on the selected claim."""
        from annotator.actions import sources
        from annotator.ui.dialogs import VerdictDialog

        span, project = self._session.selected, self._session.project
        if span is None or project is None:
            return

        def accepted(rating: Rating, justification: str) -> None:
            self._session.act(lambda project: sources.judge(project, span, rating, justification))

        known = sources.verdict_of(project, span) if span.annotation else None
        VerdictDialog(span.quote, known, accepted, self._window).open()
