"""The label set and the guidelines of a project, to be edited: what is saved is a new version of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.actions import label_changes
from annotator.actions.projects import Project
from annotator.model.change import Change
from annotator.model.label_version import LabelVersion
from annotator.model.labels import Family, Label, LabelSet
from annotator.ui.desk import Desk
from annotator.ui.keys import shown
from annotator.ui.known_errors import told
from annotator.ui.label_fields import LabelFields
from annotator.ui.language import directed
from annotator.ui.review_page import ReviewPage
from annotator.ui.rows import Row, RowList
from annotator.ui.span_marks import label_icon, label_title
from annotator.ui.successor_dialog import SuccessorDialog

_tr = QCoreApplication.translate
_STEP = 137
"""Degrees from the hue of the last label to that of a new one: the golden angle comes near no hue twice for long."""


class LabelEditor(ReviewPage):
    """A draft of the label set: the labels on the start side, the fields of the chosen one beside them.

    Nothing is changed in the project before it is saved, which is one operation.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(_tr("LabelEditor", "Labels and guidelines"), desk, parent)
        self._known = desk.session.labels
        self._draft: list[Label] = list(self._known.labels)
        self._instead: dict[str, str] = {}
        self._uses: dict[str, int] = {}
        self.list = RowList(self.tr("Labels"), desk.theme, lambda _: None, self)
        self.fields = LabelFields(desk, self)
        self.problem = QLabel(self, wordWrap=True)
        self.problem.setProperty("problem", True)
        self.version = QComboBox(self)
        self.version.setAccessibleName(self.tr("Version"))
        self.version.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.version.setToolTip(self.tr("Choose an earlier version to begin from it"))
        self.version.activated.connect(self.bring_back)
        self.buttons.addWidget(self.version)
        self._lay_out()
        self.save = self.button(self.tr("Save as a new version"))
        self.save.clicked.connect(self.keep)
        self.button(self.tr("Cancel")).clicked.connect(self.reject)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.fields.edited.connect(self._edited)
        self._show(0)
        self.look()

    def _lay_out(self) -> None:
        moves, row = QGridLayout(), QHBoxLayout()
        calls: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Add"), self.add),
            (self.tr("Remove"), self.remove),
            (self.tr("Up"), lambda: self.move_label(-1)),
            (self.tr("Down"), lambda: self.move_label(1)),
        )
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        for place, (title, call) in enumerate(calls):
            button = QPushButton(title, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, call=call: call())
            moves.addWidget(button, place // 2, place % 2)
        column.addLayout(moves)
        row.setSpacing(16)
        row.addWidget(side, 1)
        row.addWidget(self.fields, 3)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.note)

    def look(self) -> None:
        self._desk.background.ask(lambda project: (label_changes.uses(project), label_changes.versions(project)), self._take_uses)

    def _take_uses(self, found: tuple[dict[str, int], list[LabelVersion]]) -> None:
        self._uses, versions = found
        self.version.clear()
        for version in reversed(versions):
            self.version.addItem(directed(self._version_title(version)), version.labels)
        self._show(self.list.currentIndex().row())

    def _version_title(self, version: LabelVersion) -> str:
        if not version.made_by:
            return self.tr("Version %1, as shipped").replace("%1", str(version.number))
        said = self.tr("Version %1, by %2 on %3")
        day = QLocale().toString(
            QDateTime.fromString(version.made_at, Qt.DateFormat.ISODate).toLocalTime().date(), QLocale.FormatType.ShortFormat
        )
        parts = {"%1": str(version.number), "%2": f"\u2068{version.made_by}\u2069", "%3": f"\u2066{day}\u2069".replace("\u200f", "")}
        for place, part in parts.items():
            said = said.replace(place, part)
        return said

    def bring_back(self) -> None:
        """Makes the version that is chosen the draft; it is saved like any other."""
        labels: LabelSet = self.version.currentData()
        self._draft = list(labels.labels)
        self._instead = {}
        self._show(0)

    @property
    def draft(self) -> LabelSet:
        """The label set as it would be saved."""
        return LabelSet(self._known.name, tuple(self._draft))

    def _show(self, place: int) -> None:
        """Lists the draft with the label of a place chosen."""
        labels = self.draft
        self.list.rows.show([self._row(number, label, labels) for number, label in enumerate(self._draft)])
        if self._draft:
            self.list.setCurrentIndex(self.list.rows.index(min(max(0, place), len(self._draft) - 1)))
        self._show_current()
        self._judge()

    def _row(self, number: int, label: Label, labels: LabelSet) -> Row:
        used = self._uses.get(label.name, 0)
        return Row(
            key=number,
            title=directed(label_title(label.name, labels) or "…"),
            subtitle=directed(f"\u2066{label.name}\u2069 · {shown(label.key.upper())}"),
            badge=f"{used:,}" if used else "",
            icon=label_icon(label, self._desk.theme),
        )

    def _show_current(self) -> None:
        place = self.list.currentIndex().row()
        self.fields.setEnabled(0 <= place < len(self._draft))
        if self.fields.isEnabled():
            label = self._draft[place]
            new, used = label.name not in self._known, bool(self._uses.get(label.name))
            self.fields.show_label(label, self.draft, new=new, used=used and not new)

    def _edited(self, label: Label) -> None:
        place = self.list.currentIndex().row()
        self._draft[place] = label
        self.list.rows.replace(place, self._row(place, label, self.draft))
        self._judge()

    def _judge(self) -> None:
        fault = next(label_changes.faults(self.draft), None)
        self.problem.setText(directed(told(fault)) if fault else "")
        self.problem.setVisible(bool(fault))
        self.save.setEnabled(fault is None and self.draft != self._known and self._session.locked is None)

    def add(self) -> None:
        """Adds a label to the end, with a colour that is not near the last one's, and asks for its name."""
        last = self._draft[-1].hue if self._draft else 0
        taken = {label.key.upper() for label in self._draft}
        key = next((letter for letter in "FHJKMBCGRTUVXY" if letter not in taken), "")
        self._draft.append(Label("", Family.ENTITY, {}, (last + _STEP) % 360, key))
        self._show(len(self._draft) - 1)
        self.fields.name.setFocus()

    def remove(self) -> None:
        """Takes the chosen label out of the draft; where it is in use, the reviewer says first which one takes its place."""
        place = self.list.currentIndex().row()
        if not 0 <= place < len(self._draft):
            return
        label = self._draft[place]
        uses = self._uses.get(label.name, 0) if label.name in self._known else 0
        if not uses:
            self._take_out(place)
            return
        alike = [other for other in self._draft if other.name != label.name and (other.family, other.value) == (label.family, label.value)]
        if not alike:
            self.tell(self.tr("This label is in use, and there is no other of its kind that could take its place."))
            return

        def replaced(by: str) -> None:
            self._instead = {old: by if new == label.name else new for old, new in self._instead.items()} | {label.name: by}
            self._take_out(place)

        SuccessorDialog(label.name, uses, alike, self.draft, replaced, self).open()

    def _take_out(self, place: int) -> None:
        del self._draft[place]
        self._show(place)

    def move_label(self, step: int) -> None:
        """Moves the chosen label up (-1) or down (1) in the order in which labels are offered."""
        place = self.list.currentIndex().row()
        to = place + step
        if 0 <= place < len(self._draft) and 0 <= to < len(self._draft):
            self._draft[place], self._draft[to] = self._draft[to], self._draft[place]
            self._show(to)

    def keep(self) -> None:
        """Saves the draft as the project's label set and leaves."""
        draft, instead = self.draft, dict(self._instead)

        def save(project: Project) -> Change:
            return label_changes.change_label_set(project, draft, instead=instead)

        if self._session.locked is None and not self._desk.background.busy:
            session = self._session
            self._desk.background.change(save, lambda change: session.show_change(replace(change, focus=None)), self.accept)
