"""F1: every command with its keys, as the table of commands has them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from annotator.model.labels import LabelSet
from annotator.ui.commands import BY_NAME, COMMANDS, Group
from annotator.ui.keys import shown
from annotator.ui.span_marks import label_title

_SIZE = QSize(760, 640)
_SHARE = 0.9


class HelpPage(QDialog):
    """The keys of all commands and labels."""

    def __init__(self, labels: LabelSet, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All keys"))
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.windowTitle())
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        option = QTextOption()
        option.setTextDirection(QApplication.layoutDirection())
        self.page.document().setDefaultTextOption(option)
        self.page.setHtml(self._html(labels))
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        self.resize(_SIZE.boundedTo(parent.window().size() * _SHARE) if parent else _SIZE)

    def _html(self, labels: LabelSet) -> str:
        said = self.tr("The keys work with an Arabic, a French and an English keyboard: a letter means the key on which it is printed.")
        parts = [f"<p>{escape(said)}</p>"]
        for group in Group:
            rows = [_row(command.shown_title(), command.keys) for command in COMMANDS if command.group is group and command.keys]
            if rows:
                parts.append(_table(QCoreApplication.translate("Commands", group.value), rows))
        parts.append(self._selecting())
        if labels.labels:
            said = (
                self.tr("Labels, after %1 or %2").replace("%1", BY_NAME["label"].shown_key()).replace("%2", BY_NAME["new_span"].shown_key())
            )
            parts.append(_table(said, [_row(label_title(label.name, labels), (label.key.upper(),)) for label in labels.labels]))
        return "".join(parts)

    def _selecting(self) -> str:
        """The keys of the article itself, which has the arrows while words are selected."""
        rows = [
            _row(self.tr("To the next word, to the one before"), ("Left", "Right")),
            _row(self.tr("Select the next word, the one before"), ("Shift+Left", "Shift+Right")),
            _row(self.tr("By letter instead of by word"), ("Ctrl+Left", "Ctrl+Right", "Ctrl+Shift+Left", "Ctrl+Shift+Right")),
        ]
        said = self.tr("The mouse selects words, and letters while Alt is held down.")
        table = _table(self.tr("Selecting words, after %1").replace("%1", BY_NAME["cursor"].shown_key()), rows)
        return f"{table}<p>{escape(said)}</p>"


def _table(title: str, rows: list[str]) -> str:
    return f'<h3>{escape(title)}</h3><table width="100%" cellpadding="3">{"".join(rows)}</table>'


def _row(title: str, chords: tuple[str, ...]) -> str:
    keys = " · ".join(shown(chord) for chord in chords)
    cells = [f'<td width="62%">{escape(title)}</td>', f"<td>{escape(keys)}</td>"]
    if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        cells.reverse()  # Qt lays out the columns of a table from left to right in any case
    return f"<tr>{''.join(cells)}</tr>"
