"""The history of a project as a list to read, and the way to any point of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator.actions import history
from annotator.model.history import HistoryEntry
from annotator.ui.desk import Desk
from annotator.ui.history_text import entry_place, entry_text
from annotator.ui.icons import icon
from annotator.ui.language import directed
from annotator.ui.review_page import ReviewPage
from annotator.ui.rows import Row, RowList

_tr = QCoreApplication.translate
_PAGE = 400
_NAMED = 3
"""Operations that the preview names; of the others it says how many they are."""
_BEGINNING = 0


class HistoryPage(ReviewPage):
    """Every operation, the last one first; where the project stands is marked, and what was done since `sitting` (UTC, ISO 8601).

    Below it is said what going to the chosen point would undo or do again; Return goes there.
    """

    def __init__(self, desk: Desk, sitting: str, parent: QWidget) -> None:
        super().__init__(_tr("HistoryPage", "History"), desk, parent)
        self._sitting = sitting
        self._entries: list[HistoryEntry] = []
        self._more = False
        self.list = RowList(self.tr("History"), desk.theme, lambda _: None, self)
        self.list.setUniformItemSizes(True)
        self.preview = QLabel(self, wordWrap=True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.preview)
        self.column.addWidget(self.note)
        self.go = self.button(self.tr("Go there"))
        self.go.clicked.connect(self.go_to)
        self.button(self.tr("Close")).clicked.connect(self.reject)
        self.say_keys([("Return", self.tr("go to this point")), ("Ctrl+Z", self.tr("undo")), ("Ctrl+Y", self.tr("redo"))])
        self.on({"Return": self.go_to})
        self.watch(self.list)
        self.list.doubleClicked.connect(self.go_to)
        self.list.verticalScrollBar().valueChanged.connect(self._read_on)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_preview())
        self.list.setFocus()
        self.look()

    def look(self) -> None:
        wanted = max(_PAGE, len(self._entries))
        self._desk.background.ask(lambda project: history.entries(project, limit=wanted), partial(self._show, wanted))

    def _show(self, wanted: int, found: Sequence[HistoryEntry]) -> None:
        self._entries, self._more = list(found), len(found) == wanted
        self._list()
        self.list.mark(self.here)
        self._show_preview()

    def _list(self) -> None:
        rows = [self._row(entry) for entry in self._entries]
        if rows and not self._more:
            before = self.tr("before all that can be undone")
            rows.append(Row(_BEGINNING, self.tr("The beginning"), before, badge=self._mark(_BEGINNING), muted=True))
        self.list.rows.show(rows)

    def _read_on(self, place: int) -> None:
        """Adds older operations when the end of the list comes into view."""
        if not self._more or place < self.list.verticalScrollBar().maximum():
            return
        assert self._session.project is not None
        older = history.entries(self._session.project, before=self._entries[-1].id, limit=_PAGE)
        self._entries += older
        self._more = len(older) == _PAGE
        chosen = self.chosen
        self._list()
        self.list.mark(chosen)

    def _row(self, entry: HistoryEntry) -> Row:
        sitting = self.tr("this sitting") if entry.at >= self._sitting else ""
        return Row(
            key=entry.id,
            title=directed(entry_text(entry, self._session.labels)),
            subtitle=directed(entry_place(entry, more=sitting)),
            badge=self._mark(entry.id),
            icon=icon("undo" if entry.undone else "done"),
            struck=entry.undone,
        )

    def _mark(self, number: int) -> str:
        return self.tr("you are here") if number == self.here else ""

    @property
    def here(self) -> int:
        """The operation after which the project stands now, 0 for the beginning."""
        return next((entry.id for entry in self._entries if not entry.undone), _BEGINNING)

    @property
    def chosen(self) -> int | None:
        """The operation of the row that is chosen, 0 for the beginning."""
        index = self.list.currentIndex()
        return int(self.list.rows.row(index).key) if index.isValid() else None

    def way(self) -> tuple[list[HistoryEntry], list[HistoryEntry]]:
        """What going to the chosen point undoes, the last one first, and what it does again, in the order in which it was done.

        Both are empty where the project stands there, and where nothing leads there.
        """
        chosen = self._chosen_entry()
        if chosen is not None and chosen.undone:
            return [], [entry for entry in reversed(self._entries) if entry.redoable and entry.id <= chosen.id] if chosen.redoable else []
        point = self.here if self.chosen is None else self.chosen
        return [entry for entry in self._entries if not entry.undone and entry.id > point], []

    def _chosen_entry(self) -> HistoryEntry | None:
        return next((entry for entry in self._entries if entry.id == self.chosen), None)

    def _show_preview(self) -> None:
        undone, again = self.way()
        chosen = self._chosen_entry()
        leads = all(entry.undoable for entry in undone) and not (chosen and chosen.undone and not chosen.redoable)
        if not leads:
            said = self.tr("No way leads back to this point: something else was done since, or the project came to a newer version.")
        elif undone:
            said = self.tr("Going there undoes %n operation(s): %1", "", len(undone)).replace("%1", self._named(undone))
        elif again:
            said = self.tr("Going there does %n operation(s) again: %1", "", len(again)).replace("%1", self._named(again))
        else:
            said = self.tr("The project stands here. Choose a point, and it is said here what going there would undo.")
        self.preview.setText(directed(said))
        self.go.setEnabled(leads and bool(undone or again) and self._session.locked is None)

    def _named(self, entries: Sequence[HistoryEntry]) -> str:
        named = [f"\u2068{entry_text(entry, self._session.labels)}\u2069" for entry in entries[:_NAMED]]
        left = len(entries) - len(named)
        return " · ".join([*named, *([self.tr("and %n more", "", left)] if left else [])])

    def go_to(self) -> None:
        """Undoes or does again what lies between here and the chosen point, in one go."""
        chosen = self.chosen
        if chosen is not None and self.go.isEnabled():
            self.carry_out(lambda project: history.go_to(project, chosen))
