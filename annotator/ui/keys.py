"""Which command keys a key press can mean, whatever keyboard layout is active.

Qt matches shortcuts by the character that a key writes, so under an Arabic layout all letter shortcuts are
dead: the key of C sends ؤ. Here a key press gives a short list of chords such as `Ctrl+Z`, best first, and the
caller takes the first that it knows. A key that writes no Latin letter is read by its place on the board: by
its scan code where the platform has one, else by the Arabic layout's table. Where QWERTY and AZERTY print different letters on one
place, both come in the list.
"""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_NAMED = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_PageUp: "PageUp",
    Qt.Key.Key_PageDown: "PageDown",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
} | {getattr(Qt.Key, f"Key_F{number}"): f"F{number}" for number in range(1, 13)}
_NAMED_CODES = {key.value: name for key, name in _NAMED.items()}

_BOARD = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤر\ufefbىةوزظ"  # the PC layout; its key of B writes the ligature lam-alef
_ARABIC_SHIFTED = "\u064e\u064b\u064f\u064c\ufef9إ`÷×؛<>\u0650\u064d][\ufef7أـ،/:\"~\u0652{}\ufef5آ'<>؟"
_PLACES = dict(zip(_ARABIC_SHIFTED, _BOARD, strict=True))
_PLACES |= dict(zip(_ARABIC, _BOARD, strict=True)) | {"لا": "b", "ذ": "`"}
_PERSIAN = {"ک": ";", "ی": "d", "گ": "'", "پ": "m", "چ": "]"}
_PLACES |= _PERSIAN
_AZERTY = {"q": "a", "a": "q", "w": "z", "z": "w", ";": "m", "m": ","}
_FRENCH_DIGITS = dict(zip("&é\"'(-è_çà", "1234567890", strict=True))
_SCAN_ROWS = (("qwertyuiop[]", 0x10), ("asdfghjkl;'", 0x1E), ("zxcvbnm,./", 0x2C))
_SCAN = {first + index: place for row, first in _SCAN_ROWS for index, place in enumerate(row)}
_SCAN_OFFSET = {"xcb": 8, "wayland": 8, "windows": 0}  # X numbers the codes of the kernel from 8


def chords(event: QKeyEvent) -> tuple[str, ...]:
    """The chords that the key press can mean, best first; empty for a modifier pressed alone."""
    return tuple(_prefix(event.modifiers()) + name for name in _names(event))


def _prefix(modifiers: Qt.KeyboardModifier) -> str:
    ctrl = "Ctrl+" if modifiers & Qt.KeyboardModifier.ControlModifier else ""
    alt = "Alt+" if modifiers & Qt.KeyboardModifier.AltModifier else ""
    shift = "Shift+" if modifiers & Qt.KeyboardModifier.ShiftModifier else ""
    return ctrl + alt + shift


def _names(event: QKeyEvent) -> list[str]:
    key = int(event.key())
    if key in _NAMED_CODES:
        return [_NAMED_CODES[key]]
    if key == Qt.Key.Key_Backtab.value:
        return ["Tab"]
    written = chr(key) if 0x20 < key < 0x10000 else event.text()
    if not written or unicodedata.category(written[0]) == "Cc":
        return []
    if written.isascii() and written.isalpha():
        return [written.upper()]
    if len(written) == 1 and (digit := unicodedata.decimal(written, None)) is not None:
        return [str(digit)]
    names = [written] + ([_FRENCH_DIGITS[written.lower()]] if written.lower() in _FRENCH_DIGITS else [])
    place = _place(event, written)
    if place:
        names = [*_letters(place), *names]
    return list(dict.fromkeys(names))


def _place(event: QKeyEvent, written: str) -> str | None:
    """The QWERTY letter that stands where the key is; None for a Latin layout, which says itself what it means."""
    if unicodedata.name(written[0], "").startswith("LATIN") or written.isascii():
        return None
    return _scanned(event) or _PLACES.get(written)


def _scanned(event: QKeyEvent) -> str | None:
    offset = _SCAN_OFFSET.get(QGuiApplication.platformName())
    return None if offset is None else _SCAN.get(event.nativeScanCode() - offset)


def _letters(place: str) -> list[str]:
    return [place.upper()] + ([_AZERTY[place].upper()] if place in _AZERTY else [])


_WRITING = frozenset({"Space", "Backspace", "Delete", "Return", "Left", "Right", "Up", "Down", "Home", "End", "Tab"})


def writes(chord: str) -> bool:
    """Whether a field of text has a use of its own for the chord: a letter, a digit, or a key that moves or deletes."""
    plain = chord.removeprefix("Shift+")
    return len(plain) == 1 or plain in _WRITING


_TWINS = str.maketrans("QAWZ", "AQZW")


def twin(chord: str) -> str | None:
    """The chord that the same place of a board means where AZERTY prints another letter than QWERTY; None where both print one."""
    prefix, plus, letter = chord.rpartition("+")
    other = letter.translate(_TWINS) if len(letter) == 1 else letter
    return None if other == letter else prefix + plus + other


_SHOWN = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def shown(chord: str) -> str:
    """The chord as the reader's keyboard names it, kept in its own direction within text of the other one."""
    parts = [_SHOWN.get(part) or _named(part) for part in re.split(r"\+(?!$)", chord)]
    return "\u2066" + "+".join(parts) + "\u2069"


def _named(part: str) -> str:
    names = {
        "Return": QCoreApplication.translate("Keys", "Enter"),
        "Escape": QCoreApplication.translate("Keys", "Esc"),
        "Delete": QCoreApplication.translate("Keys", "Del"),
        "Backspace": QCoreApplication.translate("Keys", "Backspace"),
        "Space": QCoreApplication.translate("Keys", "Space"),
        "PageUp": QCoreApplication.translate("Keys", "PgUp"),
        "PageDown": QCoreApplication.translate("Keys", "PgDn"),
        "Shift": QCoreApplication.translate("Keys", "Shift"),
    }
    return names.get(part, part)
