"""The sentences of known errors, and of what an export leaves out, in the language of the window.

They are written in English, with names and numbers in them. Here stands each sentence that a reviewer can meet, with
%1, %2 … for those parts. One that is missing here is shown as it was written; a test compares the two.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from annotator.model.labels import LabelSet
from annotator.ui.marking import QT_TRANSLATE_NOOP as N
from annotator.ui.span_marks import label_title

SENTENCES = (
    # Files
    N("KnownError", "Its path leads out of the archive, so it was not read."),
    N("KnownError", "It is encrypted: unpack the archive with its password and import the files."),
    N("KnownError", "It is a link, not a file."),
    N("KnownError", "It is an archive inside an archive: unpack it first."),
    N("KnownError", "It unpacks to %1 bytes from %2, which no article does."),
    N("KnownError", "The archive holds more than %1 files."),
    N("KnownError", "The archive unpacks to more than %1 GB: nothing of it was read."),
    N("KnownError", "The archive is damaged or is no zip file."),
    N("KnownError", "It is damaged inside the archive and cannot be unpacked."),
    N("KnownError", "The article has %1 characters, more than the %2 that an article may have."),
    N("KnownError", "It is longer than the %1 characters that an article may have."),
    N("KnownError", "There is no text in it."),
    N("KnownError", "It has no text."),
    N("KnownError", "It is not a text: it holds null characters."),
    N("KnownError", "It holds half of a character (a lone surrogate), so its text is damaged."),
    N("KnownError", "The table is larger than %1 MB."),
    N("KnownError", "The file is empty."),
    N("KnownError", "The table has no column of texts: its first row must name one “text”."),
    N("KnownError", "It has more or fewer cells than the table's first row."),
    N("KnownError", "It is not a row of the table (%1)."),
    N("KnownError", "It is no table (%1)."),
    N("KnownError", "It says nothing about the texts beside it: its first row must name one column “id”."),
    N("KnownError", "It is not a text file."),
    N("KnownError", "Its encoding cannot be told: save it as UTF-8 and import it again."),
    N("KnownError", "Its encoding is damaged: it says that it is %1, but is not at byte %2."),
    N("KnownError", "Its encoding is damaged: it is UTF-8, but not at byte %1."),
    N("KnownError", "Its spans do not say what its text says: at %1."),
    N("KnownError", "It is not a whole line of gold: %1."),
    N("KnownError", "The page is larger than %1 MB."),
    N("KnownError", "There is no article on this page."),
    N("KnownError", "It is larger than %1 MB: write its articles as JSON lines."),
    N("KnownError", "It is not a JSON object."),
    N("KnownError", "It is not UTF-8."),
    N("KnownError", "It is not JSON."),
    N("KnownError", "There is no format “%1”; known are %2."),
    N("KnownError", "It is a Tahqiq project, not an article: open it, or merge it into another project."),
    N("KnownError", "It is not a file or folder."),
    N("KnownError", "There is no such file."),
    N("KnownError", "It cannot be read: %1."),
    N("KnownError", "There is another article “%1” in the project: this one was left out. Give it another id."),
    # Projects
    N("KnownError", "%1 is not a Tahqiq project, or it is damaged: it was left as it is."),
    N("KnownError", "%1 is there already: it was left as it is. Choose another name."),
    N("KnownError", "%1 is there already: it was left as it is. Open it, or choose another name."),
    N("KnownError", "%1 was written by a newer version of Tahqiq: it was not touched. Update the program to open it."),
    N("KnownError", "%1 was written by an older version: open it once for writing, then it can be read."),
    N("KnownError", "There is no project %1."),
    N("KnownError", "There is no folder %1 to put %2 in: nothing was made."),
    N("KnownError", "%1 cannot be made: %2."),
    N("KnownError", "%1 cannot be read: %2."),
    N("KnownError", "%1 cannot be written: see whether its folder allows it and its disk has room."),
    N("KnownError", "%1 cannot be written: nothing was changed. Check its permissions."),
    N("KnownError", "%1 cannot be written: its folder does not allow it. Nothing was changed."),
    N("KnownError", "%1 cannot be locked: its disk does not support that. Nothing was changed."),
    N("KnownError", "%1 is open for writing in another window or command: nothing was changed. Close it there first."),
    N("KnownError", "%1 is open for reading only: nothing was changed."),
    N(
        "KnownError",
        "%1 was deleted, moved or replaced while it was open: nothing was changed. Put it back, or save a copy of what is open here.",
    ),
    N(
        "KnownError",
        "A process that was at work ended before its time: what it had finished is kept. Try again, with more memory free.",
    ),
    N("KnownError", "The disk is full: nothing of the last step was kept, everything before it was. Free some space."),
    N("KnownError", "The project or its folder cannot be written: nothing was changed. Check the permissions."),
    N("KnownError", "The project file cannot be opened: see whether it exists and its folder can be written."),
    N("KnownError", "The file is not a Tahqiq project: it was left as it is."),
    N("KnownError", "The project file is damaged: it was left as it is. Go back to a copy of it."),
    N("KnownError", "The project file cannot be read or written: check the disk and try again."),
    N("KnownError", "Another program is using the project file: nothing was changed. Try again when it has finished."),
    N("KnownError", "Say who is annotating first: nothing was changed."),
    # Decisions
    N("KnownError", "Say why the article is set aside: nothing was changed."),
    N("KnownError", "%1 is no date: write 2019, 2019-05 or 2019-05-03. Nothing was changed."),
    N("KnownError", "There is no text from %1 to %2 in an article of %3 characters."),
    N("KnownError", "There is no text from %1 to %2 in an article of %3 characters: nothing was changed."),
    N("KnownError", "“%1” is marked as %2 already: nothing was changed."),
    N("KnownError", "The two parts do not lie in the span: nothing was changed."),
    N("KnownError", "This span has been taken back since it was shown: nothing was changed."),
    N("KnownError", "There is no entity %1: nothing was changed."),
    N("KnownError", "There is no entity %1."),
    N("KnownError", "Several entities are called %1: say which by its id, %2."),
    N("KnownError", "%1 is still mentioned: merge it into another entity, or link its mentions elsewhere."),
    N("KnownError", "%1 is a %2 and %3 a %4: nothing was changed."),
    N("KnownError", "An entity needs a name: nothing was changed."),
    N("KnownError", "A source needs a title: nothing was changed."),
    N("KnownError", "There is no source %1: nothing was changed."),
    N("KnownError", "A source is a %1, not a %2: nothing was changed."),
    N("KnownError", "The passage does not stand at %1 in “%2”: nothing was changed."),
    N("KnownError", "This evidence has been taken away already: nothing was changed."),
    N("KnownError", "%1 cannot be kept as a source: there is no text in it."),
    N("KnownError", "%1 cannot be kept as a source: %2"),
    N("KnownError", "There is nothing to learn from yet: decide on some names first."),
    N("KnownError", "%1 is no mention of %2: nothing was changed."),
    N("KnownError", "%1 belongs to the program, not to the project: nothing was changed."),
    N("KnownError", "The entity model of camel-tools is not on this machine. Install it: %1"),
    N("KnownError", "%1 holds more than one text, and a source is one: add each of them as a source of its own."),
    # Exports and settings
    N("KnownError", "%1 is the name of a project, which gold must not replace: nothing was exported. Choose another."),
    N("KnownError", "%1 is no file that can be replaced: nothing was exported. Choose another name."),
    N("KnownError", "%1 cannot be written (%2): nothing was exported."),
    N("KnownError", "There is no state “%1”; states are %2."),
    N("KnownError", "Nothing was exported, since %1 spans do not say what their articles say: %2."),
    N("KnownError", "The settings cannot be kept in %1 (%2): the old ones stay."),
    # Questions and the way through the history
    N("KnownError", "An answer says yes or no: nothing was changed."),
    N("KnownError", "This is a question of %1: nothing was changed."),
    N("KnownError", "This is no open question any longer: nothing was changed."),
    N("KnownError", "The history does not lead to step %1 any longer: nothing was changed."),
    N("KnownError", "Nobody has answered this question yet: nothing was changed."),
    N("KnownError", "This is your own question: confirm or reject the span instead. Nothing was changed."),
    # Labels
    N("KnownError", "A label set needs a label."),
    N("KnownError", "“%1” is no name of a label: it is one word."),
    N("KnownError", "Two labels are called %1."),
    N("KnownError", "%1 needs a title in Arabic, French or English."),
    N("KnownError", "%1 needs a key: a letter from A to Z."),
    N("KnownError", "%1 and %2 have one key: %3, on an Arabic, a French or an English keyboard."),
    N("KnownError", "%1 is no label set: %2. Nothing was changed."),
    N("KnownError", "%1 has %2 decisions and entities, and %3 is of another kind: nothing was changed."),
    N("KnownError", "%1 is in use in %2 decisions and entities: say which label takes its place. Nothing was changed."),
    N("KnownError", "There is no label %1: nothing was changed."),
    N("KnownError", "“%1” is no name of an attribute: it is one word."),
    N("KnownError", "%1 has two attributes that are called %2."),
    N("KnownError", "%1 needs from one to nine values, each another one."),
    N("KnownError", "%1 is chosen as %2 in %3 decisions under %4: nothing was changed."),
    N("KnownError", "%1 has no attribute %2: nothing was changed."),
    N("KnownError", "%1 cannot be %2, but one of %3: nothing was changed."),
    # What an export leaves out
    N(
        "KnownError",
        "Files and snapshots are carried as their text, not as the bytes that were read; the history of undo stays in the project.",
    ),
    N("KnownError", "The table does not hold %1 mentions of entities."),
    N("KnownError", "The table does not hold %1 passages of evidence (only their counts and sources are there)."),
    N("KnownError", "The table does not hold %1 articles' texts."),
)


def told(sentence: str, labels: LabelSet | None = None) -> str:
    """A known error's sentence in the language of the window; names and numbers in it keep their direction.

    What is the name of a label in `labels` is told by its title.
    """
    for known, pattern in _patterns():
        match = pattern.fullmatch(sentence)
        if match is not None:
            translated = QCoreApplication.translate("KnownError", known)
            for place, part in enumerate(match.groups(), start=1):
                named = label_title(part, labels) if labels and part in labels else told(part)
                translated = translated.replace(f"%{place}", f"\u2068{named}\u2069")
            return translated
    return sentence


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((known, re.compile(re.sub(r"%\d", "(.+?)", re.escape(known)), re.DOTALL)) for known in SENTENCES)
