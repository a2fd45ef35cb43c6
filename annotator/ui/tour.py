"""The tour of a newcomer: a few sentences, one at a time, in a line below the article that covers nothing.

Each frames the part of the window that it speaks of. All keys go on working; doing what a step asks leads on as well as
Space does, and Escape leaves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from annotator.model.change import Change
from annotator.ui.commands import BY_NAME
from annotator.ui.icons import icon
from annotator.ui.keys import chords, shown
from annotator.ui.marking import QT_TRANSLATE_NOOP
from annotator.ui.session import Session
from annotator.ui.theme import Theme

_INSET = 2.0


@dataclass(frozen=True, slots=True)
class Step:
    """A sentence about a part of the window, in which %1 and so on are the keys of these commands.

    An operation of one of these names leads on to the next step.
    """

    part: str
    said: str
    commands: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()


N = QT_TRANSLATE_NOOP
STEPS = (
    Step(
        "article",
        N("Tour", "Names are framed and numbers underlined where the program found something. The thick ring marks the one it asks about."),
        names=frozenset({"confirm"}),
    ),
    Step(
        "card",
        N("Tour", "The card says what the words in the ring are taken for. Are the words, the label and the value right? Then press %1."),
        ("confirm",),
        frozenset({"confirm"}),
    ),
    Step(
        "card",
        N("Tour", "Is there nothing to mark? %1 rejects it. Are you in doubt? %2 keeps it as a question. %3 takes anything back."),
        ("reject", "unsure", "undo"),
        frozenset({"reject", "unsure"}),
    ),
    Step(
        "card",
        N("Tour", "Nearly right? %1 and %2 move the end by a word, %3 changes the label, %4 corrects the value."),
        ("end_forward_word", "end_back_word", "label", "value"),
        frozenset({"correct"}),
    ),
    Step("article", N("Tour", "Was something missed? Select its words with the mouse and press %1."), ("new_span",), frozenset({"add"})),
    Step(
        "head",
        N("Tour", "When nothing is left to decide, %1 finishes the article and opens the next one."),
        ("done",),
        frozenset({"state"}),
    ),
    Step(
        "hints",
        N("Tour", "This line always says what the next keys do. %1 shows them all, %2 finds a command by its name."),
        ("help", "palette"),
    ),
)


class Tour(QFrame):
    """The line of the tour. `parts` are the parts of the window by name; `ended` is called when the reviewer leaves it."""

    def __init__(self, session: Session, parts: dict[str, QWidget], theme: Theme, ended: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._parts = parts
        self._ended = ended
        self._place = 0
        self._frame = Frame(theme, parent)
        self._count = QLabel(self)
        self._count.setProperty("muted", True)
        self.text = QLabel(self, wordWrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.onward = QPushButton(self)
        self.onward.clicked.connect(self.go_on)
        self.leave = QToolButton(self, autoRaise=True)
        self.leave.setIcon(icon("close"))
        leave = self.tr("Leave the tour")
        self.leave.setAccessibleName(leave)
        self.leave.setToolTip(f"{leave} ({shown('Escape')})")
        self.leave.clicked.connect(self.end)
        for button in (self.onward, self.leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(12)
        layout.addWidget(self._count)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.onward)
        layout.addWidget(self.leave)
        self._watched = (parts["article"], parent)
        for widget in self._watched:
            widget.installEventFilter(self)
        session.changed.connect(self._changed)
        session.project_changed.connect(self.end)
        self._show()

    def go_on(self) -> None:
        """Shows the next step; after the last one the tour ends."""
        self._place += 1
        if self._place < len(STEPS):
            self._show()
        else:
            self.end()

    def end(self) -> None:
        """Takes the tour away."""
        if self.isHidden():
            return
        for widget in self._watched:
            widget.removeEventFilter(self)
        self.hide()
        self._frame.hide()
        self._ended()

    def _show(self) -> None:
        step, last = STEPS[self._place], self._place == len(STEPS) - 1
        said = QCoreApplication.translate("Tour", step.said)
        for place, name in enumerate(step.commands, 1):
            said = said.replace(f"%{place}", BY_NAME[name].shown_key())
        self._count.setText(f"\u2066{self._place + 1}/{len(STEPS)}\u2069")
        self.text.setText(said)
        self.setAccessibleName(self.tr("Tour"))
        self.setAccessibleDescription(said)
        onward = self.tr("That is all") if last else self.tr("Go on")
        self.onward.setText(f"{onward}  {shown('Space')}")
        self._frame.put_around(self._parts[step.part])

    def _changed(self, change: Change) -> None:
        if not self.isHidden() and change.name in STEPS[self._place].names:
            self.go_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress or watched not in self._watched:
            return False
        pressed = chords(event)
        if "Space" in pressed:
            self.go_on()
        elif "Escape" in pressed:
            self.end()
        else:
            return False
        return True


class Frame(QWidget):
    """A frame around a part of the window, through which everything can be clicked."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._part: QWidget | None = None

    def put_around(self, part: QWidget) -> None:
        """Frames another part."""
        if self._part is not None:
            self._part.removeEventFilter(self)
        self._part = part
        part.installEventFilter(self)
        self.fit()
        self.show()
        self.raise_()

    def fit(self) -> None:
        """Follows the part to where it lies now."""
        if self._part is not None:
            self.setGeometry(self._part.rect().translated(self._part.mapTo(self._window, self._part.rect().topLeft())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's own signature
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.fit()
            QTimer.singleShot(0, self, self.fit)  # once the parts around it lie where they belong
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's own signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.accent), 2 * _INSET - 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET), 6, 6)
