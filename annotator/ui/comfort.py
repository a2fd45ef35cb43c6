"""What makes long sittings easy: how the article is written, and the tour of a newcomer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from annotator import resources
from annotator.actions import settings
from annotator.model.errors import KnownError
from annotator.ui.commands import Commands
from annotator.ui.session import Session
from annotator.ui.text_style import TextStyle, chosen
from annotator.ui.theme import Theme
from annotator.ui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.ui.tour import Tour


@cache
def _sample_names() -> frozenset[str]:
    return frozenset(path.stem for path in resources.path("samples").glob("*.txt"))


class Comfort(QObject):
    """`put_below` puts a line below the article. The tour comes by itself once, on the sample articles."""

    def __init__(
        self, session: Session, workbench: Workbench, theme: Theme, put_below: Callable[[QWidget], object], hints: QWidget, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._workbench = workbench
        self._theme = theme
        self._put_below = put_below
        self._hints = hints
        self._window = window
        self._style = chosen(settings.load())
        self.tour: Tour | None = None
        workbench.view.viewport().installEventFilter(self)

    def bind(self, commands: Commands) -> None:
        """Makes the commands on comfort call this."""
        commands.bind(
            larger=partial(self.grow, 1),
            smaller=partial(self.grow, -1),
            usual_size=self.usual_size,
            text_style=self.ask_style,
            look_closer=lambda: self.hover_card.show_for(self._session.selected),
            tour=self.guide,
        )

    def furnish(self) -> None:
        """Hangs the small card on the article. The tour starts once a sample article waits for decisions, unless it was seen."""
        from annotator.ui.hover_card import HoverCard

        self.hover_card = HoverCard(self._session, self._workbench.view, self._theme)
        if not settings.load().toured:
            self._session.selection_changed.connect(self._welcome)
            self._welcome()

    # How the article is written

    def grow(self, steps: int) -> None:
        """Writes the article larger, or smaller where `steps` is negative, and keeps that."""
        self._keep(self._style.larger(steps))

    def usual_size(self) -> None:
        """Writes the article in the size that it has by default."""
        self._keep(self._style.in_usual_size())

    def ask_style(self) -> None:
        """Lets letters, size and line spacing be chosen."""
        from annotator.ui.text_dialog import TextDialog

        dialog = TextDialog(self._style, self._write, self._window)
        dialog.accepted.connect(lambda: self._keep(dialog.style_chosen()))
        dialog.open()

    def _write(self, style: TextStyle) -> None:
        if style != self._style:
            self._style = style
            self._workbench.view.set_text_font(style.family, style.size, spacing=style.spacing)

    def _keep(self, style: TextStyle) -> None:
        self._write(style)
        self._save(style.kept(settings.load()))

    def _save(self, changed: settings.Settings) -> None:
        try:
            settings.save(changed)
        except KnownError as error:
            self._session.tell(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's own signature
        turned = isinstance(event, QWheelEvent) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if turned and isinstance(event, QWheelEvent) and event.angleDelta().y():
            self.grow(1 if event.angleDelta().y() > 0 else -1)
        return turned

    # The tour

    def guide(self) -> None:
        """Starts the tour from its beginning."""
        from annotator.ui.tour import Tour

        if self.tour is not None:
            self.tour.end()
        bench = self._workbench
        parts = {"article": bench.view, "card": bench.card, "head": bench.head, "hints": self._hints}
        self.tour = Tour(self._session, parts, self._theme, self._toured, self._window)
        self._put_below(self.tour)
        self.tour.show()

    def _welcome(self) -> None:
        article = self._session.article
        if article is None or self._session.locked or not self._session.undecided():
            return
        if article.name not in _sample_names():
            return
        self._session.selection_changed.disconnect(self._welcome)
        self.guide()

    def _toured(self) -> None:
        if self.tour is not None:
            self.tour.deleteLater()
            self.tour = None
        self._workbench.view.setFocus()
        if not settings.load().toured:
            self._save(replace(settings.load(), toured=True))
