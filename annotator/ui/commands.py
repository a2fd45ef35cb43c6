"""Everything that can be asked of the window, in one table.

Menus, tooltips, the help page, the line of next keys and the keyboard all come from it. Keys are chords of
`annotator.ui.keys`; the first of a command is the one shown. No two commands differ only by letters that QWERTY and
AZERTY print on the same place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, Flag, auto
from functools import cache

from PySide6.QtCore import QCoreApplication

from annotator.ui import keys
from annotator.ui.language import quoted
from annotator.ui.marking import QT_TRANSLATE_NOOP


class Group(Enum):
    """A menu, and a heading of the help page."""

    PROJECT = QT_TRANSLATE_NOOP("Commands", "Project")
    ARTICLE = QT_TRANSLATE_NOOP("Commands", "Article")
    DECIDE = QT_TRANSLATE_NOOP("Commands", "Decide")
    ENDS = QT_TRANSLATE_NOOP("Commands", "Ends")
    VIEW = QT_TRANSLATE_NOOP("Commands", "View")
    HELP = QT_TRANSLATE_NOOP("Commands", "Help")


class Need(Flag):
    """What has to be there for a command to make sense; of a span, that its label is one of names, of claims, has a value or attributes."""

    NOTHING = 0
    PROJECT = auto()
    WRITING = auto()
    ARTICLE = auto()
    SPAN = auto()
    ANNOTATION = auto()
    TEXT = auto()
    NAME = auto()
    CLAIM = auto()
    VALUE = auto()
    ATTRIBUTE = auto()


class Moment(Flag):
    """Where the reviewer is, which decides what the line of next keys offers."""

    START = auto()
    EMPTY = auto()
    SUGGESTION = auto()
    DECIDED = auto()
    UNCONFIRMED = auto()
    TEXT = auto()
    UNSELECTED = auto()
    FINISHED = auto()
    CURSOR = auto()
    QUEUE = auto()


_NEVER = Moment(0)
_chosen: dict[str, tuple[str, ...]] = {}


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do. `hint` is its short name in the line of next keys, offered at the moments `offered`.

    `usual` are its keys unless the reviewer chose others. `typing` commands work while the reviewer types into a field too.
    """

    name: str
    group: Group
    title: str
    usual: tuple[str, ...] = ()
    needs: Need = Need.NOTHING
    hint: str = ""
    offered: Moment = _NEVER
    typing: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """Its chords now."""
        return _chosen.get(self.name, self.usual)

    def shown_title(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("Commands", self.title)

    def shown_hint(self) -> str:
        """The short name in the language of the window."""
        return QCoreApplication.translate("Commands", self.hint)

    def shown_key(self) -> str:
        """Its first key as the reader's keyboard names it; its title in quotes where it has none."""
        return keys.shown(self.keys[0]) if self.keys else quoted(self.shown_title())

    def tooltip(self) -> str:
        """The title with the key."""
        return f"{self.shown_title()} ({keys.shown(self.keys[0])})" if self.keys else self.shown_title()


_ARTICLE = Need.PROJECT | Need.ARTICLE
_WRITE = Need.PROJECT | Need.WRITING
_EDIT = _WRITE | Need.ARTICLE
_SPAN = _EDIT | Need.SPAN
_ANY_SPAN = Moment.SUGGESTION | Moment.DECIDED
_READING = _ANY_SPAN | Moment.UNSELECTED | Moment.FINISHED
_P, _A, _D, _E, _V, _H = Group.PROJECT, Group.ARTICLE, Group.DECIDE, Group.ENDS, Group.VIEW, Group.HELP
N = QT_TRANSLATE_NOOP

COMMANDS: tuple[Command, ...] = (
    Command("new_project", _P, N("Commands", "New project…"), ("Ctrl+N",), hint=N("Commands", "new project"), offered=Moment.START),
    Command("open_project", _P, N("Commands", "Open project…"), ("Ctrl+O",), hint=N("Commands", "open"), offered=Moment.START),
    Command("import_files", _P, N("Commands", "Import files…"), ("Ctrl+I",), _WRITE, N("Commands", "import"), Moment.EMPTY),
    Command("import_folder", _P, N("Commands", "Import a folder…"), (), _WRITE),
    Command(
        "paste_article", _P, N("Commands", "Paste as a new article"), ("Ctrl+V",), _WRITE, N("Commands", "paste an article"), Moment.EMPTY
    ),
    Command("highlight", _P, N("Commands", "Look for suggestions"), ("Ctrl+H",), _WRITE),
    Command("check", _P, N("Commands", "Look for contradictions"), ("Ctrl+R",), _WRITE),
    Command("train", _P, N("Commands", "Learn from decisions"), (), _WRITE),
    Command("entities", _P, N("Commands", "Entities of the project…"), ("F3",), Need.PROJECT),
    Command("recognisers", _P, N("Commands", "What suggests names…"), ("F5",), Need.PROJECT),
    Command("export", _P, N("Commands", "Export gold…"), ("Ctrl+E",), Need.PROJECT),
    Command("labels", _P, N("Commands", "Labels and guidelines…"), (), _WRITE),
    Command("backup", _P, N("Commands", "Save a copy…"), ("Ctrl+S",), Need.PROJECT),
    Command("close_project", _P, N("Commands", "Close project"), (), Need.PROJECT),
    Command("quit", _P, N("Commands", "Quit")),
    Command("next_article", _A, N("Commands", "Next article"), ("Ctrl+PageDown",), _ARTICLE, typing=True),
    Command("previous_article", _A, N("Commands", "Previous article"), ("Ctrl+PageUp",), _ARTICLE, typing=True),
    Command("done", _A, N("Commands", "Done, next article"), ("D",), _EDIT, N("Commands", "done, next article"), Moment.FINISHED),
    Command("reopen_article", _A, N("Commands", "Not done yet"), (), _EDIT),
    Command("set_aside", _A, N("Commands", "Set aside…"), ("Ctrl+D",), _EDIT),
    Command("metadata", _A, N("Commands", "Title, outlet, date…"), ("F2",), _EDIT),
    Command("boilerplate", _A, N("Commands", "Boilerplate or text"), ("B",), _EDIT, N("Commands", "boilerplate"), Moment.TEXT),
    Command("search", _A, N("Commands", "Search all articles"), ("Ctrl+F",), Need.PROJECT, typing=True),
    Command("concordance", _A, N("Commands", "Concordance of all articles…"), ("Ctrl+Shift+F",), Need.PROJECT, typing=True),
    Command("confirm", _D, N("Commands", "Confirm"), ("Return",), _SPAN, N("Commands", "confirm"), Moment.SUGGESTION | Moment.UNCONFIRMED),
    Command("confirm_sentence", _D, N("Commands", "Confirm what is left of the sentence"), ("Shift+Return",), _SPAN),
    Command("reject", _D, N("Commands", "Reject"), ("X", "Delete"), _SPAN, N("Commands", "reject"), _ANY_SPAN),
    Command("unsure", _D, N("Commands", "Unsure"), ("U",), _SPAN, N("Commands", "unsure"), Moment.SUGGESTION),
    Command("unsure_because", _D, N("Commands", "Unsure, with a question…"), ("Shift+U",), _SPAN),
    Command(
        "reopen", _D, N("Commands", "Take the decision back"), ("R",), _SPAN | Need.ANNOTATION, N("Commands", "take back"), Moment.DECIDED
    ),
    Command("label", _D, N("Commands", "Change label"), ("L",), _SPAN, N("Commands", "label"), _ANY_SPAN),
    Command("value", _D, N("Commands", "Correct the value"), ("C",), _SPAN | Need.VALUE, N("Commands", "value"), _ANY_SPAN),
    Command("value_parts", _D, N("Commands", "Parts of the value, and a note…"), ("P",), _SPAN),
    Command("entity", _D, N("Commands", "Choose the entity"), ("I",), _SPAN | Need.NAME, N("Commands", "entity"), _ANY_SPAN),
    Command("attribute", _D, N("Commands", "Choose an attribute"), ("O",), _SPAN | Need.ATTRIBUTE, N("Commands", "attribute"), _ANY_SPAN),
    Command("link", _D, N("Commands", "Link evidence…"), ("E",), _SPAN, N("Commands", "evidence"), _ANY_SPAN),
    Command("unlink", _D, N("Commands", "Take evidence away"), (), _SPAN | Need.ANNOTATION),
    Command("verdict", _D, N("Commands", "Give a verdict…"), ("V",), _SPAN | Need.CLAIM),
    Command(
        "new_span",
        _D,
        N("Commands", "New span from the selected words"),
        ("N",),
        _EDIT,
        N("Commands", "new span"),
        Moment.TEXT | Moment.CURSOR,
    ),
    Command("second_label", _D, N("Commands", "Another label for the same words"), ("Shift+L",), _SPAN),
    Command("split", _D, N("Commands", "Split the span in two"), ("Shift+J",), _SPAN),
    Command("join", _D, N("Commands", "Join with the next span of its label"), ("J",), _SPAN),
    Command("cursor", _D, N("Commands", "Select words with the keys"), ("T",), _ARTICLE, N("Commands", "select words"), Moment.UNSELECTED),
    Command("apply_to_all", _D, N("Commands", "Apply to all…"), ("A",), _SPAN, N("Commands", "apply to all"), Moment.DECIDED),
    Command("undo", _D, N("Commands", "Undo"), ("Ctrl+Z",), _WRITE, N("Commands", "undo"), Moment.DECIDED),
    Command("redo", _D, N("Commands", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), _WRITE),
    Command(
        "next_suggestion", _D, N("Commands", "Next suggestion"), ("Down",), _ARTICLE, N("Commands", "next"), _READING & ~Moment.FINISHED
    ),
    Command("previous_suggestion", _D, N("Commands", "Previous suggestion"), ("Up",), _ARTICLE),
    Command(
        "queue", _D, N("Commands", "Queue of all articles: start or leave"), ("S",), _WRITE, N("Commands", "leave the queue"), Moment.QUEUE
    ),
    Command("queue_order", _D, N("Commands", "Queue: another order"), ("Shift+S",), _WRITE),
    Command(
        "next_span", _D, N("Commands", "Next span of any kind"), ("Ctrl+Down",), _ARTICLE, N("Commands", "look through"), Moment.FINISHED
    ),
    Command("previous_span", _D, N("Commands", "Previous span of any kind"), ("Ctrl+Up",), _ARTICLE),
    Command("end_forward_word", _E, N("Commands", "End: a word further"), ("Left",), _SPAN, N("Commands", "longer"), Moment.SUGGESTION),
    Command("end_back_word", _E, N("Commands", "End: a word back"), ("Right",), _SPAN, N("Commands", "shorter"), Moment.SUGGESTION),
    Command("start_back_word", _E, N("Commands", "Start: a word earlier"), ("Shift+Right",), _SPAN),
    Command("start_forward_word", _E, N("Commands", "Start: a word later"), ("Shift+Left",), _SPAN),
    Command("end_forward_clitic", _E, N("Commands", "End: a clitic further"), ("Alt+Left",), _SPAN),
    Command("end_back_clitic", _E, N("Commands", "End: a clitic back"), ("Alt+Right",), _SPAN),
    Command("start_back_clitic", _E, N("Commands", "Start: a clitic earlier"), ("Alt+Shift+Right",), _SPAN),
    Command("start_forward_clitic", _E, N("Commands", "Start: a clitic later"), ("Alt+Shift+Left",), _SPAN),
    Command("end_forward_letter", _E, N("Commands", "End: a letter further"), ("Ctrl+Left",), _SPAN),
    Command("end_back_letter", _E, N("Commands", "End: a letter back"), ("Ctrl+Right",), _SPAN),
    Command("start_back_letter", _E, N("Commands", "Start: a letter earlier"), ("Ctrl+Shift+Right",), _SPAN),
    Command("start_forward_letter", _E, N("Commands", "Start: a letter later"), ("Ctrl+Shift+Left",), _SPAN),
    Command("show_spans", _V, N("Commands", "Spans"), ("Ctrl+1",), Need.PROJECT),
    Command("show_evidence", _V, N("Commands", "Evidence"), ("Ctrl+2",), Need.PROJECT),
    Command("show_findings", _V, N("Commands", "Findings"), ("Ctrl+3",), Need.PROJECT),
    Command("show_history", _V, N("Commands", "History"), ("Ctrl+4",), Need.PROJECT),
    Command("questions", _V, N("Commands", "Questions to the lead…"), ("F4",), Need.PROJECT, typing=True),
    Command("findings", _V, N("Commands", "Contradictions between all articles…"), ("F6",), Need.PROJECT, typing=True),
    Command("history", _V, N("Commands", "History, and back to any point of it…"), ("F7",), Need.PROJECT, typing=True),
    Command("show_rejected", _V, N("Commands", "Show rejected spans struck, or hide them"), ("H",), Need.PROJECT),
    Command("fold", _V, N("Commands", "Fold boilerplate, or show all of it"), ("Shift+B",), _ARTICLE),
    Command("progress", _V, N("Commands", "Progress…"), ("F8",), Need.PROJECT),
    Command("look_closer", _V, N("Commands", "Look closer at the span"), ("Space",), Need.PROJECT | Need.SPAN),
    Command("larger", _V, N("Commands", "Larger text"), ("Ctrl++", "Ctrl+=", "Ctrl+Shift++"), Need.ARTICLE),
    Command("smaller", _V, N("Commands", "Smaller text"), ("Ctrl+-",), Need.ARTICLE),
    Command("usual_size", _V, N("Commands", "Usual size of the text"), ("Ctrl+0",), Need.ARTICLE),
    Command("text_style", _V, N("Commands", "Letters, size and line spacing…"), (), Need.ARTICLE),
    Command("toggle_articles", _V, N("Commands", "Show or hide the article list"), ("F9",), Need.PROJECT, typing=True),
    Command("go_back", _V, N("Commands", "Where I was before the last leap"), ("Backspace",), Need.PROJECT),
    Command(
        "back", _V, N("Commands", "Back to the article"), ("Escape",), Need.NOTHING, N("Commands", "leave"), Moment.CURSOR, typing=True
    ),
    Command("guideline", _H, N("Commands", "Guidelines on this label"), ("G",), Need.PROJECT),
    Command("tour", _H, N("Commands", "Tour of the window"), (), Need.ARTICLE),
    Command("palette", _H, N("Commands", "All commands by name…"), ("Ctrl+K",), typing=True),
    Command("keys", _H, N("Commands", "Choose the keys…"), ()),
    Command("help", _H, N("Commands", "All keys"), ("F1",), Need.NOTHING, N("Commands", "all keys"), ~_NEVER, typing=True),
)
BY_NAME = {command.name: command for command in COMMANDS}
BY_CHORD = {chord: command for command in COMMANDS for chord in command.usual}


def use_keys(chosen: Mapping[str, Sequence[str]]) -> None:
    """From now on commands have the keys that the reviewer chose; a chord that two of them claim stays with the first."""
    _chosen.clear()
    _chosen.update({name: tuple(chords) for name, chords in chosen.items() if name in BY_NAME})
    BY_CHORD.clear()
    for command in COMMANDS:
        for chord in command.keys:
            BY_CHORD.setdefault(chord, command)


@cache
def offered(moment: Moment, have: Need) -> tuple[Command, ...]:
    """The commands for the line of next keys, in the table's order."""
    return tuple(command for command in COMMANDS if moment & command.offered and command.needs in have)


class Commands:
    """The table with what to call for each command, and whether it may be called now. `refuse` tells what is missing.

    `asked` are the commands that were asked for by their names, the last one first.
    """

    def __init__(self, have: Callable[[], Need], refuse: Callable[[Need], object]) -> None:
        self._have = have
        self._refuse = refuse
        self._calls: dict[str, Callable[..., object]] = {}
        self.asked: list[str] = []

    def bind(self, **calls: Callable[..., object]) -> None:
        """Says what to call for the commands of these names. KeyError for a name that is not in the table."""
        for name, call in calls.items():
            self._calls[BY_NAME[name].name] = call

    @property
    def bound(self) -> frozenset[str]:
        """The names of the commands that can be called."""
        return frozenset(self._calls)

    def enabled(self, command: Command) -> bool:
        """Whether all that the command needs is there."""
        return command.needs in self._have()

    def run(self, name: str, *about: object) -> bool:
        """Calls the command; where something that it needs is missing, refuses with that. Returns whether it was called.

        `about` are further words for those commands that can be told what they are about.
        """
        missing = BY_NAME[name].needs & ~self._have()
        if missing:
            self._refuse(missing)
            return False
        self._calls[name](*about)
        return True
