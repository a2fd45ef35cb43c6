"""The way back from where a search, a page or a list led."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from annotator.model.span_list import Key
from annotator.ui.session import Session


@dataclass(frozen=True, slots=True)
class _Place:
    article_id: str
    key: Key | None
    text: tuple[int, int] | None


class Trail(QObject):
    """Remembers where the reviewer was before the last leap; going back remembers the place that was left, so it also leads forth."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._left: _Place | None = None
        session.leaping.connect(self._remember)
        session.project_changed.connect(self._forget)

    def back(self) -> None:
        """Shows the place that was left last."""
        place, self._left = self._left, self._here()
        if place is None or self._session.project is None:
            self._session.notice.emit(self.tr("No search and no list has led away from here yet."))
            return
        try:
            self._session.show_article(place.article_id, place.key)
        except KeyError:  # its import was undone meanwhile
            self._session.notice.emit(self.tr("The article that you came from is gone."))
            return
        if place.text:
            self._session.select_text(*place.text)

    def _remember(self) -> None:
        self._left = self._here()

    def _forget(self) -> None:
        self._left = None

    def _here(self) -> _Place | None:
        article, selected = self._session.article, self._session.selected
        return _Place(article.id, selected.key if selected else None, self._session.text) if article else None
